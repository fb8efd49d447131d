/** R38: one mechanism for every ask: one quiet end, a taking back that tells nothing, and never too many. */
import { afterEach, expect, test } from 'vitest'
import { asking } from '../../domain/src/practice/asking/asking.ts'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { behaviours } from '../../web/src/rooms/behaviours/words.ts'
import { packet } from '../../web/src/rooms/outside/words.ts'
import { tellings } from '../../web/src/rooms/tellings/words.ts'
import { times } from '../../web/src/rooms/times/words.ts'
import { afternoon, asksByEvent, everyAsk, wishFor } from '../support/asks.ts'
import { fiveCases, type Has, whatAnaHas } from '../support/five-cases.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { forge, forgedIt } from '../support/forge.ts'
import { type Modified, openModifiedPair, until } from '../support/modified.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair | null = null
afterEach(async () => {
  await pair?.close()
  pair = null
})

// Five couples live through two weeks: once for both rows.
let lived: Promise<readonly Has[]> | null = null
const inAllFive = (): Promise<readonly Has[]> =>
  (lived ??= Promise.all(fiveCases.map((how) => whatAnaHas(how, everyAsk, afternoon))))

// Five couples live through three days each, once for both comparisons: minutes on a busy machine.
const lifeMs = 1_200_000

// Of each two that the ledger hears, the one that asks and the one that says yes, the first.
const eventsThatAsk = asking.hears.map(({ kind }) => kind).filter((_, index) => index % 2 === 0)

test(
  'R38 · skipped, unseen, offline, held back and expired leave Ana’s store and the relay the same',
  async () => {
    expect(Object.keys(asksByEvent).toSorted()).toEqual(eventsThatAsk.toSorted())
    const [first, ...others] = (await inAllFive()).map(({ stored, relay }) => ({ stored, relay }))
    expect(first?.relay.length).toBeGreaterThan(2)
    expect(Object.values(first?.stored ?? {}).flat().length).toBeGreaterThan(10)
    for (const other of others) expect(other).toEqual(first)
  },
  lifeMs,
)

test(
  'H1 · an ask of any kind ends in one state: Ana’s screens are the same, whatever became of it',
  async () => {
    const [first, ...others] = (await inAllFive()).map(({ screens }) => screens)
    // The comparison sees what there is to see.
    const [standing, over, nextDay, nextOver, later] = first ?? []
    expect(standing?.['/times']).toContain(asked.waiting('Ben'))
    expect(over?.['/times']).toContain(asked.over)
    expect(nextDay?.['/tellings']).toContain(tellings.asked)
    expect(nextDay?.['/outside/packet']).toContain(asked.waiting('Ben'))
    expect(nextOver?.['/tellings']).toContain(asked.over)
    expect(later?.['/times']).toContain(times.now.ask('Ben'))
    expect(later?.['/outside/packet']).toContain(packet.ask.tick('Ben'))
    for (const other of others) expect(other).toEqual(first)
  },
  lifeMs,
)

test('R38 · words taken back before they left Ana’s phone never reach Ben, whatever his app keeps', async () => {
  const { ana, ben, passTime, close } = await openModifiedPair({ startAt: afternoon })
  try {
    const reads: string[] = []
    for (const left of [true, false]) {
      if (!left) await ana.offline(true)
      await wishFor(ana, 'Ben', 'I talk about work', left ? 'marigold' : 'juniper')
      if (left) await until(() => openedBy(ben).includes('marigold'))
      await press(ana, asked.takeBack)
      await eventually(() => shows(ana, asked.takenBack))
      reads.push(await ana.page.locator('[data-behaviour="wished"]').innerText())
      if (!left) await ana.offline(false)
      const backs = left ? 1 : 2
      await until(() => openedBy(ben).split('"ask-taken-back"').length > backs)
      await passTime(14 * 86_400_000)
      await ana.go('/us')
    }
    // All that Ben's device can open, of what it has from the first day on.
    expect(openedBy(ben).split('"behaviour-wished"')).toHaveLength(3)
    expect(openedBy(ben)).not.toContain('juniper')
    expect(reads[1]).toBe(reads[0])
  } finally {
    await close()
  }
})

const openedBy = ({ heard }: Modified): string =>
  heard()
    .map(({ content }) => (content.kind === 'event' ? new TextDecoder().decode(content.bytes) : ''))
    .join('\n')

test('H3 · taken back before it was read and after: Ana reads the same, and it is gone from Ben’s screens', async () => {
  pair = await openPair({ startAt: afternoon })
  const { ana, ben } = pair
  const reads: string[] = []
  for (const opened of [false, true]) {
    await wishFor(ana, 'Ben', 'I talk about work', opened ? 'marigold looks' : 'juniper looks')
    await ben.go(opened ? '/behaviours/read' : '/us')
    if (opened) await headed(ben, behaviours.form.adopt.title('Ana'))
    await press(ana, asked.takeBack)
    await eventually(() => shows(ana, asked.takenBack))
    reads.push((await ana.page.locator('main').innerText()).replaceAll(/\d+/g, '#'))
    await ben.go('/')
    await eventually(async () => !(await shows(ben, behaviours.form.adopt.title('Ana'))))
    await pair.passTime(14 * 86_400_000)
    await ana.go('/us')
  }
  expect(reads[1]).toBe(reads[0])
})

test('R38 · a sixth ask in a day cannot be composed, and Ben’s app takes none from a modified one', async () => {
  pair = await openPair({ startAt: afternoon })
  const { ana, ben } = pair
  for (let count = 0; count < 5; count++) await askAndAgree(ana, ben)
  await ana.go('/times')
  await headed(ana, times.now.title)
  await eventually(() => shows(ana, 'You can ask again'))
  const button = ana.page.getByRole('button', { name: times.now.ask('Ben'), exact: true })
  expect(await button.getAttribute('aria-disabled')).toBe('true')

  // What Ana's own fold would refuse as well: so another event of hers carries it out.
  await forge(ana, 'behaviour-chosen', { kind: 'time-asked', what: 'ear', until: null })
  await ana.go('/behaviours/mine')
  await headed(ana, behaviours.form.mine.title)
  await ana.page.getByLabel(behaviours.form.cue, { exact: true }).fill('I come home')
  await ana.page.getByLabel(behaviours.form.act.mine, { exact: true }).fill('I say hello')
  await press(ana, 'Share with Ben')
  await eventually(() => forgedIt(ana))
  await ben.go('/times/ear')
  await headed(ben, times.ear.title)
  await ben.page.waitForTimeout(1_000)
  await headed(ben, times.ear.title)
})

async function askAndAgree(ana: Person, ben: Person): Promise<void> {
  await ana.go('/times')
  await headed(ana, times.now.title)
  await press(ana, times.now.ask('Ben'))
  await ben.go('/times')
  await headed(ben, times.now.theirs('Ana'))
  await press(ben, times.yes.now)
  await headed(ana, times.agreed.now)
  await press(ana, times.agreed.off)
  await headed(ana, times.now.title)
}

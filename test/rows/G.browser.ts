/** G1-G7: what is true of every row, on two devices. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { coached } from '../../web/src/words/en/coached.ts'
import { feelings } from '../../web/src/rooms/feelings/words.ts'
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { listening } from '../../web/src/rooms/listenings/words.ts'
import { needs } from '../../web/src/rooms/needs/words.ts'
import { rupture } from '../../web/src/words/en/rupture.ts'
import { today as pauseToday } from '../../web/src/rooms/timeouts/today.ts'
import { timeout } from '../../web/src/rooms/timeouts/words.ts'
import { words } from '../../web/src/words/en.ts'
import { countFrames } from '../support/frames.ts'
import { memoryHolds } from '../support/memory.ts'
import { openModifiedPair, type ModifiedPair } from '../support/modified.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, eventually, fill, flagRupture, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const textOf = ({ page }: Person) => page.locator('body').innerText()

/** The first words on the screen that somebody said. */
const firstSaid = ({ page }: Person) => page.locator('.said blockquote').first().innerText()

/** Ana says one thing about a fresh rupture, and Ben is where he can say it back. @returns its place */
async function tell(pair: Pair, line: string, said: string): Promise<`/mend/${string}/listening`> {
  const place: `/mend/${string}/listening` = `/mend/${await flagRupture(pair, line)}/listening`
  await pair.ana.go(place)
  await fill(pair.ana, listening.begin.field, said)
  await press(pair.ana, words.app.shareWith('Ben'))
  await headed(pair.ana, listening.speaker.waitTitle)
  return place
}

describe('a relay of its own', () => {
  let pair: Pair
  beforeAll(async () => {
    pair = await openPair({ relay: 'process' })
  })
  afterAll(() => pair.close())

  test('G1 · what is typed and not shared is nowhere but on its author’s device', async () => {
    const { ana, ben, relay } = pair
    const canary = 'heron-saltpetre'
    const thread = await flagRupture(pair)
    await ana.go('/needs')
    await fill(ana, needs.scratch, `${canary} in the scratch`)
    await ana.go(`/mend/${thread}/listening`)
    await fill(ana, listening.begin.field, `${canary} in what I might say`)
    await ana.go(`/mend/${thread}/feelings`)
    await press(ana, 'sad')
    await press(ana, feelings.next)
    await fill(ana, feelings.more, `${canary} beside a feeling`)
    await ana.go('/mend/new')
    await fill(ana, flag.line, `${canary} in a line`)
    await press(ana, flag.next)
    await fill(ana, flag.note, `${canary} in my note`)
    await ana.page.waitForTimeout(1_000)

    // The same searches find what must be there: the path on the disk in memory, and the drafts on Ana's screen.
    const pid = relay.pid() ?? 0
    expect(memoryHolds(pid, relay.dataDir)).toBe(true)
    await ana.page.reload()
    await expect
      .poll(() => ana.page.getByLabel(flag.note, { exact: true }).inputValue())
      .toContain(canary)

    // A note of my own goes to my own devices with a rupture that both see: sealed, and not to Ben.
    const shared = await flagRupture(pair, 'A line with a note beside it')
    await ana.page.getByText(rupture.selfOpen).click()
    await expect
      .poll(() => ana.page.getByLabel(flag.note, { exact: true }).inputValue())
      .toContain(canary)
    await ana.page.waitForTimeout(500)

    expect(memoryHolds(pid, canary)).toBe(false)
    expect(relay.disk()).not.toContain(canary)
    expect(relay.logs()).not.toContain(canary)
    expect(await ben.storage()).not.toContain(canary)
    for (const place of [
      '/',
      '/mend',
      `/mend/${thread}`,
      `/mend/${shared}`,
      `/mend/${thread}/feelings`,
      '/needs',
    ]) {
      await ben.go(place)
      expect(await shows(ben, canary)).toBe(false)
    }
    expect(ana.requests.filter((url) => !url.startsWith(ana.origin))).toEqual([])
    expect(ana.requests.join(' ')).not.toContain(canary)
  })
})

describe('two honest devices', () => {
  let pair: Pair
  beforeAll(async () => {
    pair = await openPair()
  })
  afterAll(() => pair.close())

  test('G2 · either stops or skips any flow in one press, unasked; the other reads neutral words', async () => {
    const { ana, ben } = pair
    // Out of naming feelings.
    const thread = await flagRupture(pair, 'The first evening')
    await ana.go(`/mend/${thread}/feelings`)
    await press(ana, 'sad')
    await press(ana, feelings.next)
    await press(ana, feelings.sealWith('Ben'))
    await ben.go(`/mend/${thread}/feelings`)
    await eventually(() => canPress(ben, feelings.decline))
    await press(ben, feelings.decline)
    await headed(ana, feelings.title.notThisTime)
    // Out of listening, by the one who listens and by the one who speaks.
    for (const who of [ben, ana]) {
      const place = await tell(pair, `An evening ${who.name} leaves`, 'It was late.')
      await ben.go(place)
      await eventually(() => canPress(ben, listening.notNow))
      await press(who, listening.notNow)
      for (const person of [ana, ben]) {
        await headed(person, listening.left.title)
        await expect.poll(() => shows(person, listening.left.later)).toBe(true)
        expect(await textOf(person)).not.toMatch(/why|declined|refused|rejected/i)
      }
    }
    // Out of whatever is live, by a pause that either calls and that gives no reason.
    await ana.go(`/mend/${thread}/timeout`)
    await press(ana, timeout.page.ask)
    await ana.page.getByRole('button', { name: /^Pause until/ }).click()
    await ben.go(`/mend/${thread}/timeout`)
    await eventually(() => shows(ben, timeout.page.byPartner('Ana')))
    expect(await textOf(ben)).not.toMatch(/why|because|reason/i)
    // Out of everything: the way out is on every screen, and asks nothing.
    for (const place of [
      '/',
      '/mend',
      '/mend/new',
      `/mend/${thread}`,
      '/needs',
      '/us',
      '/settings',
    ]) {
      await ana.go(place)
      await ana.page.locator('h1').waitFor()
      expect(await canPress(ana, words.app.hide), place).toBe(true)
    }
  })

  test('G3 · both work offline on the same thing, and it merges', async () => {
    const { ana, ben } = pair
    const thread = await flagRupture(pair, 'The evening without a network')
    for (const [person, word, other] of [
      [ana, 'sad', 'Ben'],
      [ben, 'afraid', 'Ana'],
    ] as const) {
      await person.go(`/mend/${thread}/feelings`)
      await headed(person, feelings.title.begin)
      await person.offline(true)
      await person.go('/needs')
      await press(person, person === ana ? 'heard' : 'trusted')
      await fill(person, needs.when, `${person.name} is tired`)
      await press(person, words.app.shareWith(other))
      await headed(person, needs.shared)
      await person.go(`/mend/${thread}/listening`)
      await fill(person, listening.begin.field, `Offline, ${person.name} was ${word}.`)
      await press(person, words.app.shareWith(other))
      await headed(person, listening.speaker.waitTitle)
    }
    await ana.offline(false)
    await ben.offline(false)
    for (const person of [ana, ben]) {
      await person.go('/needs')
      await eventuallySoon(() => shows(person, needs.sentence('heard', 'Ana is tired')))
      await eventuallySoon(() => shows(person, needs.sentence('trusted', 'Ben is tired')))
    }
    // Both spoke at once: each is heard, in the same order on both.
    for (const person of [ana, ben]) await person.go(`/mend/${thread}/listening`)
    await eventuallySoon(async () => {
      const [first, second] = await Promise.all([firstSaid(ana), firstSaid(ben)])
      return first.startsWith('Offline, ') && first === second
    })
  })

  test('G4 · no screen counts either of them, ranks them, or keeps a streak', async () => {
    const { ana, ben } = pair
    const thread = await flagRupture(pair, 'One more evening')
    for (const person of [ana, ben]) {
      for (const place of [
        '/',
        '/mend',
        '/mend/history',
        `/mend/${thread}`,
        '/needs',
        '/us',
        '/grow',
      ]) {
        await person.go(place)
        await person.page.locator('h1').waitFor()
        const text = await textOf(person)
        expect(text, place).not.toMatch(/\b(Ana|Ben|you)\b[^.\n]{0,12}[:×]\s*\d/i)
        expect(text, place).not.toMatch(/\d+\s*(times|×)?\s*(by|from)\s+(Ana|Ben|you)\b/i)
        expect(text, place).not.toMatch(/streak|score|rank|points|in a row/i)
      }
    }
  })

  test('G5 · reading and typing send nothing, and show nothing on the other side', async () => {
    const { ana, ben } = pair
    const place = await tell(pair, 'An evening to be read', 'I would have liked to be asked.')
    await pairRests(pair)
    const before = { text: await textOf(ana), storage: await ana.storage() }
    const sent = await countFrames(ben)
    await ben.go(place)
    await headed(ben, listening.listener.title)
    await ben.page
      .getByLabel(listening.listener.field, { exact: true })
      .pressSequentially('You wanted a question', { delay: 20 })
    await ben.page.waitForTimeout(1_000)
    expect(sent()).toBe(0)
    expect(await textOf(ana)).toBe(before.text)
    expect(await ana.storage()).toBe(before.storage)
    // The counter counts: what is shared does leave.
    await press(ben, listening.listener.give('Ana'))
    await eventually(() => sent() > 0)
    await headed(ana, listening.speaker.answerTitle('Ben'))
  })

  test('G7 · no word stops a Share; advice is the writer’s alone, and can be silenced', async () => {
    const { ana, ben } = pair
    const thread = await flagRupture(pair, 'An evening for hard words')
    const hard = 'You never listen. You always ruin everything.'
    await ana.go(`/mend/${thread}/listening`)
    await fill(ana, listening.begin.field, hard)
    const advice = ana.page.locator('.advice')
    await eventually(async () => (await advice.count()) > 0)
    await expect.poll(() => canPress(ana, words.app.shareWith('Ben'))).toBe(true)
    for (let left = await advice.count(); left > 0; left = await advice.count()) {
      await advice.first().getByRole('button', { name: coached.more }).click()
      await advice.first().getByRole('button', { name: coached.notThis, exact: true }).click()
      await eventually(async () => (await advice.count()) < left)
    }
    expect(await advice.count()).toBe(0)
    await press(ana, words.app.shareWith('Ben'))
    await ben.go(`/mend/${thread}/listening`)
    await eventually(() => shows(ben, hard))
    expect(await ben.page.locator('.advice').count()).toBe(0)
  })
})

describe('a modified device', () => {
  let pair: ModifiedPair
  let thread: string
  const head = (kind: string, of = thread) => ({ kind, v: 1, audience: 'both', thread: of })

  beforeAll(async () => {
    pair = await openModifiedPair()
    const { ana, ben } = pair
    await ana.go('/mend/new')
    await fill(ana, flag.line, 'Tuesday evening')
    await press(ana, flag.next)
    await ana.page.getByText(flag.wishes.write).click()
    await press(ana, words.app.shareWith('Ben'))
    thread = String((await ben.hears('rupture-flagged'))['thread'])
  })
  afterAll(() => pair.close())

  test('G6 · what decide refuses one partner, the other’s device ignores when it comes all the same', async () => {
    const { ana, ben } = pair
    await ana.go(`/mend/${thread}/listening`)
    await fill(ana, listening.begin.field, 'It was late and I was alone.')
    await press(ana, words.app.shareWith('Ben'))
    const told = String((await ben.hears('share-said'))['thread'])
    // In Ana's place: her verdict, her withdrawal, another title. And a reply that nothing has opened.
    await ben.say({ ...head('reflection-sent', told), words: 'You sat there alone.' })
    await ben.say({ ...head('reflection-answered', told), verdict: 'got-it', missing: '' })
    await ben.say({ ...head('reply-sent', told), words: 'a reply out of turn' })
    await ben.say(head('rupture-withdrawn'))
    await ben.say({
      ...head('rupture-flagged'),
      title: 'another title',
      happenedAt: 0,
      wish: 'talk',
    })
    await ben.say({ ...head('rupture-noted'), audience: 'me', intensity: 1, note: 'in your space' })
    // A pause called, and ended before its time in each way; and what an end would open.
    const rest = crypto.randomUUID()
    await ben.say({
      ...head('timeout-called', rest),
      about: thread,
      returnAt: Date.now() + 1_800_000,
    })
    await ben.say(head('timeout-returned', rest))
    await ben.say(head('timeout-dropped', rest))
    await ben.say(head('rupture-felt-repaired'))
    await ben.say({
      ...head('account-shared', crypto.randomUUID()),
      ...{ about: thread, observation: 'words into your rest', impact: 'Cold.' },
    })

    await ana.go(`/mend/${thread}/timeout`)
    await eventually(() => shows(ana, timeout.page.byPartner('Ben')))
    expect(await canPress(ana, timeout.page.iAmBack)).toBe(false)
    expect(await shows(ana, timeout.page.partnerBack('Ben'))).toBe(false)
    await ana.go(`/mend/${thread}/listening`)
    await headed(ana, listening.speaker.answerTitle('Ben'))
    expect(await shows(ana, 'a reply out of turn')).toBe(false)
    await ana.go(`/mend/${thread}`)
    await headed(ana, 'Tuesday evening')
    expect(await shows(ana, rupture.now.withdrawn)).toBe(false)
    expect(await shows(ana, 'in your space')).toBe(false)
    expect(await shows(ana, rupture.now['let-go'])).toBe(false)
    expect(await shows(ana, 'words into your rest')).toBe(false)
    // Today still says that both rest, and until when.
    await ana.go('/')
    await eventually(() => shows(ana, pauseToday.note))
    expect(ana.complaints).toEqual([])
  })
})

/** After a cable is plugged in again, the first try may take a few seconds. */
async function eventuallySoon(is: () => Promise<boolean>): Promise<void> {
  await expect.poll(is).toBe(true)
}

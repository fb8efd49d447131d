/** R15: a plan of short check-ins: agreed by both, at each one's own hour, and it ends alike whatever one of them did. */
import { afterEach, expect, test } from 'vitest'
import { today } from '../../web/src/rooms/plans/today.ts'
import { plans } from '../../web/src/rooms/plans/words.ts'
import { words } from '../../web/src/words/en.ts'
import { agreeOnCheckIns, isAsked, suggest, until } from '../support/plans.ts'
import { eventually, headed, mendRupture, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
afterEach(() => pair.close())

/** Spring forward in Berlin on day 2; back in Berlin on day 2, and in New York after day 6. */
const changes = [
  { name: 'spring', first: '2027-03-26', ana: ['+01:00', '+02:00'], ben: '-04:00' },
  { name: 'autumn', first: '2027-10-29', ana: ['+02:00', '+01:00'], ben: '-04:00' },
] as const

test.each(changes)(
  'R15 · every other day at each one’s own hour across the change in $name; skipped, offline, paused: it ends alike',
  async ({ first, ana: offsets, ben: offset }) => {
    const startAt = new Date(`${first}T10:00:00Z`)
    pair = await openPair({
      startAt,
      timezone: { Ana: 'Europe/Berlin', Ben: 'America/New_York' },
    })
    const { ana, ben } = pair
    await agreeOnCheckIns(pair)
    const day = (after: number) =>
      new Date(startAt.getTime() + after * 86_400_000).toISOString().slice(0, 10)
    const evening = async (after: number, hour: string, whose: 'ana' | 'ben') => {
      const zone = whose === 'ben' ? offset : offsets[after < 2 ? 0 : 1]
      await until(pair, `${day(after)}T${hour}${zone}`)
    }

    await evening(0, '19:50', 'ana')
    expect(await isAsked(ana, 'Ben')).toBe(false)
    await evening(0, '20:20', 'ana')
    await eventually(() => isAsked(ana, 'Ben'))
    expect(await isAsked(ben, 'Ana')).toBe(false)
    await evening(0, '20:20', 'ben')
    await eventually(() => isAsked(ben, 'Ana'))
    expect(await isAsked(ana, 'Ben')).toBe(false)
    await evening(1, '20:20', 'ana')
    expect(await isAsked(ana, 'Ben')).toBe(false)
    await evening(1, '20:20', 'ben')
    expect(await isAsked(ben, 'Ana')).toBe(false)

    const before = await holds(ana)
    expect(before.length).toBeGreaterThan(0)
    const ends: Ending[] = []
    for (const after of [2, 4, 6]) {
      await evening(after, '20:20', 'ana')
      await eventually(() => isAsked(ana, 'Ben'))
      if (after === 4) await ben.offline(true)
      if (after === 6) await ben.offline(false)
      await evening(after, '20:20', 'ben')
      if (after === 2) await letPass(ben)
      if (after === 4) await pauseForAWeek(ben)
      if (after === 6) expect(await isAsked(ben, 'Ana')).toBe(false)
      await evening(after, '22:10', 'ben')
      ends.push(await endingOf(ana, before))
    }
    expect(ends[0]?.screen).toContain(plans.time.over)
    expect(ends[1]).toEqual(ends[0])
    expect(ends[2]).toEqual(ends[0])
  },
)

async function letPass(person: Person): Promise<void> {
  await person.go('/plans')
  await person.page.getByRole('link', { name: plans.time.begin }).click()
  await headed(person, plans.checkIn.title)
  await press(person, plans.checkIn.pass)
  await headed(person, plans.title)
}

async function pauseForAWeek(person: Person): Promise<void> {
  await person.go('/plans')
  await person.page.locator('summary', { hasText: plans.running.change }).click()
  await press(person, plans.running.pause)
  await person.page.getByRole('button', { name: plans.running.resume }).waitFor()
}

type Ending = { readonly screen: string; readonly store: readonly string[] }

/** What one sees of a time that is over, but for its days, and by how much their store has grown. */
async function endingOf(person: Person, before: readonly string[]): Promise<Ending> {
  await person.go('/plans')
  const time = person.page.locator('[data-time="not-this-time"]')
  await time.waitFor()
  const screen = (await time.innerText()).replaceAll(/until .*\./g, 'until then.')
  const now = await holds(person)
  return { screen, store: now.filter((line) => !before.includes(line)) }
}

/** How much each of a browser's stores holds. */
async function holds(person: Person): Promise<readonly string[]> {
  return (await person.storage()).split('\n').filter((line) => line.startsWith('== '))
}

test('R15 · both suggest offline: the earlier stands, the later is an answer to it; after three it is decided together', async () => {
  pair = await openPair()
  const { ana, ben } = pair
  await Promise.all([ana.offline(true), ben.offline(true)])
  await suggest(ana, ben, plans.form.paces['1'])
  await suggest(ben, ana, plans.form.paces['7'])
  await ana.offline(false)
  await headed(ana, plans.offered.mine)
  await ben.offline(false)
  const { offered } = plans
  const answers = async () => {
    const titles = await Promise.all([ana, ben].map(({ page }) => page.locator('h1').innerText()))
    return titles.filter((title) => title === offered.counterMine).length
  }
  await eventually(async () => (await answers()) === 1)
  const [later, earlier] =
    (await ana.page.locator('h1').innerText()) === offered.counterMine ? [ana, ben] : [ben, ana]
  await headed(earlier, offered.counterTheirs(later.name))

  // Two more, and it has gone to and fro three times.
  for (const [author, other] of [
    [earlier, later],
    [later, earlier],
  ] as const) {
    await author.page.getByRole('link', { name: offered.change }).click()
    await headed(author, plans.form.counter)
    await press(author, words.app.shareWith(other.name))
    await author.page.waitForURL((url) => url.pathname === '/plans')
    await eventually(
      async () => (await other.page.locator('h1').innerText()) !== offered.counterMine,
    )
  }
  for (const person of [ana, ben]) await headed(person, plans.together.title)
  expect(await earlier.page.getByRole('link', { name: offered.change }).count()).toBe(0)
  await press(earlier, offered.agree)
  for (const person of [ana, ben]) await headed(person, plans.title)
})

test('R15 · two answers are saved, opened together, and the check-in is kept', async () => {
  pair = await openPair({ startAt: new Date('2027-01-15T10:00:00Z'), timezone: 'Europe/Berlin' })
  const { ana, ben } = pair
  await agreeOnCheckIns(pair)
  await until(pair, '2027-01-15T20:20+01:00')
  const { checkIn } = plans
  for (const [person, other, how] of [
    [ana, ben, 'lighter than on Tuesday'],
    [ben, ana, 'tired, and glad'],
  ] as const) {
    await person.go('/plans')
    await person.page.getByRole('link', { name: plans.time.begin }).click()
    await headed(person, checkIn.title)
    await person.page.getByLabel(checkIn.how, { exact: true }).fill(how)
    await press(person, checkIn.save(other.name))
    if (person === ana) {
      await headed(ana, checkIn.saved)
      expect(await ben.storage()).not.toContain('lighter than on Tuesday')
    }
  }
  for (const person of [ana, ben]) {
    await headed(person, checkIn.open)
    expect(await person.page.locator('main').innerText()).toContain('tired, and glad')
    expect(await person.page.locator('main').innerText()).toContain('lighter than on Tuesday')
    await person.go('/plans')
    await person.page.locator('[data-time="kept"]').waitFor()
  }
})

test('R15 · offered where a hurt is mended, and carries its name; the short form asks one question', async () => {
  pair = await openPair({ startAt: new Date('2027-01-15T10:00:00Z'), timezone: 'Europe/Berlin' })
  const { ana, ben } = pair
  await mendRupture(pair, 'Tuesday evening')
  await ana.page.getByRole('link', { name: plans.way }).click()
  await headed(ana, plans.form.title)
  const named = plans.afterHurt('today')
  expect(await shows(ana, named)).toBe(true)
  // A time is missing: said beside the field, and nothing is sent.
  await ana.page.getByLabel(plans.form.from).fill('')
  await press(ana, words.app.shareWith('Ben'))
  await ana.page.getByText(plans.form.fromMissing).waitFor()
  await ana.page.getByLabel(plans.form.from).fill('19:30')
  await ana.page.getByText(plans.form.lengths.two, { exact: true }).click()
  await press(ana, words.app.shareWith('Ben'))
  await ben.go('/')
  await headed(ben, today.came.title('Ana'))
  await press(ben, today.came.action)
  await headed(ben, plans.offered.theirs('Ana'))
  expect(await shows(ben, named)).toBe(true)
  await press(ben, plans.offered.agree)
  await headed(ben, plans.title)
  await until(pair, '2027-01-15T19:40+01:00')
  await ana.go('/plans')
  await ana.page.getByRole('link', { name: plans.time.begin }).click()
  await headed(ana, plans.checkIn.title)
  // The short form has one question; Steady and Pause are in reach.
  expect(await ana.page.getByLabel(plans.checkIn.sooner, { exact: true }).count()).toBe(0)
  await ana.page.getByRole('button', { name: words.app.pause, exact: true }).waitFor()
  await ana.page.getByRole('link', { name: words.app.steady, exact: true }).waitFor()
})

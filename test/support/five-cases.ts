/** Five ways in which an ask can come to nothing, and all that the one who asked has afterwards (H1). */
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { mostAsks } from '../../domain/src/asking.ts'
import { quiet } from '../../web/src/rooms/asking/words.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'
import { pairRests, written } from './rest.ts'
import { eventually, headed, shows } from './road.ts'
import { type Place, screensOf } from './screens.ts'

/**
 * What became of it at Ben's.
 *
 * `skipped`: he left it, by its button · `unseen`: he never looked · `offline`: it reached him when it was over ·
 * `paused`: he wanted to be asked nothing · `expired`: he looked at it, and did nothing.
 */
export const fiveCases = ['skipped', 'unseen', 'offline', 'paused', 'expired'] as const
/** One of the five. */
export type QuietCase = (typeof fiveCases)[number]

/** A kind of ask, as its row knows it. */
export type AskKind = {
  /** What the two have said before, so that there is something to ask for. */
  readonly before?: (pair: Pair) => Promise<void>
  /** Ana asks, on her screens. */
  readonly ask: (ana: Person) => Promise<void>
  /** Where Ben meets it, and the first sentence of that page. */
  readonly meets: { readonly at: string; readonly title: string }
  /** Leaves it, from there. */
  readonly leave: (ben: Person) => Promise<void>
  /** Where Ana would see what became of it. */
  readonly places: readonly Place[]
  readonly standsMs: number
}

/** All that Ana has, and all that the relay has: of what nobody but its owner can read, how much it is. */
export type Has = {
  /** By place, while it stood and when it was over: two for each day on which she asked, and one when all are over. */
  readonly screens: readonly Seen[]
  /** By table of her browser: how long each row is. What is in them is sealed, and new each time. */
  readonly stored: Readonly<Record<string, readonly number[]>>
  /** Of each space at the relay: how long each entry is. */
  readonly relay: readonly string[]
}

type Seen = Readonly<Record<string, string>>

const slackMs = 60_000
const dayMs = 86_400_000

/**
 * Ana asks, it comes to nothing in one of the five ways, and a week has passed, or as long as it stands.
 *
 * As many as may be asked in a day are asked on the first, the next ones on the day after.
 *
 * @param startAt - the same for all that are to be compared: a day, with hours before and after it
 */
export async function whatAnaHas(
  how: QuietCase,
  asks: readonly AskKind[],
  startAt: Date,
): Promise<Has> {
  const pair = await openPair({ startAt })
  try {
    return await letGoBy(pair, how, asks)
  } finally {
    await pair.close()
  }
}

async function letGoBy(pair: Pair, how: QuietCase, asks: readonly AskKind[]): Promise<Has> {
  const { ana, ben } = pair
  for (const { before } of asks) await before?.(pair)
  // Whatever is set privately is set in every case, so that only what is done about the ask differs.
  await setQuiet(ben, how === 'paused' ? quiet.nows.week : quiet.nows.none)
  await pairRests(pair)
  if (how === 'offline') await ben.offline(true)
  const screens: Seen[] = []
  for (const [day, asked] of daysOf(asks).entries()) {
    if (day > 0) await pair.passTime(dayMs)
    screens.push(...(await dayGoesBy(pair, how, asked)))
  }
  await pair.passTime(longest(asks))
  if (how === 'offline') await ben.offline(false)
  await ana.go('/us')
  const later = await screensOf(ana, placesOf(asks))
  await pairRests(pair)
  const stored = await sizesIn(ana)
  // Its file is its own as long as it runs.
  await pair.relay.stop()
  return { screens: [...screens, later], stored, relay: atRelay(pair) }
}

/** @returns Ana's screens while all stand, and when the first of them is over */
async function dayGoesBy(
  pair: Pair,
  how: QuietCase,
  asks: readonly AskKind[],
): Promise<readonly Seen[]> {
  const { ana, ben } = pair
  for (const { ask } of asks) await written(ana, () => ask(ana))
  if (how !== 'offline') await pairRests(pair)
  if (how === 'skipped' || how === 'expired') {
    for (const each of asks) await meet(ben, each, how === 'skipped')
  }
  await ben.go('/us')
  const standing = await screensOf(ana, placesOf(asks))
  await pair.passTime(Math.min(...asks.map(({ standsMs }) => standsMs)) + slackMs)
  return [standing, await screensOf(ana, placesOf(asks))]
}

const daysOf = (asks: readonly AskKind[]): readonly (readonly AskKind[])[] =>
  asks.length === 0 ? [] : [asks.slice(0, mostAsks), ...daysOf(asks.slice(mostAsks))]

const placesOf = (asks: readonly AskKind[]): readonly Place[] => [
  '/',
  '/talk',
  '/grow',
  ...asks.flatMap((each) => each.places),
]

const longest = (asks: readonly AskKind[]): number =>
  Math.max(7 * dayMs, ...asks.map(({ standsMs }) => standsMs))

async function setQuiet(ben: Person, rest: string): Promise<void> {
  await ben.go('/asking/quiet')
  await headed(ben, quiet.title)
  await ben.page.getByText(rest, { exact: true }).click()
  await press(ben, quiet.save)
  await eventually(() => shows(ben, quiet.saved))
}

async function meet(ben: Person, ask: AskKind, leaves: boolean): Promise<void> {
  await ben.go(ask.meets.at)
  await headed(ben, ask.meets.title)
  if (leaves) await ask.leave(ben)
}

/** Of each table, how long its rows are, sealed and padded as they lie there. */
export function sizesIn({ page }: Person): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('storage'))
      })
    const length = (value: unknown): number =>
      value instanceof Uint8Array ? value.length : typeof value === 'string' ? value.length : 1
    const sizes: Record<string, readonly number[]> = {}
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const rows = await result<unknown[]>(
          database.transaction(store).objectStore(store).getAll(),
        )
        sizes[`${name}/${store}`] = rows.map(length).toSorted((one, two) => one - two)
      }
      database.close()
    }
    return sizes
  })
}

/** Spaces have random names: each is known by what lies in it. */
export function atRelay({ relay }: Pick<Pair, 'relay'>): readonly string[] {
  const database = new DatabaseSync(path.join(relay.dataDir, 'relay.sqlite'), { readOnly: true })
  const rows = database
    .prepare('SELECT hex(space) AS space, length(body) AS bytes FROM entries ORDER BY sequence')
    .all()
  database.close()
  const spaces = new Map<string, string[]>()
  for (const { space, bytes } of rows) {
    const known = spaces.get(String(space)) ?? []
    spaces.set(String(space), [...known, String(bytes)])
  }
  return [...spaces.values()].map((sizes) => sizes.join(' ')).toSorted()
}

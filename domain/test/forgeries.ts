/** A modified app at random: events of every kind that no decide stood before, drawn towards what was hardly ever taken. */

import { readdirSync, readFileSync } from 'node:fs'
import { parseEvent } from '../src/codec.ts'
import { type Couple, emptyCouple, type Entry, type Event, fold, slotOf } from '../src/couple.ts'
import { eventSpecs, ownerOf } from '../src/events.ts'
import type { EntryId, Instant } from '../src/ids.ts'
import { getMany } from '../src/many.ts'
import { propose } from '../src/commands.ts'
import { levelQuestion } from '../src/practice/ladder/fold.ts'
import { woundQuestion } from '../src/practice/wounds/wounds.ts'
import { matchedEvent, roundAt } from '../src/practice/yeses/yeses.ts'
import { begun, movedFrom, talks } from './practice/talks/moves.ts'
import { at, hours, id, introduced, type Said, said, thread } from './stories.ts'

const folder = new URL('events/', import.meta.url)
const sampleByKind = new Map(
  readdirSync(folder).map((name) => {
    const sample = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fields
    return [String(sample['kind']), sample] as const
  }),
)

/** Every kind of event that a text can be; what only a device proves is no text. */
export const everyKind: readonly string[] = Object.entries(eventSpecs)
  .filter(([, { proven }]) => proven !== true)
  .map(([kind]) => kind)

type Fields = Readonly<Record<string, unknown>>
type Side = 'ana' | 'ben'

/** Both devices after what was forged so far. */
export type World = {
  readonly ana: Couple
  readonly ben: Couple
  readonly sequence: number
  /** What was taken, oldest first: whoever quotes the other has to find the very words. */
  readonly taken: readonly Fields[]
}

/** What one walk has tried and reached; `heard` is called with both states after each event that was taken. */
export type Walk = {
  readonly seed: number
  readonly steps: number
  readonly count: Map<string, number>
  readonly heard: (world: World, now: Instant) => void
}

/** A small generator of numbers from 0 to 1 (mulberry32): the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One life of a couple, written by two modified apps that take turns at random. */
export function forgedLife({ seed, steps, count, heard }: Walk): World {
  const random = randomFrom(seed)
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)]
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }
  let world: World = { ana: emptyCouple, ben: emptyCouple, sequence: 0, taken: [] }
  let now = 0
  const say = (by: Side, fields: Fields): boolean => {
    const ahead = aDayOn.has(String(fields['kind'])) ? hours(25) : 0
    const next = forgedIn(world, by, fields, at(now + ahead))
    if (next === null) return false
    world = next
    count.set(String(fields['kind']), (count.get(String(fields['kind'])) ?? 0) + 1)
    heard(world, at(now))
    return true
  }
  for (const { by, command } of beginnings[seed % beginnings.length] ?? [])
    say(by === 'ben' ? 'ben' : 'ana', propose(command))
  // No text can say that both said yes: two devices prove it, and half of the lives begin with what opened so.
  for (const question of seed % 2 === 0 ? [] : [levelQuestion(2), woundQuestion]) {
    const yes = matchedEvent(question, roundAt(at(now)))
    if (yes !== null) world = delivered(world, 'ana', yes, at(now)) ?? world
  }
  const living = livingIn(random, count)
  let dwells: string = 'talks'
  for (let step = 0; step < steps; step++) {
    now += Math.floor(random() * 20_000)
    if (random() < 0.01) dwells = kin(pick(living))
    const rarest = living
      .filter((kind) => !ends.has(kind) || !count.has(kind) || random() < 0.05)
      .map((kind) => ({ kind, rank: random() * (1 + (count.get(kind) ?? 0)) ** 2 }))
      .map(({ kind, rank }) => ({ kind, rank: near(kind, dwells) ? rank / 8 : rank }))
      .toSorted((left, right) => left.rank - right.rank)
    rarest
      .slice(0, mostKinds)
      .some(({ kind }) =>
        Array.from({ length: mostTries }).some(() =>
          say(pick(sides), forgery(kind, world, at(now), random, pick)),
        ),
      )
  }
  say(pick(sides), { ...sampleByKind.get('space-closed'), noticeAt: at(now) })
  return world
}

// Nobody is there yet, or a talk is on its way, one step deeper each time: honest until there, forged from there on.
const road = ['floor', 'cards', 'needs', 'summary', 'step'] as const
const inTalk = (depth: number): readonly Said[] => [
  ...[...introduced, ...begun, ...movedFrom(...road.slice(0, depth))],
]
// A talk whose time one of them proposed, and the other has not answered.
const proposed: readonly Said[] = [
  ...introduced,
  talks('ana', { kind: 'ask-talk', mode: 'live' }),
  talks('ben', { kind: 'answer-talk', answer: 'at', from: at(hours(1)) }),
]
// A pause whose return the other would have at another time.
const pause = thread('pause')
const countered: readonly Said[] = [
  ...introduced,
  said('ana', { kind: 'call-timeout', thread: pause, about: null, returnAt: at(hours(1)) }),
  said('ben', { kind: 'counter-return', thread: pause, returnAt: at(hours(2)) }),
]
const beginnings = [introduced, ...[0, 1, 0, 2, 1, 3, 0, 4].map(inTalk), proposed, countered]

const sides = ['ana', 'ben'] as const
// The one that ends everything comes last; those that end much are written once, and seldom after that.
const livingKinds = everyKind.filter((kind) => kind !== 'space-closed')
const ends: ReadonlySet<string> = new Set([
  ...[
    'talk-left',
    'talk-parked',
    'talk-closed',
    'timeout-called',
    'rupture-let-go',
    'rupture-parked',
  ],
  ...['rupture-outside-help', 'rupture-withdrawn', 'card-left', 'card-barred', 'feelings-left'],
  ...['plan-ended', 'check-in-left', 'ritual-retired', 'wound-paused', 'wound-closed'],
])

const always: ReadonlySet<string> = new Set(['partners', 'ruptures', 'talks', 'cards', 'charter'])

/** One life has half of the practices besides those of a talk; once little is missing, hardly any but what is. */
function livingIn(random: () => number, count: ReadonlyMap<string, number>): readonly string[] {
  const missing = livingKinds.filter((kind) => !count.has(kind))
  const wanted = new Set(missing.length < 8 ? missing.map(kin) : [])
  const share = wanted.size > 0 ? 0.1 : 0.5
  const kins = [...new Set(livingKinds.map(kin))]
  const here = new Set(
    kins.filter((each) => random() < share || always.has(each) || wanted.has(each)),
  )
  return livingKinds.filter((kind) => here.has(kin(kind)))
}

// They count only a day after what came before them: a modified app dates them so.
const aDayOn: ReadonlySet<string> = new Set(['boundary-changed', 'boundary-ended'])

/** So many kinds are tried in one step, the rarest first, and each so often, until one is taken. */
const [mostKinds, mostTries] = [30, 4]

type Pick = <Value>(values: readonly Value[]) => Value

const hostile: readonly unknown[] = [
  ...[null, 0, 1, -1, 8.64e15, 2 ** 53, true, false, '', 'x', 'constructor', '\u202e\u0000\u2066'],
  ...['x'.repeat(200), 'y'.repeat(4_000), [], {}, ['__proto__'], { toString: 1 }],
]

/** An event of a kind: the thread of something that is there, or a new one; each field from what was said, or absurd. */
function forgery(
  kind: string,
  world: World,
  now: Instant,
  random: () => number,
  pick: Pick,
): Fields {
  const sample = sampleByKind.get(kind) ?? {}
  const spec = eventSpecs[kind]
  if (spec === undefined) throw new Error(`no spec of ${kind}`)
  const recent = world.taken.slice(-60)
  const ofKin = recent.filter((each) => kin(String(each['kind'])) === kin(kind))
  const threads = [...ofKin, ...recent].map((each) => each['thread'])
  const likely = random() < 0.7 ? threads.slice(0, ofKin.length) : threads
  const fresh = `t-${Math.floor(random() * 1e9)}`
  const named = likely.length === 0 || random() < 0.25 ? fresh : pick(likely)
  const thread = ofOneTime.has(kind) ? `${String(named)}-${Math.floor(now / 86_400_000)}` : named
  const fields = Object.entries(spec.fields).map(([name, shape]) => {
    if (random() < 0.04) return [name, pick(hostile)] as const
    if (name === 'clock') return [name, now] as const
    const said = ofKin.toReversed().flatMap((each) => (name in each ? [each[name]] : []))
    const chosen = choices.filter((value) => shape(value))
    if (typeof sample[name] === 'string' && chosen.length < 6 && chosen.length > 0)
      return [name, pick(chosen)] as const
    const usual = [sample[name], null, said[0]].filter((value) => shape(value))
    if (random() < 0.5 && usual.length > 0) return [name, pick(usual)] as const
    const values = [...said.slice(0, 3), ...otherWords(ofKin), ...threads]
    const moments = [now, now + 60_000, ...[1, 2, 3, 4].map((hour) => now + hour * 3_600_000)]
    const fits = [...values, ...moments, ...choices].filter((value) => shape(value))
    return [name, fits.length === 0 ? sample[name] : pick(fits)] as const
  })
  const head = { kind, v: 1, audience: spec.audience, thread }
  return { ...head, ...Object.fromEntries(fields) }
}

/** Their thread is that of a plan and of a day on which it comes round. */
const ofOneTime: ReadonlySet<string> = new Set(['check-in-answered', 'check-in-left'])

// Cards lie on the table of a talk.
const near = (kind: string, dwells: string): boolean =>
  kin(kind) === dwells || (kin(kind) === 'cards' && dwells === 'talks')

const kin = (kind: string): string => ownerOf.get(kind) ?? kind

/** Whatever kin said in any field: what another event may have to quote. */
const otherWords = (events: readonly Fields[]): readonly unknown[] =>
  events
    .toReversed()
    .slice(0, 8)
    .flatMap((event) => Object.entries(event))
    .flatMap(([name, value]) => (inEvery.has(name) ? [] : [value]))

const inEvery: ReadonlySet<string> = new Set(['kind', 'v', 'audience'])

const choices: readonly unknown[] = [
  ...[
    true,
    false,
    0,
    5,
    10,
    20,
    30,
    60,
    'own',
    'own',
    'own',
    'guest',
    'live',
    'one-phone',
    'letter',
  ],
  ...[
    'now',
    'got-it',
    'got-it',
    'got-it',
    'almost',
    'not-yet',
    'floor',
    'cards',
    'needs',
    'summary',
    'step',
  ],
  ...['mine', 'yours', 'both', 'ideas', 'just-listen', 'comfort', 'felt', 'closer'],
]

/** The world after a text that anyone may have sent; null where it changed nothing. */
function forgedIn(world: World, by: Side, fields: Fields, now: Instant): World | null {
  const parsed = parseEvent(JSON.stringify(fields))
  if (!parsed.ok || parsed.value.kind === 'newer') return null
  const event = parsed.value
  const next = delivered(world, by, event, now)
  if (next === null) return null
  return { ...opened(next, event, now), taken: [...world.taken, fields] }
}

function delivered(world: World, by: Side, event: Event, now: Instant): World | null {
  const slot = slotOf(event)
  const content = (reader: Side): Entry['event'] =>
    slot === null ? event : { kind: 'sealed', v: 1, slot, mine: reader === by ? event : null }
  return put(world, by, event.audience === 'me' ? 'own' : 'couple', content, now)
}

function put(
  world: World,
  by: Side,
  space: 'own' | 'couple',
  content: (reader: Side) => Entry['event'],
  now: Instant,
): World | null {
  const sequence = world.sequence + 1
  const entry = (reader: Side): Entry => ({
    ...{ id: `e${sequence}` as EntryId, space, sequence, by: id(by), at: now },
    event: content(reader),
  })
  const reaches = (reader: Side): boolean => space === 'couple' || reader === by
  const after = (reader: Side): Couple =>
    reaches(reader) ? fold(world[reader], entry(reader)) : world[reader]
  const next = { ...world, sequence, ana: after('ana'), ben: after('ben') }
  return next.ana === world.ana && next.ben === world.ben ? null : next
}

/** What both have sealed opens, as honest devices would have it. */
function opened(world: World, event: Event, now: Instant): World {
  const slot = slotOf(event)
  if (slot === null) return world
  return sides.reduce((next, by) => {
    const mine = getMany(next[by].mine, slot)
    const other = getMany(next[by === 'ana' ? 'ben' : 'ana'].mine, slot)
    if (mine === null || other === null) return next
    return put(next, by, 'couple', () => ({ kind: 'opened', v: 1, slot, event: mine }), now) ?? next
  }, world)
}

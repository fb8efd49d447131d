/** What holds for any history: one order, one state, and nobody's authority but their own. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, emptyCouple, fold, judge, needsUpdate } from '../src/couple.ts'
import type { Command, Couple, Entry } from '../src/couple.ts'
import type { EntryId, PartnerId } from '../src/ids.ts'
import { valuesOf } from '../src/many.ts'
import { anyCommands, anyForgery, anyName } from './arbitraries.ts'
import { acted, emptyDevices, pulledBy, seenBy, settled } from './devices.ts'
import type { Act, Devices } from './devices.ts'
import { given, id, introduced, look, lived, minutes, noon, said, thread } from './stories.ts'

const numRuns = 30

const saying = fc.record({ kind: fc.constant('say' as const), by: anyName, commands: anyCommands })
const forging = fc.record({ kind: fc.constant('forge' as const), by: anyName, event: anyForgery })
const syncing = fc.record({
  kind: fc.constantFrom('push' as const, 'pull' as const, 'meet' as const),
  by: anyName,
})

const flag: Command = {
  ...{ kind: 'flag-rupture', thread: thread('rupture-1'), title: 'Keys', happenedAt: noon },
  wish: 'talk',
}
const beginning: readonly Act[] = [
  ...[...introduced, said('ana', flag)].map(({ by, command }): Act => {
    return { kind: 'say', by, commands: [command] }
  }),
  ...(['push', 'pull'] as const).flatMap((kind) => [
    { kind, by: 'ana' } as const,
    { kind, by: 'ben' } as const,
  ]),
]

/** What may be under way already, so that what follows on it can happen. */
const about = thread('rupture-1')
const underWay: readonly Act[] = [
  said('ana', { kind: 'invite-feelings', thread: thread('round-1'), about }),
  said('ben', {
    ...{ kind: 'offer-repair', thread: thread('repair-1'), about, impact: 'Cold.' },
    ...{ concrete: 'A key', due: look('ben', minutes(60)).now, cue: 'leaving', act: 'I look' },
  }),
  said('ana', {
    ...{ kind: 'make-promise', thread: thread('promise-1'), about: null, what: 'I call' },
    due: look('ana', minutes(120)).now,
  }),
  said('ana', { kind: 'say-share', thread: thread('listening-1'), about, words: 'It rained.' }),
  said('ben', {
    ...{ kind: 'propose-step', thread: thread('step-1'), about, who: 'me', what: 'A hook' },
    ...{ cue: 'home', due: look('ben', minutes(600)).now, instead: null },
  }),
].map(({ by, command }): Act => ({ kind: 'say', by, commands: [command] }))

/** What came of acts, seven minutes apart. */
const after = (acts: readonly Act[], start = emptyDevices): Devices =>
  acts.reduce((devices, act, index) => acted(devices, act, minutes(7 * index)), start)

/** Two partners, honest or not, on and off line, until both have everything. */
const anyHistory = (acts: fc.Arbitrary<Act>): fc.Arbitrary<Devices> =>
  fc
    .tuple(
      fc.subarray([...underWay]),
      fc.array(acts, { minLength: 30, maxLength: 70, size: 'max' }),
    )
    .map(([started, steps]) => settled(after([...beginning, ...started, ...steps])))

const often = { weight: 3, arbitrary: saying }
const online = { weight: 3, arbitrary: syncing }
const honest = anyHistory(fc.oneof(often, online))
const hostile = anyHistory(fc.oneof(often, online, forging))

it('the random histories are worth something: what matters happens in them', () => {
  const happened = new Set<string>()
  for (const devices of fc.sample(honest, { numRuns: 120, seed: 7 })) {
    pulledBy(devices, 'ana').reduce((couple, entry) => {
      const judged = judge(couple, entry)
      if (judged.ok) happened.add(entry.event.kind)
      return fold(couple, entry)
    }, emptyCouple)
  }
  const rare = ['opened', 'promise-kept', 'promise-slipped', 'repair-received', 'repair-revised']
  const rarer = ['reply-sent', 'step-done', 'timeout-returned', 'timeout-countered']
  for (const kind of [...rare, ...rarer]) expect(happened).toContain(kind)
})

describe('one log, one state', () => {
  it('both devices end with the same shared state, forgeries and offline writing included', () => {
    fc.assert(
      fc.property(hostile, (devices) => {
        expect(seenBy(devices, 'ana').shared).toEqual(seenBy(devices, 'ben').shared)
      }),
      { numRuns },
    )
  })

  it('any chunking, any repetition, and any interleaving of the two logs fold to the same', () => {
    const plan = fc.array(fc.record({ own: fc.boolean(), take: fc.nat(9), again: fc.nat(5) }))
    fc.assert(
      fc.property(hostile, plan, (devices, steps) => {
        const own = devices.own.ana
        const shared = pulledBy(devices, 'ana')
        const whole = [...own, ...shared].reduce(fold, emptyCouple)
        expect(interleaved(own, shared, steps).reduce(fold, emptyCouple)).toEqual(whole)
      }),
      { numRuns },
    )
  })

  it('a snapshot is plain JSON, and folding on from it is folding all', () => {
    fc.assert(
      fc.property(hostile, fc.nat(60), (devices, at) => {
        const log = pulledBy(devices, 'ben')
        const half = log.slice(0, at).reduce(fold, emptyCouple)
        const restored: unknown = JSON.parse(JSON.stringify(half))
        expect(restored).toEqual(half)
        expect(log.slice(at).reduce(fold, restored as Couple)).toEqual(
          log.reduce(fold, emptyCouple),
        )
      }),
      { numRuns },
    )
  })

  it('pending entries sit on top: once acknowledged in the same order, nothing moves', () => {
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 40 }), (says) => {
        const alone = says.map((say): Act => ({ ...say, by: 'ana' }))
        const before = after([...beginning, ...alone])
        const sync: readonly Act[] = [
          { kind: 'push', by: 'ana' },
          { kind: 'pull', by: 'ana' },
        ]
        const optimistic = { ...seenBy(before, 'ana').shared, progress: null }
        const final = { ...seenBy(after(sync, before), 'ana').shared, progress: null }
        expect(final).toEqual(optimistic)
      }),
      { numRuns },
    )
  })
})

function interleaved(
  own: readonly Entry[],
  shared: readonly Entry[],
  steps: readonly { readonly own: boolean; readonly take: number; readonly again: number }[],
): readonly Entry[] {
  const read: Entry[] = []
  const position = { own: 0, shared: 0 }
  for (const step of [
    ...steps,
    { own: true, take: 1e9, again: 3 },
    { own: false, take: 1e9, again: 3 },
  ]) {
    const name = step.own ? 'own' : 'shared'
    const log = step.own ? own : shared
    const next = Math.min(log.length, position[name] + step.take)
    read.push(...log.slice(Math.max(0, position[name] - step.again), next))
    position[name] = next
  }
  return read
}

describe('G6: authority comes from the signature', () => {
  it('what needs the other’s word stands only on an entry that the other wrote', () => {
    fc.assert(
      fc.property(hostile, (devices) => {
        const log = pulledBy(devices, 'ana')
        const { shared } = seenBy(devices, 'ana')
        const wrote = (kind: string, name: string, by: (author: PartnerId) => boolean) =>
          log.some(
            ({ event, by: author }) =>
              event.kind === kind && 'thread' in event && event.thread === name && by(author),
          )
        const other = (author: PartnerId) => (by: PartnerId) => by !== author
        for (const promise of valuesOf(shared.promises)) {
          if (promise.kept === null) continue
          expect(wrote('promise-kept', promise.thread, other(promise.by))).toBe(true)
        }
        for (const repair of valuesOf(shared.repairs.repairs)) {
          if (repair.receivedAt === null) continue
          expect(wrote('repair-received', repair.thread, other(repair.by))).toBe(true)
        }
        for (const listening of valuesOf(shared.listenings)) {
          if (listening.reply === null) continue
          const speaker = (by: PartnerId) => by === listening.by
          expect(wrote('reflection-answered', listening.thread, speaker)).toBe(true)
        }
        for (const { active } of valuesOf(shared.steps.boards)) {
          if (active === null) continue
          expect(wrote('step-agreed', active.thread, other(active.by))).toBe(true)
        }
        const { agreed } = shared.timeouts.plan
        if (agreed !== null) {
          expect(wrote('timeout-plan-agreed', agreed.thread, other(agreed.by))).toBe(true)
        }
        for (const timeout of valuesOf(shared.timeouts.all)) {
          if (timeout.end === null) continue
          const ends = log.filter(
            ({ event, at }) =>
              ['timeout-returned', 'timeout-parked', 'timeout-dropped'].includes(event.kind) &&
              'thread' in event &&
              event.thread === timeout.thread &&
              at >= timeout.earliest,
          )
          expect(ends).not.toEqual([])
        }
        expect(shared.partners.known.map((partner) => partner.id).sort()).toEqual(['ana', 'ben'])
        for (const rupture of valuesOf(shared.ruptures)) {
          if (rupture.state !== 'repaired') continue
          expect(wrote('rupture-felt-repaired', rupture.thread, (by) => by === id('ana'))).toBe(
            true,
          )
          expect(wrote('rupture-felt-repaired', rupture.thread, (by) => by === id('ben'))).toBe(
            true,
          )
        }
      }),
      { numRuns },
    )
  })

  it('the outsider’s entries change nothing, whatever they say', () => {
    fc.assert(
      fc.property(honest, anyForgery, fc.nat(600), (devices, event, count) => {
        const couple = seenBy(devices, 'ana')
        const entry: Entry = {
          ...{ id: 'cy-1' as EntryId, space: 'couple', sequence: 10_000 },
          ...{ by: id('cy'), at: look('cy', minutes(count)).now, event },
        }
        expect(fold(couple, entry)).toBe(couple)
      }),
      { numRuns },
    )
  })

  it('fold is what judge says, and nothing when it refuses', () => {
    fc.assert(
      fc.property(honest, anyName, anyForgery, fc.nat(600), (devices, by, event, count) => {
        const couple = seenBy(devices, 'ana')
        const head = { id: 'new' as EntryId, sequence: 10_000, by: id(by) }
        const space = event.audience === 'me' ? ('own' as const) : ('couple' as const)
        const entry: Entry = { ...head, space, at: look(by, minutes(count)).now, event }
        const judged = judge(couple, entry)
        expect(fold(couple, entry)).toEqual(judged.ok ? judged.value : couple)
        if (!judged.ok) expect(fold(couple, entry)).toBe(couple)
      }),
      { numRuns },
    )
  })

  it('a private event in the shared log, or a shared one in my own, changes nothing', () => {
    fc.assert(
      fc.property(honest, anyForgery, (devices, event) => {
        const couple = seenBy(devices, 'ana')
        const space = event.audience === 'me' ? ('couple' as const) : ('own' as const)
        const head = { id: 'new' as EntryId, sequence: 10_000, by: id('ana'), at: noon }
        expect(fold(couple, { ...head, space, event })).toBe(couple)
      }),
      { numRuns },
    )
  })
})

describe('what is honest may lose, and is told', () => {
  it('an own acknowledged entry that lost has a reason, so that its words can go back', () => {
    const share = said('ana', {
      ...{ kind: 'flag-rupture', thread: thread('keys'), title: 'Keys', happenedAt: noon },
      wish: 'talk',
    })
    const world = lived([...introduced, share])
    const write = decide(
      world.ben,
      {
        ...{ kind: 'share-account', thread: thread('a'), about: thread('keys') },
        ...{ observation: 'It rained.', impact: 'I was cold.' },
      },
      look('ben', minutes(5)),
    )
    const [event] = write.ok ? write.value : []
    const rest = said(
      'ana',
      {
        kind: 'call-timeout',
        thread: thread('t'),
        about: thread('keys'),
        returnAt: look('ana', minutes(30)).now,
      },
      minutes(1),
    )
    const rested = lived([rest], world)
    if (event === undefined) throw new Error('Ben may write while nothing rests')
    const entry: Entry = {
      ...{ id: 'late' as EntryId, space: 'couple', sequence: 99, by: id('ben') },
      ...{ at: look('ben', minutes(5)).now, event },
    }
    expect(judge(rested.ben, entry)).toEqual({ ok: false, refusal: { kind: 'frozen' } })
    expect(fold(rested.ben, entry)).toBe(rested.ben)
  })
})

it('what a newer app wrote is counted, in either log, and disturbs nothing', () => {
  given().then(({ ana }) => {
    const newer = { kind: 'newer', v: 1, of: 'dream-shared', version: 1 } as const
    const entry: Entry = {
      ...{
        id: 'n' as EntryId,
        space: 'couple',
        sequence: 50,
        by: id('ben'),
        at: noon,
        event: newer,
      },
    }
    expect(needsUpdate(ana)).toBe(false)
    expect(needsUpdate(fold(ana, entry))).toBe(true)
    expect(needsUpdate(fold(ana, { ...entry, space: 'own', by: id('ana') }))).toBe(true)
  })
})

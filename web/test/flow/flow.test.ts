import { describe, expect, it } from 'vitest'
import type { Device, LogEntry, LogNews } from '@mend/device/device'
import type { Command, Event, Instant, PartnerId, ThreadId } from '@mend/domain/couple'
import { rupturesOf } from '@mend/domain/ruptures'
import { type Checkpoint, fromTheStart } from '../../src/flow/checkpoint.ts'
import { openFlow } from '../../src/flow/flow.ts'
import type { Marked, Marks } from '../../src/flow/marks.ts'

const ana = 'ana' as PartnerId
const ben = 'ben' as PartnerId
const at = 1_800_000_000_000 as Instant
const t1 = 't1' as ThreadId
const t2 = 't2' as ThreadId

/** One couple's log in memory; who writes is whose device it is, and nothing is acknowledged until it is told to be. */
function openCouple() {
  let log: LogEntry[] = []
  const ears = new Set<{ hear: (news: LogNews) => void; me: string; heard: number }>()
  const pending = new Map<string, LogEntry[]>()
  const mine = (me: string) => pending.get(me) ?? []
  const tell = (reset = false) => {
    for (const ear of ears) {
      const entries = log.slice(reset ? 0 : ear.heard)
      ear.heard = log.length
      ear.hear({ reset, entries, pending: mine(ear.me) })
    }
  }
  const device = (
    me: string,
    after = 0,
  ): Pick<Device, 'append' | 'onLog' | 'recall' | 'sayYeses' | 'withdraw'> => ({
    append: (payloads) => {
      const entries = payloads.map(({ bytes }, index): LogEntry => ({
        id: `${me}-${log.length}-${mine(me).length + index}`,
        space: 'couple',
        sequence: null,
        partner: me,
        at,
        content: { kind: 'event', bytes },
      }))
      pending.set(me, [...mine(me), ...entries])
      tell()
      return Promise.resolve({ ok: true, value: null })
    },
    onLog: (hear, from) => {
      const ear = { hear, me, heard: from?.couple ?? after }
      ears.add(ear)
      hear({ reset: true, entries: log.slice(ear.heard), pending: mine(me) })
      ear.heard = log.length
      return () => ears.delete(ear)
    },
    recall: () => Promise.resolve({ ok: true, value: null }),
    sayYeses: () => Promise.resolve({ ok: true, value: null }),
    withdraw: () => Promise.resolve({ ok: true, value: null }),
  })
  return {
    device,
    /** The relay takes what this partner wrote. */
    acknowledge: (me: string) => {
      const taken = mine(me).map((entry, index) => ({ ...entry, sequence: log.length + index + 1 }))
      pending.set(me, [])
      log = [...log, ...taken]
      tell()
    },
    again: () => tell(true),
  }
}

function openMarks(start: Marked | null): Marks {
  let marked = start
  return {
    read: () => marked,
    lost: [],
    write: (next) => {
      marked = next
      return Promise.resolve(true)
    },
    letGo: () => Promise.resolve(true),
  }
}

function flowOf(
  couple: ReturnType<typeof openCouple>,
  me: PartnerId,
  parts: { marks?: Marks; from?: Checkpoint } = {},
) {
  const kept: Checkpoint[] = []
  const flow = openFlow({
    device: couple.device(me),
    me,
    now: () => at,
    marks: parts.marks ?? openMarks({ own: 0, couple: 0 }),
    from: parts.from ?? fromTheStart,
    keep: (checkpoint) => kept.push(checkpoint),
  })
  return { ...flow, kept }
}

const flag = (thread: ThreadId): Command => ({
  kind: 'flag-rupture',
  thread,
  title: 'Tuesday evening',
  happenedAt: at,
  wish: 'talk',
})

async function together() {
  const couple = openCouple()
  const [a, b] = [flowOf(couple, ana), flowOf(couple, ben)]
  await a.say({ kind: 'introduce', name: 'Ana', hue: 42 })
  couple.acknowledge(ana)
  await b.say({ kind: 'introduce', name: 'Ben', hue: 258 })
  couple.acknowledge(ben)
  return { couple, a, b }
}

describe('the flow', () => {
  it('shows my words at once and my partner’s screen once they are acknowledged', async () => {
    const { couple, a, b } = await together()
    expect(await a.say(flag(t1))).toEqual({ ok: true, by: 'this-tab' })
    expect(rupturesOf(a.couple.value, { me: ana, now: at })).toHaveLength(1)
    expect(rupturesOf(b.couple.value, { me: ben, now: at })).toHaveLength(0)
    couple.acknowledge(ana)
    expect(rupturesOf(b.couple.value, { me: ben, now: at })[0]?.title).toBe('Tuesday evening')
  })

  it('writes nothing that the domain refuses, and says why', async () => {
    const { a, b } = await together()
    const said = await a.say({ kind: 'acknowledge-rupture', thread: t1 })
    expect(said).toEqual({
      ok: false,
      no: { kind: 'refused', refusal: { kind: 'no-such-thread' } },
    })
    expect(a.couple.value.shared).toEqual(b.couple.value.shared)
  })

  it('gives back, once, what I wrote when something else was first', async () => {
    const { couple, a, b } = await together()
    await a.say(flag(t1))
    await b.say({ ...flag(t1), title: 'The other evening' } as Command)
    couple.acknowledge(ana)
    couple.acknowledge(ben)
    expect(a.returned.value).toEqual([])
    expect(b.returned.value).toHaveLength(1)
    expect(b.returned.value[0]).toMatchObject({
      event: { title: 'The other evening' },
    })
    const [lost] = b.returned.value
    await b.settle(lost?.id ?? '')
    couple.again()
    expect(b.returned.value).toEqual([])
  })

  it('shows what had lost before it opened, and lets it go where it is kept', async () => {
    const { couple } = await together()
    const gone: string[] = []
    const event: Event = {
      kind: 'share-said',
      v: 1,
      audience: 'both',
      thread: t2,
      about: t1,
      words: 'I was cold.',
    }
    const marks = { ...openMarks(null), lost: [{ id: 'e1', event }] }
    let durable = false
    const letGo = (id: string) => {
      gone.push(id)
      return Promise.resolve(durable)
    }
    const opened = flowOf(couple, ben, { marks: { ...marks, letGo } })
    expect(opened.returned.value).toEqual([{ id: 'e1', event }])
    await opened.settle('e1')
    expect(opened.returned.value).toEqual([{ id: 'e1', event }])
    durable = true
    await opened.settle('e1')
    expect([opened.returned.value, gone]).toEqual([[], ['e1', 'e1']])
  })

  it('keeps no checkpoint past words that lost and are not durable', async () => {
    const { couple, a } = await together()
    const full = { ...openMarks({ own: 0, couple: 0 }), write: () => Promise.resolve(false) }
    const b = flowOf(couple, ben, { marks: full })
    await a.say(flag(t1))
    couple.acknowledge(ana)
    await Promise.resolve()
    expect(b.kept).toEqual([])
  })

  it.each(['Sorry.', 'ごめんね', 'ok'])('gives back an answer of one word: %s', async (words) => {
    const { couple, a, b } = await together()
    const share: Command = { kind: 'say-share', thread: t2, about: t1, words: 'I was cold.' }
    await a.say(flag(t1))
    await a.say(share)
    couple.acknowledge(ana)
    await b.say({ kind: 'reflect', thread: t2, words })
    await a.say({ kind: 'leave-listening', thread: t2, to: 'later' })
    couple.acknowledge(ana)
    couple.acknowledge(ben)
    expect(b.returned.value).toMatchObject([{ event: { words } }])
  })

  it('gives nothing back of a yes to words of my partner, nor of a choice', async () => {
    const { couple, a, b } = await together()
    const terms = { usual: [], own: ['No phones at the table'], minutes: 30 }
    await a.say({ kind: 'write-charter', terms, instead: null })
    couple.acknowledge(ana)
    await b.say({ kind: 'sign-charter', terms })
    await b.say(flag(t1))
    couple.acknowledge(ben)
    await b.say({ kind: 'sign-charter', terms })
    await b.say({ kind: 'withdraw-rupture', thread: t1 })
    await a.say({ kind: 'write-charter', terms: { ...terms, minutes: 20 }, instead: terms })
    await a.say({ kind: 'acknowledge-rupture', thread: t1 })
    couple.acknowledge(ana)
    couple.acknowledge(ben)
    expect(b.returned.value).toEqual([])
  })

  it('gives nothing back on a device that was not there when it was lost', async () => {
    const { couple, a, b } = await together()
    await a.say(flag(t1))
    await b.say({ ...flag(t1), title: 'The other evening' } as Command)
    couple.acknowledge(ana)
    couple.acknowledge(ben)
    const restored = flowOf(couple, ben, { marks: openMarks(null) })
    expect(restored.returned.value).toEqual([])
    expect(restored.couple.value.shared).toEqual(a.couple.value.shared)
  })

  it('opens from a checkpoint to the same state, and a reset from the start changes nothing', async () => {
    const { couple, a } = await together()
    await a.say(flag(t1))
    couple.acknowledge(ana)
    await Promise.resolve()
    const [from] = a.kept.slice(-1)
    await a.say({ kind: 'withdraw-rupture', thread: t1 })
    couple.acknowledge(ana)
    const opened = flowOf(couple, ana, { from: from ?? fromTheStart })
    expect(from?.covers).toEqual({ own: 0, couple: 3 })
    expect(opened.couple.value).toEqual(a.couple.value)
    couple.again()
    expect(opened.couple.value).toEqual(a.couple.value)
  })
})

/** The pure step against a relay that drops, repeats, reorders, forks and forgets. */
import fc from 'fast-check'
import type { RelayFrame, StoredBody } from '@mend/wire/frames'
import { describe, expect, test } from 'vitest'
import {
  openSync,
  step,
  type Heard,
  type Note,
  type Push,
  type Step,
  type Sync,
} from '../../src/sync/sync.ts'

const body = (n: number): Uint8Array => Uint8Array.of(n & 255, n >> 8)
const stored = (sequence: number): StoredBody => ({ sequence, body: body(sequence) })
const challenge: RelayFrame = { kind: 'challenge', nonce: new Uint8Array(32), timeMs: 0 }
const welcome = (head: number): RelayFrame => ({ kind: 'welcome', head, membersVersion: 1 })
const heard = (frame: RelayFrame): Heard => ({ kind: 'frame', frame })

/** Everything the step says while hearing these. */
function run(sync: Sync, all: readonly Heard[]): Step {
  return all.reduce<Step>(
    (before, each) => {
      const after = step(before.sync, each)
      return {
        sync: after.sync,
        send: [...before.send, ...after.send],
        add: [...before.add, ...after.add],
        notes: [...before.notes, ...after.notes],
        compare: before.compare ?? after.compare,
      }
    },
    { sync, send: [], add: [], notes: [], compare: null },
  )
}

const faults = (notes: readonly Note[]): readonly string[] =>
  notes.flatMap((note) => (note.kind === 'fault' ? [note.fault] : []))

const opened = (head: number, relayHead: number): Sync =>
  run(openSync(head), [heard(challenge), heard(welcome(relayHead))]).sync

const live = (head: number): Sync =>
  run(opened(head, head), [
    heard({ kind: 'entries', entries: [stored(head)] }),
    heard({ kind: 'caughtUp', head }),
  ]).sync

describe('one step', () => {
  test('a welcome is answered with a pull from the last that I have, which is compared and not added', () => {
    const after = run(openSync(7), [heard(challenge), heard(welcome(9))])
    expect(after.send).toEqual([{ kind: 'pull', after: 6, limit: 0xffff_ffff }])
    const all = [7, 8, 9].map(stored)
    const pulled = step(after.sync, heard({ kind: 'entries', entries: all }))
    expect(pulled.compare).toEqual(stored(7))
    expect(pulled.add).toEqual(all.slice(1))
  })

  test('nothing is added before the last that I have was compared', () => {
    const late = run(
      opened(7, 9),
      [9, 8, 7].map((n) => heard({ kind: 'entries', entries: [stored(n)] })),
    )
    expect(run(opened(7, 9), [heard({ kind: 'entries', entries: [stored(8)] })]).add).toEqual([])
    expect(late.add).toEqual([8, 9].map(stored))
    expect(faults(late.notes)).toEqual([])
  })

  test('a frame before its time says nothing', () => {
    const early = run(openSync(0), [heard(welcome(3)), heard({ kind: 'entry', ...stored(1) })])
    expect(early).toMatchObject({ send: [], add: [], notes: [] })
  })

  test('a sequence again is replayed, and added once', () => {
    const after = run(
      live(3),
      [4, 4].map((n) => heard({ kind: 'entry', ...stored(n) })),
    )
    expect(after.add).toEqual([stored(4)])
    expect(faults(after.notes)).toEqual(['replayed'])
  })

  test('a sequence again with other bytes is forked', () => {
    const other = { ...stored(4), body: body(99) }
    const after = run(
      live(3),
      [stored(4), other].map((each) => heard({ kind: 'entry', ...each })),
    )
    expect(after.add).toEqual([stored(4)])
    expect(faults(after.notes)).toEqual(['forked'])
  })

  test('what comes early waits, is asked for again, and is handed on in order', () => {
    const after = run(
      live(3),
      [6, 5, 4].map((n) => heard({ kind: 'entry', ...stored(n) })),
    )
    expect(after.add.map(({ sequence }) => sequence)).toEqual([4, 5, 6])
    expect(after.send).toEqual([{ kind: 'pull', after: 3, limit: 0xffff_ffff }])
    expect(faults(after.notes)).toContain('gap')
  })

  test('a gap that asking again does not fill ends the conversation, to be tried later', () => {
    const after = run(live(3), [
      heard({ kind: 'entry', ...stored(6) }),
      heard({ kind: 'caughtUp', head: 6 }),
    ])
    expect(after.notes.at(-1)).toEqual({ kind: 'hang-up', again: 'later' })
    expect(after.add).toEqual([])
  })

  test('a relay with less than I have at the welcome is asked for its last, and then given back what it lost', () => {
    const behind = run(openSync(9), [heard(challenge), heard(welcome(6))])
    expect(behind.send).toEqual([{ kind: 'pull', after: 5, limit: 1 }])
    const compared = run(behind.sync, [
      heard({ kind: 'entries', entries: [stored(6)] }),
      heard({ kind: 'caughtUp', head: 6 }),
    ])
    expect(compared).toMatchObject({ compare: stored(6), add: [] })
    expect(compared.notes).toEqual([{ kind: 'behind', head: 6 }])
    const back: Push = { key: new Uint8Array(16).fill(7), since: 6, body: body(7) }
    const given = run(compared.sync, [
      { kind: 'push', push: back },
      heard({ kind: 'acknowledge', key: back.key, sequence: 7 }),
      { kind: 'returned' },
    ])
    expect(given.send.map(({ kind }) => kind)).toEqual(['push', 'pull'])
    expect(given.sync.phase).toBe('pulling')
  })

  test('an empty relay is given everything at once', () => {
    const empty = run(openSync(9), [heard(challenge), heard(welcome(0))])
    expect(empty.send).toEqual([])
    expect(empty.notes.at(-1)).toEqual({ kind: 'behind', head: 0 })
  })

  test('a search brings what it was asked for, whatever an earlier pull still sends', () => {
    const asked = step(opened(9, 9), { kind: 'search', after: 4, limit: 3 })
    expect(asked.send).toEqual([{ kind: 'pull', after: 4, limit: 3 }])
    const late = run(asked.sync, [
      heard({ kind: 'entries', entries: [stored(9)] }),
      heard({ kind: 'caughtUp', head: 9 }),
    ])
    expect(late.notes).toEqual([])
    const brought = run(late.sync, [
      heard({ kind: 'entries', entries: [5, 6, 7].map(stored) }),
      heard({ kind: 'caughtUp', head: 9 }),
    ])
    expect(brought.add).toEqual([])
    expect(brought.notes).toEqual([{ kind: 'probed', bodies: [5, 6, 7].map(stored) }])
  })

  test('a relay that ends a pull below what I have is truncated', () => {
    const atEnd = run(opened(9, 9), [
      heard({ kind: 'entries', entries: [stored(9)] }),
      heard({ kind: 'caughtUp', head: 8 }),
    ])
    expect(faults(atEnd.notes)).toEqual(['truncated'])
    expect(atEnd.send).toEqual([])
  })

  test('one push is under way at a time, and the next is asked for when it is taken', () => {
    const one: Push = { key: new Uint8Array(16).fill(1), since: 3, body: body(1) }
    const two: Push = { key: new Uint8Array(16).fill(2), since: 3, body: body(2) }
    const after = run(live(3), [
      { kind: 'push', push: one },
      { kind: 'push', push: two },
    ])
    expect(after.send).toEqual([{ kind: 'push', ...one }])
    const taken = step(after.sync, heard({ kind: 'acknowledge', key: one.key, sequence: 4 }))
    expect(taken.notes.map(({ kind }) => kind)).toEqual(['acknowledged', 'ready'])
    const foreign = step(after.sync, heard({ kind: 'acknowledge', key: two.key, sequence: 4 }))
    expect(foreign.notes).toEqual([])
  })

  test('after a farewell nothing is asked for, and what comes is not taken', () => {
    const farewell = run(openSync(0, false), [heard(challenge), heard(welcome(5))])
    expect(farewell.send).toEqual([])
    expect(farewell.notes.map(({ kind }) => kind)).toEqual(['answer', 'welcome', 'ready'])
    expect(step(farewell.sync, heard({ kind: 'entry', ...stored(1) })).add).toEqual([])
  })
})

// --- a whole world, from a seed ------------------------------------------------------------------------------------

type Device = {
  sync: Sync
  /** What is durable: survives a restart. */
  log: StoredBody[]
  outbox: Push[]
  inbox: RelayFrame[]
  toRelay: (() => void)[]
  pulled: boolean
}

/** Two devices of one partner and one of the other, a relay, and what goes wrong, step by step. */
function runWorld(choices: readonly number[]): {
  devices: Device[]
  relay: StoredBody[]
  pushed: number
} {
  const relay: { log: StoredBody[]; byKey: Map<string, number> } = { log: [], byKey: new Map() }
  const devices = Array.from({ length: 3 }, newDevice)
  let pushed = 0
  const fan = (entry: StoredBody): void => {
    for (const device of devices) if (device.pulled) device.inbox.push({ kind: 'entry', ...entry })
  }
  const take = (device: Device, push: Push): void => {
    const name = push.key.join()
    const known = relay.byKey.get(name)
    const sequence = known ?? relay.log.length + 1
    if (known === undefined) relay.log.push({ sequence, body: push.body })
    relay.byKey.set(name, sequence)
    device.inbox.push({ kind: 'acknowledge', key: push.key, sequence })
    if (known === undefined) fan({ sequence, body: push.body })
  }
  const hear = (device: Device, input: Heard): void => {
    const after = step(device.sync, input)
    device.sync = after.sync
    for (const entry of after.add) {
      device.log.push(entry)
      device.outbox = device.outbox.filter(({ body: mine }) => mine.join() !== entry.body.join())
    }
    for (const frame of after.send) {
      if (frame.kind === 'push') device.toRelay.push(() => take(device, frame))
      if (frame.kind === 'pull')
        device.toRelay.push(() => {
          device.inbox.push({ kind: 'entries', entries: relay.log.slice(frame.after) })
          device.inbox.push({ kind: 'caughtUp', head: relay.log.length })
          device.pulled = true
        })
    }
    for (const note of after.notes) {
      if (note.kind === 'answer')
        device.toRelay.push(() => device.inbox.push(welcome(relay.log.length)))
      if (note.kind === 'hang-up') dial(device)
      const [push] = device.outbox
      if (note.kind === 'ready' && push !== undefined) hear(device, { kind: 'push', push })
    }
  }
  const turn = (device: Device): void => {
    device.toRelay.shift()?.()
    const frame = device.inbox.shift()
    if (frame !== undefined) hear(device, heard(frame))
  }
  for (const choice of choices) {
    const device = devices[choice % 3]
    if (device === undefined) continue
    switch (Math.floor(choice / 3) % 9) {
      case 0: {
        pushed += 1
        const push = { key: new Uint8Array(16).fill(pushed), since: 0, body: body(1000 + pushed) }
        device.outbox.push(push)
        if (device.sync.phase === 'live') hear(device, { kind: 'push', push })
        break
      }
      case 1:
        dial(device) // the socket drops; whatever was on its way is lost
        break
      case 2:
        device.inbox.shift() // a frame is lost
        break
      case 3:
        device.inbox = device.inbox.flatMap((frame, at) => (at === 0 ? [frame, frame] : [frame])) // repeated
        break
      case 4:
        device.inbox = device.inbox.toReversed() // reordered
        break
      default:
        turn(device)
    }
  }
  // Then everything works again: dial once more and let all of it through.
  devices.forEach(dial)
  for (let generation = 0; generation < 400; generation += 1) {
    for (const device of devices) {
      turn(device)
      const [push] = device.outbox
      if (push !== undefined && device.sync.phase === 'live' && device.sync.flying === null)
        hear(device, { kind: 'push', push })
    }
  }
  return { devices, relay: relay.log, pushed }
}

function newDevice(): Device {
  const device: Device = {
    sync: openSync(0),
    log: [],
    outbox: [],
    inbox: [],
    toRelay: [],
    pulled: false,
  }
  dial(device)
  return device
}

function dial(device: Device): void {
  device.sync = openSync(device.log.length)
  device.inbox = [challenge]
  device.toRelay = []
  device.pulled = false
}

describe('whatever is lost, repeated, reordered or cut off in between', () => {
  test('every device ends with the log of the relay, and every word is in it once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(26), { minLength: 20, maxLength: 160 }), (choices) => {
        const { devices, relay, pushed } = runWorld(choices)
        expect(relay).toHaveLength(pushed)
        expect(new Set(relay.map((entry) => entry.body.join())).size).toBe(pushed)
        for (const device of devices) {
          expect(device.log).toEqual(relay)
          expect(device.outbox).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('whatever frames arrive, what is handed on is gapless, in order, and each sequence once', () => {
    const frame: fc.Arbitrary<RelayFrame> = fc.oneof(
      fc.nat(12).map((n): RelayFrame => ({ kind: 'entry', ...stored(n + 1) })),
      fc.nat(12).map((n): RelayFrame => ({ kind: 'entry', sequence: n + 1, body: body(500) })),
      fc.array(fc.nat(12), { maxLength: 4 }).map((all): RelayFrame => ({
        kind: 'entries',
        entries: all.map((n) => stored(n + 1)),
      })),
      fc.nat(12).map((head): RelayFrame => ({ kind: 'caughtUp', head })),
      fc.nat(12).map(welcome),
      fc.constant(challenge),
      fc.constant<RelayFrame>({ kind: 'goodbye', code: 1 }),
      fc.constant<RelayFrame>({ kind: 'refuse', code: 23, key: new Uint8Array(16) }),
    )
    fc.assert(
      fc.property(fc.nat(5), fc.array(frame, { maxLength: 40 }), (head, frames) => {
        const { add, sync } = run(openSync(head), [
          heard(challenge),
          heard(welcome(12)),
          ...frames.map(heard),
        ])
        expect(add.map(({ sequence }) => sequence)).toEqual(add.map((_, at) => head + 1 + at))
        expect(sync.head).toBe(head + add.length)
      }),
      { numRuns: 500 },
    )
  })
})

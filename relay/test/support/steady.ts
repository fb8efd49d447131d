/** A device that never gives up: dials again, resends, and keeps the log that the failure tests judge by. */
import { createHash } from 'node:crypto'
import { limits, type RelayFrame } from '@mend/wire/frames'
import { answerTo, dial, memberList, type Caller, type Identity } from './caller.ts'

type Waiting = { readonly key: Buffer; readonly body: Buffer; readonly since: number }

export type Steady = {
  /** Queues a body; it goes out now or when there is a relay again. */
  readonly say: (body: Buffer) => void
  /** What the relay has said is durable: sequence by body's hash. */
  readonly acknowledged: ReadonlyMap<string, number>
  /** What this device has been given, by sequence: the body's hash. */
  readonly log: readonly string[]
  /** Everything that should not have happened, in words. */
  readonly faults: readonly string[]
  readonly pending: () => number
  readonly close: () => void
}

export type SteadyParts = {
  /** Where to dial next: tests move it when relays die. */
  readonly relayUrl: () => string
  readonly space: Uint8Array
  readonly identity: Identity
  readonly listed: readonly Identity[]
  /** Unacknowledged pushes on the way at once. */
  readonly window: number
  readonly random: () => number
}

/** A socket that says nothing for so long while something waits is dead: the word that ended it was lost with the network. */
const silenceMs = 10_000

export const nameOf = (body: Uint8Array): string =>
  createHash('sha256').update(body).digest('base64').slice(0, 12)

export function openSteady(parts: SteadyParts): Steady {
  const acknowledged = new Map<string, number>()
  const log: string[] = []
  const faults: string[] = []
  const outbox: Waiting[] = []
  let inFlight = 0
  let heardAt = 0
  let caller: Caller | null = null
  let closed = false

  const fault = (what: string): void => void faults.push(what)
  const key = (): Buffer =>
    Buffer.from(Array.from({ length: 16 }, () => Math.floor(parts.random() * 256)))

  const pump = (): void => {
    while (caller !== null && inFlight < Math.min(parts.window, outbox.length)) {
      const next = outbox[inFlight]
      if (next === undefined) return
      inFlight += 1
      caller.send({ kind: 'push', ...next })
    }
  }
  const take = (sequence: number, body: Uint8Array): void => {
    const name = nameOf(body)
    if (sequence !== log.length + 1) fault(`got ${sequence} after ${log.length}`)
    if (log.includes(name)) fault(`got one body twice, at ${sequence}`)
    log.push(name)
  }
  const settle = (given: Uint8Array, sequence: number): void => {
    const at = outbox.findIndex((waiting) => waiting.key.equals(given))
    const [waiting] = at === -1 ? [] : outbox.splice(at, 1)
    if (waiting === undefined) {
      fault('acknowledged what was not pushed')
      return
    }
    inFlight -= 1
    acknowledged.set(nameOf(waiting.body), sequence)
    pump()
  }
  const hear = (frame: RelayFrame): void => {
    heardAt = performance.now()
    if (frame.kind === 'acknowledge') settle(frame.key, frame.sequence)
    else if (frame.kind === 'entry') take(frame.sequence, frame.body)
    else if (frame.kind === 'entries')
      for (const { sequence, body } of frame.entries) take(sequence, body)
    else if (frame.kind === 'refuse') caller?.drop()
  }

  const connect = async (): Promise<void> => {
    const url = parts.relayUrl()
    const dialled = await dial(url)
    heardAt = performance.now()
    const watch = setInterval(() => {
      if (outbox.length > 0 && performance.now() - heardAt > silenceMs) dialled.drop()
    }, silenceMs / 4)
    try {
      const { space, identity, listed } = parts
      const answer = answerTo(await dialled.next('challenge'), parts, url)
      const signer = { identity, index: listed.indexOf(identity) }
      const members = memberList(space, 1, listed, signer)
      dialled.send({ kind: 'create', answer, ttlSeconds: 0, members })
      await dialled.next('welcome')
      dialled.onFrame(hear)
      dialled.send({ kind: 'pull', after: log.length, limit: limits.pull })
      caller = dialled
      inFlight = 0
      pump()
      await dialled.closed
    } finally {
      clearInterval(watch)
      caller = null
      dialled.drop()
    }
  }
  const live = async (): Promise<void> => {
    while (!closed) {
      await connect().catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 10 + 20 * parts.random()))
    }
  }
  void live()
  return {
    say: (body) => {
      outbox.push({ key: key(), body, since: log.length })
      pump()
    },
    acknowledged,
    log,
    faults,
    pending: () => outbox.length,
    close: () => {
      closed = true
      caller?.drop()
    },
  }
}

/**
 * What must be true of a couple's devices when all is quiet again.
 *
 * Every acknowledged body is in every log once, at the sequence it was acknowledged with, and the logs are the same.
 */
export function judge(devices: readonly Steady[]): readonly string[] {
  const faults = devices.flatMap((device) => device.faults)
  const [first, ...others] = devices
  if (first === undefined) return faults
  for (const other of others)
    if (other.log.join() !== first.log.join())
      faults.push(`two logs differ: ${first.log.length} and ${other.log.length} entries`)
  for (const device of devices)
    for (const [name, sequence] of device.acknowledged)
      if (first.log[sequence - 1] !== name) faults.push(`acknowledged ${sequence} is not there`)
  return faults
}

/** A sequence of numbers from 0 to 1 that is the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** A body of a size class, random by the seed. */
export function seededBody(random: () => number, length = 256): Buffer {
  const body = Buffer.alloc(length)
  for (let at = 0; at < 24; at += 4) body.writeUInt32BE(Math.floor(random() * 0x1_0000_0000), at)
  return body
}

/** A limit for what hangs: how long something takes is nobody’s claim here. */
export async function until(isSo: () => boolean, withinMs = 120_000): Promise<void> {
  const untilMs = performance.now() + withinMs
  while (!isSo()) {
    if (performance.now() > untilMs) throw new Error('it did not come to pass in time')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

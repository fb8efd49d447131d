/** Frames gone wrong, by a seed: noise, near misses, right frames at the wrong time. */
import { randomBytes } from 'node:crypto'
import { encodeFrame, type DeviceFrame } from '@mend/wire/frames'
import { answerTo, create, dial, memberList, newIdentity, type Caller } from './caller.ts'
import { chance } from './steady.ts'

export type Fuzzed = {
  readonly refused: number
  /** Answers that no frame asked for: there should be none. */
  readonly strange: readonly string[]
}

const identity = newIdentity()

/** Sends so many frames over many sockets, dialling anew where one is closed, some of them members of a space. */
export async function fuzz(run: {
  readonly url: string
  readonly frames: number
  readonly seed: number
  readonly atOnce: number
}): Promise<Fuzzed> {
  const random = chance(run.seed)
  let left = run.frames
  let refused = 0
  const strange: string[] = []
  const worker = async (): Promise<void> => {
    while (left > 0) {
      const caller = random() < 0.5 ? await dial(run.url) : await member(run.url)
      caller.onFrame(({ kind }) => {
        if (kind === 'refuse') refused += 1
        // Whatever was sent, no body was ever pushed into these spaces: none may come out.
        else if (kind === 'entries') strange.push(kind)
      })
      for (let burst = Math.ceil(random() * 8); burst > 0 && left > 0; burst -= 1) {
        if (caller.socket.readyState !== caller.socket.OPEN) break
        left -= 1
        caller.sendBytes(wrongFrame(random))
      }
      await Promise.race([caller.closed, new Promise((resolve) => setTimeout(resolve, 40))])
      caller.drop()
    }
  }
  await Promise.all(Array.from({ length: run.atOnce }, worker))
  return { refused, strange }
}

const member = (url: string): Promise<Caller> => create(url, { space: randomBytes(16), identity })

function wrongFrame(random: () => number): Uint8Array {
  const kind = random()
  if (kind < 0.3) return noise(random, Math.floor(random() * 400))
  const right = encodeFrame(anyFrame(random))
  if (kind < 0.4) return right.subarray(0, Math.floor(random() * right.length))
  if (kind < 0.5) return Buffer.concat([right, noise(random, 1 + Math.floor(random() * 40))])
  const bent = Uint8Array.from(right)
  for (let flips = Math.ceil(random() * 4); flips > 0; flips -= 1)
    bent[Math.floor(random() * bent.length)] = Math.floor(random() * 256)
  return bent
}

function noise(random: () => number, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(random() * 256))
}

/** Frames as a device sends them, but for pushes of a good size: those would rightly be taken. */
function anyFrame(random: () => number): DeviceFrame {
  const space = noise(random, 16)
  const listed = memberList(space, 2, [identity], { identity, index: 0 })
  const challenge = { kind: 'challenge', nonce: noise(random, 32), timeMs: 0 } as const
  const answer = answerTo(challenge, { space, identity }, 'ws://localhost')
  const frames: readonly DeviceFrame[] = [
    { kind: 'answer', answer },
    { kind: 'create', answer, ttlSeconds: 1, members: listed },
    { kind: 'push', key: noise(random, 16), since: 0, body: noise(random, 100) },
    { kind: 'pull', after: Math.floor(random() * 1e6), limit: Math.floor(random() * 100) },
    { kind: 'live', body: noise(random, 300) },
    { kind: 'members', members: listed },
    { kind: 'wakeAt', timeMs: 1, subscription: noise(random, 80) },
    { kind: 'clock', t0: Math.floor(random() * 1e12) },
    { kind: 'keep' },
  ]
  return frames[Math.floor(random() * frames.length)] ?? { kind: 'erase' }
}

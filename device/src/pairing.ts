/** Pairing: a link, four words that both compare, and only then anything shared. */
import { insideOf, type Inside } from './inside.ts'
import { newDeviceKeys, type DeviceKeys } from './identity.ts'
import { cancelMessage, confirmWords, hearMessage, newMeeting, shareMessage } from './meeting.ts'
import type { Meeting } from './meeting.ts'
import type { Device, Outcome } from './port.ts'
import { openMailbox, type Mailbox } from './rendezvous.ts'
import { becomeCouple, keysShare, letIn, partnerShare, takeGrant } from './sharing.ts'
import { linkToFragment, newLink, parseLink, rendezvousOf } from './transcript.ts'
import type { Link, Message, Purpose, Side } from './transcript.ts'
import type { Transport } from './transport.ts'
import { trouble } from './trouble.ts'

/**
 * What pairing looks like from a screen.
 *
 * waiting: the link was not opened yet. comparing: read the same four words to each other. done: the other confirmed too.
 */
export type PairingView =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'comparing'; readonly words: readonly string[]; readonly confirmed: boolean }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: PairingFailure }

/** expired: ten minutes are over. used: someone else opened the link. tampered: what arrived does not fit what was promised. */
export type PairingFailure = 'expired' | 'cancelled' | 'used' | 'tampered' | 'unreachable'

export type Pairing = {
  /** For the inviting side: the text after `#`, for a link or a QR code. Null for the joining side. */
  readonly fragment: string | null
  readonly expiresAtMs: number
  readonly view: () => PairingView
  readonly onChange: (listener: (view: PairingView) => void) => () => void
  /** The words are the same. Nothing is shared before both have said so. */
  readonly confirm: () => Promise<void>
  /** The words differ, or somebody changed their mind. */
  readonly cancel: () => Promise<void>
}

/** Invites the partner, or a next device of mine. Needs the device that holds the root key, and a relay. */
export async function invite(device: Device, whom: Purpose): Promise<Outcome<Pairing>> {
  const inside = insideOf(device)
  const identity = inside.house()?.identity() ?? null
  if (identity === null) return trouble(inside.house() === null ? 'locked' : 'new')
  if (identity.root === null) return trouble('needs-phrase')
  if (whom === 'partner' && isTaken(inside)) return trouble('not-empty')
  if (inside.transport === null || (whom === 'device' && !isSettled(inside)))
    return trouble('unreachable')
  const link = newLink(whom, inside.random)
  return { ok: true, value: await openPairing(inside, inside.transport, 'invites', link, null) }
}

/** Joins by what stands after `#` in a link, or by the whole link. Nothing of this device is told before both confirm. */
export async function join(device: Device, text: string): Promise<Outcome<Pairing>> {
  const inside = insideOf(device)
  const link = parseLink(text)
  const house = inside.house()
  if (link === null) return trouble('not-found')
  if (house === null) return trouble('locked')
  if (inside.transport === null) return trouble('unreachable')
  if (link.purpose === 'device') {
    if (house.identity() !== null) return trouble('not-empty')
    const keys = await newDeviceKeys(house.vault, inside.random)
    return { ok: true, value: await openPairing(inside, inside.transport, 'joins', link, keys) }
  }
  if (house.identity() === null) {
    const begun = await inside.begin()
    if (!begun.ok) return begun
  }
  if (house.identity()?.root === null) return trouble('needs-phrase')
  if (isTaken(inside)) return trouble('not-empty')
  return { ok: true, value: await openPairing(inside, inside.transport, 'joins', link, null) }
}

/** Whether a link invites a device of one's own, rather than a partner. */
export const isForDevice = (text: string): boolean => parseLink(text)?.purpose === 'device'

// A next device is granted the keys that are known; so every space has to have its first entry.
function isSettled(inside: Inside): boolean {
  const couple = inside.house()?.record('couple') ?? null
  const own = inside.house()?.record('own') ?? null
  return (
    own !== null &&
    own.space.epoch > 0 &&
    (couple === null || couple.over || couple.space.epoch > 0)
  )
}

// In a couple already, and neither has left it.
function isTaken(inside: Inside): boolean {
  const house = inside.house()
  const record = house?.record('couple') ?? null
  if (record === null || record.over) return false
  return Object.values(record.space.partners).every(({ noticeAt }) => noticeAt === null)
}

const lifeMs = 10 * 60_000
const patienceMs = 20_000

type Running = {
  meeting: Meeting
  view: PairingView
  finishing: boolean
  shared: boolean
  ended: boolean
  readonly keys: DeviceKeys | null
  readonly inside: Inside
  readonly listeners: Set<(view: PairingView) => void>
  readonly timers: Set<ReturnType<typeof setTimeout>>
  readonly mailbox: () => Mailbox
}

async function openPairing(
  inside: Inside,
  transport: Transport,
  side: Side,
  link: Link,
  keys: DeviceKeys | null,
): Promise<Pairing> {
  const { random, now } = inside
  const expiresAtMs = now() + lifeMs
  const begun = await newMeeting(side, link, random)
  const run: Running = {
    ...{ meeting: begun.meeting, view: { kind: 'waiting' } },
    ...{ finishing: false, shared: false, ended: false, keys, inside },
    ...{ listeners: new Set(), timers: new Set(), mailbox: () => mailbox },
  }
  const mailbox = openMailbox({
    transport,
    rendezvous: await rendezvousOf(link),
    creates: side === 'invites',
    random,
    heard: (message) => hear(run, message),
    // A link that nobody stands behind: waited for a moment, since who invites may be a breath behind.
    missing: () => wait(run, patienceMs, () => run.view.kind === 'waiting' && expire(run)),
    settled: () => {
      if (run.ended) mailbox.close()
    },
  })
  wait(run, lifeMs, () => expire(run))
  void mailbox.say(begun.say)
  return {
    fragment: side === 'invites' ? linkToFragment(link) : null,
    expiresAtMs,
    view: () => run.view,
    onChange: (listener) => {
      run.listeners.add(listener)
      return () => run.listeners.delete(listener)
    },
    confirm: () => {
      run.meeting = confirmWords(run.meeting)
      return settle(run)
    },
    cancel: async () => {
      if (run.ended) return
      await mailbox.say([cancelMessage(run.meeting)])
      end(run, { kind: 'failed', why: 'cancelled' })
    },
  }
}

async function hear(run: Running, message: Message): Promise<void> {
  if (run.ended) return
  const met = await hearMessage(run.meeting, message)
  run.meeting = met.meeting
  if (met.say.length > 0) void run.mailbox().say(met.say)
  await settle(run)
}

async function settle(run: Running): Promise<void> {
  const { stage } = run.meeting
  if (stage.kind === 'failed') {
    end(run, { kind: 'failed', why: stage.why })
    return
  }
  if (stage.kind !== 'comparing' || run.ended) return
  show(run, { kind: 'comparing', words: stage.words, confirmed: stage.confirmed })
  const finished = await finish(run)
  if (finished === 'done') end(run, { kind: 'done' })
  if (finished === 'tampered') end(run, { kind: 'failed', why: 'tampered' })
}

function show(run: Running, view: PairingView): void {
  run.view = view
  for (const listener of run.listeners) listener(view)
}

const expire = (run: Running): void => {
  end(run, { kind: 'failed', why: 'expired' })
}

function end(run: Running, view: PairingView): void {
  if (run.ended) return
  run.ended = true
  run.timers.forEach(clearTimeout)
  show(run, view)
  // What was said last is on its way; after a moment the socket goes, whether or not it arrived.
  wait(run, view.kind === 'done' ? patienceMs : 1_000, () => {
    run.mailbox().close()
  })
}

function wait(run: Running, ms: number, task: () => unknown): void {
  run.timers.add(setTimeout(task, ms))
}

/** Shares what is mine once I confirmed, and takes what is theirs once both did. */
async function finish(run: Running): Promise<'waits' | 'done' | 'tampered'> {
  const { stage, side, link } = run.meeting
  const { inside, keys } = run
  const house = inside.house()
  if (stage.kind !== 'comparing' || !stage.confirmed || house === null) return 'waits'
  const grants = link.purpose === 'device' && side === 'invites'
  if (!run.shared && !grants) {
    run.shared = true
    const { coupleSpace } = stage.channel
    await share(run, keys === null ? await partnerShare(house, coupleSpace) : keysShare(keys))
  }
  if (stage.theirs === null || run.finishing) return 'waits'
  run.finishing = true
  const taken = grants
    ? await share(run, await letIn(house, stage.theirs))
    : keys === null
      ? await becomeCouple(house, stage.channel.coupleSpace, stage.theirs, side === 'invites')
      : await takeGrant(house, keys, stage.theirs)
  if (!taken) return 'tampered'
  await inside.changed()
  return 'done'
}

async function share(run: Running, bytes: Uint8Array | null): Promise<boolean> {
  if (bytes === null) return false
  void run.mailbox().say(await shareMessage(run.meeting, bytes, run.inside.random))
  return true
}

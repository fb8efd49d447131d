/** Pairing: a link, four words that both compare, and only then anything shared. */
import { insideOf, type Inside } from './inside.ts'
import { newDeviceKeys, type DeviceKeys } from './identity.ts'
import { cancelMessage, confirmWords, hearMessage, newMeeting, shareMessage } from './meeting.ts'
import type { Meeting } from './meeting.ts'
import type { Device, Outcome } from './port.ts'
import { openMailbox } from './rendezvous.ts'
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
    meeting: begun.meeting,
    view: { kind: 'waiting' },
    finishing: false,
    shared: false,
    ended: false,
  }
  const listeners = new Set<(view: PairingView) => void>()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const show = (view: PairingView): void => {
    run.view = view
    for (const listener of listeners) listener(view)
  }
  const end = (view: PairingView): void => {
    if (run.ended) return
    run.ended = true
    timers.forEach(clearTimeout)
    show(view)
    // What was said last is on its way; after a moment the socket goes, whether or not it arrived.
    timers.add(setTimeout(() => mailbox.close(), view.kind === 'done' ? patienceMs : 1_000))
  }
  const wait = (ms: number, task: () => void): void => void timers.add(setTimeout(task, ms))
  const settle = async (): Promise<void> => {
    const { stage } = run.meeting
    if (stage.kind === 'failed') return end({ kind: 'failed', why: stage.why })
    if (stage.kind !== 'comparing' || run.ended) return
    show({ kind: 'comparing', words: stage.words, confirmed: stage.confirmed })
    const finished = await finish(inside, run, keys, (messages) => void mailbox.say(messages))
    if (finished === 'done') end({ kind: 'done' })
    if (finished === 'tampered') end({ kind: 'failed', why: 'tampered' })
  }
  const mailbox = openMailbox({
    transport,
    rendezvous: await rendezvousOf(link),
    creates: side === 'invites',
    random,
    heard: async (message) => {
      if (run.ended) return
      const met = await hearMessage(run.meeting, message)
      run.meeting = met.meeting
      if (met.say.length > 0) void mailbox.say(met.say)
      await settle()
    },
    // A link that nobody stands behind: waited for a moment, since who invites may be a breath behind.
    missing: () =>
      wait(patienceMs, () =>
        run.view.kind === 'waiting' ? end({ kind: 'failed', why: 'expired' }) : null,
      ),
    settled: () => (run.ended ? mailbox.close() : undefined),
  })
  wait(lifeMs, () => end({ kind: 'failed', why: 'expired' }))
  void mailbox.say(begun.say)
  return {
    fragment: side === 'invites' ? linkToFragment(link) : null,
    expiresAtMs,
    view: () => run.view,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    confirm: () => {
      run.meeting = confirmWords(run.meeting)
      return settle()
    },
    cancel: async () => {
      if (run.ended) return
      await mailbox.say([cancelMessage(run.meeting)])
      end({ kind: 'failed', why: 'cancelled' })
    },
  }
}

/** Shares what is mine once I confirmed, and takes what is theirs once both did. */
async function finish(
  inside: Inside,
  run: Running,
  keys: DeviceKeys | null,
  say: (messages: readonly Message[]) => void,
): Promise<'waits' | 'done' | 'tampered'> {
  const { stage, side, link } = run.meeting
  const house = inside.house()
  if (stage.kind !== 'comparing' || !stage.confirmed || house === null) return 'waits'
  const grants = link.purpose === 'device' && side === 'invites'
  if (!run.shared && !grants) {
    run.shared = true
    const share =
      keys === null ? await partnerShare(house, stage.channel.coupleSpace) : keysShare(keys)
    if (share !== null) say(await shareMessage(run.meeting, share, inside.random))
  }
  if (stage.theirs === null || run.finishing) return 'waits'
  run.finishing = true
  if (grants) {
    const grant = await letIn(house, stage.theirs)
    if (grant === null) return 'tampered'
    say(await shareMessage(run.meeting, grant, inside.random))
  } else {
    const taken =
      keys === null
        ? await becomeCouple(house, stage.channel.coupleSpace, stage.theirs, side === 'invites')
        : await takeGrant(house, keys, stage.theirs)
    if (!taken) return 'tampered'
  }
  await inside.changed()
  return 'done'
}

/** A pairing under way: from the link to the couple, or to the new device. */
import type { Bytes } from '@mend/wire/bytes'
import type { Internals } from '../internals.ts'
import { openQueue } from '../queue.ts'
import type { Unlocked } from '../space/unlocked.ts'
import type { Transport } from '../sync/transport.ts'
import { isTaken } from './free.ts'
import { keptChange, lifeMs, type KeptPairing } from './kept.ts'
import {
  cancelMessage,
  confirmWords,
  hearMessage,
  newMeeting,
  sharedMessage,
  sealShare,
  type Meeting,
} from './meeting.ts'
import type { PairingFailure, PairingView } from './pairing-view.ts'
import { openMailbox, type Mailbox } from './rendezvous.ts'
import { becomeCouple, keysShare, letIn, partnerShare, takeGrant } from './sharing.ts'
import { rendezvousOf, type Message } from './transcript.ts'

const patienceMs = 20_000

/** What a run needs, and whom it tells. */
export type RunParts = {
  readonly internals: Internals
  readonly unlocked: Unlocked
  readonly transport: Transport
  /** Keeps what became of it, durably; null: it is over. */
  readonly keep: (change: (kept: KeptPairing) => KeptPairing | null) => Promise<unknown>
  readonly tell: (view: PairingView) => void
}

/** A pairing that this tab leads. It ends by `close` as if it had never run: what is kept is kept. */
export type Run = {
  /** What its person said meanwhile, here or in another tab. */
  readonly heed: (kept: KeptPairing) => Promise<void>
  /** Resolves once nothing of it is under way. */
  readonly close: () => Promise<void>
}

type Running = RunParts & {
  kept: KeptPairing
  meeting: Meeting
  /** What is mine was said in this run. */
  shared: boolean
  over: boolean
  timer: ReturnType<typeof setTimeout> | null
  readonly mailbox: () => Mailbox<Message>
}

/** Goes on with a pairing where it stands: what was said is heard from its start, and what was not said is said. */
export async function runPairing(parts: RunParts, kept: KeptPairing): Promise<Run> {
  const { internals, transport } = parts
  const begun = await newMeeting(kept.side, kept.link, kept.own)
  const rendezvous = await rendezvousOf(kept.link)
  // One task at a time: a message takes a while to open, and a confirmation in the middle of it would be written over.
  const inOrder = openQueue()
  const run: Running = {
    ...parts,
    kept,
    meeting: begun.meeting,
    shared: false,
    over: false,
    timer: null,
    mailbox: () => mailbox,
  }
  const made = (relayMs: number): void => {
    if (run.kept.bornMs != null) return
    run.kept = { ...run.kept, bornMs: relayMs }
    void run.keep((now) => ({ ...now, bornMs: now.bornMs ?? relayMs }))
  }
  const mailbox = openMailbox({
    transport,
    rendezvous,
    lifeSeconds: (relayMs) => lifeSecondsOf(run.kept, relayMs),
    made,
    random: internals.random,
    heard: (message) => inOrder(() => hear(run, message)),
    // Whoever makes the space may be about to: only after a while there is none.
    missing: () => {
      run.timer ??= setTimeout(() => void inOrder(() => fail(run, 'expired')), patienceMs)
    },
    over: () => void inOrder(() => fail(run, 'expired')),
    caughtUp: () => {
      if (run.timer !== null) clearTimeout(run.timer)
      run.timer = null
    },
    settled: () => void inOrder(() => leave(run)),
  })
  const heed = (now: KeptPairing): Promise<void> =>
    inOrder(async () => {
      run.kept = { ...now, bornMs: now.bornMs ?? run.kept.bornMs ?? null }
      // Never waited for in here: the mailbox may itself wait for its turn with what it has just heard.
      if (now.stopped) void say(run, [await cancelMessage(run.meeting)])
      else await settle(run)
    })
  if (kept.done) void say(run, shareAgain(run))
  else if (!kept.stopped) void say(run, begun.say)
  await heed(kept)
  return {
    heed,
    close: () => {
      run.over = true
      if (run.timer !== null) clearTimeout(run.timer)
      mailbox.close()
      return inOrder(() => Promise.resolve())
    },
  }
}

// By the relay's clock alone: that of a device that slept may say that it is still yesterday.
function lifeSecondsOf({ side, link, bornMs }: KeptPairing, relayMs: number): number {
  if (side === 'joins') return 0
  const whole = lifeMs[link.purpose]
  return Math.max(0, Math.ceil(Math.min(whole, (bornMs ?? relayMs) + whole - relayMs) / 1000))
}

const say = (run: Running, messages: readonly Message[]): Promise<void> =>
  run.mailbox().say(messages)

const shareAgain = ({ kept, meeting }: Running): readonly Message[] =>
  kept.share === null ? [] : [sharedMessage(meeting, kept.share)]

async function hear(run: Running, message: Message): Promise<void> {
  if (run.over || run.kept.done || run.kept.stopped) return
  const met = await hearMessage(run.meeting, message)
  run.meeting = met.meeting
  if (met.say.length > 0) void say(run, met.say)
  await settle(run)
}

async function settle(run: Running): Promise<void> {
  const { kept } = run
  if (run.over || kept.done) return
  if (kept.confirmed) run.meeting = confirmWords(run.meeting)
  const { stage } = run.meeting
  if (stage.kind === 'failed') return fail(run, stage.why)
  if (stage.kind === 'waiting') return
  run.tell({ kind: 'comparing', words: stage.words, confirmed: stage.confirmed })
  if (stage.confirmed && !(await finish(run, stage))) await fail(run, 'tampered')
}

async function fail(run: Running, why: PairingFailure): Promise<void> {
  if (run.over) return
  run.over = true
  const { done, stopped } = run.kept
  // Where the couple stands on this side, or its person has stopped it, nothing is left that could arrive.
  await run.keep((kept) => (done || stopped ? null : { ...kept, ended: why }))
  if (!(done || stopped)) run.tell({ kind: 'failed', why })
  run.mailbox().close()
}

/** Nothing is left to be told: it is kept no longer. */
async function leave(run: Running): Promise<void> {
  if (run.over || !(run.kept.done || run.kept.stopped) || !run.mailbox().isSettled()) return
  run.over = true
  await run.keep(() => null)
  run.mailbox().close()
}

type Comparing = Meeting['stage'] & { readonly kind: 'comparing' }

/** Shares what is mine once I confirmed, and takes what is theirs once both did. False: it was not what it should be. */
async function finish(run: Running, stage: Comparing): Promise<boolean> {
  const { internals, kept } = run
  const grants = kept.link.purpose === 'device' && kept.side === 'invites'
  if (!grants) {
    if (kept.share === null && !(await share(run, stage))) return false
    if (!run.shared) void say(run, shareAgain(run))
    run.shared = true
  }
  // Locked or closed meanwhile: whoever opens it again goes on from what is kept.
  if (stage.theirs === null || run.over) return true
  if (kept.link.purpose === 'partner' && isTaken(internals)) {
    await fail(run, 'cancelled')
    return true
  }
  const { theirs } = stage
  const taken = grants ? await grant(run, theirs) : await take(run, stage, theirs)
  if (!taken) return false
  if (grants) void say(run, shareAgain(run))
  run.tell({ kind: 'done' })
  await internals.changed()
  await leave(run)
  return true
}

async function share(run: Running, { channel }: Comparing): Promise<boolean> {
  const { unlocked, kept } = run
  const mine =
    kept.keys === null ? await partnerShare(unlocked, channel.coupleSpace) : keysShare(kept.keys)
  if (mine === null) return false
  const sealed = await sealShare(run.meeting, mine, run.internals.random)
  if (sealed === null) return false
  run.kept = { ...kept, share: sealed }
  // On the disk before anybody has it: the same bytes are said again.
  await run.keep((now) => ({ ...now, share: sealed }))
  return true
}

async function take(run: Running, { channel }: Comparing, theirs: Bytes): Promise<boolean> {
  const { unlocked, kept } = run
  const made: KeptPairing = { ...kept, done: true }
  const also = [await keptChange(unlocked, kept.link.purpose, made)]
  const taken =
    kept.keys === null
      ? await becomeCouple(unlocked, channel.coupleSpace, theirs, kept.side === 'invites', also)
      : await takeGrant(unlocked, kept.keys, theirs, also)
  if (taken) run.kept = made
  return taken
}

// In one write: the new device belongs, and what it is granted can be said again.
async function grant(run: Running, theirs: Bytes): Promise<boolean> {
  const { unlocked, kept } = run
  return unlocked.inOrder(async () => {
    const letting = await letIn(unlocked, theirs)
    if (letting === null) return false
    const sealed = await sealShare(run.meeting, letting.grant, run.internals.random)
    if (sealed === null) return false
    const made: KeptPairing = { ...kept, share: sealed, done: true }
    const change = await keptChange(unlocked, kept.link.purpose, made)
    await unlocked.log.write([...letting.changes, change])
    run.kept = made
    return true
  })
}

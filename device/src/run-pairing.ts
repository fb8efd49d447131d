/** A pairing under way: from the link to the couple, or to the new device. */
import type { DeviceKeys } from './identity.ts'
import type { Inside } from './inside.ts'
import { openLine } from './line.ts'
import { linkToFragment, type Link } from './link.ts'
import { cancelMessage, confirmWords, hearMessage, newMeeting, shareMessage } from './meeting.ts'
import type { Meeting } from './meeting.ts'
import type { Pairing, PairingView } from './pairing-view.ts'
import { openMailbox, type Mailbox } from './rendezvous.ts'
import { becomeCouple, keysShare, letIn, partnerShare, takeGrant } from './sharing.ts'
import { rendezvousOf, type Message, type Side } from './transcript.ts'
import type { Transport } from './transport.ts'

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

export async function openPairing(
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
  // What is heard takes a while to open; my yes in the middle of it must not be written over.
  const inOrder = openLine()
  const mailbox = openMailbox({
    transport,
    rendezvous: await rendezvousOf(link),
    creates: side === 'invites',
    random,
    heard: (message) => inOrder(() => hear(run, message)),
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
    confirm: () =>
      inOrder(() => {
        run.meeting = confirmWords(run.meeting)
        return settle(run)
      }),
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

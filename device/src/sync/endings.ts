/** What ends a conversation, or says that it is not to end: kept out, erased, left. */
import { goodbyeKind } from '@mend/wire/frames'
import { say, type Conversation } from './conversation.ts'
import { sayMembers, wantedMembers } from './member-list.ts'
import { readOutbox } from '../space/outbox.ts'

/**
 * The relay says that this device is on no list, or that there is no such space: unsigned, it is a state of the connection and
 * no fact. It dials on, and whatever waits here waits. Only where I have left, and all of it is said, is that the end.
 */
export async function keptOut(conversation: Conversation): Promise<void> {
  const { unlocked, name, told, progress } = conversation
  if (unlocked.record(name)?.leaving === true) {
    const waits = await readOutbox(unlocked.log, unlocked.vault, name)
    if (waits.length === 0) return ended(conversation)
  }
  if (progress !== conversation.progress) return
  progress.again = 'later'
  told({ kind: 'connection', state: 'kept-out' })
}

async function ended(conversation: Conversation): Promise<void> {
  const { unlocked, name, told } = conversation
  const record = unlocked.record(name)
  if (record === null) return
  await unlocked.save({ [name]: { ...record, over: true, membersDue: false } })
  conversation.connection().close()
  told({ kind: 'arrived', reset: false, spaces: true })
}

/** The relay's last word on a socket. */
export async function farewell(conversation: Conversation, code: number): Promise<void> {
  const kind = goodbyeKind(code)
  const shut = kind === 'removed' || kind === 'erased'
  if (shut) await keptOut(conversation)
  if (unlockedOver(conversation)) return
  conversation.connection().again(shut ? 'later' : 'soon')
}

const unlockedOver = ({ unlocked, name }: Conversation): boolean =>
  unlocked.record(name)?.over === true

/**
 * What two share is erased when both asked for it: who has not left keeps it. Where it was I who asked, and I am the last,
 * nothing more is to be done.
 *
 * The log is heard to its end first: a farewell in it may be mine, from another device, and this what came of it.
 */
export async function heardErasing(conversation: Conversation, timeMs: number): Promise<void> {
  const { progress } = conversation
  progress.erasing = timeMs
  const leaves = conversation.unlocked.record(conversation.name)?.leaving === true
  if (timeMs > 0 && progress.erases && leaves) return ended(conversation)
  keepWhatIsMine(conversation)
}

/** Says that this space is kept, where somebody asked to erase it. */
export function keepWhatIsMine(conversation: Conversation): void {
  const { unlocked, name, progress } = conversation
  const record = unlocked.record(name)
  if (progress.erasing === 0 || record === null || record.leaving || record.over) return
  if (record.moved === true) return
  if (progress.sync.phase === 'live' && say(conversation, { kind: 'keep' })) progress.erasing = 0
}

/**
 * I have left, and everything sealed before is at the relay: my keys go off the list, and that is all. Or I have moved: it is asked
 * to erase what it has, once on each socket, and whoever has not moved keeps it.
 */
export async function leaveWhenSaid(conversation: Conversation): Promise<void> {
  const record = conversation.unlocked.record(conversation.name)
  if (record?.moved === true && !conversation.progress.erases)
    conversation.progress.erases = say(conversation, { kind: 'erase' })
  if (record?.leaving !== true || record.over) return
  const wanted = wantedMembers(conversation)
  if (wanted.length === 0) conversation.progress.erases = say(conversation, { kind: 'erase' })
  else await sayMembers(conversation, wanted)
}

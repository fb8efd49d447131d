/** What waits to be sent, in a copy: so that nothing is left behind where the relay is gone for good. */
import { bytesToText, concatBytes, textToBytes } from '@mend/wire/bytes'
import { parseCommit } from '@mend/wire/body'
import { parseSigned } from '@mend/wire/envelope'
import type { EntryRow } from '../space/entry-row.ts'
import { addOutgoing, newOutgoing, readOutbox, type Outgoing } from '../space/outbox.ts'
import type { SpaceName } from '../space/space.ts'
import type { Unlocked } from '../space/unlocked.ts'
import type { Change } from '../log/log.ts'
import type { Content, LogEntry } from '../port.ts'

/** A row of the outbox as a copy keeps it; bytes are base64url. `mine`: the words of a commitment, else null. */
export type WaitingLine = {
  readonly kind: 'waiting'
  readonly space: SpaceName
  readonly payload: Kind
  readonly body: string
  readonly at: number
  readonly mine: string | null
}

// What people said, and what opens it. The devices' own business is made anew by the device that comes back.
const kinds = ['event', 'commit', 'slotKey', 'withdraw'] as const
type Kind = (typeof kinds)[number]
const isKind = (kind: unknown): kind is Kind => kinds.some((each) => each === kind)

/** Everything of mine that waits in a space, in order. */
export async function waitingLines(
  unlocked: Unlocked,
  space: SpaceName,
): Promise<readonly WaitingLine[]> {
  const rows = await readOutbox(unlocked.log, unlocked.vault, space)
  return rows.flatMap(({ outgoing: { kind, body, at, content } }) => {
    if (!isKind(kind)) return []
    const mine = content?.kind === 'sealed' ? content.mine : null
    return [lineOf(space, { kind, body, at, mine })]
  })
}

/** The same lines for entries of mine that a relay has, where a copy may not say at which place. */
export function asWaiting(space: SpaceName, rows: readonly EntryRow[]): readonly WaitingLine[] {
  return rows.flatMap(({ signed, content }) => {
    const said = signed && parseSigned(concatBytes(signed.canonical, signed.signature))
    if (said === null || !isKind(said.payload.kind)) return []
    const { kind, body, time } = said.payload
    const mine = content?.kind === 'sealed' ? content.mine : null
    return [lineOf(space, { kind, body, at: time, mine })]
  })
}

type What = {
  readonly kind: Kind
  readonly body: Uint8Array
  readonly at: number
  readonly mine: Uint8Array | null
}

const lineOf = (space: SpaceName, { kind, body, at, mine }: What): WaitingLine => ({
  kind: 'waiting',
  space,
  payload: kind,
  body: bytesToText(body),
  at,
  mine: mine === null ? null : bytesToText(mine),
})

/** Whether a line of JSON is such a line. */
export function isWaiting(line: object): boolean {
  const found = new Map<string, unknown>(Object.entries(line))
  const mine = found.get('mine')
  return (
    ['own', 'couple'].some((name) => name === found.get('space')) &&
    isKind(found.get('payload')) &&
    typeof found.get('body') === 'string' &&
    typeof found.get('at') === 'number' &&
    (mine === null || typeof mine === 'string')
  )
}

type AnyLine = WaitingLine | { readonly kind: string }
const isLine = (line: AnyLine): line is WaitingLine => line.kind === 'waiting'

/** They wait again, on a device that came back with the copy. */
export async function waitAgain(
  unlocked: Unlocked,
  lines: readonly AnyLine[],
): Promise<readonly Change[]> {
  const known = lines.filter(isLine).filter(({ space }) => unlocked.record(space) !== null)
  return Promise.all(known.map((line) => addOutgoing(unlocked.vault, line.space, outgoingOf(line))))
}

function outgoingOf(line: WaitingLine): Outgoing {
  const body = textToBytes(line.body) ?? new Uint8Array(0)
  return newOutgoing({ kind: line.payload, body, at: line.at, content: contentOf(line) })
}

/** As they read: on top of what was acknowledged. */
export function waitingEntries(lines: readonly AnyLine[], me: string): readonly LogEntry[] {
  return lines.filter(isLine).flatMap((line, at) => {
    const content = contentOf(line)
    if (content === null) return []
    const { space } = line
    return [{ id: `waiting.${at}`, space, sequence: null, partner: me, at: line.at, content }]
  })
}

function contentOf({ payload, body, mine }: WaitingLine): Content | null {
  const bytes = textToBytes(body) ?? new Uint8Array(0)
  if (payload === 'event') return { kind: 'event', bytes }
  const commit = payload === 'commit' ? parseCommit(bytes) : null
  if (commit === null) return null
  const slot = new TextDecoder().decode(commit.slot)
  return { kind: 'sealed', slot, mine: mine === null ? null : textToBytes(mine) }
}

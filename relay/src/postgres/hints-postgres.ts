/**
 * Hints over NOTIFY: at most one on its way at a time, holding everything that came up meanwhile.
 *
 * Nothing hangs on it: a hint lost is a hint that the sweep makes good. Its commits wait for no disk.
 *
 * Privacy: a live body passes through the database's notification queue, which lives in memory and may spill to disk for as
 * long as a node does not listen. It is sealed, like everything.
 */
import type { Hint, Hints } from '../store/hints.ts'
import { dialPostgres, openPostgres, type Sql } from './postgres.ts'
import { spaceBytes, toSpaceId, type SpaceId } from '../store/store.ts'

const channel = 'mend'
const notify = `SELECT pg_notify('${channel}', $1)`
/** Postgres takes just under 8000 bytes. */
const payloadLength = 7_900
const liveWaiting = 256

/** Hints over two connections of their own, so that no append waits for them: one says NOTIFY, one hears LISTEN. */
export function openPostgresHints(options: {
  readonly url: string
  /** Names this node, so that it need not listen to itself. */
  readonly node: string
  readonly sweepMs?: number
}): Hints {
  const { url, node, sweepMs = 2_000 } = options
  const speaker = openPostgres({ url, connections: 1, patienceMs: 5_000, durable: false })
  const outbox = openOutbox(node)
  const listeners: ((hints: readonly Hint[]) => void)[] = []
  let speaking = false
  let closed = false

  const speak = async (): Promise<void> => {
    speaking = true
    for (let payload = outbox.next(); payload !== null && !closed; payload = outbox.next())
      await speaker.ask(notify, [payload]).catch(() => undefined)
    speaking = false
  }
  const ears = listen(url, (payload) => {
    const hints = parsePayload(node, payload)
    for (const listener of listeners) listener(hints)
  })
  return {
    sweepMs,
    publish: (hints) => {
      for (const hint of hints) outbox.put(hint)
      if (!speaking) void speak()
    },
    subscribe: (listener) => void listeners.push(listener),
    close: async () => {
      closed = true
      await Promise.all([speaker.close(), ears.end({ timeout: 1 })])
    },
  }
}

function listen(url: string, heard: (payload: string) => void): Sql {
  const sql = dialPostgres({ url, name: 'mend-hints', connections: 1 })
  sql.listen(channel, heard).catch(() => undefined)
  return sql
}

/** What is still to be said: of each space its latest head, and so many live bodies. */
function openOutbox(node: string) {
  const heads = new Map<SpaceId, number>()
  const lives: string[] = []

  const nextWord = (): string | null => {
    const live = lives[0]
    if (live !== undefined) return live
    for (const [space, head] of heads) return spell({ kind: 'head', space, head })
    return null
  }
  const forgetNext = (): void => {
    if (lives.shift() !== undefined) return
    for (const space of heads.keys()) {
      heads.delete(space)
      return
    }
  }
  return {
    put: (hint: Hint): void => {
      if (hint.kind === 'head') heads.set(hint.space, hint.head)
      else if (lives.length < liveWaiting) lives.push(spell(hint))
    },
    /** As much as one notification holds; null when nothing is left. */
    next: (): string | null => {
      let payload = node
      for (let word = nextWord(); word !== null; word = nextWord()) {
        if (payload.length + 1 + word.length > payloadLength) return payload
        payload += ` ${word}`
        forgetNext()
      }
      return payload === node ? null : payload
    },
  }
}

/** `h` or `l`, the space, then the head or the body; base64url throughout, so that a blank parts them. */
function spell(hint: Hint): string {
  const space = spaceBytes(hint.space).toString('base64url')
  if (hint.kind === 'head') return `h${space}${hint.head.toString(36)}`
  return `l${space}${Buffer.from(hint.body).toString('base64url')}`
}

const spaceLength = 22

/** Total: what is no hint is none. A word of our own is left out. */
export function parsePayload(node: string, payload: string): readonly Hint[] {
  const [by, ...words] = payload.split(' ')
  return by === node ? [] : words.flatMap(parseWord)
}

function parseWord(word: string): readonly Hint[] {
  const bytes = Buffer.from(word.slice(1, 1 + spaceLength), 'base64url')
  const rest = word.slice(1 + spaceLength)
  if (bytes.length !== 16) return []
  const space = toSpaceId(bytes)
  if (word.startsWith('l')) return [{ kind: 'live', space, body: Buffer.from(rest, 'base64url') }]
  const head = Number.parseInt(rest, 36)
  return word.startsWith('h') && Number.isSafeInteger(head) ? [{ kind: 'head', space, head }] : []
}

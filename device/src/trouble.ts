/** Troubles as values: what the world, or the order of things, does not allow. */
import { StorageError } from './log/log.ts'
import type { Trouble } from './port.ts'

const retries: Readonly<Record<Trouble['kind'], Trouble['retry']>> = {
  new: 'never',
  locked: 'later',
  alone: 'never',
  'too-big': 'never',
  taken: 'never',
  unconfirmed: 'soon',
  'wrong-secret': 'soon',
  'too-many-tries': 'later',
  'needs-phrase': 'never',
  'bad-phrase': 'soon',
  'not-empty': 'never',
  'unknown-device': 'never',
  disk: 'later',
  'disk-full': 'later',
  'disk-refused': 'later',
  'disk-silent': 'later',
  'disk-damaged': 'never',
  'disk-emptied': 'never',
  'disk-newer': 'never',
  unreachable: 'later',
  'not-found': 'later',
  'bad-file': 'never',
  'cut-off': 'never',
  'other-words': 'soon',
  stopped: 'soon',
  'old-file': 'never',
  moved: 'never',
}

/** An outcome that failed. `untilMs`: before then trying again is in vain, in milliseconds since 1970. */
export const trouble = (kind: Trouble['kind'], untilMs: number | null = null) =>
  ({ ok: false, refusal: { kind, retry: retries[kind], untilMs } }) as const

/** The outcome of a write that failed, with what stood in its way where that is known. */
export const diskTrouble = (reason: unknown) =>
  trouble(
    reason instanceof StorageError && reason.kind !== 'closed' ? `disk-${reason.kind}` : 'disk',
  )

/** An outcome that went well and has nothing to say. */
export const done = { ok: true, value: null } as const

/** An outcome that went well, with its value. */
export const ok = <Value>(value: Value) => ({ ok: true, value }) as const

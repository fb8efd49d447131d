/** Troubles as values: what the world, or the order of things, does not allow. */
import type { Trouble } from './port.ts'

const retries: Readonly<Record<Trouble['kind'], Trouble['retry']>> = {
  new: 'never',
  locked: 'later',
  alone: 'never',
  'too-big': 'never',
  'wrong-secret': 'soon',
  'too-many-tries': 'later',
  'needs-phrase': 'never',
  'bad-phrase': 'soon',
  'not-empty': 'never',
  'unknown-device': 'never',
  disk: 'later',
  unreachable: 'later',
  'not-found': 'later',
  'bad-file': 'never',
}

export const trouble = (kind: Trouble['kind'], untilMs: number | null = null) =>
  ({ ok: false, refusal: { kind, retry: retries[kind], untilMs } }) as const

export const done = { ok: true, value: null } as const

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const

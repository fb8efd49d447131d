/** What one may ask of a time-out. */

import { toBoth, toMe } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import type { TimeoutEvent } from './events.ts'

export type TimeoutCommand =
  | {
      readonly kind: 'plan-timeout'
      readonly thread: ThreadId
      readonly signal: string
      readonly iGo: string
      readonly partnerGoes: string
      readonly children: string
      readonly minimumMinutes: number
      readonly latestMinutes: number
    }
  | { readonly kind: 'agree-timeout-plan'; readonly thread: ThreadId }
  | { readonly kind: 'drop-timeout-plan'; readonly thread: ThreadId }
  | {
      readonly kind: 'call-timeout'
      readonly thread: ThreadId
      readonly about: ThreadId | null
      readonly returnAt: Instant
    }
  | { readonly kind: 'counter-return'; readonly thread: ThreadId; readonly returnAt: Instant }
  | { readonly kind: 'agree-return'; readonly thread: ThreadId; readonly returnAt: Instant }
  | { readonly kind: 'return-from-timeout'; readonly thread: ThreadId }
  | { readonly kind: 'rate-readiness'; readonly thread: ThreadId; readonly readiness: number }
  | { readonly kind: 'extend-timeout'; readonly thread: ThreadId; readonly returnAt: Instant }
  | { readonly kind: 'park-timeout'; readonly thread: ThreadId; readonly until: Instant | null }
  | { readonly kind: 'drop-timeout'; readonly thread: ThreadId }

export function decideTimeout(command: TimeoutCommand): TimeoutEvent {
  const { kind, thread } = command
  switch (kind) {
    case 'plan-timeout': {
      const { signal, iGo, partnerGoes, children, minimumMinutes, latestMinutes } = command
      const goes = { authorGoes: iGo, otherGoes: partnerGoes }
      const bounds = { minimumMinutes, latestMinutes }
      return { ...toBoth('timeout-planned', thread), signal, ...goes, children, ...bounds }
    }
    case 'agree-timeout-plan':
      return toBoth('timeout-plan-agreed', thread)
    case 'drop-timeout-plan':
      return toBoth('timeout-plan-dropped', thread)
    case 'call-timeout': {
      const { about, returnAt } = command
      return { ...toBoth('timeout-called', thread), about, returnAt }
    }
    case 'counter-return':
      return { ...toBoth('timeout-countered', thread), returnAt: command.returnAt }
    case 'agree-return':
      return { ...toBoth('timeout-counter-agreed', thread), returnAt: command.returnAt }
    case 'return-from-timeout':
      return toBoth('timeout-returned', thread)
    case 'rate-readiness':
      return { ...toMe('timeout-readiness-rated', thread), readiness: command.readiness }
    case 'extend-timeout':
      return { ...toBoth('timeout-extended', thread), returnAt: command.returnAt }
    case 'park-timeout':
      return { ...toBoth('timeout-parked', thread), until: command.until }
    case 'drop-timeout':
      return toBoth('timeout-dropped', thread)
  }
}

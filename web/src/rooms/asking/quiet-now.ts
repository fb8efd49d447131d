/** Whether I am asked nothing now: quiet hours go by the clock of this device, wherever I am. */
import type { Couple, Instant, Moment } from '@mend/domain/couple'
import { isQuiet } from '@mend/domain/asking'
import { lullOf } from '@mend/domain/lulls'

/** Whether whatever my partner asks waits until my quiet hours, or what happened in life, are over, or ends before. */
export const isQuietNow = (couple: Couple, moment: Moment): boolean =>
  isQuiet(couple.own.asking, moment.now, minuteOfDay(moment.now)) || lullOf(couple, moment) !== null

function minuteOfDay(now: Instant): number {
  const date = new Date(now)
  return date.getHours() * 60 + date.getMinutes()
}

/** The mark of an ask that I have left; on this device alone, so that nobody can learn of it, not from a server either. */
export const leftMark = (thread: string): string => `ask/${thread}`

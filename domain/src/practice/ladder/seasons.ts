/** Which season it is where somebody is: known from the zone's name alone, and only where there are four. */

import { utc, type ZoneName } from '../../cadence/cadence.ts'
import type { Instant } from '../../ids.ts'
import type { Season } from './deck.ts'

const north =
  /^Europe\/|^America\/(?:New_York|Detroit|Toronto|Chicago|Winnipeg|Denver|Edmonton|Boise|Los_Angeles|Vancouver|Halifax|St_Johns|Montreal)$|^Asia\/(?:Tokyo|Seoul|Shanghai|Istanbul|Tbilisi|Yerevan|Tashkent|Almaty)$/
const south =
  /^Australia\/(?:Sydney|Melbourne|Hobart|Adelaide|Canberra|Perth)$|^Pacific\/Auckland$|^America\/(?:Argentina\/\w+|Buenos_Aires|Santiago|Montevideo)$|^Africa\/Johannesburg$/

const bySeason = ['winter', 'spring', 'summer', 'autumn'] as const

/** The season at a moment; null near the equator, and wherever a name does not tell. */
export function seasonAt(at: Instant, zone: ZoneName = utc): Season | null {
  const turn = north.test(zone) ? 0 : south.test(zone) ? 2 : null
  if (turn === null) return null
  // December, January and February are the first of the four.
  const quarter = Math.floor(((new Date(at).getUTCMonth() + 1) % 12) / 3)
  return bySeason[(quarter + turn) % 4] ?? null
}

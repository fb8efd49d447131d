/** Where a device stands, as a screen may say it: nothing about the other in secret. */
import { bytesToText } from '@mend/wire/bytes'
import type { House } from './house.ts'
import type { DeviceInfo, Status } from './port.ts'
import type { Protection } from './vault.ts'

export type Line = Status['connection']

type Held = {
  readonly phase: Status['phase']
  readonly house: House | null
  readonly lines: { readonly own: Line; readonly couple: Line }
  readonly removed: boolean
  readonly protection: Protection
}

export function statusOf(held: Held, pending: number, now: number): Status {
  const { phase, house, lines, protection } = held
  const identity = house?.identity() ?? null
  const couple = house?.record('couple') ?? null
  const other = couple?.space.roots.find((root) => root !== identity?.me) ?? null
  const standing = coupleStanding(house, now)
  return {
    phase,
    me: identity?.me ?? null,
    device: identity === null ? null : bytesToText(identity.device),
    couple: standing,
    partner: standing === 'none' || standing === 'joining' ? null : other,
    pending,
    connection: lines.own === 'online' || lines.couple === 'online' ? 'online' : lines.own,
    faults: [...(house?.record('own')?.space.faults ?? []), ...(couple?.space.faults ?? [])],
    protection,
    phraseWaits: (identity?.phrase ?? null) !== null,
    removed: held.removed || house?.record('own')?.over === true,
  }
}

function coupleStanding(house: House | null, now: number): Status['couple'] {
  const couple = house?.record('couple') ?? null
  if (couple === null) return 'none'
  if (couple.leaving || couple.over) return 'closed'
  const noticed = Object.values(couple.space.partners).some(
    ({ noticeAt }) => noticeAt !== null && noticeAt <= now,
  )
  if (noticed) return 'closed'
  return couple.space.epoch === 0 ? 'joining' : 'paired'
}

/** Every device of both of us, as the logs have them; one of mine that only the own space knows is mine too. */
export function devicesOf(house: House | null): readonly DeviceInfo[] {
  const identity = house?.identity() ?? null
  if (house === null || identity === null) return []
  const members = {
    ...house.record('couple')?.space.members,
    ...house.record('own')?.space.members,
  }
  const here = bytesToText(identity.device)
  return Object.entries(members).map(([id, { partner, removed }]) => ({
    id,
    partner,
    mine: partner === identity.me,
    here: id === here,
    removed: removed !== null,
  }))
}

/** How charged before and after, kept in this device's sealed drawer and never sent. */
import type { Device } from '@mend/device/device'

/** How charged, 0 to 10, before and after one exercise; null where it was not said. `at`: milliseconds since 1970. */
export type Charges = {
  readonly at: number
  readonly before: number | null
  readonly after: number | null
}

const drawerName = 'steady.charges'
const most = 200

/** Adds one pair, the newest last. Says nothing when the device is locked: then nothing is kept. */
export async function keepCharges(
  device: Pick<Device, 'settings'>,
  charges: Charges,
): Promise<void> {
  if (charges.before === null && charges.after === null) return
  const all = [...(await readCharges(device)), charges].slice(-most)
  await device.settings.put(drawerName, new TextEncoder().encode(JSON.stringify(all)))
}

/** Every one that is kept; none when they cannot be read. */
export async function readCharges(device: Pick<Device, 'settings'>): Promise<readonly Charges[]> {
  try {
    const bytes = await device.settings.get(drawerName)
    if (bytes === null) return []
    const kept: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return Array.isArray(kept) ? kept.filter(isCharges) : []
  } catch {
    return []
  }
}

function isCharges(value: unknown): value is Charges {
  return typeof value === 'object' && value !== null && 'at' in value && 'before' in value
}

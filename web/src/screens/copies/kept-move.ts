/** How far a move has come, on this device: where to, and what the copy that was saved for it holds. */
import type { Couple } from '@mend/domain/couple'
import type { Device } from '@mend/device/device'

/** `holds`: how many entries there were when the copy was saved (`heightOf`); null: none was saved yet. */
export type Move = { readonly to: string; readonly holds: number | null }

const drawerName = 'moving'

/** How many entries were folded, mine that wait among them: more than before means that a copy lacks something. */
export const heightOf = ({ shared, own }: Couple): number =>
  shared.progress.order + own.progress.order

/** What was kept last; null where nobody began to move. */
export async function readMove({ settings }: Pick<Device, 'settings'>): Promise<Move | null> {
  const bytes = await settings.get(drawerName)
  const kept: unknown = bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes))
  if (typeof kept !== 'object' || kept === null || !('to' in kept) || !('holds' in kept))
    return null
  const { to, holds } = kept
  if (typeof to !== 'string') return null
  return { to, holds: typeof holds === 'number' ? holds : null }
}

/** Durable once it resolves. */
export async function keepMove({ settings }: Pick<Device, 'settings'>, move: Move): Promise<void> {
  await settings.put(drawerName, new TextEncoder().encode(JSON.stringify(move)))
}

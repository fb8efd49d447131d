/** Drawers: drafts, settings and the fold's snapshot, sealed here, names included. */
import { readRecord, recordChange } from './identity.ts'
import type { House } from './house.ts'
import type { Drawer, Snapshot } from './port.ts'
import { packRecord, unpackRecord } from './secret.ts'
import { done, trouble } from './trouble.ts'

type Kept = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** A drawer of an unlocked device; while locked it is empty, and nothing can be put in. */
export function openDrawer(house: () => House | null, table: 'drafts' | 'settings'): Drawer {
  return {
    get: async (name) => (await read(house(), table, name))?.bytes ?? null,
    put: async (name, bytes) => {
      const home = house()
      if (home === null) return trouble('locked')
      const kept: Kept = { name, bytes: new Uint8Array(bytes) }
      const value = await home.vault.seal(table, packRecord(kept))
      const key = await home.vault.nameOf(`${table} ${name}`)
      return home.log
        .write([{ kind: 'put', table, key, value }])
        .then(() => done)
        .catch(() => trouble('disk'))
    },
    remove: async (name) => {
      const home = house()
      if (home === null) return
      const key = await home.vault.nameOf(`${table} ${name}`)
      await home.log.write([{ kind: 'remove', table, key }])
    },
    list: async () => {
      const home = house()
      if (home === null) return []
      const keys = await home.log.names(table)
      const kept = await Promise.all(keys.map((key) => readAt(home, table, key)))
      return kept.flatMap((each) => (each === null ? [] : [each.name])).toSorted()
    },
  }
}

async function read(home: House | null, table: 'drafts' | 'settings', name: string) {
  if (home === null) return null
  return readAt(home, table, await home.vault.nameOf(`${table} ${name}`))
}

async function readAt(
  home: House,
  table: 'drafts' | 'settings',
  key: string,
): Promise<Kept | null> {
  const sealed = await home.log.read(table, key)
  const bytes = sealed === null ? null : await home.vault.open(table, sealed)
  return bytes === null ? null : unpackRecord<Kept>(bytes)
}

export async function getSnapshot(home: House | null): Promise<Snapshot | null> {
  return home === null ? null : readRecord<Snapshot>(home.log, home.vault, 'snapshot')
}

export async function putSnapshot(home: House | null, snapshot: Snapshot) {
  if (home === null) return trouble('locked')
  const { covers, bytes } = snapshot
  const kept: Snapshot = { covers, bytes: new Uint8Array(bytes) }
  return home.log
    .write([await recordChange(home.vault, 'snapshot', kept)])
    .then(() => done)
    .catch(() => trouble('disk'))
}

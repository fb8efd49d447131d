/**
 * Drawers: drafts, settings and the fold's snapshot, sealed here, names included.
 *
 * The snapshot is bytes and not a record: that of ten years is megabytes, and spelling them out would take seconds.
 *
 *     kept    version 1 = 01 | own 6 | couple 6 | bytes
 */
import { concatBytes, readBytes, u48, u8 } from '@mend/wire/bytes'
import { pictureName } from './identity.ts'
import type { House } from './house.ts'
import type { Change } from './log.ts'
import type { Drawer, Snapshot } from './port.ts'
import { packRecord, unpackRecord } from './secret.ts'
import { done, trouble } from './trouble.ts'

type Kept = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** A drawer of an unlocked device; while locked it is empty, and nothing can be put in. */
export function openDrawer(house: () => House | null, table: 'drafts' | 'settings'): Drawer {
  const putAll: Drawer['putAll'] = async (changes) => {
    const home = house()
    if (home === null) return trouble('locked')
    const sealed = await Promise.all(
      [...changes].map(([name, bytes]) => toChange(home, table, name, bytes)),
    )
    return home.log
      .write(sealed)
      .then(() => done)
      .catch(() => trouble('disk'))
  }
  return {
    get: async (name) => (await read(house(), table, name))?.bytes ?? null,
    all: async () => {
      const home = house()
      if (home === null) return new Map()
      const keys = await home.log.names(table)
      const kept = await Promise.all(keys.map((key) => readAt(home, table, key)))
      return new Map(kept.flatMap((each) => (each === null ? [] : [[each.name, each.bytes]])))
    },
    put: (name, bytes) => putAll(new Map([[name, bytes]])),
    putAll,
  }
}

/** A draft that is to leave the disk together with something else. */
export const wipeChange = (home: House, name: string): Promise<Change> =>
  toChange(home, 'drafts', name, null)

async function toChange(
  { vault }: House,
  table: 'drafts' | 'settings',
  name: string,
  bytes: Uint8Array | null,
): Promise<Change> {
  const key = await vault.nameOf(`${table} ${name}`)
  if (bytes === null) return { kind: 'remove', table, key }
  const kept: Kept = { name, bytes: new Uint8Array(bytes) }
  return { kind: 'put', table, key, value: await vault.seal(table, packRecord(kept)) }
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

const pictureVersion = 1

/** Null where none is kept, or one in another version: the fold then begins at the start. */
export async function getSnapshot(home: House | null): Promise<Snapshot | null> {
  const sealed = home === null ? null : await home.log.read('records', pictureName)
  const kept = sealed === null || home === null ? null : await home.vault.open('records', sealed)
  if (kept?.[0] !== pictureVersion) return null
  const reader = readBytes(kept.subarray(1, 13))
  const covers = { own: reader.u48(), couple: reader.u48() }
  return { covers, bytes: kept.subarray(13) }
}

export async function putSnapshot(home: House | null, { covers, bytes }: Snapshot) {
  if (home === null) return trouble('locked')
  const head = concatBytes(u8(pictureVersion), u48(covers.own), u48(covers.couple))
  const value = await home.vault.seal('records', concatBytes(head, bytes))
  return home.log
    .write([{ kind: 'put', table: 'records', key: pictureName, value }])
    .then(() => done)
    .catch(() => trouble('disk'))
}

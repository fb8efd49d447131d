/** The folder of the embedded database: made where it is not, refused where nothing can be written. */
import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes the folder, and those that it lies in, for this account alone.
 *
 * Step by step: asked to make them all at once, Node asks for ever where the system denies that a folder could be (`/proc`).
 *
 * @throws what the system says, by its code; EACCES or EROFS where this account may not write
 */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) {
    makeFolder(path.dirname(folder))
    makeOne(folder)
  }
  if (!statSync(folder).isDirectory())
    throw Object.assign(new Error('expected a folder'), { code: 'EEXIST' })
  accessSync(folder, constants.W_OK | constants.X_OK)
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (trouble) {
    // Another may have made it just now.
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) throw trouble
  }
}

/** A log that tells when its disk stops doing as it is asked, and when it does so again. */
import { StorageError, type Log, type StorageKind } from './log.ts'

/**
 * The same log, watched.
 *
 * @param tell - null: the disk does as it is asked (again)
 */
export function watchLog(log: Log, tell: (trouble: StorageKind | null) => void): Log {
  let last: StorageKind | null = null
  const heard = (trouble: StorageKind | null): void => {
    if (trouble === last) return
    last = trouble
    tell(trouble)
  }
  const watch = async <Value>(asked: Promise<Value>): Promise<Value> => {
    try {
      const value = await asked
      heard(null)
      return value
    } catch (reason) {
      if (reason instanceof StorageError && reason.kind !== 'closed') heard(reason.kind)
      throw reason
    }
  }
  return {
    ...log,
    read: (...at) => watch(log.read(...at)),
    range: (table, after, limit) => watch(log.range(table, after, limit)),
    numbers: (table) => watch(log.numbers(table)),
    names: (table) => watch(log.names(table)),
    write: (changes) => watch(log.write(changes)),
  }
}

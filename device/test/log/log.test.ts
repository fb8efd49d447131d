/** The log in memory sits its exam. */
import { test } from 'vitest'
import { openShelf, type Shelf } from '../../src/log/log-memory.ts'
import { logSuite } from './log.suite.ts'

const shelves = new Map<string, Shelf>()

for (const { name, run } of logSuite)
  test(name, () =>
    run((shelfName) => {
      const shelf = shelves.get(shelfName) ?? openShelf()
      shelves.set(shelfName, shelf)
      return Promise.resolve(shelf.open())
    }),
  )

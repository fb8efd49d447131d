/** Runs in a page of a real browser: the exam over IndexedDB, and whole devices over it. */
import { openDevice } from '../../src/device.ts'
import { openIndexedDbLog } from '../../src/log/log-indexeddb.ts'
import { invite, join } from '../../src/pairing/pairing.ts'
import { openWebSocketTransport } from '../../src/sync/transport-websocket.ts'
import { logSuite } from './log.suite.ts'

const page = {
  exams: logSuite.map(({ name }) => name),
  /** Null when it passed. */
  sit: async (at: number): Promise<string | null> => {
    try {
      await logSuite[at]?.run((name) => openIndexedDbLog(`exam ${name}`))
      return null
    } catch (reason) {
      return String(reason)
    }
  },
  openDevice,
  openIndexedDbLog,
  openWebSocketTransport,
  invite,
  join,
}

export type Page = typeof page

Object.assign(globalThis, { mend: page })

/** A relay for tests: on a disk of its own, with a clock that a test may move, and gone when the test is over. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openServer, type Server, type ServerOptions } from '../../src/http/server.ts'

type Opened = {
  /** Where it keeps its files; the relay's own lie in `data`. */
  readonly home: () => string
  /** How far the relay's clock runs ahead of the true one. More than 55 s at once, and every socket that is open seems gone. */
  readonly clock: { aheadMs: number }
  /** Opens it, at most once in a test. */
  readonly open: (options?: Partial<ServerOptions>) => Promise<Server>
  /** The one that was opened. @throws before that */
  readonly server: () => Server
}

/** For each test a new one, as soon as that test opens it. */
export function relayEach(): Opened {
  const { before, after, ...opened } = aRelay()
  beforeEach(before)
  afterEach(after)
  return opened
}

/** One for all tests of a file, open from the first. */
export function relayForAll(options: Partial<ServerOptions> = {}): Opened {
  const { before, after, ...opened } = aRelay()
  beforeAll(async () => {
    before()
    await opened.open(options)
  })
  afterAll(after)
  return opened
}

function aRelay() {
  const clock = { aheadMs: 0 }
  let home = ''
  let server: Server | null = null
  return {
    clock,
    home: () => home,
    server: () => {
      if (server === null) throw new Error('no relay was opened')
      return server
    },
    open: async (options: Partial<ServerOptions> = {}) => {
      const now = (): number => Date.now() + clock.aheadMs
      server = await openServer({ dataDir: path.join(home, 'data'), port: 0, now, ...options })
      return server
    },
    before: () => {
      clock.aheadMs = 0
      home = mkdtempSync(path.join(tmpdir(), 'mend-relay-'))
    },
    after: async () => {
      await server?.close()
      server = null
      rmSync(home, { recursive: true })
    },
  }
}

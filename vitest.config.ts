import { defineConfig } from 'vitest/config'

// quick: what one runs while writing. slow: a process, a disk, seconds. browser: two real devices. engines: real databases.
// pace: true minutes that cannot be hurried; they pass while the other suites run.
const suite = (name: string, include: string[], timeoutMs: number, more: object = {}) => ({
  test: {
    name,
    include,
    testTimeout: timeoutMs,
    hookTimeout: 120_000,
    pool: 'forks' as const,
    ...more,
  },
})

// A browser's tests wait far more than they work: three files at once keep two cores busy.
const inBrowser = { globalSetup: ['test/support/prepare.ts'] }

export default defineConfig({
  test: {
    projects: [
      suite('quick', ['*/test/**/*.test.ts', 'test/*.test.ts'], 5_000),
      suite('slow', ['{*/,}test/**/*.slow.ts'], 120_000),
      suite('browser', ['{*/,}test/**/*.browser.ts'], 120_000, { ...inBrowser, maxWorkers: 3 }),
      suite('pace', ['test/**/*.pace.ts'], 120_000, inBrowser),
      suite('engines', ['{*/,}test/**/*.engines.ts'], 300_000),
    ],
  },
})

import { defineConfig } from 'vitest/config'
import { inLanguage, languageOf } from './scripts/vite-language.ts'

// quick: what one runs while writing. slow: a process, a disk, seconds. browser: two real devices. engines: real databases.
// browsers: the main road in Firefox and WebKit as well. pace: true minutes that cannot be hurried; they pass while the other suites run.
// A limit is for what hangs, not for what is slow: a busy machine never reaches it, and a green run never waits for it.
const suite = (name: string, include: string[], limitMs: number, more: object = {}) => ({
  // MEND_LANGUAGE=de or pseudo: the tests read the words of the app as it is then built.
  plugins: [inLanguage(languageOf(process.env['MEND_LANGUAGE']))],
  test: {
    name,
    include,
    testTimeout: limitMs,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks' as const,
    ...more,
  },
})

// No quick test leaves anything behind, so its files share two processes: half of the work was starting one for each.
const together = { isolate: false, maxWorkers: 2 }

const inBrowser = { globalSetup: ['test/support/prepare.ts'] }

// A browser's tests wait far more than they work: three files at once keep two cores busy, and their browsers stay.
const threeAtOnce = { ...inBrowser, isolate: false, maxWorkers: 3 }

// The hook is loaded before Playwright is: see the file.
const inEngines = {
  globalSetup: ['test/engines/prepare.ts'],
  execArgv: ['--import', `${import.meta.dirname}/test/engines/firefox-hook.ts`],
  maxWorkers: 2,
}

export default defineConfig({
  test: {
    projects: [
      suite('quick', ['*/test/**/*.test.ts', 'test/*.test.ts'], 30_000, together),
      suite('slow', ['{*/,}test/**/*.slow.ts'], 300_000),
      suite('browser', ['{*/,}test/**/*.browser.ts'], 300_000, threeAtOnce),
      suite('pace', ['test/**/*.pace.ts'], 120_000, inBrowser),
      suite('browsers', ['test/engines/*.browsers.ts'], 120_000, inEngines),
      suite('engines', ['{*/,}test/**/*.engines.ts'], 300_000),
    ],
  },
})

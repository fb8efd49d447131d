/** The quick tests with one change made to one file, in memory: the file itself is never touched. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..', '..')
const { MUTANT_OF: file = '', MUTANT_IN: changed = '' } = process.env

const isChanged = (id: string): boolean => file !== '' && id === path.join(root, file)

export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) => (isChanged(id) ? readFileSync(changed, 'utf8') : null),
      // Else the next run would be handed this change again, under the name of the file.
      configureVitest: ({ defineCacheKeyGenerator }) => {
        defineCacheKeyGenerator(({ id }) => (isChanged(id) ? false : null))
      },
    },
  ],
  test: {
    include: ['*/test/**/*.test.ts'],
    bail: 1,
    isolate: false,
    maxWorkers: 1,
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    reporters: ['dot'],
  },
})

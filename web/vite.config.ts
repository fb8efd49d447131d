/** How the app is built: Preact through Vite's own JSX, hashed files, a shell the service worker knows by name. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vite'
import { inLanguage, languageOf } from '../scripts/vite-language.ts'
import { preloadLetters } from '../scripts/vite-letters.ts'
import { refuseTopLevelAwait } from '../scripts/vite-no-await.ts'
import { precompress } from '../scripts/vite-precompress.ts'
import { shellForWorker } from '../scripts/vite-shell.ts'
import { placeNames } from './src/page/paths.ts'

const here = import.meta.dirname
const language = languageOf(process.env['MEND_LANGUAGE'])
// Each language has a page and a worker of its own; English has the plain names, and what tries screens stands alone.
const tag = language === 'de' ? '.de' : ''
const { browserslist } = JSON.parse(readFileSync(path.join(here, '../package.json'), 'utf8')) as {
  readonly browserslist: readonly string[]
}

export default defineConfig({
  root: here,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    // The oldest browsers that Mend promises to run in.
    target: browserslist.map((each) => each.replace('ios_saf', 'ios').replace(' >= ', '')),
    outDir: 'dist',
    // The languages lie side by side: English comes first.
    emptyOutDir: language !== 'de',
    // Small pictures stay files of their own: the content policy allows no data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: path.join(here, `index${tag}.html`), sw: path.join(here, 'src/sw.ts') },
      output: {
        // The first page is one file, not the eighteen it would be cut into: each costs a round of its own at every opening.
        // What the rooms put on the page of a rupture comes with that page, in one file and not in one for each room.
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'], test: /^(?!.*\/(?:sw|push)\.ts$)/, priority: 2 },
            // What whoever lives here needs, one file as well: see web/src/inside.ts.
            {
              name: 'inside',
              test: /\/domain\/src\/|\/web\/src\/(?:inside|every-room|room|rooms)\.ts|\/web\/src\/(?:flow|house)\/|\/rooms\/[^/]+\/(?:room|today)\.ts|\/screens\/(?:today|places|returned-drafts)/,
              priority: 1,
            },
            { name: 'road', test: /\/src\/rooms\/[^/]+\/(?:road|words)\b|\/src\/screens\/mend\// },
            // A browser keeps each file of the app for itself: a hundred small ones cost a phone seconds at its first visit.
            // What one group needs and an earlier one has comes from there, so whoever needs least goes first.
            { name: 'begin', test: /\/web\/src\/screens\/onboarding\// },
            { name: 'calm', test: /\/web\/src\/screens\/(?:help|steady)\// },
            {
              name: 'screens',
              test: /\/web\/src\/(?:rooms|screens|parts)\/(?!settings\/|packet\/pdf\.ts|calendar\/file\.ts)/,
            },
            { name: 'coach', test: /\/coach\/src\// },
            { name: 'settings', test: /\/web\/src\/screens\/settings\// },
            { name: 'sync', test: /\/device\/src\/(?:sync|opening)\b/ },
            {
              name: 'keys',
              test: /\/device\/src\/(?:pairing|keys)\/|\/node_modules\/(?:@hpke|@scure)\//,
            },
            { name: 'copies', test: /\/device\/src\/copies\// },
          ],
        },
        entryFileNames: (chunk) =>
          chunk.name === 'sw' ? `sw${tag}.js` : 'assets/[name]-[hash].js',
      },
    },
  },
  plugins: [
    inLanguage(language),
    shellForWorker(path.join(here, 'public'), placeNames, tag),
    preloadLetters(),
    refuseTopLevelAwait(),
    precompress(),
  ],
  server: { proxy: { '/relay': { target: 'ws://127.0.0.1:8787', ws: true } } },
})

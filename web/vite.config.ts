/** How the app is built: Preact through Vite's own JSX, hashed files, a shell the service worker knows by name. */
import path from 'node:path'
import { defineConfig } from 'vite'
import { preloadLetters } from '../scripts/vite-letters.ts'
import { precompress } from '../scripts/vite-precompress.ts'
import { shellForWorker } from '../scripts/vite-shell.ts'

const here = import.meta.dirname

export default defineConfig({
  root: here,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    // Small pictures stay files of their own: the content policy allows no data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: path.join(here, 'index.html'), sw: path.join(here, 'src/sw.ts') },
      output: {
        // The first page is one file, not the eighteen it would be cut into: each costs a round of its own at every opening.
        codeSplitting: { groups: [{ name: 'app', tags: ['$initial'], test: /^(?!.*sw\.ts$)/ }] },
        entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  plugins: [shellForWorker(path.join(here, 'public')), preloadLetters(), precompress()],
  server: { proxy: { '/relay': { target: 'ws://127.0.0.1:8787', ws: true } } },
})

/** `npm run dev`: the app, live-reloading, with Ana and Ben side by side, already paired. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createServer } from 'vite'
import { openServer } from '@mend/relay/server'

const web = path.resolve(import.meta.dirname, '../web')
const dataDir = mkdtempSync(path.join(tmpdir(), 'mend-dev-'))
const relay = await openServer({ dataDir, port: 0 })
const vite = await createServer({
  root: web,
  server: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 5173),
    // In a person's own terminal, the two come up by themselves.
    open: process.stdout.isTTY ? '/dev/two.html' : false,
    proxy: { '/relay': { target: relay.url, ws: true, changeOrigin: false } },
  },
})
await vite.listen()
const port = vite.config.server.port
console.log(`Ana and Ben    http://localhost:${port}/dev/two.html`)
console.log(`one alone      http://localhost:${port}/`)
console.log('Their words live in a folder that goes when you press Ctrl-C.')

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())

async function stop(): Promise<void> {
  await vite.close()
  await relay.close()
  rmSync(dataDir, { recursive: true, force: true })
  process.exit(0)
}

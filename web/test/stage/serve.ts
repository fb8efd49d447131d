/** Serves the stage on a port: `node web/test/stage/serve.ts 5199`. Nothing is watched. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createServer, type Plugin } from 'vite'

// A room that is announced but not built yet is an empty one, so that the others can be looked at.
const emptyRooms: Plugin = {
  name: 'empty-rooms',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!source.startsWith('.') || importer === undefined) return null
    const file = path.resolve(path.dirname(importer), source)
    return source.includes('/') && !existsSync(file) ? '\0empty' : null
  },
  load: (id) => (id === '\0empty' ? 'export {}' : null),
}

const server = await createServer({
  root: import.meta.dirname,
  configFile: false,
  plugins: [emptyRooms],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: Number(process.argv[2] ?? 5199), hmr: false, watch: null, fs: { strict: false } },
  logLevel: 'warn',
})
await server.listen()
console.log(server.resolvedUrls?.local[0])

// A keystroke in a real browser on a slow phone: the coach at 2,000 characters, the CPU slowed six times.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openBrowser } from '../test/browser.ts'

const part = path.resolve(import.meta.dirname, '..', 'coach')

/** Milliseconds of single keystrokes, each the best of a few runs: other work on the machine is not the coach's. */
export async function slowedKeystrokes(slowed: number, runs: number): Promise<readonly number[]> {
  const server = createServer((request, response) => {
    const { type, body } = answer(request.url ?? '/')
    response.writeHead(200, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await openBrowser()
  try {
    const tab = await browser.newPage()
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    await tab.goto(`http://127.0.0.1:${String(port)}/`)
    const session = await tab.context().newCDPSession(tab)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
    await tab.waitForFunction('typeof typeTwoThousand === "function"')
    let best: readonly number[] = []
    for (let run = 0; run < runs; run += 1) {
      const { known, times } = await tab.evaluate<{ known: boolean; times: number[] }>(
        'typeTwoThousand()',
      )
      if (!known) throw new Error('the weights did not load in the browser')
      best = times.map((time, at) => Math.min(time, best[at] ?? Infinity))
    }
    return best
  } finally {
    await browser.close()
    server.close()
  }
}

// What runs in the page: types the end of a long draft, and keeps the milliseconds of each keystroke.
const page = `
  import { coach, loadModel, openMemory } from '/coach.ts'
  const model = loadModel(new Uint8Array(await (await fetch('/weights')).arrayBuffer()))
  const prose = 'Last night I felt lonely, and I had cooked for us. You never told me. I need us to plan our evenings! Could we sit down on Sunday? '
  const text = prose.repeat(20).slice(0, 2000)
  globalThis.typeTwoThousand = () => {
    const memory = openMemory()
    const times = []
    for (let length = 1600; length <= text.length; length += 1) {
      const start = performance.now()
      coach(text.slice(0, length), 'talk', { model, memory })
      times.push(performance.now() - start)
    }
    return { known: model !== null, times: times.slice(100) }
  }
`

/** The coach as it is written, types stripped, and its weights: nothing between the browser and the source. */
function answer(url: string): { readonly type: string; readonly body: Buffer | string } {
  if (url === '/')
    return { type: 'text/html', body: `<!doctype html><script type="module">${page}</script>` }
  if (url === '/weights')
    return {
      type: 'application/octet-stream',
      body: gunzipSync(readFileSync(path.join(part, 'model', 'weights.bin.gz'))),
    }
  const file = path.join(part, 'src', path.normalize(url))
  return { type: 'text/javascript', body: stripTypeScriptTypes(readFileSync(file, 'utf8')) }
}

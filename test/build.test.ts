/** What the build refuses: an app that some browsers would run in the wrong order. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { awaitsAtTop, refuseTopLevelAwait } from '../scripts/vite-no-await.ts'

test.each([
  'const a=await b();',
  'for await(const a of b)c(a);',
  'if(a){try{await b}catch{}}',
  'export default(await a).b;',
  'class A{[await b](){}}',
  'const a={b:`${await c}`};',
  'await using a=b();',
])('a module that waits at its top is found: %s', (code) => {
  expect(awaitsAtTop(code)).toBe(true)
})

test.each([
  'async function a(){await b;for await(const c of d);}',
  'const a=async()=>await b;',
  'const a={async b(){await c}};',
  'class A{async b(){await c}c=async()=>{await d}}',
  'void a().then(async b=>{await b});',
  'const a="await b";/* await c */',
])('waiting inside a function is no fault: %s', (code) => {
  expect(awaitsAtTop(code)).toBe(false)
})

test('the oldest browsers are the same wherever they are named', () => {
  const { browserslist } = JSON.parse(read('package.json')) as { browserslist: string[] }
  const [chrome, edge, firefox, safari, ios] = browserslist.map((each) => each.split(' >= ')[1])
  expect(edge).toBe(chrome)
  const named = `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari} (iOS ${ios})`
  expect(read('README.md')).toContain(named)
  for (const place of ['web/index.html', 'web/src/words/en/app.ts']) {
    expect(read(place).replaceAll(/\s+/g, ' ')).toContain(named.replace('and', 'or'))
  }
  for (const place of ['web/index.de.html', 'web/src/words/de/app.ts']) {
    expect(read(place).replaceAll(/\s+/g, ' ')).toContain(named.replace('and', 'oder'))
  }
})

test('a build with such a file ends in an error that names it; without, it is an app', async () => {
  await expect(builtOf('const a = await import("node:fs"); export const b = a')).rejects.toThrow(
    /await at the top of a built file: a\.mjs/,
  )
  await builtOf('export const b = async () => await import("node:fs")')
})

function read(file: string): string {
  return readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8')
}

async function builtOf(source: string): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'mend-build-'))
  const entry = path.join(root, 'a.js')
  writeFileSync(entry, source)
  const lib = { entry, formats: ['es' as const], fileName: 'a' }
  const rolldownOptions = { external: [/^node:/] }
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [refuseTopLevelAwait()],
      build: { target: 'es2023', lib, rolldownOptions },
    })
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

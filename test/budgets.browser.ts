/** What a first visit downloads, byte by byte, against what design.md allows; and that nothing is left for later. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { firstLoad } from '../scripts/sizes.ts'
import { appFolder } from './support/app.ts'

const KiB = 1_024
const root = path.resolve(import.meta.dirname, '..')

const app = appFolder()

test('the first page brings at most 90 KiB of script, 15 of style and 90 of letters', () => {
  const { script, style, fonts } = firstLoad(app)
  for (const [bytes, most] of [
    [script, 90],
    [style, 15],
    [fonts, 90],
  ] as const) {
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(most * KiB)
  }
})

test('its letters are asked for with the page, so that its first words are laid out once', () => {
  const page = readFileSync(path.join(app, 'index.html'), 'utf8')
  expect(page.match(/rel="preload" as="font"[^>]*fetchpriority="low"/g)).toHaveLength(2)
})

test('what the coach has learned weighs at most 600 KiB as sent', () => {
  const { size } = statSync(path.join(root, 'coach/model/weights.bin.gz'))
  expect(size).toBeGreaterThan(0)
  expect(size).toBeLessThanOrEqual(600 * KiB)
})

test('the coach is no part of the first page', () => {
  const page = readFileSync(path.join(app, 'index.html'), 'utf8')
  expect(page).toMatch(/assets\/app-/)
  expect(page).not.toMatch(/assets\/coach-|weights/)
})

test('nor is what only somebody who lives here needs: the practices come behind it', () => {
  const page = readFileSync(path.join(app, 'index.html'), 'utf8')
  expect(page).not.toMatch(/assets\/inside-/)
  const [first = ''] = /assets\/app-[^"]+/.exec(page) ?? []
  const has = (file: string) => readFileSync(path.join(app, file), 'utf8').includes('step-proposed')
  expect(builtFiles().some((file) => file.startsWith('/assets/inside-') && has(file))).toBe(true)
  expect(has(first)).toBe(false)
})

test('the shell that is kept on a device is the whole app, and each of its files is there', () => {
  const named = shellFiles(readFileSync(path.join(app, 'sw.js'), 'utf8'))
  expect(named.toSorted()).toEqual(['/', ...builtFiles()].toSorted())
})

// As the build wrote it into the worker: JSON inside a string literal.
function shellFiles(worker: string): readonly string[] {
  const list = /\\?"files\\?":(\[[^\]]*\])/.exec(worker)?.[1] ?? '[]'
  return JSON.parse(list.replaceAll('\\"', '"')) as string[]
}

function builtFiles(): readonly string[] {
  const all = readdirSync(app, { recursive: true, withFileTypes: true })
  return all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${path.relative(app, path.join(parentPath, name))}`)
    .filter((file) => !/\.(?:br|gz|map)$|^\/(?:sw\.js|index\.html|\.made-of)$/.test(file))
}

/** What a first visit downloads, byte by byte, against what design.md allows; and that nothing is left for later. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { firstLoad } from '../scripts/sizes.ts'
import { needs } from '../web/src/rooms/needs/words.ts'
import { needs as needsInGerman } from '../web/src/rooms/needs/words.de.ts'
import { onboarding as onboardingInGerman } from '../web/src/words/de/onboarding.ts'
import { settings as settingsInGerman } from '../web/src/words/de/settings.ts'
import { onboarding } from '../web/src/words/en/onboarding.ts'
import { settings } from '../web/src/words/en/settings.ts'
import { appFolder } from './support/app.ts'

const KiB = 1_024
const root = path.resolve(import.meta.dirname, '..')

const app = appFolder()

test.each(['index.html', 'index.de.html'])(
  'the first page brings at most 90 KiB of script, 15 of style and 90 of letters: %s',
  (start) => {
    const { script, style, fonts } = firstLoad(app, start)
    for (const [bytes, most] of [
      [script, 90],
      [style, 15],
      [fonts, 90],
    ] as const) {
      expect(bytes).toBeGreaterThan(0)
      expect(bytes).toBeLessThanOrEqual(most * KiB)
    }
  },
)

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

const [inEnglish = [], inGerman = []] = ['sw.js', 'sw.de.js'].map((worker) =>
  shellFiles(readFileSync(path.join(app, worker), 'utf8')),
)

test('the shells that are kept on a device are the whole app, and each of their files is there', () => {
  const named = new Set([...inEnglish, ...inGerman])
  expect([...named].toSorted()).toEqual(['/', ...builtFiles()].toSorted())
})

test('nobody keeps a sentence of the other language: what both have says nothing', () => {
  const of = (files: readonly string[]) => (sentence: string) =>
    files
      .filter((file) => file.endsWith('.js'))
      .filter((file) => readFileSync(path.join(app, file), 'utf8').includes(sentence))
  const [english, german] = [of(inEnglish), of(inGerman)]
  for (const sentence of [onboarding.welcome.about, settings.breath.hint, needs.shared]) {
    expect(english(sentence)).toHaveLength(1)
    expect(german(sentence)).toEqual([])
  }
  for (const sentence of [
    onboardingInGerman.welcome.about,
    settingsInGerman.breath.hint,
    needsInGerman.shared,
  ]) {
    expect(german(sentence)).toHaveLength(1)
    expect(english(sentence)).toEqual([])
  }
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
    .filter(
      (file) =>
        !/\.(?:br|gz|map)$|^\/(?:sw(?:\.de)?\.js|index(?:\.de)?\.html|\.made-of)$/.test(file),
    )
}

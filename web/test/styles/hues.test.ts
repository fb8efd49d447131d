/** The two people's hues as a screen shows them: words are read at 7 to 1, lines and dots are seen at 3 to 1. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hueName, hues } from '../../src/page/profile.ts'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
const [day = '', lamp = ''] = css.split(":root[data-theme='dark']")
const names = ['clay', 'honey', 'lake', 'dusk', 'lilac', 'plum'] as const

type Lab = readonly [number, number, number]

function labOf(block: string, name: string): Lab {
  const found = new RegExp(`--${name}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(block)
  if (found === null) throw new Error(`no --${name}`)
  const [light = 0, chroma = 0, hue = 0] = found.slice(1).map(Number)
  const angle = (hue * Math.PI) / 180
  return [light, chroma * Math.cos(angle), chroma * Math.sin(angle)]
}

const mixed = (over: Lab, under: Lab, share: number): Lab => [
  over[0] * share + under[0] * (1 - share),
  over[1] * share + under[1] * (1 - share),
  over[2] * share + under[2] * (1 - share),
]

/** Björn Ottosson's OKLab to linear sRGB, cut to what a screen can show; then the luminance of WCAG 2. */
function luminance([light, a, b]: Lab): number {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
  const cut = (value: number): number => Math.min(1, Math.max(0, value))
  const red = cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Lab, other: Lab): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((p, q) => q - p)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['by day', day, 0.12],
  ['by lamplight', lamp, 0.19],
] as const)('%s', (_, block, wash) => {
  const paper = labOf(block, 'paper')
  it.each(names)('%s is read as a word and seen as a line', (name) => {
    const word = labOf(block, name)
    const shape = labOf(block, `${name}-shape`)
    expect(contrast(word, paper)).toBeGreaterThanOrEqual(7)
    expect(contrast(word, mixed(shape, paper, wash))).toBeGreaterThanOrEqual(7)
    expect(contrast(shape, paper)).toBeGreaterThanOrEqual(3)
  })
  it('every other word is read on paper and on a sheet', () => {
    for (const word of ['ink', 'soft', 'accent']) {
      expect(contrast(labOf(block, word), paper), word).toBeGreaterThanOrEqual(7)
      expect(contrast(labOf(block, word), labOf(block, 'sheet')), word).toBeGreaterThanOrEqual(7)
    }
    expect(contrast(labOf(block, 'edge'), labOf(block, 'sheet'))).toBeGreaterThanOrEqual(3)
  })
  it('a hue is a hue, and not a near-black', () => {
    for (const name of names) {
      const [, a, b] = labOf(block, name)
      expect(Math.hypot(a, b), name).toBeGreaterThan(0.07)
    }
  })
})

it('any angle that was ever chosen is one of the six', () => {
  for (const name of names) expect(hueName(hues[name])).toBe(name)
  expect([0, 359, 20, 130, 190, 275].map(hueName)).toEqual([
    ...['plum', 'plum', 'clay', 'honey', 'lake', 'dusk'],
  ])
})

/** Whose numbers come first, and that every number is one that a phone can dial. */
import { expect, test } from 'vitest'
import {
  countriesFor,
  countryNames,
  directory,
  regionOf,
} from '../../../src/screens/help/directory.ts'

const named = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code
const order = (...languages: string[]): string[] =>
  countriesFor(languages, named).map(({ code }) => code)

test('the country of the device’s language stands first, the rest by name', () => {
  const codes = order('de-AT', 'en-GB')
  expect(codes[0]).toBe('AT')
  expect(codes.slice(1).map(named)).toEqual(codes.slice(1).map(named).toSorted())
})

test('the second language counts where the first names no country that is listed', () => {
  expect(order('en', 'sv-SE', 'en-NZ')[0]).toBe('NZ')
})

test('without a country everything is still there, by name', () => {
  expect(order('en').map(named)).toEqual(directory.map(({ code }) => named(code)).toSorted())
  expect(order().length).toBe(directory.length)
})

test.each(['', 'x', 'not a tag', '-', 'en-US@posix'])(
  '%j is no language tag, and breaks nothing',
  (tag) => {
    expect(regionOf(tag)).toBeNull()
    expect(order(tag).length).toBe(directory.length)
    expect(countryNames([tag, 'de'])('AT')).toBe('Österreich')
  },
)

test('every number holds digits and the marks between them only', () => {
  const numbers = directory.flatMap(({ emergency, lines }) => [
    ...emergency,
    ...lines.map(({ call }) => call),
  ])
  expect(numbers.filter((number) => !/^\d[\d -]*$/.test(number))).toEqual([])
})

test('every country has an emergency number and a line for someone who is hurt or frightened', () => {
  const without = directory.filter(
    ({ emergency, lines }) =>
      emergency.length === 0 || !lines.some(({ about }) => about === 'violence'),
  )
  expect(without).toEqual([])
})

test('every line was held against its source, on a day of its own, in the last 180 days', () => {
  const dayMs = 86_400_000
  const stale = directory.flatMap(({ code, lines }) =>
    lines
      .filter(({ verified_on, source }) => {
        const days = (Date.now() - Date.parse(verified_on)) / dayMs
        const dated = /^\d{4}-\d\d-\d\d$/.test(verified_on) && days > -1 && days < 180
        return !dated || !/^[\w-]+(\.[\w-]+)+$/.test(source)
      })
      .map(({ name }) => `${code} ${name}`),
  )
  expect(stale).toEqual([])
})

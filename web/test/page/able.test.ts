/** A browser that lacks what Mend cannot do without is told so; one that has it all begins. */
import { afterEach, expect, test, vi } from 'vitest'
import { inabilityOf, stretches } from '../../src/page/able.ts'

const able = {
  isSecureContext: true,
  crypto,
  indexedDB: {},
  navigator: { locks: {} },
  Array: { prototype: { toSorted: () => [] } },
}

test('a browser with everything can run Mend', async () => {
  expect(await inabilityOf(able)).toBe(null)
})

test.each([
  ['no keys at all', { crypto: {} }],
  ['no crypto', { crypto: undefined }],
  ['no store', { indexedDB: undefined }],
  ['no locks between tabs', { navigator: {} }],
  ['an older script engine', { Array: { prototype: {} } }],
  ['no Ed25519', { crypto: without('Ed25519') }],
  ['no X25519', { crypto: without('X25519') }],
  ['a crypto that throws at once', { crypto: { subtle: { importKey: thrower } } }],
])('%s: too old', async (_what, part) => {
  expect(await inabilityOf({ ...able, ...part } as typeof able)).toBe('too-old')
})

test('a page that came over a bare line is told about the line, not about its browser', async () => {
  const bare = { ...able, isSecureContext: false, crypto: {}, navigator: {} }
  expect(await inabilityOf(bare)).toBe('no-https')
})

function without(name: string) {
  const importKey = (...given: Parameters<SubtleCrypto['importKey']>) =>
    JSON.stringify(given[2]).includes(name)
      ? Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError'))
      : crypto.subtle.importKey(...given)
  return { subtle: { importKey } }
}

function thrower(): never {
  throw new TypeError('not a function of this browser')
}

afterEach(() => vi.unstubAllGlobals())

test('a passphrase can be stretched where WebAssembly works, and not where it is missing or fails', () => {
  expect(stretches()).toBe(true)
  vi.stubGlobal('WebAssembly', undefined)
  expect(stretches()).toBe(false)
  const Module = vi.fn(() => {
    throw new Error('refused by policy')
  })
  vi.stubGlobal('WebAssembly', { Module })
  expect(stretches()).toBe(false)
})

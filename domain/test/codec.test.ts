/** Events as text: every version ever shipped decodes, and nothing anyone writes can throw. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeEvent, parseEvent } from '../src/codec.ts'
import { eventSpecs } from '../src/events.ts'
import { isObject } from '../src/shape.ts'

const folder = new URL('events/', import.meta.url)
const samples = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}))

describe('one sample of every version ever shipped', () => {
  it('lies here for each kind', () => {
    const names = samples.map(({ name }) => name)
    for (const [kind, { proven }] of Object.entries(eventSpecs))
      if (proven !== true) expect(names).toContain(`${kind}.1.json`)
  })
  it.each(samples)('$name decodes, and encodes to the same', ({ text }) => {
    const parsed = parseEvent(text)
    const written: unknown = JSON.parse(text)
    expect(parsed).toEqual({ ok: true, value: written })
    if (!parsed.ok || parsed.value.kind === 'newer') throw new Error('a sample is an event we know')
    expect(JSON.parse(encodeEvent(parsed.value))).toEqual(written)
  })
  it('no sample is left of a kind that no longer exists', () => {
    const kinds = Object.keys(eventSpecs)
    for (const { name } of samples) expect(kinds).toContain(name.replace(/\.\d+\.json$/, ''))
  })
})

describe('what a newer app wrote', () => {
  const newer = (value: object) => parseEvent(JSON.stringify(value))
  it('is kept by name: a kind that we do not know', () => {
    expect(newer({ kind: 'dream-shared', v: 1, anything: {} })).toEqual({
      ok: true,
      value: { kind: 'newer', v: 1, of: 'dream-shared', version: 1 },
    })
  })
  it('is kept by name: a later version of one that we do', () => {
    expect(newer({ kind: 'breath-set', v: 2, minutes: 1 })).toEqual({
      ok: true,
      value: { kind: 'newer', v: 1, of: 'breath-set', version: 2 },
    })
  })
  it('cannot borrow the names of our own marks', () => {
    expect(newer({ kind: 'sealed', v: 1, slot: 'x/feelings', mine: null })).toMatchObject({
      value: { kind: 'newer', of: 'sealed' },
    })
  })
})

describe('what is refused, by kind and field, never by content', () => {
  const flagged = {
    ...{ kind: 'rupture-flagged', v: 1, audience: 'both', thread: 'keys' },
    ...{ title: 'Keys', happenedAt: 1_800_000_000_000, wish: 'talk' },
  }
  const refused = (change: object) => parseEvent(JSON.stringify({ ...flagged, ...change }))
  it.each([
    ['', 'not-an-event'],
    ['null', 'not-an-event'],
    ['[]', 'not-an-event'],
    ['"rupture-flagged"', 'not-an-event'],
    ['{"v":1}', 'not-an-event'],
    ['{"kind":"__proto__","v":1}', 'not-an-event'],
    ['{"kind":"Rupture","v":1}', 'not-an-event'],
    ['{"kind":"rupture-flagged","v":0}', 'not-an-event'],
    ['{"kind":"rupture-flagged","v":1.5}', 'not-an-event'],
    ['{"kind":"rupture-flagged","v":"1"}', 'not-an-event'],
    [`"${'x'.repeat(70_000)}"`, 'too-long'],
  ])('%.40s', (text, kind) => {
    expect(parseEvent(text)).toEqual({ ok: false, refusal: { kind } })
  })
  it.each([
    ['audience', { audience: 'me' }],
    ['audience', { audience: 'sealed' }],
    ['thread', { thread: '__proto__' }],
    ['thread', { thread: 'a b' }],
    ['thread', { thread: 'x'.repeat(65) }],
    ['title', { title: '' }],
    ['title', { title: ' \n ' }],
    ['title', { title: 'x'.repeat(121) }],
    ['title', { title: ['Keys'] }],
    ['happenedAt', { happenedAt: -1 }],
    ['happenedAt', { happenedAt: 1e300 }],
    ['happenedAt', { happenedAt: null }],
    ['wish', { wish: 'shout' }],
    ['wish', { wish: 'toString' }],
    ['extra', { extra: 1 }],
  ])('%s %j', (field, change) => {
    expect(refused(change)).toEqual({
      ok: false,
      refusal: { kind: 'field', of: 'rupture-flagged', field },
    })
  })
  it('a text of 4,000 units passes and of 4,001 does not', () => {
    const account = (observation: string) =>
      parseEvent(
        JSON.stringify({
          ...{ kind: 'account-shared', v: 1, audience: 'both', thread: 'a', about: 'keys' },
          ...{ observation, impact: 'cold' },
        }),
      )
    expect(account('x'.repeat(4_000)).ok).toBe(true)
    expect(account('x'.repeat(4_001))).toMatchObject({ refusal: { field: 'observation' } })
  })
})

describe('whatever is written', () => {
  it('any text and any JSON is answered, never thrown at', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseEvent(text).ok === 'boolean'))
    fc.assert(fc.property(fc.json(), (text) => typeof parseEvent(text).ok === 'boolean'))
  })
  it('a sample with one value changed is refused, or is an event that encodes to itself', () => {
    const sample = fc.constantFrom(...samples.map(({ text }) => text))
    fc.assert(
      fc.property(sample, fc.nat(20), fc.jsonValue(), (text, index, value) => {
        const event: unknown = JSON.parse(text)
        if (!isObject(event)) throw new Error('a sample is an object')
        const keys = Object.keys(event)
        const key = keys[index % keys.length] ?? 'kind'
        const changed = JSON.stringify({ ...event, [key]: value })
        const parsed = parseEvent(changed)
        if (!parsed.ok || parsed.value.kind === 'newer') return
        expect(parseEvent(encodeEvent(parsed.value))).toEqual(parsed)
      }),
      { numRuns: 500 },
    )
  })
})

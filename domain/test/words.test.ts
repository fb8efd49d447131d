/** Which fields of an event are its author's own words: said by its shape, in any language and length. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseEvent } from '../src/codec.ts'
import { type Event, ownWordsOf } from '../src/events.ts'

const folder = new URL('events/', import.meta.url)

function sample(kind: string, change: object = {}): Event {
  const text = readFileSync(new URL(`${kind}.1.json`, folder), 'utf8')
  const parsed = parseEvent(JSON.stringify({ ...(JSON.parse(text) as object), ...change }))
  if (!parsed.ok || parsed.value.kind === 'newer') throw new Error('a sample is an event we know')
  return parsed.value
}

describe('what a person wrote', () => {
  it.each(['Sorry.', 'ごめんね', 'ok', '…', '对不起', '🤍', 'x'.repeat(4_000)])(
    'may be %s',
    (words) => {
      expect(ownWordsOf(sample('reply-sent', { words }))).toEqual([words])
    },
  )
  it('is every field of it, in the order of its shape, but what was left empty', () => {
    const note = { impact: 'Cold.', concrete: '', change: ' ' }
    expect(ownWordsOf(sample('note-shared', note))).toEqual(['Cold.'])
    const parts = { impact: 'a', concrete: 'b', cue: 'c', act: 'd' }
    expect(ownWordsOf(sample('repair-offered', parts))).toEqual(['a', 'b', 'c', 'd'])
  })
  it('may lie in a list, or in a record of a list', () => {
    const named = [
      { word: 'sad', intensity: 3, body: null },
      { word: 'leer', intensity: 1, body: 'Brust' },
    ]
    const event = sample('feelings-named', { feelings: named, more: '' })
    expect(ownWordsOf(event)).toEqual(['sad', 'leer', 'Brust'])
  })
  it('is nothing that was chosen, dated or named by an id', () => {
    expect(ownWordsOf(sample('listening-left'))).toEqual([])
    expect(ownWordsOf(sample('timeout-called'))).toEqual([])
  })
})

describe('the words of another', () => {
  it('are not mine where I say yes to them', () => {
    const yes = ['talk-issue-approved', 'talk-need-confirmed', 'talk-summary-confirmed']
    for (const kind of [...yes, 'charter-signed', 'palette-agreed']) {
      expect(ownWordsOf(sample(kind)), kind).toEqual([])
    }
  })
  it('are not mine where mine were to replace them', () => {
    const issue = { words: 'Sundays', instead: 'Weekdays' }
    expect(ownWordsOf(sample('talk-issue-proposed', issue))).toEqual(['Sundays'])
    const half = { words: 'Mine.', instead: 'Theirs.' }
    expect(ownWordsOf(sample('talk-summary-edited', half))).toEqual(['Mine.'])
    const terms = { usual: [], own: ['No phones'], minutes: 30 }
    const charter = { terms, instead: { ...terms, own: ['Phones'] } }
    expect(ownWordsOf(sample('charter-written', charter))).toEqual(['No phones'])
    const phrases = { goal: 'Peace', question: '', more: '', reassure: 'Here' }
    const palette = { palette: phrases, instead: { ...phrases, goal: 'War' } }
    expect(ownWordsOf(sample('palette-proposed', palette))).toEqual(['Peace', 'Here'])
  })
})

it('no sample holds a sentence that no shape calls words', () => {
  for (const name of readdirSync(folder)) {
    const event = sample(name.replace('.1.json', ''))
    const said = JSON.stringify(ownWordsOf(event))
    const sentences = JSON.stringify(event).match(/"[^"]* [^"]*"/g) ?? []
    const quoted = /approved|confirmed|signed|agreed/.test(event.kind) || 'instead' in event
    if (!quoted) for (const each of sentences) expect(said, event.kind).toContain(each)
  }
})

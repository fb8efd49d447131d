/** What holds for any history: one order, one state, and nobody's authority but their own. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, emptyCouple, type Entry, fold, judge, needsUpdate } from '../src/couple.ts'
import type { EntryId } from '../src/ids.ts'
import { pulledBy } from './devices.ts'
import { honest, properties } from './properties.ts'
import { given, id, introduced, lived, look, minutes, noon, said, thread } from './stories.ts'

it.each(properties)('%s', (_, check) => check(10))

it('the random histories are worth something: what matters happens in them', () => {
  const happened = new Set<string>()
  for (const devices of fc.sample(honest, { numRuns: 150, seed: 7 })) {
    pulledBy(devices, 'ana').reduce((couple, entry) => {
      const judged = judge(couple, entry)
      if (judged.ok) happened.add(entry.event.kind)
      return fold(couple, entry)
    }, emptyCouple)
  }
  const rare = ['opened', 'promise-kept', 'promise-slipped', 'repair-received', 'repair-revised']
  const rarer = ['reply-sent', 'step-done', 'timeout-returned']
  for (const kind of [...rare, ...rarer]) expect(happened).toContain(kind)
})

describe('what is honest may lose, and is told', () => {
  it('an own acknowledged entry that lost has a reason, so that its words can go back', () => {
    const share = said('ana', {
      ...{ kind: 'flag-rupture', thread: thread('keys'), title: 'Keys', happenedAt: noon },
      wish: 'talk',
    })
    const world = lived([...introduced, share])
    const write = decide(
      world.ben,
      {
        ...{ kind: 'share-account', thread: thread('a'), about: thread('keys') },
        ...{ observation: 'It rained.', impact: 'I was cold.' },
      },
      look('ben', minutes(5)),
    )
    const [event] = write.ok ? write.value : []
    const rest = said(
      'ana',
      {
        kind: 'call-timeout',
        thread: thread('t'),
        about: thread('keys'),
        returnAt: look('ana', minutes(30)).now,
      },
      minutes(1),
    )
    const rested = lived([rest], world)
    if (event === undefined) throw new Error('Ben may write while nothing rests')
    const entry: Entry = {
      ...{ id: 'late' as EntryId, space: 'couple', sequence: 99, by: id('ben') },
      ...{ at: look('ben', minutes(5)).now, event },
    }
    expect(judge(rested.ben, entry)).toEqual({ ok: false, refusal: { kind: 'frozen' } })
    expect(fold(rested.ben, entry)).toBe(rested.ben)
  })
})

it('what a newer app wrote is counted, in either log, and disturbs nothing', () => {
  given().then(({ ana }) => {
    const newer = { kind: 'newer', v: 1, of: 'dream-shared', version: 1 } as const
    const entry: Entry = {
      ...{
        id: 'n' as EntryId,
        space: 'couple',
        sequence: 50,
        by: id('ben'),
        at: noon,
        event: newer,
      },
    }
    expect(needsUpdate(ana)).toBe(false)
    expect(needsUpdate(fold(ana, entry))).toBe(true)
    expect(needsUpdate(fold(ana, { ...entry, space: 'own', by: id('ana') }))).toBe(true)
  })
})

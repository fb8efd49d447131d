/** What both write on together: two needs, one summary, cards, the parking lot. */

import { describe, expect, it } from 'vitest'
import { decide, type EntryId, fold, slotOf, slotsOf } from '../../../src/couple.ts'
import { cardsOfTalk } from '../../../src/practice/cards/cards.ts'
import { talkOf } from '../../../src/practice/talks/talks.ts'
import { parkingOf } from '../../../src/practice/topics/topics.ts'
import { valuesOf } from '../../../src/many.ts'
import { merge } from '../../../src/practice/talks/merge.ts'
import {
  at,
  given,
  id,
  introduced,
  lived,
  minutes,
  said,
  type Said,
  thread,
  type World,
} from '../../stories.ts'
import { begun, inTalk, movedFrom, talk, talks } from './moves.ts'

const view = (world: World, by: 'ana' | 'ben') => {
  const seen = talkOf(world[by], talk, { me: id(by), clock: at(0) })
  if (seen === null) throw new Error('the story has a talk')
  return seen
}

describe('two needs', () => {
  const atNeeds = [...begun, ...movedFrom('floor', 'cards')]
  const [hers, his] = ['To be asked first.', 'To know by six.']
  const stated = [
    talks('ana', { kind: 'state-need', words: hers }),
    talks('ben', { kind: 'state-need', words: his }),
  ]
  const confirmed = [
    talks('ben', { kind: 'confirm-need', words: hers }),
    talks('ana', { kind: 'confirm-need', words: his }),
  ]
  const option = thread('option-1')
  const added = talks('ana', { kind: 'add-option', option, words: 'Call by six', serves: 'mine' })
  const could = (by: 'ana' | 'ben'): Said => talks(by, { kind: 'mark-option', option, could: true })
  const promote = inTalk({ kind: 'promote-option', option })

  it('the other confirms the wording, and a new wording asks again', () => {
    const reworded = talks('ana', { kind: 'state-need', words: 'To decide together.' })
    given(...atNeeds, ...stated, reworded)
      .when('ben', inTalk({ kind: 'confirm-need', words: hers }))
      .refuses('overtaken')
    given(...atNeeds, ...stated, ...confirmed, reworded).then((world) => {
      expect(view(world, 'ben').board.theirs).toEqual({
        words: 'To decide together.',
        confirmed: false,
      })
    })
  })
  it("an option that only one could try is nobody's step", () => {
    const one = [...atNeeds, ...stated, ...confirmed, added, could('ana')]
    given(...one)
      .when('ana', promote)
      .refuses('not-now')
    given(...one).then((world) =>
      expect(view(world, 'ana').board.options[0]?.canPromote).toBe(false),
    )
    given(...one, could('ben')).then((world) => {
      expect(view(world, 'ana').board.options[0]).toMatchObject({ canPromote: true, serves: 'me' })
      expect(view(world, 'ben').board.options[0]).toMatchObject({
        canPromote: true,
        serves: 'partner',
      })
    })
    given(...one, could('ben'))
      .when('ben', promote)
      .then((world) => {
        expect(view(world, 'ana').board.promoted?.words).toBe('Call by six')
      })
  })
  it('not before both needs are understood', () => {
    given(...atNeeds, ...stated, added, could('ana'), could('ben'))
      .when('ana', promote)
      .refuses('not-now')
  })
})

describe('the summary', () => {
  const atSummary = [...begun, ...movedFrom('floor', 'cards', 'needs')]
  const edits = (by: 'ana' | 'ben', half: 'mine' | 'yours', instead: string, words: string) =>
    talks(by, { kind: 'edit-summary', half, instead, words })
  const first = edits('ben', 'yours', '', 'Ana wants to be asked. She was tired.')
  const text = 'Ana wants to be asked. She was tired.'

  it("edits made apart are merged, and nobody's words are lost", () => {
    given(
      ...atSummary,
      first,
      edits('ana', 'mine', text, 'Ana wants to be asked first. She was tired.'),
      edits('ben', 'yours', text, 'Ana wants to be asked. She was tired. It was raining.'),
    ).then((world) => {
      const words = 'Ana wants to be asked first. She was tired. It was raining.'
      expect(view(world, 'ana').summary.mine.words).toBe(words)
      expect(view(world, 'ben').summary.theirs.words).toBe(words)
    })
  })
  it('each confirms the half about themselves; an edit voids it; both lock it', () => {
    const his = edits('ana', 'yours', '', 'Ben needs a plan.')
    const right = (by: 'ana' | 'ben', words: string) =>
      talks(by, { kind: 'confirm-summary', words })
    given(...atSummary, first)
      .when('ben', inTalk({ kind: 'confirm-summary', words: text }))
      .refuses('overtaken')
    given(...atSummary, first, right('ana', text), edits('ben', 'yours', text, 'Short.')).then(
      (world) => {
        expect(view(world, 'ana').summary.mine).toEqual({ words: 'Short.', confirmed: false })
      },
    )
    const locked = [...atSummary, first, his, right('ana', text), right('ben', 'Ben needs a plan.')]
    given(...locked).then((world) => {
      expect(view(world, 'ana').summary.locked).toBe(true)
      expect(view(world, 'ana').summary.mine).toEqual(view(world, 'ben').summary.theirs)
    })
    given(...locked)
      .when('ben', edits('ben', 'yours', text, 'Late.').command)
      .refuses('not-now')
  })
})

describe('merge', () => {
  it.each([
    ['A. B. C.', 'A. B. C.', 'A. X. C.', 'A. X. C.'],
    ['A. B. C.', 'A. Y. C.', 'A. X. C.', 'A. Y. X. C.'],
    ['A. B. C.', 'A. C.', 'A. B. C. D.', 'A. C. D.'],
    ['A. B. C.', 'A. C.', 'A. B2. C.', 'A. B2. C.'],
    ['', 'Hers.', 'His.', 'Hers. His.'],
    ['A.', 'A.', '', ''],
    ['A.', 'B.', 'B.', 'B.'],
  ])('%j became %j, and %j: %j', (base, current, mine, merged) => {
    expect(merge(base, current, mine)).toBe(merged)
  })
})

describe('perspective cards', () => {
  const atCards = [...begun, ...movedFrom('floor')]
  const card = thread('card-1')
  const deal = { kind: 'deal-card', thread: card, talk, card: 'reminded' } as const
  const writes = (by: 'ana' | 'ben', words: string): Said =>
    said(by, { kind: 'write-card', thread: card, words })
  const seen = (world: World, by: 'ana' | 'ben') => cardsOfTalk(world[by], talk, { me: id(by) })

  it('open together, and each puts right what was guessed about them', () => {
    given(...atCards, said('ana', deal), writes('ana', 'You felt rushed.')).then((world) => {
      expect(seen(world, 'ben').current).toMatchObject({
        state: 'writing',
        theirs: null,
        iWrote: false,
      })
    })
    const open = [
      ...atCards,
      said('ana', deal),
      writes('ana', 'You felt rushed.'),
      writes('ben', 'You felt alone.'),
    ]
    given(...open).then((world) => {
      expect(seen(world, 'ana').current).toMatchObject({ state: 'open', theirs: 'You felt alone.' })
    })
    const closer = {
      kind: 'answer-card',
      thread: card,
      nearness: 'closer',
      correction: 'More tired.',
    } as const
    given(...open)
      .when('ben', closer)
      .then((world) => {
        expect(seen(world, 'ana').current?.theirAnswer).toEqual({
          nearness: 'closer',
          correction: 'More tired.',
        })
      })
  })
  it('none is dealt while a time-out rests the talk', () => {
    const rest = {
      kind: 'call-timeout',
      thread: thread('rest'),
      returnAt: at(minutes(30)),
    } as const
    for (const about of [talk, null]) {
      const paused = [...atCards, said('ben', { ...rest, about })]
      given(...paused)
        .when('ana', deal, minutes(1))
        .refuses('frozen')
      given(...paused)
        .forges('ana', {
          ...{ kind: 'card-dealt', v: 1, audience: 'both', thread: card },
          ...{ talk, card: 'reminded' },
        })
        .changesNothing()
    }
  })
  it('may still be put back after the other sealed theirs, while my words are closed', () => {
    const { ana } = lived([
      ...introduced,
      ...atCards,
      said('ana', deal),
      writes('ana', 'You felt rushed.'),
    ])
    const entry = { id: 'late' as EntryId, space: 'couple', sequence: 900, at: at(0) } as const
    const slot = slotOf([...valuesOf(ana.mine)][0] ?? expect.fail('nothing was sealed')) ?? ''
    const sealed = { kind: 'sealed', v: 1, slot, mine: null } as const
    const both = fold(ana, { ...entry, by: id('ben'), event: sealed })
    const left = decide(both, { kind: 'leave-card', thread: card }, { me: id('ana'), now: at(0) })
    if (!left.ok) expect.fail(left.refusal.kind)
    const after = left.value.reduce(
      (couple, event) =>
        fold(couple, { ...entry, id: 'left' as EntryId, sequence: 901, by: id('ana'), event }),
      both,
    )
    expect(cardsOfTalk(after, talk, { me: id('ana') }).current?.state ?? 'left').toBe('left')
    expect(slotsOf(after, { me: id('ana'), now: at(0) }).withdraw).toEqual([slot])
  })
  it('what either holds off limits is dealt to neither', () => {
    const barred = said('ben', { kind: 'bar-card', card: 'reminded', barred: true })
    given(barred, ...atCards)
      .when('ana', deal)
      .refuses('off-limits')
    given(barred, ...atCards).then((world) => {
      expect(seen(world, 'ana').next.past).toBe('earlier')
      expect(seen(world, 'ana').barredByMe).toEqual([])
    })
  })
})

describe('the parking lot', () => {
  const kept = said('ana', { kind: 'keep-topic', thread: thread('topic-1'), words: 'The holidays' })
  it('is private', () => {
    given(kept).then((world) => {
      expect(parkingOf(world.ana, { me: id('ana') }).mine).toHaveLength(1)
      expect(JSON.stringify(world.ben)).not.toContain('holidays')
    })
  })
  it('holds three in the open at most', () => {
    const offered = [1, 2, 3].map((n) =>
      said('ana', { kind: 'offer-topic', thread: thread(`topic-${String(n)}`), words: 'x' }),
    )
    given(...offered)
      .when('ben', { kind: 'offer-topic', thread: thread('topic-4'), words: 'y' })
      .refuses('not-now')
  })
})

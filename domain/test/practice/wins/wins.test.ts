/** Wins: answered once each way by whom they were told to; and one line of both about what was mended. */

import { describe, expect, it } from 'vitest'
import { meaningOf, winsOf } from '../../../src/practice/wins/wins.ts'
import { at, given, look, type Name, said, thread } from '../../stories.ts'

const win = thread('win')
const told = said('ana', { kind: 'tell-win', thread: win, words: 'I sang.' })
const answer = { kind: 'answer-win', thread: win, step: 'ask', words: 'Which song?' } as const

describe('wins', () => {
  it('R45: are answered by whom they were told to, once each way', () => {
    given(told).when('ana', answer).refuses('not-yours')
    given(told, said('ben', answer)).when('ben', answer).refuses('already-so')
    given(told, said('ben', answer)).then(({ ana }) => {
      expect(winsOf(ana, look('ana', 1))).toMatchObject([
        { by: 'me', answers: [{ step: 'ask', words: 'Which song?' }] },
      ])
    })
  })
  it('R45: taken back they are nowhere, and are answered no more', () => {
    given(told, said('ana', { kind: 'take-win-back', thread: win }))
      .when('ben', answer)
      .refuses('not-now')
  })
})

describe('what the two make of it', () => {
  const hurt = thread('hurt')
  const flagged = said('ana', {
    kind: 'flag-rupture',
    thread: hurt,
    title: 'Tuesday',
    happenedAt: at(0),
    wish: 'write',
  })
  const felt = (by: Name) => said(by, { kind: 'feel-repaired', thread: hurt })
  const offer = { kind: 'offer-meaning', thread: hurt, words: 'Sooner.', instead: null } as const

  it('R45: is offered once both call it mended, and holds in the words that both said yes to', () => {
    given(flagged).when('ana', offer).refuses('not-now')
    const mended = [flagged, felt('ana'), felt('ben'), said('ana', offer)]
    given(...mended)
      .when('ana', { kind: 'agree-meaning', thread: hurt, words: 'Sooner.' })
      .refuses('not-yours')
    given(...mended)
      .when('ben', { kind: 'agree-meaning', thread: hurt, words: 'Later.' })
      .refuses('overtaken')
    given(...mended, said('ben', { kind: 'agree-meaning', thread: hurt, words: 'Sooner.' })).then(
      ({ ana }) => {
        expect(meaningOf(ana, hurt, look('ana', 1))).toMatchObject({
          agreed: 'Sooner.',
          proposed: null,
        })
      },
    )
  })
})

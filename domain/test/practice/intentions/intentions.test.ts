/** Intentions: opened together, a quarter of a year apart; what was skipped leaves no hole (R37). */

import { describe, expect, it } from 'vitest'
import type { Couple } from '../../../src/couple.ts'
import { intentionsOf, pressedInto, standsMs } from '../../../src/practice/intentions/intentions.ts'
import { days, given, look, type Name, said, type Said, thread } from '../../stories.ts'

const round = thread('round')
const invite = said('ana', { kind: 'invite-intentions', thread: round })
const writes = (by: Name, words: string, afterMs = 0): Said =>
  said(
    by,
    { kind: 'write-intention', thread: round, hope: 'closeness', words, afraid: '' },
    afterMs,
  )
const seen = (couple: Couple, by: Name, afterMs = 0) => intentionsOf(couple, look(by, afterMs))

describe('intentions', () => {
  it('R37: stay shut while one is missing, are over after two weeks, and leave no hole', () => {
    given(invite, writes('ana', 'harbourlight')).then(({ ana, ben }) => {
      expect(JSON.stringify(ben)).not.toContain('harbourlight')
      expect(seen(ana, 'ana').latest).toMatchObject({ state: 'writing', theirs: null })
      const over = seen(ana, 'ana', standsMs)
      expect(over.latest).toMatchObject({ state: 'over', mine: { words: 'harbourlight' } })
      expect(over.past).toEqual([])
      expect(seen(ben, 'ben', standsMs).latest).toMatchObject({ state: 'over', mine: null })
    })
  })

  it('R37: open together; then each may tell what was misread', () => {
    const tell = {
      kind: 'tell-misreading',
      thread: round,
      wanted: 'A hug.',
      thought: 'Advice.',
    } as const
    given(invite, writes('ana', 'a')).when('ana', tell).refuses('not-now')
    given(invite, writes('ana', 'a'), writes('ben', 'b'))
      .when('ben', tell)
      .then(({ ana }) => {
        const { past } = seen(ana, 'ana', days(200))
        expect(past).toHaveLength(1)
        expect(past[0]).toMatchObject({ theirs: { words: 'b' }, misread: [{ by: 'partner' }] })
      })
  })

  it('R37: begin a quarter of a year apart, whoever’s app begins them', () => {
    const again = { kind: 'invite-intentions', thread: thread('again') } as const
    given(invite).when('ben', again, days(90)).refuses('asked-before')
    given(invite)
      .forges(
        'ben',
        { kind: 'intentions-invited', v: 1, audience: 'both', thread: thread('again') },
        days(90),
      )
      .changesNothing()
    given(invite)
      .when('ben', again, days(91))
      .then(({ ana }) => expect(seen(ana, 'ana', days(91)).latest?.thread).toBe('again'))
  })

  it('R37: that one does it to be asked no more is known to oneself alone', () => {
    const note = (why: 'freely' | 'asking') =>
      said('ana', { kind: 'note-intention', thread: round, why })
    given(invite, writes('ana', 'a'), note('asking')).then((yes) => {
      given(invite, writes('ana', 'a'), note('freely')).then((no) => {
        expect(pressedInto(yes.ana, round)).toBe(true)
        expect(pressedInto(no.ana, round)).toBe(false)
        expect(yes.ben).toEqual(no.ben)
        expect(yes.ana.shared).toEqual(no.ana.shared)
      })
    })
  })
})

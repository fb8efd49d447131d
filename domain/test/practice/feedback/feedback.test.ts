/** Monthly feedback: opened together or not at all, and heard before it is replied to. */

import { describe, expect, it } from 'vitest'
import type { Couple } from '../../../src/couple.ts'
import { feedbackOf, feedbackStandsMs } from '../../../src/practice/feedback/feedback.ts'
import { days, given, look, type Name, said, type Said, thread } from '../../stories.ts'

const round = thread('round')
const invite = said('ana', { kind: 'invite-feedback', thread: round })
const writes = (by: Name, keep: string): Said =>
  said(by, { kind: 'write-feedback', thread: round, keep, more: '', less: '' })
const seen = (couple: Couple, by: Name, afterMs = 0) => feedbackOf(couple, look(by, afterMs))

describe('monthly feedback', () => {
  it('R45: either skips, and it is over for both in one state; mine stays mine', () => {
    given(invite, writes('ana', 'harbourlight')).then(({ ana, ben }) => {
      expect(JSON.stringify(ben)).not.toContain('harbourlight')
      expect(seen(ana, 'ana', feedbackStandsMs).latest).toMatchObject({
        state: 'over',
        mine: { keep: 'harbourlight' },
      })
      expect(seen(ben, 'ben', feedbackStandsMs).latest).toMatchObject({ state: 'over', mine: null })
      expect(seen(ben, 'ben', feedbackStandsMs).past).toEqual([])
    })
  })

  it('R45: begins once in four weeks', () => {
    const again = { kind: 'invite-feedback', thread: thread('again') } as const
    given(invite).when('ben', again, days(27)).refuses('asked-before')
    given(invite)
      .when('ben', again, days(28))
      .then(({ ana }) =>
        expect(seen(ana, 'ana', days(28)).latest).toMatchObject({ state: 'writing' }),
      )
  })

  it('R45: is heard before it is replied to', () => {
    const hear = { kind: 'hear-feedback', thread: round, words: 'You like it.' } as const
    const reply = { kind: 'reply-to-feedback', thread: round, words: 'Yes.' } as const
    given(invite, writes('ana', 'a')).when('ben', hear).refuses('not-now')
    const both = [invite, writes('ana', 'a'), writes('ben', 'b')]
    given(...both)
      .when('ben', reply)
      .refuses('not-now')
    given(...both, said('ben', hear))
      .when('ben', reply)
      .then(({ ana }) => {
        expect(seen(ana, 'ana').latest).toMatchObject({
          state: 'open',
          heard: { mine: null, theirs: 'You like it.' },
          replied: { theirs: 'Yes.' },
        })
      })
  })
})

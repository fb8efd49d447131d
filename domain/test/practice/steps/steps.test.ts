/** One concrete step a rupture, agreed by both, and never two (R26). */

import { expect, it } from 'vitest'
import {
  type Command,
  type Couple,
  decide,
  due,
  type Entry,
  fold,
  judge,
} from '../../../src/couple.ts'
import { stepsOf } from '../../../src/practice/steps/steps.ts'
import type { EntryId } from '../../../src/ids.ts'
import {
  at,
  days,
  given,
  id,
  introduced,
  lived,
  look,
  type Name,
  noon,
  said,
  thread,
} from '../../stories.ts'

const keys = thread('keys')
const flagged = said('ana', {
  ...{ kind: 'flag-rupture', thread: keys, title: 'Keys', happenedAt: noon, wish: 'talk' },
})
const propose = (name: string, instead: string | null = null): Command => ({
  ...{ kind: 'propose-step', thread: thread(name), about: keys, who: 'me' },
  ...{ what: 'hang the keys up', cue: 'when I come in', due: at(days(1)) },
  instead: instead === null ? null : thread(instead),
})
const agree = (name: string): Command => ({ kind: 'agree-step', thread: thread(name) })
const active = [flagged, said('ana', propose('one')), said('ben', agree('one'))]

it('R26: a step says who, what, at which cue, by when; it is active once the other agrees', () => {
  given(flagged, said('ana', propose('one'))).then(({ ben }) => {
    expect(stepsOf(ben, keys, look('ben'))).toMatchObject({
      active: null,
      proposed: { who: 'partner', cue: 'when I come in', can: { agree: true } },
    })
  })
  given(flagged, said('ana', propose('one')))
    .when('ana', agree('one'))
    .refuses('not-yours')
  given(...active).then(({ ana }) => {
    expect(stepsOf(ana, keys, look('ana')).active).toMatchObject({ who: 'me', thread: 'one' })
    expect(due(ana, look('ana', days(1)))).toMatchObject([{ kind: 'step', thread: 'one' }])
  })
})

it('a second step asks: keep the old one, or replace it', () => {
  given(...active)
    .when('ben', propose('two'))
    .refuses('step-exists')
  given(...active, said('ben', propose('two', 'one'))).then(({ ana }) => {
    expect(stepsOf(ana, keys, look('ana'))).toMatchObject({
      active: { thread: 'one' },
      proposed: { thread: 'two' },
    })
  })
  given(...active, said('ben', propose('two', 'one')))
    .when('ana', agree('two'))
    .then(({ ben }) => {
      const board = stepsOf(ben, keys, look('ben'))
      expect(board.active?.thread).toBe('two')
      expect(board.past).toMatchObject([{ thread: 'one', end: 'replaced' }])
    })
})

it('two steps added offline at once: the log’s first stands, the second goes back to its author', () => {
  const { ana } = lived([...introduced, flagged])
  const offline = (by: Name, name: string, sequence: number): Entry => {
    const decided = decide(ana, propose(name), look(by))
    const [event] = decided.ok ? decided.value : []
    if (event === undefined) throw new Error('an offline step is allowed')
    return {
      ...{ id: `x${sequence}` as EntryId, space: 'couple', sequence, by: id(by) },
      at: noon,
      event,
    }
  }
  const entries = [offline('ben', 'bens', 90), offline('ana', 'anas', 91)]
  const both: Couple = entries.reduce(fold, ana)
  expect(stepsOf(both, keys, look('ana')).proposed?.thread).toBe('bens')
  const [first, second] = entries
  const after = first && fold(ana, first)
  expect(after && second && judge(after, second)).toMatchObject({
    refusal: { kind: 'step-exists', step: 'bens' },
  })
})

it('whoever it is done for says that it is done', () => {
  const finish: Command = { kind: 'finish-step', thread: thread('one'), how: 'partly' }
  given(...active)
    .when('ana', finish)
    .refuses('not-yours')
  given(...active)
    .when('ben', finish)
    .then(({ ana }) => {
      expect(stepsOf(ana, keys, look('ana'))).toMatchObject({
        active: null,
        past: [{ end: 'partly' }],
      })
    })
  given(
    flagged,
    said('ana', { ...propose('one'), who: 'both' } as Command),
    said('ben', agree('one')),
  )
    .when('ana', finish)
    .then(({ ben }) => expect(stepsOf(ben, keys, look('ben')).active).toBeNull())
})

it('either sets a step aside, proposed or active, without a reason', () => {
  const aside: Command = { kind: 'set-step-aside', thread: thread('one') }
  given(flagged, said('ana', propose('one')))
    .when('ben', aside)
    .then(({ ana }) => expect(stepsOf(ana, keys, look('ana')).current).toBeNull())
  given(...active, said('ben', aside))
    .when('ana', propose('two'))
    .then(({ ben }) => expect(stepsOf(ben, keys, look('ben')).proposed?.thread).toBe('two'))
  given(...active, said('ben', aside))
    .when('ben', aside)
    .refuses('not-now')
})

it('replacing what is not there is refused: it was changed meanwhile', () => {
  given(flagged).when('ana', propose('two', 'one')).refuses('not-now')
})

/** One own behaviour each, one joint one, and wishes that are adopted, edited or left (R29). */

import { expect, it } from 'vitest'
import type { Command, Event } from '../../../src/couple.ts'
import { behavioursOf } from '../../../src/practice/behaviours/behaviours.ts'
import { at, days, given, look, said, thread } from '../../stories.ts'

const words = { cue: 'I get loud', act: 'I take one breath' }
const choose = (name: string, ms = days(14)): Command => ({
  ...{ kind: 'choose-behaviour', thread: thread(name), ...words, until: at(ms) },
})
const wish = said('ana', {
  ...{ kind: 'wish-behaviour', thread: thread('wish'), cue: 'I talk of work', act: 'look up' },
})
const adopt: Command = {
  ...{ kind: 'adopt-wish', thread: thread('wish'), cue: 'you talk', act: 'I look up' },
  until: at(days(14)),
}
const propose = (name: string, instead: string | null = null): Command => ({
  ...{ kind: 'propose-joint', thread: thread(name), cue: 'we come home', act: 'we sit down' },
  ...{ until: at(days(14)), instead: instead === null ? null : thread(instead) },
})
const end = (name: string): Command => ({ kind: 'end-behaviour', thread: thread(name) })

it('R29: one each, one’s own: a new one stands in the place of the one before, and only its owner ends it', () => {
  given(said('ana', choose('one')), said('ben', choose('bens'))).then(({ ben }) => {
    expect(behavioursOf(ben, look('ben'))).toMatchObject({
      ...{ mine: { thread: 'bens' }, theirs: { thread: 'one', ...words } },
    })
  })
  given(said('ana', choose('one')), said('ana', choose('two'))).then(({ ben }) => {
    expect(behavioursOf(ben, look('ben')).theirs?.thread).toBe('two')
  })
  given(said('ana', choose('one')))
    .when('ben', end('one'))
    .refuses('not-yours')
  given(said('ana', choose('one')))
    .when('ana', end('one'))
    .then(({ ben }) => expect(behavioursOf(ben, look('ben')).theirs).toBeNull())
})

it('nobody chooses for the other: a forged adoption of one’s own wish changes nothing', () => {
  const forged: Event = {
    ...{ kind: 'wish-adopted', v: 1, audience: 'both', thread: thread('wish') },
    ...{ ...words, until: at(days(14)) },
  }
  given(wish).forges('ana', forged).changesNothing()
  given(said('ben', choose('bens')))
    .forges('ana', { kind: 'behaviour-ended', v: 1, audience: 'both', thread: thread('bens') })
    .changesNothing()
  given(wish).when('ana', adopt).refuses('not-yours')
})

it('a wish is adopted in the words of whose it becomes', () => {
  given(wish, said('ben', choose('before')), said('ben', adopt)).then(({ ana, ben }) => {
    expect(behavioursOf(ben, look('ben'))).toMatchObject({
      ...{ mine: { act: 'I look up', by: 'me' }, wish: null },
    })
    expect(behavioursOf(ana, look('ana'))).toMatchObject({
      ...{ theirs: { act: 'I look up' }, wished: { state: 'yes' }, mayWishFrom: null },
    })
  })
  given(wish).when('ben', adopt, days(14)).refuses('not-now')
})

it('what both try needs both; either ends it, and a proposal must have seen what it would replace', () => {
  given(said('ana', propose('one')))
    .when('ana', { kind: 'agree-joint', thread: thread('one') })
    .refuses('not-yours')
  const tried = [
    said('ana', propose('one')),
    said('ben', { kind: 'agree-joint', thread: thread('one') }),
  ]
  given(...tried).then(({ ana }) => {
    expect(behavioursOf(ana, look('ana'))).toMatchObject({
      ...{ joint: { thread: 'one' }, proposed: null, instead: 'one' },
    })
  })
  given(...tried)
    .when('ben', propose('two'))
    .refuses('overtaken')
  given(...tried, said('ben', propose('two', 'one'))).then(({ ana }) => {
    expect(behavioursOf(ana, look('ana'))).toMatchObject({
      ...{ joint: { thread: 'one' }, proposed: { thread: 'two' } },
    })
  })
  for (const by of ['ana', 'ben'] as const) {
    given(...tried)
      .when(by, end('one'))
      .then(({ ana }) => expect(behavioursOf(ana, look('ana')).joint).toBeNull())
  }
  given().when('ana', propose('one', 'none')).refuses('not-now')
  given(said('ana', propose('one')))
    .when('ben', end('one'))
    .then(({ ana }) => expect(behavioursOf(ana, look('ana')).proposed).toBeNull())
})

it('everything ends: its last day asks once whether to go on, and two weeks later it is over', () => {
  given(said('ana', choose('one'))).then(({ ana, ben }) => {
    const on = (day: number) => behavioursOf(ana, look('ana', days(day))).mine
    expect(on(13)?.review).toBe(false)
    expect(on(14)?.review).toBe(true)
    expect(on(28)).toBeNull()
    expect(behavioursOf(ben, look('ben', days(28))).theirs).toBeNull()
  })
  given()
    .when('ana', choose('one', -days(1)))
    .refuses('out-of-range')
  given()
    .when('ana', choose('one', days(91)))
    .refuses('out-of-range')
  const wild: Event = {
    ...{ kind: 'behaviour-chosen', v: 1, audience: 'both', thread: thread('one'), ...words },
    until: at(days(4_000)),
  }
  given()
    .forges('ana', wild)
    .then(({ ben }) => expect(behavioursOf(ben, look('ben')).theirs?.until).toBe(at(days(90))))
})

it('that I noticed myself is in my own log alone, and is no count', () => {
  const noticed = said('ana', { kind: 'notice-behaviour', thread: thread('one') }, days(1))
  given(said('ana', choose('one')), noticed).then(({ ana, ben }) => {
    expect(behavioursOf(ana, look('ana', days(2))).noticedAt).toBe(at(days(1)))
    expect(ben.own.behaviours).toEqual({ leaf: [] })
  })
})

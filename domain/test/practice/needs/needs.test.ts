/** Needs stand on their own: about a rupture, about a promise, or about nothing that was flagged. */

import { expect, it } from 'vitest'
import type { Command } from '../../../src/couple.ts'
import { needsOf } from '../../../src/practice/needs/needs.ts'
import { given, look, minutes, said, thread } from '../../stories.ts'

const need = (name: string, feeling: string): Command => ({
  ...{ kind: 'share-need', thread: thread(name), about: null, promise: null },
  ...{ feeling, when: 'plans change' },
})

it('both read every need that either has said, the newest first', () => {
  given(
    said('ana', need('first', 'considered')),
    said('ben', need('second', 'trusted'), minutes(1)),
  ).then(({ ana, ben }) => {
    const [newest, oldest] = needsOf(ana, look('ana', minutes(2)))
    expect(newest).toMatchObject({ by: 'partner', feeling: 'trusted' })
    expect(oldest).toMatchObject({ by: 'me', feeling: 'considered' })
    expect(needsOf(ben, look('ben', minutes(2))).map(({ by }) => by)).toEqual(['me', 'partner'])
  })
})

it('the same need is not said twice under one thread', () => {
  given(said('ana', need('first', 'considered')))
    .when('ana', need('first', 'heard'), minutes(1))
    .refuses('thread-taken')
})

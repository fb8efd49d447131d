/** What Today opens with: everything once, in the order in which it matters, on both screens. */
import { expect, it } from 'vitest'
import { given, look, minutes, noon, said, thread } from '../../../domain/test/stories.ts'
import { openingOf, waitingOf } from '../../src/screens/today/opens.ts'
import {
  type Said,
  page,
  flagged,
  seen,
  account,
  repair,
  answered,
  need,
  invited,
  named,
  spoken,
  promised,
  step,
  paused,
  asked,
  parked,
} from './stories.ts'

function today(past: readonly Said[], by: 'ana' | 'ben', afterMs = minutes(1)): readonly unknown[] {
  let opening: readonly unknown[] = []
  given(...past).then((world) => {
    const found = openingOf(world[by], look(by, afterMs))
    const offer = found?.offer(by === 'ana' ? 'Ben' : 'Ana') ?? null
    opening = found === null ? [] : [found.rank, offer?.title, offer?.action?.to ?? null]
  })
  return opening
}

it.each<readonly [string, readonly Said[], 'ana' | 'ben', number, readonly unknown[]]>([
  ['nothing', [], 'ana', 1, []],
  ['what my partner named', [flagged], 'ben', 1, ['named', 'Ana named something that hurt.', page]],
  ['what I named', [flagged], 'ana', 1, ['going', '“The keys” is still open.', page]],
  [
    'an account',
    [flagged, account('ana')],
    'ben',
    1,
    ['came', 'Ana told how it was.', `${page}/words/account-ana`],
  ],
  [
    'no account of my own',
    [flagged, seen, account('ben')],
    'ben',
    1,
    ['going', '“The keys” is still open.', page],
  ],
  [
    'no account that something followed',
    [flagged, seen, account('ana'), need],
    'ben',
    1,
    ['going', '“The keys” is still open.', page],
  ],
  [
    'a repair',
    [flagged, repair],
    'ana',
    1,
    ['came', 'Ben offers a repair.', `${page}/repairs/sorry`],
  ],
  [
    'a missing part',
    [flagged, seen, repair, answered({ missing: 'impact' })],
    'ben',
    1,
    ['came', 'Ana says that something is missing in your repair.', `${page}/repairs/sorry`],
  ],
  [
    'an invitation to name',
    [flagged, invited],
    'ana',
    1,
    ['came', 'Ben would like you both to name how it felt.', `${page}/feelings`],
  ],
  [
    'feelings named',
    [flagged, invited, named],
    'ana',
    1,
    ['came', 'Ben named how it felt. Yours can wait until you’re ready.', `${page}/feelings`],
  ],
  [
    'my own invitation',
    [flagged, seen, invited],
    'ben',
    1,
    ['going', '“The keys” is still open.', page],
  ],
  [
    'feelings named after my own invitation',
    [flagged, { ...invited, by: 'ana' }, named],
    'ana',
    1,
    ['came', 'Ben named how it felt. Yours can wait until you’re ready.', `${page}/feelings`],
  ],
  [
    'a repair before the account that followed it',
    [flagged, repair, account('ben')],
    'ana',
    1,
    ['came', 'Ben offers a repair.', `${page}/repairs/sorry`],
  ],
  [
    'something said',
    [flagged, spoken],
    'ana',
    1,
    ['came', 'Ben said something to you.', `${page}/listening`],
  ],
  [
    'the latest of two',
    [flagged, repair, spoken],
    'ana',
    1,
    ['came', 'Ben said something to you.', `${page}/listening`],
  ],
  [
    'the latest of two, the other way',
    [flagged, spoken, repair],
    'ana',
    1,
    ['came', 'Ben offers a repair.', `${page}/repairs/sorry`],
  ],
  [
    'a step before all else on the road',
    [flagged, step, repair],
    'ana',
    1,
    ['came', 'Ben offers one thing to try.', `${page}/step`],
  ],
  [
    'a promise of mine',
    [flagged, promised],
    'ben',
    31,
    ['due', 'Your promise is due.', `${page}/promises/call`],
  ],
  [
    'a promise to me, before what came',
    [flagged, promised, spoken],
    'ana',
    31,
    ['due', 'Did Ben keep this promise?', `${page}/promises/call`],
  ],
  [
    'a rupture whose date has come',
    [flagged, parked],
    'ana',
    61,
    ['due', 'You wanted to come back to this today.', page],
  ],
  [
    'a talk that my partner asks for',
    [flagged, promised, asked],
    'ana',
    31,
    ['live', 'Ben asks: is now good for a talk?', '/talk/talk'],
  ],
  [
    'not my own question',
    [flagged, seen, asked],
    'ben',
    1,
    ['going', '“The keys” is still open.', page],
  ],
  [
    'a pause before everything',
    [flagged, asked, promised, paused],
    'ana',
    1,
    ['resting', expect.stringMatching(/^You two are taking a pause\. Back at /), `${page}/timeout`],
  ],
])('Today opens with %s', (_, past, by, afterMinutes, expected) => {
  expect(today(past, by, minutes(afterMinutes))).toEqual(expected)
})

it('Today lists all that waits, each place once; a pause stands on top and hides nothing else', () => {
  const titles = (past: readonly Said[], by: 'ana' | 'ben', afterMinutes = 1) => {
    let found: readonly string[] = []
    given(...past).then((world) => {
      const all = waitingOf(world[by], look(by, minutes(afterMinutes)))
      found = all.map(({ offer }) => offer(by === 'ana' ? 'Ben' : 'Ana').title)
    })
    return found
  }
  const other = said('ben', {
    ...{ kind: 'flag-rupture', thread: thread('plates'), title: 'Plates', happenedAt: noon },
    wish: 'talk',
  })
  expect(titles([flagged, repair, spoken, other], 'ana')).toEqual([
    'Ben said something to you.',
    'Ben named something that hurt.',
  ])
  const resting = titles([flagged, repair, other, paused], 'ana')
  expect(resting[0]).toMatch(/^You two are taking a pause/)
  expect(resting).toContain('Ben named something that hurt.')
})

it('"I did it" waits for the one it was promised to; what was kept, for the one who kept it', () => {
  const done = said('ben', { kind: 'say-done', thread: thread('call') }, minutes(5))
  const kept = said('ana', { kind: 'mark-kept', thread: thread('call'), onTime: true }, minutes(6))
  expect(today([flagged, promised, done], 'ana', minutes(7))).toEqual([
    ...['came', 'Ben says: I did it.', `${page}/promises/call`],
  ])
  expect(today([flagged, seen, promised, done, kept], 'ben', minutes(7))).toEqual([
    ...['came', 'Ana says you kept your promise.', `${page}/promises/call`],
  ])
})

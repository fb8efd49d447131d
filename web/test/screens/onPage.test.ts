/** What stands on the page of a rupture: every kind once, on both screens, and the one thing that it offers first. */
import { expect, it } from 'vitest'
import { roadOf } from '@mend/domain/couple'
import { ruptureOf } from '@mend/domain/ruptures'
import { runningTimeoutOf } from '@mend/domain/timeouts'
import { given, look, minutes, said, thread } from '../../../domain/test/stories.ts'
import type { PageVisit } from '../../src/room.ts'
import {
  answersOf,
  belowOf,
  linesOf,
  loadPages,
  messageOf,
  turnShown,
  waysOf,
} from '../../src/screens/mend/onPage.ts'
import {
  type Said,
  keys,
  page,
  flagged,
  seen,
  account,
  repair,
  answered,
  note,
  need,
  invited,
  spoken,
  promised,
  step,
  paused,
} from './stories.ts'

await loadPages()

/** @returns the page of the rupture as it looks after those minutes */
function visit(past: readonly Said[], by: 'ana' | 'ben', afterMinutes = 1): PageVisit {
  const seenAs: PageVisit[] = []
  given(...past).then((world) => {
    const couple = world[by]
    const moment = look(by, minutes(afterMinutes))
    const rupture = ruptureOf(couple, keys, moment)
    if (rupture === null) throw new Error('the story has no rupture')
    seenAs.push({
      couple,
      moment,
      rupture,
      road: roadOf(couple, keys, moment),
      timeout: runningTimeoutOf(couple, keys, moment),
      at: page,
      partner: by === 'ana' ? 'Ben' : 'Ana',
      alone: false,
    })
  })
  const [found] = seenAs
  if (found === undefined) throw new Error('the story did not come to an end')
  return found
}

const titles = (seenNow: PageVisit) => linesOf(seenNow).map(({ line }) => [line.title, line.to])

it.each<readonly [string, readonly Said[], readonly string[], readonly string[], string]>([
  [
    'account',
    [account('ben')],
    ['What happened, as Ben saw it'],
    ['What happened, as you saw it'],
    'words/account-ben',
  ],
  ['note', [note], ['A note from Ben'], ['A note from you'], 'words/note'],
  ['need', [need], ['A need of Ben’s'], ['A need of yours'], 'words/need'],
  ['feelings', [invited], ['How it felt'], ['How it felt'], 'feelings'],
  ['listening', [spoken], ['Ben tells, and is heard'], ['You tell, and are heard'], 'listening'],
  ['repair', [repair], ['A repair from Ben'], ['A repair you offered'], 'repairs/sorry'],
  ['promise', [promised], ['Ben’s promise'], ['Your promise'], 'promises/call'],
  ['timeout', [paused], ['A pause'], ['A pause'], 'timeout'],
])('the road shows the line of %s on both screens', (_, past, anas, bens, to) => {
  expect(titles(visit([flagged, ...past], 'ana'))).toEqual([[...anas, `${page}/${to}`]])
  expect(titles(visit([flagged, ...past], 'ben'))).toEqual([[...bens, `${page}/${to}`]])
})

it('a repair’s promise has a line of its own once the repair was received', () => {
  expect(titles(visit([flagged, repair], 'ana'))).toHaveLength(1)
  expect(titles(visit([flagged, repair, answered('received')], 'ana'))).toEqual([
    ['A repair from Ben', `${page}/repairs/sorry`],
    ['Ben’s promise', `${page}/promises/sorry`],
  ])
})

it('a step stands below the road, offered and then agreed', () => {
  expect(belowOf(visit([flagged], 'ana'))).toEqual([])
  const offered = {
    title: 'One thing to try, suggested',
    note: 'A hook by the door',
    to: `${page}/step`,
  }
  expect(belowOf(visit([flagged, step], 'ana'))).toEqual([offered])
  const agreed = said('ana', { kind: 'agree-step', thread: thread('hook') })
  expect(belowOf(visit([flagged, step, agreed], 'ana'))).toEqual([
    { ...offered, title: 'One thing to try' },
  ])
})

it('a message is read whole, and nothing else has such a page', () => {
  const { road } = visit([flagged, account('ben'), need, note, repair], 'ana')
  expect(messageOf(road, 'account-ben', 'Ben')).toMatchObject({
    title: 'What Ben saw and felt',
    parts: [
      { words: 'The door was locked.' },
      { head: 'What it did to Ben', words: 'I was cold.' },
    ],
  })
  expect(messageOf(road, 'need', 'Ben')?.parts).toEqual([
    { head: null, words: 'I need to feel safe when it is late' },
  ])
  expect(messageOf(road, 'note', 'Ben')?.parts).toEqual([
    { head: 'What will be done', words: 'A key' },
  ])
  expect(messageOf(road, 'sorry', 'Ben')).toBeNull()
  expect(messageOf(road, undefined, 'Ben')).toBeNull()
})

it('the ways on are offered in one order, some of them as answers, and not those that need two', () => {
  const both = visit([flagged], 'ana')
  const addresses = [
    'account',
    'feelings',
    'listening',
    '',
    '',
    'repair/impact',
    '',
    'promise',
    'step',
    'timeout',
  ]
  const ownPlaces = new Map([
    [3, '/talk/about/keys'],
    [4, '/needs/about/keys'],
    [6, '/parts/keys'],
  ])
  expect(waysOf(both).map(({ to }) => to)).toEqual(
    addresses.map((name, index) => ownPlaces.get(index) ?? `${page}/${name}`),
  )
  expect(answersOf(both).map(({ to }) => to)).toEqual(
    ['listening', 'repair/impact', 'account', 'feelings'].map((name) => `${page}/${name}`),
  )
  const alone = waysOf({ ...both, alone: true }).map(({ to }) => to)
  expect(alone).not.toContain(`${page}/listening`)
  expect(alone).not.toContain('/talk/about/keys')
})

const go = (to: string, word: string) => ({ kind: 'go', to: `${page}/${to}`, word })
const tell = (kind: string, word: string) => ({
  kind: 'say',
  command: { kind, thread: keys },
  word,
})
const kept = said('ana', { kind: 'mark-kept', thread: thread('call'), onTime: true }, minutes(31))

it.each<readonly [string, readonly Said[], 'ana' | 'ben', number, unknown]>([
  ['that it was seen', [flagged], 'ben', 1, tell('acknowledge-rupture', 'I have read this')],
  ['a first account, to whoever named it', [flagged], 'ana', 1, go('account', 'Say what happened')],
  ['nothing to whoever has seen it: to hear comes next', [flagged, seen], 'ben', 1, null],
  [
    'to say back what was written',
    [flagged, seen, account('ana')],
    'ben',
    1,
    { kind: 'go', to: '/listenings/account-ana', word: 'Tell Ana what I heard' },
  ],
  [
    'that it was seen, before the account',
    [flagged, account('ana')],
    'ben',
    1,
    tell('acknowledge-rupture', 'I have read this'),
  ],
  ['to read a repair', [flagged, repair], 'ana', 1, go('repairs/sorry', 'Read Ben’s repair')],
  [
    'to add what is missing',
    [flagged, seen, repair, answered({ missing: 'impact' })],
    'ben',
    1,
    go('repairs/sorry', 'Add what is missing'),
  ],
  [
    '"I did it" to whoever promised',
    [flagged, seen, promised],
    'ben',
    1,
    { kind: 'say', command: { kind: 'say-done', thread: 'call' }, word: 'I did it. Tell Ana' },
  ],
  [
    'to say how a promise went',
    [flagged, promised],
    'ana',
    31,
    go('promises/call', 'Say how the promise went'),
  ],
  ['a step', [flagged, step], 'ana', 1, go('step', 'Look at it')],
  [
    'a step after what waits on the road',
    [flagged, step, repair],
    'ana',
    1,
    go('repairs/sorry', 'Read Ben’s repair'),
  ],
  [
    'that it feels mended, once something was kept',
    [flagged, promised, kept],
    'ana',
    40,
    tell('feel-repaired', 'This feels mended to me'),
  ],
  ['the pause before all else', [flagged, repair, paused], 'ana', 1, go('timeout', 'To the pause')],
  ['nothing more after my own account', [flagged, account('ana')], 'ana', 1, null],
  [
    'nothing where it was let go',
    [flagged, said('ana', { kind: 'let-go-rupture', thread: keys })],
    'ana',
    1,
    null,
  ],
])('the page offers %s', (_, past, by, afterMinutes, expected) => {
  const turn = turnShown(visit(past, by, afterMinutes))
  expect(turn === null || turn.whose === 'theirs' ? null : turn.mine.step).toEqual(expected)
})

it.each<readonly [string, readonly Said[], 'ana' | 'ben']>([
  ['that it is seen', [flagged, account('ana')], 'ana'],
  ['the account', [flagged, seen], 'ben'],
  ['what was heard', [flagged, seen, account('ana')], 'ana'],
  ['an answer to the repair', [flagged, seen, repair], 'ben'],
])('whoever waits for %s reads whom they wait for, and never since when', (_, past, by) => {
  const turn = turnShown(visit(past, by))
  if (turn?.whose !== 'theirs') throw new Error('it is not the turn of the other')
  const said = `${turn.theirs.title} ${turn.theirs.note}`
  expect(said).toContain(by === 'ana' ? 'Ben' : 'Ana')
  expect(said).not.toMatch(/\b(opened|looked|seen it|since|ago|yet)\b/i)
})

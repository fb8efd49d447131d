/** A couple's years, made up: ruptures from flag to kept promise, one after the other, as their log would read. */
import type { Entry, EntryId, Event, Instant, PartnerId, ThreadId } from '@mend/domain/couple'

const hourMs = 3_600_000

export type Two = { readonly ana: PartnerId; readonly ben: PartnerId }

/** One rupture from flag to repaired, with a talk, a time-out, a kept promise and a step: 20 events. */
function story(
  { ana, ben }: Two,
  start: number,
  number: number,
): readonly (readonly [PartnerId, number, Event])[] {
  const at = (hours: number): Instant => (start + (number * 20 + hours) * hourMs) as Instant
  const thread = (name: string): ThreadId => `${name}-${number}` as ThreadId
  const head = (name: string) => ({ v: 1, audience: 'both', thread: thread(name) }) as const
  const about = thread('r')
  const words = 'When the door was locked I stood in the rain and thought you had forgotten me.'
  const parts = {
    impact: words,
    concrete: 'A second key',
    due: at(12),
    cue: 'leaving',
    act: 'look',
  }
  return [
    [
      ana,
      0,
      { ...head('r'), kind: 'rupture-flagged', title: 'Keys', happenedAt: at(0), wish: 'talk' },
    ],
    [ben, 1, { ...head('r'), kind: 'rupture-acknowledged' }],
    [ana, 1, { ...head('a'), kind: 'account-shared', about, observation: words, impact: words }],
    [ana, 2, { ...head('l'), kind: 'share-said', about, words }],
    [ben, 2, { ...head('l'), kind: 'reflection-sent', words: 'You were left out there alone.' }],
    [ana, 2, { ...head('l'), kind: 'reflection-answered', verdict: 'almost', missing: 'the cold' }],
    [ben, 2, { ...head('l'), kind: 'reflection-sent', words: 'You were cold, wet and alone.' }],
    [ana, 2, { ...head('l'), kind: 'reflection-answered', verdict: 'got-it', missing: '' }],
    [ben, 3, { ...head('l'), kind: 'reply-sent', words: 'I am sorry that I did not look.' }],
    [ben, 3, { ...head('t'), kind: 'timeout-called', about, returnAt: at(4) }],
    [ben, 4, { ...head('t'), kind: 'timeout-returned' }],
    [ana, 4, { ...head('t'), kind: 'timeout-returned' }],
    [ben, 5, { ...head('o'), kind: 'repair-offered', about, ...parts }],
    [ana, 6, { ...head('o'), kind: 'repair-received' }],
    [
      ben,
      6,
      {
        ...head('s'),
        kind: 'step-proposed',
        about,
        who: 'both',
        what: 'A hook',
        cue: 'home',
        due: at(18),
        instead: null,
      },
    ],
    [ana, 7, { ...head('s'), kind: 'step-agreed' }],
    [ana, 13, { ...head('o'), kind: 'promise-kept', onTime: true }],
    [ana, 14, { ...head('s'), kind: 'step-done', how: 'done' }],
    [ana, 15, { ...head('r'), kind: 'rupture-felt-repaired' }],
    [ben, 16, { ...head('r'), kind: 'rupture-felt-repaired' }],
  ].map(([by, hours, event]) => [by, at(hours as number), event] as [PartnerId, number, Event])
}

/** @param start - the instant of the first event; each rupture takes twenty hours */
export function history(two: Two, start: number, count: number): readonly Entry[] {
  const { ana, ben } = two
  const head = { v: 1, audience: 'both', thread: 'couple' as ThreadId, hue: 1 } as const
  const said: (readonly [PartnerId, number, Event])[] = [
    [ana, start, { ...head, kind: 'partner-introduced', name: 'Ana' }],
    [ben, start, { ...head, kind: 'partner-introduced', name: 'Ben' }],
  ]
  for (let number = 0; said.length < count; number++) said.push(...story(two, start, number))
  return said.slice(0, count).map(([by, at, event], index): Entry => {
    const id = `e${index}` as EntryId
    return { id, space: 'couple', sequence: index + 1, by, at: at as Instant, event }
  })
}

/** An old wound: a door that both open, one at a time, steps in their order, and a week between sittings (R49). */

import { describe, expect, it } from 'vitest'
import {
  type Command,
  type Couple,
  decide,
  due,
  type Event,
  upcoming,
} from '../../../src/couple.ts'
import { boundaryTopics } from '../../../src/practice/boundaries/boundaries.ts'
import { doorStandsMs, sittingRestsMs } from '../../../src/practice/wounds/events.ts'
import { topicsFor, woundQuestion, woundsOf } from '../../../src/practice/wounds/wounds.ts'
import { matchedEvent, roundAt } from '../../../src/practice/yeses/yeses.ts'
import {
  at,
  days,
  forged,
  hours,
  introduced,
  lived,
  look,
  minutes,
  type Name,
  said,
  type Said,
  thread,
  type World,
} from '../../stories.ts'

const wound = thread('wound')
const names = (topic: 'family' | null = null, name = wound): Command => ({
  ...{ kind: 'name-wound', thread: name, words: 'The summer nobody talks about', topic },
})
const sits: Command = { kind: 'sit-with-wound', thread: wound }
const pauses: Command = { kind: 'pause-wound', thread: wound }
const closes: Command = { kind: 'close-wound', thread: wound }

/** Each step in its order: by whom, and what; Ana is the one who was hurt. */
const steps: readonly (readonly [Name, Command])[] = [
  ['ana', { kind: 'say-wound-felt', thread: wound, words: 'I still feel left alone' }],
  ['ben', { kind: 'say-wound-understood', thread: wound, words: 'You waited, and I did not come' }],
  ['ana', { kind: 'confirm-wound', thread: wound, verdict: 'yes', missing: '' }],
  ['ana', { kind: 'recall-wound', thread: wound, words: 'It was a Monday' }],
  ['ben', { kind: 'recall-wound', thread: wound, words: '' }],
  ['ana', { kind: 'say-wound-need', thread: wound, words: 'Ask me, once in a while' }],
]
const other = (name: Name): Name => (name === 'ana' ? 'ben' : 'ana')

const met = (afterMs: number): Event => {
  const event = matchedEvent(woundQuestion, roundAt(at(afterMs)))
  if (event === null) throw new Error('no question')
  return event
}
/** Both said yes in the week of that moment, and a device tells of it then. */
const matched = (world: World, afterMs = 0, by: Name = 'ana'): World =>
  forged(world, by, met(afterMs), afterMs)
const nobodyYet = lived(introduced)
const opened = matched(nobodyYet)
const walked = (count: number, from = lived([said('ana', names()), said('ben', sits)], opened)) =>
  lived(
    steps.slice(0, count).map(([by, command], index) => said(by, command, minutes(1 + index))),
    from,
  )
const then = (world: World, ...past: readonly Said[]): World => lived(past, world)

/** What decide says to somebody on their own device. */
function asks(world: World, by: Name, command: Command, afterMs = 0) {
  const decided = decide(by === 'ben' ? world.ben : world.ana, command, look(by, afterMs))
  return decided.ok ? 'ok' : decided.refusal.kind
}
const eventOf: Readonly<Record<string, string>> = {
  ...{ 'name-wound': 'wound-named', 'sit-with-wound': 'wound-sat' },
  ...{ 'say-wound-felt': 'wound-felt', 'say-wound-understood': 'wound-understood' },
  ...{ 'confirm-wound': 'wound-confirmed', 'recall-wound': 'wound-recalled' },
  ...{ 'say-wound-need': 'wound-needed' },
}
const eventFor = ({ kind, ...fields }: Command): Event =>
  ({ ...fields, kind: eventOf[kind], v: 1, audience: 'both' }) as unknown as Event
/** What a modified app says without asking: nothing of it stands on either device. */
function changesNothing(world: World, by: Name, command: Command, afterMs = hours(1)) {
  const after = forged(world, by, eventFor(command), afterMs)
  expect(after.ana.shared.wounds).toEqual(world.ana.shared.wounds)
  expect(after.ben.shared.wounds).toEqual(world.ben.shared.wounds)
}
const seen = (couple: Couple, by: Name, afterMs = hours(1)) =>
  woundsOf(couple, look(by, afterMs)).wound
const both = ({ ana, ben }: World, afterMs = hours(1)) =>
  [seen(ana, 'ana', afterMs), seen(ben, 'ben', afterMs)] as const

describe('the door', () => {
  it('R49: one yes opens nothing: it is nowhere on the partner’s device, and no wound can be named by any app', () => {
    const yes = said('ana', {
      ...{ kind: 'choose-yes', question: woundQuestion, round: roundAt(at(0)), says: 'yes' },
    })
    const world = then(nobodyYet, yes)
    expect(world.ben).toEqual(nobodyYet.ben)
    for (const by of ['ana', 'ben'] as const) {
      expect(asks(world, by, names())).toBe('not-now')
      changesNothing(world, by, names())
      expect(woundsOf(world[by === 'ana' ? 'ana' : 'ben'], look(by)).door).toBeNull()
    }
  })

  it('R49: two yeses open it for both, for 28 days', () => {
    for (const by of ['ana', 'ben'] as const) {
      const couple = opened[by]
      expect(woundsOf(couple, look(by)).door).toEqual({
        ...{ round: roundAt(at(0)), until: at(doorStandsMs) },
      })
      expect(asks(opened, by, names(), doorStandsMs - 1)).toBe('ok')
      expect(woundsOf(couple, look(by, doorStandsMs)).door).toBeNull()
      expect(asks(opened, by, names(), doorStandsMs)).toBe('not-now')
      changesNothing(opened, by, names(), doorStandsMs)
    }
  })

  it('R49: a match of another question opens nothing', () => {
    const event = matchedEvent('ladder/2', roundAt(at(0)))
    if (event === null) throw new Error('no question')
    expect(asks(forged(nobodyYet, 'ana', event), 'ana', names())).toBe('not-now')
  })

  it('R49: a clock a year ahead that tells of the match keeps the door open for no year', () => {
    const world = forged(nobodyYet, 'ana', met(0), days(365))
    const { door } = woundsOf(world.ben, look('ben'))
    expect(door?.until).toBeLessThanOrEqual(at(days(14) + doorStandsMs))
  })

  it('R49: one wound at a time, of whoever named it first', () => {
    const world = then(opened, said('ana', names()))
    const second = names(null, thread('second'))
    expect(asks(world, 'ben', second)).toBe('not-now')
    changesNothing(world, 'ben', second)
    expect(woundsOf(world.ben, look('ben')).door).toBeNull()
    expect(both(world)).toMatchObject([{ owner: 'me' }, { owner: 'partner' }])
  })

  it('R49: either lets it rest, without a reason; the next needs a new yes of both, in a later week', () => {
    for (const by of ['ana', 'ben'] as const) {
      const closed = then(walked(2), said(by, closes, hours(2)))
      expect(both(closed)).toEqual([null, null])
      changesNothing(closed, 'ana', steps[2]?.[1] ?? sits)
      const next = names(null, thread('next'))
      expect(asks(closed, 'ben', next, hours(3))).toBe('not-now')
      changesNothing(closed, 'ben', next)
      // The yeses of that week are spent, told again or not.
      expect(asks(matched(closed, hours(3), 'ben'), 'ben', next, hours(3))).toBe('not-now')
      const again = matched(closed, days(8))
      expect(asks(again, 'ben', next, days(8))).toBe('ok')
      changesNothing(again, 'ana', sits, days(8))
    }
  })

  it('R49: a match that is told of while a wound is open opens nothing once it rests', () => {
    const closed = then(matched(walked(1), days(8)), said('ben', closes, days(8)))
    expect(asks(closed, 'ben', names(null, thread('next')), days(9))).toBe('not-now')
  })
})

describe('a sitting', () => {
  it('R49: feelings, perspective, a yes, what each remembers, a need: each step is one’s, and then the other’s', () => {
    const read = steps.map((_, count) => {
      const [ana, ben] = both(walked(count))
      expect(ben?.sitting?.step).toBe(ana?.sitting?.step)
      return `${ana?.sitting?.step ?? ''} ${ana?.sitting?.turn ?? ''} ${ben?.sitting?.turn ?? ''}`
    })
    expect(read).toEqual([
      ...['feel me partner', 'understand partner me', 'confirm me partner'],
      ...['recall me me', 'recall partner me', 'need me partner'],
    ])
    for (const view of both(walked(steps.length))) {
      expect(view?.sitting).toMatchObject({ over: true, needed: 'Ask me, once in a while' })
    }
  })

  it('R49: no crafted event breaks the order: whatever is not next changes nothing, on either device', () => {
    steps.forEach((_, count) => {
      const world = walked(count)
      steps.forEach(([by, command], index) => {
        const isNext = index === count || (count === 3 && index === 4)
        if (!isNext) changesNothing(world, by, command)
        const theirs = command.kind === 'recall-wound' && count === 3
        if (!theirs && !(count === 4 && index === 3)) changesNothing(world, other(by), command)
      })
    })
  })

  it('R49: “there is more” leads back to the understanding, and no further', () => {
    const more = said(
      'ana',
      { kind: 'confirm-wound', thread: wound, verdict: 'more', missing: 'I was afraid to ask' },
      minutes(9),
    )
    expect(both(then(walked(2), more))[1]?.sitting).toMatchObject({
      ...{ step: 'understand', turn: 'me' },
      understood: [{ verdict: 'more', missing: 'I was afraid to ask' }],
    })
  })

  it('R49: a second one in a week begins on neither device, whoever’s app tries; after seven days it does', () => {
    const done = walked(steps.length)
    for (const by of ['ana', 'ben'] as const) {
      expect(asks(done, by, sits, sittingRestsMs - minutes(1))).toBe('too-soon')
      changesNothing(done, by, sits, sittingRestsMs - minutes(1))
      const next = then(done, said(by, sits, sittingRestsMs))
      for (const view of both(next, sittingRestsMs)) {
        expect(view?.sitting).toMatchObject({ over: false, step: 'feel', felt: null })
      }
    }
    expect(both(done)[0]?.nextFrom).toBe(at(sittingRestsMs))
    expect(both(done, sittingRestsMs)[0]?.nextFrom).toBeNull()
  })

  it('R49: ended early by either, it is over, and the week counts from its beginning', () => {
    for (const by of ['ana', 'ben'] as const) {
      const paused = then(walked(2), said(by, pauses, hours(1)))
      for (const view of both(paused)) expect(view?.sitting).toMatchObject({ over: true })
      changesNothing(paused, 'ana', steps[2]?.[1] ?? sits)
      expect(asks(paused, by, pauses, hours(1))).toBe('not-now')
      expect(asks(paused, by, sits, days(6))).toBe('too-soon')
      expect(asks(paused, by, sits, sittingRestsMs)).toBe('ok')
    }
  })

  it('R49: nor with another wound: the week between sittings is the couple’s', () => {
    const closed = then(walked(2), said('ben', closes, hours(2)))
    const next = thread('next')
    const again = then(matched(closed, days(5)), said('ben', names(null, next), days(5)))
    const sitting: Command = { kind: 'sit-with-wound', thread: next }
    expect(asks(again, 'ana', sitting, days(5))).toBe('too-soon')
    expect(asks(again, 'ana', sitting, sittingRestsMs)).toBe('ok')
  })

  it('R49: a modified app that dates a second one a week ahead brings it to nobody before that week is over', () => {
    const early = forged(walked(steps.length), 'ana', eventFor(sits), days(8))
    expect(seen(early.ben, 'ben', days(1))?.sitting).toBeNull()
    expect(asks(early, 'ana', steps[0]?.[1] ?? sits, days(1))).toBe('too-soon')
    expect(seen(early.ben, 'ben', sittingRestsMs)?.sitting).toMatchObject({ over: false })
  })

  it('R49: a clock that ran a year ahead as a sitting began shuts the next one for no year', () => {
    const named = then(opened, said('ana', names()))
    const ahead = forged(named, 'ana', eventFor(sits), days(365))
    expect(seen(ahead.ben, 'ben')?.sitting).toMatchObject({ step: 'feel' })
    const felt = said('ana', steps[0]?.[1] ?? sits, hours(1))
    const understood = said('ben', steps[1]?.[1] ?? sits, hours(2))
    const right = then(ahead, felt, understood)
    const later = hours(2) + sittingRestsMs
    expect(both(right, later)[1]).toMatchObject({ nextFrom: null })
    const paused = then(right, said('ben', pauses, hours(3)))
    expect(asks(paused, 'ben', sits, later)).toBe('ok')
    expect(asks(paused, 'ana', sits, days(3))).toBe('too-soon')
  })

  it('R49: it is no rupture and no topic: nothing of it falls due, and no check-in has anything of it', () => {
    const world = walked(3)
    for (const by of ['ana', 'ben'] as const) {
      const { ruptures, topics } = world[by].shared
      expect(ruptures).toEqual(opened[by].shared.ruptures)
      expect(topics).toEqual(opened[by].shared.topics)
      expect(due(world[by], look(by, days(30)))).toEqual([])
      expect(upcoming(world[by], look(by))).toEqual([])
    }
  })

  it('R49: waits while life happens', () => {
    const lull = said('ben', {
      ...{ kind: 'begin-lull', thread: thread('lull'), from: 0, until: null, word: null },
    } as unknown as Command)
    const named = then(opened, said('ana', names()), lull)
    expect(asks(named, 'ana', sits)).toBe('frozen')
  })
})

describe('a line', () => {
  const line = (by: Name, kind: 'speak-boundary' | 'keep-line', afterMs = 0): Said =>
    said(
      by,
      {
        ...{ kind, thread: thread(`line-${by}`), subject: { what: 'topic', topic: 'family' } },
        ...{ reach: 'not', welcome: 'Ask me about the dog.', line: 'Nothing about that.' },
      },
      afterMs,
    )

  it('R49: no wound is named within a line that either has spoken, whoever’s app names it', () => {
    for (const by of ['ana', 'ben'] as const) {
      const world = then(opened, line(by, 'speak-boundary'))
      expect(asks(world, 'ana', names('family'))).toBe('off-limits')
      changesNothing(world, 'ana', names('family'))
      const words = { ...names(), words: 'What my mother said' } as Command
      expect(asks(world, 'ana', words)).toBe('off-limits')
      expect(asks(world, 'ana', names())).toBe('ok')
      for (const couple of [world.ana, world.ben])
        expect(topicsFor(couple, boundaryTopics)).not.toContain('family')
    }
  })

  it('R49: a line spoken later stops what is said, and takes neither way out', () => {
    const world = then(
      opened,
      said('ana', names('family')),
      said('ana', sits),
      line('ben', 'speak-boundary'),
    )
    expect(both(world)).toMatchObject([
      { hidden: true, barred: true },
      { hidden: true, barred: true },
    ])
    expect(asks(world, 'ana', steps[0]?.[1] ?? sits)).toBe('off-limits')
    changesNothing(world, 'ana', steps[0]?.[1] ?? sits)
    expect(asks(world, 'ana', pauses)).toBe('ok')
    expect(asks(world, 'ben', closes)).toBe('ok')
  })

  it('R49: a line that nobody knows of hides the words on its owner’s device alone', () => {
    const world = then(
      opened,
      line('ben', 'keep-line'),
      said('ana', names('family')),
      said('ben', sits),
    )
    expect(both(world)).toMatchObject([
      { hidden: false, barred: false },
      { hidden: true, barred: false },
    ])
    expect(topicsFor(world.ben, boundaryTopics)).not.toContain('family')
    expect(topicsFor(world.ana, boundaryTopics)).toContain('family')
  })
})

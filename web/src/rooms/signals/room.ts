/** The room of signals: one word and a time for what one needs now (R36). */
import type { Couple, Moment } from '@mend/domain/couple'
import { sentenceOf, signalsNow, type SignalView } from '@mend/domain/signals'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import type { OfferTo, Room } from '../../room.ts'
import { clockTime } from '../../words/when.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))
const action = { word: today.action, to: '/signals' } as const

/** The room of signals, as the list of rooms knows it. */
export const signals = {
  places: {
    '/signals': pausableIn('talk', screens('Signals')),
    '/signals/send/:what': pausableIn('talk', screens('SendSignal')),
    '/signals/sentence': pausableIn('talk', screens('SentencePage')),
  },
  opens: { resting, live, came },
  hush: (couple, moment) => signalsNow(couple, moment).mine?.what === 'space',
  doors: () => import('./doors.ts'),
  due: {
    'space-over': {
      to: () => '/signals',
      title: () => today.over.title,
      offer: () => ({ ...today.over, action }),
    },
  },
  back: {
    'signal-answered': ({ reply, words }) =>
      reply === 'own' ? [{ key: 'signals/reply', text: words }] : [],
    'signal-sentence-proposed': ({ words }) => [{ key: 'signals/sentence', text: words }],
    'signal-sentence-agreed': 'quoted',
  },
} satisfies Room<'signals'>

/** Space, mine or my partner's: one line, and nothing asks. Where the other needs reassurance, the sentence for that. */
function resting(couple: Couple, moment: Moment): OfferTo | null {
  const { mine, theirs, opposite } = signalsNow(couple, moment)
  if (opposite) {
    const title = sentenceOf(couple, moment).agreed ?? today.opposite.title
    return (partner) => ({ title, note: today.opposite.note(partner), action })
  }
  if (mine?.what === 'space') {
    return (partner) => {
      const until = clockTime(mine.until)
      return { title: today.space.mine(until), note: today.space.mineNote(partner), action }
    }
  }
  return theirs?.what === 'space' ? spaceOf(theirs) : null
}

function spaceOf({ until }: SignalView): OfferTo {
  return (partner) => ({
    title: today.space.theirs(partner, clockTime(until)),
    note: today.space.theirsNote(partner),
    action: null,
    beside: action,
  })
}

/** What my partner asks for, until I have answered. */
function live(couple: Couple, moment: Moment): OfferTo | null {
  const { theirs } = signalsNow(couple, moment)
  if (theirs?.can.answer !== true) return null
  return (partner) => ({
    title: today.asks[theirs.what](partner),
    note: today.asksNote(clockTime(theirs.until)),
    action,
  })
}

/** The short word that came back to mine, until I have read it. */
function came(couple: Couple, moment: Moment): OfferTo | null {
  const { mine } = signalsNow(couple, moment)
  if (mine === null || mine.answer === null) return null
  return (partner) => ({
    title: today.answered.title(partner),
    note: today.answered.note,
    action,
    mark: `signals/${mine.thread}`,
  })
}

/** The room of rituals: small things that the two come back to (R32). */
import { type Couple, type DueIn, type Event, type Moment, upcoming } from '@mend/domain/couple'
import { draftsWaiting, hoursAsked } from '@mend/domain/rituals/today'
import { lullOf } from '@mend/domain/lulls'
import { reminds, remindersMark } from '../../house/reminders/next-wakes.ts'
import { mayAsk } from '../../house/reminders/push.ts'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import { type DueWords, offerOf, type OfferTo, type Room } from '../../room.ts'
import { draftKey, leftMark } from './keys.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of rituals, as the list of rooms knows it. */
export const rituals = {
  places: {
    '/rituals': pausableIn('us', screens('Rituals')),
    '/rituals/new': pausableIn('us', screens('ChooseRitual')),
    '/rituals/hours': pausableIn('us', screens('RitualHours')),
    '/rituals/new/:which': pausableIn('us', screens('NewRitual')),
    '/rituals/one/:ritual': pausableIn('us', screens('OneRitual')),
    '/rituals/change/:ritual': pausableIn('us', screens('ChangeRitual')),
    '/rituals/lighter/:ritual': pausableIn('us', screens('LighterRitual')),
    '/rituals/still/:ritual': pausableIn('us', screens('StillOurs')),
  },
  opens: { came, going: remindersOffer },
  due: {
    ritual: dueWords(today.time, 'one'),
    'ritual-review': dueWords(today.review, 'one'),
    'ritual-still': dueWords(today.still, 'still'),
  },
  back: {
    'ritual-drafted': (event) => back(event, draftKey(event.which)),
    'ritual-changed': (event) => back(event, draftKey(event.thread)),
  },
  doors: () => import('./doors.ts'),
} satisfies Room<'rituals'>

// The form reads what it wrote itself, and what was agreed, alike.
const back = (event: Event, key: string) => [{ key, text: JSON.stringify(event) }]

/** What my partner drafted, until I have left it; and, away from home, whose clock my hours go by. Nothing in a lull. */
function came(couple: Couple, moment: Moment): readonly OfferTo[] {
  if (lullOf(couple, moment) !== null) return []
  const drafts = draftsWaiting(couple, moment).map(({ thread, written }): OfferTo => {
    const offer = offerOf(today.came, `/rituals/one/${thread}`)
    return (partner) => ({ ...offer(partner), mark: leftMark(thread, written) })
  })
  return hoursAsked(couple, moment) === null ? drafts : [...drafts, hoursOffer]
}

/** Once something is agreed that has an hour: whether this device is to remind of it, asked once. */
function remindersOffer(couple: Couple, moment: Moment): OfferTo | null {
  if (lullOf(couple, moment) !== null || !mayAsk(globalThis)) return null
  if (!upcoming(couple, moment).some(reminds)) return null
  const { title, note, action: word } = today.reminders
  return () => ({ title, note, action: { word, to: '/settings/reminders' }, mark: remindersMark })
}

const hoursOffer: OfferTo = () => {
  const { title, note, action: word } = today.hours
  return { title, note, action: { word, to: '/rituals/hours' } }
}

type Words = {
  readonly near: (ritual: string) => string
  readonly title: (ritual: string) => string
  readonly note: string
  readonly action: string
}

function dueWords(
  { near, title, note, action }: Words,
  place: 'one' | 'still',
): DueWords<DueIn<'rituals'>> {
  const to = ({ thread }: DueIn<'rituals'>) => `/rituals/${place}/${thread}` as const
  return {
    to,
    title: ({ name }) => near(name),
    offer: (item) => ({ title: title(item.name), note, action: { word: action, to: to(item) } }),
  }
}

/** The room of the talk: live, on one phone, or by letter (R20 to R28). */
import type { Couple, Moment } from '@mend/domain/couple'
import { activeTalkOf, type TalkView } from '@mend/domain/talks'
import type { DraftText } from '../../flow/drafts.ts'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { firstLetter } from './parts/wanted.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of talks, as the list of rooms knows it. */
export const talks = {
  places: {
    '/talk/about/:rupture': stepIn('talk', screens('TalkAbout')),
    '/talk/letter': stepIn('talk', screens('FirstLetter')),
    '/talk/:thread': stepIn('talk', screens('Conversation')),
  },
  opens: { live: goingOn },
  due: {
    talk: {
      to: ({ thread }) => `/talk/${thread}`,
      title: () => today.near,
      note: ({ title }) => title,
      offer: ({ thread, title }) => ({
        title: today.due,
        note: title,
        action: { word: today.action, to: `/talk/${thread}` },
      }),
    },
  },
  back: {
    'talk-issue-approved': 'quoted',
    'talk-need-confirmed': 'quoted',
    'talk-summary-confirmed': 'quoted',
    'friend-view-written': 'shown',
    'talk-issue-proposed': ({ thread, voice, words: text }) => [back(thread, voice, 'issue', text)],
    'talk-letter-sent': ({ subject, words: text }) => [
      { key: `${firstLetter}/letter`, text },
      { key: `${firstLetter}/subject`, text: subject },
    ],
    'talk-shared': ({ thread, voice, words: text }) => maybe(thread, voice, 'piece', text),
    'talk-reflected': ({ thread, voice, words: text }) => maybe(thread, voice, 'heard', text),
    'talk-heard': ({ thread, voice, missing }) => [back(thread, voice, 'missing', missing)],
    'talk-question-asked': ({ thread, voice, words: text }) => [
      back(thread, voice, 'question', text),
    ],
    'talk-question-answered': ({ thread, voice, words: text }) =>
      maybe(thread, voice, 'answer', text),
    'talk-validated': ({ thread, voice, because, differs }) => [
      back(thread, voice, 'because', because),
      back(thread, voice, 'differs', differs ?? ''),
    ],
    'talk-idea-offered': ({ thread, voice, words: text }) => [back(thread, voice, 'idea', text)],
    'talk-need-stated': ({ thread, voice, words: text }) => [back(thread, voice, 'need', text)],
    'talk-option-added': ({ thread, voice, words: text }) => [back(thread, voice, 'option', text)],
    'talk-summary-edited': ({ thread, voice, half, instead, words: text }) => [
      back(thread, voice, `half/${half}`, `=${text}`),
      back(thread, voice, `half/${half}/from`, instead),
    ],
    'talk-thanked': ({ thread, voice, words: text }) => [back(thread, voice, 'thanks', text)],
  },
  road: () => import('./road.ts'),
} satisfies Room<'talks'>

/** The talk that is on, unless it is my own question that waits for an answer. */
function goingOn(couple: Couple, { me, now }: Moment): OfferTo | null {
  const talk = activeTalkOf(couple, { me, clock: now })
  if (talk === null || (talk.reached === 'asked' && talk.iAsked)) return null
  return offerOf(offered(talk), `/talk/${talk.thread}`)
}

function offered({ reached, letter, floor }: TalkView) {
  if (reached === 'asked') return today.asked
  if (!letter) return today.open
  return floor.can.reflect || floor.can.hear || floor.can.speak ? today.letter : today.letters
}

// Drafts of a talk lie under the voice that wrote them, mine or a guest's: see parts/useTalk.ts.
function back(talk: string, voice: string, name: string, text: string): DraftText {
  return { key: `talk/${talk}/${voice}/${name}`, text }
}

// What was said aloud left no words.
function maybe(
  talk: string,
  voice: string,
  name: string,
  text: string | null,
): readonly DraftText[] {
  return text === null ? [] : [back(talk, voice, name, text)]
}

/** Which drafts the words of an overtaken event go back to; each flow adds its own kinds here. */
import { type Couple, type Event, feelingsOf, type Moment, talkOfCard } from '@mend/domain/couple'

export type BackTo = { readonly key: string; readonly text: string }

/** The couple as it stands: some events name only their thread, and the draft lies under its rupture. */
export type Seen = { readonly couple: Couple; readonly moment: Moment }

type Homes = {
  readonly [Kind in Event['kind']]?: (
    event: Extract<Event, { readonly kind: Kind }>,
    seen: Seen,
  ) => readonly BackTo[]
}

const homes: Homes = {
  'rupture-flagged': ({ title, wish }) => [
    { key: 'flag/line', text: title },
    { key: 'flag/wish', text: wish },
  ],
  'account-shared': ({ about, observation, impact }) => [
    { key: `account/${about}/observation`, text: observation },
    { key: `account/${about}/impact`, text: impact },
  ],
  'repair-offered': ({ about, impact, concrete, due, cue, act }) =>
    over(`repair/${about}`, { impact, concrete, due: String(due), cue, act }),
  'promise-made': ({ about, what }) =>
    about === null ? [] : [{ key: `promise/${about}/what`, text: what }],
  'step-proposed': ({ about, what, cue }) => [
    { key: `step/${about}/what`, text: what },
    { key: `step/${about}/cue`, text: cue },
  ],
  'feelings-named': ({ thread, feelings, more }, { couple, moment }) => {
    const round = feelingsOf(couple, thread, moment)
    const text = JSON.stringify({ feelings, more })
    return round === null ? [] : [{ key: `feelings/${round.about}`, text }]
  },
  'share-said': ({ about, words }) => [{ key: `listening/${about}/said`, text: words }],
  'reflection-sent': ({ thread, words }) => [{ key: `listening/${thread}/heard`, text: words }],
  'reflection-answered': ({ thread, missing }) => [
    { key: `listening/${thread}/missing`, text: missing },
  ],
  'reply-sent': ({ thread, words }) => [{ key: `listening/${thread}/reply`, text: words }],
  'talk-issue-proposed': ({ thread, voice, words }) => [back(thread, voice, 'issue', words)],
  'talk-shared': ({ thread, voice, words }) =>
    words === null ? [] : [back(thread, voice, 'piece', words)],
  'talk-reflected': ({ thread, voice, words }) =>
    words === null ? [] : [back(thread, voice, 'heard', words)],
  'talk-heard': ({ thread, voice, missing }) => [back(thread, voice, 'missing', missing)],
  'talk-question-asked': ({ thread, voice, words }) => [back(thread, voice, 'question', words)],
  'talk-question-answered': ({ thread, voice, words }) =>
    words === null ? [] : [back(thread, voice, 'answer', words)],
  'talk-validated': ({ thread, voice, because, differs }) => [
    back(thread, voice, 'because', because),
    back(thread, voice, 'differs', differs ?? ''),
  ],
  'talk-idea-offered': ({ thread, voice, words }) => [back(thread, voice, 'idea', words)],
  'talk-need-stated': ({ thread, voice, words }) => [back(thread, voice, 'need', words)],
  'talk-option-added': ({ thread, voice, words }) => [back(thread, voice, 'option', words)],
  'talk-summary-edited': ({ thread, voice, half, instead, words }) => [
    back(thread, voice, `half/${half}`, `=${words}`),
    back(thread, voice, `half/${half}/from`, instead),
  ],
  'talk-thanked': ({ thread, voice, words }) => [back(thread, voice, 'thanks', words)],
  'card-written': ({ thread, words }, { couple }) => {
    const talk = talkOfCard(couple, thread)
    return talk === null ? [] : [back(talk, 'own', `card/${thread}`, words)]
  },
  'topic-offered': ({ words }) => [{ key: 'talk/topic', text: words }],
  'need-shared': ({ feeling, when }) => [
    { key: 'needs/feeling', text: feeling },
    { key: 'needs/when', text: when },
  ],
}

// Talk drafts lie under the chair from which they were written: see talk/useTalk.ts.
function back(talk: string, voice: string, name: string, text: string): BackTo {
  return { key: `talk/${talk}/${voice}/${name}`, text }
}

// Drafts over something kept begin with a mark: see mend/over.ts.
function over(base: string, fields: Readonly<Record<string, string>>): readonly BackTo[] {
  return Object.entries(fields).map(([name, text]) => ({
    key: `${base}/${name}`,
    text: `=${text}`,
  }))
}

/** Empty when no screen keeps such a draft: then the words are shown, to be copied or let go. */
export function draftsFor(event: Event, seen: Seen): readonly BackTo[] {
  const home = homes[event.kind] as ((event: Event, seen: Seen) => readonly BackTo[]) | undefined
  return home === undefined ? [] : home(event, seen)
}

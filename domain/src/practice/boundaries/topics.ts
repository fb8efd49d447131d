/** What a line may be about: a topic, a way of talking, or hours of the day (R39). */

import { anyOf, oneOf, record, type Shape, text, type TypeOf, whole } from '../../shape.ts'

/** Topics that decks and prompts are tagged with. A new one goes to the end, with words that name it. */
// prettier-ignore
export const boundaryTopics = [
  'past', 'childhood', 'before', 'family', 'body', 'sex', 'health',
  'money', 'work', 'friends', 'faith', 'children', 'future',
] as const
/** One of the topics. */
export type BoundaryTopic = (typeof boundaryTopics)[number]

/** Ways of talking that one may draw a line around. */
export const boundaryChannels = ['texts', 'calls', 'online', 'others', 'bed'] as const

const minute = whole(0, 24 * 60 - 1)

/** What a line is about. `own`: a topic in one's own words; `hours`: minutes of the day, and may run past midnight. */
export const subject = anyOf(
  record({ what: oneOf('topic'), topic: oneOf(...boundaryTopics) }),
  record({ what: oneOf('own'), words: text(60) }),
  record({ what: oneOf('channel'), channel: oneOf(...boundaryChannels) }),
  record({ what: oneOf('hours'), from: minute, to: minute }),
) satisfies Shape<unknown>
/** What one line is about. */
export type Subject = TypeOf<typeof subject>

/** Words by which a topic is known where somebody wrote freely; whole words, in any case. */
const named: Readonly<Record<BoundaryTopic, string>> = {
  past: 'past|back then|years ago|used to|affair|cheated|cheating',
  childhood: 'childhood|growing up|as a child|as a kid|when i was little',
  before: 'ex|exes|ex-husband|ex-wife|ex-boyfriend|ex-girlfriend|former partners?',
  family: 'family|mother|father|mum|mom|dad|parents?|in-laws?|sisters?|brothers?|relatives',
  body: 'body|weight|diet|looks',
  sex: 'sex|sexual|intimacy|intimate|desire',
  health: 'health|illness|ill|sick|diagnosis|doctor|therapy|medication',
  money: 'money|debts?|rent|salary|spending|savings?|bills?|loan|budget',
  work: 'work|job|boss|office|career|colleagues?',
  friends: 'friends?|friendship',
  faith: 'faith|religion|church|mosque|temple|god|prayer',
  children: 'child|children|kids?|baby|pregnan(?:t|cy)|daughter|son',
  future: 'future|marriage|marry|wedding|moving|plans? for us',
}

/** Whether words that somebody wrote name what a line is about. Only topics are named; hours and ways of talking never. */
export function isNamedIn(subject: Subject, words: string): boolean {
  if (subject.what === 'topic') return wholeWords(named[subject.topic]).test(words)
  if (subject.what !== 'own') return false
  return plain(words).includes(plain(subject.words))
}

const wholeWords = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu')

const plain = (words: string): string =>
  ` ${words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The questions of the deck: for any couple, no two alike, no verdict, and none unsafe without a topic (docs/cards.md). */
import { describe, expect, test } from 'vitest'
import { boundaryTopics, isNamedIn } from '../domain/src/practice/boundaries/topics.ts'
import { deckOf, levels, topicsOfCard } from '../domain/src/practice/ladder/deck.ts'
import { questions } from '../web/src/rooms/ladder/questions.ts'

const cards = levels.flatMap(deckOf)
const all = cards.map((card) => ({ card, question: questions[card] ?? '' }))
const said = ({ card, question }: (typeof all)[number]): string => `${card} ${question}`

const wordsIn = (question: string): readonly string[] =>
  question
    .toLowerCase()
    .replaceAll('’s', '')
    .match(/[a-z’]+/g) ?? []

/** What asks and joins says nothing of what is asked. */
const small = new Set(
  `what which when how who whom whose where is are was were be been do does did you your yourself the a an of to in for it
  that and or with have has had would could can about on at as most like not no so if us we our ours from than too`.split(
    /\s+/,
  ),
)
const stem = (word: string): string => {
  const end = ['ing', 'ed', 'es', 's', 'ly'].find((each) => word.endsWith(each)) ?? ''
  return word.length - end.length >= 3 ? word.slice(0, word.length - end.length) : word
}
const stems = (question: string): ReadonlySet<string> =>
  new Set(
    wordsIn(question)
      .filter((word) => !small.has(word))
      .map(stem),
  )
const shingles = (question: string): ReadonlySet<string> => {
  const words = wordsIn(question)
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')))
}
const alike = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  const shared = [...left].filter((each) => right.has(each)).length
  return shared / Math.max(1, left.size + right.size - shared)
}

/** Pairs of questions that share half of what they are about, or a third of their turns of phrase. */
function pairsAlike(list: readonly string[]): readonly string[] {
  const known = list.map((question) => ({
    question,
    of: stems(question),
    turns: shingles(question),
  }))
  return known.flatMap((one, at) =>
    known
      .slice(at + 1)
      .filter((two) => alike(one.of, two.of) > 0.45 || alike(one.turns, two.turns) > 0.34)
      .map((two) => `${one.question} / ${two.question}`),
  )
}

/** Nobody is asked to judge whom they love: a question is about whoever answers it. */
const verdict =
  /\b(?:I|me|my|mine|your partner|better than|worse|wrong|fault|blame|annoys?|should|must you|instead of|rate|score)\b/i

/** What not every couple has, or wants. */
const presumes =
  /\b(?:husband|wife|spouse|boyfriend|girlfriend|marriage|married|wedding|honeymoon|church|prayer|god|salary|mortgage|diagnosis|therapist|pregnan\w*|your (?:child|children|kids?|sons?|daughters?|mother|father|parents|brothers?|sisters?|boss|job|career|car|house|garden|faith\b(?!, or)|illness|hear|eyes|legs))\b/i

/** An answer to this could be turned on whoever gave it: somebody may want a line around it. */
const risky =
  /\b(?:afraid|fears?|frighten\w*|asham\w*|shame|secrets?|regrets?|guilt\w*|hide|hid|lonely|alone|griev\w*|grief|loss|lost|fail\w*|worry|worries|hurts?|quarrels?|arguments?|disagree\w*|death|die|died|ill|judged|doubt about|touch\w*|tenderness|desire|body|strength was)\b/i

describe('the questions', () => {
  test('there is one on each card, and none without a card', () => {
    expect(Object.keys(questions).toSorted()).toEqual([...cards].toSorted())
  })

  test('each is one sentence of at most eighteen words', () => {
    const one = /^[A-Z][^.?!]*[.?]$/
    const bad = all.filter(
      ({ question }) => !one.test(question) || question.split(/\s+/).length > 18,
    )
    expect(bad.map(said)).toEqual([])
  })

  test('no two are alike, by their stems and by their turns of phrase', () => {
    expect(pairsAlike(all.map(({ question }) => question))).toEqual([])
    const copy = 'What small things do you always look forward to?'
    expect(pairsAlike([...all.map(({ question }) => question), copy])).toHaveLength(1)
    expect(
      pairsAlike(['When did you first feel grown up?', 'When did you first feel grown old?']),
    ).toHaveLength(1)
  })

  test('none asks for a verdict on the partner', () => {
    expect(all.filter(({ question }) => verdict.test(question)).map(said)).toEqual([])
    expect(verdict.test('What do I do wrong?')).toBe(true)
  })

  test('none presumes children, marriage, sex, faith, money, health or ability', () => {
    expect(all.filter(({ question }) => presumes.test(question)).map(said)).toEqual([])
    expect(presumes.test('What do you want for your children?')).toBe(true)
  })

  test('none that names what one may draw a line around is without that topic', () => {
    const untagged = all.flatMap(({ card, question }) => {
      // "As a child" is about growing up, and a relationship before this one is not the past of the two.
      const words = question.replace(/as a child/i, 'when i was little')
      return boundaryTopics
        .filter((topic) => isNamedIn({ what: 'topic', topic }, words))
        .filter((topic) => !topicsOfCard(card).includes(topic))
        .map((topic) => `${said({ card, question })}: ${topic}`)
    })
    expect(untagged).toEqual([])
  })

  test('none whose answer could be used against its giver is without a topic', () => {
    const unsafe = all.filter(
      ({ card, question }) => risky.test(question) && topicsOfCard(card).length === 0,
    )
    expect(unsafe.map(said)).toEqual([])
    expect(risky.test('What are you ashamed of?')).toBe(true)
  })
})

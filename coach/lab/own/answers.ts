// Answers to what was told, with what each of them does: written line by line, then mixed as people mix them.
import type { Turn } from '../../src/coach.ts'
import { chance } from '../chance.ts'
import { sympathy, type Own } from './make.ts'
import { replies } from './replies.ts'
import { tellingsAtHome } from './tellings-home.ts'
import { tellings } from './tellings.ts'

/** The nine moves of a listener. */
export const moves = [
  'reflection',
  'validation',
  'reassurance',
  'openQuestion',
  'closedQuestion',
  'advice',
  'information',
  'selfDisclosure',
  'confrontation',
] as const

type Move = (typeof moves)[number]
type Line = { readonly move: Move | 'other'; readonly text: string }

const letters: Readonly<Record<string, Move>> = {
  R: 'reflection', V: 'validation', S: 'reassurance', O: 'openQuestion', C: 'closedQuestion',
  A: 'advice', I: 'information', D: 'selfDisclosure', F: 'confrontation',
} // prettier-ignore

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What was told, and the replies to it. */
const blocks: readonly { readonly said: string; readonly answers: readonly Line[] }[] =
  `${tellings}\n${tellingsAtHome}`
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [said = '', ...rest] = lines(block)
      return {
        said,
        answers: rest.map((line) => ({
          move: letters[line.slice(0, 1)] ?? 'other',
          text: line.slice(2),
        })),
      }
    })

const alone: readonly Line[] = Object.entries(replies).flatMap(([move, text]) =>
  lines(text).map((line) => ({ move: move as Move | 'other', text: line })),
)

const shortly = lines(`
Yes.
Yeah.
No, not really.
I don't know.
Mm-hmm.
ok
Maybe you're right.
It has been going on for a while.
I guess so.
That's true.
Since last winter, I think.
I have, but it didn't help much.
My sister knows, nobody else.
I try, but it is hard.
Not at the moment.
I never saw it like that.
What should I do?
How did you do it?
What about you?`)

const openings = lines(`
Hi
Hello, how are you?
Thank you, that helped me a lot.
Thanks for listening.
Okay, I will try that. Thank you!
Bye, have a nice evening.
You too.
I have to go now.
Good, thanks.
Nice talking with you.`)

const questions = alone.filter(({ move }) => move === 'openQuestion' || move === 'closedQuestion')

type Chance = {
  readonly random: () => number
  readonly pick: <V>(list: readonly V[]) => V | undefined
}

/** What was said before an answer: the telling, after a question, before a short word, or with an answer begun already. */
export function talkOf(said: string, { random, pick }: Chance): readonly Turn[] {
  const by = random()
  const partner = (text: string): Turn => ({ by: 'partner', text })
  const me = (text: string): Turn => ({ by: 'me', text })
  const asked = me(pick(questions)?.text ?? '')
  const short = partner(pick(shortly) ?? '')
  if (by < 0.25) return [partner(said)]
  if (by < 0.55) return [asked, partner(said)]
  if (by < 0.7) return [partner(said), asked, short]
  if (by < 0.8) return [asked, partner(said), short]
  if (by < 0.9) return [me(pick(alone)?.text ?? ''), partner(said)]
  return [partner(said), me(pick(alone)?.text ?? '')]
}

/**
 * Answers with what they do: each line by itself, in pairs, and after what somebody told.
 *
 * @param told - things that other people told, by which an answer without a telling of its own may stand
 */
export function answersOf(told: readonly string[], seed: number): readonly Own[] {
  const random = chance(seed)
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)]
  const made: Own[] = []
  const add = (turns: readonly Turn[], family: string, parts: readonly Line[]) =>
    made.push({
      text: dress(parts.map(({ text }) => text).join(' '), random),
      before: '',
      turns,
      family,
      labels: labelsOf(parts),
    })
  const talk = (said: string) => talkOf(said, { random, pick })
  blocks.forEach(({ said, answers }, at) => {
    for (const answer of answers) {
      const family = `told-${String(at)}`
      const second = pick(answers) ?? answer
      const third = pick(alone) ?? answer
      add(talk(said), family, [answer])
      add(talk(said), family, [answer])
      add([], family, [answer])
      if (second.move !== answer.move) add(talk(said), family, [answer, second])
      if (third.move !== answer.move) add(talk(said), family, [third, answer])
    }
  })
  alone.forEach((answer, at) => {
    const family = `alone-${answer.move}-${String(at % 5)}`
    const said = () =>
      answer.move === 'other' && random() < 0.6
        ? (pick(openings) ?? '')
        : random() < 0.5
          ? (pick(blocks)?.said ?? '')
          : (pick(told) ?? '')
    const apart = answer.move === 'reflection' && random() < 0.6
    add([], family, [answer])
    add(apart ? [] : talk(said()), family, [answer])
    add(apart ? [] : talk(said()), family, [answer])
    add(answer.move === 'reflection' ? [] : talk(said()), family, [answer, pick(alone) ?? answer])
  })
  return made
}

/** Small differences of typing. */
function dress(text: string, random: () => number): string {
  const by = random()
  if (by < 0.12) return text.toLowerCase()
  if (by < 0.2) return text.replace(/[.]$/, '')
  if (by < 0.25) return text.replaceAll("'", '')
  return by < 0.3 ? `${text.replace(/\.$/, '')}!` : text
}

/** What a reply does, and what it does not do; where the moves shade into each other nothing is said. */
function labelsOf(parts: readonly Line[]): Readonly<Record<string, number>> {
  const done = new Set(parts.map(({ move }) => move))
  const labels: Record<string, number> = {}
  for (const move of moves) labels[move] = done.has(move) ? 1 : 0
  const unsay = (move: Move) => {
    if (labels[move] === 0) Reflect.deleteProperty(labels, move)
  }
  for (const { move, text } of parts) {
    if (move === 'reassurance') unsay('validation')
    if (move === 'validation') unsay('reassurance')
    if ((move === 'reassurance' || move === 'validation') && sympathy.test(text))
      if (labels['reflection'] === 0) labels['reflection'] = 0.5
    if (move === 'reflection' && /\bmust\b|\bi (?:can|understand)\b/i.test(text))
      unsay('reassurance')
    if (move === 'advice' && /^(?:have|could|what|how|do|is|why)\b/i.test(text))
      unsay('closedQuestion')
    if (move === 'advice' && text.includes('?')) unsay('openQuestion')
    if (move === 'confrontation' && text.includes('?')) unsay('closedQuestion')
    if (move === 'confrontation' && text.includes('?')) unsay('openQuestion')
    if (move === 'reflection' && text.includes('?')) unsay('closedQuestion')
    if (move === 'other' && text.includes('?')) unsay('openQuestion')
    if (move === 'other' && text.includes('?')) unsay('closedQuestion')
    if (move === 'other' && /^thank/i.test(text)) unsay('validation')
  }
  return labels
}

// Reflections made from what people said of themselves: "I can't sleep" comes back as "so you can't sleep".
import { chance } from '../chance.ts'
import { sympathy, type Own } from './make.ts'

const stems = [
  '', '', 'So ', 'So ', 'Okay, so ', 'Yeah, so ', 'And ', 'Mm-hmm. So ', 'It sounds like ', 'Sounds like ', 'It seems like ',
  "You're saying ", 'What I hear is that ', 'I hear that ', 'Right. ', 'I see, ', 'So it sounds like ', 'From what I understand, ', 'Part of it is that ',
] // prettier-ignore

/** What one person said, where it came from, and what people labelled it. */
export type Told = {
  readonly text: string
  readonly group: string
  readonly aboutMe: boolean
  readonly advises: boolean
  readonly comforts: boolean
}

/** Pairs of something told and a reply: told back (a reflection), or another person's advice, comfort or story (none). */
export function turnedReplies(told: readonly Told[], seed: number): readonly Own[] {
  const random = chance(seed)
  const pick = <Value>(list: readonly Value[]): Value | undefined =>
    list[Math.floor(random() * list.length)]
  const mine = told.filter(({ text, aboutMe }) => aboutMe && isTurnable(text))
  const answers = told.filter(
    ({ advises, comforts, text }) => (advises || comforts) && text.length < 200,
  )
  return mine.flatMap(({ text, group }, at) => {
    const near =
      mine[at + 1]?.group === group && random() < 0.5 ? (mine[at + 1]?.text ?? text) : text
    const before = random() < 0.75 ? near : ''
    const fold = `turned-${String(at % 10)}`
    const back = stem(turnAround(thin(text, random)), pick(stems) ?? '', random)
    const reply = pick(answers)
    const other = pick(mine)
    return [
      {
        text: back,
        before,
        family: fold,
        labels: {
          reflection: 1,
          openQuestion: 0,
          advice: 0,
          selfDisclosure: 0,
          closedQuestion: back.endsWith('?') ? 1 : 0,
        },
      },
      ...(reply === undefined
        ? []
        : [
            {
              text: reply.text,
              before,
              family: fold,
              labels: { reflection: reply.comforts && sympathy.test(reply.text) ? 0.5 : 0 },
            },
          ]),
      ...(other === undefined || at % 2 === 0
        ? []
        : [{ text: other.text, before, family: fold, labels: { reflection: 0 } }]),
    ]
  })
}

/** Whether a sentence can be said back: short, about oneself, asking nothing. */
export function isTurnable(text: string): boolean {
  const words = text.split(/\s+/).length
  return (
    words >= 4 &&
    words <= 26 &&
    /\b(?:I|i|I'm|i'm|my|My|me)\b/.test(text) &&
    !/\byou|\?|https?:|&gt;/i.test(text)
  )
}

/** A word here and there left out, as a listener does. */
function thin(text: string, random: () => number): string {
  const words = text.split(/\s+/)
  const cut =
    random() < 0.35 && words.length > 12 ? words.slice(0, 8 + Math.floor(random() * 6)) : words
  return cut.filter((word) => random() > 0.06 || /^(?:i|i'm|my|me)$/i.test(word)).join(' ')
}

const turns: Readonly<Record<string, string>> = {
  i: 'you', me: 'you', my: 'your', mine: 'yours', myself: 'yourself', "i'm": "you're", im: "you're", "i've": "you've",
  "i'd": "you'd", "i'll": "you'll", we: 'you two', us: 'you two', our: 'your', "we're": "you two are", "we've": 'you two have',
} // prettier-ignore

/** "I am my own boss" as the listener says it: "you are your own boss". */
export function turnAround(text: string): string {
  return text
    .replace(/’/g, "'")
    .replace(
      /\b(I|i) (am|was)\b/g,
      (_, _i: string, verb: string) => `you ${verb === 'am' ? 'are' : 'were'}`,
    )
    .replace(/\b[A-Za-z]+(?:'[a-z]+)?\b/g, (word) => turns[word.toLowerCase()] ?? word)
}

function stem(text: string, start: string, random: () => number): string {
  const bare = text.trim().replace(/[.!…]+$/, '')
  const body =
    start === '' || start.endsWith('. ')
      ? bare.charAt(0).toUpperCase() + bare.slice(1)
      : bare.charAt(0).toLowerCase() + bare.slice(1)
  return `${start}${body}${random() < 0.12 ? '?' : random() < 0.15 ? '-' : '.'}`
}

// The partner's own words in answers that only use them: to ask, to advise, to outdo; none of them is a reflection.
import { chance } from '../chance.ts'
import { talkOf } from './answers.ts'
import type { Own } from './make.ts'
import { isTurnable, turnAround } from './turned.ts'

type Frame = readonly [labels: string, before: string, after: string]

/** `{}` is what was told with "I" turned into "you"; the letter names what the answer does. */
const frames: readonly Frame[] = [
  ['openQuestion', 'Why do you think ', '?'],
  ['openQuestion', 'What is it like when ', '?'],
  ['openQuestion', 'How did you notice that ', '?'],
  ['openQuestion', 'What do you do when ', '?'],
  ['openQuestion', 'Okay, and what happened after ', '?'],
  ['closedQuestion', 'Is it often that ', '?'],
  ['closedQuestion', 'Do you know why ', '?'],
  ['closedQuestion', 'Have you told anyone that ', '?'],
  ['closedQuestion', 'Did somebody say that ', '?'],
  ['closedQuestion', 'How long has it been that ', '?'],
  ['advice', 'Maybe tell somebody that ', '.'],
  ['advice', "Don't worry so much that ", '.'],
  ['advice', 'If ', ', you should talk to somebody about it.'],
  ['advice', 'Try to write it down whenever ', '.'],
  ['advice', 'Remember that you can leave even if ', '.'],
  ['confrontation', "I don't believe that ", '.'],
  ['confrontation', 'You say that ', ', but you do nothing about it.'],
]

const mine: readonly Frame[] = [
  ['selfDisclosure', 'Same here, ', '.'],
  ['selfDisclosure', '', ' too.'],
  ['selfDisclosure', "I know what you mean, ", ' as well.'],
  ['selfDisclosure', 'Me too, ', '.'],
  ['selfDisclosure', "It's like we live the same life. ", ' too.'],
  ['selfDisclosure', 'A few years ago that was me, ', '.'],
] // prettier-ignore

/** Answers made from what people told, labelled by the frame that was put around their words. */
export function mirroredAnswers(
  told: readonly { readonly text: string; readonly aboutMe: boolean }[],
  seed: number,
): readonly Own[] {
  const random = chance(seed)
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)]
  const usable = told.filter(
    ({ text, aboutMe }) => aboutMe && isTurnable(text) && text.length < 110,
  )
  return usable.map(({ text }, at) => {
    const bare = text.trim().replace(/[.!…\s]+$/, '')
    const isMine = at % 3 === 0
    const [label, start, end] = pick(isMine ? mine : frames) ?? ['advice', '', '']
    const words = isMine ? bare : turnAround(bare)
    return {
      text: start + (start === '' ? words : low(words)) + end,
      before: '',
      turns: talkOf(text, { random, pick }),
      family: `mirrored-${String(at % 10)}`,
      labels: only(label),
    }
  })
}

function only(label: string): Readonly<Record<string, number>> {
  return label === 'selfDisclosure'
    ? { reflection: 0, [label]: 1, openQuestion: 0, closedQuestion: 0 }
    : { reflection: 0, openQuestion: 0, closedQuestion: 0, information: 0, reassurance: 0, [label]: 1 }
} // prettier-ignore

function low(text: string): string {
  return /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

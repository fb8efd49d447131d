/** The repair on the page of a rupture: its line, a note's line and message, the way to one, whose turn it is. */
import { repairOf } from '@mend/domain/repairs'
import { Quoted } from '../../parts/said/Quoted.tsx'
import type { OnPage } from '../../room.ts'
import { pastMoment } from '../../words/days.ts'
import { mineOrTheirs } from '../../words/sides.ts'
import { turn } from './turn.ts'
import { repair } from './words.ts'

const { onPage: text } = repair

/** What repairs and their notes put on the page of a rupture. */
export const onPage: OnPage<'repairs'> = {
  lines: {
    repair: {
      line: ({ thread, by, at, state }, visit) => ({
        title: mineOrTheirs(text.line, by, visit.partner),
        note: text.states[state],
        aside: pastMoment(at, visit.moment.now),
        to: `${visit.at}/repairs/${thread}`,
      }),
    },
    note: {
      line: ({ thread, by, at, impact, concrete, change }, visit) => ({
        title: mineOrTheirs(text.note.line, by, visit.partner),
        note: <Quoted text={impact || concrete || change} />,
        aside: pastMoment(at, visit.moment.now),
        to: `${visit.at}/words/${thread}`,
      }),
      message: ({ thread, by, at, impact, concrete, change }, partner) => ({
        thread,
        by,
        at,
        title: text.note.title(partner),
        parts: [
          { head: text.note.impact, words: impact },
          { head: text.note.concrete, words: concrete },
          { head: text.note.change, words: change },
        ].filter(({ words }) => words.trim() !== ''),
      }),
    },
  },
  way: ({ at }) => ({
    order: 60,
    title: text.way,
    note: text.wayNote,
    to: `${at}/repair/impact`,
    answer: 20,
  }),
  turns: {
    'offer-repair': {
      mine: (_, { at, partner }) => ({
        title: turn.offer.title,
        note: turn.offer.note(partner),
        after: turn.offer.after(partner),
        step: { kind: 'go', to: `${at}/repair/impact`, word: text.way },
      }),
      theirs: (_, { partner }) => ({
        title: turn.theirs(partner),
        note: turn.offer.waiting(partner),
      }),
    },
    'answer-repair': {
      mine: ({ thread }, { at, partner, couple, moment }) => {
        const unready = repairOf(couple, thread, moment)?.state === 'not-ready'
        return {
          title: unready ? turn.answer.unready : turn.answer.title(partner),
          note: unready ? turn.answer.unreadyNote(partner) : turn.answer.note,
          step: { kind: 'go', to: `${at}/repairs/${thread}`, word: text.read(partner) },
        }
      },
      theirs: (_, { partner }) => ({
        title: turn.answer.has(partner),
        note: turn.answer.waiting(partner),
      }),
    },
    'revise-repair': {
      mine: ({ thread }, { at, partner, couple, moment }) => {
        const words = repairOf(couple, thread, moment)?.answerWords ?? null
        return {
          title: turn.revise.title(partner),
          note: turn.revise.note,
          ...(words === null ? {} : { words }),
          step: { kind: 'go', to: `${at}/repairs/${thread}`, word: text.addMissing },
        }
      },
      theirs: (_, { partner }) => ({
        title: turn.revise.said,
        note: turn.revise.waiting(partner),
      }),
    },
  },
}

/** Speaking and being heard on the page of a rupture: its line, and the way to it. */
import type { ThreadId } from '@mend/domain/couple'
import { listeningOf } from '@mend/domain/listenings'
import { Quoted } from '../../parts/said/Quoted.tsx'
import type { Next, OnPage, PageVisit } from '../../room.ts'
import { mineOrTheirs } from '../../words/sides.ts'
import { turn } from './turn.ts'
import { listening } from './words.ts'

const { onPage: text } = listening

/** What listening puts on the page of a rupture. */
export const onPage: OnPage<'listenings'> = {
  lines: {
    listening: {
      line: ({ by, words, thread, account }, { at, partner }) => ({
        title: mineOrTheirs(text.line, by, partner),
        note: <Quoted text={words} />,
        to: pageOf(thread, account, at),
      }),
    },
  },
  turns: {
    reflect: {
      mine: ({ thread }, visit) => {
        const { partner, couple, moment } = visit
        const said = listeningOf(couple, thread, moment)
        const again = (said?.reflections.length ?? 0) > 0
        return {
          title: again ? turn.reflect.again(partner) : turn.reflect.title(partner),
          note: turn.reflect.note(partner),
          after: turn.reflect.after(partner),
          ...(said === null ? {} : { words: said.words }),
          step: stepOf(thread, visit, turn.reflect.step(partner)),
        }
      },
      theirs: (_, { partner }) => ({
        title: turn.theirs(partner),
        note: turn.reflect.waiting(partner),
      }),
    },
    'answer-reflection': {
      mine: ({ thread }, visit) => ({
        title: turn.answer.title(visit.partner),
        note: turn.answer.note,
        step: stepOf(thread, visit, turn.answer.step),
      }),
      theirs: (_, { partner }) => ({
        title: turn.theirs(partner),
        note: turn.answer.waiting(partner),
      }),
    },
    reply: {
      mine: ({ thread }, visit) => ({
        title: turn.reply.title(visit.partner),
        note: turn.reply.note,
        step: stepOf(thread, visit, turn.reply.step(visit.partner)),
      }),
      theirs: (_, { partner }) => ({
        title: turn.reply.heard,
        note: turn.reply.waiting(partner),
      }),
    },
  },
  way: ({ at, alone }) => {
    if (alone) return null
    return { order: 30, title: text.way, note: text.wayNote, to: `${at}/listening`, answer: 10 }
  },
}

/** What was said has one page for all its rounds; what was written to be read has one of its own. */
const pageOf = (thread: string, account: boolean, at: PageVisit['at']) =>
  account ? (`/listenings/${thread}` as const) : (`${at}/listening` as const)

function stepOf(thread: ThreadId, { couple, moment, at }: PageVisit, word: string): Next {
  const said = listeningOf(couple, thread, moment)
  return { kind: 'go', to: pageOf(thread, said?.account === true, at), word }
}

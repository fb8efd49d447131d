/** The talk on the page of a rupture: the way to one about it. */
import type { Asking, MyTurn, OnPage } from '../../room.ts'
import { turn } from './turn.ts'
import { talk } from './words/talk.ts'

const { onPage: text } = talk

/** What talks put on the page of a rupture. */
export const onPage: OnPage<'talks'> = {
  turns: {
    'ask-talk': {
      mine: (_, { rupture, partner }) => ({
        title: turn.ask.title(partner),
        note: turn.ask.note(partner),
        after: turn.ask.after(partner),
        step: {
          kind: 'go',
          to: `/talk/about/${rupture.thread}`,
          word: turn.ask.step(partner),
        },
      }),
      theirs: (_, { partner }) => ({ title: turn.ask.theirs, note: turn.ask.waiting(partner) }),
    },
    'go-on-talking': { mine: goOn, theirs: goOn },
  },
  way: ({ rupture, alone }) => {
    if (alone) return null
    return { order: 40, title: text.way, note: text.wayNote, to: `/talk/about/${rupture.thread}` }
  },
}

function goOn({ thread }: Asking): MyTurn {
  const step = { kind: 'go', to: `/talk/${thread}`, word: turn.on.step } as const
  return { title: turn.on.title, note: turn.on.note, step }
}

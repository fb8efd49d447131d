/** Naming how it felt on the page of a rupture: its line, and the way to it. */
import type { FeelingsView } from '@mend/domain/feelings'
import type { OnPage } from '../../room.ts'
import { turn } from './turn.ts'
import { feelings } from './words.ts'

const { onPage: text } = feelings

/** What naming puts on the page of a rupture. */
export const onPage: OnPage<'feelings'> = {
  lines: {
    feelings: {
      line: (view, { at, partner }) => ({
        title: text.line[view.state],
        note: noteOf(view, partner),
        to: `${at}/feelings`,
      }),
    },
  },
  turns: {
    'name-feelings': {
      mine: (_, { at, partner }) => ({
        title: turn.title(partner),
        note: turn.note,
        step: { kind: 'go', to: `${at}/feelings`, word: text.way },
      }),
      theirs: () => ({ title: turn.theirs, note: turn.waiting }),
    },
  },
  way: ({ at }) => ({
    order: 20,
    title: text.way,
    note: text.wayNote,
    to: `${at}/feelings`,
    answer: 40,
  }),
}

function noteOf(view: FeelingsView, partner: string): string | undefined {
  if (view.state !== 'naming') return undefined
  if (view.iNamed) return text.note.mine
  return view.partnerNamed ? text.note.theirs(partner) : text.note.none
}

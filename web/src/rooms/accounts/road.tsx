/** The account on the page of a rupture: its line, its message, the way to give one, and whose turn that is. */
import { Quoted } from '../../parts/said/Quoted.tsx'
import type { OnPage } from '../../room.ts'
import { pastMoment } from '../../words/days.ts'
import { mineOrTheirs } from '../../words/sides.ts'
import { turn } from './turn.ts'
import { account } from './words.ts'

const { onPage: text, read } = account

/** What accounts put on the page of a rupture. */
export const onPage: OnPage<'accounts'> = {
  lines: {
    account: {
      line: ({ thread, by, at, observation }, visit) => ({
        title: mineOrTheirs(text.line, by, visit.partner),
        note: <Quoted text={observation} />,
        aside: pastMoment(at, visit.moment.now),
        to: `${visit.at}/words/${thread}`,
      }),
      message: ({ thread, by, at, observation, impact }, partner) => ({
        thread,
        by,
        at,
        title: read.title(partner),
        parts: [
          { head: read.camera, words: observation },
          { head: by === 'me' ? read.didMine : read.did(partner), words: impact },
        ],
      }),
    },
  },
  way: ({ at }) => ({
    order: 10,
    title: text.way,
    note: text.wayNote,
    to: `${at}/account`,
    answer: 30,
  }),
  turns: {
    tell: {
      mine: (_, { at, partner }) => ({
        title: turn.mine.title,
        note: turn.mine.note(partner),
        after: turn.mine.after(partner),
        step: { kind: 'go', to: `${at}/account`, word: text.way },
      }),
      theirs: (_, { partner }) => ({
        title: turn.theirs.title(partner),
        note: turn.theirs.note(partner),
      }),
    },
  },
}

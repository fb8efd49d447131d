/** The need on the page of a rupture: its line, its message, and the way to say one. */
import { Quoted } from '../../parts/said/Quoted.tsx'
import type { OnPage } from '../../room.ts'
import { pastMoment } from '../../words/days.ts'
import { mineOrTheirs } from '../../words/sides.ts'
import { needs } from './words.ts'

const { onPage: text } = needs

/** What needs put on the page of a rupture. */
export const onPage: OnPage<'needs'> = {
  lines: {
    need: {
      line: ({ thread, by, at, feeling }, visit) => ({
        title: mineOrTheirs(text.line, by, visit.partner),
        note: <Quoted text={feeling} />,
        aside: pastMoment(at, visit.moment.now),
        to: `${visit.at}/words/${thread}`,
      }),
      message: ({ thread, by, at, feeling, when }, partner) => ({
        thread,
        by,
        at,
        title: text.title(partner),
        parts: [{ head: null, words: text.whole(feeling, when) }],
      }),
    },
  },
  way: ({ rupture }) => ({
    order: 50,
    title: text.way,
    note: text.wayNote,
    to: `/needs/about/${rupture.thread}`,
  }),
}

/** What a rupture's own page says of itself: that it was named and is to be seen, and that it feels mended. */
import type { OnPage } from '../../room.ts'
import { rupture as text } from '../../words/en/rupture.ts'
import { turn } from './turn.ts'

/** What a rupture itself asks on its page. */
export const onPage: OnPage<'ruptures'> = {
  turns: {
    see: {
      mine: ({ thread }, { partner }) => ({
        title: turn.see.title(partner),
        note: turn.see.note(partner),
        step: {
          kind: 'say',
          command: { kind: 'acknowledge-rupture', thread },
          word: text.acknowledge,
        },
      }),
      theirs: (_, { partner }) => ({
        title: turn.see.theirs(partner),
        note: turn.see.waiting(partner),
      }),
    },
    mended: {
      mine: ({ thread }, { partner, rupture }) => ({
        title: rupture.feltRepaired.partner ? turn.mended.asked(partner) : turn.mended.title,
        note: turn.mended.note,
        step: { kind: 'say', command: { kind: 'feel-repaired', thread }, word: text.mended },
      }),
      theirs: (_, { partner }) => ({
        title: turn.mended.theirs,
        note: turn.mended.waiting(partner),
      }),
    },
  },
}

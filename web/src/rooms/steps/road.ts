/** The step on the page of a rupture: its line below the road, the way to one, and whose turn it is. */
import { stepsOf } from '@mend/domain/steps'
import type { OnPage } from '../../room.ts'
import { turn } from './turn.ts'
import { step as words } from './words.ts'

const { onPage: text } = words

/** What the step puts on the page of a rupture. */
export const onPage: OnPage<'steps'> = {
  below: ({ couple, moment, rupture, at }) => {
    const { active, proposed } = stepsOf(couple, rupture.thread, moment)
    const step = active ?? proposed
    if (step === null) return null
    return {
      title: step === active ? text.line : text.proposed,
      note: step.what,
      to: `${at}/step`,
    }
  },
  way: ({ at }) => ({ order: 80, title: text.way, note: text.wayNote, to: `${at}/step` }),
  turns: {
    'agree-step': {
      mine: (_, { at, partner }) => ({
        title: turn.title(partner),
        note: turn.note,
        step: { kind: 'go', to: `${at}/step`, word: text.look },
      }),
      theirs: (_, { partner }) => ({ title: turn.theirs(partner), note: turn.waiting(partner) }),
    },
  },
}

/** The room of the one step that both agree to try (R26). */
import { stepsOf } from '@mend/domain/steps'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of steps, as the list of rooms knows it. */
export const steps = {
  places: {
    '/mend/:thread/step': stepIn('mend', screens('Step')),
    '/mend/:thread/step/new': stepIn('mend', screens('NewStep')),
  },
  due: {
    step: {
      to: ({ about }) => `/mend/${about}/step`,
      title: () => today.near,
      note: ({ what }) => what,
      offer: ({ about, what }) => ({
        title: today.due,
        note: what,
        action: { word: today.action, to: `/mend/${about}/step` },
      }),
    },
  },
  // An offered step stands on no road; it is the first thing to look at.
  came: ({ couple, moment, rupture, at }) => {
    const { proposed } = stepsOf(couple, rupture.thread, moment)
    if (proposed?.can.agree !== true) return null
    return { order: Infinity, offer: offerOf(today.came, `${at}/step`) }
  },
  drafts: (rupture) => [{ key: `step/${rupture}/what`, to: `/mend/${rupture}/step/new` }],
  back: {
    'step-proposed': ({ about, what, cue }) => [
      { key: `step/${about}/what`, text: what },
      { key: `step/${about}/cue`, text: cue },
    ],
  },
  road: () => import('./road.ts'),
} satisfies Room<'steps'>

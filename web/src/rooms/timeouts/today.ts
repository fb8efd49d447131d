/** What Today says of a time-out: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of time-outs that come with the first load. */
export const today = sentences({
  title: (when: string) => `You two are taking a pause. Back at ${when}.`,
  note: 'Until then you two send nothing here. Let your body settle first.',
  action: 'Go to the pause',
  steady: 'Settle a little',
  near: 'Coming back from the pause',
  over: 'A day has passed since the pause',
})

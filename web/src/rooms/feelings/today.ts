/** What Today says of naming how it felt: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of naming that come with the first load. */
export const today = sentences({
  named: {
    title: (name: string) => `${name} named how it felt. Yours can wait until you’re ready.`,
    note: 'Both open together, or not at all.',
    action: 'Name how it felt for you',
  },
  invited: {
    title: (name: string) => `${name} would like you both to name how it felt.`,
    note: 'Only if you want to, and when it suits you.',
    action: 'Have a look',
  },
})

/** What Today says of stress weather, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of stress weather that come with the first load. */
export const today = sentences<typeof english.today>({
  title: (name) => `${name} hat dir gesagt, wie schwer heute ist.`,
  note: 'Nur für heute.',
  action: 'Ansehen',
})

/** What Today says of a talk in three phases, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of such talks that come with the first load. */
export const today = sentences<typeof english.today>({
  asked: {
    title: (name) => `${name} möchte dir von einem schweren Tag erzählen.`,
    note: 'Es geht um etwas von außen. Du kannst Ja sagen oder es stehen lassen.',
    action: 'Ansehen',
  },
  live: {
    title: 'Ihr zwei redet gerade über einen schweren Tag.',
    note: 'Macht da weiter, wo ihr seid.',
    action: 'Weitermachen',
  },
  letter: {
    title: (name) => `${name} hat dir von einem schweren Tag geschrieben.`,
    note: 'Lies es, wenn du Zeit hast. Niemand muss bis zu einer bestimmten Zeit antworten.',
    action: 'Lesen',
  },
  turn: {
    title: (name) => `${name} hat auf das geantwortet, was du erzählt hast.`,
    note: 'Mach weiter, wann du magst.',
    action: 'Ansehen',
  },
})

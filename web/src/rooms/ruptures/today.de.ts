/** What Today says of a rupture, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of ruptures that come with the first load. */
export const today = sentences<typeof english.today>({
  named: {
    title: (name) => `${name} hat etwas angesprochen, das wehgetan hat.`,
    note: 'Sieh es dir an, wenn du so weit bist. Niemand erfährt, wann du es ansiehst.',
    action: 'Ansehen',
  },
  going: {
    title: (title) => `„${title}“ ist noch offen.`,
    note: 'Mach weiter, wann du magst. Ein kleiner Schritt genügt.',
    action: 'Damit weitermachen',
  },
  near: 'Bis jetzt beiseitegelegt',
  due: 'Du wolltest heute darauf zurückkommen.',
  action: 'Darauf zurückkommen',
})

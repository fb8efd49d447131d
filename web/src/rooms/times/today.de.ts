/** What Today says of a good time, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of good times that come with the first load. */
export const today = sentences<typeof english.today>({
  now: {
    title: (name) => `${name} fragt: Passt es jetzt?`,
    note: 'Jede Antwort ist in Ordnung, auch gar keine.',
    action: 'Ansehen',
  },
  ear: {
    title: (name) => `${name} hat ein offenes Ohr für dich.`,
    note: 'Nur, wenn du etwas sagen möchtest.',
    action: 'Ansehen',
  },
  yes: {
    now: (name) => `${name} sagt Ja: jetzt.`,
    at: (name, when) => `${name} sagt Ja: ${when}.`,
    tomorrow: (name) => `${name} sagt Ja: morgen.`,
    note: 'Ihr könnt beide absagen, ohne Grund.',
    action: 'Ansehen',
  },
  near: { now: 'Die Zeit, die ihr zwei ausgemacht habt', ear: 'Zeit zum Reden und Zuhören' },
  due: 'Es ist so weit: Diese Zeit habt ihr zwei ausgemacht.',
  tomorrow: 'Ihr zwei habt für heute Ja gesagt.',
  dueNote: 'Ihr könnt beide absagen, ohne Grund.',
  action: 'Ansehen',
})

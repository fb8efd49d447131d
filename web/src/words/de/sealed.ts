/** Words for whatever both write alone and open together, in German. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/sealed.ts'

/** The same words wherever two open something together, so that nobody has to ask what differs. */
export const sealed = sentences<typeof english.sealed>({
  save: (name) => `Meins speichern. Öffnet sich mit dem von ${name}`,
  saved: (name) => `Deins ist gespeichert. Ihr lest beides, wenn ${name} auch geschrieben hat.`,
  opening: 'Beide sind geschrieben. Sie öffnen sich …',
  takeBack: 'Meins zurücknehmen',
  takeBackNote: (name) => `${name} liest dann „diesmal nicht“ und sonst nichts.`,
  over: 'Diesmal nicht.',
})

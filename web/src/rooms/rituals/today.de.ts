/** What Today says of rituals, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of rituals that come with the first load. */
export const today = sentences<typeof english.today>({
  time: {
    near: (ritual) => ritual,
    title: (ritual) => `Es ist Zeit für „${ritual}“.`,
    note: 'Das Ganze oder zwei Minuten. Beides zählt gleich.',
    action: 'Anfangen',
  },
  review: {
    near: (ritual) => `Auf „${ritual}“ zurückschauen`,
    title: (ritual) => `Die Zeit für „${ritual}“ ist um.`,
    note: 'Ihr könnt weitermachen, etwas ändern oder es loslassen.',
    action: 'Zurückschauen',
  },
  still: {
    near: (ritual) => `Eine Frage zu „${ritual}“`,
    title: (ritual) => `Gehört „${ritual}“ noch zu euch?`,
    note: 'Ihr werdet beide einzeln gefragt. Niemand sieht deine Antwort.',
    action: 'Für dich allein antworten',
  },
  came: {
    title: (name) => `${name} schlägt ein Ritual vor.`,
    note: 'Es beginnt, wenn du Ja sagst. Du musst nicht antworten.',
    action: 'Ansehen',
  },
  reminders: {
    title: 'Soll Mend dich erinnern, wenn es so weit ist?',
    note: 'Mend zeigt dann einen einzigen Satz. Worum es geht, steht nie darin.',
    action: 'Für dieses Gerät wählen',
  },
  hours: {
    title: 'Du bist in einer anderen Zeitzone.',
    note: 'Deine Rituale gehen nach der Uhr hier. Du kannst auch bei den Zeiten von zu Hause bleiben.',
    action: 'Auswählen',
  },
})

/** Words for good news, in German: one line, and three ways to answer it. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** Everything on the pages of wins. */
export const wins = sentences<typeof english.wins>({
  door: 'Gute Nachrichten',
  doorNote: 'Eine Zeile, und eine Antwort, die die Freude größer macht',
  title: 'Gute Nachrichten.',
  note: (name) => `Erzähl ${name} in einer Zeile, was gut war, und sei es noch so klein.`,
  label: 'Was ist gut gelaufen?',
  placeholder: 'Ich habe meine Schwester angerufen, und wir haben gelacht',
  list: 'Von euch beiden',
  mine: 'Von dir',
  theirs: (name) => `Von ${name}`,
  empty: 'Hier steht noch nichts.',
  one: {
    theirs: (name) => `${name} hat gute Nachrichten.`,
    mine: 'Deine gute Nachricht.',
    note: 'Drei kleine Arten zu antworten, in dieser Reihenfolge. Eine genügt.',
    steps: {
      ask: 'Danach fragen',
      relive: 'Es zusammen noch einmal erleben',
      mark: 'Es ein wenig feiern',
    },
    hints: {
      ask: 'Was war dabei der schönste Moment?',
      relive: 'Erzähl es mir noch einmal von vorn. Was hast du dabei gefühlt?',
      mark: 'Ein Spaziergang, ein Kuchen, ein Foto am Kühlschrank',
    },
    use: (words) => `„${words}“ verwenden`,
    send: (name) => `An ${name} senden`,
    takeBack: 'Zurücknehmen',
    takeBackNote: (name) => `Dann steht es auch bei ${name} nicht mehr in der Liste.`,
  },
  evidence:
    'In einer Studie lernten Menschen, so auf gute Nachrichten zu antworten. Ihnen wurde dafür mehr gedankt als anderen.',
})

/** One line of both, after a repair. */
export const meaning = sentences<typeof english.meaning>({
  line: 'Was ihr daraus mitnehmt',
  lineNote: 'Eine Zeile von euch beiden, wenn ihr mögt',
  title: 'Was ihr daraus mitnehmt.',
  note: (name) => `Eine Zeile, zu der du und ${name} beide Ja sagt. Sie kann leer bleiben.`,
  now: 'Dazu habt ihr beide Ja gesagt',
  offered: { me: 'Deine Worte', partner: (name) => `Die Worte von ${name}` },
  waits: (name) => `Die Zeile gilt, sobald ${name} zu diesen Worten Ja sagt.`,
  agree: 'Ja, mit diesen Worten',
  label: 'Eure Zeile',
  placeholder: 'wir entschuldigen uns schneller als früher',
})

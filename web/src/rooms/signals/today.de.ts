/** What Today says of signals, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of signals that come with the first load. */
export const today = sentences<typeof english.today>({
  action: 'Ansehen',
  space: {
    mine: (until) => `Du hast um Zeit allein gebeten, bis ${until}.`,
    mineNote: (name) => `Bis dahin meldet dir Mend nichts Neues von ${name}.`,
    theirs: (name, until) => `${name} möchte Zeit allein, bis ${until}.`,
    theirsNote: (name) => `Du kannst schreiben. Mend meldet es ${name} erst danach.`,
  },
  opposite: {
    title:
      'Jemand von euch braucht Zeit allein, jemand die Gewissheit, dass zwischen euch alles gut ist. Beides zählt.',
    note: (name) => `Du und ${name} lest jetzt denselben Satz.`,
  },
  asks: {
    space: (name) => `${name} möchte Zeit allein.`,
    reassurance: (name) => `${name} möchte spüren, dass zwischen euch alles gut ist.`,
    comfort: (name) => `${name} möchte Trost.`,
    decide: (name) => `${name} möchte etwas zusammen entscheiden.`,
    stay: (name) => `${name} möchte dich in der Nähe haben, ohne Worte.`,
    slow: (name) => `${name} möchte, dass es langsamer geht.`,
  },
  asksNote: (until) => `Bis ${until}. Eine kurze Antwort reicht, auch ein Nein.`,
  answered: {
    title: (name) => `${name} hat dir geantwortet.`,
    note: 'Lies es, wann du magst.',
  },
  over: { title: 'Die Zeit allein ist vorbei.', note: 'Niemand muss sofort anfangen.' },
})

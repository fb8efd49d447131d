/** Words for one concrete step that both agree to try, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of steps, loaded with their screens. */
export const step = sentences<typeof english.step>({
  title: 'Etwas zum Ausprobieren.',
  empty: 'Ihr habt noch nichts ausgesucht. Sucht etwas Kleines, das ihr beide ausprobieren wollt.',
  offer: 'Etwas vorschlagen',
  other: 'Etwas anderes vorschlagen',
  activeHead: 'Was ihr gerade ausprobiert',
  proposedHead: { mine: 'Du hast das vorgeschlagen', theirs: (name) => `${name} schlägt das vor` },
  who: { me: 'Du', partner: (name) => name, both: 'Ihr beide' },
  does: {
    me: 'Du machst das',
    partner: (name) => `${name} macht das`,
    both: 'Ihr macht das beide',
  },
  when: (cue) => `Wann: ${cue}`,
  by: (when) => `Bis ${when}`,
  agree: 'Ja, probieren wir das',
  replaces: 'Wenn du Ja sagst, endet, was ihr gerade ausprobiert.',
  notThis: 'Das nicht',
  takeBack: 'Zurücknehmen',
  setAside: 'Diesen Versuch beenden',
  waiting: (name) => `Ihr probiert es beide aus, sobald ${name} Ja sagt. Es eilt nicht.`,
  how: 'Wie ist es gelaufen?',
  hows: { done: 'Wir haben es gemacht', partly: 'Zum Teil', not: 'Diesmal nicht' },
  howNote: 'Jede der drei Antworten hilft.',
  past: 'Schon ausprobiert',
  ends: {
    done: 'Gemacht',
    partly: 'Zum Teil',
    not: 'Diesmal nicht',
    'set-aside': 'Beendet',
    replaced: 'Ihr habt stattdessen etwas anderes ausprobiert',
  },
  form: {
    title: 'Such etwas Kleines aus, fünf Minuten oder weniger.',
    who: 'Wer macht es?',
    what: 'Was genau?',
    whatPlaceholder: 'die Handys in den Flur legen',
    whatMissing: 'Ein paar Worte reichen.',
    cue: 'Wann genau?',
    cueHint: 'Nenn einen Moment, den ihr beide merkt.',
    cuePlaceholder: 'wenn wir uns zum Essen setzen',
    cueMissing: 'Nenn bitte einen Moment. Dann klappt es viel eher.',
    due: 'Ausprobieren bis',
    dueMissing: 'Wähle einen Tag oder eine Uhrzeit.',
  },
  exists: {
    title: 'Ihr zwei habt schon etwas zum Ausprobieren.',
    note: 'Eins nach dem anderen klappt besser als zwei zugleich. Welches soll es sein?',
    keep: 'Bei dem bleiben, was wir haben',
    replace: 'Stattdessen meins vorschlagen',
  },
  onPage: {
    line: 'Etwas zum Ausprobieren',
    proposed: 'Etwas zum Ausprobieren, vorgeschlagen',
    way: 'Etwas zum Ausprobieren finden',
    wayNote: 'Etwas Kleines, zu dem ihr beide Ja sagt',
    look: 'Ansehen',
  },
})

/** Words for when life happened, in German, and everything rests for a while. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of lulls, loaded with their screen. */
export const lulls = sentences<typeof english.lulls>({
  door: 'Wenn das Leben dazwischenkommt',
  doorNote: 'Alles eine Weile ruhen lassen',
  title: 'Ist etwas dazwischengekommen?',
  note: (name) =>
    `Was du mit ${name} vorhast, kann warten. Mend fragt euch beide nach nichts und zählt keinen ausgelassenen Tag.`,
  noteToo: 'Du brauchst keinen Grund. Wer von euch möchte, kann es mit einem Tippen beenden.',
  until: 'Bis wann?',
  untils: {
    open: 'Bis jemand von uns es sagt',
    week: 'Eine Woche',
    fortnight: 'Zwei Wochen',
    date: 'Bis zu einem Tag',
  },
  date: 'Der letzte Tag davon',
  dateMissing: 'Wähle einen Tag ab heute, höchstens ein Jahr voraus.',
  word: 'Was ist es? Du kannst das offen lassen.',
  words: {
    move: 'Ein Umzug',
    child: 'Ein Kind',
    work: 'Arbeit',
    health: 'Gesundheit',
    loss: 'Ein Verlust',
    other: 'Etwas anderes',
  },
  wordNote: (name) => `${name} liest dieses Wort.`,
  begin: 'Alles ruhen lassen',
  running: 'Das Leben kam dazwischen. Gerade steht nichts an.',
  byMe: (when) => `Seit ${when}, weil du es gesagt hast.`,
  byPartner: (name, when) => `Seit ${when}, weil ${name} es gesagt hat.`,
  runs: (until) => `Es endet von selbst. Der letzte Tag: ${until}.`,
  runsOpen: 'Es dauert, bis jemand von euch sagt, dass ihr wieder da seid.',
  stays:
    'Bei dem, was wehgetan hat, bei Versprechen und Gesprächen bleibt alles wie bisher. Schreiben kannst du jederzeit.',
  back: 'Wir sind wieder da',
  backNote:
    'Es hat sich nichts angestaut. Ihr fangt mit dem Nächsten an, nicht mit dem, was ausgefallen ist.',
  smaller: 'Eure Check-ins kleiner machen',
  lighter: {
    title: 'Wenn etwas Kleines guttut',
    note: 'Du brauchst nichts davon. Niemand erfährt, was du hier öffnest.',
    plan: 'Kleinere Check-ins vorschlagen',
    ritual: (ritual) => `„${ritual}“ als Zwei-Minuten-Ritual vorschlagen`,
    asked: (name) => `${name} wird gefragt, sobald ihr zwei wieder da seid.`,
    lines: 'Deine Grenzen noch einmal ansehen',
    linesNote: 'Behalten, ändern oder beenden. Nur du wirst gefragt.',
    menu: 'Was würde dir jetzt helfen?',
    menuNote: (name) => `Du schreibst es für dich. ${name} liest nur, was du teilst.`,
  },
})

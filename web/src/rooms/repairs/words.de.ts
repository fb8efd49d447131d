/** Words for the three-part repair, in German, its three answers, and the note that is less than a repair. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of repairs, loaded with their screens. */
export const repair = sentences<typeof english.repair>({
  parts: {
    impact: {
      title: (name) => `Was hat es mit ${name} gemacht?`,
      lead: (name) =>
        `Fang mit ${name} an, nicht damit, wie du es gemeint hast. Einfache Worte kommen am besten an.`,
      label: 'Was es mit dir gemacht hat, glaube ich',
      placeholder: 'du warst den ganzen Abend mit allem allein, und das hat wehgetan',
      next: 'Weiter: was du tun willst',
    },
    concrete: {
      title: 'Was wirst du tun, und bis wann?',
      lead: (name) => `Klein und bald ist besser als groß. Ob du es gehalten hast, sagt ${name}.`,
      label: 'Ich werde',
      placeholder: 'dich nach dem Telefonat mit meiner Mutter fragen, wie es dir geht',
      due: 'Bis wann?',
      next: 'Weiter: was anders wird',
    },
    change: {
      title: 'Was machst du anders, wenn es wieder so weit ist?',
      lead: 'Ein Moment, den du wiedererkennst, und was du genau dann tust.',
      cue: 'Wenn',
      cuePlaceholder: 'ich merke, dass sich unsere Pläne verschieben',
      act: 'dann',
      actPlaceholder: 'frage ich dich, bevor ich irgendwo zusage',
      next: 'Alles einmal im Ganzen lesen',
    },
  },
  look: {
    title: (name) => `Das wird ${name} lesen.`,
    revisedTitle: (name) => `Das wird ${name} jetzt lesen.`,
    share: (name) => `Mit ${name} als Wiedergutmachung teilen`,
    note: (name) => `Mit ${name} nur als Notiz teilen`,
    noteWhy:
      'Eine Wiedergutmachung hat drei Teile. Was schon da ist, kannst du jederzeit als Notiz teilen.',
    missing: 'Für eine Wiedergutmachung noch offen:',
    open: {
      impact: (name) => `was es mit ${name} gemacht hat`,
      concrete: 'was du tun wirst',
      due: 'eine Zeit dafür',
      cue: 'wann es wieder so weit sein kann',
      act: 'was du dann tust',
    },
    change: 'Diesen Teil ändern',
    weigh: 'Du verlangst damit nichts zurück. Eine Bitte um Verzeihung gibt es hier nicht.',
  },
  heads: {
    impact: {
      mine: (name) => `Was es mit ${name} gemacht hat`,
      theirs: 'Was es mit dir gemacht hat',
    },
    concrete: {
      mine: 'Was du tun wirst',
      theirs: (name) => `Was ${name} tun wird`,
    },
    change: { mine: 'Wenn es wieder so weit ist', theirs: 'Wenn es wieder so weit ist' },
  },
  ifThen: (cue, act) => `Wenn ${cue}, dann ${act}`,
  iWill: (what) => `Ich werde ${what}`,
  page: {
    mine: 'Deine Wiedergutmachung.',
    theirs: (name) => `${name} möchte etwas wiedergutmachen.`,
    delivered: (name) =>
      `Deine Wiedergutmachung ist bei ${name}. Eine Antwort kann kommen, muss aber nicht.`,
    received: {
      mine: (name) => `${name} nimmt deine Wiedergutmachung an.`,
      theirs: 'Du hast sie angenommen.',
    },
    receivedNote: 'Daraus ist jetzt ein Versprechen mit einer Zeit geworden.',
    toPromise: 'Zum Versprechen',
    missing: {
      mine: (name) => `${name} sagt, dass ein Teil fehlt. Alle deine Worte sind noch da.`,
      theirs: 'Du hast gesagt, welcher Teil fehlt. Mehr musst du nicht tun.',
    },
    addMissing: 'Ergänzen, was fehlt',
    tapped: (name) => `${name} sagt, dass dieser Teil fehlt`,
    tappedByMe: 'Du hast gesagt, dass dieser Teil fehlt',
    notReady: (name) =>
      `Du hast gesagt: noch nicht so weit. Das bleibt bei dir. Für ${name} sieht es aus, als wäre noch keine Antwort da.`,
    withdrawn: {
      mine: 'Du hast das zurückgenommen.',
      theirs: (name) => `${name} hat das zurückgenommen.`,
    },
    version: (count) => `Fassung ${count}`,
    withdraw: 'Zurücknehmen',
    withdrawTitle: 'Diese Wiedergutmachung zurücknehmen?',
    withdrawNote: (name) =>
      `${name} sieht dann, dass du sie zurückgenommen hast. Auch das Versprechen darin endet.`,
    withdrawKeep: 'Nicht zurücknehmen',
    answers: {
      title: 'Wie ist das für dich?',
      received: 'Danke, ich nehme das an',
      missing: 'Etwas fehlt',
      notReady: 'Noch nicht so weit',
      stillNotReady: 'Immer noch nicht so weit',
      note: (name) =>
        `Annehmen heißt nicht verzeihen. Die ersten zwei Antworten sieht ${name}. Die dritte sieht ${name} nie.`,
      which: 'Welcher Teil? Nichts wird gesendet, bevor du es sendest.',
      words: 'Was fehlt? Ein Satz, wenn du magst',
      wordsHint: (name) => `${name} liest diesen Satz, wenn du ihn sendest.`,
      sendMissing: (name) => `${name} sagen, dass dieser Teil fehlt`,
      back: 'Zurück zu den Antworten',
      thank: (name) => `Ein Satz für ${name}, wenn du magst`,
      send: (name) => `An ${name} senden`,
      parts: {
        impact: 'Was es mit mir gemacht hat',
        concrete: 'Was getan wird',
        change: 'Was anders wird',
      },
    },
  },
  resting: {
    title: (name) => `Deine letzte Wiedergutmachung ist bei ${name}.`,
    note: (name, when) =>
      `Die nächste kannst du ab ${when} senden. Schreiben kannst du sie schon jetzt, sie bleibt hier gespeichert. ${name} kann jederzeit antworten oder auch nicht.`,
    look: 'Zu deiner Wiedergutmachung',
  },
  gone: 'Diese Wiedergutmachung ist nicht hier.',
  onPage: {
    line: {
      mine: 'Eine Wiedergutmachung von dir',
      theirs: (name) => `Eine Wiedergutmachung von ${name}`,
    },
    states: {
      delivered: 'Gesendet',
      received: 'Angenommen',
      missing: 'Ein Teil fehlt',
      'not-ready': 'Noch nicht so weit. Das weißt nur du.',
      withdrawn: 'Zurückgenommen',
    },
    note: {
      line: { mine: 'Eine Notiz von dir', theirs: (name) => `Eine Notiz von ${name}` },
      title: (name) => `Eine Notiz von ${name}.`,
      impact: 'Was es ausgelöst hat',
      concrete: 'Was getan wird',
      change: 'Was anders wird',
    },
    way: 'Etwas wiedergutmachen',
    wayNote: 'Was es mit deinem Gegenüber gemacht hat, was du tun wirst, was anders wird',
    read: (name) => `Lesen, wie ${name} es wiedergutmachen möchte`,
    addMissing: 'Ergänzen, was fehlt',
  },
})

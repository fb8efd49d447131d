/** The sentences around naming feelings, in German; the words for the feelings themselves are in feeling-words.de.ts. */
import { sealed } from '../../words/de/sealed.ts'
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of naming, loaded with its screens. */
export const feelings = sentences<typeof english.feelings>({
  /** Opening sentences, one for each state. */
  title: {
    begin: 'Wie sieht es in dir aus?',
    theirsFirst: (name) =>
      `${name} hat aufgeschrieben, wie es sich anfühlte. Du kannst deins schreiben, wenn du so weit bist.`,
    invited: (name) => `${name} möchte, dass ihr beide aufschreibt, wie es sich anfühlte.`,
    closer: 'Wie stark ist es, und wo merkst du es?',
    sealed: 'Deins ist gespeichert. Noch kann es niemand lesen.',
    opening: 'Ihr habt beide geschrieben. Beides öffnet sich …',
    open: 'So hat es sich für euch beide angefühlt.',
    notThisTime: 'Diesmal nicht.',
  },
  intro: (name) =>
    `Du und ${name} schreibt beide auf, wie es sich anfühlte. Was ${name} schreibt, kannst du lesen, wenn ihr beide fertig seid.`,
  pick: 'Wähle ein Wort, das nahe dran ist',
  pickHint: 'Du kannst mehr als eins wählen.',
  closerThan: (word) => `Passt eins davon besser als „${word}“?`,
  own: 'Oder schreib ein eigenes Wort',
  add: 'Dazunehmen',
  full: 'Du hast acht gewählt. Nimm eins weg, um ein anderes dazuzunehmen.',
  says: (word) => `„${word}“ sagt, was jemand mit dir gemacht hat. Wie hat sich das angefühlt?`,
  instead: (word) => `„${word}“ nehmen`,
  ownSoFar: 'Deine eigenen Wörter. Tippe eins an, um es wegzunehmen.',
  none: 'Du hast noch kein Wort gewählt.',
  choose: 'Wähle zuerst ein Wort',
  next: 'Weiter: Wie stark ist das Gefühl?',
  strength: 'Wie stark',
  faint: 'Ganz schwach',
  strongest: 'So stark wie nur möglich',
  level: (level) => `${level} von 10`,
  body: 'Wo in deinem Körper',
  bodyNowhere: 'Ich weiß es nicht',
  more: 'Noch etwas dazu, wie es sich anfühlte',
  moreHint: 'Du kannst das leer lassen.',
  missing: 'Wähle zuerst ein Wort, das nahe dran ist.',
  sealWith: sealed.save,
  sealNote: (name) =>
    `${name} sieht, dass deins geschrieben ist, und kann es noch nicht lesen. Ist ${name} auch fertig, könnt ihr beide beides lesen.`,
  wait: 'Ihr seht die Worte voneinander, wenn ihr beide fertig seid. Du musst nichts tun.',
  waitMine: 'Was du geschrieben hast',
  takeBack: 'Meins zurücknehmen',
  takeBackNote: (name) =>
    `${name} sieht dann „diesmal nicht“. Was du geschrieben hast, sieht ${name} nicht.`,
  decline: 'Diesmal nicht',
  declined: (name) => `Niemand muss einen Grund nennen. ${name} sieht dieselben Worte wie du hier.`,
  unsent: 'Was du geschrieben hast, kann sonst niemand lesen. Nur du.',
  given: (name) =>
    `Als ${name} die eigenen Worte zurücknahm, waren deine für ${name} schon lesbar. Vielleicht hat ${name} sie gelesen.`,
  again: 'Meins jetzt schreiben',
  againMine: 'Meins noch einmal speichern',
  openingNote:
    'Dafür müssen beide Handys online sein. Ist eins offline, öffnet sich beides, wenn es wieder da ist.',
  onward: 'Einander zuhören',
  done: 'Zurück zur Seite',
  openNote: 'Du musst nicht antworten. Vielleicht liest du es zweimal, bevor du etwas sagst.',
  announceOpen: 'Du kannst jetzt beides lesen.',
  announceNamed: (name) => `${name} hat aufgeschrieben, wie es sich anfühlte.`,
  onPage: {
    line: {
      naming: 'Wie es sich anfühlte',
      opening: 'Wie es sich anfühlte: Ihr habt beide geschrieben. Es öffnet sich …',
      open: 'Wie es sich anfühlte, für euch beide',
      'not-this-time': 'Wie es sich anfühlte: diesmal nicht',
    },
    note: {
      none: 'Du kannst beides lesen, wenn ihr beide fertig seid',
      mine: 'Deins ist gespeichert. Du kannst beides lesen, wenn ihr beide fertig seid.',
      theirs: (name) =>
        `${name} hat geschrieben. Du kannst beides lesen, wenn ihr beide fertig seid.`,
    },
    way: 'Schreiben, wie es sich anfühlte',
    wayNote: 'Ihr schreibt beide für euch allein. Dann lest ihr beides.',
  },
})

/** Words for a copy of everything, read or brought back, and for going on at another address, in German. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/copies.ts'

/** The page on which a copy is read and brought back. */
export const copies = sentences<typeof english.copies>({
  title: 'Eine Kopie von deinem Mend öffnen.',
  about:
    'Du brauchst die Datei, die du gespeichert hast, und deine zwölf Wörter. Nichts wird gesendet.',
  file: 'Die Datei',
  fileHint: 'Ihr Name endet auf „.age“.',
  fileChosen: (name, size) => `${name}, ${size}`,
  words: 'Deine zwölf Wörter',
  open: 'Die Kopie öffnen',
  needsFile: 'Wähle zuerst die Datei.',
  needsWords: 'Tippe zuerst deine zwölf Wörter ein.',
  reading: 'Mend liest die Datei …',
  opening: 'Mend öffnet die Kopie …',
  bringing: 'Mend holt alles zurück …',
  percent: (share) => `${share} von 100`,
  cancel: 'Abbrechen',
  stopped: 'Abgebrochen. Nichts hat sich geändert.',
  megabytes: (size) => `${size} MB`,
  kilobytes: (size) => `${size} KB`,
  read: {
    title: 'Was in dieser Kopie steht.',
    about: (title) => `Es geht um: ${title}`,
    nobody: 'Jemand',
    empty: 'Als diese Kopie entstand, hatte noch niemand etwas geschrieben.',
    one: (day) => `Ein Text, vom ${day}.`,
    sameDay: (count, day) => `${count} Texte, alle vom ${day}.`,
    count: (count, first, last) => `${count} Texte, vom ${first} bis zum ${last}.`,
    list: 'Was gesagt wurde',
    note: 'Du liest nur. Nichts hier wird gesendet oder geändert.',
    other: 'Eine andere Kopie öffnen',
    back: 'In diesen Browser zurückholen',
    backNote: 'Danach könnt ihr zwei von hier aus weitermachen. Das Zurückholen geht auch offline.',
    lived:
      'In diesem Browser benutzt du Mend schon. Um die Kopie zurückzuholen, öffne sie in einem anderen.',
  },
  done: {
    title: 'Alles ist wieder da.',
    about: 'Du kannst weiterschreiben. Mend verbindet euch zwei wieder, sobald es geht.',
    moved:
      'Kommst du von einer anderen Adresse? Dann öffne Mend dort noch einmal und schließ den Umzug ab.',
    lock: 'Eine Sperre einrichten',
    go: 'Zu Heute',
  },
  huge: {
    happened: 'Diese Datei ist viel zu groß für eine Kopie aus Mend.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Wähle die Datei, die auf „.age“ endet.',
  },
  gone: {
    happened: 'Dieser Browser konnte die Datei nicht lesen.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Sieh nach, ob die Datei noch da ist, und wähle sie noch einmal.',
  },
})

/** The page on which one goes on at another address. */
export const moving = sentences<typeof english.moving>({
  name: 'An eine andere Adresse umziehen',
  note: 'Wenn es euren Server nicht mehr gibt, oder du einen anderen willst',
  title: 'An einer anderen Adresse weitermachen.',
  about: (name) =>
    `Du und ${name} könnt alles auf einen anderen Server mitnehmen. Das macht ihr beide selbst, egal in welcher Reihenfolge.`,
  same: 'Ging euer Server verloren und wurde unter derselben Adresse neu eingerichtet? Dann kannst du diese Seite verlassen. Mend bringt von selbst zurück, was dort verloren ging.',
  fromLink: (name) =>
    `Du hast einen Link geöffnet, mit dem du umziehen sollst. Kam er von ${name}?`,
  fromLinkCheck: (name) =>
    `Frag ${name} zuerst, persönlich oder am Telefon, ob diese Adresse stimmt. Wer eine falsche betreibt, könnte alles lesen.`,
  address: 'Die neue Adresse',
  addressHint: 'Sie sieht so aus: https://mend.example.org.',
  wrong: {
    none: 'Das ist noch keine Adresse.',
    unsafe: 'Die Adresse muss mit https beginnen. Sonst könnten andere unterwegs mitlesen.',
    here: 'Das ist die Adresse, an der du gerade bist.',
  },
  steps: 'Was du tust',
  save: 'Eine Kopie von allem speichern',
  saveNote: 'Das ist eine einzige, verschlossene Datei. Du öffnest sie mit deinen zwölf Wörtern.',
  saveGo: 'Die Kopie speichern',
  saving: 'Mend speichert deine Kopie …',
  saved: 'Deine Kopie ist gespeichert.',
  stale: 'Nach deiner Kopie wurde noch etwas geschrieben. Speichere sie noch einmal.',
  words: 'Deine zwölf Wörter bereithalten',
  wordsNote: 'Ohne sie kann niemand die Kopie öffnen, auch du nicht.',
  wordsShow: 'Meine zwölf Wörter zeigen',
  open: 'Deine Kopie an der neuen Adresse öffnen',
  openNote:
    'Wähle dort die Datei und tippe deine zwölf Wörter ein. Dann sieh nach, ob alles da ist.',
  openGo: 'Die neue Adresse öffnen',
  tell: (name) => `${name} den Link senden`,
  tellNote: (name) =>
    `Er führt ${name} auf diese Seite, in dem Mend, das ${name} jetzt benutzt. Sag es auch persönlich.`,
  tellGo: (name) => `Den Link für ${name} kopieren`,
  told: 'Der Link ist kopiert.',
  notCopied:
    'Dieser Browser hat den Link nicht kopiert. Drück etwas länger darauf und kopiere ihn von Hand.',
  devices:
    'Benutzt du Mend auf weiteren Geräten? Füge sie von der neuen Adresse aus hinzu, unter „Geräte“.',
  finish: 'Ich bin umgezogen',
  finishHint: 'Speichere zuerst eine Kopie und öffne sie an der neuen Adresse.',
  sure: 'Ist an der neuen Adresse alles da?',
  sureNote: 'Von jetzt an kannst du hier nur noch lesen. Schreiben kannst du an der neuen Adresse.',
  sureErase: (name) =>
    `Mend bittet den alten Server, alles zu löschen. Wenn er antwortet, tut er es drei Tage, nachdem auch ${name} umgezogen ist.`,
  yes: 'Ja, ich bin umgezogen',
  after: {
    title: 'Du bist umgezogen.',
    about: 'Weiter geht es für dich an der neuen Adresse. Hier kannst du nur noch lesen.',
    go: 'Zur neuen Adresse gehen',
    asked: (name) =>
      `Mend hat den alten Server gebeten, alles zu löschen. Er tut es drei Tage, nachdem auch ${name} umgezogen ist.`,
    silent:
      'Der alte Server antwortet gerade nicht. Sobald er antwortet, bittet Mend ihn, alles zu löschen.',
    eraseNote: 'Ist an der neuen Adresse alles da? Dann kannst du Mend aus diesem Browser löschen.',
    erase: 'Mend aus diesem Browser löschen',
    eraseSure: 'Alles in diesem Browser löschen?',
    eraseWhat:
      'Was du an der neuen Adresse hast, bleibt. Was du hier siehst, ist dann für immer weg.',
    eraseYes: 'Hier löschen',
    stay: 'Doch hierbleiben',
    stayNote:
      'Hast du es dir anders überlegt? Dann schreib wieder hier. Mend bittet den alten Server, alles zu behalten.',
  },
})

/** What was handed to a server that had lost it. */
export const gaveBack = sentences<typeof english.gaveBack>({
  happened: 'Der Server hatte nicht mehr alles, was ihr zwei geschrieben habt.',
  safe: 'Auf euren Geräten war es noch, und Mend hat es zurückgebracht. Nichts ist verloren.',
  order: 'Manches steht vielleicht in einer anderen Reihenfolge als vorher.',
  read: 'In Ordnung',
})

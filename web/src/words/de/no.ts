/** What is said in German when something could not be done: what happened, what is safe, what to do. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/no.ts'

const kept = 'Mend hat es nicht gesendet. Deine Worte sind noch hier.'

/** One for every way in which the domain says no; the compiler asks for a new one. */
export const refusals = sentences<typeof english.refusals>({
  repeated: { happened: 'Das hast du schon gesagt.', safe: 'Es zählt einmal.' },
  'wrong-space': { happened: 'Das gehört nicht hierher.', safe: kept },
  'not-of-this-couple': {
    happened: 'Dafür braucht es euch beide.',
    safe: kept,
    todo: 'Lade erst dein Gegenüber ein, oder warte, bis ihr verbunden seid.',
  },
  closed: {
    happened: 'Euer gemeinsamer Raum ist geschlossen.',
    safe: 'Was du geschrieben hast, behältst du.',
  },
  newer: {
    happened: 'Das hat ein neueres Mend geschrieben.',
    safe: 'Nichts ist verloren.',
    todo: 'Aktualisiere Mend auf diesem Gerät, um es zu lesen.',
  },
  'no-such-thread': {
    happened: 'Mend hat diese Seite noch nicht.',
    safe: kept,
    todo: 'Versuch es gleich noch einmal.',
  },
  'thread-taken': { happened: 'Das hast du schon geteilt.', safe: 'Es zählt einmal.' },
  'not-yours': { happened: 'Das kann nur dein Gegenüber sagen.', safe: kept },
  'already-so': { happened: 'Das ist schon geschehen.', safe: 'Alles ist, wie es war.' },
  'not-now': {
    happened: 'Seit du diese Seite geöffnet hast, hat sich etwas geändert.',
    safe: kept,
    todo: 'Schau dir die Seite noch einmal an.',
  },
  frozen: {
    happened: 'Ihr macht gerade Pause. Das muss so lange warten.',
    safe: kept,
    todo: 'Mach weiter, wenn ihr beide zurück seid.',
  },
  'set-aside': {
    happened: 'Ihr habt das beiseitegelegt.',
    safe: kept,
    todo: 'Nehmt es erst wieder auf.',
  },
  'out-of-range': {
    happened: 'Diese Zeit geht nicht mehr.',
    safe: kept,
    todo: 'Such bitte eine andere Zeit aus.',
  },
  'own-words': {
    happened: 'Das ist fast Wort für Wort, was dein Gegenüber geschrieben hat.',
    safe: kept,
    todo: 'Sag es mit deinen eigenen Worten. Es darf holprig sein.',
  },
  'already-opened': { happened: 'Es ist schon offen.', safe: 'Ihr könnt es beide lesen.' },
  'time-up': {
    happened: 'Die Zeit für dieses Gespräch ist um.',
    safe: kept,
    todo: 'Beendet es, oder sucht einen Tag aus, an dem ihr weitermacht.',
  },
  overtaken: {
    happened: 'Kurz vor dir hat dein Gegenüber etwas geteilt.',
    safe: kept,
    todo: 'Lies das zuerst. Dann kannst du deins teilen.',
  },
  unsigned: {
    happened: 'Ihr habt eure Grundregeln noch nicht beide unterschrieben.',
    safe: kept,
    todo: 'Seht euch die Regeln an und unterschreibt sie beide.',
  },
  'off-limits': {
    happened: 'Über dieses Thema redet ihr gerade nicht.',
    safe: kept,
    todo: 'Such bitte etwas anderes aus.',
  },
  field: {
    happened: 'Ein Feld ist leer oder zu lang.',
    safe: kept,
    todo: 'Schau dir bitte die Felder oben an.',
  },
  'too-soon': {
    happened: 'Dafür ist es noch etwas zu früh.',
    safe: kept,
    todo: 'Versuch es in ein paar Minuten noch einmal.',
  },
  resting: {
    happened:
      'Du hast vor weniger als einer Woche eine Wiedergutmachung angeboten. Dein Gegenüber hat noch nicht geantwortet.',
    safe: kept,
    todo: 'Bitte warte, bis eine Woche um ist. Ein paar Zeilen kannst du jederzeit schreiben.',
  },
  'asked-before': {
    happened: 'Das hast du vor Kurzem schon gefragt.',
    safe: kept,
    todo: 'Du kannst später noch einmal fragen. Wann, steht auf der Seite.',
  },
  'asked-enough': {
    happened: 'Du hast an einem Tag fünfmal gefragt.',
    safe: kept,
    todo: 'Frag morgen wieder, oder redet miteinander.',
  },
  'step-exists': {
    happened: 'Ihr habt schon etwas, das ihr versucht.',
    safe: kept,
    todo: 'Bleibt dabei, oder schlag stattdessen deins vor.',
  },
})

/** One for every way in which the world says no. */
export const troubles = sentences<typeof english.troubles>({
  new: {
    happened: 'Auf diesem Gerät hast du mit Mend noch nicht angefangen.',
    safe: 'Nichts ist verloren.',
    todo: 'Fang an, oder hol dein Mend mit deinen zwölf Wörtern zurück.',
  },
  locked: {
    happened: 'Mend ist gesperrt.',
    safe: 'Auf diesem Gerät ist alles sicher.',
    todo: 'Entsperre es und mach da weiter, wo du warst.',
  },
  alone: {
    happened: 'Du kannst das noch nicht teilen, denn du bist hier noch allein.',
    safe: 'Mend hat deine Worte hier gespeichert, nur für dich.',
    todo: 'Lade erst dein Gegenüber ein, unter „Wir“.',
  },
  'too-big': {
    happened: 'Das ist zu lang, um es auf einmal zu senden.',
    safe: 'Deine Worte sind noch hier.',
    todo: 'Teil es in zwei Stücke, oder kürz es ein wenig.',
  },
  taken: {
    happened: 'Vielleicht wurde das gerade schon geteilt, aus einem anderen Tab.',
    safe: 'Es wurde nicht zweimal geteilt, und deine Worte stehen noch auf dieser Seite.',
    todo: 'Schau auf die Seite, zu der es gehört, bevor du es noch einmal teilst.',
  },
  unconfirmed: {
    happened: 'Bevor Mend das macht, fragt es nach deiner Sperre.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Versuch es noch einmal und antworte, wenn Mend fragt.',
  },
  'wrong-secret': {
    happened: 'Das war es nicht.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Versuch es noch einmal, ganz langsam.',
  },
  'too-many-tries': {
    happened: 'Das war für jetzt ein Versuch zu viel.',
    safe: 'Alles ist weiter sicher.',
    todo: 'Warte ein wenig und versuch es dann noch einmal.',
  },
  'needs-phrase': {
    happened: 'Dafür brauchst du deine zwölf Wörter.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Nimm das Gerät, mit dem du angefangen hast, oder tipp die Wörter ein.',
  },
  'bad-phrase': {
    happened: 'Diese zwölf Wörter gehören nicht zusammen.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Such nach einem Tippfehler, oder nach zwei Wörtern, die vertauscht sind.',
  },
  'not-empty': {
    happened: 'In diesem Browser wird Mend schon benutzt.',
    safe: 'Mend hat nichts verändert.',
    todo: 'Nimm einen anderen Browser. Wer Mend hier löscht, löscht alles, was es in diesem Browser gespeichert hat.',
  },
  'unknown-device': {
    happened: 'Dieses Gerät steht nicht mehr in der Liste.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Sieh noch einmal in die Liste.',
  },
  disk: {
    happened: 'Dieses Gerät konnte es nicht speichern.',
    safe: 'Deine Worte stehen auf dem Bildschirm. Gesendet wurde nichts.',
    todo: 'Mach auf dem Gerät etwas Platz und versuch es noch einmal. Lass diese Seite dabei offen.',
  },
  'disk-full': {
    happened: 'Auf diesem Gerät ist kein Platz mehr. Deshalb ließ es sich nicht speichern.',
    safe: 'Deine Worte stehen auf dem Bildschirm. Gesendet wurde nichts.',
    todo: 'Mach auf dem Gerät etwas Platz und versuch es noch einmal. Lass diese Seite dabei offen.',
  },
  'disk-refused': {
    happened: 'Dieser Browser hat Mend nicht speichern lassen.',
    safe: 'Deine Worte stehen auf dem Bildschirm. Gesendet wurde nichts.',
    todo: 'Versuch es gleich noch einmal. Lass diese Seite dabei offen.',
  },
  'disk-silent': {
    happened: 'Der Speicher dieses Browsers hat nicht geantwortet.',
    safe: 'Deine Worte stehen auf dem Bildschirm. Gesendet wurde nichts.',
    todo: 'Schließ andere Tabs, in denen Mend offen ist. Versuch es dann noch einmal und lass diese Seite offen.',
  },
  'disk-damaged': {
    happened: 'Was Mend auf diesem Gerät gespeichert hat, ist nicht mehr lesbar.',
    safe: 'Deine Worte stehen auf dem Bildschirm. Gesendet wurde nichts.',
    todo: 'Kopiere sie an einen sicheren Ort. Was ihr geteilt habt, kommt mit deinen zwölf Wörtern zurück.',
  },
  'disk-emptied': {
    happened:
      'Während diese Seite offen war, wurde gelöscht, was Mend in diesem Browser gespeichert hatte.',
    safe: 'Deine Worte stehen auf dem Bildschirm. Gesendet wurde nichts.',
    todo: 'Kopiere sie an einen sicheren Ort. Öffne dann Mend neu und komm mit deinen zwölf Wörtern zurück.',
  },
  'disk-newer': {
    happened: 'In diesem Browser war schon ein neueres Mend offen.',
    safe: 'Deine Worte stehen auf dem Bildschirm. Gesendet wurde nichts.',
    todo: 'Kopiere sie an einen sicheren Ort und öffne Mend neu.',
  },
  unreachable: {
    happened: 'Mend erreicht seinen Server gerade nicht.',
    safe: 'Deine Worte sind hier gespeichert. Mend sendet sie, sobald es geht.',
    todo: 'Du musst nichts tun.',
  },
  'not-found': {
    happened: 'Zu diesen zwölf Wörtern hat Mend nichts gefunden.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Prüf die Wörter, und ob du Mend früher unter dieser Adresse benutzt hast.',
  },
  'bad-file': {
    happened: 'Diese Datei ist keine Kopie aus Mend.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Wähl die Datei, die du gespeichert hast. Ihr Name endet auf „.age“.',
  },
  'cut-off': {
    happened: 'Das Ende dieser Kopie fehlt, oder die Datei ist beschädigt.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Speichere oder lade die Datei noch einmal, oder nimm eine andere Kopie.',
  },
  'other-words': {
    happened: 'Diese zwölf Wörter öffnen diese Kopie nicht.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Eine Kopie öffnet sich nur mit den Wörtern des Menschen, der sie gemacht hat.',
  },
  stopped: {
    happened: 'Du hast es abgebrochen.',
    safe: 'Nichts hat sich geändert.',
  },
  moved: {
    happened: 'Du bist zu einer anderen Adresse umgezogen. Hier kannst du nur noch lesen.',
    safe: 'Deine Worte stehen noch im Feld.',
    todo: 'Mach an der neuen Adresse weiter.',
  },
  'old-file': {
    happened:
      'Diese Kopie ist aus einem älteren Mend. Du kannst sie hier lesen, aber nicht zurückholen.',
    safe: 'Nichts hat sich geändert.',
    todo: 'Nimm eine neuere Kopie. Oder nur deine zwölf Wörter, solange deine alte Adresse noch antwortet.',
  },
})

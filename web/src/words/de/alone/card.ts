/** Words for one card that somebody sends as a link, in German, and for whoever opens it without joining. */
import { sentences } from '../../sentences.ts'
import type * as english from '../../en/alone/card.ts'

/** Choosing a card, and giving its link away. */
export const sendCard = sentences<typeof english.sendCard>({
  title: 'Jemandem eine Karte schicken.',
  note: 'Sie lässt sich einmal öffnen, in jedem Browser, sieben Tage lang. Dafür muss niemand beitreten oder einen Namen nennen.',
  choose: 'Nimm eine von diesen als Anfang, oder schreib selbst eine',
  cards: [
    'Ich möchte, dass wir freundlicher zueinander sind, wenn es schwer wird. Ich arbeite an meinem Teil.',
    'Mir fehlt unsere Nähe. Du musst nicht antworten.',
    'Ich habe gesehen, was du für mich getan hast. Es hat mir viel bedeutet, und ich habe es nicht gesagt.',
    'Ich war so still, weil mir etwas wehgetan hat. Nicht, weil du mir egal bist.',
    'Gehst du diese Woche ein Stück mit mir spazieren? Wir müssen über nichts Schweres reden.',
  ],
  own: 'Deine Karte',
  ownHint: 'Du kannst jedes Wort ändern.',
  missing: 'Wähle eine Karte oder schreib eine.',
  knows:
    'Du siehst nicht, ob die Karte geöffnet wurde. Du erfährst es nur, wenn jemand Danke sagt.',
  noBack: 'Ist der Link einmal verschickt, kannst du die Karte nicht mehr zurückholen.',
  safe: 'Hast du Angst vor der Reaktion darauf? Dann schick die Karte bitte nicht. Rede zuerst mit jemandem.',
  help: 'Hilfe holen',
  make: 'Link erstellen',
  making: 'Der Link wird erstellt …',
  unreachable:
    'Mend erreicht den Server gerade nicht. Deine Karte ist noch da. Versuch es später noch einmal.',
  tooMany: 'Drei Karten sind genug für eine Woche. Die nächste kannst du später schicken.',
  ready: {
    title: 'Deine Karte ist fertig.',
    note: 'Schick den Link an einen einzigen Menschen. Mend zeigt ihn nur jetzt.',
    code: 'Der Link zu deiner Karte, als Code',
    paper: 'Du kannst diese Seite auch drucken und den Code in einen Umschlag stecken.',
    print: 'Den Code drucken',
    done: 'Fertig',
  },
  thanked: 'Jemand hat eine Karte von dir geöffnet und sagt Danke.',
  thankedRead: 'Gut zu wissen',
})

/** What whoever was given the link reads. */
export const openCard = sentences<typeof english.openCard>({
  title: (name) => `${name} hat dir eine Karte geschickt.`,
  titleNobody: 'Jemand hat dir eine Karte geschickt.',
  mend: 'Mend hilft zwei Menschen, freundlich zueinander zu sein, wenn es schwer ist.',
  free: 'Du musst nicht beitreten, und du musst nicht antworten.',
  once: 'Du kannst die Karte einmal öffnen. Sie wartet sieben Tage.',
  unseen: (name) => `${name} sieht nicht, ob du sie öffnest.`,
  unseenNobody: 'Wer sie geschickt hat, sieht nicht, ob du sie öffnest.',
  open: 'Die Karte öffnen',
  not: 'Jetzt nicht',
  notTitle: 'Das ist in Ordnung.',
  notNote:
    'Niemand erfährt davon. Du kannst den Link später öffnen, solange die sieben Tage laufen.',
  after: 'Doch öffnen',
  opening: 'Die Karte geht auf …',
  opened: (name) => `Von ${name}, für dich:`,
  openedNobody: 'Für dich:',
  keep: 'Mend zeigt sie kein zweites Mal. Kopiere sie, wenn du sie behalten möchtest.',
  thank: 'Danke sagen',
  thankNote: (name) =>
    `Sag Danke, dann liest ${name}, dass du sie geöffnet hast. Sonst liest ${name} nichts.`,
  thankNoteNobody:
    'Wenn du Danke sagst, liest das der Mensch, der die Karte geschickt hat. Sonst liest dieser Mensch nichts.',
  thanked: 'Dein Danke ist gesendet.',
  notThanked: 'Dein Danke ist nicht gesendet. Du kannst es noch einmal versuchen.',
  quiet: 'In Ordnung. Niemand erfährt, dass du sie geöffnet hast.',
  gone: 'Diese Karte lässt sich nicht mehr öffnen.',
  goneNote: 'Eine Karte geht einmal auf, und nur sieben Tage lang. Du hast nichts falsch gemacht.',
  unreachable: 'Mend erreicht den Server gerade nicht.',
  unreachableNote: 'Die Karte ist nicht verloren. Bitte versuch es nach einer Weile noch einmal.',
  again: 'Noch einmal versuchen',
})

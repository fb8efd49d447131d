/** Words for one's own early signs, and for the loop that catches both: in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of triggers, loaded with their screens. */
export const trigger = sentences<typeof english.trigger>({
  title: 'Was dich trifft, was dich beruhigt.',
  note: (name) => `Sonst liest niemand diese Seite. Mit ${name} kannst du einzelne Zeilen teilen.`,
  noteAlone: 'Sonst liest niemand diese Seite.',
  heads: {
    sign: 'Woran du es früh merkst',
    do: 'Was du dann tust',
    calm: 'Was dich beruhigt',
  },
  hints: {
    sign: 'Was merkst du zuerst, im Körper oder in deinen Gedanken?',
    do: 'Verteidigst du dich, wirst du still, oder klammerst du?',
    calm: 'Was hat schon einmal geholfen, auch nur ein bisschen?',
  },
  examples: {
    sign: 'ich beiße die Zähne zusammen',
    do: 'ich erkläre immer schneller',
    calm: 'kaltes Wasser über die Hände laufen lassen',
  },
  add: {
    sign: 'Hinzufügen, woran du es merkst',
    do: 'Hinzufügen, was du dann tust',
    calm: 'Hinzufügen, was dich beruhigt',
  },
  share: (name) => `Diese Zeile mit ${name} teilen`,
  shared: (name) => `${name} kann diese Zeile lesen`,
  takeBack: 'Zurücknehmen',
  drop: 'Löschen',
  dropTitle: 'Diese Zeile löschen?',
  dropNote: 'Sie verschwindet von allen deinen Geräten.',
  dropShared: (name) =>
    `Sie verschwindet von allen deinen Geräten und von der Seite, die ${name} sieht.`,
  keep: 'Behalten',
  theirs: (name) => `Was ${name} mit dir geteilt hat`,
  theirsNote: 'Du hast das bekommen, um zu helfen. Benutz es nicht im Streit.',
  loopWay: 'Wo ihr euch immer wieder verhakt',
  loopWayNote: 'Zeichnet es zusammen auf',
  theirHeads: {
    sign: (name) => `${name} · woran es früh zu merken ist`,
    do: (name) => `${name} · was dann passiert`,
    calm: (name) => `${name} · was beruhigt`,
  },
  calmsMe: 'Was dich beruhigt',
  loop: {
    title: 'Wo ihr euch immer wieder verhakt.',
    note: 'Zeichnet es zusammen auf. Das bist nicht du, und das ist nicht dein Gegenüber. Es passiert zwischen euch.',
    alone: 'Dazu braucht es euch zwei. Lade zuerst dein Gegenüber ein.',
    boxes: {
      spark: 'Womit es losgeht',
      one: 'Was jemand von euch dann tut',
      other: 'Was das als Nächstes auslöst',
      after: 'Wie es euch beiden danach geht',
    },
    hints: {
      spark: 'Das Kleinste, das du nennen kannst.',
      one: 'Es braucht keinen Namen. Es passiert in beide Richtungen.',
      other: 'Wie sieht das für jemanden aus, der euch beide lieb hat?',
      after: 'Wonach sehnt ihr euch dann beide?',
    },
    examples: {
      spark: 'jemand von uns kommt spät und müde nach Hause',
      one: 'eine Frage, und gleich noch eine',
      other: 'die Antworten werden immer kürzer',
      after: 'wir sitzen in zwei Zimmern und vermissen uns',
    },
    and: 'Und wieder von vorn, bis jemand von euch sagt: Da ist es wieder.',
    locked: 'Ihr sagt beide: So stimmt es',
    drawn: 'Die neueste Zeichnung',
    empty: 'Noch ist nichts gezeichnet. Wer von euch möchte, fängt an, egal mit welchem Feld.',
    change: 'Die Zeichnung ändern',
    begin: 'Die Zeichnung anfangen',
    whole: 'Füllt alle vier Felder aus. Dann könnt ihr beide sagen, dass es so stimmt.',
    approve: 'Ja, so stimmt es',
    iSaid: (name) => `Du hast zu diesen Worten Ja gesagt. Es gilt, sobald ${name} auch Ja sagt.`,
    theySaid: (name) => `${name} hat zu diesen Worten Ja gesagt.`,
    anew: 'Wenn du etwas änderst, gilt das Ja von euch beiden nicht mehr.',
    cancel: 'Die alte Zeichnung behalten',
    blank: 'Noch offen',
    evidence: 'Keine Studie hat so eine Zeichnung in einer App untersucht.',
  },
})

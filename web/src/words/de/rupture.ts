/** Words for the page of one rupture, in German: what happened, what may come next, and that nobody is being waited for. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/rupture.ts'

/** The sentences of a rupture's page that no practice brings. */
export const rupture = sentences<typeof english.rupture>({
  missing: {
    title: 'Diese Seite gibt es hier nicht.',
    note: 'Vielleicht ist sie auf diesem Gerät noch nicht angekommen. Oder der Link ist alt.',
    back: 'Zu „Klären“',
  },
  namedByMe: (when) => `Von dir angesprochen: ${when}`,
  namedBy: (name, when) => `Von ${name} angesprochen: ${when}`,
  itWas: (when) => `Passiert: ${when}`,
  wishMine: {
    pause: 'Du möchtest erst eine Pause',
    talk: 'Du möchtest reden',
    write: 'Du möchtest schreiben',
  },
  wishTheirs: {
    pause: (name) => `${name} möchte erst eine Pause`,
    talk: (name) => `${name} möchte reden`,
    write: (name) => `${name} möchte schreiben`,
  },
  where: 'Wo ihr damit steht',
  now: {
    flaggedMine: (name) =>
      `${name} kann diese Zeile lesen. Wer von euch möchte, kann weitermachen, wenn es passt.`,
    flaggedTheirs: (name) =>
      `Lass ${name} wissen, dass du das gelesen hast. Antworten musst du noch nicht.`,
    acknowledged: 'Ihr habt das beide gelesen. Wer von euch möchte, kann weitermachen.',
    'in-repair': 'Ihr zwei arbeitet daran.',
    repaired:
      'Ihr habt beide gesagt, dass es wieder gut ist. Wer von euch möchte, kann es wieder öffnen.',
    parkedUntil: (when) => `Das liegt beiseite bis ${when}.`,
    parked: 'Ihr habt das beiseitegelegt. Wer von euch möchte, kann es wieder aufnehmen.',
    'outside-help':
      'Ihr bittet jemanden von außen um Hilfe. Was ihr geschrieben habt, könnt ihr beide weiter lesen.',
    'let-go': 'Jemand von euch hat das losgelassen. Ihr könnt es beide weiter lesen.',
    withdrawn: 'Wer das angesprochen hat, hat es zurückgenommen.',
    frozen: (when) => `Hier ist Pause bis ${when}.`,
    frozenNow: 'Die Pause ist vorbei. Du kannst jetzt zurückkommen.',
    feltMine: (name) =>
      `Du hast gesagt, dass es für dich wieder gut ist. ${name} kann das auch sagen, ganz ohne Eile.`,
    feltTheirs: (name) => `Für ${name} ist es wieder gut. Nimm du dir die Zeit, die du brauchst.`,
  },
  turn: 'Wer dran ist',
  scene: {
    mine: () => 'Zwei Linien, die sich näherkommen. Den nächsten Schritt machst du.',
    theirs: (name) => `Zwei Linien, die sich näherkommen. Den nächsten Schritt macht ${name}.`,
    both: () =>
      'Zwei Linien, die sich näherkommen. Wer von euch möchte, macht den nächsten Schritt.',
    nobody: () => 'Zwei Linien, die getrennt sind. Gerade muss niemand etwas tun.',
  },
  write: 'Schreiben, was passiert ist',
  said: 'Was ihr beide bisher gesagt habt',
  nothingSaid: 'Noch nichts.',
  ways: 'Andere Wege',
  acknowledge: 'Ich habe das gelesen',
  acknowledged: 'Du hast gesagt, dass du das gelesen hast.',
  mended: 'Für mich ist es wieder gut',
  mendedNote: (name) =>
    `Es gilt als wieder gut, sobald ihr das beide gesagt habt. ${name} sieht, dass du es gesagt hast.`,
  more: 'Beiseitelegen oder beenden',
  park: {
    start: 'Eine Weile beiseitelegen',
    title: 'Bis wann beiseitelegen?',
    note: 'Wer von euch möchte, kann es jederzeit wieder aufnehmen.',
    when: 'Ein Tag oder eine Uhrzeit',
    noDate: 'Ohne Datum',
    press: 'Beiseitelegen',
  },
  letGo: {
    start: 'Loslassen',
    title: 'Das loslassen?',
    note: (name) =>
      `Ihr könnt es beide weiter lesen und wieder aufnehmen. ${name} sieht, dass du es losgelassen hast, aber keinen Grund.`,
    press: 'Loslassen',
  },
  outside: {
    start: 'Jemanden von außen um Hilfe bitten',
    title: 'Jemanden von außen um Hilfe bitten?',
    note: 'Manches geht mit einer dritten Person besser. Mend schreibt niemandem. Ihr seht beide, dass du das gewählt hast.',
    press: 'Ja, mit Hilfe von außen',
    who: 'Menschen, mit denen du reden kannst',
  },
  withdraw: {
    start: 'Zurücknehmen',
    title: 'Das zurücknehmen?',
    note: (name) =>
      `${name} sieht, dass es zurückgenommen wurde. Du kannst es später wieder ansprechen.`,
    press: 'Zurücknehmen',
  },
  reopen: 'Wieder aufnehmen',
  keep: 'So lassen, wie es ist',
  selfSave: 'Diese Notiz speichern',
  selfSaved: 'Gespeichert, nur für dich.',
  selfOpen: 'Deine eigene Notiz',
  self: (strength, note) => [strength, note].filter((part) => part !== '').join(' · '),
  read: { mine: 'Was du geteilt hast.' },
  answer: { title: 'Wie möchtest du antworten?', later: 'Jetzt nicht' },
})

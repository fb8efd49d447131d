/** Words for signals, in German: what one asks for, how long, and the short answers. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of signals, loaded with their screens. */
export const signal = sentences<typeof english.signal>({
  title: 'Was brauchst du gerade?',
  note: (name) => `Wähle eines aus und eine Zeit dazu. ${name} liest es, und es endet von selbst.`,
  alone: 'Dazu braucht es euch zwei. Lade zuerst dein Gegenüber ein.',
  pick: 'Worum du bitten kannst',
  more: 'Um etwas bitten',
  names: {
    space: 'Zeit allein',
    reassurance: 'Sicherheit',
    comfort: 'Trost',
    decide: 'Zusammen entscheiden',
    stay: 'Bei mir bleiben',
    slow: 'Langsamer',
  },
  means: {
    space: 'Eine Weile für dich. Du sagst, wenn du wieder da bist',
    reassurance: 'Ein Wort oder eine Umarmung, die sagt: Zwischen uns ist alles gut',
    comfort: 'Sei erst einmal bei mir. Ideen können warten',
    decide: 'Nichts steht fest, bevor wir beide Ja sagen',
    stay: 'Sei in meiner Nähe, ohne Worte',
    slow: 'Ich will das auch, nur langsamer',
  },
  mine: {
    head: 'Darum hast du gebeten',
    until: (what, when) => `${what}, bis ${when}`,
    spaceNote: (name) =>
      `${name} sieht nur diese eine Zeile. Mend meldet dir nichts Neues, bis du wieder da bist.`,
    waits: (name) => `${name} kann mit ein paar Worten antworten oder auch nicht.`,
    back: 'Ich bin wieder da',
    end: 'Ich brauche das nicht mehr',
  },
  theirs: {
    head: (name) => `Darum hat ${name} gebeten`,
    space: (name) => `${name} nimmt sich diese Zeit. Du musst nichts tun.`,
    answer: 'Mit ein paar Worten antworten',
    answered: 'Du hast geantwortet',
    noNeed: 'Du musst nicht antworten. Es endet von selbst.',
  },
  replies: {
    here: 'Ich bin da',
    coming: 'Ich komme zu dir',
    thanks: 'Danke, dass du es mir sagst',
    gently: 'Ich habe dich gehört',
    trying: 'Ich versuche es',
  },
  own: 'Deine eigenen Worte',
  ownSend: (name) => `An ${name} senden`,
  notNow: (when) => `Jetzt nicht, aber später: ${when}`,
  notNowNote: 'Damit versprichst du es für diese Zeit.',
  notNowSaid: (when) => `Jetzt nicht. Versprochen: ${when}`,
  promise: {
    be: (name) => `Für ${name} da sein`,
    decide: (name) => `Mit ${name} zusammen entscheiden`,
  },
  over: {
    title: 'Deine Zeit allein ist vorbei.',
    note: (name) => `Sag ${name}, dass du wieder da bist, auch wenn du noch nicht reden magst.`,
  },
  opposite: {
    head: 'Ihr zwei braucht gerade Gegensätzliches',
    none: 'Jemand von euch braucht Zeit allein, jemand die Gewissheit, dass zwischen euch alles gut ist. Beides zählt.',
    noneNote: 'Wenn es ruhig ist, könnt ihr einen Satz für solche Momente ausmachen.',
    agreedNote: 'Auf diesen Satz habt ihr euch geeinigt, als es ruhig war.',
  },
  send: {
    length: 'Für wie lange?',
    lengths: {
      10: '10 Minuten',
      15: '15 Minuten',
      20: '20 Minuten',
      30: '30 Minuten',
      45: '45 Minuten',
      60: '1 Stunde',
      120: '2 Stunden',
      240: '4 Stunden',
      480: '8 Stunden',
      1440: '24 Stunden',
    },
    until: (when) => `Das heißt: bis ${when}.`,
    reads: (name, sentence) => `${name} wird lesen: „${sentence}“`,
    instead: 'Das ersetzt, worum du vorher gebeten hast.',
    press: (name) => `${name} darum bitten`,
    spaceNote: (name) =>
      `Bis dahin meldet dir Mend nichts Neues von ${name}. Am Ende lest ihr beide eine Zeile.`,
  },
  sentence: {
    door: 'Euer Satz, wenn ihr Gegensätzliches braucht',
    doorNote: 'Wenn jemand von euch Zeit allein braucht und jemand Sicherheit',
    title: 'Wenn ihr Gegensätzliches braucht.',
    note: 'Jemand von euch braucht Zeit allein, jemand braucht Sicherheit. Macht jetzt einen Satz für diesen Moment aus.',
    empty: 'Hier steht noch nichts. Ihr könnt beide etwas schreiben.',
    now: 'Dazu habt ihr beide Ja gesagt',
    offered: { me: 'Deine Worte', partner: (name) => `Die Worte von ${name}` },
    waits: (name) => `Es gilt, sobald ${name} Ja zu diesen Worten sagt.`,
    agree: 'Ja, mit diesen Worten',
    label: 'Euer Satz',
    placeholder:
      'Ich gehe kurz raus und atme, um acht bin ich wieder da, und mit uns ist alles gut',
    hint: 'Nenn beides: wie lange die Zeit allein dauert und was euch beiden Sicherheit gibt.',
    calm: 'Gerade hat jemand von euch um etwas gebeten. Schreib das hier, wenn es ruhig ist.',
  },
  evidence:
    'In einer Studie mit 59 Paaren fühlten sich Menschen eher verstanden, wenn die Unterstützung zum Bedürfnis passte.',
  evidenceLimit: 'Das zeigt einen Zusammenhang, keine Ursache.',
})

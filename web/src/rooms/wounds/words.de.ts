/** Words for an old wound, in German: the door, its name, and the steps of a sitting. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** Everything on the pages of an old wound. */
export const wounds = sentences<typeof english.wounds>({
  title: 'Eine alte Wunde.',
  help: {
    label: 'Wer helfen kann',
    note: 'Manches ist für zwei Menschen allein zu schwer. Du kannst jemanden um Hilfe bitten.',
  },
  door: {
    note: 'Manches von früher tut immer noch weh. Ihr könnt es zusammen ansehen, ganz langsam.',
    how: 'Immer nur eine alte Wunde, und höchstens einmal in der Woche.',
    ask: 'Möchtest du mit deinem Gegenüber eine alte Wunde ansehen?',
    wish: 'Ich möchte das',
    wished: 'Du hast gesagt, dass du das möchtest.',
    evidence: 'Diese Schritte sind unsere eigene Idee. Was sie bewirken, hat niemand untersucht.',
  },
  open: {
    both: (name) => `Du und ${name} habt beide Ja gesagt.`,
    how: 'Wer verletzt wurde, spricht es an, in einer Zeile. Nimm das, was jetzt am wichtigsten ist.',
    until: (when) =>
      `Bis ${when} kannst du es ansprechen. Danach braucht es noch einmal ein Ja von euch beiden.`,
    name: 'Ansprechen, was mir wehgetan hat',
  },
  name: {
    title: 'Was hat dir wehgetan?',
    note: (name) =>
      `${name} liest diese Zeile. Schreib nur, was dir wehgetan hat, nicht, was ${name} wehgetan hat.`,
    line: 'In einer Zeile',
    placeholder: 'Der Sommer, in dem ich krank war',
    missing: 'Schreib eine Zeile.',
    topic: 'Worum geht es?',
    none: 'Etwas anderes',
    lines: 'Themen, um die eine Grenze gezogen ist, fehlen hier.',
  },
  wound: {
    begin: 'Den ersten Schritt machen',
    beginNote: (name) =>
      `Du und ${name} seid abwechselnd dran, beide am eigenen Handy. Du kannst jederzeit aufhören.`,
    order: 'Zuerst kommt, wie es sich anfühlt. Was passiert ist, kommt später.',
    next: (when) => `Ab ${when} könnt ihr wieder anfangen.`,
    last: 'Was ihr zwei beim letzten Mal gesagt habt',
  },
  waits: (name) => `Bei diesem Schritt ist ${name} dran. Die Worte siehst du dann hier.`,
  steps: {
    feel: {
      title: 'Zuerst: was immer noch wehtut.',
      label: 'Was fühlst du immer noch?',
      hint: 'Nur, wie es sich jetzt anfühlt. Was passiert ist, kommt später.',
      placeholder: 'ich fühle mich immer noch allein, wenn ich daran denke',
      missing: 'Ein paar Worte reichen.',
    },
    understand: {
      title: 'Wie es für den Menschen war, dem es wehgetan hat.',
      label: (name) => `Was glaubst du, wie es für ${name} war?`,
      hint: 'Sag nur, wie es war. Du musst nicht zustimmen und nichts erklären.',
      placeholder: 'ich glaube, du hast gespürt, dass niemand da war',
      missing: 'Ein paar Worte reichen.',
    },
    confirm: {
      title: 'War es so?',
      yes: 'Ja, so war es für mich',
      label: 'Was fehlt?',
      more: 'Etwas fehlt',
      moreNote: (name) => `${name} versucht es dann noch einmal.`,
    },
    recall: {
      title: 'Jetzt: was passiert ist.',
      label: 'Woran erinnerst du dich?',
      hint: 'Zwei Menschen erinnern sich verschieden. Niemand muss recht haben.',
      placeholder: 'es war ein Montag, und ich kam spät nach Hause',
      skip: 'Ohne Worte weiter',
    },
    need: {
      title: 'Was es jetzt braucht.',
      label: 'Was brauchst du jetzt?',
      hint: 'Etwas Kleines reicht. Dann ist es für heute geschafft.',
      placeholder: 'dass du mich ab und zu fragst, wie es mir damit geht',
      missing: 'Ein paar Worte reichen.',
    },
  },
  said: {
    felt: 'Was immer noch wehtut',
    understood: 'Wie es gewesen sein mag',
    missing: 'Was gefehlt hat',
    recalled: 'Die Erinnerung daran',
    needed: 'Was es jetzt braucht',
    yes: 'Ja, so war es.',
  },
  hidden: {
    note: 'Um dieses Thema hast du eine Grenze gezogen. Deshalb zeigt Mend diese Wunde hier nicht.',
    who: (name) => `Mend sagt ${name} nicht, dass diese Wunde verborgen ist.`,
    look: 'Mir trotzdem zeigen',
  },
  barred: {
    note: 'Um dieses Thema ist jetzt eine Grenze gezogen. Deshalb wird hier nichts mehr dazu gesagt.',
    look: 'Mir die Worte zeigen',
  },
  stop: {
    head: 'Aufhören oder ruhen lassen',
    today: 'Für heute aufhören',
    todayNote: 'Für heute ist es vorbei, für euch beide. Niemand muss einen Grund nennen.',
    rest: 'Diese Wunde ruhen lassen',
    restNote:
      'Sie verschwindet für euch beide von dieser Seite. Für eine andere braucht es noch einmal ein Ja von euch beiden.',
  },
})

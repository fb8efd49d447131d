/** Words for saying it and being heard, in German: one speaks, the other says back, and only then answers. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of listening, loaded with its screens. */
export const listening = sentences<typeof english.listening>({
  begin: {
    title: (name) => `Erzähl ${name} von einer Sache.`,
    about: (name) =>
      `Schreib ein paar Sätze. ${name} schreibt zuerst, was angekommen ist, und antwortet erst danach.`,
    field: 'Wie es für mich war',
    hint: 'Erzähl von einem Moment und was er mit dir gemacht hat. Mehr erzählen kannst du später.',
  },
  speaker: {
    waitTitle: 'Du hast es gesagt.',
    wait: (name) => `Als Nächstes schreibt ${name}, was angekommen ist. Du siehst es dann hier.`,
    answerTitle: (name) => `Hat ${name} dich verstanden?`,
    answerAbout: 'Hast du es so gemeint? Einig werden müsst ihr euch noch nicht.',
    gotIt: 'Ja, genau so',
    almost: 'Fast',
    notYet: 'Noch nicht',
    missing: 'Was fehlt noch?',
    missingHint: (name) => `Eine Zeile hilft ${name} am meisten. Du kannst sie leer lassen.`,
    sendAlmost: (name) => `${name} sagen: fast`,
    sendNotYet: (name) => `${name} sagen: noch nicht`,
    change: 'Neu wählen',
    heardTitle: 'Du wurdest gehört.',
    heard: (name) => `Jetzt ist ${name} mit der Antwort dran. Das kann eine Weile dauern.`,
  },
  listener: {
    title: 'Was hast du gehört?',
    again: 'Versuch es noch einmal: Was hast du gehört?',
    about: (name) =>
      `${name} hat dir etwas erzählt. Schreib zuerst mit deinen eigenen Worten, was bei dir angekommen ist.`,
    field: 'Was ich gehört habe …',
    hint: 'Du musst nicht derselben Meinung sein. Bitte antworte noch nicht, und such noch keine Lösung.',
    give: (name) => `${name} zeigen, was ich gehört habe`,
    waitTitle: 'Du hast geschrieben, was du gehört hast.',
    wait: (name) =>
      `Als Nächstes sagt ${name}, ob du es verstanden hast. Dann kannst du antworten.`,
    replyTitle: (name) => `${name} fühlt sich gehört. Jetzt kannst du antworten.`,
    replyField: 'Was ich antworten möchte',
    replyHint: 'Du kannst mit einem Teil anfangen, den du verstehst.',
    turnLater: (name) => `Antworten kannst du, sobald ${name} sagt, dass du es verstanden hast.`,
    parroted:
      'Das ist fast Wort für Wort dasselbe. Wie würdest du es selbst sagen? Es darf holprig sein.',
  },
  heard: {
    back: 'Das hast du schon genannt:',
    notYet: 'Es fehlt noch:',
    all: 'Du hast jeden Teil genannt.',
  },
  verdict: {
    'got-it': (name) => `${name}: Ja, du hast mich verstanden.`,
    almost: (name) => `${name}: Du hast mich fast verstanden.`,
    'not-yet': (name) => `${name}: Du hast mich noch nicht ganz verstanden.`,
  },
  myVerdict: {
    'got-it': 'Du: Ja, du hast mich verstanden.',
    almost: 'Du: Du hast mich fast verstanden.',
    'not-yet': 'Du: Du hast mich noch nicht ganz verstanden.',
  },
  missingWas: 'Es fehlt noch',
  other: {
    title: 'Vielleicht ist Schreiben hier nicht der beste Weg.',
    about:
      'Das passiert auch, wenn sich alle Mühe geben. Manches lässt sich leichter hören als lesen.',
    voice: 'Telefonieren',
    'in-person': 'Sich zusammensetzen',
    pause: 'Erst eine Pause machen',
    on: 'Weiterschreiben',
  },
  notNow: 'Jetzt nicht',
  left: {
    title: 'Ihr habt aufgehört, darüber zu schreiben.',
    voice: 'Jemand von euch möchte darüber lieber am Telefon reden.',
    'in-person': 'Jemand von euch möchte sich dafür lieber zusammensetzen.',
    later: 'Jetzt nicht. Wer von euch möchte, kann später neu anfangen.',
  },
  done: {
    title: 'Erzählt, gehört und beantwortet.',
    note: 'Es wurde erzählt, es wurde gehört, und es gab eine Antwort.',
  },
  turn: (name) => `${name} erzählen, wie es für dich war`,
  again: 'Noch etwas sagen',
  home: 'Zurück zur Seite',
  earlier: 'Frühere Versuche',
  reply: 'Die Antwort',
  announceReply: 'Du kannst jetzt antworten.',
  announceHeard: (name) => `${name} hat geschrieben, was angekommen ist.`,
  onPage: {
    line: {
      mine: 'Du erzählst und wirst gehört',
      theirs: (name) => `${name} erzählt und wird gehört`,
    },
    way: 'Eine Sache schreiben und gehört werden',
    wayNote: 'Du schreibst und liest dann, was angekommen ist. Ohne Eile, wann es passt',
  },
})

/** Words for a promise with a time, in German, kept by one and closed by the other; and for trying again after a slip. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of promises, loaded with their screens. */
export const promise = sentences<typeof english.promise>({
  make: {
    title: 'Welche Kleinigkeit wirst du tun?',
    lead: (name) => `Etwas, das ${name} bemerken würde und das du bald tun kannst.`,
    label: 'Ich werde',
    placeholder: 'dich anrufen, wenn ich aus dem Büro gehe',
    missing: 'Ein paar Worte reichen.',
    due: 'Bis wann?',
    usual: 'In zwanzig Minuten, wenn du keine andere Zeit wählst.',
    note: (name) => `Ob du es gehalten hast, sagt ${name}.`,
  },
  title: { mine: 'Dein Versprechen.', theirs: (name) => `${name} hat dir etwas versprochen.` },
  states: {
    open: 'Offen',
    due: 'Jetzt dran',
    kept: 'Gehalten',
    late: 'Gehalten, später als gesagt',
    missed: 'Die Zeit ist vorbei',
    withdrawn: 'Losgelassen',
  },
  by: (when) => `Bis ${when}`,
  was: (when) => `Galt bis ${when}`,
  now: {
    mine: {
      open: (name) =>
        `Wenn du es getan hast, sag es ${name}. ${name} sagt, ob du es gehalten hast.`,
      due: (name) => `Es ist so weit. Wenn du es getan hast, sag es ${name}.`,
      kept: (name) => `${name} hat gesagt, dass du es gehalten hast.`,
      late: (name) =>
        `${name} hat gesagt, dass du es gehalten hast, etwas später als geplant. Es zählt.`,
      missed: (name) =>
        `Die Zeit ist vorbei. Wenn du es getan hast, kann ${name} es immer noch sagen. Wenn nicht, kannst du das sagen und es neu versuchen.`,
      withdrawn: 'Dieses Versprechen wurde losgelassen.',
      retried:
        'Du hast gesagt, dass es dir nicht gelungen ist, und neu angefangen. Beides bleibt hier stehen.',
    },
    theirs: {
      open: (name) => `${name} hat dir das versprochen. Wenn es getan ist, kannst du es sagen.`,
      due: () => 'Es ist so weit. Du sagst, ob es gehalten wurde.',
      kept: () => 'Du hast gesagt, dass es gehalten wurde.',
      late: () => 'Du hast gesagt, dass es gehalten wurde, etwas später als geplant.',
      missed: () =>
        'Die Zeit ist vorbei. Es kann immer noch gehalten werden. Ob es so ist, sagst du.',
      withdrawn: 'Dieses Versprechen wurde losgelassen.',
      retried: (name) => `${name} hat gesagt, dass es nicht gelungen ist, und neu angefangen.`,
    },
  },
  card: {
    title: (name) => `${name} sagt: Du hast dein Versprechen gehalten.`,
    scene: {
      mine: (name) =>
        `Deine Linie ist bei der Linie von ${name} angekommen. Beide laufen nebeneinander.`,
      theirs: (name) =>
        `Die Linie von ${name} ist bei deiner angekommen. Beide laufen nebeneinander.`,
    },
    line: (name) => `Ein Satz für ${name}, wenn du magst`,
    lineHint: (name) => `${name} liest ihn, wenn du ihn sendest. Du kannst einen senden.`,
    send: (name) => `An ${name} senden`,
  },
  did: (name) => `${name} sagen: Ich habe es getan`,
  didSaid: (name) => `Du hast gesagt, dass du es getan hast. ${name} sagt, ob du es gehalten hast.`,
  theyDid: (name) => `${name} sagt: Ich habe es getan.`,
  kept: 'Das Versprechen wurde gehalten',
  keptOnTime: 'Es wurde rechtzeitig gehalten',
  keptLate: 'Es wurde gehalten, nur später',
  letGo: 'Dieses Versprechen loslassen',
  letGoTitle: 'Dieses Versprechen loslassen?',
  letGoNote: 'Es endet und zählt weder für noch gegen etwas. Ihr seht beide „Losgelassen“.',
  letGoKeep: 'Offen lassen',
  needInstead: 'Sagen, was du brauchst',
  needNote: 'Sag es als Wunsch, nicht als Vorwurf.',
  slip: {
    title: 'Nicht gelungen? Sag es und fang neu an.',
    note: (name) =>
      `${name} liest, dass es dir nicht gelungen ist und wann du es noch einmal versuchst.`,
    press: (when) => `Es ist mir nicht gelungen. Neuer Versuch bis ${when}`,
    change: 'Eine andere Zeit oder etwas Kleineres',
    what: 'Diesmal werde ich',
  },
  attempt: (count) => `Versuch ${count} derselben Wiedergutmachung`,
  line: 'Die Versuche bisher',
  lineItem: (count) => `Versuch ${count}`,
  next: 'Zum nächsten Versuch',
  gone: 'Dieses Versprechen ist nicht hier.',
  onPage: {
    line: { mine: 'Dein Versprechen', theirs: (name) => `Das Versprechen von ${name}` },
    way: 'Etwas Kleines versprechen',
    wayNote: (name) => `Mit einer Zeit. Ob du es gehalten hast, sagt ${name}`,
    sayKept: 'Sagen, wie es mit dem Versprechen war',
    slipped: 'Dein Versprechen ansehen',
    mended: 'Für mich ist das wieder gut',
  },
})

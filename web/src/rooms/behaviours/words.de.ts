/** Words for one small behaviour of one's own, for one of both, and for wishes, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** Everything on the pages of what each tries. */
export const behaviours = sentences<typeof english.behaviours>({
  page: {
    title: 'Eine Kleinigkeit zum Ausprobieren.',
    note: 'Ihr sucht euch beide selbst etwas aus. Klein ist gut.',
    evidence:
      'Menschen tun eher, was sie so planen: „Wenn das passiert, dann mache ich das.“ Versprechen lässt sich das nicht.',
    mine: 'Du probierst aus',
    theirs: (name) => `${name} probiert aus`,
    joint: 'Ihr probiert beide aus',
    noneMine: 'Du hast dir noch nichts ausgesucht.',
    noneTheirs: (name) => `Von ${name} steht noch nichts da. Das entscheidet ${name} selbst.`,
    if: 'Wenn',
    then: 'Dann',
    until: (day) => `Bis ${day}`,
    choose: 'Meins aussuchen',
    change: 'Ändern',
    end: 'Loslassen',
    noticed: 'Ich habe es heute an mir bemerkt',
    noticedAt: (when) => `Du hast es an dir bemerkt: ${when}.`,
    review: 'Die Zeit dafür ist um. Möchtest du weitermachen?',
    again: 'Noch einmal aussuchen',
    more: 'Mehr für euch zwei',
  },
  joint: {
    offered: {
      me: 'Dein Vorschlag für euch beide',
      partner: (name) => `Ein Vorschlag von ${name} für euch beide`,
    },
    agree: 'Ja, das probieren wir beide',
    notThis: 'Das nicht',
    takeBack: 'Zurücknehmen',
    waits: (name) => `Es gilt, sobald ${name} Ja sagt.`,
    way: 'Etwas für euch beide vorschlagen',
    wayNote: 'Wenn das passiert, dann macht ihr beide das',
  },
  wish: {
    way: (name) => `Ein Wunsch an ${name}`,
    wayNote: (name) => `Etwas, worüber du dich freust, wenn ${name} es ausprobiert`,
    head: 'Dein Wunsch',
    opened: (name) => `${name} hat einen Wunsch. Du kannst ihn annehmen, ändern oder lassen.`,
    look: 'Den Wunsch lesen',
    earlier: (name) => `${name} hatte einen Wunsch. Diesmal wurde nichts daraus.`,
    then: { me: (name) => `Dann würde ${name}`, partner: 'Dann würdest du' },
    adopted: (name) => `${name} hat den Wunsch angenommen, in eigenen Worten.`,
  },
  form: {
    mine: { title: 'Deine Kleinigkeit.', note: (name) => `${name} kann sie lesen.` },
    ours: {
      title: 'Etwas für euch beide.',
      note: (name) => `Es gilt, sobald ${name} Ja sagt.`,
      evidence:
        'In einer Studie hielten Pläne, die zwei Menschen zusammen machten, auch nach sechs Monaten noch.',
    },
    wish: {
      title: (name) => `Dein Wunsch an ${name}.`,
      note: (name) => `${name} kann ihn annehmen, ändern oder lassen.`,
      quiet: (name) => `Du hörst nur davon, wenn ${name} ihn annimmt.`,
      ends: 'Nach zwei Wochen endet er von selbst.',
    },
    adopt: {
      title: (name) => `${name} hat einen Wunsch.`,
      note: 'Es ist ein Wunsch, keine Pflicht. Ändere ihn, bis er deiner ist, oder lass ihn.',
      yours: 'In deinen eigenen Worten',
      cueHint: 'Mit „ich“ bist hier du gemeint. Ändere, was nicht passt.',
    },
    cue: 'Wenn …',
    cueHint: 'Ein Moment, den du bemerken wirst.',
    act: {
      mine: 'Dann will ich …',
      ours: 'Dann wollen wir …',
      wish: (name) => `Mein Wunsch: Dann würde ${name} …`,
      adopt: 'Dann will ich …',
    },
    examples: {
      mine: 'einmal langsam durchatmen, bevor ich antworte',
      ours: 'die Handys im Flur lassen',
      wish: 'fünf Minuten bei mir sitzen',
      adopt: 'kurz mein Handy weglegen',
    },
    ideas: 'Ein paar Momente zum Anfangen',
    cues: [
      'ich lauter werde',
      'ich müde nach Hause komme',
      'ich am liebsten aus dem Zimmer gehen würde',
      'ich aufs Handy schaue, während du redest',
      'mir ein „immer“ oder „nie“ auf der Zunge liegt',
      'du sagst, dass etwas wehgetan hat',
    ],
    ourCues: [
      'wir abends nach Hause kommen',
      'wir beide lauter werden',
      'wir uns zum Essen setzen',
      'jemand von uns zu spät kommt',
      'wir ins Bett gehen',
    ],
    until: 'Wie lange ausprobieren?',
    untils: { week: 'Eine Woche', two: 'Zwei Wochen', month: 'Einen Monat' },
    cueMissing: 'Ein paar Worte für den Moment reichen.',
    actMissing: 'Ein paar Worte dafür, was dann passiert, reichen.',
  },
})

/** Words for why each opens up, in German: hopes, fears, and what was misread. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** Everything on the pages of intentions. */
export const intentions = sentences<typeof english.intentions>({
  door: 'Warum wir uns öffnen',
  doorNote: 'Was ihr euch beide erhofft, und was euch Angst macht',
  page: {
    title: 'Warum wir uns öffnen.',
    note: 'Höchstens viermal im Jahr. Ihr lest voneinander, wenn ihr beide geschrieben habt.',
    begin: 'Meinen Teil schreiben',
    theirs: (name) => `${name} hat angefangen. Du kannst deinen Teil schreiben oder es lassen.`,
    overMine: 'Niemand sonst kann lesen, was du geschrieben hast.',
    again: (day) => `Ab ${day} kannst du wieder schreiben.`,
    past: 'Was ihr beide geschrieben habt',
    open: 'Beides lesen',
    evidence: 'Diese Seite ist unsere eigene Idee. Was sie bewirkt, hat niemand untersucht.',
  },
  form: {
    title: 'Was erhoffst du dir?',
    hope: 'Wenn ich mich öffne, hoffe ich auf …',
    hopes: {
      closeness: 'Mehr Nähe',
      relief: 'Erleichterung',
      limits: 'Klarere Grenzen',
      other: 'Etwas anderes',
    },
    words: 'In deinen eigenen Worten, wenn du magst',
    wordsPlaceholder: 'dass du weißt, wie es mir geht',
    afraid: 'Wovor ich dabei Angst habe',
    afraidPlaceholder: 'dass es mir im nächsten Streit vorgehalten wird',
    pressed: (name) => `Ich mache das vor allem, damit ${name} nicht mehr fragt`,
    pressedNote: 'Nur du siehst das. An dem, was andere sehen, ändert es nichts.',
  },
  written: {
    title: 'Was du geschrieben hast.',
    afraid: 'Die Angst dabei',
  },
  pressed: {
    body: 'Du hast das vor allem geschrieben, damit das Fragen aufhört.',
    note: 'Du darfst sagen, dass du nicht gefragt werden willst. Du musst nichts erzählen. Nur du siehst das.',
    line: 'Eine Grenze ziehen',
    quiet: 'Eine Weile nichts gefragt werden',
    help: 'Hilfe holen',
  },
  opened: {
    title: 'Was ihr euch beide erhofft.',
    hopes: 'Die Hoffnung',
    misread: 'Was missverstanden wurde',
    misreadNote: 'Zwei Karten, die zusammengehören. Sie brauchen keine Antwort.',
    wanted: 'Ich wollte …',
    thought: 'Ich dachte, du wolltest …',
  },
})

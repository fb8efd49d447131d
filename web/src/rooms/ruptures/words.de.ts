/** Words for naming a rupture, in German: one neutral line, when, and what would help first. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of naming a rupture, loaded with its screens. */
export const flag = sentences<typeof english.flag>({
  lineTitle: 'In einer schlichten Zeile: Worum geht es?',
  lineHint: (name) =>
    `Schreib es so, wie du es in einen Kalender schreiben würdest. ${name} liest diese Zeile.`,
  line: 'Eine Zeile',
  linePlaceholder: 'Die geänderten Pläne am Samstag',
  lineMissing: 'Schreib zuerst eine kurze Zeile.',
  when: 'Wann war das?',
  whens: {
    now: 'Gerade eben',
    today: 'Heute, vor einer Weile',
    yesterday: 'Gestern',
    other: 'Zu einer anderen Zeit',
  },
  other: 'Tag und Uhrzeit',
  next: 'Weiter: was helfen würde',
  wishTitle: 'Was würde zuerst helfen?',
  wishHint: (name) => `${name} liest das. Vielleicht möchte ${name} zuerst etwas anderes.`,
  wish: 'Ich möchte',
  wishes: {
    pause: 'Erst eine Pause',
    talk: 'Reden',
    write: 'Schreiben',
  },
  privateTitle: 'Nur für dich, wenn du magst',
  strength: 'Wie stark ist es für dich?',
  strengthValue: (value) => `${value} von 10`,
  strengthNone: 'Keine Zahl gewählt',
  note: 'Eine Notiz an dich selbst',
  noteHint: 'Das liest sonst niemand.',
  forgetStrength: 'Keine Zahl wählen',
  willSee: (name, line, when, wish) =>
    `Das wird ${name} sehen: „${line}“, wann es war (${when}), und was du möchtest: ${wish}. Sonst nichts.`,
  wishInSentence: { pause: 'erst eine Pause', talk: 'reden', write: 'schreiben' },
  wishMissing: 'Wähle zuerst eins von den dreien.',
  shared: (name) => `Mit ${name} geteilt.`,
})

/** Words for asking whether now is good, and for lending an ear, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** Everything on the two pages of good times. */
export const times = sentences<typeof english.times>({
  now: {
    title: 'Passt es jetzt?',
    note: (name) => `${name} liest nur, dass du fragst, nicht, worum es geht.`,
    ends: 'Niemand muss antworten. Nach drei Stunden endet die Frage von selbst.',
    ask: (name) => `${name} fragen: Passt es jetzt?`,
    mine: 'Du hast gefragt, ob es jetzt passt.',
    theirs: (name) => `${name} fragt: Passt es jetzt?`,
    theirsNote: 'Jede Antwort ist in Ordnung, auch gar keine.',
    earlier: (name) => `${name} hat gefragt, ob es jetzt passt. Diesmal nicht.`,
    toEar: 'Lieber ein offenes Ohr anbieten',
  },
  ear: {
    title: 'Heute Abend ein offenes Ohr anbieten.',
    note: (name) => `Du bietest an, zuzuhören. ${name} kann Ja sagen oder es lassen.`,
    ends: 'Niemand muss antworten. Am Abend endet das Angebot von selbst.',
    ask: (name) => `${name} ein offenes Ohr anbieten`,
    mine: 'Du hast ein offenes Ohr angeboten.',
    theirs: (name) => `${name} hat ein offenes Ohr für dich.`,
    theirsNote: 'Nur, wenn du etwas sagen möchtest.',
    earlier: (name) => `${name} hat dir ein offenes Ohr angeboten. Diesmal nicht.`,
    toNow: 'Lieber fragen, ob es jetzt passt',
  },
  yes: { now: 'Ja, jetzt', at: 'Ja, zu einer anderen Zeit', tomorrow: 'Ja, morgen' },
  at: (when) => `Ja, ${when}`,
  when: 'Wann passt es dir?',
  leave: { now: 'Heute nicht', ear: 'Diesmal nicht' },
  leaveNote: {
    now: (name) => `„Heute nicht“ wird nicht an ${name} gesendet. Die Frage endet von selbst.`,
    ear: (name) => `„Diesmal nicht“ wird nicht an ${name} gesendet. Das Angebot endet von selbst.`,
  },
  agreed: {
    now: 'Ihr zwei habt gesagt: Jetzt passt es.',
    at: (when) => `Ihr zwei habt Ja gesagt: ${when}.`,
    tomorrow: 'Ihr zwei habt für morgen Ja gesagt.',
    today: 'Ihr zwei habt für heute Ja gesagt.',
    note: 'Ihr könnt beide absagen, ohne Grund.',
    talk: 'Zu „Reden“',
    off: 'Absagen',
  },
})

/** Words for whoever is here on their own, in German: what helps one, and what one may expect of it. */
import { sentences } from '../../sentences.ts'
import type * as english from '../../en/alone/alone.ts'

/** Said where something cannot be shared yet, before anything is written. */
export const nobody = sentences<typeof english.nobody>({
  note: 'Das liest erst einmal nur du. Wenn du dein Gegenüber eingeladen hast, kannst du es teilen.',
  invite: 'Dein Gegenüber einladen',
  keep: 'Für mich behalten',
})

/** What one can do here without anybody else. */
export const alone = sentences<typeof english.alone>({
  today: {
    note: 'Etwas für heute, wenn du magst. Was du hier tust, sieht sonst niemand.',
    more: 'Mehr für dich',
    all: 'Alles, was du allein tun kannst',
  },
  title: 'Was dir guttut, auch allein.',
  note: 'Nimm dir, was dir heute guttut. Was du hier tust, sieht sonst niemand.',
  list: 'Für dich allein',
  ways: {
    steady: {
      title: 'Zur Ruhe kommen',
      note: 'Ein paar Minuten atmen oder den Boden unter dir spüren',
    },
    needs: {
      title: 'Sagen, was du brauchst',
      note: 'Fang mit dem an, was du am liebsten schreien würdest',
    },
    camera: {
      title: 'Hinschauen wie eine Kamera',
      note: 'Was passiert ist und was es mit dir gemacht hat',
    },
    triggers: {
      title: 'Wissen, was dich trifft',
      note: 'Woran du es früh merkst und was dich beruhigt',
    },
    hope: {
      title: 'Eine Hoffnung für dich aufschreiben',
      note: 'Was dir helfen würde und was nicht',
    },
    lines: { title: 'Eine Grenze ziehen', note: 'Was jetzt nicht geht und was noch geht' },
    rehearse: {
      title: 'Ein schweres Gespräch üben',
      note: 'Die ersten Sätze in Ruhe ausprobieren',
    },
    card: {
      title: 'Jemandem eine Karte schicken',
      note: 'Ein Link, der einmal aufgeht. Dafür muss niemand beitreten',
    },
    help: {
      title: 'Jemanden zum Reden finden',
      note: 'Nummern zum Anrufen, auch ohne Internet',
    },
  },
  expect: {
    title: 'Was kann das für dich tun?',
    you: 'Es kann dir guttun, allein daran zu arbeiten.',
    study:
      'In einer Studie machte nur ein Mensch aus jeder Beziehung einen Onlinekurs für Paare. Im Durchschnitt fühlte sich das eigene Leben danach besser an.',
    limit: 'Messbar besser wurde die Beziehung nicht. Dafür braucht es vielleicht euch beide.',
    free: 'Tu es also für dich. Es ist nicht deine Aufgabe, alles allein in Ordnung zu bringen.',
  },
  camera: {
    title: 'Was hätte eine Kamera gesehen?',
    note: 'Manches wird klarer, wenn du trennst, was passiert ist und was du fühlst.',
    done: 'Fertig für jetzt',
    clear: 'Beides löschen',
  },
  rehearse: {
    title: 'Ein schweres Gespräch üben.',
    note: 'Das hört niemand. Der Coach versteht bisher nur Englisch. In der deutschen App schweigt er.',
    begin: 'Wie würdest du anfangen?',
    beginHint: 'Eine Sache, von dir aus: was passiert ist und was du gefühlt hast.',
    answer: 'Was könnte als Antwort kommen?',
    answerHint: 'Schreib, was du befürchtest oder was du dir erhoffst.',
    then: 'Und was würdest du dann sagen?',
    thenHint: 'Zuerst, was du gehört hast. Dann ein ruhiger Satz.',
    aloud: 'Lies jetzt deinen ersten Satz laut, langsam, einmal.',
    safe: 'Hast du Angst vor der Reaktion darauf? Dann übe das hier nicht. Rede zuerst mit jemandem.',
    help: 'Hilfe holen',
    done: 'Fertig für jetzt',
    clear: 'Alle drei löschen',
  },
})

/** Words for afterwards, in German: whether it is still all right, letting it rest, and when it was used against somebody. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './aftercare-words.ts'

/** The words of aftercare, loaded with their screens. */
export const aftercare = sentences<typeof english.aftercare>({
  list: {
    title: 'Was du ruhen lässt',
    note: 'Liegt dir etwas auf der Seele, das du geteilt hast? Öffne es, dann kannst du es ruhen lassen.',
  },
  ways: {
    title: 'Danach',
    rest: 'Ruhen lassen',
    restNote: (name) => `Es verschwindet aus der App von ${name} und aus deinen Listen`,
    used: 'Das wurde gegen mich verwendet',
    usedNote: 'Was du dann tun kannst. Diese Seite siehst nur du',
  },
  rest: {
    title: 'Das hier ruhen lassen?',
    note: (name) =>
      `Die App von ${name} zeigt es dann nicht mehr, und deine Listen auch nicht. Du kannst es zurückholen.`,
    limit: (name) =>
      `Vielleicht hat ${name} es schon gelesen. Vergessen wird ${name} es dadurch nicht.`,
    keep: 'So lassen, wie es ist',
    done: 'Du lässt das ruhen.',
    wake: 'Für euch beide zurückholen',
    theirs: (name) => `${name} lässt das ruhen.`,
    theirsNote: (name) => `Bitte fang nicht davon an, solange ${name} es nicht tut.`,
  },
  still: {
    title: 'Ist es noch gut für dich, dass du das geteilt hast?',
    note: (name) => `Nur du wirst gefragt. Deine Antwort sieht ${name} nicht.`,
    yes: 'Ja, es ist gut so',
    thanks: 'Gut.',
  },
  used: {
    title: 'Du hast das im Vertrauen gezeigt.',
    note: 'Was du im Vertrauen gezeigt hast, sollte niemand nutzen, um einen Streit zu gewinnen.',
    private: (name) => `${name} sieht diese Seite nie, und auch nicht, dass du das angetippt hast.`,
    lighter: (name) =>
      `Außerdem gehen eure Fragen zu zweit eine Stufe zurück. ${name} sieht die Stufe, aber nicht den Grund.`,
    line: (name) => `Was passiert ist, in einem Satz, den ${name} liest`,
    placeholder: 'Was du am Samstag vor meiner Schwester gesagt hast',
    lineNote: (name) =>
      `${name} liest diesen Satz als etwas, das wehgetan hat. ${name} sieht nicht, dass es um das geht, was du geteilt hast.`,
    own: 'Für mich behalten',
    marked: 'Du hast das markiert, nur für dich.',
    once: 'Ist es einmal im Zorn passiert, könnt ihr es zusammen wiedergutmachen. Sag, dass es wehgetan hat und nicht wieder passieren darf.',
    again:
      'Passiert es immer wieder? Oder damit du etwas tust? Oder damit du nicht gehst? Das ist mehr als ein Streit. Du kannst dir Hilfe holen.',
    yours: 'Es war nicht falsch, dass du vertraut hast. Du musst nichts weiter teilen.',
    help: 'Mit jemandem außerhalb reden',
    hurt: 'Öffnen, was du angesprochen hast',
    onPage: 'Über etwas, das du gezeigt hast',
    onPageNote: 'Diese Zeile siehst nur du',
  },
})

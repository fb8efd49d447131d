/** Words for handing a task over, in German: whole, good enough, and back on a day. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** Everything on the pages of handed-over tasks. */
export const handovers = sentences<typeof english.handovers>({
  title: 'Eine Aufgabe abgeben.',
  note: 'Gib sie ganz ab, mit allem, woran man dabei denken muss.',
  noteToo: 'An dem Tag, den du wählst, kommt sie von selbst zurück.',
  alone: 'Dazu braucht es euch zwei. Lade zuerst dein Gegenüber ein.',
  new: 'Eine Aufgabe abgeben',
  now: {
    mine: (name) => `${name} hat dir das abgenommen`,
    theirs: (name) => `Du hast ${name} das abgenommen`,
    enough: 'Gut genug ist',
    until: {
      mine: (day) => `Ab ${day} liegt die Aufgabe von selbst wieder bei dir.`,
      theirs: (day, name) => `Ab ${day} liegt die Aufgabe von selbst wieder bei ${name}.`,
    },
    rest: (name) => `${name} macht das auf eigene Art. Mend erinnert niemanden daran.`,
    early: 'Schon vorher zurückgeben',
    earlyNote: 'Du musst nicht sagen, warum.',
    home: 'Schon vorher zurückholen',
  },
  back: {
    mine: (task) => `Wieder bei dir: ${task}`,
    theirs: (task, name) => `Wieder bei ${name}: ${task}`,
    note: 'Niemand muss etwas erklären.',
    again: 'Du kannst sie wieder abgeben.',
  },
  offer: {
    mine: 'Das hast du angeboten',
    title: (name) => `${name} möchte eine Aufgabe an dich abgeben.`,
    look: 'Ansehen',
    earlier: (name) => `${name} hatte dir eine Aufgabe angeboten. Diesmal wurde nichts daraus.`,
    take: 'Ich nehme sie',
    takeNote: (day, name) =>
      `Ab jetzt machst du das, auf deine Art. Ab ${day} liegt es wieder bei ${name}.`,
  },
  form: {
    title: 'Eine Aufgabe abgeben.',
    note: (name) => `${name} kann sie nehmen oder es lassen, ohne ein Wort.`,
    task: 'Die ganze Aufgabe',
    taskPlaceholder: 'Unter der Woche das Abendessen planen und kochen',
    enough: 'Gut genug ist …',
    enoughPlaceholder: 'wenn alle satt sind, Brot zählt auch',
    enoughHint: 'Sag, was genügt. Wie es gemacht wird, entscheidest du dann nicht mehr.',
    day: 'An welchem Tag kommt sie zu dir zurück?',
    missing: {
      task: 'Ein paar Worte zur Aufgabe genügen.',
      enough: 'Sag, was gut genug ist.',
      day: 'Wähle einen Tag ab morgen, höchstens 90 Tage von heute.',
      past: 'Dieser Tag hat schon begonnen oder ist vorbei. Wähle einen Tag ab morgen. Deine Worte stehen noch hier.',
    },
    quiet:
      'Wenn du sie abgegeben hast, schickst du keine Erinnerungen. Einen Knopf dafür gibt es nicht.',
  },
})

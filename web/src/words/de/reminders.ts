/** Words for reminders, in German: what they say, who learns of them, and how to try one. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/reminders.ts'

/** The sentences of the page of reminders, and of the line that leads there. */
export const reminders = sentences<typeof english.reminders>({
  name: 'Erinnerungen',
  note: 'Eine stille Erinnerung zu den Zeiten, die ihr zwei ausgemacht habt',
  title: 'Soll Mend dich erinnern?',
  titleOn: 'Mend erinnert dich auf diesem Gerät.',
  about: 'Zu den Zeiten, die ihr zwei ausgemacht habt, zeigt dein Gerät einen Satz.',
  sentence: 'Du wolltest erinnert werden.',
  same: 'Es ist immer derselbe Satz. Wer ihn sieht, weiß nicht, worum es geht.',
  learns:
    'Der Server erfährt die Uhrzeit. Wer deinen Browser herstellt, erfährt, dass eine Nachricht kam.',
  learnsNot: 'Worum es geht, erfahren beide nicht.',
  turnOn: 'Mich auf diesem Gerät erinnern',
  turnOff: 'Nicht mehr erinnern',
  tryOne: 'Mir in einer Minute eine Erinnerung schicken',
  tryingOne: 'Sie kommt in einer Minute. Du kannst Mend schließen.',
  last: (when) => `Die letzte kam: ${when}.`,
  lastNone: 'Auf diesem Gerät ist noch keine angekommen.',
  late: 'Manche Geräte warten, bis du sie in die Hand nimmst. Dann kommt die Erinnerung später.',
  nothing: 'Weiß dieses Gerät dann, dass es schon erledigt ist, steht da „Nichts zu tun“.',
  quiet: 'Deine Ruhezeiten',
  quietNote: 'In diesen Stunden kommt keine Erinnerung. Sie kommt erst danach',
  unable: 'Dieser Browser kann dich nicht erinnern, wenn Mend geschlossen ist.',
  unableTodo: 'Auf einem iPhone oder iPad: Leg Mend auf den Home-Bildschirm und öffne es von dort.',
  unableSafe: 'Solange Mend offen ist, steht unter „Heute“, was dran ist.',
  denied: 'Dein Browser lässt nicht zu, dass Mend dich erinnert.',
  deniedTodo:
    'Erlaube in den Einstellungen deines Browsers Mitteilungen für diese Seite. Dann komm zurück.',
  failed: {
    happened: 'Mend konnte das nicht einrichten.',
    safe: 'Es hat sich nichts geändert.',
    todo: 'Prüfe, ob du online bist, und versuch es noch einmal. Manche Browser brauchen dafür ihren eigenen Push-Dienst.',
  },
})

/** Words for putting Mend on a home screen, in German: how, what changes, and who can see it there. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/installing.ts'

/** The sentences of that page, and of the line that leads there. */
export const installing = sentences<typeof english.installing>({
  name: 'Mend auf den Startbildschirm legen',
  note: 'Wie das geht und wer es dort sehen kann',
  title: 'Mend auf deinem Startbildschirm.',
  already: 'Du hast Mend von deinem Startbildschirm aus geöffnet.',
  why: 'Dann öffnet sich Mend mit einem Fingertipp und ohne Adresszeile. Es geht aber auch ohne.',
  seen: 'Unter dem Symbol steht „Mend“. Wer auf dein Handy schaut, kann es sehen. Du musst das nicht machen.',
  ways: [
    {
      name: 'iPhone und iPad',
      steps: [
        'Öffne diese Seite in Safari.',
        'Tippe auf „Teilen“ und dann auf „Zum Home-Bildschirm“.',
      ],
      note: 'Dort ist Mend am Anfang leer. Füge es als ein Gerät von dir hinzu: Einstellungen, Geräte.',
      keeps:
        'Safari kann löschen, was Mend speichert, wenn du Mend sieben Tage lang nicht öffnest. Auf dem Home-Bildschirm passiert das nicht.',
    },
    {
      name: 'Android',
      steps: [
        'Öffne das Menü deines Browsers.',
        'Tippe auf „App installieren“ oder „Zum Startbildschirm hinzufügen“.',
      ],
      note: 'Alles, was du in diesem Browser geschrieben hast, ist auch dort.',
      keeps: '',
    },
    {
      name: 'Computer',
      steps: [
        'In Chrome oder Edge: Klick auf das Symbol am Ende der Adresszeile.',
        'In Safari: Öffne das Menü „Ablage“, und klick auf „Zum Dock hinzufügen“.',
      ],
      note: 'Aus Safari heraus ist Mend dort am Anfang leer. Firefox kann das nicht auf jedem Computer.',
      keeps: '',
    },
  ],
})

/** Words for the lock and for coming back after a hurried exit, in German: dull on purpose. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/leaving.ts'

/** The sentences of the lock, the quick way out and leaving. */
export const leaving = sentences<typeof english.leaving>({
  away: { title: 'Diese Seite wurde geschlossen.', open: 'Öffnen' },
  lock: {
    title: 'Gesperrt',
    passphrase: 'Passwort',
    open: 'Entsperren',
    passkey: 'Die Sperre dieses Geräts benutzen',
    wrong: 'Das war das falsche Passwort. Versuch es noch einmal.',
    wait: (seconds) =>
      `Es gab mehrere falsche Versuche. Du kannst es in ${lengthWords(seconds)} wieder versuchen.`,
    unavailable:
      'Die Sperre dieses Geräts hat nicht geantwortet. Versuch es noch einmal, oder nimm das Passwort.',
    unable:
      'Dieser Browser kann gerade mit keinem Passwort arbeiten. Falls der Blockierungsmodus an ist, schalte ihn für diese Seite aus.',
    again: 'Bist du es?',
    againWhy:
      'Nach diesem Schritt könnte jemand anders dein Mend lesen. Bitte entsperre es deshalb noch einmal.',
    goOn: 'Weiter',
    none: 'Auf diesem Gerät ist keine Sperre eingerichtet. Wer es in der Hand hat, kann das ohne Nachfrage tun.',
    setOne: 'Eine Sperre einrichten',
    forgotten: 'Vergessen? Mit deinen zwölf Wörtern öffnest du Mend in einem neuen Browser.',
  },
})

function lengthWords(seconds: number): string {
  if (seconds <= 120) return seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`
  const minutes = Math.ceil(seconds / 60)
  return minutes <= 120 ? `${minutes} Minuten` : `${Math.ceil(minutes / 60)} Stunden`
}

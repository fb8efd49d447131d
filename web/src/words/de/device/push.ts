/** The words of a reminder, in German: the same for everyone, whatever it is for. */
import type { push as english } from '../../en/device/push.ts'

/** A title, and one of two lines. */
export const push: typeof english = {
  title: 'Erinnerung',
  due: 'Du wolltest erinnert werden.',
  none: 'Nichts zu tun.',
}

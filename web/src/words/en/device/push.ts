/** The words of a reminder: the same for everyone, whatever it is for. They stand in the worker, which has nothing else. */

/** A title, and one of two lines. */
export const push = {
  title: 'Reminder',
  due: 'You asked to be reminded.',
  none: 'Nothing to do.',
}

/** The mark of the card about help from outside: when it was last seen, on this device alone. */

/** It never leaves the device, so that nobody can learn that the card was shown; the line in a field shares it. */
export const cardMark = 'outside/card'

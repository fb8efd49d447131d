/** What Today tells of an old wound once: the keys of its marks on this device. */

/** The mark of a door that opened in one week. */
export const openedMark = ({ round }: { readonly round: number }): string =>
  `wounds/opened/${round}`

/** The mark of a wound that my partner named. */
export const namedMark = ({ thread }: { readonly thread: string }): string =>
  `wounds/named/${thread}`

/** That a level has opened is told once: the key of its mark on this device. */

/** The mark of a level that was opened in one week. */
export const openedMark = ({
  level,
  round,
}: {
  readonly level: number
  readonly round: number
}): string => `ladder/opened/${level}/${round}`

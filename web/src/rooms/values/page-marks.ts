/** What this device alone remembers of the page that both sign: the keys of its marks. */

/** The page was seen in this year of it: Today no longer tells of it. */
export const seenMark = ({ from }: { readonly from: number }): string => `values/page/${from}`
/** I have left it this year; on this device alone, so that nobody can learn of it, not from a server either. */
export const leftMark = ({ from }: { readonly from: number }): string => `values/left/${from}`
/** Both signed it in that week, and I have read so. */
export const signedMark = ({ round }: { readonly round: number }): string =>
  `values/signed/${round}`

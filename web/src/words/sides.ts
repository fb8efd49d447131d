/** Whose something is, as it is said: mine, or by my partner's name. */

/** What is said of a thing of mine, and of the same thing of my partner's. */
export type Pair = { readonly mine: string; readonly theirs: (partner: string) => string }

/** The sentence for whoever it is of; the partner's is given their name. */
export function mineOrTheirs(
  { mine, theirs }: Pair,
  by: 'me' | 'partner',
  partner: string,
): string {
  return by === 'me' ? mine : theirs(partner)
}

/** Marks of this device alone: what I read of thanks, that I left the offer to thank, and that I asked for my drawer. */

/** Thanks that Today told of, until they were read here. A letter has no mark: that it was opened is written down nowhere. */
export const giftMark = (order: number): string => `drawer/${order}`

/** The offer to thank for one disclosure, as something that may be left. */
export const offerKey = (thread: string): string => `thanks/${thread}`

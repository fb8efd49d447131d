/** The mark of whoever was asked whether it is still all right: on this device alone, so that nobody hears of an answer. */

/** Its key; Today asks no more once it is set. */
export const stillKey = (thread: string): string => `disclosures/still/${thread}`

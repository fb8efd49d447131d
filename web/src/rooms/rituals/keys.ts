/** Where a ritual is kept on this device: while it is being written, and that it was left. */

/** @param of - the kind of a new ritual, or the thread of the one that is changed */
export const draftKey = (of: string): string => `rituals/${of}`

/** The mark of a draft that I left: it never goes out, so nobody learns of it. A new draft of the same is another one. */
export const leftMark = (thread: string, written: number): string => `ritual/${thread}/${written}`

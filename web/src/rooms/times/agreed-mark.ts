/** That my partner said yes is told once: the key of its mark on this device. */

/** The mark of a time that was agreed. */
export const agreedMark = (thread: string): string => `agreed/${thread}`

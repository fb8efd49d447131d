/** The mark of a promise of mine that was kept: gone from Today once its card was seen on this device. */
export const keptMark = (thread: string): string => `kept/${thread}`

/** The mark of what my partner said of their day: Today tells of it until I have looked. */

/** That I have looked at what was said then. */
export const weatherMark = (at: number): string => `weather/${at}`

/** The languages that Mend can be had in, each by its own name. */

/** A language as BCP 47 names it, and the script of the service worker that keeps the app in it. */
export const tongues = [
  { language: 'en', name: 'English', worker: '/sw.js' },
  { language: 'de', name: 'Deutsch', worker: '/sw.de.js' },
] as const

/** One of them. */
export type Tongue = (typeof tongues)[number]

/** The one that is so named. */
export const tongueOf = (named: Tongue['language']): Tongue =>
  tongues.find(({ language }) => language === named) ?? tongues[0]

/** The screens that are there before anybody lives on this device, or while it is locked: no practice is among them. */
import type { FixedPattern, Pattern } from '../page/paths.ts'
import { later } from '../page/later.tsx'
import type { ScreenSpec, Show } from '../page/show.ts'
import { words } from '../words/en.ts'

const steady = later(() => import('./steady/all.tsx'))
const help = later(() => import('./help/all.tsx'))
const settings = later(() => import('./settings/all.tsx'))
const copies = later(() => import('./copies/all.tsx'))
const start = later(() => import('./onboarding/all.tsx'))

/** Those screens by their place. */
export const firstPlaces = {
  '/steady': beside(words.app.steady, steady('Steady')),
  '/steady/:exercise': beside(words.app.steady, steady('Exercise')),
  '/help': beside(words.app.name, help('Help')),
  '/help/questions': beside(words.app.name, help('Questions')),
  '/settings/limits': beside(words.app.settings, settings('Limits')),
  '/card': bare(start('OpenCard'), 'any'),
  '/invite/:whom': bare(start('Invite'), 'open'),
  '/join': bare(start('Join'), 'fresh-or-open'),
  '/restore': bare(start('Restore'), 'fresh-or-open'),
  '/restore/copy': bare(copies('Copy'), 'fresh-or-open'),
  '/start': bare(start('Who'), 'fresh-or-open'),
  '/start/phrase': bare(start('Phrase'), 'open'),
  '/start/lock': bare(start('ChooseLock'), 'open'),
} satisfies { readonly [Each in FixedPattern]?: ScreenSpec }

/** The places whose screens come with the first page. */
export type FirstPattern = keyof typeof firstPlaces

const elsewhere: ScreenSpec = bare(() => null, 'open')

/** The screen of a place while nothing else has been fetched: elsewhere, nothing is shown but a lock or the welcome. */
export const firstScreenOf = (pattern: Pattern): ScreenSpec =>
  (firstPlaces as { readonly [Each in Pattern]?: ScreenSpec })[pattern] ?? elsewhere

function bare(show: Show, opensOn: ScreenSpec['opensOn']): ScreenSpec {
  return { tab: null, look: 'bare', opensOn, title: words.app.name, show }
}

function beside(title: string, show: Show): ScreenSpec {
  return { tab: null, look: 'flow', opensOn: 'any', title, show }
}

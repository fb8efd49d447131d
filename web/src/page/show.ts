/** What a screen is, and how it stands in the app: a function of what its address names, and what is around it. */
import type { ComponentChildren } from 'preact'
import { words } from '../words/en.ts'

/** What stands for the `:names` of a place's address. */
export type Params = Readonly<Record<string, string>>

/** Draws the screen of a place from the parameters of its address. */
export type Show = (props: { readonly params: Params }) => ComponentChildren

/** One of the five places of the app. */
export type Tab = 'today' | 'mend' | 'talk' | 'grow' | 'us'

/** A screen, where it belongs, what stands around it, and when it may be opened. */
export type ScreenSpec = {
  /** Which of the five places it belongs to; null for what stands beside them. */
  readonly tab: Tab | null
  /** `tabs`: the five places stay in reach below. `flow`: on a phone the screen has the foot to itself. `bare`: nothing around. */
  readonly look: 'tabs' | 'flow' | 'bare'
  /** `any`: on every device, locked or not. `fresh-or-open`: also before a partner lives here. `open`: only once it is unlocked. */
  readonly opensOn: 'any' | 'fresh-or-open' | 'open'
  /** For the tab of the browser; says nothing of what was written. */
  readonly title: string
  readonly show: Show
  /** Pause is in reach on it. */
  readonly pauses?: true
}

/** A step in one of the five places: on a phone it has the foot of the screen to itself. */
export function stepIn(tab: Tab, show: Show): ScreenSpec {
  return { tab, look: 'flow', opensOn: 'open', title: words.app.tabs[tab], show }
}

/** The same, with Pause in reach: a step of something that two do together. */
export const pausableIn = (tab: Tab, show: Show): ScreenSpec => ({
  ...stepIn(tab, show),
  pauses: true,
})

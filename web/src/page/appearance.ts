/** Dresses the page: theme, stillness, the two hues and the name in the tab, as chosen and as the system asks. */
import { effect, signal } from '@preact/signals'
import type { Prefs } from './prefs.ts'
import { hueName } from './profile.ts'
import { words } from '../words/en.ts'

const bars = { light: '#f9f6f0', dark: '#1a1510' } as const

/** What decides how the page looks; the hues are angles in degrees. */
export type Dress = {
  readonly prefs: { readonly value: Prefs }
  readonly title: () => string
  readonly hues: () => { readonly mine: number; readonly theirs: number }
}

/** Follows its signals until it is closed. */
export function dressPage(page: Document, view: Window, dress: Dress): () => void {
  const darkness = follow(view.matchMedia('(prefers-color-scheme: dark)'))
  const stillness = follow(view.matchMedia('(prefers-reduced-motion: reduce)'))
  const root = page.documentElement
  const undress = effect(() => {
    const { theme, still, quietTitle } = dress.prefs.value
    const shown = theme === 'system' ? (darkness.matches.value ? 'dark' : 'light') : theme
    root.dataset['theme'] = shown
    root.dataset['motion'] = still || stillness.matches.value ? 'still' : 'free'
    for (const bar of page.querySelectorAll('meta[name="theme-color"]')) {
      bar.setAttribute('content', bars[shown])
    }
    page.title = quietTitle ? words.app.quietName : titleWith(dress.title())
    const { mine, theirs } = dress.hues()
    for (const [whose, hue] of [
      ['mine', mine],
      ['theirs', theirs],
    ] as const) {
      root.style.setProperty(`--${whose}`, `var(--${hueName(hue)})`)
      root.style.setProperty(`--${whose}-shape`, `var(--${hueName(hue)}-shape)`)
    }
  })
  return () => {
    undress()
    darkness.close()
    stillness.close()
  }
}

function titleWith(place: string): string {
  const silent = place === words.app.name || place === words.leaving.lock.title
  return silent ? place : `${place} · ${words.app.name}`
}

function follow(query: MediaQueryList) {
  const matches = signal(query.matches)
  const hear = () => (matches.value = query.matches)
  query.addEventListener('change', hear)
  return { matches, close: () => query.removeEventListener('change', hear) }
}

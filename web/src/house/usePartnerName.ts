/** What the other one is called, and how a long title is called on the way back to it. */
import { useHouse } from './useHouse.ts'
import { words } from '../words/en.ts'

/** The partner's name; "your partner" as long as nobody has come or no name is known. */
export function usePartnerName(): string {
  return useHouse().people.value.partner?.name ?? words.app.partner
}

/** A rupture's title, short enough to stand beside Back. */
export function shortTitle(title: string): string {
  if (title.length <= longest) return title
  const cut = title.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${space > 6 ? cut.slice(0, space) : cut}…`
}

const longest = 16

/** The coach's rules that were asked to keep quiet: kept sealed on this device, sent nowhere. */
import { useDraft } from './useHouse.ts'

/** The rules that are silent, by their id. */
export type Silenced = {
  readonly has: (rule: string) => boolean
  readonly add: (rule: string) => void
  readonly remove: (rule: string) => void
}

/** The silent rules of this device; the screen is drawn anew when they change. */
export function useSilenced(): Silenced {
  const kept = useDraft('coach/silenced')
  const rules = kept.text.split('\n').filter((rule) => rule !== '')
  return {
    has: (rule) => rules.includes(rule),
    add: (rule) => kept.set([...rules.filter((known) => known !== rule), rule].join('\n')),
    remove: (rule) => kept.set(rules.filter((known) => known !== rule).join('\n')),
  }
}

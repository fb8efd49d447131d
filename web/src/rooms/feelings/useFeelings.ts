/** The latest round of naming about one rupture, and the draft of what I am about to name. */
import { roadOf, type ThreadId } from '@mend/domain/couple'
import type { FeelingsView } from '@mend/domain/feelings'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { encodeNamed, type Named, parseNamed } from './named.ts'

/** @returns null before anyone has begun one */
export function useRound(about: ThreadId): FeelingsView | null {
  const { couple, me, clock } = useHouse()
  const road = roadOf(couple.value, about, { me, now: clock.now.peek() })
  return road.flatMap((item) => (item.kind === 'feelings' ? [item.view] : [])).at(-1) ?? null
}

/** The draft of what I name about one rupture; it is kept as it changes. */
export function useNamed(about: ThreadId): {
  readonly named: Named
  readonly set: (named: Named) => void
  readonly keys: readonly string[]
} {
  const draft = useDraft(`feelings/${about}`)
  return {
    named: parseNamed(draft.text),
    set: (named) => draft.set(encodeNamed(named)),
    keys: draft.keys,
  }
}

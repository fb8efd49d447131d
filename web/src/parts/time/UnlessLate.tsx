/** What stands while the words of both open; after ten minutes, that my partner can read mine and I not theirs. */
import type { ComponentChildren } from 'preact'
import type { Instant } from '@mend/domain/couple'
import { isLate } from '@mend/domain/feelings'
import { useHouse } from '../../house/useHouse.ts'
import { words } from '../../words/en.ts'

/** @param props.since - since when mine are open and theirs are not; null while that is not so */
export function UnlessLate(props: {
  readonly since: Instant | null
  readonly name: string
  readonly children: ComponentChildren
}) {
  const { clock } = useHouse()
  return (
    <>{isLate(props.since, clock.now.value) ? words.app.openLate(props.name) : props.children}</>
  )
}

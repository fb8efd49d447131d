/** Something long under way: how far it has come, truly, and a way to stop it. */
import { Plain } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { copies as text } from '../../words/en/copies.ts'

/** @param props.share - from 0 to 1 */
export function Working(props: {
  readonly doing: string
  readonly share: number
  readonly onStop: () => void
}) {
  const percent = Math.floor(props.share * 100)
  return (
    <Screen title={props.doing} foot={<Plain onPress={props.onStop}>{text.cancel}</Plain>}>
      <progress max={100} value={percent} aria-label={props.doing} />
      <p class="soft small">{text.percent(percent)}</p>
    </Screen>
  )
}

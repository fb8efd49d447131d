/** What both pages of questions do with an answer, and the way past them. */
import type { Command } from '@mend/domain/couple'
import type { MeasureName } from '@mend/domain/measures'
import { useHouse } from '../../house/useHouse.ts'
import { Quiet } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { measure as text } from './words.ts'

type Answer = (command: Command, drafts?: readonly string[]) => void

/** Saves, and goes back to the numbers once it is saved. */
export function useAnswer() {
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const answer: Answer = (command, drafts = []) =>
    void say(command, drafts).then((said) => {
      if (said !== false) router.backTo('/measures')
    })
  return { answer, busy, notice: <NoNotice no={no} /> }
}

/** Not this time: it is asked again when the next one would be. */
export function PassMeasure(props: {
  readonly what: MeasureName
  readonly answer: Answer
  readonly busy: boolean
}) {
  const { what, answer, busy } = props
  return (
    <Quiet disabled={busy} onPress={() => answer({ kind: 'pass-measure', what })}>
      {text.ask.pass}
    </Quiet>
  )
}

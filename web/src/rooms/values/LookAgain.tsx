/** What I wrote of myself a while ago: it still holds, or it is changed (R35). */
import { dueValues } from '@mend/domain/values'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { values } from './words.ts'

const { again: text } = values

/** Nothing until its time has come. */
export function LookAgain() {
  const { couple, moment } = useSeen()
  const { say, busy, no } = useSay()
  const due = dueValues(couple.shared.values, moment, couple)
  if (!due.some(({ at }) => at <= moment.now)) return null
  return (
    <Notice>
      <p>{text.note}</p>
      <NoNotice no={no} />
      <Quiet disabled={busy} onPress={() => void say({ kind: 'look-at-values' })}>
        {text.holds}
      </Quiet>
    </Notice>
  )
}

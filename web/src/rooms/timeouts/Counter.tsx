/** Another time to come back, suggested by one and agreed by the other. */
import { useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { Plain, Quiet } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { timeout } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { AskReturn } from './AskReturn.tsx'
import { untilWords } from './times.ts'
import type { TimeoutView } from '@mend/domain/timeouts'

/** The other time that was suggested, and a yes or another one; nothing where none was. */
export function Counter(props: { readonly timeout: TimeoutView }) {
  const { thread, counter, earliest, latest, can } = props.timeout
  const { clock } = useHouse()
  const { say, busy, no } = useSay()
  const [asking, setAsking] = useState(false)
  const now = clock.now.value
  const name = usePartnerName()
  if (counter === null) return null
  const until = untilWords(counter.returnAt, now)
  if (!can.agreeCounter) return <p class="soft">{timeout.page.suggestedMine(name, until)}</p>
  const agree = () => void say({ kind: 'agree-return', thread, returnAt: counter.returnAt })
  return (
    <Notice>
      <p>{timeout.page.suggested(name, until)}</p>
      <NoNotice no={no} />
      <div class="row">
        <Quiet disabled={busy} onPress={agree}>
          {timeout.page.agree}
        </Quiet>
        <Plain onPress={() => setAsking(true)}>{timeout.page.suggestOwn}</Plain>
      </div>
      {asking && (
        <AskReturn
          title={timeout.page.suggestTitle}
          bounds={{ earliest, latest }}
          press={(at) => timeout.page.suggestPress(name, at)}
          onClose={() => setAsking(false)}
          command={(returnAt) => ({ kind: 'counter-return', thread, returnAt })}
        />
      )}
    </Notice>
  )
}

/** Taking a disclosure back: it always says the same, whether it was read or not (H3). */
import type { ThreadId } from '@mend/domain/couple'
import { useState } from 'preact/hooks'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { disclosure } from './words.ts'

const { page: text } = disclosure

/** The button, and the question that it asks first. */
export function TakeBack({ thread }: { readonly thread: ThreadId }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Plain onPress={() => setAsking(true)}>{text.takeBack}</Plain>
      {asking && (
        <Sheet title={text.takeBackTitle} onClose={() => setAsking(false)}>
          <p class="soft">{text.takeBackNote(partner)}</p>
          <NoNotice no={no} />
          <Primary
            disabled={busy}
            onPress={() => void say({ kind: 'take-disclosure-back', thread })}
          >
            {text.takeBack}
          </Primary>
          <Quiet onPress={() => setAsking(false)}>{text.keep}</Quiet>
        </Sheet>
      )}
    </>
  )
}

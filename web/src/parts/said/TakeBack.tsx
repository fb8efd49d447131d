/** Taking back something that was shared: asked once more, and answered the same whether it was read or not (H3). */
import type { Command } from '@mend/domain/couple'
import { useState } from 'preact/hooks'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Plain, Primary, Quiet } from '../Button.tsx'
import { NoNotice, useSay } from '../saying.tsx'
import { Sheet } from '../Sheet.tsx'

/** How taking back is called, asked about, and left. */
export type TakeBackWords = {
  readonly takeBack: string
  readonly takeBackTitle: string
  readonly takeBackNote: (partner: string) => string
  readonly keep: string
}

/** The button, and the question that it asks first. */
export function TakeBack(props: { readonly text: TakeBackWords; readonly command: Command }) {
  const { text, command } = props
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
          <Primary disabled={busy} onPress={() => void say(command)}>
            {text.takeBack}
          </Primary>
          <Quiet onPress={() => setAsking(false)}>{text.keep}</Quiet>
        </Sheet>
      )}
    </>
  )
}

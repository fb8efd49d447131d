/** What this device handed to a server that had forgotten it: said once, in plain words, and waved away. */
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { gaveBack as text } from '../../words/en/copies.ts'

/** Two spaces, and several goes at one of them, are one loss to whoever reads of it. */
const sameMs = 3_600_000

/** Told for each time that it happened, until it is waved away; nothing where a server never lost anything. */
export function GaveBackNotice() {
  const { status } = useHouse()
  const { gaveBack } = status.value
  const told = useDraft('gave-back/told')
  const isTold = told.text !== '' && (gaveBack?.atMs ?? 0) - Number(told.text) < sameMs
  if (gaveBack === null || isTold) return null
  return (
    <Notice>
      <p>
        <strong>{text.happened}</strong>
      </p>
      <p class="small">{text.safe}</p>
      {gaveBack.moved && <p class="small">{text.order}</p>}
      <div class="row">
        <Quiet onPress={() => told.set(String(gaveBack.atMs))}>{text.read}</Quiet>
      </div>
    </Notice>
  )
}

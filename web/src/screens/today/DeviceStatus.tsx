/** How this device stands: offline, waiting to send, kept out, or in need of an update. Nothing when all is well. */
import { needsUpdate } from '@mend/domain/couple'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useHouse } from '../../house/useHouse.ts'
import { words } from '../../words/en.ts'
import { useLine, type Line } from './useLine.ts'

/** One line on what this device waits for; nothing of the partner's. */
export function DeviceStatus() {
  const { status, couple } = useHouse()
  const { side } = words.today
  const { pending, faults, keptOut } = status.value
  const line = useLine()
  const name = usePartnerName()
  // Each kind of fault is named once, whatever their number.
  const kinds = [...new Set(faults.map(({ kind }) => kind))]
  const sentences = [
    keptOut ? side.keptOut : null,
    ...kinds.map((kind) => (kind === 'kept-back' ? side.keptBack(name) : side.faults[kind])),
    needsUpdate(couple.value) ? side.update : null,
    // Kept out is a line of its own kind, and said above.
    keptOut && line.kind !== 'offline' ? null : lineWords(line, pending),
  ]
  return (
    <>
      {sentences.map(
        (sentence) =>
          sentence !== null && (
            <p key={sentence} class="soft small">
              {sentence}
            </p>
          ),
      )}
    </>
  )
}

// One sentence; null where there is nothing to say.
function lineWords(line: Line, pending: number): string | null {
  const { side } = words.today
  switch (line.kind) {
    case 'fine':
      return pending > 0 ? side.waiting : null
    case 'offline':
      return side.offline
    case 'cut':
      return side.unreachable
    case 'refused':
      return side.refusals[line.why] ?? side.unreachable
  }
}

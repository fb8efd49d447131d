/** A device that came in of late, said on every device of its person for a fortnight; nothing sends it away. */
import type { DeviceInfo } from '@mend/device/device'
import type { Instant } from '@mend/domain/couple'
import { useHouse } from '../../house/useHouse.ts'
import { Item, List } from '../../parts/List.tsx'
import { words } from '../../words/en.ts'
import { date } from '../../words/when.ts'

const text = words.today.newDevice
const shownMs = 14 * 86_400_000

/** One line for each; whoever holds the new device cannot take it off the others, nor off itself. */
export function NewDevices() {
  const { device, status, clock } = useHouse()
  const devices = status.value.phase === 'open' ? device.devices() : []
  const fresh = devices.filter((each) => isFresh(each, clock.now.value))
  if (fresh.length === 0) return null
  return (
    <List label={text.label}>
      {fresh.map((each) => (
        <Item
          key={each.id}
          title={titleOf(each, clock.now.value)}
          note={each.removed ? text.gone : each.here ? text.hereNote : text.note}
          to="/settings/devices"
        />
      ))}
    </List>
  )
}

// A clock that runs behind must not hide one that has just come.
function isFresh({ came }: DeviceInfo, now: number): boolean {
  return came !== null && came.how !== 'first' && now - came.atMs < shownMs
}

function titleOf({ came, here }: DeviceInfo, now: Instant): string {
  const day = date((came?.atMs ?? 0) as Instant, now)
  if (came?.how === 'words') return here ? text.hereByWords(day) : text.words(day)
  return here ? text.hereByLink(day) : text.link(day)
}

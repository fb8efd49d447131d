/** On a calm day after the first: how Mend comes onto the home screen, offered once, as a line and never as a banner. */
import type { Instant } from '@mend/domain/couple'
import { useMarks } from '../../house/seen-marks.ts'
import { useHouse } from '../../house/useHouse.ts'
import { Plain } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { installMark } from '../../parts/said/install-mark.ts'
import { installing as text } from '../../words/en/installing.ts'
import { words } from '../../words/en.ts'
import { daysBetween } from '../../words/when.ts'

/** Gone once its page was seen or it was put away, on this device; not there where Mend was opened from a home screen. */
export function InstallOffer() {
  const { device, clock } = useHouse()
  const { isNew, putAway } = useMarks()
  const came = device.devices().find(({ here }) => here)?.came ?? null
  const there = window.matchMedia('(display-mode: standalone)').matches
  if (there || came === null || !isNew(installMark, 0)) return null
  if (daysBetween(came.atMs as Instant, clock.now.value) < 1) return null
  return (
    <div class="stack-tight">
      <List>
        <Item title={text.name} note={text.note} to="/settings/install" />
      </List>
      <Plain class="link" onPress={() => putAway(installMark)}>
        {words.app.cancel}
      </Plain>
    </div>
  )
}

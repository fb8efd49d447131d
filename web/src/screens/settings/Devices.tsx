/** The devices that are mine, which of them this is, and how one is added or shut out. */
import { useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import type { DeviceInfo, Trouble } from '@mend/device/device'
import { useHouse } from '../../house/useHouse.ts'
import { NoLock, useAskLock } from '../../parts/lock/AskLock.tsx'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { TroubleNotice } from '../../parts/Notice.tsx'
import { useTask } from '../../parts/task.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { words } from '../../words/en.ts'
import { date } from '../../words/when.ts'
import { troubles } from '../../words/en/no.ts'
import { settings } from '../../words/en/settings.ts'

const text = settings.devices

/** The devices of us both, with adding one and shutting one out. */
export function Devices() {
  const { device, router, status, people, clock } = useHouse()
  const [going, setGoing] = useState<DeviceInfo | null>(null)
  // The list changes with the log, and the status is told whenever it does: asked again on each drawing.
  const devices = status.value.phase === 'open' ? device.devices() : []
  const partner = people.value.partner?.name ?? words.app.partner
  const nameOf = ({ mine, here }: DeviceInfo) =>
    here ? text.here : mine ? text.other : text.partner(partner)
  return (
    <Screen
      title={text.title}
      back={{ to: '/settings', word: words.app.settings }}
      foot={<Primary onPress={() => router.go('/invite/device')}>{text.add}</Primary>}
    >
      <p class="soft">{text.about}</p>
      <NoLock />
      <List>
        {devices.map((each) => (
          <Item
            key={each.id}
            title={nameOf(each)}
            note={noteOf(each, clock.now.value)}
            aside={
              each.removed ? (
                text.gone
              ) : each.mine && !each.here ? (
                <Quiet onPress={() => setGoing(each)}>{text.remove}</Quiet>
              ) : undefined
            }
          />
        ))}
      </List>
      {going !== null && <Remove going={going} onClose={() => setGoing(null)} />}
    </Screen>
  )
}

function noteOf({ id, came }: DeviceInfo, now: Instant): string {
  const letters = id.slice(0, 4)
  return came === null ? letters : text.since(letters, date(came.atMs as Instant, now))
}

function Remove(props: { readonly going: DeviceInfo; readonly onClose: () => void }) {
  const { device } = useHouse()
  const [trouble, setTrouble] = useState<Trouble['kind'] | null>(null)
  const { first, question } = useAskLock()
  const { start: remove, busy } = useTask(async () => {
    const removed = await device.removeDevice(props.going.id)
    if (removed.ok) props.onClose()
    else setTrouble(removed.refusal.kind)
  })
  return (
    <Sheet title={text.removeTitle} onClose={props.onClose}>
      <p>{text.removeNote}</p>
      {trouble !== null && <TroubleNotice trouble={troubles[trouble]} />}
      <Primary disabled={busy} onPress={() => first(remove)}>
        {busy ? text.removing : text.removeYes}
      </Primary>
      <Plain onPress={props.onClose}>{words.app.cancel}</Plain>
      {question}
    </Sheet>
  )
}

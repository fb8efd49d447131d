/** The old address, once its person goes on elsewhere: to be read, erased, or returned to. */
import { useState } from 'preact/hooks'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useHouse } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { moving } from '../../words/en/copies.ts'
import { words } from '../../words/en.ts'

const text = moving.after

/** @param props.to - the new address; empty where this device does not know it */
export function Moved(props: { readonly to: string }) {
  const { device, status } = useHouse()
  const partner = usePartnerName()
  return (
    <Screen title={text.title} back={{ to: '/settings', word: words.app.settings }}>
      <p>{text.about}</p>
      {props.to !== '' && (
        <p>
          <a href={props.to} rel="noopener noreferrer">
            {text.go}
          </a>
        </p>
      )}
      <p class="soft" role="status">
        {status.value.connection === 'online' ? text.asked(partner) : text.silent}
      </p>
      <Erase />
      <section class="part">
        <p class="soft small">{text.stayNote}</p>
        <div class="row">
          <Quiet onPress={() => void device.stayHere()}>{text.stay}</Quiet>
        </div>
      </section>
    </Screen>
  )
}

function Erase() {
  const { device } = useHouse()
  const [asking, setAsking] = useState(false)
  return (
    <section class="part">
      <p class="soft small">{text.eraseNote}</p>
      <div class="row">
        <Quiet onPress={() => setAsking(true)}>{text.erase}</Quiet>
      </div>
      {asking && (
        <Sheet title={text.eraseSure} onClose={() => setAsking(false)}>
          <p>{text.eraseWhat}</p>
          <Primary onPress={() => void device.erase()}>{text.eraseYes}</Primary>
          <Plain onPress={() => setAsking(false)}>{words.app.cancel}</Plain>
        </Sheet>
      )}
    </section>
  )
}

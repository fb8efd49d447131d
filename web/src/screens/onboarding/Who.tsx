/** My name and the colour of my words; the partner is made the moment both are there. */
import { useContext, useState } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { HouseContext } from '../../house/useHouse.ts'
import { Primary } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { TroubleNotice } from '../../parts/Notice.tsx'
import { useTask } from '../../parts/task.ts'
import { hues, longestName } from '../../page/profile.ts'
import { onboarding } from '../../words/en/onboarding.ts'
import { troubles } from '../../words/en/no.ts'
import { HuePick } from './HuePick.tsx'
import { invitation } from './invitation.ts'
import type { Trouble } from '@mend/device/device'

/** Takes a name and a hue, and makes the partner of this device. */
export function Who() {
  const { router, device, profile } = useFrame()
  const house = useContext(HouseContext)
  const { who, join } = onboarding
  const [name, setName] = useState('')
  const [trouble, setTrouble] = useState<Trouble['kind'] | null>(null)
  const invited = invitation.value !== null
  // The two begin apart: whoever was invited finds another hue chosen already.
  const [hue, setHue] = useState<number>(invited ? hues.lake : hues.clay)
  const { start: next, busy } = useTask(async () => {
    if (!fits(name)) return
    const person = { name: name.trim(), hue }
    const begun = house === null ? await device.begin() : null
    if (begun !== null && !begun.ok) {
      setTrouble(begun.refusal.kind)
      return
    }
    await profile.keep(person)
    router.swap('/start/phrase')
  })
  return (
    <Screen
      title={invited ? join.nameFirst : who.title}
      back={{ to: '/' }}
      steps={{ at: 1, of: 3 }}
      foot={
        <Primary disabled={!fits(name) || busy} onPress={next}>
          {who.next}
        </Primary>
      }
    >
      {invited && <p class="soft">{join.nameFirstAbout}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          next()
        }}
      >
        <Field
          label={who.name}
          hint={who.nameHint}
          value={name}
          limit={longestName}
          autocomplete="given-name"
          onInput={setName}
        />
      </form>
      <HuePick value={hue} onChange={setHue} />
      {trouble !== null && <TroubleNotice trouble={troubles[trouble]} />}
    </Screen>
  )
}

const fits = (name: string): boolean => name.trim() !== '' && name.trim().length <= longestName

/** My name and hue, for me and, once there are two of us, for both. */
import { useState } from 'preact/hooks'
import { useHouse } from '../../house.ts'
import { announce } from '../../parts/announce.tsx'
import { Quiet } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { settings } from '../../words/en/settings.ts'
import { HuePick } from '../onboarding/HuePick.tsx'

export function You() {
  const { people, profile, status } = useHouse()
  const { say, no } = useSay()
  const { me } = people.value
  const [name, setName] = useState(me.name)
  const [hue, setHue] = useState(me.hue)
  const changed = name.trim() !== '' && (name.trim() !== me.name || hue !== me.hue)
  const save = async () => {
    const person = { name: name.trim(), hue }
    await profile.keep(person)
    const shared = status.value.couple === 'paired'
    if (!shared || (await say({ kind: 'introduce', ...person }))) announce(settings.youSaved)
  }
  return (
    <section class="part">
      <h2>{settings.you}</h2>
      <Field
        label={settings.youName}
        value={name}
        limit={40}
        autocomplete="given-name"
        onInput={setName}
      />
      <HuePick value={hue} onChange={setHue} />
      <NoNotice no={no} />
      <div class="row">
        <Quiet disabled={!changed} onPress={() => void save()}>
          {settings.youSave}
        </Quiet>
      </div>
    </section>
  )
}

/** My name and hue, for me and, once there are two of us, for both; and what I call the other. */
import { useState } from 'preact/hooks'
import { partnersOf } from '@mend/domain/partners'
import { useHouse } from '../../house/useHouse.ts'
import { longestName } from '../../page/profile.ts'
import { announce } from '../../parts/announce.tsx'
import { Quiet } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { settings } from '../../words/en/settings.ts'
import { HuePick } from '../onboarding/HuePick.tsx'

/** Name and hue; saved for this device, and told to the partner once there is one. */
export function You() {
  const { people, profile, status } = useHouse()
  const { say, no } = useSay()
  const { me } = people.value
  const [name, setName] = useState(me.name)
  const [hue, setHue] = useState(me.hue)
  const changed =
    name.trim() !== '' &&
    name.trim().length <= longestName &&
    (name.trim() !== me.name || hue !== me.hue)
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
        limit={longestName}
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

/** What I call the other: mine to choose, and never told to them. */
export function Them() {
  const { couple, me, clock, status } = useHouse()
  const { partner } = partnersOf(couple.value, { me, now: clock.now.value })
  if (partner === null || status.value.couple !== 'paired') return null
  return <Called key={partner.suggests} name={partner.name} suggests={partner.suggests} />
}

function Called(props: { readonly name: string; readonly suggests: string }) {
  const { say, no } = useSay()
  const [name, setName] = useState(props.name)
  const wanted = name.trim() === '' ? props.suggests : name.trim()
  const save = async () => {
    const own = wanted === props.suggests ? null : wanted
    if (await say({ kind: 'call-partner', name: own })) announce(settings.youSaved)
  }
  return (
    <section class="part">
      <h2>{settings.them}</h2>
      <Field
        label={settings.theirName}
        hint={settings.theirNameHint(props.suggests)}
        value={name}
        limit={40}
        onInput={setName}
        onlyYou="never"
      />
      <NoNotice no={no} />
      <div class="row">
        <Quiet disabled={wanted === props.name} onPress={() => void save()}>
          {settings.theirNameSave}
        </Quiet>
      </div>
    </section>
  )
}

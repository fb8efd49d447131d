/** Suggesting a ritual, or other terms of one: written here, shared with one press, and begun by a yes (R32). */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { ritualOf, type RitualView } from '@mend/domain/rituals'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Item, List } from '../../parts/List.tsx'
import { type Saying, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { formFrom, useRitual, type UseRitual } from './draft.ts'
import { Gone } from './Terms.tsx'
import { useSettleHours } from './useSettleHours.ts'
import { draftKey } from './keys.ts'
import { formOf, kindName, kindOf, kinds } from './kinds.ts'
import { RitualFields } from './RitualFields.tsx'
import { rituals } from './words.ts'

const { form: text, choose } = rituals

/** Every kind, as a line. */
export function ChooseRitual() {
  return (
    <Screen title={choose.title} back={{ to: '/rituals' }}>
      <p class="soft">{choose.note}</p>
      <List>
        {kinds.map((kind) => (
          <Item
            key={kind}
            title={kindName(kind)}
            note={rituals.kinds[kind].note}
            to={`/rituals/new/${kind}`}
          />
        ))}
      </List>
    </Screen>
  )
}

/** A new one, from the kind that its address names. */
export function NewRitual(props: { readonly params: Params }) {
  const which = kindOf(props.params['which']) ?? 'own'
  const ritual = useRitual(draftKey(which), formOf(which))
  return (
    <Write
      title={text.title}
      ritual={ritual}
      share={(say) =>
        ritual.whole === null
          ? Promise.resolve(false)
          : say({ kind: 'draft-ritual', thread: freshThread(), ...ritual.whole }, ritual.keys)
      }
    />
  )
}

/** Other terms for one that is there. */
export function ChangeRitual(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const found = ritualOf(couple, props.params['ritual'] as ThreadId, moment)
  return found === null ? <Gone /> : <Change view={found} />
}

/** Its two-minute form as other terms for it: what is written there can still be changed. */
export function LighterRitual(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const found = ritualOf(couple, props.params['ritual'] as ThreadId, moment)
  return found === null ? <Gone /> : <Change view={found} light />
}

function Change({ view, light = false }: { readonly view: RitualView; readonly light?: boolean }) {
  const base = view.draft?.terms ?? view.terms
  const form = formFrom(base, formOf(base.which))
  const ritual = useRitual(
    draftKey(light ? `${view.thread}/light` : view.thread),
    light ? { ...form, minutes: 2, act: form.short || form.act } : form,
  )
  // What was read when the writing began: what comes in between is read first.
  const [seen] = useState(view.written)
  return (
    <Write
      title={text.change}
      ritual={ritual}
      share={(say) =>
        ritual.whole === null
          ? Promise.resolve(false)
          : say({ kind: 'change-ritual', thread: view.thread, seen, ...ritual.whole }, ritual.keys)
      }
    />
  )
}

function Write(props: {
  readonly title: string
  readonly ritual: UseRitual
  readonly share: (say: Saying['say']) => ReturnType<Saying['say']>
}) {
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const [asked, setAsked] = useState(false)
  const pause = usePause(null)
  const settle = useSettleHours()
  const share = async () => {
    setAsked(true)
    if ((await props.share(say)) === false) return
    await settle()
    router.back('/rituals')
  }
  return (
    <PausableScreen
      title={props.title}
      back={{ to: '/rituals' }}
      pause={pause}
      closes
      foot={<ShareFoot saveTo="/rituals" draft={{ share: () => void share(), busy, no }} />}
    >
      <RitualFields ritual={props.ritual} asked={asked} />
    </PausableScreen>
  )
}

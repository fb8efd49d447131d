/** Putting one's values in order, and the order as it is read. */
import { mostValues, type RoundView, type ValueName, valueNames } from '@mend/domain/values'
import { useState } from 'preact/hooks'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { InLine, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { sealed } from '../../words/en/sealed.ts'
import { values } from './words.ts'

const { order: text } = values
const back = { to: '/values' } as const

/** @param props.round - the newest: mine goes into it while it runs, else into one that begins now */
export function Write({ round }: { readonly round: RoundView | null }) {
  const partner = usePartnerName()
  const [order, setOrder] = useState<readonly ValueName[]>([])
  const fear = useDraft('values/fear')
  const { say, busy, no } = useSay()
  const save = async () => {
    const begun = round?.state === 'writing' || round?.state === 'opening' ? round.thread : null
    const thread = begun ?? freshThread()
    if (begun === null && !(await say({ kind: 'invite-values', thread }))) return
    await say({ kind: 'order-values', thread, order, fear: fear.text.trim() }, fear.keys)
  }
  return (
    <Screen
      title={text.title}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          <Primary disabled={busy || order.length === 0} onPress={() => void save()}>
            {sealed.save(partner)}
          </Primary>
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <Chips order={order} onChange={setOrder} />
      {order.length > 0 && (
        <section class="stack-tight" aria-label={text.chosen}>
          <Ordered order={order} />
          <p class="small">
            <InLine onPress={() => setOrder([])}>{text.clear}</InLine>
          </p>
        </section>
      )}
      <Coached
        moment="need"
        onlyYou="until-both"
        label={text.fear}
        hint={text.fearHint(partner)}
        placeholder={text.fearPlaceholder}
        lines={2}
        limit={240}
        draft={fear}
      />
    </Screen>
  )
}

function Chips(props: {
  readonly order: readonly ValueName[]
  readonly onChange: (order: readonly ValueName[]) => void
}) {
  const { order, onChange } = props
  const press = (name: ValueName) =>
    onChange(order.includes(name) ? order.filter((each) => each !== name) : [...order, name])
  return (
    <div class="chips" role="group" aria-label={text.title}>
      {valueNames.map((name) => (
        <Quiet
          key={name}
          pressed={order.includes(name)}
          disabled={order.length >= mostValues && !order.includes(name)}
          onPress={() => press(name)}
        >
          {values.names[name]}
        </Quiet>
      ))}
    </div>
  )
}

/** Values in their order. */
export function Ordered({ order }: { readonly order: readonly ValueName[] }) {
  return (
    <ol class="ordered words">
      {order.map((name) => (
        <li key={name}>{values.names[name]}</li>
      ))}
    </ol>
  )
}

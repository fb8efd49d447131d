/** One hope each, for oneself: only its owner writes it, with what would help and what would not (R51). */
import { type Hope, hopeOf } from '@mend/domain/values'
import { useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useStarted } from '../../house/useStarted.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Headed } from '../../parts/said/Headed.tsx'
import { Nobody } from '../../parts/Nobody.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { LookAgain } from './LookAgain.tsx'
import { values } from './words.ts'

const { hope: text } = values
const back = { to: '/values' } as const

/** Both hopes; mine can be written, changed and let go. */
export function HopePage() {
  const { couple, moment } = useSeen()
  const mine = hopeOf(couple, 'me', moment)
  const [editing, setEditing] = useState(false)
  if (mine === null || editing) return <Edit mine={mine} onDone={() => setEditing(false)} />
  return <Read mine={mine} onEdit={() => setEditing(true)} />
}

function Read(props: { readonly mine: Hope; readonly onEdit: () => void }) {
  const { say, busy, no } = useSay()
  return (
    <Screen title={text.title} back={back}>
      <LookAgain />
      <Waits />
      <section class="stack" aria-labelledby="my-hope" data-hope="mine">
        <h2 id="my-hope">{text.mine}</h2>
        <HopeWords by="me" hope={props.mine} />
        <NoNotice no={no} />
        <div class="row">
          <Quiet onPress={props.onEdit}>{text.edit}</Quiet>
          <Quiet disabled={busy} onPress={() => void say({ kind: 'end-hope' })}>
            {text.end}
          </Quiet>
        </div>
      </section>
      <Theirs />
      <p class="soft small">
        {text.evidence} {text.evidenceLimit}
      </p>
    </Screen>
  )
}

function Theirs() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const alone = useHouse().people.value.partner === null
  const theirs = hopeOf(couple, 'partner', moment)
  if (alone) return null
  return (
    <section class="stack" aria-labelledby="their-hope" data-hope="theirs">
      <h2 id="their-hope">{text.theirs(partner)}</h2>
      {theirs === null ? (
        <p class="soft">{text.noneTheirs(partner)}</p>
      ) : (
        <HopeWords by="partner" hope={theirs} />
      )}
    </section>
  )
}

function HopeWords(props: { readonly by: 'me' | 'partner'; readonly hope: Hope }) {
  const partner = usePartnerName()
  const { hope, would, wouldNot } = props.hope
  return (
    <>
      <Said by={props.by} name={partner}>
        {hope}
      </Said>
      <Headed head={text.would} words={would} />
      <Headed head={text.wouldNot} words={wouldNot} />
    </>
  )
}

function Edit(props: { readonly mine: Hope | null; readonly onDone: () => void }) {
  const { mine, onDone } = props
  const { say, busy, no } = useSay()
  const hope = useStarted('values/hope', mine?.hope ?? '')
  const would = useStarted('values/would', mine?.would ?? '')
  const wouldNot = useStarted('values/wouldNot', mine?.wouldNot ?? '')
  const keys = [hope, would, wouldNot].flatMap((each) => each.keys)
  const said = {
    hope: hope.text.trim(),
    would: would.text.trim(),
    wouldNot: wouldNot.text.trim(),
  }
  const share = async () => {
    if (await say({ kind: 'write-hope', ...said }, keys)) onDone()
  }
  return (
    <Screen
      title={text.title}
      back={back}
      foot={<ShareFoot draft={{ no, busy, share: () => void share() }} empty={said.hope === ''} />}
    >
      <p class="soft">{text.note}</p>
      <Nobody />
      <Coached
        moment="need"
        label={text.hope}
        placeholder={text.hopePlaceholder}
        lines={2}
        limit={200}
        draft={hope}
      />
      <Coached
        moment="need"
        label={text.would}
        placeholder={text.wouldPlaceholder}
        limit={200}
        draft={would}
      />
      <Coached
        moment="need"
        label={text.wouldNot}
        placeholder={text.wouldNotPlaceholder}
        limit={200}
        draft={wouldNot}
      />
      <Theirs />
    </Screen>
  )
}

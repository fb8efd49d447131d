/** What both hope for and are afraid of, side by side, and what was misread, as a pair of cards (R37). */
import { type IntentionView, intentionsOf, type IntentionsView } from '@mend/domain/intentions'
import { useDraft } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words as shared } from '../../words/en.ts'
import { intentions } from './words.ts'
import '../../styles/mend.css'

const { opened: text, form, written } = intentions

/** The page of one round that is open. */
export function OpenedPage(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const { past } = intentionsOf(couple, moment)
  const round = past.find(({ thread }) => thread === props.params['thread'])
  return round === undefined ? <Gone /> : <Open round={round} />
}

function Open({ round }: { readonly round: IntentionsView }) {
  return (
    <Screen title={text.title} back={{ to: '/intentions' }}>
      <Waits />
      {round.theirs !== null && <Hoped by="partner" it={round.theirs} />}
      {round.mine !== null && <Hoped by="me" it={round.mine} />}
      <Misread round={round} />
    </Screen>
  )
}

/** What one hopes for, and is afraid of. */
export function Hoped(props: { readonly by: 'me' | 'partner'; readonly it: IntentionView }) {
  const partner = usePartnerName()
  const { hope, words, afraid } = props.it
  return (
    <Said by={props.by} name={partner}>
      <SaidPart head={text.hopes}>
        {form.hopes[hope]}
        {words !== '' && <span class="block">{words}</span>}
      </SaidPart>
      {afraid !== '' && <SaidPart head={written.afraid}>{afraid}</SaidPart>}
    </Said>
  )
}

function Misread({ round }: { readonly round: IntentionsView }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const wanted = useDraft('intentions/wanted')
  const thought = useDraft('intentions/thought')
  const said = { wanted: wanted.text.trim(), thought: thought.text.trim() }
  const keys = [...wanted.keys, ...thought.keys]
  const tell = () => void say({ kind: 'tell-misreading', thread: round.thread, ...said }, keys)
  return (
    <section class="stack" aria-labelledby="misread">
      <h2 id="misread">{text.misread}</h2>
      <p class="soft small">{text.misreadNote}</p>
      {round.misread.map((each) => (
        <Said key={each.by} by={each.by} name={partner}>
          <SaidPart head={text.wanted}>{each.wanted}</SaidPart>
          <SaidPart head={text.thought}>{each.thought}</SaidPart>
        </Said>
      ))}
      <Coached moment="need" label={text.wanted} limit={200} draft={wanted} />
      <Coached moment="perspective" label={text.thought} limit={200} draft={thought} />
      <NoNotice no={no} />
      <Quiet disabled={busy || said.wanted === '' || said.thought === ''} onPress={tell}>
        {shared.app.shareWith(partner)}
      </Quiet>
    </section>
  )
}

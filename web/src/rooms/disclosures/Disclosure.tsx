/** One disclosure, or one account, and what comes first in answer to it (R34). */
import { accountOf } from './account.ts'
import type { ThreadId } from '@mend/domain/couple'
import { type DisclosureView, disclosureOf } from '@mend/domain/disclosures'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Gone } from '../../parts/Gone.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { asked } from '../asking/words.ts'
import { ThankOffer } from '../drawer/ThankOffer.tsx'
import { Acknowledge } from './Acknowledge.tsx'
import { Aftercare, Resting } from './Aftercare.tsx'
import { Ideas } from './Ideas.tsx'
import { TakeBack } from '../../parts/said/TakeBack.tsx'
import { disclosure } from './words.ts'

const { page: text, starters, feelings, theirFeelings } = disclosure

/** The page of what stands under that thread. */
export function Disclosure(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const thread = props.params['thread'] as ThreadId
  const view = disclosureOf(couple, thread, moment)
  if (view !== null) return <Shared view={view} />
  return <OfAccount thread={thread} />
}

function Shared({ view }: { readonly view: DisclosureView }) {
  const partner = usePartnerName()
  const mine = view.by === 'me'
  const title = mine ? text.mine : text.theirs(partner)
  if (view.takenBack) {
    return (
      <Screen title={title} back={{ to: '/disclosures' }}>
        <p>{mine ? asked.takenBack : text.theirsTakenBack(partner)}</p>
      </Screen>
    )
  }
  if (view.rested) return <Resting view={view} />
  return (
    <Screen title={title} back={{ to: '/disclosures' }}>
      <p class="soft small">{(mine ? feelings : theirFeelings)[view.feeling]}</p>
      <Said by={view.by} name={partner}>
        {view.words}
      </Said>
      <Waits />
      <Acknowledge thread={view.thread} mine={mine} starters={starters[view.feeling]} />
      <Ideas view={view} />
      <ThankOffer thread={view.thread} mine={mine} />
      {mine && <Aftercare view={view} />}
      {view.can.takeBack && (
        <TakeBack text={text} command={{ kind: 'take-disclosure-back', thread: view.thread }} />
      )}
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

/** What happened, as my partner told it, or as I did; it has its own road, and ideas have no place here. */
function OfAccount({ thread }: { readonly thread: ThreadId }) {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const account = accountOf(couple, thread, moment)
  if (account === null) return <Gone />
  const mine = account.by === 'me'
  return (
    <Screen
      title={mine ? text.myAccount : text.account(partner)}
      back={{ to: `/mend/${account.about}` }}
    >
      <Said by={account.by} name={partner}>
        <SaidPart>{account.observation}</SaidPart>
        <SaidPart>{account.impact}</SaidPart>
      </Said>
      <Waits />
      <Acknowledge thread={thread} mine={mine} starters={starters.account} />
    </Screen>
  )
}

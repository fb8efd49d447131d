/** Thanks after a disclosure that was met: what you did, what I see in you by it, what it meant to me (R41). */
import type { ThreadId } from '@mend/domain/couple'
import { longestGiven, mayThank } from '@mend/domain/drawer'
import { useState } from 'preact/hooks'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { drawer } from './words.ts'

const { thank: text } = drawer

/** The form; `Gone` where there is nothing to thank for, or I have already. */
export function ThankForm(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const thread = props.params['thread'] as ThreadId
  return mayThank(couple, thread, moment) ? <Form thread={thread} /> : <Gone />
}

function Form({ thread }: { readonly thread: ThreadId }) {
  const form = useThanks(thread)
  const partner = usePartnerName()
  const { did, seen, meant } = form.fields
  return (
    <Screen
      title={text.title(partner)}
      back={{ to: `/disclosures/${thread}` }}
      foot={<ShareFoot draft={form} />}
    >
      <p class="soft">{text.note(partner)}</p>
      <Coached
        moment="appreciation"
        label={text.did(partner)}
        placeholder={text.didPlaceholder}
        lines={2}
        limit={longestGiven.did}
        draft={did}
      />
      <Coached
        moment="appreciation"
        label={text.seen(partner)}
        hint={text.seenHint}
        placeholder={text.seenPlaceholder}
        lines={3}
        limit={longestGiven.seen}
        draft={seen}
      />
      <Coached
        moment="appreciation"
        label={text.meant}
        hint={text.meantHint}
        lines={2}
        limit={longestGiven.meant}
        draft={meant}
      />
      {form.missing && (
        <p class="small" role="alert">
          {text.missing}
        </p>
      )}
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

function useThanks(thread: ThreadId) {
  const { router } = useHouse()
  const did = useDraft(`drawer/thank/${thread}/did`)
  const seen = useDraft(`drawer/thank/${thread}/seen`)
  const meant = useDraft(`drawer/thank/${thread}/meant`)
  const { say, busy, no } = useSay()
  const [missing, setMissing] = useState(false)
  const written = { did: did.text.trim(), seen: seen.text.trim(), meant: meant.text.trim() }
  const share = async () => {
    const lacks = written.did === '' || written.seen === ''
    setMissing(lacks)
    if (lacks) return
    const keys = [did, seen, meant].flatMap((each) => each.keys)
    if (await say({ kind: 'give-thanks', thread, ...written }, keys)) {
      router.back(`/disclosures/${thread}`)
    }
  }
  return { fields: { did, seen, meant }, missing, busy, no, share: () => void share() }
}

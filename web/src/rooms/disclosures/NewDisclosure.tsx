/** Writing something of mine for my partner to see: what kind of thing it is, and the words (R34). */
import { disclosureFeelings, longestDisclosed } from '@mend/domain/disclosures'
import { useState } from 'preact/hooks'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { disclosure } from './words.ts'

const { write: text, feelings } = disclosure

/** The form; `Gone` while nobody is there to see it. */
export function NewDisclosure() {
  return useHouse().people.value.partner === null ? <Gone /> : <Form />
}

function Form() {
  const { router } = useHouse()
  const partner = usePartnerName()
  const draft = useDraft('disclosures/words')
  const chosen = useDraft('disclosures/feeling')
  const { say, busy, no } = useSay()
  const [asked, setAsked] = useState(false)
  const feeling = disclosureFeelings.find((each) => each === chosen.text) ?? null
  const words = draft.text.trim()
  const share = async () => {
    setAsked(true)
    if (feeling === null || words === '') return
    const event = { kind: 'share-disclosure', thread: freshThread(), feeling, words } as const
    if (await say(event, [...draft.keys, ...chosen.keys])) router.back('/disclosures')
  }
  return (
    <Screen
      title={text.title}
      back={{ to: '/disclosures' }}
      foot={
        <ShareFoot
          saveTo="/disclosures"
          draft={{ no, busy, share: () => void share() }}
          empty={words === ''}
        />
      }
    >
      <p class="soft">{text.note(partner)}</p>
      <Choices
        label={text.kind}
        choices={disclosureFeelings.map((value) => ({ value, word: feelings[value] }))}
        value={feeling}
        onChange={chosen.set}
      />
      {asked && feeling === null && (
        <p class="small" role="alert">
          {text.kindMissing}
        </p>
      )}
      <Coached
        moment="disclosure"
        label={text.label}
        placeholder={text.placeholder}
        lines={4}
        limit={longestDisclosed.disclosure}
        draft={draft}
      />
      <p class="soft small">{text.small}</p>
    </Screen>
  )
}

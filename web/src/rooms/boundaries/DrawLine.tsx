/** Drawing a line: what it is about, who knows of it, what is still welcome, and when to look at it again (R39). */
import type { Instant } from '@mend/domain/couple'
import { useState } from 'preact/hooks'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Primary } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { LineDoes } from './LineWords.tsx'
import { SubjectFields, useSubject } from './SubjectFields.tsx'
import { TermsFields, useTerms } from './TermsFields.tsx'
import { boundaries } from './words.ts'

const { form: text } = boundaries
const agains = { month: 30, quarter: 90, half: 180 } as const
type Again = keyof typeof agains
const dayMs = 86_400_000

/** The form of a new line. */
export function DrawLine() {
  const form = useForm()
  const { secret, subject, terms, asked } = form
  return (
    <Screen
      title={text.title}
      back={{ to: '/boundaries' }}
      foot={
        secret ? (
          <>
            <NoNotice no={form.no} />
            <Primary disabled={form.busy} onPress={form.share}>
              {text.save}
            </Primary>
          </>
        ) : (
          <ShareFoot draft={form} />
        )
      }
    >
      <SubjectFields draft={subject} asked={asked} secret={secret} />
      <Who form={form} />
      <TermsFields draft={terms} asked={asked} secret={secret} />
      <Choices
        label={text.again}
        choices={(Object.keys(agains) as Again[]).map((value) => ({
          value,
          word: text.agains[value],
        }))}
        value={form.again}
        onChange={form.setAgain}
      />
      {subject.whole !== null && (
        <LineDoes it={{ by: 'me', subject: subject.whole, spoken: !secret, reach: terms.reach }} />
      )}
    </Screen>
  )
}

type Form = ReturnType<typeof useForm>

function Who({ form }: { readonly form: Form }) {
  const partner = usePartnerName()
  if (form.alone) {
    return (
      <p class="small">
        <OnlyYou until="never" /> {text.whoAlone}
      </p>
    )
  }
  return (
    <div class="stack-tight">
      <Choices
        label={text.who}
        choices={[
          { value: 'spoken', word: text.whos.spoken(partner) },
          { value: 'silent', word: text.whos.silent },
        ]}
        value={form.who}
        onChange={form.setWho}
      />
      <p class="soft small" role="status">
        {form.secret ? text.whoSilent(partner) : text.whoSpoken(partner)}
      </p>
    </div>
  )
}

function useForm() {
  const { router, clock, people } = useHouse()
  const { say, busy, no } = useSay()
  const alone = people.value.partner === null
  const [who, setWho] = useState<'spoken' | 'silent'>('spoken')
  const [again, setAgain] = useState<Again>('quarter')
  const [asked, setAsked] = useState(false)
  const subject = useSubject()
  const terms = useTerms('new')
  const secret = alone || who === 'silent'
  const share = async () => {
    setAsked(true)
    if (subject.whole === null || terms.whole === null) return
    const thread = freshThread()
    const line = { thread, subject: subject.whole, ...terms.whole }
    const keys = [...terms.keys, ...subject.own.keys]
    const kind = secret ? 'keep-line' : 'speak-boundary'
    if (!(await say({ kind, ...line }, keys))) return
    const reviewAt = (clock.read() + agains[again] * dayMs) as Instant
    await say({ kind: 'set-line-review', thread, reviewAt })
    router.back(`/boundaries/${thread}`)
  }
  return {
    ...{ alone, who, setWho, again, setAgain, asked, subject, terms, secret, busy, no },
    share: () => void share(),
  }
}

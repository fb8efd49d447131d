/** The one step that is next in a talk about a hard day, for whoever's it is; the one who waits reads for what (R42). */
import { useState } from 'preact/hooks'
import { longestTelling, type TellingView } from '@mend/domain/tellings'
import { type Draft, useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { HeardRight } from '../../parts/said/HeardRight.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { ToldFields, useTold } from './ToldFields.tsx'
import { tellings as text } from './words.ts'

type Voice = 'own' | 'guest'
/** On one phone the one who tells holds it, and the other speaks there as a guest. */
type Seat = { readonly telling: TellingView; readonly voice: Voice }

/** What is next, and whose it is. */
export function NextStep({ telling }: { readonly telling: TellingView }) {
  const partner = usePartnerName()
  const { mode, teller, turn, step } = telling
  const together = mode === 'one-phone'
  if (together && teller === 'partner') return <p>{text.going.elsewhere(partner)}</p>
  const mine = turn === 'me'
  const seat = { telling, voice: mine ? 'own' : 'guest' } as const
  return (
    <section class="stack" aria-label={text[step].title} data-step={step}>
      {together && <p role="status">{mine ? text.going.yours : text.going.hand(partner)}</p>}
      {mine || together ? <Act {...seat} /> : <p class="soft">{text.going.waits(partner)}</p>}
      {!mine && !together && step === 'tell' && <p class="soft small">{text.tell.listen}</p>}
      {step === 'support' && (together || !mine) && (
        <Idea telling={telling} voice={together ? 'guest' : 'own'} />
      )}
    </section>
  )
}

function Act(seat: Seat) {
  switch (seat.telling.step) {
    case 'tell':
      return <Tell {...seat} />
    case 'hear':
      return <Hear {...seat} />
    case 'confirm':
      return <Confirm {...seat} />
    case 'feel':
      return <Feel {...seat} />
    case 'support':
      return <GoOn {...seat} />
    case 'review':
      return <Review {...seat} />
  }
}

function Tell({ telling: { thread }, voice }: Seat) {
  const { people } = useHouse()
  const { say, busy, no } = useSay()
  const draft = useTold()
  const [asked, setAsked] = useState(false)
  const share = () => {
    setAsked(true)
    if (draft.whole !== null) void say({ kind: 'tell', thread, voice, ...draft.whole }, draft.keys)
  }
  return (
    <>
      <ToldFields draft={draft} asked={asked} />
      <NoNotice no={no} />
      <Primary disabled={busy || people.value.partner === null} onPress={share}>
        {text.tell.send}
      </Primary>
      <Quiet wide disabled={busy} onPress={() => void say({ kind: 'tell-aloud', thread, voice })}>
        {text.tell.aloud}
      </Quiet>
    </>
  )
}

/** By letter there is nothing aloud: then a few words are needed. */
const missingIn = ({ mode }: TellingView, words: Draft, asked: boolean): string | null =>
  asked && mode === 'letter' && words.text.trim() === '' ? text.hear.missing : null

function Hear({ telling, voice }: Seat) {
  const { thread, mode } = telling
  const { say, busy, no } = useSay()
  const words = useDraft('tellings/heard')
  const [asked, setAsked] = useState(false)
  const send = () => {
    setAsked(true)
    const said = words.text.trim()
    if (mode === 'letter' && said === '') return
    void say({ kind: 'sum-up', thread, voice, words: said }, words.keys)
  }
  return (
    <>
      <Coached
        moment="reflection"
        label={text.hear.words}
        hint={text.hear.hint}
        lines={3}
        limit={longestTelling.heard}
        draft={words}
        error={missingIn(telling, words, asked)}
      />
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={send}>
        {text.hear.send}
      </Primary>
    </>
  )
}

function Confirm({ telling: { thread }, voice }: Seat) {
  const { yes, more, missing: label } = text.confirm
  return (
    <HeardRight
      words={{ yes, label, more }}
      draft="tellings/missing"
      limit={longestTelling.feedback}
      command={(verdict, missing) => {
        return { kind: 'confirm-telling', thread, voice, verdict, missing }
      }}
    />
  )
}

function Feel({ telling, voice }: Seat) {
  const { thread, mode, teller } = telling
  const { people } = useHouse()
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const words = useDraft('tellings/felt')
  const [asked, setAsked] = useState(false)
  const send = () => {
    setAsked(true)
    const said = words.text.trim()
    if (mode === 'letter' && said === '') return
    void say({ kind: 'feel-with', thread, voice, words: said }, words.keys)
  }
  return (
    <>
      <Coached
        moment="reply"
        label={text.feel.words}
        hint={text.feel.hint(teller === 'me' ? people.value.me.name : partner)}
        placeholder={text.feel.placeholder}
        lines={3}
        limit={longestTelling.heard}
        draft={words}
        error={missingIn(telling, words, asked)}
      />
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={send}>
        {text.feel.send}
      </Primary>
    </>
  )
}

function Idea({ telling: { thread, ideas }, voice }: Seat) {
  const { say, busy, no } = useSay()
  const words = useDraft('tellings/idea')
  if (ideas.length >= 3) return null
  const said = words.text.trim()
  return (
    <>
      <Coached
        moment="reply"
        label={text.support.idea}
        hint={text.support.ideaNote}
        limit={longestTelling.idea}
        draft={words}
      />
      <NoNotice no={no} />
      <Quiet
        wide
        disabled={busy || said === ''}
        onPress={() => void say({ kind: 'add-idea', thread, voice, words: said }, words.keys)}
      >
        {text.support.add}
      </Quiet>
    </>
  )
}

function GoOn({ telling: { thread }, voice }: Seat) {
  const { say, busy, no } = useSay()
  return (
    <>
      <NoNotice no={no} />
      <Primary
        disabled={busy}
        describedBy="telling-on"
        onPress={() => void say({ kind: 'be-held', thread, voice })}
      >
        {text.support.on}
      </Primary>
      <p id="telling-on" class="soft small">
        {text.support.onNote}
      </p>
    </>
  )
}

function Review({ telling: { thread }, voice }: Seat) {
  const { say, busy, no } = useSay()
  const helped = useDraft('tellings/helped')
  const would = useDraft('tellings/would')
  const send = () => {
    const said = { helped: helped.text.trim(), would: would.text.trim() }
    void say({ kind: 'review-telling', thread, voice, ...said }, [...helped.keys, ...would.keys])
  }
  return (
    <>
      <p class="soft small">{text.review.skip}</p>
      <Coached
        moment="reply"
        label={text.review.helped}
        lines={2}
        limit={longestTelling.feedback}
        draft={helped}
      />
      <Coached
        moment="reply"
        label={text.review.would}
        lines={2}
        limit={longestTelling.feedback}
        draft={would}
      />
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={send}>
        {text.review.send}
      </Primary>
    </>
  )
}

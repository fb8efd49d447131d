/** For me alone: how heard, how safe, my own tone, and how a friend would see it. */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { feltOf, friendViewOf } from '@mend/domain/talks'
import { useDraft, useHouse } from '../../../house/useHouse.ts'
import { Quiet } from '../../../parts/Button.tsx'
import { Switch } from '../../../parts/Choices.tsx'
import { Field, OnlyYou } from '../../../parts/Field.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { talk } from '../words/talk.ts'

const { felt: text } = talk

/** Ratings and a view from outside, kept in my own log alone. */
export function Felt(props: { readonly thread: ThreadId }) {
  const { thread } = props
  const { couple } = useHouse()
  const { say, busy, no } = useSay()
  const kept = feltOf(couple.value, thread)
  const [heard, setHeard] = useState<number | null>(kept?.heard ?? null)
  const [safe, setSafe] = useState<number | null>(kept?.safe ?? null)
  const [tone, setTone] = useState<number | null>(kept?.tone ?? null)
  const [step, setStep] = useState(kept?.step ?? false)
  const keep = () => {
    if (heard !== null && safe !== null) {
      void say({ kind: 'note-talk', thread, heard, safe, tone, step })
    }
  }
  return (
    <details open={kept === null}>
      <summary>{text.title}</summary>
      <div class="stack">
        <p class="soft small">{text.note}</p>
        <Scale label={text.heard} value={heard} onChange={setHeard} />
        <Scale label={text.safe} value={safe} onChange={setSafe} />
        <Scale label={text.tone} value={tone} onChange={setTone} />
        <Switch label={text.step} on={step} onChange={setStep} />
        <NoNotice no={no} />
        <Quiet disabled={busy || heard === null || safe === null} onPress={keep}>
          {text.keep}
        </Quiet>
        {kept !== null && (
          <p class="soft small" role="status">
            {text.kept}
          </p>
        )}
        <FriendView thread={thread} />
      </div>
    </details>
  )
}

function Scale(props: {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number) => void
}) {
  return (
    <label class="field">
      <span class="field-head">
        <span class="label">{props.label}</span>
        <OnlyYou />
      </span>
      <input
        type="range"
        min={0}
        max={10}
        step={1}
        value={props.value ?? 5}
        class={props.value === null ? 'unset' : ''}
        aria-valuetext={props.value === null ? '–' : String(props.value)}
        onInput={(event) => props.onChange(Number(event.currentTarget.value))}
      />
      <span class="row soft small ends" aria-hidden="true">
        <span>{text.low}</span>
        <output>{props.value ?? ''}</output>
        <span>{text.high}</span>
      </span>
    </label>
  )
}

function FriendView(props: { readonly thread: ThreadId }) {
  const { couple } = useHouse()
  const { say, busy, no } = useSay()
  const kept = friendViewOf(couple.value, props.thread)
  const draft = useDraft(`talk/${props.thread}/friend`)
  const words = draft.text.trim()
  const keep = async () => {
    await say({ kind: 'write-friend-view', thread: props.thread, words }, draft.keys)
  }
  return (
    <div class="stack">
      <Field
        label={text.friend}
        hint={text.friendNote}
        lines={3}
        limit={4000}
        onlyYou="never"
        value={draft.text}
        onInput={draft.set}
      />
      <NoNotice no={no} />
      <Quiet disabled={busy || words === ''} onPress={() => void keep()}>
        {text.friendKeep}
      </Quiet>
      {kept !== null && (
        <p class="words" dir="auto">
          {kept}
        </p>
      )}
    </div>
  )
}

/** A kept promise, as it comes back to the one who kept it: a picture, both people's words, and room for one line. */
import type { PromiseView } from '@mend/domain/promises'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useDraft } from '../../house/useHouse.ts'
import { useSeeing } from '../../house/seen-marks.ts'
import { Primary } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Near } from '../../parts/scene/Scene.tsx'
import { keptMark } from './kept-mark.ts'
import { promise } from './words.ts'

const { card: text } = promise

/** Whether it was kept: then the card stands in place of where it stands. */
export const isKept = ({ state }: PromiseView): boolean => state === 'kept' || state === 'late'

/** The picture, and what both said to it. */
export function KeptCard({ view }: { readonly view: PromiseView }) {
  const partner = usePartnerName()
  useSeeing(keptMark(view.thread), 1)
  const { mine, theirs } = view.thanks
  return (
    <>
      <Near
        whose={view.by === 'me' ? 'mine' : 'theirs'}
        label={view.by === 'me' ? text.scene.mine(partner) : text.scene.theirs(partner)}
      />
      {theirs !== null && (
        <Said by="partner" name={partner}>
          {theirs}
        </Said>
      )}
      {mine !== null && (
        <Said by="me" name={partner}>
          {mine}
        </Said>
      )}
    </>
  )
}

/** One line to the other, if one likes; nothing once it was sent. */
export function ThankLine({ view }: { readonly view: PromiseView }) {
  const partner = usePartnerName()
  const draft = useDraft(`promise/${view.thread}/thanks`)
  const { say, busy, no } = useSay()
  if (!view.can.thank) return null
  const send = () => {
    const words = draft.text.trim()
    void say({ kind: 'thank-for-promise', thread: view.thread, words }, draft.keys)
  }
  return (
    <div class="stack push">
      <Field
        label={text.line(partner)}
        hint={text.lineHint(partner)}
        limit={280}
        lines={2}
        value={draft.text}
        onInput={draft.set}
      />
      <NoNotice no={no} />
      <Primary disabled={busy || draft.text.trim() === ''} onPress={send}>
        {text.send(partner)}
      </Primary>
    </div>
  )
}

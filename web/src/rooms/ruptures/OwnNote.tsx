/** My own note on a rupture, for my devices alone: there to write in, apart from everything shared (R1). */
import { useState } from 'preact/hooks'
import type { RuptureView } from '@mend/domain/ruptures'
import { Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { flag } from './words.ts'
import { rupture as text } from '../../words/en/rupture.ts'
import { useOver } from '../../house/useOver.ts'
import { noteWords, SelfNote } from './SelfNote.tsx'

/** My own strength and note on a rupture, folded away until I open it. */
export function OwnNote(props: { readonly rupture: RuptureView }) {
  const { thread, mine } = props.rupture
  const [open, setOpen] = useState(false)
  const strength =
    mine === null || mine.intensity === null ? '' : flag.strengthValue(mine.intensity)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="summary-line">
          {text.selfOpen} <OnlyYou until="never" />
        </span>
      </summary>
      {open ? (
        <Edit key={thread} rupture={props.rupture} />
      ) : (
        mine !== null && <p class="soft small">{text.self(strength, mine.note)}</p>
      )}
    </details>
  )
}

function Edit(props: { readonly rupture: RuptureView }) {
  const { thread, mine } = props.rupture
  const strength = useOver(`self/${thread}/strength`, mine?.intensity?.toString() ?? '')
  const note = useOver(`self/${thread}/note`, mine?.note ?? '')
  const { say, busy, no } = useSay()
  const [saved, setSaved] = useState(false)
  const save = async () => {
    const kept = noteWords(strength.text, note.text) ?? { intensity: null, note: '' }
    const from = [...strength.keys, ...note.keys]
    if (await say({ kind: 'note-rupture', thread, ...kept }, from)) setSaved(true)
  }
  return (
    <div class="stack">
      <SelfNote strength={strength} note={note} />
      <NoNotice no={no} />
      <div class="row">
        <Quiet disabled={busy} onPress={() => void save()}>
          {text.selfSave}
        </Quiet>
        <span class="soft small" role="status">
          {saved ? text.selfSaved : ''}
        </span>
      </div>
    </div>
  )
}

/** A place to paste a link, on its own page and wherever another link did not lead anywhere. */
import { useState } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { onboarding } from '../../words/en/onboarding.ts'
import { invitation } from './invitation.ts'

const { join } = onboarding

/** Asks for the link of an invitation. */
export function Paste() {
  const { link, field, open } = usePaste()
  return (
    <Screen
      key="paste"
      title={join.title}
      back={{ to: '/' }}
      foot={
        <Primary disabled={link.trim() === ''} onPress={open}>
          {join.open}
        </Primary>
      }
    >
      <p class="soft">{join.about}</p>
      {field(join.link)}
    </Screen>
  )
}

/** The same, below what went wrong with the link before. */
export function PasteAnother() {
  const { link, field, open } = usePaste()
  return (
    <div class="stack">
      {field(join.another)}
      <div class="row">
        <Quiet disabled={link.trim() === ''} onPress={open}>
          {join.open}
        </Quiet>
      </div>
    </div>
  )
}

function usePaste() {
  const { pairings } = useFrame()
  const [link, setLink] = useState('')
  const [error, setError] = useState<string | null>(null)
  const open = () => {
    const fragment = pairings.find(link)
    if (fragment === null) setError(join.notALink)
    else invitation.value = fragment
  }
  const submit = (event: Event) => {
    event.preventDefault()
    open()
  }
  return {
    link,
    open,
    field: (label: string) => (
      <form onSubmit={submit}>
        {/* A broken line stays one here: a field of one line would drop what tells where it broke. */}
        <Field label={label} value={link} onInput={setLink} lines={2} error={error} />
      </form>
    ),
  }
}

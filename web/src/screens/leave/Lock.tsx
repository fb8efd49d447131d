/** The lock: as plain as a lock can be, with nothing on it that tells what it keeps. */
import { useState } from 'preact/hooks'
import type { Unlock, UnlockAnswer } from './unlock.ts'
import { useFrame } from '../../frame.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'

export function Lock(props: { readonly unlock: Unlock }) {
  const { lock } = words.leaving
  const { clock } = useFrame()
  const [passphrase, setPassphrase] = useState('')
  const [answer, setAnswer] = useState<UnlockAnswer | null>(null)
  const [busy, setBusy] = useState(false)
  const waitMs = answer?.kind === 'wrong' ? (answer.untilMs ?? 0) - clock.now.value : 0
  const ask = async (how: () => Promise<UnlockAnswer>) => {
    setBusy(true)
    const said = await how()
    setBusy(false)
    setPassphrase('')
    setAnswer(said)
  }
  const submit = () => void ask(() => props.unlock.byPassphrase(passphrase))
  return (
    <Screen
      title={lock.title}
      foot={
        <>
          <Primary disabled={busy || waitMs > 0 || passphrase === ''} onPress={submit}>
            {lock.open}
          </Primary>
          {props.unlock.passkey && (
            <Plain onPress={() => void ask(props.unlock.byPasskey)}>{lock.passkey}</Plain>
          )}
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy && waitMs <= 0 && passphrase !== '') submit()
        }}
      >
        <Field
          label={lock.passphrase}
          value={passphrase}
          onInput={setPassphrase}
          secret
          autocomplete="current-password"
          error={sentenceFor(answer, waitMs)}
        />
      </form>
      <p class="soft small">{lock.forgotten}</p>
    </Screen>
  )
}

function sentenceFor(answer: UnlockAnswer | null, waitMs: number): string | null {
  const { lock } = words.leaving
  if (answer === null || answer.kind === 'opened') return null
  if (answer.kind === 'unavailable') return lock.unavailable
  return waitMs > 0 ? lock.wait(Math.ceil(waitMs / 1000)) : lock.wrong
}

/** Answering a lock: the field for the passphrase, what came of it, and how long to wait after wrong tries. */
import { useEffect, useState } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import type { Unlock, UnlockAnswer } from './unlock.ts'
import { words } from '../../words/en.ts'
import { Field } from '../Field.tsx'
import { useTask } from '../task.ts'

const { lock } = words.leaving

/** One question for the lock, as the lock screen and the sheet before a lasting act put it. */
export function useAnswering(unlock: Unlock, onOpened: () => void = () => undefined) {
  const [passphrase, setPassphrase] = useState('')
  const [answer, setAnswer] = useState<UnlockAnswer | null>(null)
  const { waitMs, waitUntil } = useWait()
  const { start: ask, busy } = useTask(async (how: () => Promise<UnlockAnswer>) => {
    const said = await how()
    setPassphrase('')
    setAnswer(said)
    waitUntil(said.kind === 'wrong' ? said.untilMs : null)
    if (said.kind === 'opened') onOpened()
  })
  const ready = !busy && waitMs <= 0 && passphrase !== ''
  const submit = () => ask(() => unlock.byPassphrase(passphrase))
  return {
    ready,
    submit,
    byPasskey: () => ask(unlock.byPasskey),
    field: (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) submit()
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
    ),
    /** Where there is no field to say it at. */
    complaint: sentenceFor(answer, waitMs),
  }
}

/** Counted down, and over after its length at the latest, wherever the clock is set meanwhile. */
function useWait() {
  const { clock } = useFrame()
  const [wait, setWait] = useState({ lengthMs: 0, untilMs: 0 })
  useEffect(() => {
    if (wait.lengthMs === 0) return
    const timer = setTimeout(() => setWait({ lengthMs: 0, untilMs: 0 }), wait.lengthMs)
    return () => clearTimeout(timer)
  }, [wait])
  return {
    waitMs: Math.max(0, Math.min(wait.lengthMs, wait.untilMs - clock.now.value)),
    waitUntil: (untilMs: number | null) =>
      setWait({ lengthMs: Math.max(0, (untilMs ?? 0) - clock.read()), untilMs: untilMs ?? 0 }),
  }
}

function sentenceFor(answer: UnlockAnswer | null, waitMs: number): string | null {
  if (answer === null || answer.kind === 'opened') return null
  if (answer.kind === 'unavailable') return lock.unavailable
  if (answer.kind === 'unable') return lock.unable
  return waitMs > 0 ? lock.wait(Math.ceil(waitMs / 1000)) : lock.wrong
}

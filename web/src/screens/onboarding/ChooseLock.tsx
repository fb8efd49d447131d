/** An optional lock for this device: a passphrase, or the lock the device has already. */
import { useState } from 'preact/hooks'
import { useHouse } from '../../house.ts'
import { announce } from '../../parts/announce.tsx'
import { InLine, Plain, Primary } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { hasPasskeys, makePasskey } from '../../passkey.ts'
import { onboarding } from '../../words/en/onboarding.ts'
import { troubles } from '../../words/en/no.ts'
import { invitation } from './invitation.ts'

const least = 8

export function ChooseLock() {
  const { router, status } = useHouse()
  const { lock } = onboarding
  const [text, setText] = useState('')
  const onward = () => {
    if (invitation.value !== null) router.swap('/join')
    else router.swap(status.value.couple === 'none' ? '/' : '/settings')
  }
  const { error, setPassphrase, setPasskey } = useLocking(onward)
  return (
    <Screen
      title={lock.title}
      steps={{ at: 3, of: 3 }}
      foot={
        <>
          <Primary disabled={text === ''} onPress={() => void setPassphrase(text)}>
            {lock.set}
          </Primary>
          <Plain onPress={onward}>{lock.skip}</Plain>
        </>
      }
    >
      <p class="soft">{lock.about}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void setPassphrase(text)
        }}
      >
        <Field
          label={lock.choose}
          hint={lock.chooseHint}
          value={text}
          onInput={setText}
          secret
          autocomplete="new-password"
          error={error}
        />
      </form>
      {hasPasskeys() && (
        <p class="small">
          <InLine onPress={() => void setPasskey()}>{lock.passkey}</InLine>
        </p>
      )}
    </Screen>
  )
}

function useLocking(onward: () => void) {
  const { device } = useHouse()
  const { lock } = onboarding
  const [error, setError] = useState<string | null>(null)
  const done = () => {
    announce(lock.locked)
    onward()
  }
  const setPassphrase = async (text: string) => {
    if (text.length < least) {
      setError(lock.tooShort)
      return
    }
    const kept = await device.setPassphrase(text)
    if (kept.ok) done()
    else setError(troubles[kept.refusal.kind].happened)
  }
  const setPasskey = async () => {
    const prf = await makePasskey()
    const kept = prf === null ? null : await device.setPasskey(prf)
    if (kept?.ok === true) done()
    else setError(lock.passkeyFailed)
  }
  return { error, setPassphrase, setPasskey }
}

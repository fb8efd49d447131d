/** An optional lock for this device: a passphrase, or the lock the device has already. */
import { useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { type AskLock, useAskLock } from '../../parts/lock/AskLock.tsx'
import { announce } from '../../parts/announce.tsx'
import { InLine, Plain, Primary } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { hasPasskeys, makePasskey } from '../../page/passkey.ts'
import { stretches } from '../../page/able.ts'
import { words } from '../../words/en.ts'
import { onboarding } from '../../words/en/onboarding.ts'
import { troubles } from '../../words/en/no.ts'
import { invitation } from './invitation.ts'

/** The words first: once there is a lock, they are the only other way in. Then a lock, or none. */
export function ChooseLock() {
  const { router, status } = useHouse()
  const [without, setWithout] = useState(false)
  const onward = () => {
    if (invitation.value !== null) router.swap('/join')
    else router.swap(status.value.couple === 'none' ? '/' : '/settings')
  }
  const { passphrase, passkey } = status.value.protection
  const wordsFirst = status.value.phraseWaits && !(passphrase || passkey) && !without
  return wordsFirst ? (
    <WordsFirst onWithout={() => setWithout(true)} onSkip={onward} />
  ) : (
    <Choose onward={onward} />
  )
}

/** Who cannot note them now, or must not, may still want a lock now. */
function WordsFirst(props: { readonly onWithout: () => void; readonly onSkip: () => void }) {
  const { router } = useHouse()
  const { lock } = onboarding
  return (
    <Screen
      key="words-first"
      title={lock.title}
      steps={{ at: 3, of: 3 }}
      foot={
        <>
          <Primary onPress={() => router.swap('/start/phrase')}>{lock.noteWords}</Primary>
          <Plain onPress={props.onSkip}>{lock.skip}</Plain>
        </>
      }
    >
      <p class="soft">{lock.about}</p>
      <p>{lock.wordsFirst}</p>
      <p class="small">
        <InLine onPress={props.onWithout}>{lock.withoutWords}</InLine>
      </p>
    </Screen>
  )
}

function Choose({ onward }: { readonly onward: () => void }) {
  const { lock } = onboarding
  const [text, setText] = useState('')
  const { first, question } = useAskLock()
  const { error, setPassphrase, setPasskey } = useLocking(onward)
  return (
    <Screen
      key="choose"
      title={lock.title}
      steps={{ at: 3, of: 3 }}
      foot={
        <>
          <Primary disabled={text === ''} onPress={() => setPassphrase(text, first)}>
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
          setPassphrase(text, first)
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
          <InLine onPress={() => first(() => void setPasskey())}>{lock.passkey}</InLine>
        </p>
      )}
      {question}
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
  const keep = async (text: string) => {
    const kept = await device.setPassphrase(text)
    if (kept.ok) done()
    else setError(troubles[kept.refusal.kind].happened)
  }
  const setPassphrase = (text: string, first: AskLock['first']) => {
    if (letters(text) < least) setError(lock.tooShort)
    else if (!stretches()) setError(words.leaving.lock.unable)
    else first(() => void keep(text))
  }
  const setPasskey = async () => {
    const prf = await makePasskey()
    const kept = prf === null ? null : await device.setPasskey(prf)
    if (kept?.ok === true) done()
    else setError(lock.passkeyFailed)
  }
  return { error, setPassphrase, setPasskey }
}

const least = 8

// As people count them; a space is none.
const letters = (text: string): number =>
  [...new Intl.Segmenter().segment(text.normalize('NFKC').replaceAll(/\s/g, ''))].length

/** The lock: as plain as a lock can be, with nothing on it that tells what it keeps. */
import type { Unlock } from '../../parts/lock/unlock.ts'
import { useAnswering } from '../../parts/lock/answering.tsx'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'

/** Asks for the passphrase or the device's own lock; after wrong tries it says how long to wait. */
export function Lock(props: { readonly unlock: Unlock }) {
  const { lock } = words.leaving
  const { ready, submit, byPasskey, field } = useAnswering(props.unlock)
  return (
    <Screen
      title={lock.title}
      foot={
        <>
          <Primary disabled={!ready} onPress={submit}>
            {lock.open}
          </Primary>
          {props.unlock.passkey && <Plain onPress={byPasskey}>{lock.passkey}</Plain>}
        </>
      }
    >
      {field}
      <p class="soft small">{lock.forgotten}</p>
    </Screen>
  )
}

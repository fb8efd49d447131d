/** The lock, asked again before whatever gives lasting access: one sheet for all such acts. */
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { unlockBy } from './unlock.ts'
import { words } from '../../words/en.ts'
import { useAnswering } from './answering.tsx'
import { Plain, Primary } from '../Button.tsx'
import { Link } from '../Link.tsx'
import { Sheet } from '../Sheet.tsx'

const { lock } = words.leaving

/** How a screen asks for the lock, and the question itself, which the screen draws. */
export type AskLock = {
  /** Does it once the lock was answered; at once where no lock is set, for there is nothing to ask. */
  readonly first: (act: () => void) => void
  readonly question: ComponentChildren
}

/**
 * The device refuses what gives lasting access until its lock was answered (`confirm`); this is how it is answered.
 *
 * @param onNo - the question was closed without an answer
 */
export function useAskLock(onNo: () => void = () => undefined): AskLock {
  const { status } = useHouse()
  const [waiting, setWaiting] = useState<(() => void) | null>(null)
  const { passphrase, passkey } = status.value.protection
  const guarded = passphrase || passkey
  const close = () => setWaiting(null)
  return {
    first: (act) => (guarded ? setWaiting(() => act) : act()),
    question: waiting !== null && (
      <Question
        onRight={() => {
          close()
          waiting()
        }}
        onNo={() => {
          close()
          onNo()
        }}
      />
    ),
  }
}

function Question(props: { readonly onRight: () => void; readonly onNo: () => void }) {
  const { device, status } = useHouse()
  const unlock = unlockBy(device.confirm, status.value.protection)
  // A sheet that goes tells that it was closed, whatever made it go: the first to answer has answered.
  const answered = useRef(false)
  const once = (act: () => void) => () => {
    if (answered.current) return
    answered.current = true
    act()
  }
  const { ready, submit, byPasskey, field, complaint } = useAnswering(unlock, once(props.onRight))
  const no = once(props.onNo)
  return (
    <Sheet title={lock.again} onClose={no}>
      <p>{lock.againWhy}</p>
      {unlock.passphrase ? field : complaint !== null && <p role="alert">{complaint}</p>}
      {unlock.passphrase && (
        <Primary disabled={!ready} onPress={submit}>
          {lock.goOn}
        </Primary>
      )}
      {unlock.passkey && <Plain onPress={byPasskey}>{lock.passkey}</Plain>}
      <Plain onPress={no}>{words.app.cancel}</Plain>
    </Sheet>
  )
}

/** Said wherever the lock would ask, while there is none. */
export function NoLock() {
  const { status } = useHouse()
  const { passphrase, passkey } = status.value.protection
  if (passphrase || passkey) return null
  return (
    <p class="soft small">
      {lock.none} <Link to="/start/lock">{lock.setOne}</Link>
    </p>
  )
}

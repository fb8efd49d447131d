/** Out of listening in one press, with no reason asked; both see the same neutral words. */
import type { ListeningView } from '@mend/domain/listenings'
import { Plain } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { listening } from './words.ts'

/** Leaves this listening for later, without a reason. */
export function NotNow(props: { readonly listening: ListeningView }) {
  const { say, busy, no } = useSay()
  const { thread } = props.listening
  return (
    <>
      <NoNotice no={no} />
      <Plain
        disabled={busy}
        onPress={() => void say({ kind: 'leave-listening', thread, to: 'later' })}
      >
        {listening.notNow}
      </Plain>
    </>
  )
}

/** Four words on both screens, read aloud: the one moment that keeps a stranger out. */
import type { Trouble as DeviceTrouble } from '@mend/device/device'
import type { Pairing, PairingView } from '@mend/device/pairing'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import type { Trouble } from '../../parts/Notice.tsx'
import { words } from '../../words/en.ts'
import { troubles } from '../../words/en/no.ts'
import { onboarding } from '../../words/en/onboarding.ts'
import type { Following } from './usePairing.ts'

const { compare, failures, invite, ownDevice } = onboarding

/** Whom a link brings in, and on which side of it this device is: the sentences differ, and whose word it takes. */
export type Meeting = 'partner' | 'my new device' | 'on my new device'

/** Everything after the link: comparing, done, or what went wrong. Null while there is still a link to show. */
export function useAfterLink(props: {
  readonly following: Following
  readonly meeting: Meeting
  readonly onAgain: () => void
  /** Shown below what went wrong: where else to go on. */
  readonly another?: ComponentChildren
  readonly doneTitle: string
  readonly onDone: () => void
}) {
  const [differs, setDiffers] = useState(false)
  const { following, meeting, another } = props
  const onAgain = () => {
    setDiffers(false)
    props.onAgain()
  }
  if (differs) return <Differ {...{ meeting, onAgain, another }} />
  if (following.kind === 'refused')
    return <Failed sentences={sentencesFor(following.trouble)} {...{ onAgain, another }} />
  if (following.kind === 'preparing') return null
  const { pairing, view } = following
  switch (view.kind) {
    case 'waiting':
      return null
    case 'comparing':
      return <Words {...{ pairing, view, meeting }} onDiffer={() => setDiffers(true)} />
    case 'failed':
      return (
        <Failed
          sentences={failed(view.why, meeting)}
          onSeen={() => void pairing.cancel()}
          {...{ onAgain, another }}
        />
      )
    case 'done':
      return (
        <Done
          title={props.doneTitle}
          onDone={() => {
            void pairing.cancel()
            props.onDone()
          }}
        />
      )
  }
}

function sentencesFor(trouble: DeviceTrouble['kind'] | null): Trouble {
  return trouble === null ? words.app.stumble : troubles[trouble]
}

function failed(why: keyof typeof failures, meeting: Meeting): Trouble {
  if (meeting === 'partner' || why === 'unreachable') return failures[why]
  return { ...failures[why], todo: ownDevice[why] }
}

// Whose device it will be is said before anyone presses.
function comparing(meeting: Meeting) {
  if (meeting === 'partner') return compare
  const about = meeting === 'my new device' ? ownDevice.compareThere : ownDevice.compareHere
  return { title: ownDevice.compareTitle, about, confirmed: ownDevice.confirmed }
}

function Words(props: {
  readonly meeting: Meeting
  readonly pairing: Pairing
  readonly view: PairingView & { readonly kind: 'comparing' }
  readonly onDiffer: () => void
}) {
  const { pairing, view } = props
  const { title, about, confirmed } = comparing(props.meeting)
  const differ = () => {
    props.onDiffer()
    void pairing.cancel()
  }
  return (
    <Screen
      key="compare"
      title={title}
      back={{ to: '/' }}
      foot={
        view.confirmed ? (
          <Quiet wide onPress={differ}>
            {compare.differ}
          </Quiet>
        ) : (
          <>
            <Primary onPress={() => void pairing.confirm()}>{compare.match}</Primary>
            <Quiet wide onPress={differ}>
              {compare.differ}
            </Quiet>
          </>
        )
      }
    >
      <p class="soft">{about}</p>
      <p class="safety-words" translate={false} lang="en">
        {view.words.map((word) => (
          <span key={word}>{word} </span>
        ))}
      </p>
      <p role="status">{view.confirmed ? confirmed : ''}</p>
      {props.meeting === 'partner' && <p class="soft small">{compare.away}</p>}
    </Screen>
  )
}

function Differ(props: {
  readonly meeting: Meeting
  readonly onAgain: () => void
  readonly another: ComponentChildren
}) {
  return (
    <Screen
      key="differ"
      title={compare.differTitle}
      back={{ to: '/' }}
      foot={<Primary onPress={props.onAgain}>{invite.again}</Primary>}
    >
      <p>{compare.differ1}</p>
      <p>{props.meeting === 'partner' ? compare.differ2 : ownDevice.differ2}</p>
      {props.another}
    </Screen>
  )
}

function Failed(props: {
  readonly sentences: Trouble
  /** It was read: nothing else has to say it any more. */
  readonly onSeen?: () => void
  readonly onAgain: () => void
  readonly another: ComponentChildren
}) {
  const { happened, safe, todo } = props.sentences
  useEffect(() => props.onSeen?.(), [])
  return (
    <Screen
      key="failed"
      title={happened}
      back={{ to: '/' }}
      foot={<Primary onPress={props.onAgain}>{onboarding.tryAgain}</Primary>}
    >
      <p>{safe}</p>
      {todo !== undefined && <p>{todo}</p>}
      {props.another}
    </Screen>
  )
}

function Done(props: { readonly title: string; readonly onDone: () => void }) {
  return (
    <Screen
      key="done"
      title={props.title}
      foot={<Primary onPress={props.onDone}>{onboarding.done.go}</Primary>}
    >
      <p class="soft">{onboarding.done.about}</p>
    </Screen>
  )
}

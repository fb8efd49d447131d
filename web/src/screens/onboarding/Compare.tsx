/** Four words on both screens, read aloud: the one moment that keeps a stranger out. */
import type { Pairing, PairingView } from '@mend/device/pairing'
import { useState } from 'preact/hooks'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import type { Trouble } from '../../parts/Notice.tsx'
import { troubles } from '../../words/en/no.ts'
import { onboarding } from '../../words/en/onboarding.ts'
import type { Following } from './usePairing.ts'

const { compare, failures, invite } = onboarding

/** Everything after the link: comparing, done, or what went wrong. Null while there is still a link to show. */
export function useAfterLink(props: {
  readonly following: Following
  readonly onAgain: () => void
  readonly doneTitle: string
  readonly onDone: () => void
}) {
  const [differs, setDiffers] = useState(false)
  const { following } = props
  if (differs) return <Differ onAgain={props.onAgain} />
  if (following.kind === 'refused')
    return <Failed sentences={troubles[following.trouble]} onAgain={props.onAgain} />
  if (following.kind === 'preparing') return null
  const { pairing, view } = following
  switch (view.kind) {
    case 'waiting':
      return null
    case 'comparing':
      return <Words pairing={pairing} view={view} onDiffer={() => setDiffers(true)} />
    case 'failed':
      return <Failed sentences={failures[view.why]} onAgain={props.onAgain} />
    case 'done':
      return <Done title={props.doneTitle} onDone={props.onDone} />
  }
}

function Words(props: {
  readonly pairing: Pairing
  readonly view: PairingView & { readonly kind: 'comparing' }
  readonly onDiffer: () => void
}) {
  const { pairing, view } = props
  const differ = () => {
    props.onDiffer()
    void pairing.cancel()
  }
  return (
    <Screen
      key="compare"
      title={compare.title}
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
      <p class="soft">{compare.about}</p>
      <p class="safety-words" translate={false} lang="en">
        {view.words.map((word) => (
          <span key={word}>{word} </span>
        ))}
      </p>
      <p role="status">{view.confirmed ? compare.confirmed : ''}</p>
    </Screen>
  )
}

function Differ(props: { readonly onAgain: () => void }) {
  return (
    <Screen
      key="differ"
      title={compare.differTitle}
      back={{ to: '/' }}
      foot={<Primary onPress={props.onAgain}>{invite.again}</Primary>}
    >
      <p>{compare.differ1}</p>
      <p>{compare.differ2}</p>
    </Screen>
  )
}

function Failed(props: { readonly sentences: Trouble; readonly onAgain: () => void }) {
  const { happened, safe, todo } = props.sentences
  return (
    <Screen
      key="failed"
      title={happened}
      back={{ to: '/' }}
      foot={<Primary onPress={props.onAgain}>{onboarding.tryAgain}</Primary>}
    >
      <p>{safe}</p>
      {todo !== undefined && <p>{todo}</p>}
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

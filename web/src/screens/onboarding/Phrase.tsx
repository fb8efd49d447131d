/** The twelve words: shown once, written on paper, and checked with a single kind question. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { useAskLock } from '../../parts/lock/AskLock.tsx'
import { InLine, Plain, Primary } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { onboarding } from '../../words/en/onboarding.ts'
import type { Path } from '../../page/paths.ts'

/** Shows the twelve words, then asks for one of them. */
export function Phrase() {
  const { device, router, status } = useHouse()
  const [phrase, setPhrase] = useState<readonly string[]>([])
  const [checking, setChecking] = useState(false)
  const { passphrase, passkey } = status.value.protection
  // Asked for from Today or Settings, there is no lock step to go on to.
  const next: Path = passphrase || passkey ? '/' : '/start/lock'
  const { first, question } = useAskLock(() => router.back('/settings/recovery'))
  useEffect(() => {
    const show = async () => {
      const words = await device.phrase()
      setPhrase((words.ok ? words.value : null)?.split(' ') ?? [])
    }
    first(() => void show())
  }, [device])
  const noted = async () => {
    await device.phraseNoted()
    router.swap(next)
  }
  return checking ? (
    <Check
      key="check"
      phrase={phrase}
      onRight={() => void noted()}
      onBack={() => setChecking(false)}
    />
  ) : (
    <Show
      key="show"
      phrase={phrase}
      question={question}
      onWritten={() => setChecking(true)}
      onLater={() => router.swap(next)}
    />
  )
}

function Show(props: {
  readonly phrase: readonly string[]
  readonly question: ComponentChildren
  readonly onWritten: () => void
  readonly onLater: () => void
}) {
  const { phrase } = onboarding
  return (
    <Screen
      title={phrase.title}
      steps={{ at: 2, of: 3 }}
      foot={
        <>
          <Primary disabled={props.phrase.length === 0} onPress={props.onWritten}>
            {phrase.written}
          </Primary>
          <Plain onPress={props.onLater}>{phrase.later}</Plain>
        </>
      }
    >
      <p>{phrase.about}</p>
      <ol class="phrase" translate={false} lang="en" dir="ltr">
        {props.phrase.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
      <p class="soft small">{phrase.do}</p>
      {props.question}
    </Screen>
  )
}

function Check(props: {
  readonly phrase: readonly string[]
  readonly onRight: () => void
  readonly onBack: () => void
}) {
  const { phrase } = onboarding
  // Which word is asked is no secret; the third from last is far enough down to need the paper.
  const asked = props.phrase.length - 3
  const right = props.phrase[asked] ?? ''
  const [picked, setPicked] = useState<string | null>(null)
  const offered = [...new Set([right, ...props.phrase.slice(1, 4)])].sort()
  return (
    <Screen
      title={phrase.checkTitle}
      steps={{ at: 2, of: 3 }}
      foot={
        <Primary disabled={picked !== right} onPress={props.onRight}>
          {onboarding.who.next}
        </Primary>
      }
    >
      <Choices
        label={phrase.check(phrase.places[asked] ?? '')}
        value={picked}
        onChange={setPicked}
        choices={offered.map((word) => ({ value: word, word }))}
      />
      <div role="status">{picked !== null && picked !== right && <p>{phrase.checkWrong}</p>}</div>
      <p class="small">
        <InLine onPress={props.onBack}>{phrase.showAgain}</InLine>
      </p>
    </Screen>
  )
}

/** After naming: sealed and waiting, opening, open for both, or not this time. */
import type { FeelingsView, ThreadId } from '@mend/domain/couple'
import { useHouse } from '../../../house.ts'
import { Plain, Primary, Quiet } from '../../../parts/Button.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { OnlyYou } from '../../../parts/Field.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { Waits } from '../../../parts/Waits.tsx'
import { words } from '../../../words/en.ts'
import { feelings } from '../../../words/en/feelings.ts'
import { backTo } from '../back.ts'
import { usePartnerName } from '../names.ts'
import { usePause } from '../timeout/usePause.tsx'
import type { Named } from './named.ts'
import { useNamed } from './useFeelings.ts'
import './feelings.css'

export type RoundProps = {
  readonly about: ThreadId
  readonly title: string | null
  readonly round: FeelingsView
}

export function Sealed({ about, title, round }: RoundProps) {
  const pause = usePause(about)
  const { say, no } = useSay()
  const name = usePartnerName()
  return (
    <Screen
      title={feelings.title.sealed}
      back={backTo(about, title)}
      {...pause.screen}
      foot={
        <>
          <NoNotice no={no} />
          <Onward about={about} word={feelings.done} />
          <Plain onPress={() => void say({ kind: 'leave-feelings', thread: round.thread })}>
            {feelings.takeBack}
          </Plain>
          <p class="soft small centre">{feelings.takeBackNote(name)}</p>
        </>
      }
    >
      {pause.notice}
      <p>{feelings.wait}</p>
      <Waits />
      {round.mine !== null && (
        <details class="stack">
          <summary>{feelings.waitMine}</summary>
          <OnlyYou />
          <Naming by="me" named={round.mine} />
        </details>
      )}
      {pause.sheet}
    </Screen>
  )
}

export function Opening({ about, title }: RoundProps) {
  return (
    <Screen title={feelings.title.opening} back={backTo(about, title)}>
      <p>{feelings.openingNote}</p>
      <Waits />
    </Screen>
  )
}

export function Open({ about, title, round }: RoundProps) {
  const { router } = useHouse()
  const pause = usePause(about)
  return (
    <Screen
      title={feelings.title.open}
      back={backTo(about, title)}
      {...pause.screen}
      foot={
        pause.resting ? undefined : (
          <>
            <Primary onPress={() => router.go(`/mend/${about}/listening`)}>
              {feelings.onward}
            </Primary>
            <Plain onPress={() => router.back(`/mend/${about}`)}>{feelings.done}</Plain>
          </>
        )
      }
    >
      {pause.notice}
      {round.theirs !== null && <Naming by="partner" named={round.theirs} />}
      {round.mine !== null && <Naming by="me" named={round.mine} />}
      <p class="soft small push">{feelings.openNote}</p>
      {pause.sheet}
    </Screen>
  )
}

/** Declined or taken back, by either: both see the same, and nobody is asked why. */
export function Left({ about, title, round }: RoundProps) {
  const { router } = useHouse()
  const { set } = useNamed(about)
  const name = usePartnerName()
  const again = () => {
    if (round.mine !== null) set(round.mine)
    router.go(`/mend/${about}/feelings/${round.mine === null ? 'words' : 'closer'}`)
  }
  return (
    <Screen
      title={feelings.title.notThisTime}
      back={backTo(about, title)}
      foot={
        <>
          <Onward about={about} word={feelings.done} />
          <Quiet wide onPress={again}>
            {round.mine === null ? feelings.again : feelings.againMine}
          </Quiet>
        </>
      }
    >
      <p>{feelings.declined(name)}</p>
      {round.mine !== null && (
        <>
          <p>{feelings.unsent}</p>
          <Naming by="me" named={round.mine} />
          <OnlyYou />
        </>
      )}
    </Screen>
  )
}

function Onward(props: { readonly about: ThreadId; readonly word: string }) {
  const { router } = useHouse()
  return <Primary onPress={() => router.back(`/mend/${props.about}`)}>{props.word}</Primary>
}

/** What one of us named: the words in that person's hue, how strong as a quiet bar, the body in small. */
export function Naming(props: { readonly by: 'me' | 'partner'; readonly named: Named }) {
  const name = usePartnerName()
  const { feelings: list, more } = props.named
  return (
    <figure class={props.by === 'me' ? 'naming mine' : 'naming theirs'}>
      <figcaption class="by">{props.by === 'me' ? words.house.you : name}</figcaption>
      <ul role="list">
        {list.map(({ word, intensity, body }) => (
          <li key={word}>
            <span class="words">{word}</span>
            <span
              class="level"
              role="img"
              aria-label={feelings.level(intensity)}
              style={{ '--level': `${intensity * 10}%` }}
            />
            {body !== null && <span class="soft small">{body}</span>}
          </li>
        ))}
      </ul>
      {more !== '' && (
        <blockquote class="words" dir="auto">
          {more}
        </blockquote>
      )}
    </figure>
  )
}

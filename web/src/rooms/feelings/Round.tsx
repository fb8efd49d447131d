/** After naming: sealed and waiting, opening, open for both, or not this time. */
import type { ThreadId } from '@mend/domain/couple'
import type { FeelingsView } from '@mend/domain/feelings'
import { useHouse } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { UnlessLate } from '../../parts/time/UnlessLate.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { feelings } from './words.ts'
import { backTo } from '../../house/back.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import type { Named } from './named.ts'
import { useNamed } from './useFeelings.ts'
import './feelings.css'

/** A round that has been begun, and the rupture it is about. */
export type RoundProps = {
  readonly about: ThreadId
  readonly title: string | null
  readonly round: FeelingsView
}

/** Mine is named and shut until theirs is; I may read it, or take it back. */
export function Sealed({ about, title, round }: RoundProps) {
  const pause = usePause(about)
  const { say, no } = useSay()
  const name = usePartnerName()
  return (
    <PausableScreen
      title={feelings.title.sealed}
      back={backTo(about, title)}
      pause={pause}
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
      <p>{feelings.wait}</p>
      <Waits />
      {round.mine !== null && (
        <details class="stack">
          <summary>{feelings.waitMine}</summary>
          <OnlyYou />
          <Naming by="me" named={round.mine} />
        </details>
      )}
    </PausableScreen>
  )
}

/** Both have named it, and the devices are exchanging what opens it. */
export function Opening({ about, title, round }: RoundProps) {
  const name = usePartnerName()
  return (
    <Screen title={feelings.title.opening} back={backTo(about, title)}>
      <p>
        <UnlessLate since={round.givenAt} name={name}>
          {feelings.openingNote}
        </UnlessLate>
      </p>
      <Waits />
    </Screen>
  )
}

/** Both namings, side by side. */
export function Open({ about, title, round }: RoundProps) {
  const { router } = useHouse()
  const pause = usePause(about)
  return (
    <PausableScreen
      title={feelings.title.open}
      back={backTo(about, title)}
      pause={pause}
      foot={
        pause.resting ? undefined : (
          <>
            <Primary onPress={() => router.go(`/mend/${about}/listening`)}>
              {feelings.onward}
            </Primary>
            <Plain onPress={() => router.backTo(`/mend/${about}`)}>{feelings.done}</Plain>
          </>
        )
      }
    >
      {round.theirs !== null && <Naming by="partner" named={round.theirs} />}
      {round.mine !== null && <Naming by="me" named={round.mine} />}
      <p class="soft small push">{feelings.openNote}</p>
    </PausableScreen>
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
          <p>{round.givenAt === null ? feelings.unsent : feelings.given(name)}</p>
          <Naming by="me" named={round.mine} />
          {round.givenAt === null && <OnlyYou />}
        </>
      )}
    </Screen>
  )
}

function Onward(props: { readonly about: ThreadId; readonly word: string }) {
  const { router } = useHouse()
  return <Primary onPress={() => router.backTo(`/mend/${props.about}`)}>{props.word}</Primary>
}

/** What one of us named: the words in that person's hue, how strong as a quiet bar, the body in small. */
export function Naming(props: { readonly by: 'me' | 'partner'; readonly named: Named }) {
  const name = usePartnerName()
  const { feelings: list, more } = props.named
  return (
    <figure class={props.by === 'me' ? 'naming mine' : 'naming theirs'}>
      <figcaption class="by">{props.by === 'me' ? words.app.you : name}</figcaption>
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

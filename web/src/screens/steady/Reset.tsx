/** One minute with cold water, a wall, or a good shake. */
import { useState } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { countdown } from '../../words/when.ts'
import { words } from '../../words/en.ts'
import { steady } from '../../words/en/steady.ts'
import { After } from './After.tsx'

type Kind = (typeof steady.reset.kinds)[number]
const lengthMs = 60_000

/** Chooses one of three, then counts a minute down. */
export function Reset() {
  const { clock } = useFrame()
  const [kind, setKind] = useState<Kind | null>(null)
  const [since, setSince] = useState<number | null>(null)
  const [over, setOver] = useState(false)
  const back = { to: '/steady', word: words.app.steady } as const
  const startOver = () => {
    setKind(null)
    setSince(null)
    setOver(false)
  }
  if (over) return <After before={null} onAgain={startOver} />
  if (kind === null) {
    return (
      <Screen title={steady.reset.start} back={back}>
        <p class="soft">{steady.reset.about}</p>
        <List>
          {steady.reset.kinds.map((each) => (
            <Item
              key={each.name}
              title={each.name}
              note={each.note}
              onPress={() => setKind(each)}
            />
          ))}
        </List>
      </Screen>
    )
  }
  const leftMs =
    since === null ? lengthMs : Math.min(lengthMs, since + lengthMs - clock.steady.now.value)
  if (leftMs <= 0) queueMicrotask(() => setOver(true))
  return (
    <Screen
      key={kind.name}
      title={kind.name}
      back={back}
      foot={
        since === null ? (
          <Primary onPress={() => setSince(clock.steady.read())}>{steady.begin}</Primary>
        ) : (
          <Quiet wide onPress={() => setOver(true)}>
            {steady.done}
          </Quiet>
        )
      }
    >
      <p>{kind.note}</p>
      <p class="minute">
        <time>{countdown(leftMs)}</time>
      </p>
    </Screen>
  )
}

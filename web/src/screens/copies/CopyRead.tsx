/** What a copy holds, as a list to read: whose words, from when, about what. Text only: nothing in it runs or loads. */
import { Plain, Primary } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Several } from '../../parts/guard/Several.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { useFrame } from '../../page/frame.ts'
import { pastMoment } from '../../words/days.ts'
import { copies } from '../../words/en/copies.ts'
import { date } from '../../words/when.ts'
import type { CopyLine } from './copyLines.ts'

const text = copies.read

/** @param props.mayBring - nobody lives in this browser yet */
export function CopyRead(props: {
  readonly lines: readonly CopyLine[]
  readonly mayBring: boolean
  readonly onBring: () => void
  readonly onOther: () => void
}) {
  const { lines, mayBring } = props
  return (
    <Screen
      title={text.title}
      foot={
        <>
          {mayBring && <Primary onPress={props.onBring}>{text.back}</Primary>}
          <Plain onPress={props.onOther}>{text.other}</Plain>
        </>
      }
    >
      <p>{summary(lines)}</p>
      <p class="soft small">
        {text.note} {mayBring ? text.backNote : text.lived}
      </p>
      {lines.length > 0 && (
        <ul role="list" class="stack" aria-label={text.list}>
          <Several
            of={lines}
            first={40}
            keyOf={({ id }) => id}
            draw={(line) => <Line line={line} />}
          />
        </ul>
      )}
    </Screen>
  )
}

function summary(lines: readonly CopyLine[]): string {
  const [last, first] = [lines[0], lines.at(-1)]
  if (last === undefined || first === undefined) return text.empty
  const [from, to] = [date(first.at, last.at), date(last.at, first.at)]
  if (lines.length === 1) return text.one(to)
  return from === to ? text.sameDay(lines.length, to) : text.count(lines.length, from, to)
}

function Line({ line }: { readonly line: CopyLine }) {
  const { clock } = useFrame()
  const { about, at, mine, name, said } = line
  return (
    <li class="stack-tight">
      {about !== null && <p class="soft small">{text.about(about)}</p>}
      <Said
        by={mine ? 'me' : 'partner'}
        name={name === '' ? text.nobody : name}
        when={pastMoment(at, clock.now.value)}
      >
        {said.map((words, index) => (
          <p key={index}>{words}</p>
        ))}
      </Said>
      {line.private && <OnlyYou />}
    </li>
  )
}

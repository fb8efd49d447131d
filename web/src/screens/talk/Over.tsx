/** A talk that is over, as both can read it: how it ended, what matters, what was said. */
import { runningTimeoutOf, type ThreadId } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { Link } from '../../parts/Link.tsx'
import { Said } from '../../parts/Said.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { momentWords } from '../../when.ts'
import { words } from '../../words/en.ts'
import { papers } from '../../words/en/talkPapers.ts'
import { talk } from '../../words/en/talk.ts'
import { momentInside } from '../mend/days.ts'
import { Whole } from './Earlier.tsx'
import { Felt } from './Felt.tsx'
import type { Table } from './useTalk.ts'

const { over: text } = talk

export function Over({ table }: { readonly table: Table }) {
  const { end, summary, floor, thanks, issue, checkInOn } = table.view
  const { clock } = useHouse()
  if (end === null) return null
  const now = clock.now.peek()
  return (
    <Screen
      title={text[end.how].title}
      back={{ to: '/talk', word: talk.bar.talk }}
      foot={
        <Link to="/talk" class="button primary">
          {text.home}
        </Link>
      }
    >
      <p class="soft">{text[end.how].note}</p>
      <StillResting about={table.about} />
      {issue !== null && (
        <p class="words" dir="auto">
          “{issue.words}”
        </p>
      )}
      {end.until !== null && <p>{talk.home.until(momentInside(end.until, now))}</p>}
      {checkInOn !== null && <p>{talk.home.checkIn(momentWords(checkInOn, now))}</p>}
      {summary.mine.words !== '' && (
        <Half label={papers.summary.mine} half="mine" words={summary.mine.words} />
      )}
      {summary.theirs.words !== '' && (
        <Half label={papers.summary.theirs(table.name)} half="yours" words={summary.theirs.words} />
      )}
      {thanks.partner !== null && (
        <Said by="partner" name={table.name}>
          {thanks.partner}
        </Said>
      )}
      {thanks.me !== null && (
        <Said by="me" name={table.name}>
          {thanks.me}
        </Said>
      )}
      {floor.chunks.length > 0 && (
        <details>
          <summary>{text.said}</summary>
          <div class="stack">
            {floor.chunks.map((chunk, index) => (
              <Whole key={index} table={table} chunk={chunk} />
            ))}
          </div>
        </details>
      )}
      {floor.chunks.length > 0 && <Felt thread={table.thread} />}
    </Screen>
  )
}

/** A pause outlives the talk that it was called in: it is over when both have come back. */
function StillResting({ about }: { readonly about: ThreadId }) {
  const { couple, me, clock } = useHouse()
  if (runningTimeoutOf(couple.value, about, { me, now: clock.now.value }) === null) return null
  return (
    <p>
      {text.resting} <Link to={`/mend/${about}/timeout`}>{words.today.paused.action}</Link>
    </p>
  )
}

function Half(props: {
  readonly label: string
  readonly half: 'mine' | 'yours'
  readonly words: string
}) {
  return (
    <section class="stack" aria-label={props.label} data-half={props.half}>
      <h2>{props.label}</h2>
      <p class="words shared-words" dir="auto">
        {props.words}
      </p>
    </section>
  )
}

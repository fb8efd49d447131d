/** How the two of us have mended: each repair and what became of it, and how soon the first one comes (R7). */
import { useState } from 'preact/hooks'
import { type HistoryItem, historyOf } from '@mend/domain/couple'
import { consistency } from '@mend/domain/promises'
import { Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Several } from '../../parts/guard/Several.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { history as text } from '../../words/en/history.ts'
import { lengthWords, pastDay } from '../../words/days.ts'
import { useSeen } from '../../house/useSeen.ts'
import { fewest } from '../today/Kept.tsx'

/** Every repair and its outcome, and how many promises were kept. */
export function History() {
  const { couple, moment } = useSeen()
  // Thousands of rows are drawn when somebody wants to see them.
  const [open, setOpen] = useState(false)
  const { items, medianToFirstAttemptMs, medianOf } = historyOf(couple)
  const { kept, of } = consistency(couple, moment.now)
  const day = (at: HistoryItem['receivedAt']) => (at === null ? '' : pastDay(at, moment.now))
  return (
    <Screen title={text.title} back={{ to: '/mend', word: words.app.tabs.mend }}>
      {items.length === 0 && (
        <>
          <p class="soft">{text.empty}</p>
          <Link to="/mend">{text.emptyBack}</Link>
        </>
      )}
      {medianToFirstAttemptMs !== null && medianOf >= fewest && (
        <p data-median>
          {text.median}: <strong>{lengthWords(medianToFirstAttemptMs)}</strong>
        </p>
      )}
      {of >= fewest && <p>{text.kept(kept, of)}</p>}
      {items.length > 0 && (
        <>
          <section class="stack" aria-labelledby="each">
            <h2 id="each">{text.list}</h2>
            <p class="soft small">{text.pictureNote}</p>
            <List label={text.list}>
              <Several
                of={items.toReversed()}
                first={30}
                keyOf={({ thread }) => thread}
                draw={(item) => (
                  <Item
                    title={item.title}
                    note={<Path item={item} day={day} />}
                    to={`/mend/${item.about}`}
                  />
                )}
              />
            </List>
          </section>
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{text.table}</summary>
            {open && <Table items={items} day={day} />}
          </details>
        </>
      )}
    </Screen>
  )
}

type Stage = { readonly word: string; readonly at: HistoryItem['offeredAt'] }

/** What has happened of a repair, in its order; what has not is simply not there. */
function stagesOf({ offeredAt, receivedAt, retriedAt, keptAt }: HistoryItem): readonly Stage[] {
  const stages = [
    { word: text.offered, at: offeredAt },
    { word: text.received, at: receivedAt },
    { word: text.retried, at: retriedAt },
    { word: text.keptWord, at: keptAt },
  ]
  return stages.flatMap(({ word, at }) => (at === null ? [] : [{ word, at }]))
}

/** One repair as a short path: as far as it has come, closed with a full stone once it was kept. */
function Path(props: { readonly item: HistoryItem; readonly day: Day }) {
  return (
    <span class="path">
      {stagesOf(props.item).map(({ word, at }) => (
        <span key={word} class={word === text.keptWord ? 'stone full' : 'stone'}>
          <span>
            {word} <span class="block">{props.day(at)}</span>
          </span>
        </span>
      ))}
    </span>
  )
}

type Day = (at: HistoryItem['receivedAt']) => string

/** So many rows at first, the latest ones, and so many more at each asking: a table of thousands holds up the app. */
const rowsAtOnce = 100

function Table(props: { readonly items: readonly HistoryItem[]; readonly day: Day }) {
  const [shown, setShown] = useState(rowsAtOnce)
  const left = props.items.length - shown
  return (
    <>
      <Rows items={props.items.slice(Math.max(left, 0))} day={props.day} />
      {left > 0 && (
        <Quiet onPress={() => setShown(shown + rowsAtOnce)}>{words.app.more(left)}</Quiet>
      )}
    </>
  )
}

function Rows(props: { readonly items: readonly HistoryItem[]; readonly day: Day }) {
  const { columns, notYet } = text
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={text.table}>
      <table>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.items.map((item) => (
            <tr key={item.thread}>
              <th scope="row">{item.title}</th>
              <td>{props.day(item.offeredAt)}</td>
              <td>{props.day(item.receivedAt) || notYet}</td>
              <td>{props.day(item.retriedAt) || '–'}</td>
              <td>{props.day(item.keptAt) || notYet}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

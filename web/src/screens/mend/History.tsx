/** How the two of us have mended: each repair and what became of it, and how soon the first one comes (R7). */
import { consistency, type HistoryItem, historyOf } from '@mend/domain/couple'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { history as text } from '../../words/en/history.ts'
import { lengthWords, pastDay } from './days.ts'
import { useSeen } from './see.ts'

export function History() {
  const { couple, moment } = useSeen()
  const { items, medianToFirstAttemptMs } = historyOf(couple)
  const { kept, of } = consistency(couple, moment.now)
  const day = (at: HistoryItem['receivedAt']) => (at === null ? '' : pastDay(at, moment.now))
  return (
    <Screen title={text.title} back={{ to: '/mend', word: words.house.tabs.mend }}>
      {items.length === 0 && (
        <>
          <p class="soft">{text.empty}</p>
          <Link to="/mend">{text.emptyBack}</Link>
        </>
      )}
      {medianToFirstAttemptMs !== null && (
        <p data-median>
          {text.median}: <strong>{lengthWords(medianToFirstAttemptMs)}</strong>
        </p>
      )}
      {of > 0 && <p>{text.kept(kept, of)}</p>}
      {items.length > 0 && (
        <>
          <section class="stack" aria-labelledby="each">
            <h2 id="each">{text.list}</h2>
            <p class="soft small">{text.pictureNote}</p>
            <List label={text.list}>
              {items.toReversed().map((item) => (
                <Item
                  key={item.thread}
                  title={item.title}
                  note={<Path item={item} day={day} />}
                  to={`/mend/${item.about}`}
                />
              ))}
            </List>
          </section>
          <details>
            <summary>{text.table}</summary>
            <Table items={items} day={day} />
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

function Table(props: { readonly items: readonly HistoryItem[]; readonly day: Day }) {
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

/** One number over time: a small picture with the band of chance in it, and a table behind it for whoever reads rather than sees. */
import { dayAt } from '@mend/domain/cadence'
import type { Instant } from '@mend/domain/couple'
import { useSeen } from '../../house/useSeen.ts'
import { plainDate } from '../../words/plain-days.ts'
import { measure as text } from './words.ts'

/** A number at a time, `most` at its highest. */
type Point = { readonly at: Instant; readonly score: number }

const [wide, high, edge] = [320, 96, 8]
/** More would be a smear; the table has all of them. */
const mostDrawn = 60

/** @param band - how far from the number before the last a change is no more than chance; null where nobody knows */
export function Picture(props: {
  readonly points: readonly Point[]
  readonly most: number
  readonly band: number | null
}) {
  const { points, most, band } = props
  const drawn = points.slice(-mostDrawn)
  return (
    <>
      {drawn.length > 1 && <Drawing points={drawn} most={most} band={band} />}
      {drawn.length > 1 && band !== null && <p class="soft small">{text.band}</p>}
      <details>
        <summary>{text.table}</summary>
        <Table points={points} most={most} />
      </details>
    </>
  )
}

function Drawing({ points, most, band }: Parameters<typeof Picture>[0]) {
  const [first, last, before] = [points[0], points.at(-1), points.at(-2)]
  const from = first?.at ?? 0
  const span = Math.max(1, (last?.at ?? 0) - from)
  const x = (at: number): number => edge + ((at - from) / span) * (wide - 2 * edge)
  const y = (score: number): number =>
    edge + (1 - Math.min(most, Math.max(0, score)) / most) * (high - 2 * edge)
  const top = before === undefined || band === null ? null : y(before.score + band)
  const bottom = before === undefined || band === null ? null : y(before.score - band)
  return (
    <svg class="over-time" viewBox={`0 0 ${wide} ${high}`} aria-hidden="true">
      {top !== null && bottom !== null && (
        <rect class="band" x={0} width={wide} y={top} height={bottom - top} />
      )}
      <polyline points={points.map(({ at, score }) => `${x(at)},${y(score)}`).join(' ')} />
      {points.map(({ at, score }) => (
        <circle key={at} cx={x(at)} cy={y(score)} r={3} />
      ))}
    </svg>
  )
}

function Table({ points, most }: Pick<Parameters<typeof Picture>[0], 'points' | 'most'>) {
  const { moment } = useSeen()
  return (
    <table class="over-time-table">
      <thead>
        <tr>
          <th scope="col">{text.day}</th>
          <th scope="col">{text.score}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ at, score }) => (
          <tr key={at}>
            <th scope="row">{plainDate(dayAt(at, moment.zone), moment)}</th>
            <td>{text.of(String(score), String(most))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

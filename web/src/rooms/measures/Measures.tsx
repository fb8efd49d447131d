/** My own numbers over time: each in a picture of its own, none beside my partner's. */
import { isAskedAtAll, isLowTwice, type MeasureName, measureOf, noise } from '@mend/domain/measures'
import { feltOverTime } from '@mend/domain/talks'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Switch } from '../../parts/Choices.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Link } from '../../parts/Link.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { numberWords } from '../../words/language.ts'
import { words } from '../../words/en.ts'
import { Picture } from './Picture.tsx'
import { measure as text } from './words.ts'

/** The highest number of each. */
const most = { satisfaction: 21, promises: 10 } as const

/** What one measures, and whether one is asked. */
export function Measures() {
  const alone = useHouse().people.value.partner === null
  const partner = usePartnerName()
  const { couple } = useSeen()
  const { say, busy, no } = useSay()
  const asks = isAskedAtAll(couple)
  return (
    <Screen title={text.title} back={{ to: '/grow', word: words.app.tabs.grow }}>
      <p class="soft">{alone ? text.noteAlone : text.note(partner)}</p>
      <p class="small">
        <OnlyYou until="never" />
      </p>
      <NoNotice no={no} />
      <Switch
        label={text.asks}
        hint={text.asksNote}
        on={asks}
        onChange={(on) => {
          if (!busy) void say({ kind: 'choose-measuring', asks: on })
        }}
      />
      {isLowTwice(couple) && (
        <Notice>
          <p>{text.low}</p>
          <Link to="/help">{text.lowAction}</Link>
        </Notice>
      )}
      <Own what="satisfaction" />
      <Own what="promises" />
      <Talks />
    </Screen>
  )
}

function Own({ what }: { readonly what: MeasureName }) {
  const { couple } = useSeen()
  const { readings, change } = measureOf(couple, what)
  const last = readings.at(-1)
  return (
    <section class="stack" aria-labelledby={`measure-${what}`} data-measure={what}>
      <h2 id={`measure-${what}`}>{text.names[what]}</h2>
      {last === undefined ? (
        <p class="soft">{text.none[what]}</p>
      ) : (
        <>
          <p>{text.of(numberWords(last.score), String(most[what]))}</p>
          {change !== null && <p class="soft small">{text.change[change]}</p>}
          <Picture points={readings} most={most[what]} band={noise[what]} />
        </>
      )}
      <p class="soft small">{text.limits[what]}</p>
      <Link to={`/measures/${what}`}>{text.answer[what]}</Link>
    </section>
  )
}

// What was noted after each talk; it is asked there and nowhere else.
function Talks() {
  const { couple } = useSeen()
  const felt = feltOverTime(couple)
  return (
    <>
      {(['heard', 'safe'] as const).map((what) => (
        <section class="stack" key={what} aria-labelledby={`measure-${what}`} data-measure={what}>
          <h2 id={`measure-${what}`}>{text.names[what]}</h2>
          {felt.length === 0 ? (
            <p class="soft">{text.none[what]}</p>
          ) : (
            <Picture
              points={felt.map((each) => ({ at: each.at, score: each[what] }))}
              most={10}
              band={null}
            />
          )}
        </section>
      ))}
      <p class="soft small">{text.limits.talks}</p>
    </>
  )
}

/** Away from home: by which clock my own hours go, asked once in each place (R32). */
import { dayAt, instantOn } from '@mend/domain/cadence'
import { ritualsOf } from '@mend/domain/rituals'
import { hoursAsked } from '@mend/domain/rituals/today'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Link } from '../../parts/Link.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { plainTime } from '../../words/plain-days.ts'
import { clockTime } from '../../words/when.ts'
import { placeOf } from '../plans/terms/sentences.ts'
import { today } from './today.ts'
import { rituals } from './words.ts'

const { hours: text } = rituals

/** Keep the hour here, or the hour at home: said of the nearest of my own hours, and true of all. */
export function RitualHours() {
  const { couple, moment } = useSeen()
  const { router } = useHouse()
  const name = usePartnerName()
  const { say, busy, no } = useSay()
  const home = hoursAsked(couple, moment)
  const { now, zone } = moment
  if (home === null) {
    return (
      <Screen title={text.asIs} back={{ to: '/rituals' }}>
        <HoursLine />
      </Screen>
    )
  }
  const from = ritualsOf(couple, moment)
    .living.map(({ terms }) => terms.time)
    .flatMap((time) => (time.kind === 'own' ? [time.from] : []))
    .at(0)
  const minute = from ?? 0
  const settle = async (by: 'here' | 'home') => {
    if ((await say({ kind: 'settle-hours', home, here: zone, by })) !== false) {
      router.back('/rituals')
    }
  }
  const there = instantOn(dayAt(now, home), minute, home)
  return (
    <Screen title={text.title} back={{ to: '/rituals' }}>
      <p>{text.note(placeOf(home))}</p>
      <p class="small">
        <OnlyYou until="never" />
      </p>
      <NoNotice no={no} />
      <Quiet wide disabled={busy} onPress={() => void settle('here')}>
        {text.here(plainTime(minute, moment))}
      </Quiet>
      <Quiet wide disabled={busy} onPress={() => void settle('home')}>
        {text.home(clockTime(there), placeOf(home))}
      </Quiet>
      <p class="soft small">{text.noteToo(name)}</p>
    </Screen>
  )
}

/** That I am asked, as a line where rituals are listed. */
export function HoursLine() {
  const { couple, moment } = useSeen()
  if (hoursAsked(couple, moment) === null) return null
  return (
    <Notice>
      <p>{today.hours.title}</p>
      <Link to="/rituals/hours">{today.hours.action}</Link>
    </Notice>
  )
}

/** An old wound: help first, then the door, then the one wound that is open (R49). */
import { woundQuestion, woundsOf, woundSteps, type WoundsView } from '@mend/domain/wounds'
import { useSeeing } from '../../house/seen-marks.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useTop } from '../../house/useTop.ts'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { momentInside } from '../../words/days.ts'
import { words } from '../../words/en.ts'
import { AskRests } from '../asking/asked.tsx'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { Wish } from '../yeses/Wish.tsx'
import { HelpFirst } from './HelpFirst.tsx'
import { openedMark } from './marks.ts'
import { OpenWound, useLooking } from './OpenWound.tsx'
import { wounds as text } from './words.ts'

/** The page of an old wound. */
export function WoundsPage() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const pause = usePause(null)
  const { door, wound } = woundsOf(couple, moment)
  const looking = useLooking(wound)
  const going = looking.step
  useTop(`${wound?.thread} ${going} ${wound?.sitting?.understood.length}`)
  if (people.value.partner === null) return <Gone />
  return (
    <PausableScreen
      title={going === null ? text.title : text.steps[going].title}
      back={{ to: '/grow', word: words.app.tabs.grow }}
      pause={pause}
      {...(going !== null && {
        steps: { at: woundSteps.indexOf(going) + 1, of: woundSteps.length },
      })}
    >
      <HelpFirst />
      <Waits />
      <AskRests />
      {wound !== null ? (
        <OpenWound wound={wound} looking={looking} resting={pause.resting} />
      ) : door !== null ? (
        <DoorOpen key={door.round} door={door} resting={pause.resting} />
      ) : (
        <DoorShut />
      )}
    </PausableScreen>
  )
}

function DoorShut() {
  const { ask, wish, wished } = text.door
  return (
    <>
      <p>{text.door.note}</p>
      <p class="soft">{text.door.how}</p>
      <Wish question={woundQuestion} words={{ ask, wish, wished }} />
      <p class="soft small">{text.door.evidence}</p>
    </>
  )
}

/** Told on both screens alike, and once it is drawn, Today no longer tells of it. */
function DoorOpen(props: {
  readonly door: NonNullable<WoundsView['door']>
  readonly resting: boolean
}) {
  const { moment } = useSeen()
  const partner = usePartnerName()
  useSeeing(openedMark(props.door), 0)
  return (
    <section class="stack" data-wound="door">
      <p role="status">{text.open.both(partner)}</p>
      <p>{text.open.how}</p>
      {!props.resting && (
        <Link to="/wounds/name" class="button primary">
          {text.open.name}
        </Link>
      )}
      <p class="soft small">{text.open.until(momentInside(props.door.until, moment.now))}</p>
    </section>
  )
}

/** Writing a repair, part by part, and a look at the whole before it goes; revising one goes the same way (R5). */
import type { ThreadId } from '@mend/domain/couple'
import { type RepairPart, repairOf } from '@mend/domain/repairs'
import { ruptureOf } from '@mend/domain/ruptures'
import { Link } from '../../parts/Link.tsx'
import type { Path } from '../../page/paths.ts'
import { words } from '../../words/en.ts'
import { repair as text } from './words.ts'
import type { Params } from '../../page/show.ts'
import { Gone } from '../../parts/Gone.tsx'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { type Composing, type Stop, stops } from './composing.ts'
import { useRepairDraft } from './draft.ts'
import { Look } from './Look.tsx'
import { PartFields } from './Parts.tsx'
import { Resting } from './Resting.tsx'

/** One page of a first offer under a rupture. */
export function ComposeRepair(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const { thread, part } = props.params
  const draft = useRepairDraft(`repair/${thread ?? ''}`, null)
  const rupture = ruptureOf(couple, thread as ThreadId, moment)
  if (rupture === null) return <Gone />
  const pathOf = (stop: Stop): Path => `/mend/${rupture.thread}/repair/${stop}`
  return <StopPage composing={{ rupture, revises: null, draft, pathOf }} stop={stopOf(part)} />
}

/** One page of a new version of a repair that was offered. */
export function ReviseRepair(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const { thread, repair, part } = props.params
  const revises = repairOf(couple, repair as ThreadId, moment)
  const draft = useRepairDraft(
    `revise/${repair ?? ''}/${revises?.version ?? 0}`,
    revises?.parts ?? null,
  )
  const rupture = ruptureOf(couple, thread as ThreadId, moment)
  if (rupture === null || revises === null) return <Gone title={text.gone} />
  const pathOf = (stop: Stop): Path => `/mend/${rupture.thread}/repairs/${revises.thread}/${stop}`
  return <StopPage composing={{ rupture, revises, draft, pathOf }} stop={stopOf(part)} />
}

const stopOf = (part: string | undefined): Stop => stops.find((stop) => stop === part) ?? 'impact'

function StopPage(props: { readonly composing: Composing; readonly stop: Stop }) {
  const { composing, stop } = props
  return stop === 'look' ? (
    <Look composing={composing} />
  ) : (
    <PartPage composing={composing} part={stop} />
  )
}

function PartPage(props: { readonly composing: Composing; readonly part: RepairPart }) {
  const { composing, part } = props
  const { rupture, revises, draft, pathOf } = composing
  const partner = usePartnerName()
  const pause = usePause(rupture.thread)
  const at = stops.indexOf(part)
  const title = text.parts[part].title
  return (
    <PausableScreen
      title={typeof title === 'string' ? title : title(partner)}
      back={{ to: at === 0 ? `/mend/${rupture.thread}` : pathOf(stops[at - 1] ?? 'impact') }}
      steps={{ at: at + 1, of: stops.length }}
      pause={pause}
      foot={
        <>
          <Link to={pathOf(stops[at + 1] ?? 'look')} class="button primary">
            {text.parts[part].next}
          </Link>
          <Link to={`/mend/${rupture.thread}`} class="button">
            {words.app.saveAndReturn}
          </Link>
        </>
      }
    >
      {revises === null && at === 0 && <Resting rupture={rupture} />}
      <PartFields part={part} draft={draft} tapped={revises?.missing === part} />
    </PausableScreen>
  )
}

/** Writing a repair, part by part, and a look at the whole before it goes; revising one goes the same way (R5). */
import { type RepairPart, repairOf, ruptureOf, type ThreadId } from '@mend/domain/couple'
import { Link } from '../../../parts/Link.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import type { Path } from '../../../paths.ts'
import { words } from '../../../words/en.ts'
import { repair as text } from '../../../words/en/repair.ts'
import type { Params } from '../../show.ts'
import { Gone } from '../Gone.tsx'
import { usePartnerName } from '../names.ts'
import { useSeen } from '../see.ts'
import { usePause } from '../timeout/usePause.tsx'
import { type Composing, type Stop, stops } from './composing.ts'
import { useRepairDraft } from './draft.ts'
import { Look } from './Look.tsx'
import { PartFields } from './Parts.tsx'
import { Resting } from './Resting.tsx'

export function ComposeRepair(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const { thread, part } = props.params
  const draft = useRepairDraft(`repair/${thread ?? ''}`, null)
  const rupture = ruptureOf(couple, thread as ThreadId, moment)
  if (rupture === null) return <Gone />
  const pathOf = (stop: Stop): Path => `/mend/${rupture.thread}/repair/${stop}`
  return <StopPage composing={{ rupture, revises: null, draft, pathOf }} stop={stopOf(part)} />
}

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
    <Screen
      title={typeof title === 'string' ? title : title(partner)}
      back={{ to: at === 0 ? `/mend/${rupture.thread}` : pathOf(stops[at - 1] ?? 'impact') }}
      steps={{ at: at + 1, of: stops.length }}
      {...pause.screen}
      foot={
        <>
          <Link to={pathOf(stops[at + 1] ?? 'look')} class="button primary">
            {text.parts[part].next}
          </Link>
          <Link to={`/mend/${rupture.thread}`} class="button">
            {words.house.saveAndReturn}
          </Link>
        </>
      }
    >
      {pause.notice}
      {revises === null && at === 0 && <Resting rupture={rupture} />}
      <PartFields part={part} draft={draft} tapped={revises?.missing === part} />
      {pause.sheet}
    </Screen>
  )
}

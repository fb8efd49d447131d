/** Writing a repair, part by part, and a look at the whole before it goes; revising one goes the same way (R5). */
import {
  offerRestsUntil,
  type RepairPart,
  repairOf,
  type RepairView,
  ruptureOf,
  type RuptureView,
  type ThreadId,
} from '@mend/domain/couple'
import { useHouse } from '../../../house.ts'
import { Link } from '../../../parts/Link.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import type { Path } from '../../../paths.ts'
import { words } from '../../../words/en.ts'
import { repair as text } from '../../../words/en/repair.ts'
import type { Params } from '../../table.tsx'
import { momentInside } from '../days.ts'
import { Gone } from '../Gone.tsx'
import { usePartnerName } from '../names.ts'
import { useSeen } from '../see.ts'
import { usePause } from '../timeout/usePause.tsx'
import { type RepairDraft, useRepairDraft } from './draft.ts'
import { Look } from './Look.tsx'
import { PartFields } from './Parts.tsx'

export type Stop = RepairPart | 'look'
const stops: readonly Stop[] = ['impact', 'concrete', 'change', 'look']

/** What is being written, and where its pages lie. */
export type Composing = {
  readonly rupture: RuptureView
  /** The repair being revised; null for a first offer. */
  readonly revises: RepairView | null
  readonly draft: RepairDraft
  readonly pathOf: (stop: Stop) => Path
}

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

/** An offer of mine that rests unanswered: the next one can be written, and waits. */
export function Resting(props: { readonly rupture: RuptureView }) {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const partner = usePartnerName()
  const until = offerRestsUntil(couple, props.rupture.thread, moment)
  if (until === null || people.value.partner === null) return null
  return (
    <Notice>
      <p>
        <strong>{text.resting.title(partner)}</strong>
      </p>
      <p class="small">{text.resting.note(partner, momentInside(until, moment.now))}</p>
    </Notice>
  )
}

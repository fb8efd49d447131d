/** A repair on its own page: for the one who gets it three answers, for the one who gave it what came back (R5). */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { repairOf, type RepairView } from '@mend/domain/repairs'
import { ruptureOf } from '@mend/domain/ruptures'
import { useHouse } from '../../house/useHouse.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { due } from '../../words/en/due.ts'
import { repair as text } from './words.ts'
import type { Params } from '../../page/show.ts'
import { momentInside, pastMoment } from '../../words/days.ts'
import { Gone } from '../../parts/Gone.tsx'
import { shortTitle, usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { Answers, Thank } from './Answers.tsx'
import { ThreeParts } from './ThreeParts.tsx'

const { page } = text

/** One repair as its reader or its author sees it. */
export function Repair(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const repair = repairOf(couple, props.params['repair'] as ThreadId, moment)
  const rupture = repair && ruptureOf(couple, repair.about, moment)
  if (repair === null || rupture === null) return <Gone title={text.gone} />
  return <Page repair={repair} title={rupture.title} />
}

function Page(props: { readonly repair: RepairView; readonly title: string }) {
  const { repair } = props
  const { moment } = useSeen()
  const partner = usePartnerName()
  const pause = usePause(repair.about)
  const mine = repair.by === 'me'
  return (
    <PausableScreen
      title={mine ? page.mine : page.theirs(partner)}
      back={{ to: `/mend/${repair.about}`, word: shortTitle(props.title) }}
      pause={pause}
      foot={<Foot repair={repair} resting={pause.resting} />}
    >
      <ThreeParts
        by={repair.by}
        reading={{
          impact: repair.parts.impact,
          concrete: text.iWill(repair.parts.concrete),
          change: text.ifThen(repair.parts.cue, repair.parts.act),
        }}
        when={pastMoment(repair.at, moment.now)}
        beside={(part) => (
          <>
            {part === 'concrete' && (
              <span class="block said-due">
                {due.by(momentInside(repair.parts.due, moment.now))}
              </span>
            )}
            {repair.missing === part && (
              <span class="block said-due">{mine ? page.tapped(partner) : page.tappedByMe}</span>
            )}
          </>
        )}
      />
      {repair.version > 1 && <p class="soft small">{page.version(repair.version)}</p>}
      <p role="status" class="standing">
        {stateWords(repair, partner)}
      </p>
      {repair.answerWords !== null && (
        <Said by={mine ? 'partner' : 'me'} name={partner}>
          {repair.answerWords}
        </Said>
      )}
      {!mine && repair.state === 'received' && repair.answerWords === null && (
        <Thank repair={repair} />
      )}
      <Waits />
      {repair.can.answer && !pause.resting && <Answers repair={repair} />}
      {repair.can.withdraw && <Withdraw repair={repair} />}
    </PausableScreen>
  )
}

/** Where it stands. "Not ready" is only ever told to whoever said it. */
function stateWords(repair: RepairView, partner: string): string {
  const mine = repair.by === 'me'
  switch (repair.state) {
    case 'delivered':
      return mine ? page.delivered(partner) : ''
    case 'received':
      return `${mine ? page.received.mine(partner) : page.received.theirs} ${page.receivedNote}`
    case 'missing':
      return mine ? page.missing.mine(partner) : page.missing.theirs
    case 'not-ready':
      return page.notReady(partner)
    case 'withdrawn':
      return mine ? page.withdrawn.mine : page.withdrawn.theirs(partner)
  }
}

function Foot(props: { readonly repair: RepairView; readonly resting: boolean }) {
  const { repair, resting } = props
  const at = `/mend/${repair.about}` as const
  if (repair.state === 'received') {
    return (
      <Link to={`${at}/promises/${repair.thread}`} class="button primary">
        {page.toPromise}
      </Link>
    )
  }
  if (resting) return null
  if (repair.can.revise) {
    return (
      <Link
        to={`${at}/repairs/${repair.thread}/${repair.missing ?? 'impact'}`}
        class="button primary"
      >
        {page.addMissing}
      </Link>
    )
  }
  return null
}

function Withdraw(props: { readonly repair: RepairView }) {
  const { router } = useHouse()
  const { about, thread } = props.repair
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const [asking, setAsking] = useState(false)
  const withdraw = async () => {
    if (await say({ kind: 'withdraw-repair', thread })) router.backTo(`/mend/${about}`)
  }
  return (
    <div class="push">
      <Quiet wide onPress={() => setAsking(true)}>
        {page.withdraw}
      </Quiet>
      {asking && (
        <Sheet title={page.withdrawTitle} onClose={() => setAsking(false)}>
          <p>{page.withdrawNote(partner)}</p>
          <NoNotice no={no} />
          <Primary disabled={busy} onPress={() => void withdraw()}>
            {page.withdraw}
          </Primary>
          <Quiet onPress={() => setAsking(false)}>{page.withdrawKeep}</Quiet>
        </Sheet>
      )}
    </div>
  )
}

/** The last look before a repair goes: how it will be read, what is still open, and the note that it can be (R5). */
import type { Command } from '@mend/domain/couple'
import { offerRestsUntil } from '@mend/domain/repairs'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { words } from '../../words/en.ts'
import { due } from '../../words/en/due.ts'
import { repair as text } from './words.ts'
import { momentInside } from '../../words/days.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import type { Composing, Stop } from './composing.ts'
import { isWritten, type OpenPart, openParts, partsOf, type RepairDraft } from './draft.ts'
import { Resting } from './Resting.tsx'
import { type Reading, ThreeParts } from './ThreeParts.tsx'

const { look } = text

const stopByPart: Readonly<Record<OpenPart, Stop>> = {
  impact: 'impact',
  concrete: 'concrete',
  due: 'concrete',
  cue: 'change',
  act: 'change',
}

/** The whole repair before it is sent, with what it still lacks. */
export function Look(props: { readonly composing: Composing }) {
  const { rupture, revises, draft, pathOf } = props.composing
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const pause = usePause(rupture.thread)
  const missing = openParts(draft, moment.now)
  const rests = revises === null && offerRestsUntil(couple, rupture.thread, moment) !== null
  return (
    <PausableScreen
      title={revises === null ? look.title(partner) : look.revisedTitle(partner)}
      back={{ to: pathOf('change') }}
      steps={{ at: 4, of: 4 }}
      pause={pause}
      foot={<Send {...props} rests={rests} resting={pause.resting} />}
    >
      {rests && <Resting rupture={rupture} />}
      {missing.length > 0 && <StillOpen missing={missing} pathOf={pathOf} />}
      {isWritten(draft) && (
        <ThreeParts
          by="me"
          reading={readingOf(draft)}
          beside={(part) => (
            <>
              {part === 'concrete' && draft.due !== null && (
                <span class="block said-due">{due.by(momentInside(draft.due, moment.now))}</span>
              )}
              <Link to={pathOf(part)} class="said-change">
                {look.change}
              </Link>
            </>
          )}
        />
      )}
      {missing.length === 0 && <p class="soft small push">{look.weigh}</p>}
    </PausableScreen>
  )
}

function StillOpen(props: {
  readonly missing: readonly OpenPart[]
  readonly pathOf: Composing['pathOf']
}) {
  const partner = usePartnerName()
  return (
    <div class="notice" id="still-open">
      <p class="small">{look.missing}</p>
      <ul>
        {props.missing.map((part) => {
          const word = look.open[part]
          return (
            <li key={part}>
              <Link to={props.pathOf(stopByPart[part])}>
                {typeof word === 'string' ? word : word(partner)}
              </Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Send(props: {
  readonly composing: Composing
  readonly rests: boolean
  readonly resting: boolean
}) {
  const { draft, revises } = props.composing
  const { clock } = useHouse()
  const partner = usePartnerName()
  const send = useSend(props.composing)
  const whole = openParts(draft, clock.now.value).length === 0
  const back = `/mend/${props.composing.rupture.thread}` as const
  return (
    <>
      <NoNotice no={send.no} />
      {!props.resting && (
        <Primary
          disabled={send.busy || !whole || props.rests}
          {...(whole ? {} : { describedBy: 'still-open' })}
          onPress={() => void send.asRepair()}
        >
          {look.share(partner)}
        </Primary>
      )}
      {!props.resting && revises === null && isWritten(draft) && (!whole || props.rests) && (
        <Quiet wide disabled={send.busy} onPress={() => void send.asNote()}>
          {look.note(partner)}
        </Quiet>
      )}
      <Link to={back} class="button">
        {words.app.saveAndReturn}
      </Link>
    </>
  )
}

/** Sends what is written, as a whole repair or as a note, and clears the draft once it is durable. */
function useSend({ rupture, revises, draft }: Composing) {
  const { router, clock } = useHouse()
  const { say, busy, no } = useSay()
  const about = rupture.thread
  const send = async (command: Command) => {
    if (await say(command, draft.keys)) router.go(`/mend/${about}`)
  }
  const asRepair = async () => {
    const parts = partsOf(draft, clock.read())
    if (parts === null) return
    await send(
      revises === null
        ? { kind: 'offer-repair', thread: freshThread(), about, ...parts }
        : { kind: 'revise-repair', thread: revises.thread, ...parts },
    )
  }
  const asNote = async () => {
    const { impact, concrete, change } = readingOf(draft)
    await send({ kind: 'share-note', thread: freshThread(), about, impact, concrete, change })
  }
  return { asRepair, asNote, busy, no }
}

function readingOf(draft: RepairDraft): Reading {
  const cue = draft.cue.text.trim()
  const act = draft.act.text.trim()
  return {
    impact: draft.impact.text.trim(),
    concrete: draft.concrete.text.trim() === '' ? '' : text.iWill(draft.concrete.text.trim()),
    change: cue !== '' && act !== '' ? text.ifThen(cue, act) : cue + act,
  }
}

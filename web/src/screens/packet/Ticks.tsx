/** Everything that may go into a packet, each with a box of its own; nothing is ticked for anybody. */
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Several } from '../../parts/guard/Several.tsx'
import { pastDay } from '../../words/days.ts'
import { date } from '../../words/when.ts'
import { packet as text } from '../../rooms/outside/words.ts'
import type { Group, Thing } from './things.ts'

type TicksProps = {
  readonly groups: readonly Group[]
  readonly ticked: ReadonlySet<string>
  /** Whether it may go in as it stands; a partner's words need a yes first. */
  readonly mayGo: (thing: Thing) => boolean
  readonly onTick: (id: string, on: boolean) => void
}

/** The boxes, by hurt, the newest first. */
export function Ticks({ groups, ...boxes }: TicksProps) {
  const { moment } = useSeen()
  return (
    <div class="stack">
      <Several
        of={groups}
        first={30}
        keyOf={({ key }) => key}
        draw={({ at, things }) => (
          <fieldset>
            <legend>{at === null ? text.doc.loose : text.doc.hurt(date(at, moment.now))}</legend>
            {things.map((thing) => (
              <Tick key={thing.id} thing={thing} {...boxes} />
            ))}
          </fieldset>
        )}
      />
    </div>
  )
}

function Tick(props: Omit<TicksProps, 'groups'> & { readonly thing: Thing }) {
  const { thing, ticked, mayGo, onTick } = props
  const { id, what, by, at, parts, onlyMine } = thing
  const { moment } = useSeen()
  const partner = usePartnerName()
  const who = onlyMine ? text.onlyYou : by === 'me' ? text.mine : text.theirs(partner)
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={ticked.has(id)}
        onChange={(event) => onTick(id, event.currentTarget.checked)}
      />
      <span>
        <span class="small soft block">
          {what} · {who} · {pastDay(at, moment.now)}
          {!mayGo(thing) && ` · ${text.needsYes(partner)}`}
        </span>
        {parts.map(({ head, words }) => (
          <span key={head} class="words block" dir="auto">
            {words}
          </span>
        ))}
      </span>
    </label>
  )
}

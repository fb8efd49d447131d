/** This was used against me: a page for one, a card about pressure, and an ordinary hurt if I want to name one (R47). */
import type { ThreadId } from '@mend/domain/couple'
import { disclosureOf, misusedOf } from '@mend/domain/disclosures'
import { lighterOf } from '@mend/domain/ladder'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Plain } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { justNow } from '../../words/days.ts'
import { aftercare } from './aftercare-words.ts'

const { used: text } = aftercare

/** Before the mark, the way to set it; afterwards the card. */
export function Used(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const thread = props.params['thread'] as ThreadId
  const view = disclosureOf(couple, thread, moment)
  if (view?.by !== 'me') return <Gone />
  const mark = misusedOf(couple, thread)
  return mark === null ? (
    <Mark thread={thread} />
  ) : (
    <Card thread={thread} rupture={mark.rupture} mayRest={view.can.rest} />
  )
}

function Mark({ thread }: { readonly thread: ThreadId }) {
  const partner = usePartnerName()
  const line = useDraft(`disclosures/${thread}/used`)
  const { say, busy, no } = useSay()
  const { clock } = useHouse()
  const { couple, moment } = useSeen()
  const lighter = lighterOf(couple, moment)
  const title = line.text.trim()
  const mark = async (rupture: ThreadId | null) => {
    const said = await say({ kind: 'mark-misused', thread, rupture })
    if (said !== false && lighter !== null) await say({ kind: 'lower-ladder', to: lighter })
  }
  const share = async () => {
    const rupture = freshThread()
    const happenedAt = justNow(clock.read())
    const flagged = { kind: 'flag-rupture', thread: rupture, title, happenedAt } as const
    // Named first: a mark that ties nothing would lead nowhere.
    const said = await say({ ...flagged, wish: 'talk' }, line.keys)
    if (said !== false) await mark(rupture)
  }
  return (
    <Screen
      title={text.title}
      back={{ to: `/disclosures/${thread}` }}
      foot={
        <ShareFoot draft={{ no, busy, share: () => void share() }} empty={title === ''}>
          <Plain disabled={busy} onPress={() => void mark(null)}>
            {text.own}
          </Plain>
        </ShareFoot>
      }
    >
      <p>{text.note}</p>
      <p class="soft">
        <OnlyYou until="never" /> {text.private(partner)}
      </p>
      {lighter !== null && <p class="soft">{text.lighter(partner)}</p>}
      <Coached
        moment="rupture"
        label={text.line(partner)}
        hint={text.lineNote(partner)}
        placeholder={text.placeholder}
        limit={120}
        draft={line}
      />
    </Screen>
  )
}

function Card(props: {
  readonly thread: ThreadId
  readonly rupture: ThreadId | null
  readonly mayRest: boolean
}) {
  const partner = usePartnerName()
  const { thread, rupture } = props
  return (
    <Screen
      key="card"
      title={text.marked}
      back={{ to: `/disclosures/${thread}` }}
      foot={
        <Link to="/help" class="button primary">
          {text.help}
        </Link>
      }
    >
      <div class="stack" data-pressure>
        <p>{text.yours}</p>
        <p>{text.once}</p>
        <p>{text.again}</p>
      </div>
      <p class="soft">
        <OnlyYou until="never" /> {text.private(partner)}
      </p>
      <List>
        {rupture !== null && <Item title={text.hurt} to={`/mend/${rupture}`} />}
        {props.mayRest && (
          <Item
            title={aftercare.ways.rest}
            note={aftercare.ways.restNote(partner)}
            to={`/disclosures/${thread}`}
          />
        )}
      </List>
    </Screen>
  )
}

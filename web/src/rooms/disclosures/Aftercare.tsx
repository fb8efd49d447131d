/** Afterwards, for whoever shared something: is it still all right, let it rest, and when it was used against me (R47). */
import { type DisclosureView, misusedOf, stillRight } from '@mend/domain/disclosures'
import { useState } from 'preact/hooks'
import { useMarks, useSeeing } from '../../house/seen-marks.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { aftercare as text } from './aftercare-words.ts'
import { stillKey } from './still.ts'

/** What the owner of a disclosure may do with it later. */
export function Aftercare({ view }: { readonly view: DisclosureView }) {
  const partner = usePartnerName()
  const { couple } = useSeen()
  const [asking, setAsking] = useState(false)
  const { ways } = text
  return (
    <section class="stack" aria-labelledby="aftercare">
      <Still view={view} />
      <h2 id="aftercare">{ways.title}</h2>
      <List>
        <Item title={ways.rest} note={ways.restNote(partner)} onPress={() => setAsking(true)} />
        <Item
          title={ways.used}
          note={misusedOf(couple, view.thread) === null ? ways.usedNote : text.used.marked}
          to={`/disclosures/${view.thread}/used`}
        />
      </List>
      {asking && <Rest view={view} onClose={() => setAsking(false)} />}
    </section>
  )
}

function Rest(props: { readonly view: DisclosureView; readonly onClose: () => void }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const { rest, ways } = text
  const { thread } = props.view
  return (
    <Sheet title={rest.title} onClose={props.onClose}>
      <p>{rest.note(partner)}</p>
      <p>{rest.limit(partner)}</p>
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={() => void say({ kind: 'rest-disclosure', thread })}>
        {ways.rest}
      </Primary>
      <Quiet onPress={props.onClose}>{rest.keep}</Quiet>
    </Sheet>
  )
}

/** Asked a day later, on this device; the answer is a mark that never leaves it. */
function Still({ view }: { readonly view: DisclosureView }) {
  const { couple, moment } = useSeen()
  const marks = useMarks()
  const asked = stillRight(couple, moment).some(({ thread }) => thread === view.thread)
  const [answered, setAnswered] = useState(false)
  if (answered) return <Answered thread={view.thread} />
  if (!asked || !marks.isNew(stillKey(view.thread), 0)) return null
  return <Ask onYes={() => setAnswered(true)} />
}

function Ask(props: { readonly onYes: () => void }) {
  const partner = usePartnerName()
  return (
    <div class="stack" data-still>
      <h2>{text.still.title}</h2>
      <p class="soft">
        <OnlyYou until="never" /> {text.still.note(partner)}
      </p>
      <div>
        <Quiet onPress={props.onYes}>{text.still.yes}</Quiet>
      </div>
    </div>
  )
}

function Answered({ thread }: { readonly thread: string }) {
  useSeeing(stillKey(thread), 0)
  return <p role="status">{text.still.thanks}</p>
}

/** The page of what rests: its words to its owner, and to nobody else. */
export function Resting({ view }: { readonly view: DisclosureView }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const { rest } = text
  const { thread } = view
  if (view.by === 'partner') {
    return (
      <Screen title={rest.theirs(partner)} back={{ to: '/disclosures' }}>
        <p>{rest.theirsNote(partner)}</p>
      </Screen>
    )
  }
  return (
    <Screen title={rest.done} back={{ to: '/disclosures' }}>
      <p>{rest.limit(partner)}</p>
      <Waits />
      <details>
        <summary>{text.list.title}</summary>
        <Said by="me" name={partner}>
          {view.words}
        </Said>
      </details>
      <NoNotice no={no} />
      <div class="row">
        <Quiet disabled={busy} onPress={() => void say({ kind: 'unrest-disclosure', thread })}>
          {rest.wake}
        </Quiet>
      </div>
      <List>
        <Item title={text.ways.used} note={text.ways.usedNote} to={`/disclosures/${thread}/used`} />
      </List>
    </Screen>
  )
}

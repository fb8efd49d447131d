/** Other ways to go on: more time, another time, set aside with a day, let go, or help. */
import { useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { useHouse } from '../../house/useHouse.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { TimePick } from '../../parts/time/TimePick.tsx'
import { timeout } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { AskReturn } from './AskReturn.tsx'
import { untilWords } from './times.ts'
import type { TimeoutView } from '@mend/domain/timeouts'

type Asking = 'more' | 'suggest' | 'park' | 'drop' | null

/** @param props.early - before the minimum, only the time can be talked about */
export function Ways(props: { readonly timeout: TimeoutView; readonly early: boolean }) {
  const [asking, setAsking] = useState<Asking>(null)
  const { can, iReturned, counter } = props.timeout
  const mayTalk = can.extend && !iReturned
  const { page } = timeout
  return (
    <>
      <List label={page.ways}>
        {mayTalk && <Item title={page.more} onPress={() => setAsking('more')} />}
        {!props.early && <Item title={page.park} onPress={() => setAsking('park')} />}
        {!props.early && <Item title={page.drop} onPress={() => setAsking('drop')} />}
        {mayTalk && counter === null && (
          <Item title={page.suggest} onPress={() => setAsking('suggest')} />
        )}
      </List>
      <Question timeout={props.timeout} asking={asking} onClose={() => setAsking(null)} />
    </>
  )
}

/** The sheet behind the way that was pressed; nothing while none was. */
export function Question(props: {
  readonly timeout: TimeoutView
  readonly asking: Asking
  readonly onClose: () => void
}) {
  const { thread, earliest, latest, returnAt } = props.timeout
  const { onClose } = props
  const { clock } = useHouse()
  const name = usePartnerName()
  const now = clock.now.peek()
  switch (props.asking) {
    case 'more':
      return (
        <AskReturn
          title={timeout.page.moreTitle}
          bounds={{ earliest: later((returnAt + minuteMs) as Instant, now), latest }}
          press={timeout.page.morePress}
          command={(at) => ({ kind: 'extend-timeout', thread, returnAt: at })}
          onClose={onClose}
        />
      )
    case 'suggest':
      return (
        <AskReturn
          title={timeout.page.suggestTitle}
          bounds={{ earliest: later(earliest, now), latest }}
          press={(until) => timeout.page.suggestPress(name, until)}
          command={(at) => ({ kind: 'counter-return', thread, returnAt: at })}
          onClose={onClose}
        />
      )
    case 'park':
      return <Park timeout={props.timeout} onClose={onClose} />
    case 'drop':
      return <LetGo timeout={props.timeout} onClose={onClose} />
    case null:
      return null
  }
}

function Park(props: { readonly timeout: TimeoutView; readonly onClose: () => void }) {
  const { clock } = useHouse()
  const { say, busy, no } = useSay()
  const [until, setUntil] = useState<Instant | null>(null)
  const { thread } = props.timeout
  const park = async (day: Instant | null) => {
    if (await say({ kind: 'park-timeout', thread, until: day })) props.onClose()
  }
  return (
    <Sheet title={timeout.page.parkTitle} onClose={props.onClose}>
      <p class="soft">{timeout.page.parkAbout}</p>
      <TimePick label={timeout.page.parkWhen} value={until} onChange={setUntil} />
      <NoNotice no={no} />
      {until !== null && (
        <Primary disabled={busy} onPress={() => void park(until)}>
          {timeout.page.parkPress(untilWords(until, clock.now.peek()))}
        </Primary>
      )}
      <Plain disabled={busy} onPress={() => void park(null)}>
        {timeout.page.parkOpen}
      </Plain>
    </Sheet>
  )
}

function LetGo(props: { readonly timeout: TimeoutView; readonly onClose: () => void }) {
  const { say, busy, no } = useSay()
  const { thread } = props.timeout
  const letGo = async () => {
    if (await say({ kind: 'drop-timeout', thread })) props.onClose()
  }
  return (
    <Sheet title={timeout.page.dropTitle} onClose={props.onClose}>
      <p class="soft">{timeout.page.dropAbout}</p>
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={() => void letGo()}>
        {timeout.page.dropPress}
      </Primary>
      <Plain onPress={props.onClose}>{timeout.page.notNow}</Plain>
    </Sheet>
  )
}

const later = (left: Instant, right: Instant): Instant => (left > right ? left : right)
const minuteMs = 60_000

/** The couple's own list of what brought them back: to look at in a hard moment, to change, to print (R53). */
import { type BroughtItem, broughtOf, marksOf, mendedOf, repairsFirst } from '@mend/domain/brought'
import type { Couple, Moment } from '@mend/domain/couple'
import { useState } from 'preact/hooks'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { among } from './tags.ts'
import { wordsOf } from './things.ts'
import { brought as text } from './words.ts'

/** What both marked, the newest first; before three repairs, what it will be. */
export function BroughtList() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const items = broughtOf(couple, moment)
  return (
    <Screen title={text.title} back={{ to: '/us', word: words.app.tabs.us }}>
      <Waits />
      {items.length === 0 ? (
        <Empty early={mendedOf(couple) < repairsFirst} />
      ) : (
        <>
          <p class="soft">{text.note(partner)}</p>
          <ul role="list" class="brought">
            {items.map((item) => (
              <Line key={wordsOf(item)} item={item} />
            ))}
          </ul>
          <p class="soft small">{text.evidence}</p>
          <div class="stack no-print">
            <Quiet wide onPress={() => window.print()}>
              {text.print}
            </Quiet>
            <p class="soft small">{text.printNote}</p>
          </div>
        </>
      )}
    </Screen>
  )
}

function Empty({ early }: { readonly early: boolean }) {
  return (
    <>
      <p>{early ? text.early : text.none}</p>
      <p class="soft">{early ? text.earlyNote : text.noneNote}</p>
      <Link to="/mend" class="button">
        {text.toMended}
      </Link>
    </>
  )
}

function Line({ item }: { readonly item: BroughtItem }) {
  const [asking, setAsking] = useState(false)
  const [newest] = item.from
  return (
    <li>
      <p class="words" dir="auto">
        {wordsOf(item)}
      </p>
      <div class="row no-print">
        {newest !== undefined && (
          <Link to={`/brought/${newest}`} class="small">
            {text.edit}
          </Link>
        )}
        <button type="button" class="link small" onClick={() => setAsking(true)}>
          {text.off}
        </button>
      </div>
      {asking && <TakeOff item={item} onClose={() => setAsking(false)} />}
    </li>
  )
}

/** I mark it no longer, in any repair of which we both said so: then it is on nobody's list. */
function TakeOff(props: { readonly item: BroughtItem; readonly onClose: () => void }) {
  const { item, onClose } = props
  const { couple, moment } = useSeen()
  const { say, busy, no } = useSay()
  const takeOff = async () => {
    for (const { thread, marks } of without(item, couple, moment)) {
      if (!(await say({ kind: 'keep-what-brought', thread, marks }))) return
      if (!(await say({ kind: 'mark-what-brought', thread, tags: among(marks) }))) return
    }
    onClose()
  }
  return (
    <Sheet title={wordsOf(item)} onClose={onClose}>
      <p class="soft">{text.offNote}</p>
      <NoNotice no={no} />
      <Quiet disabled={busy} onPress={() => void takeOff()}>
        {text.off}
      </Quiet>
      <Quiet onPress={onClose}>{words.app.back}</Quiet>
    </Sheet>
  )
}

function without(item: BroughtItem, couple: Couple, moment: Moment) {
  return item.from.map((thread) => {
    const marks = marksOf(couple, thread, moment)?.marks ?? []
    return { thread, marks: marks.filter((mark) => wordsOf(mark) !== wordsOf(item)) }
  })
}

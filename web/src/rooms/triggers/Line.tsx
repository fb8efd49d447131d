/** One line of my own: who reads it, and what I may do with it (R54). */
import type { MyLine } from '@mend/domain/triggers'
import { useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { announce } from '../../parts/announce.tsx'
import { InLine, Primary, Quiet } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { asked } from '../asking/words.ts'
import { trigger as text } from './words.ts'

/** A line with its ways: share, take back, delete. */
export function Line({ line }: { readonly line: MyLine }) {
  const { thread, what, words, shared } = line
  const alone = useHouse().people.value.partner === null
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const [asking, setAsking] = useState(false)
  const [told, setTold] = useState(false)
  const takeBack = async () => {
    if (!(await say({ kind: 'unshare-trigger', thread }))) return
    setTold(true)
    announce(asked.takenBack)
  }
  return (
    <li>
      <p class="words" dir="auto">
        {words}
      </p>
      {shared && <p class="soft small">{text.shared(partner)}</p>}
      {told && !shared && <p class="soft small">{asked.takenBack}</p>}
      <NoNotice no={no} />
      <p class="row small">
        {shared ? (
          <InLine disabled={busy} onPress={() => void takeBack()}>
            {text.takeBack}
          </InLine>
        ) : (
          !alone && (
            <InLine
              disabled={busy}
              onPress={() => void say({ kind: 'share-trigger', thread, what, words })}
            >
              {text.share(partner)}
            </InLine>
          )
        )}
        <InLine onPress={() => setAsking(true)}>{text.drop}</InLine>
      </p>
      {asking && <Drop line={line} onClose={() => setAsking(false)} />}
    </li>
  )
}

/** Deleting a shared line takes it back first. */
function Drop(props: { readonly line: MyLine; readonly onClose: () => void }) {
  const { thread, shared, words } = props.line
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const drop = async () => {
    if (shared && !(await say({ kind: 'unshare-trigger', thread }))) return
    if (await say({ kind: 'drop-trigger', thread })) props.onClose()
  }
  return (
    <Sheet title={text.dropTitle} onClose={props.onClose}>
      <p class="words" dir="auto">
        {words}
      </p>
      <p class="soft small">{shared ? text.dropShared(partner) : text.dropNote}</p>
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={() => void drop()}>
        {text.drop}
      </Primary>
      <Quiet onPress={props.onClose}>{text.keep}</Quiet>
    </Sheet>
  )
}

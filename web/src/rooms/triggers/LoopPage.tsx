/** "It": four boxes that both draw; it holds once both say yes to the very same words (R54). */
import { type Boxes, boxNames, longestLine, loopOf, type LoopView } from '@mend/domain/triggers'
import { useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useStarted } from '../../house/useStarted.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { trigger } from './words.ts'

const { loop: text } = trigger
const back = { to: '/grow', word: words.app.tabs.grow } as const

/** Reads the loop, or changes the drawing. */
export function LoopPage() {
  const { couple, moment } = useSeen()
  const alone = useHouse().people.value.partner === null
  const loop = loopOf(couple, moment)
  // What was there when I began: a change of my partner's in between is told, not overwritten.
  const [editing, setEditing] = useState<{ readonly instead: Boxes | null } | null>(null)
  if (alone) {
    return (
      <Screen title={text.title} back={back}>
        <p class="soft">{text.alone}</p>
      </Screen>
    )
  }
  if (editing !== null) return <Edit instead={editing.instead} onDone={() => setEditing(null)} />
  return <Read loop={loop} onEdit={() => setEditing({ instead: loop.instead })} />
}

function Read(props: { readonly loop: LoopView; readonly onEdit: () => void }) {
  const { locked, drawn, instead } = props.loop
  const { say, busy, no } = useSay()
  const partner = usePartnerName()
  return (
    <Screen
      title={text.title}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          {drawn?.canApprove === true && (
            <Primary
              disabled={busy}
              onPress={() => void say({ kind: 'approve-loop', boxes: drawn.boxes })}
            >
              {text.approve}
            </Primary>
          )}
          {instead === null ? (
            <Primary onPress={props.onEdit}>{text.begin}</Primary>
          ) : (
            <Plain onPress={props.onEdit}>{text.change}</Plain>
          )}
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <Waits />
      {instead === null && <p class="soft">{text.empty}</p>}
      {drawn !== null && (
        <section class="stack" aria-labelledby="drawn" data-loop="drawn">
          <h2 id="drawn">{text.drawn}</h2>
          <Round boxes={drawn.boxes} />
          <p role="status" class="soft small">
            {drawn.iApproved
              ? text.iSaid(partner)
              : drawn.partnerApproved
                ? text.theySaid(partner)
                : drawn.canApprove
                  ? ''
                  : text.whole}
          </p>
        </section>
      )}
      {locked !== null && (
        <section class="stack" aria-labelledby="locked" data-loop="locked">
          <h2 id="locked">{text.locked}</h2>
          <Round boxes={locked} />
        </section>
      )}
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

/** The four boxes, one leading to the next, and back to the first. */
function Round({ boxes }: { readonly boxes: Boxes }) {
  return (
    <>
      <ol role="list" class="loop">
        {boxNames.map((name) => (
          <li key={name}>
            <span class="soft small block">{text.boxes[name]}</span>
            {boxes[name].trim() === '' ? (
              <span class="soft">{text.blank}</span>
            ) : (
              <span class="words" dir="auto">
                {boxes[name]}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p class="soft small">{text.and}</p>
    </>
  )
}

function Edit(props: { readonly instead: Boxes | null; readonly onDone: () => void }) {
  const { instead, onDone } = props
  const { say, busy, no } = useSay()
  const draft = useBoxes(instead)
  const share = async () => {
    if (await say({ kind: 'draw-loop', boxes: draft.boxes, instead }, draft.keys)) onDone()
  }
  const nothing = boxNames.every((name) => draft.boxes[name] === (instead?.[name] ?? ''))
  return (
    <Screen
      title={text.title}
      back={back}
      foot={
        <ShareFoot draft={{ no, busy, share: () => void share() }} empty={nothing}>
          {instead !== null && <Plain onPress={onDone}>{text.cancel}</Plain>}
        </ShareFoot>
      }
    >
      {instead !== null && <p class="soft small">{text.anew}</p>}
      {boxNames.map((name) => (
        <Coached
          key={name}
          moment="talk"
          label={text.boxes[name]}
          hint={text.hints[name]}
          placeholder={text.examples[name]}
          lines={2}
          limit={longestLine}
          draft={draft.fields[name]}
        />
      ))}
    </Screen>
  )
}

/** Begins with the words that are there; what I type over them survives a crash. */
function useBoxes(from: Boxes | null) {
  const fields = {
    spark: useStarted('loop/spark', from?.spark ?? ''),
    one: useStarted('loop/one', from?.one ?? ''),
    other: useStarted('loop/other', from?.other ?? ''),
    after: useStarted('loop/after', from?.after ?? ''),
  }
  const boxes: Boxes = {
    spark: fields.spark.text.trim(),
    one: fields.one.text.trim(),
    other: fields.other.text.trim(),
    after: fields.after.text.trim(),
  }
  return { fields, boxes, keys: boxNames.flatMap((name) => fields[name].keys) }
}

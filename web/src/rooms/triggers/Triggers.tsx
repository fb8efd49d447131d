/** My early signs, what I do then, what calms me: for me alone, each line to be shared by itself (R54). */
import { lineKinds, type LineKind, longestLine, myLines, theirLines } from '@mend/domain/triggers'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Field, OnlyYou } from '../../parts/Field.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { Line } from './Line.tsx'
import { trigger as text } from './words.ts'

/** The private page, and below it what my partner has shared of theirs. */
export function Triggers() {
  const alone = useHouse().people.value.partner === null
  const partner = usePartnerName()
  return (
    <Screen title={text.title} back={{ to: '/grow', word: words.app.tabs.grow }}>
      <p class="soft">{alone ? text.noteAlone : text.note(partner)}</p>
      <Waits />
      {lineKinds.map((kind) => (
        <Kind key={kind} kind={kind} />
      ))}
      {!alone && <Theirs />}
      {!alone && (
        <List>
          <Item title={text.loopWay} note={text.loopWayNote} to="/triggers/loop" />
        </List>
      )}
    </Screen>
  )
}

function Kind({ kind }: { readonly kind: LineKind }) {
  const { couple } = useSeen()
  const draft = useDraft(`triggers/${kind}`)
  const { say, busy, no } = useSay()
  const lines = myLines(couple, kind)
  const written = draft.text.trim()
  const add = () =>
    void say(
      { kind: 'keep-trigger', thread: freshThread(), what: kind, words: written },
      draft.keys,
    )
  return (
    <section class="stack" aria-label={text.heads[kind]} data-lines={kind}>
      <h2 class="field-head">
        <span>{text.heads[kind]}</span>
        {lines.every(({ shared }) => !shared) && <OnlyYou until="never" />}
      </h2>
      {lines.length > 0 && (
        <ul role="list" class="own-lines">
          {lines.map((line) => (
            <Line key={line.thread} line={line} />
          ))}
        </ul>
      )}
      <Field
        label={text.hints[kind]}
        placeholder={text.examples[kind]}
        limit={longestLine}
        value={draft.text}
        onInput={draft.set}
      />
      <NoNotice no={no} />
      <Quiet disabled={busy || written === '' || written.length > longestLine} onPress={add}>
        {text.add[kind]}
      </Quiet>
    </section>
  )
}

function Theirs() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const lines = theirLines(couple, moment)
  if (lines.length === 0) return null
  return (
    <section class="stack" aria-labelledby="theirs" data-lines="theirs">
      <h2 id="theirs">{text.theirs(partner)}</h2>
      <p class="soft small">{text.theirsNote}</p>
      {lines.map((line) => (
        <Said key={line.thread} by="partner" name={text.theirHeads[line.what](partner)}>
          {line.words}
        </Said>
      ))}
    </section>
  )
}

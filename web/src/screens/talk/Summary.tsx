/** The shared summary: two halves that both write, each made right by the one it is about (R25). */
import { useState } from 'preact/hooks'
import { merge } from '@mend/domain/couple'
import { useDraft } from '../../house.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { papers } from '../../words/en/talkPapers.ts'
import { Onward } from './Onward.tsx'
import { PassOn } from './OnePhone.tsx'
import { TalkScreen } from './TalkScreen.tsx'
import type { Table } from './useTalk.ts'

const { summary: text } = papers
type Half = 'mine' | 'yours'

export function Summary({ table }: { readonly table: Table }) {
  const { summary } = table.view
  return (
    <TalkScreen
      table={table}
      title={text.title}
      foot={
        <>
          {!summary.locked && <PassOn table={table} />}
          <Onward table={table} from="summary" word={text.next} primary={summary.locked} />
        </>
      }
    >
      <p class="soft">{summary.locked ? text.locked : text.note}</p>
      <HalfOf table={table} half="mine" />
      <HalfOf table={table} half="yours" />
    </TalkScreen>
  )
}

function HalfOf(props: { readonly table: Table; readonly half: Half }) {
  const { table, half } = props
  const { summary } = table.view
  const shown = half === 'mine' ? summary.mine : summary.theirs
  const [writing, setWriting] = useState(false)
  const label = half === 'mine' ? text.mine : text.theirs(table.name)
  const right = () =>
    void table.act((head) => ({ ...head, kind: 'confirm-summary', words: shown.words }))
  return (
    <section
      class="stack half"
      aria-label={label}
      data-half={half}
      data-confirmed={shown.confirmed}
    >
      <h2>{label}</h2>
      {writing ? (
        <WriteHalf {...props} words={shown.words} onDone={() => setWriting(false)} />
      ) : (
        <>
          {shown.words === '' ? (
            <p class="soft">{text.empty}</p>
          ) : (
            <p class="words shared-words" dir="auto">
              {shown.words}
            </p>
          )}
          {shown.confirmed && (
            <p class="soft small">
              {half === 'mine' ? text.isRight.mine : text.isRight.theirs(table.name)}
            </p>
          )}
          {!summary.locked && (
            <div class="row">
              {half === 'mine' && shown.words !== '' && !shown.confirmed && (
                <Quiet disabled={table.busy} onPress={right}>
                  {text.right}
                </Quiet>
              )}
              <Quiet onPress={() => setWriting(true)}>{text.edit}</Quiet>
            </div>
          )}
        </>
      )}
    </section>
  )
}

/** While I write, the other may share a version: mine is then put together with it, and told so. */
function WriteHalf(props: {
  readonly table: Table
  readonly half: Half
  readonly words: string
  readonly onDone: () => void
}) {
  const { table, half, words, onDone } = props
  const draft = useDraft(`${table.drafts}/half/${half}`)
  const start = useDraft(`${table.drafts}/half/${half}/from`)
  // A mark in front, so that an emptied field is not taken for one that was never touched.
  const begun = draft.text.startsWith('=')
  const value = begun ? draft.text.slice(1) : words
  // The words my edit started from stay with it, across a crash and a night.
  const base = begun ? start.text : words
  const write = (next: string) => {
    if (!begun) start.set(words)
    draft.set(`=${next}`)
  }
  const share = async () => {
    const edited = value.trim()
    const shared = await table.act((head) => {
      return { ...head, kind: 'edit-summary', half, instead: base, words: edited }
    })
    if (!shared) return
    draft.clear()
    start.clear()
    onDone()
  }
  const moved = begun && base !== words && merge(base, words, value) !== value
  return (
    <>
      <Coached
        moment="summary"
        label={half === 'mine' ? text.writeMine : text.writeTheirs(table.name)}
        hint={half === 'mine' ? text.hintMine(table.name) : text.hintTheirs(table.name)}
        lines={4}
        limit={1500}
        onlyYou="until-share"
        value={value}
        onInput={write}
      />
      {moved && (
        <p class="small" role="status">
          {text.changed}
        </p>
      )}
      <Primary disabled={table.busy || value.trim() === words} onPress={() => void share()}>
        {text.share}
      </Primary>
      <Plain onPress={onDone}>{text.keep}</Plain>
    </>
  )
}

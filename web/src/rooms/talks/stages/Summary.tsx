/** The shared summary: two halves that both write, each made right by the one it is about (R25). */
import { useState } from 'preact/hooks'
import { merge } from '@mend/domain/talks'
import { useDraft } from '../../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../../parts/Button.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { papers } from '../words/papers.ts'
import { Onward } from '../parts/Onward.tsx'
import { PassOn } from '../parts/OnePhone.tsx'
import { TalkScreen } from '../parts/TalkScreen.tsx'
import type { Seat } from '../parts/useTalk.ts'

const { summary: text } = papers
type Half = 'mine' | 'yours'

/** Both halves of the summary, and what each may still put right. */
export function Summary({ seat }: { readonly seat: Seat }) {
  const { summary } = seat.view
  return (
    <TalkScreen
      seat={seat}
      title={text.title}
      foot={
        <>
          {!summary.locked && <PassOn seat={seat} />}
          <Onward seat={seat} from="summary" word={text.next} primary={summary.locked} />
        </>
      }
    >
      <p class="soft">{summary.locked ? text.locked : text.note}</p>
      <HalfOf seat={seat} half="mine" />
      <HalfOf seat={seat} half="yours" />
    </TalkScreen>
  )
}

function HalfOf(props: { readonly seat: Seat; readonly half: Half }) {
  const { seat, half } = props
  const { summary } = seat.view
  const shown = half === 'mine' ? summary.mine : summary.theirs
  const [writing, setWriting] = useState(false)
  const label = half === 'mine' ? text.mine : text.theirs(seat.name)
  const right = () =>
    void seat.act((head) => ({ ...head, kind: 'confirm-summary', words: shown.words }))
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
              {half === 'mine' ? text.isRight.mine : text.isRight.theirs(seat.name)}
            </p>
          )}
          {!summary.locked && (
            <div class="row">
              {half === 'mine' && shown.words !== '' && !shown.confirmed && (
                <Quiet disabled={seat.busy} onPress={right}>
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
  readonly seat: Seat
  readonly half: Half
  readonly words: string
  readonly onDone: () => void
}) {
  const { seat, half, words, onDone } = props
  const draft = useDraft(`${seat.drafts}/half/${half}`)
  const start = useDraft(`${seat.drafts}/half/${half}/from`)
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
    const shared = await seat.act(
      (head) => ({ ...head, kind: 'edit-summary', half, instead: base, words: edited }),
      [...draft.keys, ...start.keys],
    )
    if (shared) onDone()
  }
  const moved = begun && base !== words && merge(base, words, value) !== value
  return (
    <>
      <Coached
        moment="summary"
        label={half === 'mine' ? text.writeMine : text.writeTheirs(seat.name)}
        hint={half === 'mine' ? text.hintMine(seat.name) : text.hintTheirs(seat.name)}
        lines={4}
        limit={1500}
        draft={{ text: value, set: write }}
      />
      {moved && (
        <p class="small" role="status">
          {text.changed}
        </p>
      )}
      <Primary disabled={seat.busy || value.trim() === words} onPress={() => void share()}>
        {text.share}
      </Primary>
      <Plain onPress={onDone}>{text.keep}</Plain>
    </>
  )
}

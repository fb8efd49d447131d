/** The board of two needs: each says one, each confirms the other's wording, and options serve one or both (R20). */
import { useState } from 'preact/hooks'
import type { OptionView } from '@mend/domain/talks'
import { freshThread } from '../../../house/thread-ids.ts'
import { useDraft } from '../../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../../parts/Button.tsx'
import { Choices, Switch } from '../../../parts/Choices.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { Said } from '../../../parts/said/Said.tsx'
import { papers } from '../words/papers.ts'
import { Onward } from '../parts/Onward.tsx'
import { PassOn } from '../parts/OnePhone.tsx'
import { TalkScreen } from '../parts/TalkScreen.tsx'
import type { Seat } from '../parts/useTalk.ts'

const { needs: text } = papers
type SeatProps = { readonly seat: Seat }

/** Both needs, the options, and which of them each of us marks. */
export function Board({ seat }: SeatProps) {
  const { board } = seat.view
  const understood = board.mine?.confirmed === true && board.theirs?.confirmed === true
  return (
    <TalkScreen
      seat={seat}
      title={text.title}
      foot={
        <>
          {!understood && <PassOn seat={seat} />}
          <Onward seat={seat} from="needs" word={text.next} primary={board.promoted !== null} />
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <MyNeed seat={seat} />
      <TheirNeed seat={seat} />
      {understood && <Options seat={seat} />}
    </TalkScreen>
  )
}

function MyNeed({ seat }: SeatProps) {
  const { mine, promoted } = seat.view.board
  const draft = useDraft(`${seat.drafts}/need`)
  const [writing, setWriting] = useState(false)
  const words = draft.text.trim()
  const state = async () => {
    const stated = await seat.act((head) => ({ ...head, kind: 'state-need', words }), draft.keys)
    if (stated) setWriting(false)
  }
  if (mine === null || writing) {
    return (
      <section class="stack" aria-label={text.yours}>
        <Coached
          moment="need"
          label={text.mine}
          hint={text.mineHint}
          lines={2}
          limit={280}
          draft={draft}
        />
        <Primary disabled={seat.busy || words === ''} onPress={() => void state()}>
          {text.share}
        </Primary>
      </section>
    )
  }
  return (
    <section class="stack" aria-label={text.yours}>
      <h2>{text.yours}</h2>
      <Said by="me" name={seat.name}>
        {mine.words}
      </Said>
      <p class="soft small" role="status">
        {mine.confirmed ? text.confirmed(seat.name) : text.notConfirmed(seat.name)}
      </p>
      {promoted === null && (
        <p>
          <Plain class="link" onPress={() => setWriting(true)}>
            {text.reword}
          </Plain>
        </p>
      )}
    </section>
  )
}

function TheirNeed({ seat }: SeatProps) {
  const { theirs } = seat.view.board
  if (theirs === null) return <p class="soft">{text.waits(seat.name)}</p>
  const { words, confirmed } = theirs
  return (
    <section class="stack" aria-label={text.theirs(seat.name)}>
      <h2>{text.theirs(seat.name)}</h2>
      <Said by="partner" name={seat.name}>
        {words}
      </Said>
      {confirmed ? (
        <p class="soft small">{text.iConfirmed}</p>
      ) : (
        <Quiet
          disabled={seat.busy}
          onPress={() => void seat.act((head) => ({ ...head, kind: 'confirm-need', words }))}
        >
          {text.confirm}
        </Quiet>
      )}
    </section>
  )
}

function Options({ seat }: SeatProps) {
  const { options, promoted } = seat.view.board
  return (
    <section class="stack" aria-labelledby="options">
      <h2 id="options">{text.options}</h2>
      {options.length > 0 && (
        <ul role="list" class="items">
          {options.map((option) => (
            <Option key={option.id} seat={seat} option={option} open={promoted === null} />
          ))}
        </ul>
      )}
      {promoted === null && <AddOption seat={seat} />}
    </section>
  )
}

function Option(props: {
  readonly seat: Seat
  readonly option: OptionView
  readonly open: boolean
}) {
  const { seat, option, open } = props
  const { id, words, serves, iCould, partnerCould, canPromote } = option
  const tag =
    serves === 'both' ? text.tagBoth : serves === 'me' ? text.tagMine : text.tagTheirs(seat.name)
  const chosen = seat.view.board.promoted?.id === id
  return (
    <li class="option stack" data-option={canPromote ? 'both' : 'open'}>
      <p class="words" dir="auto">
        {words}
      </p>
      <p class="soft small">
        {tag}
        {iCould && partnerCould ? ` · ${text.both}` : ''}
        {chosen ? ` · ${text.promoted}` : ''}
      </p>
      {open && (
        <Switch
          label={text.could}
          on={iCould}
          onChange={(could) =>
            void seat.act((head) => ({ ...head, kind: 'mark-option', option: id, could }))
          }
        />
      )}
      {canPromote && (
        <Primary
          disabled={seat.busy}
          onPress={() => void seat.act((head) => ({ ...head, kind: 'promote-option', option: id }))}
        >
          {text.promote}
        </Primary>
      )}
    </li>
  )
}

function AddOption({ seat }: SeatProps) {
  const draft = useDraft(`${seat.drafts}/option`)
  const [serves, setServes] = useState<'mine' | 'yours' | 'both'>('both')
  const words = draft.text.trim()
  const add = async () => {
    const option = freshThread()
    await seat.act((head) => ({ ...head, kind: 'add-option', option, words, serves }), draft.keys)
  }
  return (
    <div class="stack">
      <Coached moment="step" label={text.option} limit={200} draft={draft} />
      <Choices
        label={text.serves}
        choices={[
          { value: 'mine', word: text.servesMine },
          { value: 'yours', word: text.servesYours(seat.name) },
          { value: 'both', word: text.servesBoth },
        ]}
        value={serves}
        onChange={setServes}
      />
      <Quiet disabled={seat.busy || words === ''} onPress={() => void add()}>
        {text.add}
      </Quiet>
    </div>
  )
}

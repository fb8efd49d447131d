/** The speaker's turn: a piece of 280 characters, or a minute aloud, with what would help said first. */
import { useId } from 'preact/hooks'
import { chunkUnits, type TalkWish } from '@mend/domain/talks'
import { useDraft, useHouse } from '../../../house/useHouse.ts'
import { Plain, Primary, Share } from '../../../parts/Button.tsx'
import { Choices } from '../../../parts/Choices.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { countdown } from '../../../words/when.ts'
import { floor as text } from '../words/floor.ts'
import { FindSense, IdeaAsked, Response } from './Between.tsx'
import { Moves } from '../../listenings/Moves.tsx'
import { Earlier } from '../parts/Earlier.tsx'
import type { FloorProps } from './props.ts'
import { Heat, Hot, Signals } from './Heat.tsx'
import { PassOn } from '../parts/OnePhone.tsx'
import { Answer } from './Questions.tsx'
import { TalkScreen } from '../parts/TalkScreen.tsx'
import { AnswerLetter } from '../letter/AnswerLetter.tsx'
import { Passing } from './Passing.tsx'

const wishes: readonly TalkWish[] = ['just-listen', 'comfort', 'ideas', 'decide']

/** Writes the next piece, or runs the minute aloud. */
export function Speak(props: FloorProps) {
  const { floor } = props.seat.view
  if (props.seat.view.letter) return <AnswerLetter seat={props.seat} />
  if (floor.speaking !== null) return <Aloud {...props} wish={floor.speaking.wish} />
  return <Compose {...props} />
}

function Compose({ seat, signs, where }: FloorProps) {
  const { people } = useHouse()
  const { view, act, busy, name } = seat
  const { can, current } = view.floor
  const piece = usePiece(seat.drafts)
  const words = piece.text.trim()
  const hint = useId()
  const share = async () => {
    await act((head) => ({ ...head, kind: 'share-chunk', wish: piece.wish, words }), piece.keys)
  }
  return (
    <TalkScreen
      seat={seat}
      where={where}
      title={current === null ? text.speak.title : text.speak.again}
      foot={
        <>
          {can.speak && (
            <Share
              partner={seat.voice === 'own' ? people.value.partner : people.value.me}
              disabled={busy || words === ''}
              describedBy={hint}
              onPress={() => void share()}
            />
          )}
          <Passing seat={seat} primary={!can.speak} />
          {!can.speak && current !== null && <Waited seat={seat} />}
          <Signals signs={signs} seat={seat} />
        </>
      }
    >
      <Hot signs={signs} seat={seat} />
      <Response seat={seat} />
      {current === null && <FindSense seat={seat} />}
      <Answer seat={seat} />
      <IdeaAsked seat={seat} />
      {can.speak && <Piece seat={seat} piece={piece} hint={hint} />}
      {!can.speak && current !== null && <p class="soft">{text.speak.even(name)}</p>}
      <Heat signs={signs} seat={seat} />
      <Earlier seat={seat} />
    </TalkScreen>
  )
}

/** What would help, and the piece itself; or the same aloud. */
function Piece(props: {
  readonly seat: FloorProps['seat']
  readonly piece: ReturnType<typeof usePiece>
  readonly hint: string
}) {
  const { seat, piece, hint } = props
  // The palette is for answering: there is something of the other's to answer.
  const answers = seat.view.floor.chunks.some(({ by }) => by === 'partner')
  const aloud = () => void seat.act((head) => ({ ...head, kind: 'speak-aloud', wish: piece.wish }))
  return (
    <>
      <Choices
        label={text.wishLabel}
        choices={wishes.map((value) => ({ value, word: text.wishes[value] }))}
        value={piece.wish}
        onChange={piece.choose}
      />
      <Coached
        moment="talk"
        label={text.speak.label}
        hint={text.speak.hint}
        lines={3}
        limit={chunkUnits}
        draft={piece}
      />
      <p id={hint} class="soft small">
        {text.speak.left(chunkUnits - piece.text.length)}
      </p>
      {answers && <Moves draft={piece} limit={chunkUnits} />}
      {seat.view.mode !== 'letter' && (
        <p>
          <Plain class="link" disabled={seat.busy} onPress={aloud}>
            {text.speak.aloud}
          </Plain>
        </p>
      )}
    </>
  )
}

// On one phone the listener needs it now and then between my pieces.
function Waited({ seat }: { readonly seat: FloorProps['seat'] }) {
  return <PassOn seat={seat} />
}

/** The minute runs on the shared clock: a closed tab comes back to the same second. */
function Aloud({ seat, signs, where, wish }: FloorProps & { readonly wish: TalkWish }) {
  const { speaking } = seat.view.floor
  const leftMs = speaking?.leftMs ?? 0
  const done = () => void seat.act((head) => ({ ...head, kind: 'share-chunk', wish, words: null }))
  return (
    <TalkScreen
      seat={seat}
      where={where}
      title={text.speak.aloudTitle}
      foot={
        <>
          <Primary disabled={seat.busy} onPress={done}>
            {text.speak.aloudDone}
          </Primary>
          <Signals signs={signs} seat={seat} />
        </>
      }
    >
      <Hot signs={signs} seat={seat} />
      <p class="soft">{text.speak.aloudNote(seat.name)}</p>
      <p class="aloud">
        <time aria-hidden="true">{countdown(leftMs)}</time>
      </p>
      {leftMs === 0 && <p role="status">{text.speak.aloudOver}</p>}
      <Heat signs={signs} seat={seat} />
    </TalkScreen>
  )
}

function usePiece(base: string) {
  const words = useDraft(`${base}/piece`)
  const chosen = useDraft(`${base}/wish`)
  const wish = wishes.find((each) => each === chosen.text) ?? 'just-listen'
  return { text: words.text, set: words.set, keys: words.keys, wish, choose: chosen.set }
}

/** The speaker's turn: a piece of 280 characters, or a minute aloud, with what would help said first. */
import { useId } from 'preact/hooks'
import { chunkUnits, type TalkWish } from '@mend/domain/couple'
import { useDraft, useHouse } from '../../house.ts'
import { Plain, Primary, Share } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { countdown } from '../../when.ts'
import { floor as text } from '../../words/en/talkFloor.ts'
import { FindSense, IdeaAsked, Response } from './Between.tsx'
import { Moves } from '../mend/listening/Moves.tsx'
import { Earlier } from './Earlier.tsx'
import type { FloorProps } from './floor.ts'
import { Heat, Hot, Signals } from './Heat.tsx'
import { PassOn } from './OnePhone.tsx'
import { Answer } from './Questions.tsx'
import { TalkScreen } from './TalkScreen.tsx'

const wishes: readonly TalkWish[] = ['just-listen', 'comfort', 'ideas', 'decide']

export function Speak(props: FloorProps) {
  const { floor } = props.table.view
  if (floor.speaking !== null) return <Aloud {...props} wish={floor.speaking.wish} />
  return <Compose {...props} />
}

function Compose({ table, signs, where }: FloorProps) {
  const { people } = useHouse()
  const { view, act, busy, name } = table
  const { can, current } = view.floor
  const piece = usePiece(table.drafts)
  const words = piece.text.trim()
  const hint = useId()
  const share = async () => {
    const said = await act((head) => ({ ...head, kind: 'share-chunk', wish: piece.wish, words }))
    if (said) piece.clear()
  }
  return (
    <TalkScreen
      table={table}
      where={where}
      title={current === null ? text.speak.title : text.speak.again}
      foot={
        <>
          {can.speak && (
            <Share
              partner={table.voice === 'own' ? people.value.partner : people.value.me}
              disabled={busy || words === ''}
              describedBy={hint}
              onPress={() => void share()}
            />
          )}
          <Passing table={table} primary={!can.speak} />
          {!can.speak && current !== null && <Waited table={table} />}
          <Signals signs={signs} table={table} />
        </>
      }
    >
      <Hot signs={signs} table={table} />
      <Response table={table} />
      {current === null && <FindSense table={table} />}
      <Answer table={table} />
      <IdeaAsked table={table} />
      {can.speak && <Piece table={table} piece={piece} hint={hint} />}
      {!can.speak && current !== null && <p class="soft">{text.speak.even(name)}</p>}
      <Heat signs={signs} table={table} />
      <Earlier table={table} />
    </TalkScreen>
  )
}

/** What would help, and the piece itself; or the same aloud. */
function Piece(props: {
  readonly table: FloorProps['table']
  readonly piece: ReturnType<typeof usePiece>
  readonly hint: string
}) {
  const { table, piece, hint } = props
  // The palette is for answering: there is something of the other's to answer.
  const answers = table.view.floor.chunks.some(({ by }) => by === 'partner')
  const aloud = () => void table.act((head) => ({ ...head, kind: 'speak-aloud', wish: piece.wish }))
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
        onlyYou="until-share"
        value={piece.text}
        onInput={piece.set}
      />
      <p id={hint} class="soft small">
        {text.speak.left(chunkUnits - piece.text.length)}
      </p>
      {answers && <Moves value={piece.text} limit={chunkUnits} onInput={piece.set} />}
      {table.view.mode !== 'letter' && (
        <p>
          <Plain class="link" disabled={table.busy} onPress={aloud}>
            {text.speak.aloud}
          </Plain>
        </p>
      )}
    </>
  )
}

function Passing(props: { readonly table: FloorProps['table']; readonly primary: boolean }) {
  const { view, act, busy, name } = props.table
  const { can, current, banks } = view.floor
  if (!can.pass) return null
  const unused = current === null
  const toOther = unused ? banks.me + 1 > banks.partner : banks.me > banks.partner
  const { give, pass: passTo, passFree } = text.speak
  const word = toOther ? (unused ? give : passTo)(name) : passFree
  const pass = () => void act((head) => ({ ...head, kind: 'pass-floor' }))
  return props.primary ? (
    <Primary disabled={busy} onPress={pass}>
      {word}
    </Primary>
  ) : (
    <Plain disabled={busy} onPress={pass}>
      {word}
    </Plain>
  )
}

// On one phone the listener needs it now and then between my pieces.
function Waited({ table }: { readonly table: FloorProps['table'] }) {
  return <PassOn table={table} />
}

/** The minute runs on the shared clock: a closed tab comes back to the same second. */
function Aloud({ table, signs, where, wish }: FloorProps & { readonly wish: TalkWish }) {
  const { speaking } = table.view.floor
  const leftMs = speaking?.leftMs ?? 0
  const done = () => void table.act((head) => ({ ...head, kind: 'share-chunk', wish, words: null }))
  return (
    <TalkScreen
      table={table}
      where={where}
      title={text.speak.aloudTitle}
      foot={
        <>
          <Primary disabled={table.busy} onPress={done}>
            {text.speak.aloudDone}
          </Primary>
          <Signals signs={signs} table={table} />
        </>
      }
    >
      <Hot signs={signs} table={table} />
      <p class="soft">{text.speak.aloudNote(table.name)}</p>
      <p class="aloud">
        <time aria-hidden="true">{countdown(leftMs)}</time>
      </p>
      {leftMs === 0 && <p role="status">{text.speak.aloudOver}</p>}
      <Heat signs={signs} table={table} />
    </TalkScreen>
  )
}

function usePiece(base: string) {
  const words = useDraft(`${base}/piece`)
  const chosen = useDraft(`${base}/wish`)
  const wish = wishes.find((each) => each === chosen.text) ?? 'just-listen'
  return { text: words.text, set: words.set, clear: words.clear, wish, choose: chosen.set }
}

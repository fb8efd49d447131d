/** The listener's turn: give back what was heard; once it got across, ask, find sense, or simply be there. */
import { useId } from 'preact/hooks'
import { isParroted } from '@mend/domain/listenings'
import { type Draft, useDraft } from '../../../house/useHouse.ts'
import { Plain, Primary } from '../../../parts/Button.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { countdown } from '../../../words/when.ts'
import { floor as text } from '../words/floor.ts'
import { letter } from '../words/letter.ts'
import { CameBack } from '../../listenings/CameBack.tsx'
import { listening } from '../../listenings/words.ts'
import { FindSense, OfferIdea } from './Between.tsx'
import { Earlier, Piece, Rounds, Stuck } from '../parts/Earlier.tsx'
import type { FloorProps } from './props.ts'
import { Heat, Hot, Signals } from './Heat.tsx'
import { PassOn } from '../parts/OnePhone.tsx'
import { AskQuestion, QuestionOpen } from './Questions.tsx'
import { TalkScreen } from '../parts/TalkScreen.tsx'

/** What the listener may do, by how far the piece has come. */
export function Listen(props: FloorProps) {
  const { seat } = props
  const { floor } = seat.view
  switch (floor.step) {
    case 'reflect':
      return <Reflect {...props} />
    case 'speaking':
      return <HearAloud {...props} />
    case 'confirm':
      return (
        <Waiting
          {...props}
          title={text.listen.with(seat.name)}
          note={text.listen.withNote(seat.name)}
        />
      )
    case 'speak':
    case 'free':
      return floor.current === null ? (
        <Waiting {...props} {...beforeTheyWrite(seat)} />
      ) : (
        <Waiting
          {...props}
          title={text.listen.got(seat.name)}
          note={text.listen.gotNote(seat.name)}
        />
      )
  }
}

/** Nothing is said yet in this turn; by letter that may be so for days. */
function beforeTheyWrite({ view, name }: FloorProps['seat']) {
  const { letter: byLetter, floor } = view
  if (!byLetter) return { title: text.listen.waits(name), note: text.listen.waitsNote }
  const { answer, write, note } = letter.waits
  return { title: (floor.chunks.length > 0 ? answer : write)(name), note }
}

function HearAloud({ seat, signs, where }: FloorProps) {
  const { speaking } = seat.view.floor
  return (
    <TalkScreen
      seat={seat}
      where={where}
      title={text.listen.aloud(seat.name)}
      foot={<Signals signs={signs} seat={seat} />}
    >
      <Hot signs={signs} seat={seat} />
      <p class="soft">{text.wishSays[speaking?.wish ?? 'just-listen'](seat.name)}</p>
      <p class="aloud">
        <time aria-hidden="true">{countdown(speaking?.leftMs ?? 0)}</time>
      </p>
      <Heat signs={signs} seat={seat} />
    </TalkScreen>
  )
}

/** Nothing to compose: the floor is the other's (R22). What a listener may do stands below. */
function Waiting(props: FloorProps & { readonly title: string; readonly note: string }) {
  const { seat, signs } = props
  const { current } = seat.view.floor
  return (
    <TalkScreen
      seat={seat}
      where={props.where}
      title={props.title}
      foot={
        <>
          <PassOn seat={seat} />
          <Signals signs={signs} seat={seat} />
        </>
      }
    >
      <Hot signs={signs} seat={seat} />
      <p class="soft">{props.note}</p>
      {current !== null && <Piece seat={seat} chunk={current} />}
      {current !== null && <Rounds seat={seat} chunk={current} />}
      <FindSense seat={seat} />
      <QuestionOpen seat={seat} />
      <AskQuestion seat={seat} />
      <OfferIdea seat={seat} />
      <Heat signs={signs} seat={seat} />
      <Earlier seat={seat} />
    </TalkScreen>
  )
}

function titleOf({ view, name }: FloorProps['seat'], again: boolean): string {
  if (again) return text.listen.again
  return view.letter ? letter.read.title(name) : text.listen.title
}

function Reflect({ seat, signs, where }: FloorProps) {
  const { current, chunks } = seat.view.floor
  const draft = useDraft(`${seat.drafts}/heard`)
  const hint = useId()
  const said = current?.words ?? null
  const words = draft.text.trim()
  const parroted = said !== null && words !== '' && isParroted(said, words)
  const give = async (given: string | null) => {
    await seat.act((head) => ({ ...head, kind: 'reflect-chunk', words: given }), draft.keys)
  }
  if (current === null) return null
  return (
    <TalkScreen
      seat={seat}
      where={where}
      title={titleOf(seat, current.reflections.length > 0)}
      foot={
        <>
          <Primary
            disabled={seat.busy || parroted || words === ''}
            describedBy={hint}
            onPress={() => void give(words)}
          >
            {text.listen.give(seat.name)}
          </Primary>
          {seat.view.mode !== 'letter' && (
            <Plain disabled={seat.busy} onPress={() => void give(null)}>
              {text.listen.saidAloud}
            </Plain>
          )}
          <Signals signs={signs} seat={seat} />
        </>
      }
    >
      <Hot signs={signs} seat={seat} />
      <Piece key={chunks.length} seat={seat} chunk={current} />
      <Rounds seat={seat} chunk={current} />
      <Stuck seat={seat} />
      <Heard
        said={said}
        draft={draft}
        parroted={parroted}
        label={seat.view.letter ? letter.read.field : text.listen.label}
      />
      {current.reflections.length > 0 && <AskQuestion seat={seat} />}
      <QuestionOpen seat={seat} />
      <Heat signs={signs} seat={seat} />
      <p id={hint} class="soft small">
        {(seat.view.letter ? letter.read.about : text.listen.turnLater)(seat.name)}
      </p>
    </TalkScreen>
  )
}

/** The field, and, as it fills, what of the speaker's words came back in it. */
function Heard(props: {
  readonly said: string | null
  readonly draft: Draft
  readonly parroted: boolean
  readonly label: string
}) {
  const { said, draft, parroted, label } = props
  return (
    <>
      <Coached
        moment="reflection"
        label={label}
        hint={text.listen.hint}
        lines={3}
        limit={1000}
        draft={draft}
      />
      {parroted ? (
        <p class="small" role="status">
          {listening.listener.parroted}
        </p>
      ) : (
        said !== null && <CameBack said={said} draft={draft.text} />
      )}
    </>
  )
}

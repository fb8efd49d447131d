/** A letter in answer to one that got across, or one more of mine. */
import { useId } from 'preact/hooks'
import { useHouse } from '../../../house/useHouse.ts'
import { Plain, Share } from '../../../parts/Button.tsx'
import { Response } from '../floor/Between.tsx'
import { Earlier, Whole } from '../parts/Earlier.tsx'
import { TalkScreen } from '../parts/TalkScreen.tsx'
import type { Seat } from '../parts/useTalk.ts'
import { letter as text } from '../words/letter.ts'
import { LetterFields, useLetter } from './fields.tsx'

/** Writes it below the letter that it answers. */
export function AnswerLetter({ seat }: { readonly seat: Seat }) {
  const { people } = useHouse()
  const { view, act, busy, name } = seat
  const draft = useLetter(seat.drafts)
  const hint = useId()
  const theirs = view.floor.chunks.findLast(({ by }) => by === 'partner') ?? null
  const words = draft.words.text.trim()
  const subject = view.issue?.words ?? ''
  const send = () =>
    act(
      (head) => ({
        ...head,
        ...{ kind: 'send-letter', subject, about: null, wish: draft.wish, words },
      }),
      draft.keys,
    )
  return (
    <TalkScreen
      seat={seat}
      where={text.where}
      title={text.answer.title(name)}
      foot={
        <>
          <Share
            partner={people.value.partner}
            disabled={busy || words === ''}
            describedBy={hint}
            onPress={() => void send()}
          />
          {view.floor.can.pass && (
            <Plain
              disabled={busy}
              onPress={() => void act((head) => ({ ...head, kind: 'pass-floor' }))}
            >
              {text.answer.nothing}
            </Plain>
          )}
        </>
      }
    >
      {theirs !== null && <Whole seat={seat} chunk={theirs} />}
      <Response seat={seat} />
      <p id={hint} class="soft small">
        {text.answer.about(name)}
      </p>
      <LetterFields draft={draft} name={name} />
      <Earlier seat={seat} />
    </TalkScreen>
  )
}

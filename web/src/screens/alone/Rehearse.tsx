/** Practising a hard talk: my first sentence, what I may hear, and what I would say then; for nobody else. */
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Field } from '../../parts/Field.tsx'
import { Link } from '../../parts/Link.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { alone } from '../../words/en/alone/alone.ts'

const { rehearse: text } = alone

/** Three fields, the coach beside what I would say myself. */
export function Rehearse() {
  const { router } = useHouse()
  const begin = useDraft('alone/begin')
  const answer = useDraft('alone/answer')
  const then = useDraft('alone/then')
  const all = [begin, answer, then]
  return (
    <Screen
      title={text.title}
      back={{ to: '/grow' }}
      foot={
        <>
          <Primary onPress={() => router.back('/grow')}>{text.done}</Primary>
          {all.some((draft) => draft.text !== '') && (
            <Plain onPress={() => all.forEach((draft) => draft.clear())}>{text.clear}</Plain>
          )}
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <Coached
        moment="talk"
        label={text.begin}
        hint={text.beginHint}
        lines={3}
        limit={1_000}
        onlyYou="never"
        draft={begin}
      />
      <Field
        label={text.answer}
        hint={text.answerHint}
        lines={3}
        limit={1_000}
        onlyYou="never"
        value={answer.text}
        onInput={answer.set}
      />
      <Coached
        moment="reply"
        label={text.then}
        hint={text.thenHint}
        lines={3}
        limit={1_000}
        onlyYou="never"
        draft={then}
      />
      {begin.text.trim() !== '' && <p>{text.aloud}</p>}
      <p class="soft small">
        {text.safe} <Link to="/help">{text.help}</Link>
      </p>
    </Screen>
  )
}

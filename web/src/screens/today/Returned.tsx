/** Words of mine that something had overtaken: shown calmly, and given back. */
import { useHouse } from '../../house.ts'
import { InLine, Quiet } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { textsOf } from '../../carry.ts'
import { draftFor } from '../returning.ts'
import { words } from '../../words/en.ts'

export function ReturnedWords() {
  const { returned, settle, drafts } = useHouse()
  const { title, note, back, go } = words.today.returned
  return (
    <>
      {returned.value.map(({ id, event }) => {
        const draft = draftFor(event)
        const texts = textsOf(event)
        const putBack = () => {
          if (draft !== null) drafts.set(draft.key, draft.text)
          settle(id)
        }
        return (
          <Notice key={id}>
            <p>
              <strong>{title}</strong>
            </p>
            <p class="small">{note}</p>
            {texts.map((text, index) => (
              <p key={index} class="words" dir="auto">
                {text}
              </p>
            ))}
            <div class="row">
              {draft !== null && <Quiet onPress={putBack}>{back}</Quiet>}
              <InLine onPress={() => settle(id)}>{go}</InLine>
            </div>
          </Notice>
        )
      })}
    </>
  )
}

/** What every letter has: how one would like it to be answered, and the letter itself. */
import { letterUnits, type TalkWish } from '@mend/domain/talks'
import { type Draft, useDraft } from '../../../house/useHouse.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { floor } from '../words/floor.ts'
import { letter as text } from '../words/letter.ts'

const wishes: readonly TalkWish[] = ['just-listen', 'comfort', 'ideas', 'decide']

/** A letter as it is being written. */
export type LetterDraft = {
  readonly words: Draft
  readonly wish: TalkWish
  readonly chooseWish: (wish: string) => void
  /** The drafts that it is sent out of. */
  readonly keys: readonly string[]
}

/** @param base - under which name its drafts are kept */
export function useLetter(base: string): LetterDraft {
  const words = useDraft(`${base}/letter`)
  const chosen = useDraft(`${base}/wish`)
  const wish = wishes.find((each) => each === chosen.text) ?? 'just-listen'
  return { words, wish, chooseWish: chosen.set, keys: [...words.keys, ...chosen.keys] }
}

/** The two fields of a letter to whoever has that name. */
export function LetterFields(props: { readonly draft: LetterDraft; readonly name: string }) {
  const { words, wish, chooseWish } = props.draft
  return (
    <>
      <div class="letter">
        <Coached
          moment="talk"
          label={text.field}
          hint={text.hint}
          lines={9}
          limit={letterUnits}
          draft={words}
        />
      </div>
      <Choices
        label={text.wish(props.name)}
        choices={wishes.map((value) => ({ value, word: floor.wishes[value] }))}
        value={wish}
        onChange={chooseWish}
      />
    </>
  )
}

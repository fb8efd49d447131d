/** What is tried, while it is being written: a moment, what is done then, and for how long. */
import type { Instant } from '@mend/domain/couple'
import { useDraft, useHouse } from '../../house/useHouse.ts'

const dayMs = 86_400_000
/** For how long something is tried: short, so that going on is a choice. */
export const lengths = { week: 7, two: 14, month: 30 } as const
/** One of the lengths. */
export type Length = keyof typeof lengths

/** What the form is for: my own, one of both, a wish, or a wish that becomes mine. */
export type Purpose = 'mine' | 'ours' | 'wish' | 'adopt'

/** The words so far, and the whole once nothing is missing. */
export type IfThenDraft = ReturnType<typeof useIfThen>

/**
 * @param place - the name of its drafts: a purpose, or the wish that is answered
 * @param from - words to begin with, until something else is written
 */
export function useIfThen(
  place: string,
  from: { readonly cue: string; readonly act: string } | null = null,
) {
  const { clock } = useHouse()
  const written = {
    cue: useDraft(`behaviours/${place}/cue`),
    act: useDraft(`behaviours/${place}/act`),
  }
  const chosen = useDraft(`behaviours/${place}/length`)
  const begun = written.cue.text !== '' || written.act.text !== ''
  const cue = { ...written.cue, text: begun ? written.cue.text : (from?.cue ?? '') }
  const act = { ...written.act, text: begun ? written.act.text : (from?.act ?? '') }
  // The first change takes the words that are there along, so that nothing of them is lost.
  const set = (name: 'cue' | 'act') => (text: string) => {
    if (!begun && from !== null) {
      const other = name === 'cue' ? 'act' : 'cue'
      written[other].set(from[other])
    }
    written[name].set(text)
  }
  const length = (Object.keys(lengths) as Length[]).find((each) => each === chosen.text) ?? 'two'
  const said = { cue: cue.text.trim(), act: act.text.trim() }
  return {
    cue: { ...cue, set: set('cue') },
    act: { ...act, set: set('act') },
    length,
    setLength: chosen.set,
    whole: said.cue === '' || said.act === '' ? null : said,
    until: (): Instant => (clock.read() + lengths[length] * dayMs) as Instant,
    keys: [written.cue, written.act, chosen].flatMap((each) => each.keys),
    clear: () => {
      for (const each of [written.cue, written.act, chosen]) each.clear()
    },
  }
}

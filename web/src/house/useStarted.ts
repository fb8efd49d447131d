/** A draft that begins with the words that are there, until others are typed. */
import { useState } from 'preact/hooks'
import { type Draft, useDraft } from './useHouse.ts'

/** @param from - what stands already; empty for nothing */
export function useStarted(key: string, from: string): Draft {
  const draft = useDraft(key)
  // An empty draft was emptied by hand, or it was said: then the field shows what stands now.
  const [emptied, setEmptied] = useState(false)
  return {
    ...draft,
    text: draft.text === '' && !emptied ? from : draft.text,
    set: (words) => {
      setEmptied(words === '')
      draft.set(words)
    },
  }
}

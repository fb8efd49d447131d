/** A draft over something already kept: shows what was kept until other words are typed over it. */
import { type Draft, useDraft } from './useHouse.ts'

// A leading mark tells "emptied by hand" from "never touched".
/** The draft under a key, laid over what was kept; emptied by hand stays empty, cleared shows what was kept. */
export function useOver(key: string, kept: string): Draft {
  const draft = useDraft(key)
  const touched = draft.text.startsWith('=')
  return {
    keys: draft.keys,
    text: touched ? draft.text.slice(1) : kept,
    set: (text) => draft.set(`=${text}`),
    clear: draft.clear,
  }
}

/** A draft over something already kept: shows what was kept until other words are typed over it. */
import { useDraft } from '../../house.ts'

export type Over = {
  readonly text: string
  readonly set: (text: string) => void
  readonly clear: () => void
}

// A leading mark tells "emptied by hand" from "never touched".
export function useOver(key: string, kept: string): Over {
  const draft = useDraft(key)
  const touched = draft.text.startsWith('=')
  return {
    text: touched ? draft.text.slice(1) : kept,
    set: (text) => draft.set(`=${text}`),
    clear: draft.clear,
  }
}

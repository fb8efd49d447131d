/** Shows the letters of a secret to whoever types it, and hides them again. */
import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../../words/en.ts'

/** @param line - the line of the secret: it stays the same one, with its caret where it was */
export function Reveal({ line }: { readonly line: RefObject<HTMLInputElement | null> }) {
  const [shown, setShown] = useState(false)
  const turn = () => {
    if (line.current !== null) line.current.type = shown ? 'password' : 'text'
    setShown(!shown)
  }
  return (
    <button type="button" class="link small reveal" aria-pressed={shown} onClick={turn}>
      {words.app.showTyped}
    </button>
  )
}

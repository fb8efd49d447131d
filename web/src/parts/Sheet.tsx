/** A question over the screen: the browser's own dialog, from below on a phone, in the middle of a desk. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

/**
 * @param props.onClose - called for Escape and a press outside, unless `firm`
 * @param props.firm - true when the question needs an answer; Leave and the keyboard's Shift×3 still work
 */
export function Sheet(props: {
  readonly title: string
  readonly onClose: () => void
  readonly firm?: boolean
  readonly children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const shown = dialog.current
    if (shown !== null && !shown.open) shown.showModal()
    return () => shown?.close()
  }, [])
  const dismiss = () => {
    if (props.firm !== true) props.onClose()
  }
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        dismiss()
      }}
      onClose={() => {
        // A second Escape closes a dialog whatever we say: an open question opens again.
        if (props.firm === true) dialog.current?.showModal()
        else props.onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) dismiss()
      }}
    >
      <div class="sheet-inside">
        <h2 id={id}>{props.title}</h2>
        {props.children}
      </div>
    </dialog>
  )
}

/** Copying a text, where the browser lets a page do that. */

/** False where it could not be copied: then it is shown, to be copied by hand. */
export async function copyText(view: Window, text: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text)
    return true
  } catch {
    // Refused by its person or the browser, or not there at all.
    return false
  }
}

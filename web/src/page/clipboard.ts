/** Copying a text, where the browser lets a page do that. */

/** A browser that asks its person, or never answers, is not waited for longer than this. */
const patienceMs = 3_000

/** False where it could not be copied, or not yet: then it is shown, to be copied by hand. */
export async function copyText(
  view: Pick<Window, 'navigator'>,
  text: string,
  patience = patienceMs,
): Promise<boolean> {
  const copied = async (): Promise<boolean> => {
    try {
      await view.navigator.clipboard.writeText(text)
      return true
    } catch {
      // Refused by its person or the browser, or not there at all.
      return false
    }
  }
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience))
  return Promise.race([copied(), late])
}

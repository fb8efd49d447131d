/** Every screen of a person as it stands in the page, to be held against itself later. */
import { patterns } from '../../web/src/page/paths.ts'
import type { Person } from '../two.ts'

/** A place, or one with what is pressed there before it is looked at. */
export type Place = string | { readonly at: string; readonly press: string }

/** All places that need no more than a thread to be there. */
export const placesOf = (thread: string): readonly string[] =>
  patterns
    .map((pattern) => pattern.replace(':thread', thread).replace(':rupture', thread))
    .map((pattern) => pattern.replace(':whom', 'partner').replace(':exercise', 'sigh'))
    .filter((place) => !place.includes(':'))

/**
 * Goes to each place and writes down what is in the page there.
 *
 * What the browser numbers anew each time, how far a time has counted, and the squares of a new code say nothing.
 */
export async function screensOf(
  { go, page }: Person,
  places: readonly Place[],
): Promise<Readonly<Record<string, string>>> {
  const seen: Record<string, string> = {}
  for (const place of places) {
    const at = typeof place === 'string' ? place : place.at
    await go(at)
    await page.locator('h1').waitFor()
    if (typeof place !== 'string') await page.getByText(place.press, { exact: true }).click()
    await page.waitForTimeout(300)
    const html = await page.locator('body').innerHTML()
    seen[at] = html.replaceAll(/\b(?:id|for|name|aria-\w+|d)="[^"]*"/g, '').replaceAll(/\d+/g, '#')
  }
  return seen
}

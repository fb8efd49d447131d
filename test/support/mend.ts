/** Repairs, promises and steps as a person makes them, for the rows that need one to be there. */
import { promise } from '../../web/src/rooms/promises/words.ts'
import { repair } from '../../web/src/rooms/repairs/words.ts'
import { step } from '../../web/src/rooms/steps/words.ts'
import { words } from '../../web/src/words/en.ts'
import { press, type Person } from '../two.ts'
import { fill, headed } from './road.ts'

export const { hour, minute } = { hour: 3_600_000, minute: 60_000 }

export function follow({ page }: Person, link: string | RegExp): Promise<void> {
  return page.getByRole('link', { name: link }).first().click()
}

/** The nearest of the times that are offered: 20 to 25 minutes from now. */
export function soon({ page }: Person): Promise<void> {
  return page.locator('fieldset .chips button').first().click()
}

const { parts, look } = repair

/** Writes all three parts; with `when`, a time too. Ends at the last look. */
export async function writeRepair(
  author: Person,
  thread: string,
  partner: string,
  when: boolean,
): Promise<void> {
  await author.go(`/mend/${thread}/repair/impact`)
  await fill(author, parts.impact.label, 'left you alone with the evening')
  await follow(author, parts.impact.next)
  await fill(author, parts.concrete.label, 'ask how you are after the call')
  if (when) await soon(author)
  await follow(author, parts.concrete.next)
  await fill(author, parts.change.cue, 'plans are about to shift')
  await fill(author, parts.change.act, 'ask you first')
  await follow(author, parts.change.next)
  await headed(author, look.title(partner))
}

/** @returns the repair's thread, once its author reads it on its own page */
export async function offerRepair(
  author: Person,
  thread: string,
  partner: string,
): Promise<string> {
  await writeRepair(author, thread, partner, true)
  await press(author, look.share(partner))
  await follow(author, /A repair you offered/)
  await headed(author, repair.page.mine)
  return lastSegment(author)
}

/** A promise due in twenty minutes. @returns its thread, once its author reads it on its own page */
export async function makePromise(
  author: Person,
  thread: string,
  partner: string,
  what: string,
): Promise<string> {
  await author.go(`/mend/${thread}/promise`)
  await fill(author, promise.make.label, what)
  await press(author, words.app.shareWith(partner))
  await follow(author, new RegExp(what))
  await headed(author, promise.title.mine)
  return lastSegment(author)
}

/** Writes a step for both and presses Share. */
export async function writeStep(
  author: Person,
  thread: string,
  partner: string,
  what: string,
): Promise<void> {
  await author.go(`/mend/${thread}/step/new`)
  await fill(author, step.form.what, what)
  await fill(author, step.form.cue, 'we sit down for dinner')
  await soon(author)
  await press(author, words.app.shareWith(partner))
}

function lastSegment({ page }: Person): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

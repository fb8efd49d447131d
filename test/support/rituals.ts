/** Rituals as two people draft and begin them, and a person who travels. */
import { today } from '../../web/src/rooms/rituals/today.ts'
import { rituals } from '../../web/src/rooms/rituals/words.ts'
import { words } from '../../web/src/words/en.ts'
import { type Pair, type Person, press } from '../two.ts'
import { headed } from './road.ts'

type Two = Pick<Pair, 'ana' | 'ben'>

/** The ritual that these stories begin with: every day at half past eight, each at their own hour. */
export const ritualName = rituals.kinds.daily.name

/** A kind that Mend has a name for. */
type Kind = Exclude<keyof typeof rituals.kinds, 'own'>

/** One drafts a ritual, the daily check-in if nothing else is said, and shares it. */
export async function draftRitual(
  author: Person,
  other: Person,
  which: Kind = 'daily',
): Promise<void> {
  await author.go(`/rituals/new/${which}`)
  await headed(author, rituals.form.title)
  await press(author, words.app.shareWith(other.name))
  await headed(author, rituals.title)
}

/** To the page of the ritual, through the list. */
export async function toRitual(person: Person, name = ritualName): Promise<void> {
  await person.go('/rituals')
  await headed(person, rituals.title)
  await person.page.getByRole('link', { name }).click()
  await headed(person, name)
}

/** Ana drafts, Ben says yes. */
export async function beginRitual({ ana, ben }: Two, which: Kind = 'daily'): Promise<void> {
  const { name } = rituals.kinds[which]
  await draftRitual(ana, ben, which)
  await ben.go('/')
  await headed(ben, today.came.title(ana.name))
  await press(ben, today.came.action)
  await headed(ben, name)
  await press(ben, rituals.one.agree)
  await ben.page.locator('#agreed').waitFor()
  await toRitual(ana, name)
  await ana.page.locator('#agreed').waitFor()
}

/** Whether Today opens with the ritual. */
export async function isCalled(person: Person): Promise<boolean> {
  await person.go('/')
  await person.page.locator('.tabs, nav').first().waitFor()
  return (await person.page.locator('h1').innerText()) === today.time.title(ritualName)
}

/** A device that is carried from zone to zone while the app is open, and looked at there; its context names no zone of its own. */
export async function traveller(person: Person): Promise<(timezoneId: string) => Promise<void>> {
  const session = await person.context.newCDPSession(person.page)
  return async (timezoneId) => {
    await session.send('Emulation.setTimezoneOverride', { timezoneId })
    await person.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  }
}

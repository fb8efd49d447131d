/** Thanks and letters as two people come to them: something is let see and met, and a letter is left. */
import { disclosure } from '../../web/src/rooms/disclosures/words.ts'
import { drawer } from '../../web/src/rooms/drawer/words.ts'
import { words } from '../../web/src/words/en.ts'
import { type Pair, type Person, press } from '../two.ts'
import { fill, headed } from './road.ts'

/** Words in scripts that are not ours. */
export const letters = {
  hindi: 'जब रात लंबी हो, याद रखना कि मैं यहाँ हूँ।',
  hebrew: 'כשהלילה ארוך, אני כאן.',
}

/** Ana lets Ben see a fear. @returns its place, and two ways in which Ben may answer */
export async function disclosed({ ana, ben }: Pick<Pair, 'ana' | 'ben'>) {
  const { page, write, starters } = disclosure
  await ana.go('/disclosures/new')
  await ana.page.getByText(disclosure.feelings.fear, { exact: true }).click()
  await fill(ana, write.label, 'I am afraid of growing old alone')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, disclosure.list.title)
  const line = ana.page.getByRole('link', { name: disclosure.list.mine })
  const place = (await line.getAttribute('href')) ?? ''
  const opens = async () => {
    await ben.go(place)
    await headed(ben, page.theirs('Ana'))
  }
  return {
    place,
    meet: async () => {
      await opens()
      await press(ben, starters.fear[0] ?? '')
      await press(ben, page.share('Ana'))
      await ben.page.locator('[data-acknowledged="words"]').waitFor()
    },
    needTime: async () => {
      await opens()
      await press(ben, page.tonight)
      await ben.page.locator('[data-acknowledged="until-tonight"]').waitFor()
    },
  }
}

/** One writes a letter for the other's hard day, and is on the page of what they gave. */
export async function leavesLetter(
  author: Person,
  reader: string,
  moment: string,
  letter: string,
): Promise<void> {
  const { letter: text, given } = drawer
  await author.go('/drawer/letter')
  await headed(author, text.title)
  await fill(author, text.moment, moment)
  await fill(author, text.label, letter)
  await press(author, words.app.shareWith(reader))
  await headed(author, given.title(reader))
}

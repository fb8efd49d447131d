/** Sitting down with the questions on its screens, for tests. */
import { ladder } from '../../web/src/rooms/ladder/words/page.ts'
import { press, type Pair, type Person } from '../two.ts'
import { eventually, headed } from './road.ts'

const { page, sit } = ladder

/** Ana asks, Ben says yes; both are at the first question. */
export async function sitDown({ ana, ben }: Pick<Pair, 'ana' | 'ben'>): Promise<void> {
  await ana.go('/ladder')
  await press(ana, page.ask('Ben'))
  await ben.go('/ladder')
  await press(ben, page.yes)
  await ben.page.waitForURL((url) => url.pathname.startsWith('/ladder/at/'))
  await ana.page.getByRole('link', { name: page.goOn }).click()
  await headed(ana, sit.mine)
  await headed(ben, sit.theirs('Ana'))
}

/** The card that lies on this screen; empty while none does. */
const cardOn = ({ page: on }: Person): Promise<string> =>
  on.locator('[data-card]').evaluateAll((found) => found[0]?.getAttribute('data-card') ?? '')

/** The card that lies on this screen, once one does and it is not the one before. */
export async function cardOf(person: Person, before = ''): Promise<string> {
  let card = ''
  await eventually(async () => {
    card = await cardOn(person)
    return card !== '' && card !== before
  })
  return card
}

/** The same card on both screens, and not the one before. */
export async function sameCard(
  { ana, ben }: Pick<Pair, 'ana' | 'ben'>,
  before = '',
): Promise<string> {
  let card = ''
  await eventually(async () => {
    const [mine = '', theirs] = await Promise.all([ana, ben].map(cardOn))
    card = mine
    return card !== '' && card === theirs && card !== before
  })
  return card
}

/** What two people keep between them: rituals, reminders, lines, what matters to both, and why they open up. */
import { boundaries } from '../../web/src/rooms/boundaries/words.ts'
import { intentions } from '../../web/src/rooms/intentions/words.ts'
import { rituals } from '../../web/src/rooms/rituals/words.ts'
import { values } from '../../web/src/rooms/values/words.ts'
import { installing } from '../../web/src/words/en/installing.ts'
import { reminders } from '../../web/src/words/en/reminders.ts'
import { sealed } from '../../web/src/words/en/sealed.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter, Look } from '../story.ts'
import { drawLine } from '../support/lines.ts'
import { beginRitual, toRitual } from '../support/rituals.ts'
import { fill, headed } from '../support/road.ts'
import { type Pair, type Person, press } from '../two.ts'

type Two = Pick<Pair, 'ana' | 'ben'>

export const keptStory: Chapter = async (pair, look) => {
  await ritual(pair, look)
  await line(pair, look)
  await order(pair, look)
  await goalsMenuHope(pair, look)
  await whyWeOpenUp(pair, look)
  await forOneself(pair, look)
}

async function ritual(pair: Pair, look: Look): Promise<void> {
  const { ana, ben } = pair
  await ana.go('/rituals')
  await headed(ana, rituals.title)
  await look('rituals-none', ana)
  await ana.go('/rituals/new/daily')
  await headed(ana, rituals.form.title)
  await look('ritual-new', ana)
  await beginRitual(pair)
  await look('ritual-ben', ben)
  await toRitual(ana)
  await look('ritual', ana)
}

async function line({ ana, ben }: Two, look: Look): Promise<void> {
  await ana.go('/boundaries')
  await headed(ana, boundaries.page.title)
  await look('lines-none', ana)
  const place = await drawLine(ana, 'Ben', 'spoken', {
    topic: 'past',
    welcome: 'Ask me what I hope for.',
    line: 'Nothing about that winter.',
  })
  await look('line-mine', ana)
  await ben.go(place)
  await headed(ben, boundaries.card.titleTheirs('Ana'))
  await look('line-theirs', ben)
  await ana.go(`${place}/change`)
  await headed(ana, boundaries.change.title)
  await look('line-change', ana)
}

async function putInOrder(person: Person, chosen: readonly string[]) {
  await person.go('/values/order')
  await headed(person, values.order.title)
  for (const each of chosen) await press(person, each)
  await fill(person, values.order.fear, 'that we stop talking about things')
}

async function order({ ana, ben }: Two, look: Look): Promise<void> {
  const { names } = values
  await ana.go('/values')
  await headed(ana, values.page.title)
  await look('values', ana)
  await putInOrder(ana, [names.honesty, names.rest])
  await look('order', ana)
  await press(ana, sealed.save('Ben'))
  await headed(ana, values.order.yours)
  await look('order-saved', ana)
  await putInOrder(ben, [names.rest, names.play])
  await press(ben, sealed.save('Ana'))
  await headed(ana, values.opened.title)
  await look('order-open', ana)
}

async function goalsMenuHope({ ana }: Two, look: Look): Promise<void> {
  const { goals, hope, menu } = values
  await ana.go('/values/goals')
  await headed(ana, goals.title)
  await fill(ana, goals.field, 'Evenings we look forward to')
  await press(ana, words.app.shareWith('Ben'))
  await ana.page.getByText(goals.waits('Ben')).waitFor()
  await look('goals', ana)
  await ana.go('/values/menu')
  await headed(ana, menu.title)
  await look('menu', ana)
  await ana.go('/values/theirs')
  await headed(ana, menu.titleTheirs('Ben'))
  await look('menu-theirs', ana)
  await ana.go('/values/hope')
  await headed(ana, hope.title)
  await look('hope', ana)
}

async function whyWeOpenUp({ ana, ben }: Two, look: Look): Promise<void> {
  const { form, opened, page } = intentions
  for (const [person, partner] of [[ana, 'Ben'] as const, [ben, 'Ana'] as const]) {
    await person.go('/intentions/write')
    await headed(person, form.title)
    await person.page.getByText(form.hopes.closeness, { exact: true }).click()
    await fill(person, form.afraid, 'something that is used in a fight')
    await look(`intention-${person.name.toLowerCase()}`, person)
    await press(person, sealed.save(partner))
    await headed(person, page.title)
  }
  await look('intentions', ana)
  await ana.page.getByRole('link', { name: page.open }).click()
  await headed(ana, opened.title)
  await look('intentions-open', ana)
}

async function forOneself({ ana }: Two, look: Look): Promise<void> {
  await ana.go('/settings/reminders')
  await headed(ana, reminders.title)
  await look('reminders', ana)
  await ana.go('/settings/install')
  await headed(ana, installing.title)
  await look('install', ana)
  await ana.go('/settings/private')
  await headed(ana, settings.behind.title)
  await look('private', ana)
  await fill(ana, settings.behind.secret, 'four quiet green hills')
  await press(ana, settings.behind.open)
  await headed(ana, settings.behind.opened)
  await look('private-open', ana)
}

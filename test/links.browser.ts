/** Links and twelve words as people have them: in messages, dead, pasted once more, misspelled. */
import { expect, test } from 'vitest'
import { onboarding } from '../web/src/words/en/onboarding.ts'
import { copiedLink, openLink, openPair, press } from './two.ts'

const { dead, done, join, restore, typed, who, tryAgain } = onboarding

test('a dead link is found out before a name is asked for, and a message with the new one is pasted there', async () => {
  const pair = await openPair({ paired: false })
  const { ana } = pair
  const cy = await pair.another('Cy')
  await ana.go('/invite/partner')
  const link = await copiedLink(ana)
  const key = link.slice(link.indexOf('=') + 1)
  await openLink(cy, link.replace(key, `AQE${'A'.repeat(43)}`))
  await cy.page.getByRole('heading', { name: dead.gone.happened }).waitFor()
  expect(await cy.page.getByLabel(who.name).count()).toBe(0)
  expect(new URL(cy.page.url()).hash).toBe('')
  await cy.page.getByRole('button', { name: tryAgain }).waitFor()
  const field = cy.page.getByLabel(join.another, { exact: true })
  await field.fill('Come in')
  await press(cy, join.open)
  await cy.page.getByText(join.notALink).waitFor()
  await field.fill(`> Come in, love: “${link.slice(0, 60)}\n> ${link.slice(60)}”. See you!`)
  await press(cy, join.open)
  await cy.page.getByLabel(who.name).waitFor()
  await pair.close()
})

test('a paired person who opens the old link reads that they are connected, spelled as a mail spells it', async () => {
  const pair = await openPair()
  const { ben, ana } = pair
  await openLink(ben, `${ana.origin}/join#pair=AQE${'A'.repeat(43)}`)
  await ben.page.getByRole('heading', { name: join.connected('Ana') }).waitFor()
  await press(ben, done.go)
  await ben.page.goto(`${ben.origin}/join%23pair%3DAQE${'A'.repeat(43)}`)
  await ben.page.getByRole('heading', { name: join.connected('Ana') }).waitFor()
  expect(new URL(ben.page.url()).pathname).toBe('/join')
  await pair.close()
})

test('twelve words are read as they were noted, and the one that is none is named', async () => {
  const pair = await openPair({ paired: false })
  const cy = await pair.another('Cy')
  await cy.page.goto(`${cy.origin}/restore`)
  const field = cy.page.getByLabel(restore.words)
  const go = cy.page.getByRole('button', { name: restore.go })
  const twelve = 'legal winner thank year wave sausage worth useful legal winner thank yellow'
  const numbered = twelve.split(' ').map((word, at) => `${at + 1}. ${word.toUpperCase()},`)
  await field.fill(numbered.join('\n').replace('WINNER', 'winnr'))
  await cy.page.getByText(typed.near('winnr', 2, 'winner')).waitFor()
  expect(await go.isDisabled()).toBe(true)
  await field.fill(twelve.split(' ').toReversed().join(' '))
  await cy.page.getByText(typed.apart).waitFor()
  await field.fill(`My words: ${numbered.join('\n')}`)
  await expect.poll(() => go.isEnabled()).toBe(true)
  await pair.close()
})

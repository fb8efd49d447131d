/** The first minutes of someone new, up to a link; and the ways back in. */
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import type { Chapter } from '../story.ts'
import { press } from '../two.ts'

const { welcome, who, phrase, lock } = onboarding

export const beginStory: Chapter = async (pair, look) => {
  const cy = await pair.another('Cy')
  const opens = (title: string) =>
    cy.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  await opens(welcome.title)
  await look('welcome', cy)
  await cy.go('/restore')
  await opens(onboarding.restore.title)
  await look('restore', cy)
  await cy.go('/join')
  await opens(onboarding.join.title)
  await look('join', cy)
  await cy.go('/start')
  await opens(who.title)
  await cy.page.getByLabel(who.name).fill(cy.name)
  await look('who', cy)
  await press(cy, who.next)
  await opens(phrase.title)
  await look('phrase', cy)
  await press(cy, phrase.written)
  await opens(phrase.checkTitle)
  await look('phrase-check', cy)
  await cy.go('/start/lock')
  await opens(lock.title)
  await look('lock', cy)
  await press(cy, lock.skip)
  await look('alone', cy)
  await cy.go('/invite/partner')
  await opens(onboarding.invite.title)
  await cy.page.getByRole('img', { name: onboarding.invite.code }).waitFor()
  await look('invite', cy)
}

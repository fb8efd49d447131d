/** docs/events.md says every kind of event as the app checks it: `node scripts/events.ts` writes it anew. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { eventsPage, pageOfEvents } from '../scripts/events.ts'

test('the page of events has every kind and every field with its bounds', () => {
  const page = readFileSync(eventsPage, 'utf8')
  expect(page, 'node scripts/events.ts writes it anew').toBe(pageOfEvents(page))
})

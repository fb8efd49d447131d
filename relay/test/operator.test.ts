/** What an operator is told at the start. */
import { expect, test } from 'vitest'
import { isContactTaken } from '../src/operator.ts'

test.each([
  'https://localhost',
  'https://localhost:8787',
  'https://127.0.0.1',
  'https://[::1]/',
  'https://mend',
  'https://mend.local',
  'https://mend.example',
  'https://example.org',
  'mailto:',
  'mailto:me',
  'mailto:me@localhost',
  'https://',
])('%s is nobody that a push service can write to', (contact) => {
  expect(isContactTaken(contact)).toBe(false)
})

test.each([
  'https://mend.ana-and-ben.org',
  'https://mend.ana-and-ben.org:8443/about',
  'mailto:ana@posteo.de',
])('%s is somebody that a push service can write to', (contact) => {
  expect(isContactTaken(contact)).toBe(true)
})

/** Addresses as people type and paste them, and the link that asks somebody to move. */
import { expect, test } from 'vitest'
import { moveLink, readAddress } from '../src/screens/copies/address.ts'
import { askedToMove, takeMove } from '../src/screens/copies/asked.ts'

const here = 'https://old.example.org'

test.each([
  ['mend.example.org', 'https://mend.example.org'],
  ['  https://mend.example.org/settings/moving  ', 'https://mend.example.org'],
  ['(https://mend.example.org).', 'https://mend.example.org'],
  ['“mend.example.org”', 'https://mend.example.org'],
  ['HTTPS://Mend.Example.org:8443/x#y', 'https://mend.example.org:8443'],
  ['http://localhost:8080', 'http://localhost:8080'],
])('%s leads to %s', (typed, origin) => {
  expect(readAddress(typed, here)).toEqual({ ok: true, origin })
})

test.each([
  ['', 'none'],
  ['nowhere', 'none'],
  ['two words.example', 'none'],
  ['ftp://mend.example.org', 'none'],
  ['javascript:alert(1)', 'none'],
  ['data:text/html,x', 'none'],
  ['https://ana:secret@mend.example.org', 'none'],
  ['http://mend.example.org', 'unsafe'],
  ['http://192.168.1.5:8080', 'unsafe'],
  ['old.example.org/restore', 'here'],
])('%s is refused as %s', (typed, why) => {
  expect(readAddress(typed, here)).toEqual({ ok: false, why })
})

function viewAt(address: string) {
  const url = new URL(address)
  const replaced: string[] = []
  const listeners: (() => void)[] = []
  const view = {
    location: { hash: url.hash, pathname: url.pathname },
    history: {
      state: null,
      replaceState: (_: unknown, __: string, to: string) => replaced.push(to),
    },
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  }
  return { view: view as unknown as Window, replaced, listeners }
}

test('the address of a link is taken out of the address bar, whatever it is, and other links are left alone', () => {
  const { view, replaced } = viewAt(moveLink(here, 'https://new.example.org'))
  takeMove(view)
  expect(askedToMove.value).toBe('https://new.example.org')
  expect(replaced).toEqual(['/settings/moving'])
  takeMove(viewAt(`${here}/settings/moving#to=%E0%A4%A`).view)
  expect(askedToMove.value).toBe('%E0%A4%A')
  const other = viewAt(`${here}/join#abc`)
  takeMove(other.view)
  expect(other.replaced).toEqual([])
})

/** Copying answers within seconds, whatever the browser does: a button is never dead. */
import { expect, test } from 'vitest'
import { copyText } from '../../src/page/clipboard.ts'

const view = (clipboard: unknown) => ({ navigator: { clipboard } }) as unknown as Window

test.each([
  ['one that copies', { writeText: () => Promise.resolve() }, true],
  ['one that refuses', { writeText: () => Promise.reject(new Error('NotAllowedError')) }, false],
  ['one that throws', { writeText: thrower }, false],
  ['one that never answers', { writeText: () => new Promise(() => undefined) }, false],
  ['none', undefined, false],
])('a browser with %s', async (_, clipboard, copied) => {
  expect(await copyText(view(clipboard), 'a link', 5)).toBe(copied)
})

function thrower(): never {
  throw new TypeError('not a function')
}

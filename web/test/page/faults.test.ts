/** What was thrown is told once; what is not ours, and what a person called off, is not told at all. */
import { expect, test } from 'vitest'
import { openFaults } from '../../src/page/faults.ts'

test('what a promise throws is told, and told once until something else is thrown', () => {
  const { faults, rejects } = open()
  expect(faults.told.value).toBe(false)
  rejects(new TypeError('x is undefined'))
  expect(faults.told.value).toBe(true)
  faults.told.value = false
  rejects(new TypeError('x is undefined'))
  expect(faults.told.value).toBe(false)
  rejects(new Error('another one'))
  expect(faults.told.value).toBe(true)
})

test.each([new Error('of ours'), 'a bare word', undefined, null, 7])('%s is told', (thrown) => {
  const { faults, rejects } = open()
  rejects(thrown)
  expect(faults.told.value).toBe(true)
})

test('what our own script throws is told; what an extension or a stranger throws is not', () => {
  const { faults, throws } = open()
  throws('', null)
  throws('safari-web-extension://1234/a.js', new Error('theirs'))
  expect(faults.told.value).toBe(false)
  throws('https://mend.example/assets/app.js', new Error('ours'))
  expect(faults.told.value).toBe(true)
})

test('what a person called off is no fault', () => {
  const { faults, rejects } = open()
  rejects(new DOMException('called off', 'AbortError'))
  expect(faults.told.value).toBe(false)
})

test('a page that is closed hears nothing more', () => {
  const { faults, rejects } = open()
  faults.close()
  rejects(new Error('late'))
  expect(faults.told.value).toBe(false)
})

function open() {
  const target = new EventTarget()
  const add = target.addEventListener.bind(target) as Window['addEventListener']
  const remove = target.removeEventListener.bind(target) as Window['removeEventListener']
  const location = { origin: 'https://mend.example' }
  const faults = openFaults({ addEventListener: add, removeEventListener: remove, location })
  const tell = (type: string, told: object) =>
    target.dispatchEvent(Object.assign(new Event(type), told))
  return {
    faults,
    rejects: (reason: unknown) => tell('unhandledrejection', { reason }),
    throws: (filename: string, error: unknown) => tell('error', { filename, error }),
  }
}

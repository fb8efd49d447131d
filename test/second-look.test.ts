/** A second look forgives chance once and by name, and never a fault. */
import { describe, expect, test } from 'vitest'
import { lookAgain, type Report, worthALook } from '../scripts/second-look.ts'

function reportOf(files: Readonly<Record<string, Readonly<Record<string, boolean>>>>): Report {
  const testResults = Object.entries(files).map(([name, tests]) => ({
    name,
    status: Object.values(tests).every(Boolean) && name !== 'dead' ? 'passed' : 'failed',
    assertionResults: Object.entries(tests).map(([fullName, isGreen]) => ({
      fullName,
      status: isGreen ? 'passed' : 'failed',
    })),
  }))
  const all = Object.values(files).flatMap((tests) => Object.values(tests))
  const numPassedTests = all.filter(Boolean).length
  return { numPassedTests, numFailedTests: all.length - numPassedTests, testResults }
}

const first = reportOf({ a: { walks: true, talks: false }, b: { sings: true } })

describe('a red test', () => {
  test('that is green alone counts as passed, and is named', () => {
    const again = reportOf({ a: { walks: true, talks: true } })
    const seen = lookAgain(first, (files) => (files.join() === 'a' ? again : null))
    expect(seen).toEqual({ passed: 3, failed: 0, once: ['talks'], red: [] })
  })

  test('that is red alone too stays red', () => {
    const seen = lookAgain(first, () => reportOf({ a: { walks: true, talks: false } }))
    expect(seen).toEqual({ passed: 2, failed: 1, once: [], red: ['talks'] })
  })

  test('beside another that is red only alone stays red: one of the two is', () => {
    const seen = lookAgain(first, () => reportOf({ a: { walks: false, talks: true } }))
    expect(seen).toMatchObject({ passed: 2, failed: 1, red: ['walks'] })
  })

  test('that the second look did not come to stays red', () => {
    const two = reportOf({ a: { walks: false, talks: false } })
    const seen = lookAgain(two, () => reportOf({ a: { walks: true } }))
    expect(seen).toEqual({ passed: 1, failed: 1, once: ['walks'], red: ['talks'] })
  })

  test('is not forgiven where the second look dies, or runs nothing', () => {
    for (const again of [null, reportOf({})]) {
      const stays = { passed: 2, failed: 1, once: [], red: ['talks'] }
      expect(lookAgain(first, () => again)).toEqual(stays)
    }
  })
})

describe('no second look', () => {
  test('where seven are red', () => {
    const seven = Object.fromEntries(Array.from('abcdefg').map((name) => [name, { [name]: false }]))
    expect(worthALook(reportOf(seven))).toEqual([])
  })

  test('where a file could not even begin', () => {
    expect(worthALook(reportOf({ dead: {}, a: { talks: false } }))).toEqual([])
  })

  test('where a suite died before it had told of a red test', () => {
    const died: Report = { ...reportOf({ a: { walks: true } }), numFailedTests: 1 }
    expect(lookAgain(died, () => reportOf({}))).toMatchObject({ passed: 1, failed: 1, red: [] })
  })
})

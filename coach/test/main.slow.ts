// The coach on the command line, as scripts use it.
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { signals } from '../src/coach.ts'

const main = new URL('../lab/main.ts', import.meta.url).pathname
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' })

describe('coach read', () => {
  it('answers each line with every signal, in order', () => {
    const { status, stdout } = run(
      ['read'],
      '{"id":"a","text":"You never listen","before":[]}\n{"id":7,"text":"","before":[{"by":"partner","text":"hi"}]}\n',
    )
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; scores: Record<string, number> })
    expect(status).toBe(0)
    expect(lines.map(({ id }) => id)).toEqual(['a', 7])
    for (const { scores } of lines)
      expect(Object.keys(scores).toSorted()).toEqual([...signals].toSorted())
  })

  it('names a bad line, loses no good one, and says so in its exit code', () => {
    const { status, stdout, stderr } = run(
      ['read'],
      '{"id":1,"text":"a"}\n{nonsense\n{"id":3,"text":5}\n{"id":4,"text":"b"}\n',
    )
    expect(stdout.trim().split('\n')).toHaveLength(2)
    expect(stderr).toContain('line 2: is not JSON')
    expect(stderr).toContain('line 3: "text" expected a string')
    expect(status).toBe(1)
  })
})

describe('coach', () => {
  it('prints what a person would see', () => {
    expect(run(['You never listen']).stdout).toContain('One time is easier to hear')
  })

  it('explains itself when asked nothing', () => {
    expect(run([]).status).toBe(2)
  })
})

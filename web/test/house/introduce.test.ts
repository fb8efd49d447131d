/** My name is the first thing that a couple's log hears from me, and it hears it once. */
import { signal } from '@preact/signals'
import type { Command } from '@mend/domain/couple'
import { expect, test } from 'vitest'
import type { Said } from '../../src/flow/flow.ts'
import { introduce } from '../../src/house/open.ts'
import { nobody, type Person } from '../../src/page/profile.ts'

const ana: Person = { name: 'Ana', hue: 222 }
const itself: Command = { kind: 'introduce', ...ana }

function openHall(answers: readonly Said[] = []) {
  const due = signal<Person | null>(null)
  const moves = signal(0)
  const said: Command[] = []
  const say = (command: Command): Promise<Said> => {
    said.push(command)
    return Promise.resolve(answers[said.length - 1] ?? { ok: true, by: 'this-tab' })
  }
  const stop = introduce({ say }, () => (moves.value < 0 ? null : due.value))
  return { due, moves, said, stop }
}

test('much may move before the name has been read back: it is said once', async () => {
  const { due, moves, said, stop } = openHall()
  due.value = ana
  for (let times = 0; times < 5; times++) {
    moves.value += 1
    await Promise.resolve()
  }
  expect(said).toEqual([itself])
  stop()
})

test('a name that could not be kept is said again with the next move', async () => {
  const full: Said = {
    ok: false,
    no: { kind: 'trouble', trouble: { kind: 'disk', retry: 'later', untilMs: null } },
  }
  const { due, moves, said, stop } = openHall([full])
  due.value = ana
  await new Promise((resolve) => setTimeout(resolve))
  moves.value += 1
  await new Promise((resolve) => setTimeout(resolve))
  moves.value += 1
  expect(said).toEqual([itself, itself])
  stop()
})

test('a couple that begins anew hears the name too; nobody has none to say', () => {
  const { due, said, stop } = openHall()
  due.value = nobody
  expect(said).toEqual([])
  due.value = ana
  due.value = null
  due.value = { ...ana }
  expect(said).toEqual([itself, itself])
  stop()
})

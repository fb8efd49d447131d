/** Sealed words against an app that reads mine and keeps its own: it is said, and from then on theirs open first. */
import { encodeCommit, encodeRelease, encodeWithdraw } from '@mend/wire/body'
import type { PayloadKind } from '@mend/wire/envelope'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { platformRandom as random } from '../../src/keys/primitives.ts'
import { sealSlot } from '../../src/keys/seal.ts'
import { text, until } from '../kit.ts'
import { coupleOf, kinds, openBroken, say, sealAs } from '../modified.ts'

let couple: Awaited<ReturnType<typeof openBroken>>
let ahead = 0
beforeEach(async () => {
  ahead = 0
  couple = await openBroken({ now: () => Date.now() + ahead })
})
afterEach(() => couple.close())

const seal = (slot: string, words: string) =>
  [{ audience: 'sealed', slot, bytes: text(words) }] as const

/** What a modified app of Ben's signs; both have heard it when it resolves. */
async function signs(kind: PayloadKind, body: Uint8Array): Promise<number> {
  const { ana, ben, relay, space } = couple
  const head = coupleOf(ana).head + 1
  relay.insert(space, await sealAs(ben, { kind, body, time: Date.now() + ahead }))
  await until(() => [ana, ben].every((each) => coupleOf(each).head >= head), `his ${kind}`)
  return head
}

const commitsToNoise = (slot: string) =>
  signs(
    'commit',
    encodeCommit({
      ...{ slot: text(slot), commitment: random(32) },
      ...{ nonce: random(12), sealed: random(272) },
    }),
  )

/** Ana's words are open to Ben, and his are noise that nobody can open. */
async function betrayed(slot: string) {
  const { ana, his } = couple
  await ana.append(seal(slot, `hers in ${slot}`))
  await until(() => ana.status().pending === 0, 'her commitment')
  await commitsToNoise(slot)
  await until(() => his.words().includes(`hers in ${slot}`), 'him to read hers')
}

/** Time passes, and a word of Ana's goes out, after which every device has looked at its clock. */
async function passes(minutes: number) {
  const { ana, ben } = couple
  ahead += minutes * 60_000
  couple.relay.dropAll()
  await ana.append(say(`after ${minutes} minutes`))
  await until(() => [ana, ben].every((each) => each.status().pending === 0), 'both to be online')
  await until(() => ana.status().connection === 'online', 'ana to be online')
}

test('two honest apps open both, and nobody is told of anything', async () => {
  const { ana, ben, hers, his } = couple
  await ana.append(seal('t/one', 'hers'))
  await ben.append(seal('t/one', 'his'))
  await until(() => hers.words().includes('his') && his.words().includes('hers'), 'both to open')
  await ben.append(say('and on'))
  await passes(60)
  expect([...kinds(ana), ...kinds(ben)]).toEqual([])
  expect(coupleOf(ana).slots).toEqual({})
})

test('what is kept back is said ten minutes after he went on without opening, and not before', async () => {
  const { ana } = couple
  await betrayed('t/one')
  await signs('event', text('and what else?'))
  await passes(9)
  expect(kinds(ana)).toEqual([])
  await passes(2)
  await until(() => kinds(ana).includes('kept-back'), 'it to be said')
  expect(kinds(ana)).toEqual(['kept-back'])
  // Who does not hear everything accuses nobody: the opening may be there by now.
  couple.lines.ana.online(false)
  await until(() => kinds(ana).length === 0, 'nothing to be said offline')
})

test('a partner who was merely away is accused of nothing, however long, and both open when he is back', async () => {
  const { ana, ben, hers, his, lines } = couple
  await ben.append(seal('t/one', 'his'))
  await ben.append(seal('t/two', 'his too'))
  await until(() => ben.status().pending === 0, 'his commitments')
  lines.ben.online(false)
  await ben.append(say('written on the train'))
  await ana.append(seal('t/one', 'hers'))
  await ana.append(seal('t/two', 'hers too'))
  await until(() => ana.status().pending === 0, 'hers')
  ahead += 3 * 86_400_000
  couple.relay.dropAll()
  await until(() => ana.status().connection === 'online', 'ana to be online')
  expect(kinds(ana)).toEqual([])
  lines.ben.online(true)
  await until(
    () => hers.words().includes('his too') && his.words().includes('hers too'),
    'all four to open',
  )
  expect([hers.words().includes('his'), his.words().includes('hers')]).toEqual([true, true])
  expect([...kinds(ana), ...kinds(ben)]).toEqual([])
})

test('after that, mine open second: not to noise, and as soon as his are open', async () => {
  const { ana, hers, his } = couple
  await betrayed('t/one')
  await ana.append(seal('t/two', 'hers again'))
  await until(() => ana.status().pending === 0, 'her commitment')
  await commitsToNoise('t/two')
  await passes(60)
  expect(his.words()).not.toContain('hers again')
  await ana.append(seal('t/three', 'hers at last'))
  await until(() => ana.status().pending === 0, 'her commitment')
  const [slot, key] = [text('t/three'), random(32)]
  const sealed = await sealSlot(slot, key, text('his, opened'), random)
  const commitSequence = await signs('commit', encodeCommit(sealed))
  await passes(1)
  expect(his.words()).not.toContain('hers at last')
  await signs('release', encodeRelease({ slot, commitSequence, key }))
  await until(() => hers.words().includes('his, opened'), 'his to open')
  await until(() => his.words().includes('hers at last'), 'hers to follow')
})

test('who takes back what was due, once he has hers, opens first from then on', async () => {
  const { ana, his } = couple
  await betrayed('t/one')
  await signs('withdraw', encodeWithdraw(text('t/one')))
  expect(coupleOf(ana).second).toHaveLength(1)
  await ana.append(seal('t/two', 'hers again'))
  await until(() => ana.status().pending === 0, 'her commitment')
  await commitsToNoise('t/two')
  await passes(60)
  expect(his.words()).not.toContain('hers again')
})

test('taking words back before the other has opened is nobody’s fault', async () => {
  const { ana, ben } = couple
  await ben.append(seal('t/one', 'his'))
  await ben.withdraw('t/one')
  await until(() => ben.status().pending === 0, 'both to be there')
  await ana.append(seal('t/one', 'hers'))
  await passes(60)
  expect(coupleOf(ana).second ?? []).toEqual([])
  expect(kinds(ana)).toEqual([])
})

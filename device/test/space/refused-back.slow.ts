/** What waits to be handed back comes in a way that nobody believes: its words are kept, and said again by their author. */
import { expect, test } from 'vitest'
import { until } from '../kit.ts'
import { coupleOf, kinds, openBroken, say, sealAs } from '../modified.ts'

type Broken = Awaited<ReturnType<typeof openBroken>>

/** The relay's space as it is now; what it returns puts the space back to that. */
function keep({ relay, space }: Broken): () => void {
  const kept = relay.spaces.get(space)
  if (kept === undefined) throw new Error('no such space')
  const [many, keys] = [kept.bodies.length, [...kept.sequenceByKey]]
  return () => {
    kept.bodies.splice(many)
    kept.sequenceByKey.clear()
    for (const [key, sequence] of keys) kept.sequenceByKey.set(key, sequence)
  }
}

/** One of them is online until what the relay lost is set back, and has handed back none of it. */
async function untilSetBack(broken: Broken, who: 'ana' | 'ben'): Promise<void> {
  const [device, line] = [broken[who], broken.lines[who]]
  const deaf = device.onStatus(({ gaveBack }) => {
    if (gaveBack !== null) line.online(false)
  })
  line.online(true)
  await until(() => device.status().gaveBack?.moved === true, 'the fork to be found')
  deaf()
}

/** Ana says two words that Ben does not hear before the relay is an older copy, to which Ben speaks first. */
async function openLost() {
  const broken = await openBroken()
  const { relay, ana, ben, his, hers, space, lines } = broken
  await until(() => [ana, ben].every((each) => each.status().pending === 0), 'nothing to wait')
  const goBack = keep(broken)
  lines.ben.online(false)
  for (const line of ['two', 'three']) await ana.append(say(line))
  await until(() => ana.status().pending === 0, 'the relay to have both')
  const lost = relay.spaces.get(space)?.bodies.slice(-2) ?? []
  lines.ana.online(false)
  goBack()
  lines.ben.online(true)
  await ben.append(say('ben was first'))
  await until(() => ben.status().pending === 0, 'his word')
  return { ...broken, lost, his, hers }
}

test('handed back in the wrong order, her later word is refused where it stands, and said once more behind the first', async () => {
  const broken = await openLost()
  const { relay, ana, ben, hers, his, space, lines, lost, close } = broken
  const [, three = new Uint8Array(0)] = lost
  await untilSetBack(broken, 'ana')
  relay.insert(space, three)
  await until(() => kinds(ben).length > 0, 'ben to refuse it')
  lines.ana.online(true)
  await until(() => his.words().includes('two'), 'her first word')
  await until(() => his.words().includes('three'), 'her second word')
  await until(() => ana.status().pending === 0, 'nothing to wait')
  await ana.append(say('and on'))
  await until(() => his.words().includes('and on'), 'and on')
  expect(his.words()).toEqual(['first', 'ben was first', 'two', 'three', 'and on'])
  expect(hers.words()).toEqual(his.words())
  expect([...new Set([...kinds(ana), ...kinds(ben)])]).toEqual(['gap'])
  await close()
})

test('a word of his that waits on her device stays there to be read until he has said it again', async () => {
  const broken = await openBroken()
  const { relay, ana, ben, hers, his, space, lines, close } = broken
  await until(() => [ana, ben].every((each) => each.status().pending === 0), 'nothing to wait')
  const goBack = keep(broken)
  const before = coupleOf(ana)
  for (const line of ['two', 'three']) await ben.append(say(line))
  await until(() => hers.acknowledged().length === 3 && ben.status().pending === 0, 'both words')
  const [, three = new Uint8Array(0)] = relay.spaces.get(space)?.bodies.slice(-2) ?? []
  lines.ben.online(false)
  lines.ana.online(false)
  goBack()
  relay.insert(space, await sealAs(ana, { words: 'something else', after: before }))
  for (const who of ['ana', 'ben'] as const) await untilSetBack(broken, who)
  relay.insert(space, three)
  lines.ana.online(true)
  await until(() => kinds(ana).length > 0, 'ana to refuse it')
  await until(() => hers.words().includes('two'), 'what she hands back')
  expect(hers.words().toSorted()).toEqual(['first', 'something else', 'three', 'two'])
  // What she says meanwhile waits for nothing of his.
  await ana.append(say('hers'))
  await until(() => hers.acknowledged().length === 4, 'hers to be there')
  lines.ben.online(true)
  await until(() => his.words().includes('hers') && ben.status().pending === 0, 'ben to be back')
  await until(() => ana.status().pending === 0, 'nothing to wait')
  expect(his.words()).toEqual(['first', 'something else', 'two', 'hers', 'three'])
  expect(hers.words()).toEqual(his.words())
  await close()
})

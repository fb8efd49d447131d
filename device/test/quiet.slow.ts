/** A quiet yes on two devices: learned by both where both said it, by nobody else, and believed only where both signed. */
import { bytesToText } from '@mend/wire/bytes'
import { encodeMatch, parseMatch } from '@mend/wire/body'
import { parseDeviceFrame } from '@mend/wire/frames'
import { placesOf, yesLimits, yesRound, type YesBatch } from '@mend/wire/yes'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Device } from '../src/device.ts'
import { signYes, yesTag } from '../src/keys/yes.ts'
import { addOutgoing, newOutgoing } from '../src/space/outbox.ts'
import { sideOf } from '../src/space/space.ts'
import { owner } from '../src/space/unlocked.ts'
import { nextBatch } from '../src/sync/batches.ts'
import { hearLog, meet, open, until } from './kit.ts'
import { coupleOf, kinds, openBroken, sealAs, unlockedOf } from './modified.ts'

const round = yesRound(Date.now())
const yes = (question: string, of = round) => ({ question, round: of })
const both = 'both: ladder/3'

type Broken = Awaited<ReturnType<typeof openBroken>>
let couple: Broken
beforeEach(async () => {
  couple = await openBroken()
})
afterEach(() => couple.close())

/** Every batch that a device sent, the oldest first. */
const batches = (): readonly YesBatch[] =>
  couple.relay.seen.flatMap((bytes) => {
    const parsed = parseDeviceFrame(bytes)
    return parsed.ok && parsed.value.kind === 'quiet' ? [parsed.value.batch] : []
  })

/** Everybody connects anew: that is when batches go out. */
async function everyoneComesBack(): Promise<void> {
  const before = batches().length
  couple.relay.dropAll()
  await until(() => batches().length >= before + 2, 'both to come back')
  const pending = () => [couple.ana, couple.ben].every((each) => each.status().pending === 0)
  await until(pending, 'what waits to be taken')
}

const matched = () =>
  [couple.hers, couple.his].map((log) => log.words('couple').filter((said) => said === both).length)

describe('two devices', () => {
  test('two yeses are learned by both', async () => {
    await couple.ana.sayYeses([yes('ladder/3'), yes('ladder/4')])
    await couple.ben.sayYeses([yes('ladder/3')])
    await everyoneComesBack()
    await everyoneComesBack()
    await until(() => matched().every((count) => count > 0), 'both to learn it')
    const said = [...couple.hers.words(), ...couple.his.words()].join(' ')
    expect(said).not.toContain('ladder/4')
    expect([...kinds(couple.ana), ...kinds(couple.ben)]).toEqual([])
    // Each may tell of it once, and nobody a second time.
    await everyoneComesBack()
    await everyoneComesBack()
    expect(Math.max(...matched())).toBeLessThanOrEqual(2)
  })

  test.each([
    ['only she says it', [yes('ladder/3')], []],
    ['each says another', [yes('ladder/3')], [yes('ladder/4')]],
    ['it was another week’s', [yes('ladder/3', round - 1)], [yes('ladder/3', round - 1)]],
  ])('nobody learns anything where %s', async (_, hers, his) => {
    await couple.ana.sayYeses(hers)
    await couple.ben.sayYeses(his)
    await everyoneComesBack()
    await everyoneComesBack()
    expect(matched()).toEqual([0, 0])
  })

  test('a changed mind is what the next batch says', async () => {
    await couple.ana.sayYeses([yes('ladder/3')])
    await everyoneComesBack()
    await couple.ana.sayYeses([])
    await couple.ben.sayYeses([yes('ladder/3')])
    await everyoneComesBack()
    await everyoneComesBack()
    // Ben's batch may have met her first one: then both learn it; or not, and then neither does.
    const [hers, his] = matched()
    expect(Math.sign(hers ?? 0)).toBe(Math.sign(his ?? 0))
  })

  test('every batch looks alike: its size, its places, and nothing twice but a yes', async () => {
    await couple.ana.sayYeses(Array.from({ length: 12 }, (_, n) => yes(`ladder/${n}`)))
    await everyoneComesBack()
    await everyoneComesBack()
    for (const batch of batches()) {
      expect(placesOf(batch)).toHaveLength(yesLimits.places)
      expect(new Set(placesOf(batch).map(({ tag }) => bytesToText(tag))).size).toBe(8)
    }
  })

  test('choosing sends nothing: it goes out when a batch would have gone anyway', async () => {
    await everyoneComesBack()
    const before = couple.relay.seen.length
    await couple.ana.sayYeses([yes('ladder/3')])
    await couple.ana.sayYeses([])
    await couple.ana.sayYeses([yes('ladder/5')])
    await couple.ana.live.send(new Uint8Array(1))
    await until(() => couple.relay.seen.length > before, 'the live word')
    const since = couple.relay.seen.slice(before).map((bytes) => bytes[0])
    expect(since.filter((type) => type !== 0x05 && type !== 0x09)).toEqual([])
  })

  test('of two devices of hers that say otherwise, the one that spoke last stands', async () => {
    const tablet = await open({ relay: couple.relay })
    await meet(couple.ana, tablet, 'device')
    await until(() => tablet.status().couple === 'paired', 'the tablet to belong')
    await couple.ana.sayYeses([yes('ladder/3')])
    await everyoneComesBack()
    // Her own log says so on both by now: the tablet changed her mind.
    for (const each of [couple.ana, tablet]) await each.sayYeses([])
    await everyoneComesBack()
    await couple.ben.sayYeses([yes('ladder/3')])
    await everyoneComesBack()
    await everyoneComesBack()
    expect(matched()).toEqual([0, 0])
    await tablet.sayYeses([yes('ladder/3')])
    await couple.ana.sayYeses([yes('ladder/3')])
    await everyoneComesBack()
    await everyoneComesBack()
    await until(() => matched().every((count) => count > 0), 'all to learn it')
    const there = hearLog(tablet)
    await until(() => there.words('couple').includes(both), 'the tablet to learn it')
    await tablet.close()
  })

  test('a week that ends while she is offline takes her yes with it', async () => {
    await couple.ana.sayYeses([yes('ladder/3')])
    const unlocked = unlockedOf(couple.ana)
    const { space } = unlocked.record('couple') ?? {}
    const epochKey = space?.epochKeys[space.epoch]
    if (space === undefined || epochKey === undefined) throw new Error('no couple')
    const question = new TextEncoder().encode('ladder/3')
    const said = async (weeks: number): Promise<boolean> => {
      const now = Date.now() + weeks * 7 * 86_400_000
      const next = await nextBatch(unlocked, now)
      const tag = await yesTag({ space: space.id, epochKey, round: yesRound(now), question })
      return (
        next !== null && placesOf(next).some((each) => bytesToText(each.tag) === bytesToText(tag))
      )
    }
    expect([await said(0), await said(1)]).toEqual([true, false])
  })

  test('an epoch that turns in the middle costs no more than one more batch', async () => {
    await couple.ana.sayYeses([yes('ladder/3')])
    await everyoneComesBack()
    const { epoch } = coupleOf(couple.ana)
    const turn = { removed: [], partners: [], devices: [] }
    const unlocked = unlockedOf(couple.ben)
    const outgoing = newOutgoing({ kind: 'turn', turn, at: unlocked.now() })
    await unlocked.log.write([await addOutgoing(unlocked.vault, 'couple', outgoing)])
    couple.relay.dropAll()
    await until(() => coupleOf(couple.ana).epoch > epoch, 'the turn')
    await couple.ben.sayYeses([yes('ladder/3')])
    await everyoneComesBack()
    await everyoneComesBack()
    await until(() => matched().every((count) => count > 0), 'both to learn it')
  })
})

describe('a match that is none', () => {
  type Forged = { readonly [Name in 'space' | 'round' | 'question']?: string | number }

  /** What Ben's device could write: both signatures, as far as it has them. */
  async function forge(change: {
    readonly hers?:
      'his own' | 'another week' | 'another question' | 'another couple' | 'for his side'
    readonly written?: Forged
  }): Promise<void> {
    const space = coupleOf(couple.ben)
    const epochKey = space.epochKeys[space.epoch]
    const keys = await Promise.all(
      [couple.ana, couple.ben].map((each) => unlockedOf(each).transportKey('couple')),
    )
    const [hers, his] = keys.map((key) => key?.key)
    const me = sideOf(space, owner(unlockedOf(couple.ben).identity()).me)
    if (epochKey === undefined || hers === undefined || his === undefined || me === null)
      throw new Error('no couple')
    const question = new TextEncoder().encode('ladder/3')
    const asked = { space: space.id, epochKey, round, question }
    const tag = await yesTag(asked)
    const side = me === 0 ? 1 : 0
    const claim = { space: space.id, side, round, tag } as const
    const her = await {
      'his own': () => signYes(his, claim),
      'another week': () => signYes(hers, { ...claim, round: round - 1 }),
      'another question': async () =>
        signYes(hers, { ...claim, tag: await yesTag({ ...asked, question: question.slice(1) }) }),
      'another couple': () => signYes(hers, { ...claim, space: new Uint8Array(16) }),
      'for his side': () => signYes(hers, { ...claim, side: me }),
      true: () => signYes(hers, claim),
    }[change.hers ?? 'true']()
    const mine = await signYes(his, { ...claim, side: me })
    const body = encodeMatch({
      ...{ epoch: space.epoch, round, question },
      signatures: me === 0 ? [mine, her] : [her, mine],
    })
    if (parseMatch(body) === null) throw new Error('no match')
    couple.relay.insert(couple.space, await sealAs(couple.ben, { kind: 'match', body }))
    await until(() => coupleOf(couple.ana).head >= coupleOf(couple.ben).head, 'it to arrive')
  }

  test('the same with both signatures is believed: the next ones fail for their reason alone', async () => {
    await forge({})
    await until(() => matched()[0] === 1, 'her to believe it')
    expect(kinds(couple.ana)).toEqual([])
  })

  test.each([
    'his own',
    'another week',
    'another question',
    'another couple',
    'for his side',
  ] as const)('her signature is %s: forged, and nobody is shown it', async (hers) => {
    await forge({ hers })
    await until(() => kinds(couple.ana).includes('forged'), 'her to refuse it')
    expect(matched()).toEqual([0, 0])
  })

  const readOnly = (device: Device): string => hearLog(device).words('couple').join(' ')

  test('a relay that gives her own place back as his is not believed', async () => {
    couple.relay.tamper = (frame) => {
      if (frame.kind !== 'matches') return [frame]
      const mine = batches().at(-1)
      const echoed = mine === undefined ? [] : placesOf(mine).slice(0, 4)
      return [{ kind: 'matches', matches: echoed.map((place) => ({ ...place, round })) }]
    }
    await couple.ana.sayYeses(Array.from({ length: 8 }, (_, n) => yes(`ladder/${n}`)))
    await everyoneComesBack()
    await everyoneComesBack()
    expect(readOnly(couple.ana)).not.toContain('both:')
    expect(couple.ana.status().pending).toBe(0)
  })
})

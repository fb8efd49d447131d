/** What is derived, signed and sealed, against bytes that stay: made the same, opened the same, or refused for that reason. */
import { describe, expect, test } from 'vitest'
import { bytesToText } from '@mend/wire/bytes'
import {
  encodeCommit,
  parseCertificate,
  parseCommit,
  parsePartner,
  parseTurn,
} from '@mend/wire/body'
import { encodePayload, payloadTypes, type PayloadKind } from '@mend/wire/envelope'
import { ageText } from '../src/keys/age-text.ts'
import {
  backupIdentityOf,
  deviceIdOf,
  isCertified,
  isPartner,
  rootOfPhrase,
  rootTransportKey,
} from '../src/keys/keys.ts'
import { readPhrase } from '../src/keys/phrase.ts'
import { digest, signKeyOfSeed } from '../src/keys/primitives.ts'
import { receivePublic } from '../src/keys/receive.ts'
import {
  openEnvelope,
  openKeyRing,
  openSlot,
  sealEntry,
  sealSlot,
  type Opener,
} from '../src/keys/seal.ts'
import { hideSecret, revealSecret } from '../src/keys/secret.ts'
import { openMessage, rendezvousOf, sealMessage } from '../src/pairing/transcript.ts'
import { signYes, yesTag } from '../src/keys/yes.ts'
import { pushKeyOf } from '../src/space/envelopes.ts'
import { digestOf, nextHistory } from '../src/space/lost-order.ts'
import { provenIn } from '../src/space/slot-entries.ts'
import { emptySpace, type Member, type Space } from '../src/space/space.ts'
import {
  always,
  bytesIn,
  bytesOf,
  hex,
  numberOf,
  textOf,
  vectorsOf,
  type Fields,
} from './vectors.ts'

describe('twelve words', () => {
  const { accept, reject } = vectorsOf('words')

  test.each(accept)('$words', async (fields) => {
    const words = textOf(fields, 'words')
    const root = await rootOfPhrase(words)
    if (root === null) throw new Error('refused')
    const seed = revealSecret(root.receiveSeed)
    const receive = await receivePublic(seed)
    const transport = await rootTransportKey(root.transport, bytesOf(fields, 'space'))
    expect({
      words,
      phrase: hex((await readPhrase(words)).entropy ?? new Uint8Array(0)),
      root: hex(root.sign.public),
      receiveSeed: hex(seed),
      receiveDigest: hex(await digest(receive)),
      receiveEnd: hex(receive.slice(1184)),
      space: fields['space'],
      transport: hex(transport.public),
      ownSpace: hex(root.ownSpace),
      identity: ageText('identity', backupIdentityOf(root)),
      recipient: ageText('recipient', root.backupPublic),
    }).toEqual(fields)
  })

  test.each(reject)('refused: $name', async (fields) => {
    expect(await rootOfPhrase(textOf(fields, 'words'))).toBeNull()
  })
})

async function opening(of: Fields, fields: Fields, ring = openKeyRing()): Promise<Opener> {
  const { public: sign } = await signKeyOfSeed(bytesOf(of, 'signSeed'))
  const key = hideSecret(bytesOf(of, 'epochKey'))
  return {
    space: bytesOf(fields, 'space'),
    epochKeys: new Map([[numberOf(of, 'epoch'), key]]),
    turnKeys: () => [],
    authors: [{ id: bytesOf(of, 'device'), sign }],
    receiveSeeds: [],
    ring,
  }
}

describe('entries', () => {
  const { accept, reject } = vectorsOf('entry')
  const [first = {}] = accept

  test.each(accept)('$name is made the same, and opens', async (fields) => {
    const { key: sign, public: signs } = await signKeyOfSeed(bytesOf(fields, 'signSeed'))
    expect(hex(await deviceIdOf(signs))).toBe(fields['device'])
    const type = numberOf(fields, 'type')
    const payload = {
      kind: kindOf(type),
      device: bytesOf(fields, 'device'),
      counter: numberOf(fields, 'counter'),
      previous: bytesOf(fields, 'previous'),
      seen: { sequence: numberOf(fields, 'seen'), hash: bytesOf(fields, 'seenHash') },
      time: numberOf(fields, 'time'),
      body: bytesOf(fields, 'body'),
    }
    const sealer = {
      space: bytesOf(fields, 'space'),
      epoch: numberOf(fields, 'epoch'),
      epochKey: hideSecret(bytesOf(fields, 'epochKey')),
      sign,
      random: always(bytesOf(fields, 'nonce')),
      ring: openKeyRing(),
    }
    const envelope = await sealEntry(sealer, payload, fields['suite'] === 3 ? 'live' : 'entry')
    const hash = await digestOf(envelope)
    expect([envelope, hash, await pushKeyOf(envelope)].map(hex)).toEqual([
      fields['envelope'],
      fields['digest'],
      fields['pushKey'],
    ])
    expect(hex(await nextHistory(bytesOf(fields, 'historyBefore'), hash))).toBe(fields['history'])
    const opened = await openEnvelope(await opening(fields, fields), envelope)
    expect(opened.ok && hex(opened.canonical)).toBe(hex(encodePayload(payload)))
  })

  test.each(reject)('$fault: $name', async (fields) => {
    const opened = await openEnvelope(await opening(first, fields), bytesOf(fields, 'envelope'))
    expect(opened).toEqual({ ok: false, fault: fields['fault'] })
  })
})

function kindOf(type: number): PayloadKind {
  if (type === payloadTypes.event) return 'event'
  if (type === payloadTypes.live) return 'live'
  throw new Error(`"type" expected one of an entry, got ${String(type)}`)
}

describe('turns', () => {
  const { accept, reject } = vectorsOf('turn')
  const [first = {}] = accept
  const opener = (): Opener => ({
    space: bytesOf(first, 'space'),
    epochKeys: new Map(),
    turnKeys: () => [],
    authors: [],
    receiveSeeds: [hideSecret(bytesOf(first, 'receiveSeed'))],
    ring: openKeyRing(),
  })

  test('one opens with the seed of the device, and with the root’s', async () => {
    const root = await rootOfPhrase(textOf(first, 'words'))
    if (root === null) throw new Error('refused')
    for (const each of [opener(), { ...opener(), receiveSeeds: [root.receiveSeed] }]) {
      const opened = await openEnvelope(each, bytesOf(first, 'envelope'))
      if (!opened.ok) throw new Error(opened.fault)
      expect(hex(opened.turnKey ?? new Uint8Array(0))).toBe(first['turnKey'])
      const turn = parseTurn(opened.payload.body)
      expect(turn?.number).toBe(first['epoch'])
    }
  })

  test('what it brings in is signed by the root', async () => {
    const certificate = parseCertificate(bytesOf(first, 'certificate'))
    const partner = parsePartner(bytesOf(first, 'partner'))
    expect(certificate !== null && (await isCertified(certificate))).toBe(true)
    expect(partner !== null && (await isPartner(partner))).toBe(true)
  })

  test.each(reject)('$fault: $name', async (fields) => {
    const at = numberOf(fields, 'byte')
    const envelope = bytesOf(first, 'envelope').map((byte, place) =>
      place === at ? byte ^ 1 : byte,
    )
    expect(await openEnvelope(opener(), envelope)).toEqual({ ok: false, fault: fields['fault'] })
  })
})

describe('commitments', () => {
  const { accept, reject } = vectorsOf('commit')

  test.each(accept)('$name is made the same, and opens', async (fields) => {
    const [slot, key, words] = ['slot', 'key', 'words'].map((name) => bytesOf(fields, name))
    if (slot === undefined || key === undefined || words === undefined) throw new Error('no vector')
    const commit = await sealSlot(slot, key, words, always(bytesOf(fields, 'nonce')))
    expect([hex(encodeCommit(commit)), hex(commit.commitment)]).toEqual([
      fields['body'],
      fields['commitment'],
    ])
    expect(hex((await openSlot(commit, key)) ?? new Uint8Array(0))).toBe(fields['words'])
  })

  test.each(reject)('refused: $name', async (fields) => {
    const commit = parseCommit(bytesOf(fields, 'body'))
    expect(commit === null ? null : await openSlot(commit, bytesOf(fields, 'key'))).toBeNull()
  })
})

describe('two yeses', () => {
  const { accept, reject } = vectorsOf('yes')
  function coupleOf(fields: Fields): Space {
    const roots = bytesIn(fields, 'roots').map(bytesToText)
    const none = new Uint8Array(0)
    const members = bytesIn(fields, 'transports').map((transport, at): Member => ({
      ...{ id: transport, partner: roots[at] ?? '', sign: none, receive: none, transport },
      ...{ coupleTransport: none, certificate: none, removed: null, counter: 0, hash: none },
    }))
    return {
      ...emptySpace('couple', bytesOf(fields, 'space'), roots),
      epochKeys: { [numberOf(fields, 'epoch')]: hideSecret(bytesOf(fields, 'epochKey')) },
      members: Object.fromEntries(members.map((member) => [bytesToText(member.id), member])),
    }
  }

  test.each(accept)('$name: tag and signatures are made the same, and believed', async (fields) => {
    const [space, round] = [bytesOf(fields, 'space'), numberOf(fields, 'round')]
    const epochKey = hideSecret(bytesOf(fields, 'epochKey'))
    const question = new TextEncoder().encode(textOf(fields, 'question'))
    const tag = await yesTag({ space, epochKey, round, question })
    const keys = await Promise.all(bytesIn(fields, 'seeds').map(signKeyOfSeed))
    const signed = await Promise.all(
      keys.map(({ key }, at) => signYes(key, { space, side: at === 0 ? 0 : 1, round, tag })),
    )
    expect([tag, ...signed].map(hex)).toEqual([fields['tag'], fields['first'], fields['second']])
    const proven = await provenIn(coupleOf(fields), bytesOf(fields, 'body'))
    expect(proven).toEqual({ question: fields['question'], round, tag })
  })

  test.each(reject)('refused: $name', async (fields) => {
    expect(await provenIn(coupleOf(fields), bytesOf(fields, 'body'))).toBeNull()
  })

  test('refused: signed by a device that was removed since', async () => {
    const [fields] = accept
    if (fields === undefined) throw new Error('no vector')
    const couple = coupleOf(fields)
    const members = Object.fromEntries(
      Object.entries(couple.members).map(([id, member]) => [id, { ...member, removed: 9 }]),
    )
    expect(await provenIn({ ...couple, members }, bytesOf(fields, 'body'))).toBeNull()
  })
})

describe('messages of a pairing', () => {
  const { accept, reject } = vectorsOf('pairing')
  const meeting = (fields: Fields) =>
    rendezvousOf({ purpose: 'partner', secret: bytesOf(fields, 'secret') })

  test.each(accept)('$name is made the same, and opens', async (fields) => {
    const { space, transport, seal } = await meeting(fields)
    expect([hex(space), hex(transport.public)]).toEqual([fields['space'], fields['transport']])
    const said = { side: 'joins', kind: 'hello', bytes: bytesOf(fields, 'bytes') } as const
    const message = await sealMessage(seal, said, always(bytesOf(fields, 'nonce')))
    expect(hex(message)).toBe(fields['message'])
    expect(await openMessage(seal, message)).toEqual(said)
  })

  test.each(reject)('refused: $name', async (fields) => {
    const { seal } = await meeting(fields)
    expect(await openMessage(seal, bytesOf(fields, 'message'))).toBeNull()
  })
})

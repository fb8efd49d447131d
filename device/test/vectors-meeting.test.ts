/** How two devices meet, against bytes that stay: a whole pairing, what a relay checks, a certificate, a day in a box. */
import { describe, expect, test } from 'vitest'
import { encodeCertificate, parseCertificate } from '@mend/wire/body'
import { memberListBytes, transportAuthBytes } from '@mend/wire/labels'
import { boxForDay, openDayKeys } from '../src/keys/day-keys.ts'
import { certify, deviceIdOf, isCertified } from '../src/keys/keys.ts'
import { aesOpen, importAesKey, sign, signKeyOfSeed, verify } from '../src/keys/primitives.ts'
import { receivePublic } from '../src/keys/receive.ts'
import { hideSecret } from '../src/keys/secret.ts'
import {
  confirmWords,
  hearMessage,
  newMeeting,
  sealShare,
  sharedMessage,
  type Met,
} from '../src/pairing/meeting.ts'
import {
  rendezvousOf,
  sealMessage,
  transcriptOf,
  type Message,
  type Side,
  parseHello,
} from '../src/pairing/transcript.ts'
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

describe('a whole pairing', () => {
  const linkOf = (fields: Fields) =>
    ({ purpose: 'partner', secret: bytesOf(fields, 'secret') }) as const

  const begin = (fields: Fields, side: Side): Promise<Met> => {
    const own = {
      seed: hideSecret(bytesOf(fields, `${side}Seed`)),
      nonce: bytesOf(fields, `${side}Nonce`),
    }
    return newMeeting(side, linkOf(fields), own)
  }
  const said = ({ say: [message] }: Met): Message => {
    if (message === undefined) throw new Error('nothing was said')
    return message
  }

  async function met(fields: Fields) {
    const invites = await begin(fields, 'invites')
    const joins = await begin(fields, 'joins')
    const hello = await hearMessage(joins.meeting, said(invites))
    const answer = await hearMessage(invites.meeting, said(hello))
    const { meeting } = await hearMessage(hello.meeting, said(answer))
    const [one, two, three] = [invites, hello, answer].map((each) => said(each).bytes)
    return { meeting: confirmWords(meeting), said: [one, two, three] as const }
  }

  const { accept, reject } = vectorsOf('meeting')

  test.each(accept)(
    '$name: every message, the words and the space are the same',
    async (fields) => {
      const { meeting, said: spoken } = await met(fields)
      if (meeting.stage.kind !== 'comparing') throw new Error(meeting.stage.kind)
      const { words, channel } = meeting.stage
      expect([
        ...spoken.map((each) => each && hex(each)),
        words.join(' '),
        hex(channel.coupleSpace),
      ]).toEqual(
        ['commitment', 'joinsHello', 'invitesHello', 'safetyWords', 'coupleSpace'].map(
          (name) => fields[name],
        ),
      )
    },
  )

  test.each(accept)('$name: the transcript is the same', async (fields) => {
    const [joins, invites] = ['joinsHello', 'invitesHello'].map((name) =>
      parseHello(bytesOf(fields, name)),
    )
    if (!joins || !invites) throw new Error('no hello')
    const { secret } = linkOf(fields)
    const commitment = bytesOf(fields, 'commitment')
    expect(hex(await transcriptOf({ secret, commitment, joins, invites }))).toBe(
      fields['transcript'],
    )
  })

  test.each(accept)(
    '$name: what is shared is sealed the same, and opens with the channel key',
    async (fields) => {
      const { meeting } = await met(fields)
      const { seal, pushKey } = await rendezvousOf(linkOf(fields))
      const shared = await sealShare(
        meeting,
        bytesOf(fields, 'shared'),
        always(bytesOf(fields, 'sharedNonce')),
      )
      if (shared === null) throw new Error('not sealed')
      const message = sharedMessage(meeting, shared)
      const sealed = await sealMessage(seal, message, always(bytesOf(fields, 'messageNonce')))
      expect([shared, sealed, await pushKey(message)].map(hex)).toEqual(
        ['confirmed', 'message', 'pushKey'].map((name) => fields[name]),
      )
      const channel = await importAesKey(bytesOf(fields, 'channelKey'))
      const opened = await aesOpen(
        channel,
        shared.subarray(0, 12),
        shared.subarray(12),
        Uint8Array.of(2),
      )
      expect(opened && hex(opened)).toBe(fields['shared'])
    },
  )

  test.each(reject)('refused: $name', async (fields) => {
    const { meeting } = await begin(fields, 'joins')
    const says = (kind: 'commitment' | 'hello', name: string): Message => ({
      side: 'invites',
      kind,
      bytes: bytesOf(fields, name),
    })
    const heard = await hearMessage(meeting, says('commitment', 'commitment'))
    const met = await hearMessage(heard.meeting, says('hello', 'invitesHello'))
    expect(met.meeting.stage).toEqual({ kind: 'failed', why: 'tampered' })
  })
})

describe('an answer to a challenge', () => {
  const { accept, reject } = vectorsOf('auth')
  const signedOf = (fields: Fields) =>
    transportAuthBytes({
      host: textOf(fields, 'host'),
      nonce: bytesOf(fields, 'nonce'),
      timeMs: numberOf(fields, 'timeMs'),
      space: bytesOf(fields, 'space'),
    })

  test.each(accept)('$name is signed the same', async (fields) => {
    const member = await signKeyOfSeed(bytesOf(fields, 'seed'))
    const signed = signedOf(fields)
    expect([member.public, signed, await sign(member.key, signed)].map(hex)).toEqual(
      ['member', 'signed', 'signature'].map((name) => fields[name]),
    )
  })

  test.each(reject)('refused: $name', async (fields) => {
    const [member, signature] = [bytesOf(fields, 'member'), bytesOf(fields, 'signature')]
    expect(await verify(member, signature, signedOf(fields))).toBe(false)
  })
})

describe('a member list', () => {
  const { accept, reject } = vectorsOf('members')
  const signedOf = (fields: Fields) =>
    memberListBytes({
      space: bytesOf(fields, 'space'),
      version: numberOf(fields, 'version'),
      keys: bytesIn(fields, 'keys'),
    })
  const signerOf = (fields: Fields) =>
    bytesIn(fields, 'keys')[numberOf(fields, 'signerIndex')] ?? new Uint8Array(0)

  test.each(accept)('$name is signed the same', async (fields) => {
    const signer = await signKeyOfSeed(bytesOf(fields, 'seed'))
    const signed = signedOf(fields)
    expect([signed, await sign(signer.key, signed)].map(hex)).toEqual([
      fields['signed'],
      fields['signature'],
    ])
    expect(hex(signer.public)).toBe(hex(signerOf(fields)))
    expect(bytesIn(fields, 'keys').map(hex)).toEqual(bytesIn(fields, 'keys').map(hex).toSorted())
  })

  test.each(reject)('refused: $name', async (fields) => {
    expect(await verify(signerOf(fields), bytesOf(fields, 'signature'), signedOf(fields))).toBe(
      false,
    )
  })
})

describe('a certificate', () => {
  const { accept, reject } = vectorsOf('certificate')

  test.each(accept)('$name is made the same from its seeds, and holds', async (fields) => {
    const keyOf = (name: string) => signKeyOfSeed(bytesOf(fields, name))
    const device = (await keyOf('signSeed')).public
    const certificate = await certify(await keyOf('rootSeed'), {
      sign: device,
      receive: await receivePublic(bytesOf(fields, 'receiveSeed')),
      transport: (await keyOf('transportSeed')).public,
      coupleTransport: (await keyOf('coupleTransportSeed')).public,
    })
    expect(hex(encodeCertificate(certificate))).toBe(fields['certificate'])
    expect(hex(await deviceIdOf(device))).toBe(fields['device'])
    expect(await isCertified(certificate)).toBe(true)
  })

  test.each(reject)('refused: $name', async (fields) => {
    const certificate = parseCertificate(bytesOf(fields, 'certificate'))
    expect(certificate !== null && (await isCertified(certificate))).toBe(false)
  })
})

describe('a day in a box', () => {
  const { accept, reject } = vectorsOf('day')
  const placeOf = (fields: Fields) => ({ set: textOf(fields, 'set'), day: numberOf(fields, 'day') })

  // A device whose settings hold that one key, wherever it is asked for.
  const keysOf = (fields: Fields) => {
    const seed = bytesOf(fields, 'seed')
    const done = () => Promise.resolve({ ok: true, value: null } as const)
    const settings = {
      get: () => Promise.resolve(seed),
      all: () => Promise.resolve(new Map<string, Uint8Array>()),
      put: done,
      putAll: done,
    }
    return openDayKeys(settings, always(seed))
  }

  test.each(accept)('$name opens, as does one made anew', async (fields) => {
    const keys = keysOf(fields)
    const place = placeOf(fields)
    const laid = await keys.lay(place.set, place.day, 1)
    expect(laid).toEqual({ ok: true, value: [fields['key']] })
    const again = await boxForDay(textOf(fields, 'key'), place, textOf(fields, 'text'))
    expect(again.length).toBe(textOf(fields, 'box').length)
    for (const box of [textOf(fields, 'box'), again])
      expect(await keys.open(place, box)).toBe(fields['text'])
  })

  test.each(reject)('refused: $name', async (fields) => {
    expect(await keysOf(fields).open(placeOf(fields), textOf(fields, 'box'))).toBeNull()
  })
})

/** A live body goes to the others of a space that keep up, and a list of members follows the one in force. */
import { generateKeyPairSync, sign } from 'node:crypto'
import { memberListBytes } from '@mend/wire/labels'
import { expect, test } from 'vitest'
import { proveMembers } from '../../src/session/proofs.ts'
import { sendLive, type Session, type Space } from '../../src/session/session.ts'

/** Sessions of one space; each has not read so much yet. */
function spaceOf(unread: readonly number[], phase: Session['phase'] = 'in') {
  const got = unread.map(() => 0)
  const sessions = unread.map((bytes, at) => {
    const connection = {
      unread: () => bytes,
      send: () => {
        got[at] = (got[at] ?? 0) + 1
      },
    }
    return { phase, connection } as unknown as Session
  })
  return { space: { sessions } as unknown as Space, sessions, got }
}

test('whoever does not read is sent no more of what is worth nothing later', () => {
  const { space, got } = spaceOf([0, 64 * 1024 - 1, 64 * 1024, 10_000_000])
  sendLive(space, new Uint8Array(256), null)
  expect(got).toEqual([1, 1, 0, 0])
})

test('its author does not hear it, nor who is not in yet', () => {
  const inside = spaceOf([0, 0])
  sendLive(inside.space, new Uint8Array(256), inside.sessions[0] ?? null)
  expect(inside.got).toEqual([0, 1])
  const outside = spaceOf([0, 0], 'proving')
  sendLive(outside.space, new Uint8Array(256), null)
  expect(outside.got).toEqual([0, 0])
})

test('a list of members is the next one, well signed by a listed key, or none', async () => {
  const space = new Uint8Array(16).fill(7)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const key = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' })).slice(-32)
  const listOf = (version: number, keys: readonly Uint8Array[] = [key], signerIndex = 0) => {
    const signature = new Uint8Array(
      sign(null, memberListBytes({ space, version, keys }), privateKey),
    )
    return { version, keys, signerIndex, signature }
  }
  const first = await proveMembers(listOf(1), space, null)
  expect(first).toMatchObject({ version: 1 })
  if (typeof first === 'string') throw new Error(first)
  for (const version of [1, 3, 4, 0])
    expect(await proveMembers(listOf(version), space, first)).toBe('membersVersion')
  expect(await proveMembers(listOf(2), space, null)).toBe('membersVersion')
  expect(await proveMembers(listOf(2), space, first)).toMatchObject({ version: 2 })
  expect(await proveMembers(listOf(2, [key, key]), space, first)).toBe('badMembers')
  expect(await proveMembers(listOf(2, [key], 1), space, first)).toBe('badMembers')
  expect(await proveMembers(listOf(2), new Uint8Array(16), first)).toBe('badMembers')
})

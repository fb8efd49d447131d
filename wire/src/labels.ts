/** Every context string of the house, each with the one function that builds what is signed. */
import { asciiBytes, concatBytes, u8, u32, u64 } from './bytes.ts'

/** A signature made for one purpose is worth nothing for another: the label comes first. */
export const labels = {
  transportAuth: 'mend/1 transport auth',
  memberList: 'mend/1 member list',
  envelope: 'mend/1 envelope',
  envelopeKey: 'mend/1 envelope key',
  turnKey: 'mend/1 turn key',
  turnWrap: 'mend/1 turn wrap',
  live: 'mend/1 live',
  liveKey: 'mend/1 live key',
  history: 'mend/1 history',
  previous: 'mend/1 previous',
  pushKey: 'mend/1 push key',
  slotCommitment: 'mend/1 slot commitment',
  quietKey: 'mend/1 quiet key',
  quietTag: 'mend/1 quiet tag',
  quietYes: 'mend/1 quiet yes',
  certificate: 'mend/1 certificate',
  partner: 'mend/1 partner',
  rootSign: 'mend/1 root sign',
  rootReceive: 'mend/1 root receive',
  rootTransport: 'mend/1 root transport',
  backup: 'mend/1 backup',
  ownSpace: 'mend/1 own space',
  rendezvousSpace: 'mend/1 rendezvous space',
  rendezvousTransport: 'mend/1 rendezvous transport',
  rendezvousSeal: 'mend/1 rendezvous seal',
  rendezvousPush: 'mend/1 rendezvous push',
  pairingCommitment: 'mend/1 pairing commitment',
  pairingTranscript: 'mend/1 pairing transcript',
  pairingChannel: 'mend/1 pairing channel',
  coupleSpace: 'mend/1 couple space',
  cardSpace: 'mend/1 card space',
  cardTransport: 'mend/1 card transport',
  cardSeal: 'mend/1 card seal',
  cardThanks: 'mend/1 card thanks',
  safetyWords: 'mend/1 safety words',
  atRest: 'mend/1 at rest',
  passphrase: 'mend/1 passphrase',
  passkey: 'mend/1 passkey',
  dayKey: 'mend/1 day key',
  behindSecret: 'mend/1 behind secret',
} as const

/**
 * What a device signs to speak for a space.
 *
 *     label | 0x00 | host length 1 | host | nonce 32 | timeMs 8 | space 16
 *
 * The host is what the device dialled (`relay.example`, `localhost:8787`), in lower case, with the port unless it is the
 * scheme's own: a relay in the middle cannot use the answer elsewhere. The nonce makes it good once.
 */
export function transportAuthBytes(claim: {
  readonly host: string
  readonly nonce: Uint8Array
  readonly timeMs: number
  readonly space: Uint8Array
}): Uint8Array<ArrayBuffer> {
  const host = asciiBytes(claim.host.toLowerCase())
  if (host.length > 255) throw new RangeError(`"host" expected at most 255, got ${host.length}`)
  return concatBytes(
    labelled(labels.transportAuth),
    u8(host.length),
    host,
    claim.nonce,
    u64(claim.timeMs),
    claim.space,
  )
}

/**
 * What a member signs to say who may speak for a space from now on.
 *
 *     label | 0x00 | space 16 | version 4 | count 1 | count × key 32
 */
export function memberListBytes(list: {
  readonly space: Uint8Array
  readonly version: number
  readonly keys: readonly Uint8Array[]
}): Uint8Array<ArrayBuffer> {
  return concatBytes(
    labelled(labels.memberList),
    list.space,
    u32(list.version),
    u8(list.keys.length),
    ...list.keys,
  )
}

/**
 * What a device signs to be the author of an entry (`envelope`) or of a live message (`live`).
 *
 *     label | 0x00 | space 16 | epoch 4 | canonical bytes
 */
export function authorBytes(claim: {
  readonly label: typeof labels.envelope | typeof labels.live
  readonly space: Uint8Array
  readonly epoch: number
  readonly canonical: Uint8Array
}): Uint8Array<ArrayBuffer> {
  return concatBytes(labelled(claim.label), claim.space, u32(claim.epoch), claim.canonical)
}

/**
 * What a root key signs: that a device is its partner's (`certificate`), or that a receive key is its own (`partner`).
 *
 *     label | 0x00 | sign key 32 | receive key 1216
 */
export function rootBytes(claim: {
  readonly label: typeof labels.certificate | typeof labels.partner
  readonly sign: Uint8Array
  readonly receive: Uint8Array
}): Uint8Array<ArrayBuffer> {
  return concatBytes(labelled(claim.label), claim.sign, claim.receive)
}

/**
 * What a member signs in each of the eight places of a batch: that its partner said this tag, in this week.
 *
 *     label | 0x00 | space 16 | side 1 | round 4 | tag 16
 *
 * The side keeps a tag of mine from coming back as my partner's; the week, from coming back later.
 */
export function yesBytes(claim: {
  readonly space: Uint8Array
  readonly side: 0 | 1
  readonly round: number
  readonly tag: Uint8Array
}): Uint8Array<ArrayBuffer> {
  const { space, side, round, tag } = claim
  return concatBytes(labelled(labels.quietYes), space, u8(side), u32(round), tag)
}

/** A label in front of what is hashed or given as context: fields of fixed length, one after the other. */
export const contextBytes = (
  label: (typeof labels)[keyof typeof labels],
  ...fields: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> => concatBytes(labelled(label), ...fields)

const labelled = (label: string): Uint8Array => concatBytes(asciiBytes(label), u8(0))

/** Keys as `age` spells them: Bech32 (BIP 173), five bits a letter, with a checksum of six. */
import type { Bytes } from '@mend/wire/bytes'

/** `age1…` of an X25519 public key, `AGE-SECRET-KEY-1…` of a secret one. */
export function ageText(kind: 'recipient' | 'identity', key: Bytes): string {
  const name = kind === 'recipient' ? 'age' : 'age-secret-key-'
  const text = bech32(name, key)
  return kind === 'recipient' ? text : text.toUpperCase()
}

const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function bech32(name: string, bytes: Bytes): string {
  const data = toFives(bytes)
  const codes = Array.from(name, (letter) => letter.charCodeAt(0))
  const spread = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
  const sum = polymod([...spread, ...data, 0, 0, 0, 0, 0, 0]) ^ 1
  const checksum = [25, 20, 15, 10, 5, 0].map((shift) => (sum >>> shift) & 31)
  return `${name}1${[...data, ...checksum].map((five) => letters.charAt(five)).join('')}`
}

function polymod(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >>> 25
    const next = ((sum & 0x1ffffff) << 5) ^ value
    return generators.reduce(
      (mixed, generator, at) => ((top >>> at) & 1 ? mixed ^ generator : mixed),
      next,
    )
  }, 1)
}

function toFives(bytes: Bytes): readonly number[] {
  const fives: number[] = []
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      fives.push((held >> bits) & 31)
      held &= (1 << bits) - 1
    }
  }
  if (bits > 0) fives.push((held << (5 - bits)) & 31)
  return fives
}

/** This device's own lock (fingerprint, face, screen code), as 32 secret bytes that only it can give. */

// A fixed, public input: the secret comes out of the authenticator, not out of this.
const salt = new TextEncoder().encode('mend vault key, version 1')
const shelf = 'mend.passkey'

/** Whether this browser knows passkeys at all; whether the device has one shows only when asked. */
export function hasPasskeys(): boolean {
  return 'credentials' in navigator && 'PublicKeyCredential' in window
}

/** Makes a passkey on this device and asks it at once; null when the device cannot, or its person changed their mind. */
export async function makePasskey(): Promise<Uint8Array | null> {
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        rp: { name: 'Mend' },
        user: {
          id: crypto.getRandomValues(new Uint8Array(16)),
          name: 'Mend',
          displayName: 'Mend',
        },
        pubKeyCredParams: [
          { type: 'public-key', alg: -8 },
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } },
      },
    })
    if (!(made instanceof PublicKeyCredential)) return null
    localStorage.setItem(shelf, toBase64(new Uint8Array(made.rawId)))
    return secretOf(made) ?? (await askPasskey())
  } catch {
    return null
  }
}

/** Asks the device's own lock: 32 secret bytes, or null when it gave none. */
export async function askPasskey(): Promise<Uint8Array | null> {
  try {
    const kept = localStorage.getItem(shelf)
    if (kept === null) return null
    const given = await navigator.credentials.get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        allowCredentials: [{ type: 'public-key', id: fromBase64(kept) }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
      },
    })
    return given instanceof PublicKeyCredential ? secretOf(given) : null
  } catch {
    return null
  }
}

// WebAuthn Level 3 §10.1.4: prf results are 32 bytes under `first`.
function secretOf(credential: PublicKeyCredential): Uint8Array | null {
  const first = credential.getClientExtensionResults().prf?.results?.first
  if (first === undefined) return null
  return first instanceof ArrayBuffer ? new Uint8Array(first) : new Uint8Array(first.buffer)
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}

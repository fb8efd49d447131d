/** Whether this browser has what Mend cannot do without; asked at every opening, before anything else. */

/** Chrome and Edge 137, Firefox 130, Safari and iOS 17 have all of it: package.json, README.md. */
export type Inability = 'too-old' | 'no-https'

/**
 * Null when this browser can run Mend.
 *
 * Keys are only read, never made: it costs a fraction of a millisecond, and nothing is kept.
 * `no-https`: a new enough browser, on a page that it gives no keys to.
 */
export async function inabilityOf(view: Browser): Promise<Inability | null> {
  if (!view.isSecureContext) return 'no-https'
  const { crypto, indexedDB, navigator, Array: list } = view
  const has = [crypto?.subtle, indexedDB, navigator.locks, list.prototype.toSorted]
  if (has.includes(undefined)) return 'too-old'
  // RFC 8032 and RFC 7748: without them a device can neither sign nor be written to.
  const keys = await Promise.all([reads(view, 'Ed25519', ['verify']), reads(view, 'X25519', [])])
  return keys.every(Boolean) ? null : 'too-old'
}

async function reads({ crypto }: Browser, name: string, usages: readonly KeyUsage[]) {
  try {
    return (await crypto?.subtle?.importKey('raw', point, { name }, true, usages)) !== undefined
  } catch {
    return false
  }
}

/** Whether a passphrase can be stretched here: Lockdown Mode on an iPhone takes WebAssembly away, and a policy may forbid it. */
export function stretches(): boolean {
  try {
    return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module
  } catch {
    return false
  }
}

// The least there is: the magic number and the version.
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)

// Nine is the base point of X25519; as a y coordinate it is on the curve of Ed25519 as well, and no key of anybody's.
const point = Uint8Array.of(9, ...new Uint8Array(31))

/** As much of a window as is asked; anything of it may be missing. */
type Browser = {
  readonly isSecureContext: boolean
  readonly crypto?: { readonly subtle?: Pick<SubtleCrypto, 'importKey'> }
  readonly indexedDB?: object
  readonly navigator: { readonly locks?: object }
  readonly Array: { readonly prototype: { readonly toSorted?: unknown } }
}

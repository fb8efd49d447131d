/** One partner's device: what it promises to whoever builds screens on it. */

/** Who may read a payload: my own devices, both of us, or both of us at once after both have written. */
export type Audience = 'me' | 'both' | 'sealed'

/** What `append` takes. `slot` names what a sealed payload answers; null for the other audiences. */
export type Payload = {
  readonly audience: Audience
  readonly slot: string | null
  /** At most 64,000 bytes. */
  readonly bytes: Uint8Array
}

/**
 * One entry, verified and opened.
 *
 * `id` is unique in its space and the same while pending, when acknowledged, and on every device. `sequence` is null
 * while pending. `partner` is who signed it; `at` is the author's claim, checked for sanity.
 */
export type LogEntry = {
  readonly id: string
  readonly space: 'own' | 'couple'
  readonly sequence: number | null
  readonly partner: string
  readonly at: number
  readonly content: Content
}

/**
 * What an entry holds. A sealed one arrives as `sealed` (with my own words, if it is mine and the key has reached this
 * device), and, once both have committed to the slot, its words follow as an `opened` entry by the same author.
 */
export type Content =
  | { readonly kind: 'event'; readonly bytes: Uint8Array }
  | { readonly kind: 'sealed'; readonly slot: string; readonly mine: Uint8Array | null }
  | { readonly kind: 'opened'; readonly slot: string; readonly bytes: Uint8Array }

/**
 * What a listener hears. `entries`: newly acknowledged ones, each space in its order (the spaces interleave freely);
 * `reset`: forget what you had, these are all (or all after the snapshot you named). `pending`: all of mine that are not
 * yet acknowledged, in order.
 */
export type LogNews = {
  readonly reset: boolean
  readonly entries: readonly LogEntry[]
  readonly pending: readonly LogEntry[]
}

/** The last sequence of each space that a snapshot holds; 0 for none. */
export type Covered = { readonly own: number; readonly couple: number }

/** Opaque bytes of the fold, and what they cover. */
export type Snapshot = { readonly covers: Covered; readonly bytes: Uint8Array }

/** The world, or the order of things, says no. Nothing was changed. */
export type Trouble = {
  readonly kind:
    | 'new' // no partner lives here yet: begin, recover or join first
    | 'locked'
    | 'alone' // needs a couple, and there is none (or it is closed)
    | 'too-big'
    | 'wrong-secret'
    | 'too-many-tries'
    | 'needs-phrase' // only the device with the root key can, or whoever types the phrase
    | 'bad-phrase'
    | 'not-empty' // a partner lives here already
    | 'unknown-device'
    | 'disk'
    | 'unreachable'
    | 'not-found'
    | 'bad-file'
  readonly retry: 'soon' | 'later' | 'never'
  /** When trying again makes sense; null when unknown. */
  readonly untilMs: number | null
}

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Trouble }

/**
 * Why an entry was not believed, or a log not continued. Closed; each is told apart.
 *
 * tampered: it does not open. forged: no valid signature of a device that belonged. replayed: seen before. truncated:
 * cut short, or the relay holds less than it did. forked: it follows another history than ours. gap: something before it
 * is missing. untimely: dated before what its author had seen, or over five minutes ahead of this reader. not-ours: no
 * format or epoch that this device was ever given.
 */
export type FaultKind =
  'tampered' | 'forged' | 'replayed' | 'truncated' | 'forked' | 'gap' | 'untimely' | 'not-ours'

export type Fault = {
  readonly space: 'own' | 'couple'
  readonly sequence: number | null
  readonly kind: FaultKind
}

export type Status = {
  /** new: nobody lives here. locked: unlock first. open: ready, online or not. erased: gone. */
  readonly phase: 'new' | 'locked' | 'open' | 'erased'
  /** My partner id, and this device's id; null while new or locked. */
  readonly me: string | null
  readonly device: string | null
  /** joining: both confirmed, the couple's first entry has not arrived. closed: one of us left (see `closedAtMs`). */
  readonly couple: 'none' | 'joining' | 'paired' | 'closed'
  /** The other's partner id, once paired. */
  readonly partner: string | null
  /** How many entries of mine wait to be acknowledged. */
  readonly pending: number
  /** Of this device to the relay. Says nothing about the partner. */
  readonly connection: 'offline' | 'connecting' | 'online'
  readonly faults: readonly Fault[]
  readonly protection: { readonly passphrase: boolean; readonly passkey: boolean }
  /** The phrase was not noted yet: `phrase()` still has it. */
  readonly phraseWaits: boolean
  /** This device was removed by another of mine. */
  readonly removed: boolean
}

export type DeviceInfo = {
  readonly id: string
  readonly partner: string
  readonly mine: boolean
  readonly here: boolean
  readonly removed: boolean
}

/** A passphrase as typed, or the 32 bytes that a passkey's PRF extension gave. */
export type UnlockSecret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'passkey'; readonly prf: Uint8Array }

/** A sealed key-value store of this device only; keys are sealed too. */
export type Drawer = {
  readonly get: (name: string) => Promise<Uint8Array | null>
  readonly all: () => Promise<ReadonlyMap<string, Uint8Array>>
  /** Durable when it resolves. */
  readonly put: (name: string, bytes: Uint8Array) => Promise<Outcome<null>>
  /** All of it or none, on one way to the disk; null removes. */
  readonly putAll: (changes: ReadonlyMap<string, Uint8Array | null>) => Promise<Outcome<null>>
}

/** An ephemeral message from the partner's (or my other) device: never stored, at most 700 bytes. */
export type LiveMessage = {
  readonly partner: string
  readonly mine: boolean
  readonly at: number
  readonly bytes: Uint8Array
}

export type Device = {
  readonly status: () => Status
  readonly onStatus: (listener: (status: Status) => void) => () => void

  /** Makes a partner: root key, phrase, own space. Works offline; the relay hears of it when it can. */
  readonly begin: () => Promise<Outcome<null>>
  /** The twelve words, until `phraseNoted`; null after that. */
  readonly phrase: () => Promise<string | null>
  readonly phraseNoted: () => Promise<void>
  /** On a new device: the partner of these twelve words again, own space and couple's, from the relay. */
  readonly recover: (phrase: string) => Promise<Outcome<null>>

  /**
   * Durable on this device when it resolves; all of them or none. Sent when there is a relay to send to.
   *
   * `wipes`: drafts that leave the disk in the same write, so that none outlives what became of it.
   */
  readonly append: (
    payloads: readonly Payload[],
    wipes?: readonly string[],
  ) => Promise<Outcome<null>>
  /** First call of the listener: everything (or everything after `after`), with `reset`. Then what is new. */
  readonly onLog: (listener: (news: LogNews) => void, after?: Covered) => () => void
  /** From now on no device of mine releases its key for this slot. */
  readonly withdraw: (slot: string) => Promise<Outcome<null>>

  readonly live: {
    /** Sent now or never. False when nobody could be reached. */
    readonly send: (bytes: Uint8Array) => Promise<boolean>
    readonly on: (listener: (message: LiveMessage) => void) => () => void
  }
  /** Now, as the relay's clock says: the same instant for both partners. */
  readonly relayClock: () => number

  readonly drafts: Drawer
  readonly settings: Drawer
  readonly snapshot: {
    readonly get: () => Promise<Snapshot | null>
    readonly put: (snapshot: Snapshot) => Promise<Outcome<null>>
  }

  /** Drops every key from memory, in all tabs. Without a passphrase or passkey it opens again by itself at next start. */
  readonly lock: () => Promise<void>
  readonly unlock: (secret: UnlockSecret) => Promise<Outcome<null>>
  /** Sets, changes or (null) removes the passphrase. */
  readonly setPassphrase: (text: string | null) => Promise<Outcome<null>>
  /** Sets or (null) removes the passkey; `prf` is the 32 bytes of its PRF extension. */
  readonly setPasskey: (prf: Uint8Array | null) => Promise<Outcome<null>>

  readonly devices: () => readonly DeviceInfo[]
  /** One of my own devices: its keys are worth nothing from the next entry on, in both spaces. */
  readonly removeDevice: (id: string) => Promise<Outcome<null>>
  /**
   * I leave the couple: alone, at once, offline or not. The other's devices say "closed" only after the notice.
   *
   * keep: my copy stays readable here. remove: the couple's entries are deleted from this device.
   */
  readonly leave: (how: {
    readonly noticeHours: number
    readonly copy: 'keep' | 'remove'
  }) => Promise<Outcome<null>>
  /** Everything of this device, gone: keys first. */
  readonly erase: () => Promise<void>

  /**
   * One content-free push at about this time, to this subscription (null: none any more). False when not online.
   *
   * Privacy: the relay learns the subscription's address and the hour, and the push service that there was a push.
   */
  readonly wakeAt: (timeMs: number, subscription: Uint8Array | null) => Promise<boolean>

  /** One `age` file for the phrase's identity: the signed log, and a page to read. Makes no entry and no request. */
  readonly exportBackup: (page: string) => Promise<Outcome<Uint8Array>>
  /** The entries of a backup made by this partner, for reading; nothing is added to the log. */
  readonly importBackup: (file: Uint8Array, phrase: string) => Promise<Outcome<readonly LogEntry[]>>
  /** `AGE-SECRET-KEY-1…` of these twelve words: opens a backup with `age` alone. */
  readonly backupIdentity: (phrase: string) => Promise<Outcome<string>>

  readonly close: () => Promise<void>
}

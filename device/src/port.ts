/** One partner's device: what it promises to whoever builds screens on it. */

import type { RefusalKind } from '@mend/wire/frames'

export type { RefusalKind }

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
 * while pending. `partner` is who signed it; `at` is the author's claim, and may be anything from 1970 to the year 10889.
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
 * device), and, once both have committed to the slot, its words follow as an `opened` entry by the same author. A `matched` one
 * says that both said yes to a question in one week: both signatures were checked.
 */
export type Content =
  | { readonly kind: 'event'; readonly bytes: Uint8Array }
  | { readonly kind: 'sealed'; readonly slot: string; readonly mine: Uint8Array | null }
  | { readonly kind: 'opened'; readonly slot: string; readonly bytes: Uint8Array }
  | { readonly kind: 'matched'; readonly question: string; readonly round: number }

/**
 * What a listener hears. `entries`: newly acknowledged ones, each space in its order (the spaces interleave freely);
 * `reset`: forget what you had, these are all (or all after the snapshot you named). `pending`: all of mine that are not
 * yet acknowledged, in order; before them those, of either partner, that a relay lost and that wait to be handed back.
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

/**
 * Why a disk does not do as it is asked. Each is told apart, since something else helps with each.
 *
 * full: no room. refused: forbidden by the browser, or by its person. silent: no answer in time. damaged: it is there and
 * cannot be read. emptied: what lay here was cleared while the page was open. newer: a newer Mend has been here.
 */
export type DiskKind = 'full' | 'refused' | 'silent' | 'damaged' | 'emptied' | 'newer'

/** The world, or the order of things, says no. Nothing was changed. */
export type Trouble = {
  readonly kind:
    | 'new' // no partner lives here yet: begin, recover or join first
    | 'locked'
    | 'alone' // needs a couple, and there is none (or it is closed)
    | 'too-big'
    | 'taken' // a draft that this was to be said out of is gone: said already, by another tab
    | 'unconfirmed' // the lock has to be answered first: see `confirm`
    | 'wrong-secret'
    | 'too-many-tries'
    | 'needs-phrase' // only the device with the root key can, or whoever types the phrase
    | 'bad-phrase'
    | 'not-empty' // a partner lives here already
    | 'unknown-device'
    | 'disk' // it was not written; with a `-` behind it, why not (`DiskKind`)
    | `disk-${DiskKind}`
    | 'unreachable'
    | 'not-found'
    | 'bad-file' // no copy of ours
    | 'cut-off' // a copy of ours, of which the end is missing, or that was changed
    | 'other-words' // twelve words that belong together, and not to this copy
    | 'stopped' // because its person said so
    | 'moved' // to another address: here one can only read
    | 'old-file' // can be read, and holds too little to be brought back
  readonly retry: 'soon' | 'later' | 'never'
  /** When trying again makes sense; null when unknown. */
  readonly untilMs: number | null
}

/** A value, or the trouble that the world made: when to try again stands in the trouble. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Trouble }

/**
 * Why an entry was not believed, or a log not continued. Closed; each is told apart.
 *
 * tampered: it does not open. forged: no valid signature of a device that belonged. replayed: seen before. truncated:
 * cut short, or the relay holds less than it did. forked: it follows another history than ours. gap: something before it
 * is missing. not-ours: no format or epoch that this device was ever given. too-many: of what one partner may have, devices
 * or sealed words that wait. kept-back: both have sealed words, the other's app has read mine, and for ten minutes it has not
 * opened its own; gone once it does. A date is never a reason.
 */
export type FaultKind =
  | 'tampered'
  | 'forged'
  | 'replayed'
  | 'truncated'
  | 'forked'
  | 'gap'
  | 'not-ours'
  | 'too-many'
  | 'kept-back'

/** Something in a log that does not fit: where it is (space, sequence) and of what kind. */
export type Fault = {
  readonly space: 'own' | 'couple'
  readonly sequence: number | null
  readonly kind: FaultKind
}

/** All that a screen may know of a device without reading a log. */
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
  /** Why the relay turned this device, or its last entry, away; null once it let it in again, or took one. Its word, unsigned. */
  readonly refusal: RefusalKind | null
  readonly faults: readonly Fault[]
  /** What this device's disk answered last, where it was no. */
  readonly disk: DiskKind | null
  readonly protection: { readonly passphrase: boolean; readonly passkey: boolean }
  /** The phrase was not noted yet: `phrase()` still has it. */
  readonly phraseWaits: boolean
  /**
   * The relay lets this device into one of its spaces no more, or says that there is none. Another device of mine may have
   * removed it; or the relay is wrong, or lies. It dials on, and nothing here is lost.
   */
  readonly keptOut: boolean
  /** I have moved to another address with this partner's Mend: here one can only read. */
  readonly moved: boolean
  /** When the relay last lacked entries that this device has, or had lost their order; null: never. */
  readonly gaveBack: GaveBack | null
  /** How far ahead this device's own clock is (behind, where negative); null while it is right, to ten minutes. */
  readonly clockAheadMs: number | null
}

/**
 * A relay that was restored from an older copy, or is another one: what it lost was handed back.
 *
 * `moved`: somebody had spoken to it before, so that these entries stand behind that now, in their own order.
 */
export type GaveBack = {
  readonly atMs: number
  readonly count: number
  readonly moved: boolean
}

/** What a backup holds: whose it is, and every entry in it whose signature holds, in order. */
export type Copy = { readonly me: string; readonly entries: readonly LogEntry[] }

/** Something long, watched. `progress`: how much of it is done, from 0 to 1. `stop`: given up, as if it had never begun. */
export type Watch = {
  readonly progress?: (share: number) => void
  readonly stop?: AbortSignal
}

/** One device of either partner, as the logs have it. `here`: this very one. */
export type DeviceInfo = {
  readonly id: string
  readonly partner: string
  readonly mine: boolean
  readonly here: boolean
  readonly removed: boolean
  /**
   * How and when one of mine came in: with my beginning, let in by another of mine, or by the twelve words. The date is
   * when this device heard of it. Null for the partner's, and where an older app wrote it down.
   */
  readonly came: { readonly how: 'first' | 'link' | 'words'; readonly atMs: number } | null
}

/** A passphrase as typed, or the 32 bytes that a passkey's PRF extension gave. */
export type UnlockSecret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'passkey'; readonly prf: Uint8Array }

/** A sealed key-value store of this device only; keys are sealed too. */
export type PrivateStore = {
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

/** A yes of mine to a question, in one week (`yesRound`): nobody learns of it who has not said the same. */
export type QuietYes = { readonly question: string; readonly round: number }

/** An open device, as the app uses it: whatever resolves is durable in its log first. */
export type Device = {
  readonly status: () => Status
  readonly onStatus: (listener: (status: Status) => void) => () => void

  /** Makes a partner: root key, phrase, own space. Works offline; the relay hears of it when it can. */
  readonly begin: () => Promise<Outcome<null>>
  /** The twelve words, until `phraseNoted`; null after that. Asks for the lock: see `confirm`. */
  readonly phrase: () => Promise<Outcome<string | null>>
  readonly phraseNoted: () => Promise<void>
  /** On a new device: the partner of these twelve words again, own space and couple's, from the relay. */
  readonly recover: (phrase: string) => Promise<Outcome<null>>

  /**
   * Durable on this device when it resolves; all of them or none. Sent when there is a relay to send to.
   *
   * `takes`: drafts that it is said out of. They leave the disk in the same write; where one of them is gone already,
   * nothing is written (`taken`): two tabs that say the same say it once.
   */
  readonly append: (
    payloads: readonly Payload[],
    takes?: readonly string[],
  ) => Promise<Outcome<null>>
  /** First call of the listener: everything (or everything after `after`), with `reset`. Then what is new. */
  readonly onLog: (listener: (news: LogNews) => void, after?: Covered) => () => void
  /**
   * Takes words back that have not left this device yet: what it would have said is written over.
   *
   * @param without - what an event reads without them; null where it is to stay as it is
   */
  readonly recall: (without: (event: Uint8Array) => Uint8Array | null) => Promise<Outcome<null>>
  /** From now on no device of mine releases its key for this slot. */
  readonly withdraw: (slot: string) => Promise<Outcome<null>>

  /**
   * All that I say yes to, in place of what I said before; it goes out with a batch that goes out anyway, never at once.
   *
   * A match comes as an entry of the couple's log. At most eight go out; what is of another week does not.
   */
  readonly sayYeses: (yeses: readonly QuietYes[]) => Promise<Outcome<null>>

  readonly live: {
    /** Sent now or never. False when nobody could be reached. */
    readonly send: (bytes: Uint8Array) => Promise<boolean>
    readonly on: (listener: (message: LiveMessage) => void) => () => void
  }
  /** Now, corrected by the relay's clock as far as it is believed: what is written is dated by it, and screens show it. */
  readonly now: () => number

  readonly drafts: PrivateStore
  readonly settings: PrivateStore
  readonly snapshot: {
    readonly get: () => Promise<Snapshot | null>
    readonly put: (snapshot: Snapshot) => Promise<Outcome<null>>
  }

  /** Drops every key from memory, in all tabs. Without a passphrase or passkey it opens again by itself at next start. */
  readonly lock: () => Promise<void>
  readonly unlock: (secret: UnlockSecret) => Promise<Outcome<null>>
  /**
   * The lock, asked again while the device is open. What gives lasting access (the words, a device more or less, the lock
   * itself, a backup, leaving) is refused as `unconfirmed` without it; one right answer is good for one such act within a
   * minute. Where no lock is set nothing asks.
   */
  readonly confirm: (secret: UnlockSecret) => Promise<Outcome<null>>
  /** Sets, changes or (null) removes the passphrase. */
  readonly setPassphrase: (text: string | null) => Promise<Outcome<null>>
  /** Sets or (null) removes the passkey; `prf` is the 32 bytes of its PRF extension. */
  readonly setPasskey: (prf: Uint8Array | null) => Promise<Outcome<null>>
  /** Removes passphrase and passkey: from then on it opens by itself. */
  readonly stopAsking: () => Promise<Outcome<null>>

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
  /** I go on at another address: here nothing is written any more, and the relay is asked to erase what it has. */
  readonly moveAway: () => Promise<Outcome<null>>
  /** I stay after all: here one writes again, and the relay is asked to keep what it has. */
  readonly stayHere: () => Promise<Outcome<null>>
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
  /** What is in a backup made by the partner of these words, for reading; nothing is added to the log. */
  readonly importBackup: (file: Uint8Array, phrase: string, watch?: Watch) => Promise<Outcome<Copy>>
  /** On a device that nobody lives on: the partner of these words, with all of the backup, without a relay. */
  readonly restoreBackup: (
    file: Uint8Array,
    phrase: string,
    watch?: Watch,
  ) => Promise<Outcome<null>>
  /** `AGE-SECRET-KEY-1…` of these twelve words: opens a backup with `age` alone. */
  readonly backupIdentity: (phrase: string) => Promise<Outcome<string>>

  readonly close: () => Promise<void>
}

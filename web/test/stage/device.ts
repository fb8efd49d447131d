/** Two devices in memory, without keys or relay: enough of a couple to look at screens with. */
import type { Device, LogEntry, LogNews, Outcome, Payload, Status } from '@mend/device/device'
import type { Pairing, PairingView } from '@mend/device/pairing'

type Space = { entries: LogEntry[]; readonly listeners: Set<() => void> }

export type Couple = {
  readonly shared: Space
  readonly live: Set<(from: string, bytes: Uint8Array) => void>
}

export const openCouple = (): Couple => ({
  shared: { entries: [], listeners: new Set() },
  live: new Set(),
})

const fine: Outcome<null> = { ok: true, value: null }

/** @param who - the partner's id; the stage uses a name, since nothing is signed here */
export function openMemoryDevice(
  couple: Couple,
  who: string,
  partner: string,
  began: Partial<Status>,
): Device & { readonly set: (some: Partial<Status>) => void } {
  const own: Space = { entries: [], listeners: new Set() }
  const heard = new Set<(status: Status) => void>()
  let status: Status = {
    phase: 'open',
    me: who,
    device: `${who}-1`,
    couple: 'paired',
    partner,
    pending: 0,
    connection: 'online',
    faults: [],
    protection: { passphrase: false, passkey: false },
    phraseWaits: false,
    removed: false,
    ...began,
  }
  const set = (some: Partial<Status>) => {
    status = { ...status, ...some }
    for (const listener of heard) listener(status)
  }
  const put = ({ audience, slot, bytes }: Payload) => {
    const space = audience === 'me' ? own : couple.shared
    const add = (content: LogEntry['content'], by = who) =>
      space.entries.push({
        id: `${audience}-${space.entries.length}`,
        space: audience === 'me' ? 'own' : 'couple',
        sequence: space.entries.length + 1,
        partner: by,
        at: Date.now(),
        content,
      })
    if (slot === null) return add({ kind: 'event', bytes })
    add({ kind: 'sealed', slot, mine: bytes })
    const both = space.entries.filter(
      ({ content }) => content.kind === 'sealed' && content.slot === slot,
    )
    if (new Set(both.map((entry) => entry.partner)).size < 2) return
    for (const { partner: by, content } of both) {
      if (content.kind === 'sealed' && content.mine !== null) {
        add({ kind: 'opened', slot, bytes: content.mine }, by)
      }
    }
  }
  const asSeen = (entry: LogEntry): LogEntry =>
    entry.content.kind === 'sealed' && entry.partner !== who
      ? { ...entry, content: { ...entry.content, mine: null } }
      : entry
  const drawer = () => {
    const kept = new Map<string, Uint8Array>()
    return {
      get: async (name: string) => kept.get(name) ?? null,
      put: async (name: string, bytes: Uint8Array) => (kept.set(name, bytes), fine),
      remove: async (name: string) => void kept.delete(name),
      list: async () => [...kept.keys()],
    }
  }
  const words = 'anchor basket copper dance eagle fabric garden harbor island jacket kitten ladder'
  return {
    set,
    status: () => status,
    onStatus: (listener) => (heard.add(listener), () => heard.delete(listener)),
    begin: async () => (set({ phase: 'open', me: who, couple: 'none', phraseWaits: true }), fine),
    phrase: async () => (status.phraseWaits ? words : null),
    phraseNoted: async () => set({ phraseWaits: false }),
    recover: async () => ({
      ok: false,
      refusal: { kind: 'bad-phrase', retry: 'never', untilMs: null },
    }),
    append: async (payloads) => {
      if (status.couple !== 'paired' && payloads.some(({ audience }) => audience !== 'me')) {
        return { ok: false, refusal: { kind: 'alone', retry: 'never', untilMs: null } }
      }
      payloads.forEach(put)
      for (const space of [own, couple.shared]) for (const hear of space.listeners) hear()
      return fine
    },
    onLog: (listener) => {
      let seen = { own: 0, couple: 0 }
      const tell = (reset: boolean) => {
        const entries = [
          ...own.entries.slice(seen.own),
          ...couple.shared.entries.slice(seen.couple),
        ]
        seen = { own: own.entries.length, couple: couple.shared.entries.length }
        const news: LogNews = { reset, entries: entries.map(asSeen), pending: [] }
        if (reset || entries.length > 0) listener(news)
      }
      const hear = () => tell(false)
      queueMicrotask(() => tell(true))
      own.listeners.add(hear)
      couple.shared.listeners.add(hear)
      return () => (own.listeners.delete(hear), couple.shared.listeners.delete(hear), undefined)
    },
    withdraw: async () => fine,
    live: {
      send: async (bytes) => {
        for (const hear of couple.live) hear(who, bytes)
        return true
      },
      on: (listener) => {
        const hear = (from: string, bytes: Uint8Array) => {
          if (from !== who) listener({ partner: from, mine: false, at: Date.now(), bytes })
        }
        couple.live.add(hear)
        return () => couple.live.delete(hear)
      },
    },
    relayClock: () => Date.now(),
    drafts: drawer(),
    settings: drawer(),
    snapshot: { get: async () => null, put: async () => fine },
    lock: async () => set({ phase: 'locked', me: null }),
    unlock: async (secret) => {
      const right = secret.kind === 'passphrase' && secret.text === 'four good words'
      if (right) set({ phase: 'open', me: who })
      return right
        ? fine
        : { ok: false, refusal: { kind: 'wrong-secret', retry: 'soon', untilMs: null } }
    },
    setPassphrase: async (text) => (
      set({ protection: { ...status.protection, passphrase: text !== null } }),
      fine
    ),
    setPasskey: async (prf) => (
      set({ protection: { ...status.protection, passkey: prf !== null } }),
      fine
    ),
    devices: () => [
      { id: '7f3a91', partner: who, mine: true, here: true, removed: false },
      { id: 'c2d410', partner: who, mine: true, here: false, removed: false },
      { id: '91be07', partner, mine: false, here: false, removed: false },
    ],
    removeDevice: async () => fine,
    leave: async () => (set({ couple: 'closed' }), fine),
    erase: async () => set({ phase: 'new', me: null, couple: 'none' }),
    exportBackup: async (page) => ({ ok: true, value: new TextEncoder().encode(page) }),
    importBackup: async () => ({
      ok: false,
      refusal: { kind: 'bad-file', retry: 'never', untilMs: null },
    }),
    close: async () => {},
  }
}

/** A pairing that goes through its views by itself: opened after a moment, confirmed by the other at once. */
export function openMemoryPairing(fragment: string | null, onDone: () => void): Pairing {
  const heard = new Set<(view: PairingView) => void>()
  let view: PairingView = { kind: 'waiting' }
  const show = (next: PairingView) => {
    view = next
    for (const listener of heard) listener(view)
  }
  const words = ['lantern', 'river', 'button', 'maple']
  setTimeout(
    () => show({ kind: 'comparing', words, confirmed: false }),
    fragment === null ? 300 : 2500,
  )
  return {
    fragment,
    expiresAtMs: Date.now() + 600_000,
    view: () => view,
    onChange: (listener) => (heard.add(listener), () => heard.delete(listener)),
    confirm: async () => {
      show({ kind: 'comparing', words, confirmed: true })
      setTimeout(() => {
        show({ kind: 'done' })
        onDone()
      }, 800)
    },
    cancel: async () => show({ kind: 'failed', why: 'cancelled' }),
  }
}

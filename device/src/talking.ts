/** Talking: the one tab that leads speaks for every space. */
import { bytesToText, type Bytes } from '@mend/wire/bytes'
import { encodeCertificate } from '@mend/wire/body'
import type { Clock } from './clock.ts'
import { sealFarewell } from './departures.ts'
import { owner, type House } from './house.ts'
import type { Identity } from './identity.ts'
import { addOutgoing, newOutgoing, readOutbox } from './outbox.ts'
import type { TurnIntent } from './outbox.ts'
import { openSpeaker } from './speaker.ts'
import type { Speaker, SpeakerNews } from './speech.ts'
import { activeMembers, type SpaceName } from './space.ts'
import type { Transport } from './transport.ts'

export type Talking = {
  /** The outbox or the spaces changed, here or in another tab. */
  readonly wake: () => void
  /** Only the outbox grew, and only here; nobody left. */
  readonly send: () => void
  readonly live: (body: Bytes) => boolean
  readonly wakeAt: (timeMs: number, subscription: Uint8Array) => boolean
  readonly close: () => void
}

export type TalkingParts = {
  readonly house: House
  readonly transport: Transport
  readonly clock: Clock
  readonly told: (name: SpaceName, news: SpeakerNews) => void
}

const names = ['own', 'couple'] as const
const monthMs = 30 * 24 * 3_600_000

export function openTalking(parts: TalkingParts): Talking {
  const { house } = parts
  const speakers = new Map<SpaceName, Speaker>()
  const spaces = new Map<SpaceName, string>()
  const state = { closed: false }
  const stop = (name: SpaceName): void => {
    speakers.get(name)?.close()
    speakers.delete(name)
  }
  const refresh = (): void => {
    for (const name of state.closed ? [] : names) {
      const record = house.record(name)
      const space = record === null || record.over ? '' : bytesToText(record.space.id)
      if (space !== (spaces.get(name) ?? '')) stop(name)
      spaces.set(name, space)
      if (space !== '' && !speakers.has(name))
        speakers.set(name, openSpeaker({ ...parts, name, told: (news) => hear(name, news) }))
    }
  }
  // The couple's first: somebody waits for that.
  const send = (): void => {
    for (const name of names.toReversed()) speakers.get(name)?.wake()
  }
  const wake = (): void => {
    if (state.closed) return
    house
      .inOrder(async () => {
        if (await sealFarewell(house)) {
          stop('couple')
          parts.told('couple', { kind: 'arrived', reset: true, spaces: true })
        }
        refresh()
      })
      .then(send)
      .catch(() => parts.told('own', { kind: 'disk' }))
  }
  const hear = (name: SpaceName, news: SpeakerNews): void => {
    parts.told(name, news)
    if (news.kind === 'arrived' && news.spaces) wake()
    if (news.kind === 'outgoing') send()
    if (news.kind !== 'caught-up') return
    house
      .inOrder(() => afterCatchingUp(parts, name))
      .then((due) => (due ? wake() : null))
      .catch(() => parts.told(name, { kind: 'disk' }))
  }
  wake()
  return {
    wake,
    send,
    live: (body) => speakers.get('couple')?.live(body) ?? false,
    wakeAt: (timeMs, subscription) => speakers.get('own')?.wakeAt(timeMs, subscription) ?? false,
    close: () => {
      state.closed = true
      names.forEach(stop)
    },
  }
}

/** What is due now that everything is known: a recovered device brings itself in; a month is over. */
async function afterCatchingUp(parts: TalkingParts, name: SpaceName): Promise<boolean> {
  const { house } = parts
  await forgetRootSeed(house)
  const record = house.record(name)
  if (record === null || record.space.epoch === 0 || record.leaving || record.over) return false
  const { space } = record
  const identity = owner(house.identity())
  const inside = space.members[bytesToText(identity.device)] !== undefined
  const queued = (await readOutbox(house.log, house.vault, name)).some(
    ({ outgoing }) => outgoing.kind === 'turn',
  )
  if (queued) return false
  if (!inside && record.via === 'root') return addTurn(house, name, bringingIn(identity, name))
  const age = parts.clock.relayNow() - space.turnedAt
  // Not all at once: the device that comes first by name on the day, the others a day later each.
  const ids = activeMembers(space)
    .map(({ id }) => bytesToText(id))
    .toSorted()
  const rank = ids.indexOf(bytesToText(identity.device))
  const due = inside && age > monthMs + Math.max(0, rank) * 24 * 3_600_000
  return due ? addTurn(house, name, { removed: [], partners: [], devices: [] }) : false
}

/** A turn that brings this device into a space of its partner's. */
function bringingIn(identity: Identity, name: SpaceName): TurnIntent {
  const devices = [encodeCertificate(certificateFor(identity, name))]
  return { removed: [], partners: [], devices }
}

/** The certificate as a space shows it: there, the transport key for that space. */
export function certificateFor(identity: Identity, name: SpaceName) {
  if (name === 'own') return identity.certificate
  const transport = identity.coupleTransport.public
  return { ...identity.certificate, transport, coupleTransport: new Uint8Array(32) }
}

async function addTurn(house: House, name: SpaceName, turn: TurnIntent): Promise<boolean> {
  const outgoing = newOutgoing(house.random, { kind: 'turn', turn, at: house.now() })
  await house.log.write([await addOutgoing(house.vault, name, outgoing)])
  return true
}

// The phrase's receive key was needed until this device was let in everywhere.
async function forgetRootSeed(house: House): Promise<void> {
  const identity = house.identity()
  const own = house.record('own')
  const couple = house.record('couple')
  const inside =
    own?.via === 'device' && (couple === null || couple.via === 'device' || couple.over)
  if (identity !== null && identity.recovering !== null && inside)
    await house.save({ identity: { ...identity, recovering: null } })
}

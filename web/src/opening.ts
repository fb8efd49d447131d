/** Opens the house on an unlocked device: the flow, the drafts, the live whispers, and who we two are. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { type PartnerId, partnersOf } from '@mend/domain/couple'
import type { Device, Status } from '@mend/device/device'
import { openCheckpoints, readCheckpoint } from './checkpoint.ts'
import { type DraftStore, openDrafts } from './drafts.ts'
import { type Flow, type Marked, type Marks, openFlow } from './flow.ts'
import type { Frame } from './frame.ts'
import type { House } from './house.ts'
import type { Person } from './profile.ts'
import { openLive } from './live.ts'
import { keepScratchShort } from './screens/mend/needs/scratch.ts'
import { openMeet } from './screens/steady/meet.ts'

export type OpenedHouse = { readonly house: House; readonly close: () => void }

/** @param me - the partner who lives on this device, unlocked */
export async function openHouse(frame: Frame, me: PartnerId): Promise<OpenedHouse> {
  const { device, clock, profile } = frame
  const [drafts, marks, from] = await Promise.all([
    openDrafts(draftStore(device)),
    openMarks(device),
    readCheckpoint(device),
    profile.load(),
  ])
  const status = signal(device.status())
  const stopStatus = device.onStatus((next) => (status.value = next))
  const keep = openCheckpoints(device, from)
  const flow = openFlow({ device, me, now: clock.read, marks, from, keep })
  const read = untilRead(flow, status)
  const live = openLive(device)
  const meet = openMeet(live)
  const known = computed(() => partnersOf(flow.couple.value, { me, now: clock.now.value }))
  const people = computed(() => ({
    me: known.value.me === null ? profile.mine.value : personOf(known.value.me),
    partner: known.value.partner === null ? null : personOf(known.value.partner),
  }))
  // The first thing a couple's log hears from me is my name.
  const stopIntroducing = effect(() => {
    const { name, hue } = profile.mine.value
    const due = status.value.couple === 'paired' && flow.ready.value && known.value.me === null
    if (due && name !== '') void flow.say({ kind: 'introduce', name, hue })
  })
  const stopWiping = keepScratchShort(drafts, clock)
  const { close: closeFlow, ...road } = flow
  await read
  const house: House = { ...frame, ...road, people, drafts, live, meet, status }
  return {
    house,
    close: () => {
      stopIntroducing()
      stopWiping()
      closeFlow()
      meet.close()
      stopStatus()
    },
  }
}

/**
 * The log was read for the first time, or there is nothing more to read: what a screen says first is then true.
 *
 * A log that cannot be read holds nobody up for ever: after a while the last picture is shown.
 */
async function untilRead({ ready }: Flow, status: ReadonlySignal<Status>): Promise<void> {
  let stop = (): void => undefined
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patienceMs)
    stop = effect(() => {
      if (!ready.value && status.value.phase === 'open') return
      clearTimeout(timer)
      resolve()
    })
  })
  stop()
}

const patienceMs = 3_000

function personOf({ name, hue }: Person): Person {
  return { name, hue }
}

function draftStore({ drafts }: Pick<Device, 'drafts'>): DraftStore {
  return {
    all: async () => {
      const decoder = new TextDecoder()
      return new Map([...(await drafts.all())].map(([key, bytes]) => [key, decoder.decode(bytes)]))
    },
    write: async (texts) => {
      const encoder = new TextEncoder()
      const changes = [...texts].map(
        ([key, text]) => [key, text === '' ? null : encoder.encode(text)] as const,
      )
      const kept = await drafts.putAll(new Map(changes))
      if (!kept.ok) throw new Error(`drafts were not kept: ${kept.refusal.kind}`)
    },
  }
}

const marksName = 'flow.marks'

async function openMarks({ settings }: Pick<Device, 'settings'>): Promise<Marks> {
  const bytes = await settings.get(marksName)
  let marked = bytes === null ? null : parseMarked(new TextDecoder().decode(bytes))
  return {
    read: () => marked,
    write: (next) => {
      marked = next
      void settings.put(marksName, new TextEncoder().encode(JSON.stringify(next)))
    },
  }
}

function parseMarked(text: string): Marked | null {
  const [own, couple] = text.split(/[^\d]+/).filter((part) => part !== '')
  return own === undefined || couple === undefined
    ? null
    : { own: Number(own), couple: Number(couple) }
}

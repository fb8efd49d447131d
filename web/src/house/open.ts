/** Opens the house on an unlocked device: the flow, the drafts, the live whispers, and who we two are. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { PartnerId } from '@mend/domain/couple'
import { partnersOf, type PartnersView } from '@mend/domain/partners'
import type { Device, Status } from '@mend/device/device'
import { keepBehind } from '../flow/behind.ts'
import { openCheckpoints, readCheckpoint } from '../flow/checkpoint.ts'
import { keepDayKeysShort } from '../flow/day-keys.ts'
import { type DraftStore, openDrafts } from '../flow/drafts.ts'
import { type Flow, openFlow } from '../flow/flow.ts'
import { openMarks } from '../flow/marks.ts'
import { sayOut } from '../flow/say-out.ts'
import type { Frame } from '../page/frame.ts'
import type { DraftsFor, House } from './useHouse.ts'
import type { Person } from '../page/profile.ts'
import { openDraftNews } from './draft-news.ts'
import { openLive } from './live.ts'
import { keepScratchShort } from './scratch.ts'
import { openMeet } from './meet.ts'
import { openReminders } from './reminders/reminders.ts'
import { words } from '../words/en.ts'

/** The house, and what shuts it: from then on it hears and keeps nothing more. */
export type OpenedHouse = { readonly house: House; readonly close: () => void }

/**
 * @param me - the partner who lives on this device, unlocked
 * @param draftsFor - what the rooms say of words that lost
 */
export async function openHouse(
  frame: Frame,
  me: PartnerId,
  draftsFor: DraftsFor,
): Promise<OpenedHouse> {
  const { device, clock, profile } = frame
  const news = openDraftNews()
  const [drafts, marks, from] = await Promise.all([
    openDrafts(draftStore(device), news),
    openMarks(device),
    readCheckpoint(device),
    profile.load().then(() => keepBehind(device)),
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
    partner: partnerNow(known.value),
  }))
  const stopIntroducing = introduce(flow, () => {
    const due = status.value.couple === 'paired' && flow.ready.value && known.value.me === null
    return due ? profile.mine.value : null
  })
  const stopWiping = keepShort(frame, me, drafts, flow)
  const { close: closeFlow, ...road } = flow
  const { couple } = flow
  const reminders = openReminders({ ...frame, view: globalThis, couple, status, me })
  await read
  const say: House['say'] = (command, keys = []) => sayOut(flow, drafts, command, keys)
  const house: House = {
    ...frame,
    ...road,
    say,
    people,
    drafts,
    live,
    meet,
    reminders,
    status,
    draftsFor,
  }
  return {
    house,
    close: () => {
      reminders.close()
      stopIntroducing()
      stopWiping()
      closeFlow()
      news.close()
      meet.close()
      stopStatus()
    },
  }
}

/** What is on this device for a day only goes when the day is over: the scratch, and the keys of days. */
function keepShort(
  { device, clock }: Frame,
  me: PartnerId,
  drafts: House['drafts'],
  { couple, ready }: Flow,
): () => void {
  const stopWiping = keepScratchShort(drafts, clock)
  const stopDiscarding = keepDayKeysShort({ device, me, couple, ready, now: clock.now })
  return () => {
    stopWiping()
    stopDiscarding()
  }
}

/**
 * The first thing a couple's log hears from me is my name: once, though much else moves before it has been read back.
 *
 * @param due - who I am while the log has not heard it, else null
 */
export function introduce(flow: Pick<Flow, 'say'>, due: () => Person | null): () => void {
  let said = false
  return effect(() => {
    const person = due()
    if (person === null) said = false
    if (said || person === null || person.name === '') return
    said = true
    void flow.say({ kind: 'introduce', ...personOf(person) }).then((answer) => {
      if (!answer.ok) said = false
    })
  })
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

// By my own name for them. One that they took from me would sign my words as theirs: it says whose it is.
function partnerNow({ me, partner }: PartnersView): Person | null {
  if (partner === null) return null
  const same = me !== null && alike(me.name) === alike(partner.name)
  return { ...personOf(partner), name: same ? words.app.namesake(partner.name) : partner.name }
}

const alike = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\s]/gu, '')
    .toLocaleLowerCase()

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
      return kept.ok ? null : kept.refusal.kind
    },
  }
}

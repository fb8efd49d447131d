/** Every kind of ask, as a person makes it, meets it and leaves it: a line in `everyAsk` for each. */
import { asked } from '../../web/src/rooms/asking/words.ts'
import { behaviours } from '../../web/src/rooms/behaviours/words.ts'
import { ladder } from '../../web/src/rooms/ladder/words/page.ts'
import { handovers } from '../../web/src/rooms/handovers/words.ts'
import { packet } from '../../web/src/rooms/outside/words.ts'
import { tellings } from '../../web/src/rooms/tellings/words.ts'
import { times } from '../../web/src/rooms/times/words.ts'
import { words } from '../../web/src/words/en.ts'
import { press, type Person } from '../two.ts'
import type { AskKind } from './five-cases.ts'
import { shareNeed } from './needs.ts'
import { fill, headed } from './road.ts'

const hour = 3_600_000

/** A day in winter, in the afternoon; the same for all, so that the couple is paired once. */
export const afternoon = new Date('2026-02-11T15:00:00Z')

/** R33: is now good? */
export const askNow: AskKind = {
  ask: async (ana) => {
    await ana.go('/times')
    await headed(ana, times.now.title)
    await press(ana, times.now.ask('Ben'))
    await headed(ana, times.now.mine)
  },
  meets: { at: '/times', title: times.now.theirs('Ana') },
  leave: (ben) => press(ben, times.leave.now),
  places: ['/times'],
  standsMs: 3 * hour,
}

/** R50: I have an ear. */
export const lendEar: AskKind = {
  ask: async (ana) => {
    await ana.go('/times/ear')
    await headed(ana, times.ear.title)
    await press(ana, times.ear.ask('Ben'))
    await headed(ana, times.ear.mine)
  },
  meets: { at: '/times/ear', title: times.ear.theirs('Ana') },
  leave: (ben) => press(ben, times.leave.ear),
  places: ['/times/ear'],
  standsMs: 8 * hour,
}

/** R29: a wish for one behaviour. */
export const makeWish: AskKind = {
  ask: (ana) => wishFor(ana, 'Ben', 'I talk about work', 'look up for a moment'),
  meets: { at: '/behaviours/read', title: behaviours.form.adopt.title('Ana') },
  leave: (ben) => press(ben, asked.leave),
  places: ['/behaviours', '/behaviours/wish'],
  standsMs: 14 * 24 * hour,
}

/** R44: would you sit down with me? */
export const askSitting: AskKind = {
  ask: async (ana) => {
    await ana.go('/ladder')
    await headed(ana, ladder.page.title)
    await press(ana, ladder.page.ask('Ben'))
    await ana.page.locator('[data-ask="open"]').waitFor()
  },
  meets: { at: '/ladder', title: ladder.page.title },
  leave: (ben) => press(ben, ladder.page.leave),
  places: ['/ladder'],
  standsMs: 3 * hour,
}

/** R42: a task to take over. */
export const handOver: AskKind = {
  ask: (ana) => offerTask(ana, 'Ben', { ...dinner, day: '2026-02-21' }),
  meets: { at: '/handovers/read', title: handovers.offer.title('Ana') },
  leave: (ben) => press(ben, asked.leave),
  places: ['/handovers'],
  standsMs: 3 * 24 * hour,
}

/** R42: would you listen to a hard day? */
export const askTelling: AskKind = {
  ask: async (ana) => {
    await ana.go('/tellings')
    await headed(ana, tellings.title)
    await press(ana, tellings.ask('Ben'))
    await headed(ana, tellings.asked)
  },
  meets: { at: '/tellings', title: tellings.theirs('Ana') },
  leave: (ben) => press(ben, tellings.leave),
  places: ['/tellings'],
  standsMs: 3 * hour,
}

/** R45: may I show this to a therapist? */
export const askPacket: AskKind = {
  before: async ({ ana, ben }) => {
    await shareNeed(ben, 'Ana', 'heard', 'plans change')
    await ana.go('/needs')
    await ana.page.getByText('plans change').first().waitFor()
  },
  ask: async (ana) => {
    await ana.go('/outside/packet')
    await headed(ana, packet.title)
    await ana.page.getByText(packet.whoses.both, { exact: true }).click()
    await ana.page.locator('label.choice', { hasText: 'plans change' }).click()
    await press(ana, packet.ask.go('Ben', 1))
    await ana.page.locator('[data-ask="open"]').waitFor()
  },
  meets: { at: '/outside/lend', title: packet.lend.title('Ana') },
  leave: (ben) => press(ben, asked.leave),
  places: ['/outside', { at: '/outside/packet', press: packet.whoses.both }],
  standsMs: 7 * 24 * hour,
}

/** Every kind of ask, by the event that asks; one event may ask for more than one thing. */
export const asksByEvent: Readonly<Record<string, readonly AskKind[]>> = {
  'time-asked': [askNow, lendEar],
  'behaviour-wished': [makeWish],
  'sitting-asked': [askSitting],
  'task-offered': [handOver],
  'telling-asked': [askTelling],
  'packet-asked': [askPacket],
}

/** All kinds of asks that there are. */
export const everyAsk: readonly AskKind[] = Object.values(asksByEvent).flat()

/** A task, and what is good enough. */
export const dinner = { task: 'Plan and cook dinner', enough: 'everybody has eaten' } as const

/** Offers a task until a day, "2026-02-21", and shares it. */
export async function offerTask(
  person: Person,
  partner: string,
  what: { readonly task: string; readonly enough: string; readonly day: string },
): Promise<void> {
  await person.go('/handovers/new')
  await headed(person, handovers.form.title)
  await fill(person, handovers.form.task, what.task)
  await fill(person, handovers.form.enough, what.enough)
  await fill(person, handovers.form.day, what.day)
  await press(person, words.app.shareWith(partner))
  await headed(person, handovers.title)
}

/** Writes a wish, and shares it. */
export async function wishFor(
  person: Person,
  partner: string,
  cue: string,
  act: string,
): Promise<void> {
  const { form, page } = behaviours
  await person.go('/behaviours/wish')
  await headed(person, form.wish.title(partner))
  await fill(person, form.cue, cue)
  await fill(person, form.act.wish(partner), act)
  await press(person, words.app.shareWith(partner))
  await headed(person, page.title)
}

/** Help from outside: a card, what a therapist gave the two, and words that are taken along (R45). */

import { type Asking, isStanding } from '../../asking.ts'
import type { Author, EventsOf } from '../../entry.ts'
import type { Ruling } from '../../refusal.ts'
import { ok } from '../../result.ts'
import { slice } from '../../slice.ts'
import { judgePacket, packetEvents } from './packets.ts'
import { judgeSession, sessionEvents } from './sessions.ts'
import { noOutside, type Outside } from './state.ts'

export * from './card.ts'
export { mostAsked, packetItem, type PacketItemId } from './packets.ts'
export { type GivenView, longestGiven } from './sessions.ts'
export * from './view.ts'

const events = { ...sessionEvents, ...packetEvents }
type Event = EventsOf<typeof events>

function judgeOutside(state: Outside, event: Event, author: Author): Ruling<Outside> {
  switch (event.kind) {
    case 'packet-asked':
    case 'packet-lent':
    case 'packet-unlent': {
      const packets = judgePacket(state.packets, event, author)
      return packets.ok ? ok({ ...state, packets: packets.value }) : packets
    }
    case 'session-noted':
    case 'session-carded':
    case 'session-let-go': {
      const given = judgeSession(state.given, event, author)
      return given.ok ? ok({ ...state, given: given.value }) : given
    }
  }
}

const isTimely = (
  _: Outside,
  event: Event,
  { at }: Author,
  { asking }: { readonly asking: Asking },
): Ruling<null> => (event.kind === 'packet-lent' ? isStanding(asking, event.thread, at) : ok(null))

/** The practice of help from outside (R45). */
export const outside = slice({
  events,
  commands: {
    'note-session': 'session-noted',
    'card-session': 'session-carded',
    'let-go-session': 'session-let-go',
    'ask-for-packet': 'packet-asked',
    'lend-to-packet': 'packet-lent',
    'lend-no-longer': 'packet-unlent',
  },
  empty: noOutside,
  judge: judgeOutside,
  timely: isTimely,
  whileResting: 'all',
})

/** What only somebody who lives on this device needs: the practices, their screens, and the house around them. */
export { payloadKnownFrom, shiftPayload } from './flow/payloads.ts'
export { openHouse, type OpenedHouse } from './house/open.ts'
export { Pausable } from './screens/Pausable.tsx'
export { practicePlaces, screenOf } from './screens/places.tsx'
export { draftsFor } from './screens/returned-drafts.ts'
export { Places } from './screens/today/Places.tsx'
export { Side } from './screens/today/Side.tsx'

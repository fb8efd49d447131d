/** The room of the breath before an answer: it has no page of its own, and stands at the foot of a message (R3). */
import type { Room } from '../../room.ts'

/** The room of the breath, as the list of rooms knows it. */
export const breathSeconds = {} satisfies Room<'breathSeconds'>

/** The room of a quiet yes: it has no page of its own; whoever asks by it shows the question. */
import type { Room } from '../../room.ts'

/** The room of a quiet yes, as the list of rooms knows it. */
export const yeses = {} satisfies Room<'yeses'>

/** The story, read by axe: the first minutes, the places, and what guards them. */
import { readVolume } from './support/axe.ts'

readVolume('house')

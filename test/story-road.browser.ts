/** The story, read by axe: the road from what hurt to a kept promise. */
import { readVolume } from './support/axe.ts'

readVolume('road')

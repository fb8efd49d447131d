/** The story, read by axe: a talk, and the steadying kit. */
import { readVolume } from './support/axe.ts'

readVolume('talk')

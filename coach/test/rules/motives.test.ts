// The rules of motives, by their own sentences.
import { motives } from '../../src/rules/motives.ts'
import { examine } from './family.ts'

examine(motives)

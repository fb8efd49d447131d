// The rules of minimising, by their own sentences.
import { minimising } from '../../src/rules/minimising.ts'
import { examine } from './family.ts'

examine(minimising)

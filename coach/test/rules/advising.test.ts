// The rules of advising, by their own sentences.
import { advising } from '../../src/rules/advising.ts'
import { examine } from './family.ts'

examine(advising)

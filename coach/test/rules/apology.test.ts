// The rules of apology, by their own sentences.
import { apology } from '../../src/rules/apology.ts'
import { examine } from './family.ts'

examine(apology)

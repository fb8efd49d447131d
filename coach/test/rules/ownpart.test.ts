// The rules of one's own part, by their own sentences.
import { ownpart } from '../../src/rules/ownpart.ts'
import { examine } from './family.ts'

examine(ownpart)

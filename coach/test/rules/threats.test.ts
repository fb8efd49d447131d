// The rules of threats, by their own sentences.
import { threats } from '../../src/rules/threats.ts'
import { examine } from './family.ts'

examine(threats)

// The rules of defensiveness, by their own sentences.
import { defensiveness } from '../../src/rules/defensiveness.ts'
import { examine } from './family.ts'

examine(defensiveness)

// The rules of safety, by their own sentences.
import { safety } from '../../src/rules/safety.ts'
import { examine } from './family.ts'

examine(safety)

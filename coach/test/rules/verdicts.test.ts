// The rules of verdicts, by their own sentences.
import { verdicts } from '../../src/rules/verdicts.ts'
import { examine } from './family.ts'

examine(verdicts)

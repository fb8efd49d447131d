// The rules of blame, by their own sentences.
import { blame } from '../../src/rules/blame.ts'
import { examine } from './family.ts'

examine(blame)

// The rules of pseudofeelings, by their own sentences.
import { pseudofeelings } from '../../src/rules/pseudofeelings.ts'
import { examine } from './family.ts'

examine(pseudofeelings)

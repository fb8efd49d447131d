// The rules of reproaches, by their own sentences.
import { reproaches } from '../../src/rules/reproaches.ts'
import { examine } from './family.ts'

examine(reproaches)

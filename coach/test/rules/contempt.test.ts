// The rules of contempt, by their own sentences.
import { contempt } from '../../src/rules/contempt.ts'
import { examine } from './family.ts'

examine(contempt)

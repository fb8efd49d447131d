// The rules of labels, by their own sentences.
import { labels } from '../../src/rules/labels.ts'
import { examine } from './family.ts'

examine(labels)

/** What holds for any history, over many more of them. */

import { it } from 'vitest'
import { properties } from './properties.ts'

it.each(properties)('%s', (_, check) => check(300))

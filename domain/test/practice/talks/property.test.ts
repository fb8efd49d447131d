/** The table under fire, briefly; `node test/talk.soak.ts` does it ten thousand times. */

import { it } from 'vitest'
import { checkTable } from './property.ts'

it('both sides fold any commands, honest or forged, offline or on, to the same table', () => {
  checkTable(25)
})

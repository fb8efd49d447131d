/** The doors that the rooms say: each leads to a page that is there, and no two stand on one step. */
import { expect, it } from 'vitest'
import { given, look } from '../../../domain/test/stories.ts'
import { placeOf } from '../../src/page/paths.ts'
import { doorsIn, loadDoors } from '../../src/screens/doors.tsx'
import { practicePlaces } from '../../src/screens/places.tsx'
import { flagged } from './stories.ts'

it.each(['talk', 'grow', 'us'] as const)(
  'every door of %s leads to a page, in an order',
  async (place) => {
    await loadDoors()
    given(flagged).then((world) => {
      for (const alone of [true, false]) {
        const visit = { couple: world.ana, moment: look('ana'), partner: 'Ben', alone }
        const doors = doorsIn(place, visit)
        const orders = doors.map(({ order }) => order)
        expect(doors.map(({ to }) => placeOf(to, practicePlaces).path)).toEqual(
          doors.map(({ to }) => to),
        )
        expect(new Set(orders).size).toBe(orders.length)
      }
    })
  },
)

it('a plan for two is not shown to one alone, and a need is', async () => {
  await loadDoors()
  given(flagged).then((world) => {
    const visit = { couple: world.ana, moment: look('ana'), partner: 'Ben' }
    const shown = (place: 'us' | 'grow', alone: boolean) =>
      doorsIn(place, { ...visit, alone }).map(({ to }) => to)
    expect(shown('us', true)).not.toContain('/us/plan')
    expect(shown('us', false)).toContain('/us/plan')
    expect(shown('grow', true)).toContain('/needs')
  })
})

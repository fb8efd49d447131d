/** What the other one is called, in the middle of a sentence. */
import { useHouse } from '../../house.ts'
import { words } from '../../words/en.ts'

export function usePartnerName(): string {
  return useHouse().people.value.partner?.name ?? words.house.partner
}

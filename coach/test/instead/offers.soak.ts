// The long run: drafts put together from parts, tens of thousands. `node coach/test/instead/offers.soak.ts [drafts] [seed]`
import { shippedModel } from '../../lab/main.ts'
import { faultsOf, offersIn } from './offers.ts'

const [count = 50_000, from = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const step = 10_000
const model = shippedModel()
const faults: string[] = []
for (let done = 0; done < count; done += step) {
  const seed = from + done
  const offers = offersIn(Math.min(step, count - done), seed, model)
  faults.push(...faultsOf(offers, model))
  console.log(`seed ${seed}: ${offers.length} offers, ${faults.length} faults so far`)
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

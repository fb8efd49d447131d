/** The talk's property at length: `node test/talk.soak.ts [runs] [seed]`, ten thousand runs when not said otherwise. */

import { checkTable } from '../domain/test/practice/talks/property.ts'

const [runs = '10000', seed] = process.argv.slice(2)
const given = seed === undefined ? Math.trunc(performance.timeOrigin) % 2_147_483_647 : Number(seed)
console.log(`talk: ${runs} runs from seed ${given}`)
checkTable(Number(runs), given)
console.log(`talk: ${runs} runs, both sides always alike`)

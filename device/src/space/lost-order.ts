/** Orders that a relay lost: how an entry that follows one of them is believed, though it stands elsewhere now. */
import { copyBytes, equalBytes, type Bytes } from '@mend/wire/bytes'
import { parseLostOrder, type LostOrder } from '@mend/wire/body'
import { contextBytes, labels } from '@mend/wire/labels'
import { digest } from '../keys/primitives.ts'

/** An order that a relay lost (wire's `body.ts`), and how many of its envelopes, from the first on, are here again. */
export type KnownOrder = LostOrder & { readonly here: number }

/** What has to be known of a space: where it ends, and which orders were lost. */
type Ordered = { readonly head: number; readonly orders?: readonly KnownOrder[] }
type HistoryAt = (sequence: number) => Promise<Uint8Array | null>

/** So many of them are remembered, the latest: each holds 255 envelopes at most. */
const mostOrders = 64

/** The history hash one envelope further. */
export const nextHistory = (history: Uint8Array, envelopeDigest: Uint8Array): Promise<Bytes> =>
  digest(contextBytes(labels.history, history, envelopeDigest))

/** An envelope's digest, as chains and histories count it. */
export const digestOf = (envelope: Uint8Array): Promise<Bytes> =>
  digest(contextBytes(labels.previous, envelope))

/**
 * Whether what an author had seen is an order that was lost, as far as all of it is here again.
 *
 * So nothing that an author had read can come behind what they then said, whoever handed it back.
 */
export async function stoodBefore(
  { orders = [] }: Ordered,
  seen: { readonly sequence: number; readonly hash: Uint8Array },
): Promise<boolean> {
  for (const { after, hash, digests, here } of orders) {
    const far = seen.sequence - after
    if (far < 1 || far > here) continue
    const history = await digests
      .slice(0, far)
      .reduce<Promise<Uint8Array>>(
        async (before, next) => nextHistory(await before, next),
        Promise.resolve(hash),
      )
    if (equalBytes(history, seen.hash)) return true
  }
  return false
}

/** The space with one more lost order. Null where it does not hang on what we have: then it says nothing. */
export async function withOrder<Space extends Ordered>(
  space: Space,
  body: Uint8Array,
  at: HistoryAt,
): Promise<Space | null> {
  const order = parseLostOrder(body)
  if (order === null || order.fork >= space.head) return null
  const fork = await at(order.fork)
  const begins = order.after === order.fork && fork !== null && equalBytes(fork, order.hash)
  const goesOn = () => stoodBefore(space, { sequence: order.after, hash: order.hash })
  if (!begins && !(await goesOn())) return null
  const { orders = [] } = space
  const owned = {
    ...order,
    hash: copyBytes(order.hash),
    digests: order.digests.map(copyBytes),
    here: 0,
  }
  if (orders.some((known) => isSame(known, owned))) return space
  const here = await countHere(space, owned, at)
  return { ...space, orders: [...orders, { ...owned, here }].slice(-mostOrders) }
}

/** Whether two say the same of the same place. */
export const isSame = (a: LostOrder, b: LostOrder): boolean =>
  a.after === b.after &&
  equalBytes(a.hash, b.hash) &&
  a.digests.length >= b.digests.length &&
  b.digests.every((each, at) => equalBytes(each, a.digests[at] ?? noDigest))

const noDigest = new Uint8Array(0)

// What was handed back before it was said in which order it stood: looked for once, from the fork on.
async function countHere(space: Ordered, order: KnownOrder, at: HistoryAt): Promise<number> {
  let here = 0
  let before = await at(order.fork)
  for (let sequence = order.fork + 1; sequence < space.head; sequence += 1) {
    const history = await at(sequence)
    const next = order.digests[here]
    if (before === null || history === null || next === undefined) return here
    if (equalBytes(history, await nextHistory(before, next))) here += 1
    before = history
  }
  return here
}

/** The space once an envelope of this digest has come, whatever it held: where a lost order waits for it, it is here again. */
export function arrivedAgain<Space extends Ordered>(
  space: Space,
  envelopeDigest: Uint8Array,
): Space {
  const { orders = [] } = space
  const waits = ({ digests, here }: KnownOrder): boolean =>
    equalBytes(digests[here] ?? noDigest, envelopeDigest)
  if (!orders.some(waits)) return space
  const next = orders.map((order) => (waits(order) ? { ...order, here: order.here + 1 } : order))
  return { ...space, orders: next }
}

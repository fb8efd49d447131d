/** Success with a value, or a refusal with a reason: how every part says no without throwing. */

export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal }

/** It may be, and this is what comes of it. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

/** It may not be, and this is why. */
export const refuse = <Refusal>(refusal: Refusal): Result<never, Refusal> => ({
  ok: false,
  refusal,
})

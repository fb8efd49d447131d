/** Success with a value, or a refusal with a reason: how every part says no without throwing. */

export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal }

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

export const refuse = <Refusal>(refusal: Refusal): Result<never, Refusal> => ({
  ok: false,
  refusal,
})

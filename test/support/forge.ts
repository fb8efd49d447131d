/** A modified client: what its person says is swapped for what no honest client would, then sealed and sent as theirs. */
import type { Person } from '../two.ts'

/**
 * The next event of one kind that this person says leaves the device as another one.
 *
 * The thread, unless given, and everything that the device adds (seal, signature, sequence) stay genuine: what is left
 * to stop it is the reader's own fold.
 *
 * @param insteadOf - the kind that the person's own screen says
 * @param forged - kind and fields of what is sent in its place
 */
export async function forge(
  { page }: Person,
  insteadOf: string,
  forged: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.evaluate(modifiedClient(insteadOf, forged))
}

// The screens know events as text until they are encoded: that is where a modified client steps in, once.
const modifiedClient = (insteadOf: string, forged: Readonly<Record<string, unknown>>): string => `{
  const honest = TextEncoder.prototype.encode
  TextEncoder.prototype.encode = function (text = '') {
    if (!text.startsWith('{"kind":"${insteadOf}"')) return honest.call(this, text)
    TextEncoder.prototype.encode = honest
    const { v, audience, thread } = JSON.parse(text)
    return honest.call(this, JSON.stringify({ v, audience, thread, ...${JSON.stringify(forged)} }))
  }
}`

/** Whether what was to be forged has left already. */
export function forgedIt({ page }: Person): Promise<boolean> {
  return page.evaluate(() => TextEncoder.prototype.encode.toString().includes('native code'))
}

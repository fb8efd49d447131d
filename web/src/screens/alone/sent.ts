/** The cards that I sent: by what a thank you for each would be heard, and until when; nothing of what they say. */
import type { House } from '../../house/useHouse.ts'

/** One card that was sent; its own key is in its link alone, and not here. */
export type Sent = { readonly thanks: string; readonly until: number }

/** The draft in which they are kept. */
export const sentKey = 'card/sent'
/** The draft that says that somebody said thank you, until it is read. */
export const thankedKey = 'card/thanked'

/** Three in a week. */
export const mostSent = 3
/** A card waits for seven days, and whoever opens it last may think about it for one more. */
export const heardMs = 8 * 86_400_000

/** Those that may still be thanked for. */
export function sentOf({ drafts }: Pick<House, 'drafts'>, now: number): readonly Sent[] {
  return drafts
    .at(sentKey)
    .value.split('\n')
    .flatMap((line) => {
      const [thanks = '', until = ''] = line.split(' ')
      return thanks !== '' && Number(until) > now ? [{ thanks, until: Number(until) }] : []
    })
}

/** Keeps these, and no others. */
export function keepSent({ drafts }: Pick<House, 'drafts'>, sent: readonly Sent[]): void {
  drafts.set(sentKey, sent.map(({ thanks, until }) => `${thanks} ${String(until)}`).join('\n'))
}

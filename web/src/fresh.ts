/** New names for new threads; the one place where the screens use chance. */
import type { ThreadId } from '@mend/domain/couple'

export const freshThread = (): ThreadId => crypto.randomUUID() as ThreadId

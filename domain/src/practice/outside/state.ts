/** What both know of help from outside: what was given, and which words may be taken along (R45). */

import { type Many, none } from '../../many.ts'
import type { Asked } from './packets.ts'
import type { Given } from './sessions.ts'

/** What a therapist gave, and every ask for a partner's words. */
export type Outside = { readonly given: Many<Given>; readonly packets: Many<Asked> }

/** Nothing yet. */
export const noOutside: Outside = { given: none, packets: none }

/** When I noticed myself: the last time for each thing that I try, and no count of them. */

import type { Instant, ThreadId } from '../../ids.ts'
import { type Many, none, setMany } from '../../many.ts'

/** By the thread of what I try: when I last noticed myself. */
export type Noticed = Many<Instant>

/** Not noticed yet. */
export const notNoticed: Noticed = none

/** I noticed myself in it again. */
export const foldNoticed = (
  noticed: Noticed,
  { thread }: { readonly thread: ThreadId },
  at: Instant,
): Noticed => setMany(noticed, thread, at)

/** Looking again, on the page of a hurt that is mended (R16). */
import { visitsTo } from '@mend/domain/visits'
import type { OnPage } from '../../room.ts'
import { visits as text } from './words.ts'

/** What this room puts on the page of a hurt. */
export const onPage: OnPage<'visits'> = {
  mended: ({ couple, moment, rupture }) => {
    const view = visitsTo(couple, rupture.thread, moment)
    const to = `/visits/${rupture.thread}` as const
    if (view === null) return null
    if (view.open !== null) return { title: text.line, note: text.lineNote, to }
    return view.answers.length === 0 ? null : { title: text.line, note: text.lineAnswers, to }
  },
}

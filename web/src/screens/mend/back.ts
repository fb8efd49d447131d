/** The way back to a rupture's page, called by as much of its line as the bar has room for. */
import type { ThreadId } from '@mend/domain/couple'
import { words } from '../../words/en.ts'

const room = 20

/** @param title - the rupture's own line; null while it is not known here */
export function backTo(about: ThreadId, title: string | null) {
  return {
    to: `/mend/${about}`,
    word: title === null ? words.house.back : shortened(title),
  } as const
}

function shortened(line: string): string {
  if (line.length <= room) return line
  const whole = line.slice(0, room + 1).lastIndexOf(' ')
  return `${line.slice(0, whole > room / 2 ? whole : room).trimEnd()}…`
}

/** The way back to a rupture's page or a talk's, called by as much of its line as the bar has room for. */
import type { ThreadId } from '@mend/domain/couple'
import type { Path } from '../page/paths.ts'
import { words } from '../words/en.ts'
import type { About } from './about.ts'

/** Where Back leads, and the word it bears, at most twenty characters and a sign that it was cut. */
export type Back = { readonly to: Path; readonly word: string }

const room = 20

/** @param title - the rupture's own line; null while it is not known here */
export function backTo(about: ThreadId, title: string | null): Back {
  return {
    to: `/mend/${about}`,
    word: title === null ? words.app.back : shortened(title),
  }
}

/** @param place - null while what it belongs to is not known here */
export function backFrom(place: About | null): Back {
  return place === null
    ? { to: '/mend', word: words.app.back }
    : { to: place.to, word: shortened(place.title) }
}

function shortened(line: string): string {
  if (line.length <= room) return line
  const whole = line.slice(0, room + 1).lastIndexOf(' ')
  return `${line.slice(0, whole > room / 2 ? whole : room).trimEnd()}…`
}

/** Words around the coach's advice, in German; what it says itself comes from its rules. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/coached.ts'

/** The words beside the coach's advice, on every coached field. */
export const coached = sentences<typeof english.coached>({
  label: 'Ein Gedanke zu deinen Worten',
  more: 'Einen anderen Weg ansehen',
  less: 'Schließen',
  instead: 'Du könntest sagen',
  take: (words) => `„${words}“ nehmen`,
  notThis: 'Das nicht',
  notThisNote:
    'Mend sagt das auf diesem Gerät nicht mehr. Du kannst es in den Einstellungen ändern.',
  quiet: 'Mend sagt das auf diesem Gerät nicht mehr.',
  again: 'Wieder zeigen',
  putBack: 'Meine Worte zurückholen',
  help: 'Menschen, mit denen du reden kannst',
  nothingHelps:
    'Wenn nichts zu helfen scheint, kannst du jemanden von außen fragen. Diese Zeile siehst nur du.',
  outside: 'Hilfe von außen',
  source: (source) => `Von ${source}`,
})

/** Where Mend cannot begin in a browser: what is the matter, what is safe, what to do; and people to call, as everywhere. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { DiskKind } from '@mend/device/device'
import type { Inability } from '../page/able.ts'
import { Plain, Quiet } from '../parts/Button.tsx'
import { words } from '../words/en.ts'

const { noEntry, tooOld, help } = words.app

/** What the browser lacks, or what its disk answers; `unknown`: something that nobody has thought of. */
export type NoEntryWhy = Inability | Exclude<DiskKind, 'emptied'> | 'unknown'

const lacks = {
  'too-old': [tooOld.title, tooOld.why, tooOld.todo],
  'no-https': [tooOld.title, tooOld.secure, tooOld.secureTodo],
} as const

/** The page in place of the app; where trying again can help, it can be tried from here. */
export function NoEntry(props: { readonly why: NoEntryWhy }) {
  const { why } = props
  const [lines, setLines] = useState<ComponentChildren>(null)
  const isLack = why === 'too-old' || why === 'no-https'
  const [title, safe, todo] = isLack
    ? lacks[why]
    : [noEntry[why].title, noEntry[why].safe, noEntry[why].todo]
  // Whom to call stands in the page of the app too: a part that does not come leaves the numbers of the page itself.
  const showHelp = () =>
    void import('./help/Help.tsx').then(
      ({ HelpLines }) => setLines(<HelpLines />),
      () => setLines(<p>{noEntry.call}</p>),
    )
  return (
    <main class="screen body">
      <h1>{title}</h1>
      <p>{safe}</p>
      <p>{todo}</p>
      <div class="row">
        {!isLack && <Quiet onPress={() => window.location.reload()}>{noEntry.again}</Quiet>}
        {lines === null && <Plain onPress={showHelp}>{help}</Plain>}
      </div>
      {lines}
    </main>
  )
}

/** After a sitting: one number of my own, beside the one from before (R44). */
import type { SittingView } from '@mend/domain/ladder'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { FeltField, feltNumber } from './Felt.tsx'
import { ladder } from './words/page.ts'

const { over: text, felt: feltWords } = ladder

/** It is over, whoever ended it. */
export function Over({ view }: { readonly view: SittingView }) {
  const { say, no } = useSay()
  const { thread, felt } = view
  const { before, after } = felt
  return (
    <Screen
      title={text.title}
      back={{ to: '/ladder' }}
      foot={
        <>
          <NoNotice no={no} />
          <Link to="/ladder" class="button primary">
            {text.back}
          </Link>
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <FeltField
        when="after"
        value={feltNumber(after)}
        onChange={(value) =>
          void say({ kind: 'note-felt', thread, when: 'after', number: Number(value) })
        }
      />
      {before !== null && after !== null && (
        <p role="status">{feltWords.both(String(before), String(after))}</p>
      )}
    </Screen>
  )
}

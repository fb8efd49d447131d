/** To a summing up, by whoever was summed up: that is it, or there is more, with what was missing (R42, R49). */
import type { Command } from '@mend/domain/couple'
import { useDraft } from '../../house/useHouse.ts'
import { Primary, Quiet } from '../Button.tsx'
import { Coached } from '../Coached.tsx'
import { NoNotice, useSay } from '../saying.tsx'

/** What the two buttons and the field between them say; a note only where it is said what happens then. */
export type HeardRightWords = {
  readonly yes: string
  readonly label: string
  readonly more: string
  readonly moreNote?: string
}

/** @param props.draft - the key of what was missing, while it is written */
export function HeardRight(props: {
  readonly words: HeardRightWords
  readonly draft: string
  readonly limit: number
  readonly wide?: boolean
  readonly command: (verdict: 'yes' | 'more', missing: string) => Command
}) {
  const { words, limit, wide = false, command } = props
  const { say, busy, no } = useSay()
  const missing = useDraft(props.draft)
  const confirm = (verdict: 'yes' | 'more') =>
    void say(command(verdict, verdict === 'more' ? missing.text.trim() : ''), missing.keys)
  const noted = words.moreNote !== undefined
  return (
    <>
      <NoNotice no={no} />
      <Primary wide={wide} disabled={busy} onPress={() => confirm('yes')}>
        {words.yes}
      </Primary>
      <Coached moment="talk" label={words.label} lines={2} limit={limit} draft={missing} />
      <Quiet
        wide
        disabled={busy}
        {...(noted && { describedBy: 'more-note' })}
        onPress={() => confirm('more')}
      >
        {words.more}
      </Quiet>
      {noted && (
        <p id="more-note" class="soft small">
          {words.moreNote}
        </p>
      )}
    </>
  )
}

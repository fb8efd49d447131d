/** The speaker's first words: one moment, shared as they are. */
import type { ThreadId } from '@mend/domain/couple'
import { freshThread } from '../../../fresh.ts'
import { useDraft, useHouse } from '../../../house.ts'
import { Share } from '../../../parts/Button.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { listening } from '../../../words/en/listening.ts'
import { backTo } from '../back.ts'
import { usePartnerName } from '../names.ts'
import { usePause } from '../timeout/usePause.tsx'

export function Begin(props: { readonly about: ThreadId; readonly title: string | null }) {
  const { about } = props
  const { people } = useHouse()
  const { say, busy, no } = useSay()
  const draft = useDraft(`listening/${about}/said`)
  const pause = usePause(about)
  const name = usePartnerName()
  const share = async () => {
    const said = { kind: 'say-share', thread: freshThread(), about, words: draft.text } as const
    if (await say(said)) draft.clear()
  }
  const { begin } = listening
  return (
    <Screen
      title={begin.title(name)}
      back={backTo(about, props.title)}
      {...pause.screen}
      foot={
        pause.resting ? undefined : (
          <>
            <NoNotice no={no} />
            <Share
              partner={people.value.partner}
              disabled={busy || draft.text.trim() === ''}
              onPress={() => void share()}
            />
          </>
        )
      }
    >
      {pause.notice}
      {!pause.resting && (
        <>
          <p class="soft">{begin.about(name)}</p>
          <Coached
            moment="talk"
            label={begin.field}
            hint={begin.hint}
            lines={4}
            limit={4000}
            onlyYou="until-share"
            value={draft.text}
            onInput={draft.set}
          />
        </>
      )}
      {pause.sheet}
    </Screen>
  )
}

/** Good news of both, the newest first, and a line for one more (R45). */
import { longestWin, winsOf } from '@mend/domain/wins'
import { freshThread } from '../../house/thread-ids.ts'
import { useMarks } from '../../house/seen-marks.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Several } from '../../parts/guard/Several.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { pastDay } from '../../words/days.ts'
import { words as shared } from '../../words/en.ts'
import { wins as text } from './words.ts'

/** The page of good news. */
export function Wins() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const partner = usePartnerName()
  const { isNew } = useMarks()
  const draft = useDraft('wins/new')
  const { say, busy, no } = useSay()
  if (people.value.partner === null) return <Gone />
  const all = winsOf(couple, moment)
  const words = draft.text.trim()
  const tell = () => void say({ kind: 'tell-win', thread: freshThread(), words }, draft.keys)
  return (
    <Screen title={text.title} back={{ to: '/grow', word: shared.app.tabs.grow }}>
      <p class="soft">{text.note(partner)}</p>
      <Waits />
      <Coached
        moment="appreciation"
        label={text.label}
        placeholder={text.placeholder}
        limit={longestWin}
        draft={draft}
      />
      <NoNotice no={no} />
      <Primary disabled={busy || words === '' || words.length > longestWin} onPress={tell}>
        {shared.app.shareWith(partner)}
      </Primary>
      {all.length === 0 ? (
        <p class="soft">{text.empty}</p>
      ) : (
        <List label={text.list}>
          <Several
            of={all}
            first={20}
            keyOf={({ thread }) => thread}
            draw={({ thread, words: said, by, at }) => (
              <Item
                title={said}
                note={by === 'me' ? text.mine : text.theirs(partner)}
                aside={pastDay(at, moment.now)}
                isNew={by === 'partner' && isNew(`wins/${thread}`, 0)}
                to={`/wins/one/${thread}`}
              />
            )}
          />
        </List>
      )}
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

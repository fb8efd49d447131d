/** Small things that I noticed: mine alone for two weeks, each to be shared by itself (R41). */
import { longestGiven, noticedOf, type NoticedView } from '@mend/domain/drawer'
import { useState } from 'preact/hooks'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { announce } from '../../parts/announce.tsx'
import { InLine, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { drawer } from './words.ts'

const { noticed: text } = drawer

/** The tray: a place to write, and what I wrote in the last two weeks. */
export function NoticedPage() {
  const { couple, moment } = useSeen()
  const alone = useHouse().people.value.partner === null
  const partner = usePartnerName()
  const [told, setTold] = useState(false)
  const lines = noticedOf(couple, moment)
  return (
    <Screen title={text.title} back={{ to: '/grow', word: words.app.tabs.grow }}>
      <p class="soft">
        {alone ? text.noteAlone : text.note(partner)} {text.fades}
      </p>
      <Waits />
      <Notice />
      {told && <p role="status">{text.shared(partner)}</p>}
      {lines.length === 0 ? (
        <p class="soft">{text.empty}</p>
      ) : (
        <section class="stack-tight" aria-labelledby="lately">
          <h2 id="lately">{text.list}</h2>
          <ul role="list" class="tray" data-tray>
            {lines.map((line) => (
              <Line key={line.thread} line={line} onShared={() => setTold(true)} />
            ))}
          </ul>
        </section>
      )}
    </Screen>
  )
}

function Notice() {
  const draft = useDraft('drawer/noticed')
  const { say, busy, no } = useSay()
  const written = draft.text.trim()
  const keep = () =>
    void say({ kind: 'keep-noticed', thread: freshThread(), words: written }, draft.keys)
  return (
    <>
      {written === '' && (
        <div class="chips" role="group" aria-label={text.starters}>
          {text.ideas.map((idea) => (
            <Quiet key={idea} onPress={() => draft.set(idea)}>
              {idea}
            </Quiet>
          ))}
        </div>
      )}
      <Coached
        moment="appreciation"
        onlyYou="never"
        label={text.label}
        placeholder={text.placeholder}
        lines={2}
        limit={longestGiven.noticed}
        draft={draft}
      />
      <NoNotice no={no} />
      <Primary
        disabled={busy || written === '' || written.length > longestGiven.noticed}
        onPress={keep}
      >
        {text.keep}
      </Primary>
    </>
  )
}

function Line(props: { readonly line: NoticedView; readonly onShared: () => void }) {
  const { thread, words: said } = props.line
  const alone = useHouse().people.value.partner === null
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const share = async () => {
    if (!(await say({ kind: 'share-noticed', thread, words: said }))) return
    props.onShared()
    announce(text.shared(partner))
  }
  return (
    <li>
      <p class="words" dir="auto">
        {said}
      </p>
      <NoNotice no={no} />
      <p class="row small">
        {!alone && (
          <InLine disabled={busy} onPress={() => void share()}>
            {text.share(partner)}
          </InLine>
        )}
        <InLine disabled={busy} onPress={() => void say({ kind: 'drop-noticed', thread })}>
          {text.drop}
        </InLine>
      </p>
    </li>
  )
}

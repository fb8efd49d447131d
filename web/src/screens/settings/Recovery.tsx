/** The twelve words, and a sealed copy of everything that only they can open. */
import { useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { NoLock, useAskLock } from '../../parts/lock/AskLock.tsx'
import { Quiet } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { TroubleNotice } from '../../parts/Notice.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { troubles } from '../../words/en/no.ts'
import { settings } from '../../words/en/settings.ts'
import { useSavedCopy } from '../copies/SaveCopy.tsx'

const text = settings.recovery

/** The twelve words again, and keeping or reading a sealed copy. */
export function Recovery() {
  const { router, status } = useHouse()
  return (
    <Screen title={text.title} back={{ to: '/settings', word: words.app.settings }}>
      <NoLock />
      <section class="part">
        <h2>{text.phraseTitle}</h2>
        {status.value.phraseWaits ? (
          <div class="row">
            <Quiet onPress={() => router.go('/start/phrase')}>{text.phraseShow}</Quiet>
          </div>
        ) : (
          <p class="soft small">{text.phraseNoted}</p>
        )}
      </section>
      <Backup />
      <List>
        <Item title={text.readTitle} note={text.readNote} to="/restore/copy" />
      </List>
    </Screen>
  )
}

function Backup() {
  const { first, question } = useAskLock()
  const [saved, setSaved] = useState(false)
  const { start, busy, trouble } = useSavedCopy(() => setSaved(true))
  return (
    <section class="part">
      <h2>{text.backupTitle}</h2>
      <p class="soft small">{text.backupNote}</p>
      <div class="row">
        <Quiet disabled={busy} onPress={() => first(start)}>
          {text.backupMake}
        </Quiet>
      </div>
      <p class="small" role="status">
        {busy ? text.backupWorking : saved ? text.backupDone : ''}
      </p>
      {question}
      {trouble !== null && <TroubleNotice trouble={troubles[trouble]} />}
    </section>
  )
}

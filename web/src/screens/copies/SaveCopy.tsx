/** A copy of everything, saved as a file: asked for with the lock, made on this device, sent nowhere. */
import { useState } from 'preact/hooks'
import type { Trouble } from '@mend/device/device'
import { useHouse } from '../../house/useHouse.ts'
import { saveFile } from '../../page/files/save-file.ts'
import { Quiet } from '../../parts/Button.tsx'
import { useAskLock } from '../../parts/lock/AskLock.tsx'
import { TroubleNotice } from '../../parts/Notice.tsx'
import { useTask } from '../../parts/task.ts'
import { moving as text } from '../../words/en/copies.ts'
import { troubles } from '../../words/en/no.ts'
import { backupPage } from '../settings/backupPage.ts'

/** @param props.saved - whether a copy of this very moment was saved; `stale`: one of before */
export function SaveCopy(props: {
  readonly saved: 'no' | 'yes' | 'stale'
  readonly onSaved: () => void
}) {
  const { first, question } = useAskLock()
  const { start, busy, trouble } = useSavedCopy(props.onSaved)
  const said = { no: '', yes: text.saved, stale: text.stale }[props.saved]
  return (
    <>
      <div class="row">
        <Quiet disabled={busy} onPress={() => first(start)}>
          {text.saveGo}
        </Quiet>
      </div>
      <p class="small" role="status">
        {busy ? text.saving : said}
      </p>
      {question}
      {trouble !== null && <TroubleNotice trouble={troubles[trouble]} />}
    </>
  )
}

/** Makes the file and hands it to the browser to keep. */
export function useSavedCopy(onSaved: () => void): {
  readonly start: () => void
  readonly busy: boolean
  readonly trouble: Trouble['kind'] | null
} {
  const house = useHouse()
  const [trouble, setTrouble] = useState<Trouble['kind'] | null>(null)
  const task = useTask(async () => {
    setTrouble(null)
    const moment = { me: house.me, now: house.clock.read() }
    const page = backupPage(house.couple.value, house.people.value, moment)
    const made = await house.device.exportBackup(page)
    if (!made.ok) {
      setTrouble(made.refusal.kind)
      return
    }
    // The name says what it is to whoever made it, and nothing to anyone else.
    const day = new Date(moment.now).toISOString().slice(0, 10)
    saveFile(new Blob([new Uint8Array(made.value)]), `copy-${day}.age`)
    onSaved()
  })
  return { ...task, trouble }
}

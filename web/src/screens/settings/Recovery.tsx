/** The twelve words, and a sealed copy of everything that only they can open. */
import { useState } from 'preact/hooks'
import type { Trouble } from '@mend/device/device'
import { useHouse } from '../../house.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { TroubleNotice } from '../../parts/Notice.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { troubles } from '../../words/en/no.ts'
import { settings } from '../../words/en/settings.ts'
import { backupPage } from './backupPage.ts'

const text = settings.recovery

export function Recovery() {
  const { router, status } = useHouse()
  return (
    <Screen title={text.title} back={{ to: '/settings', word: words.house.settings }}>
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
      <ReadBackup />
    </Screen>
  )
}

function Backup() {
  const house = useHouse()
  const [state, setState] = useState<'idle' | 'working' | 'done' | Trouble['kind']>('idle')
  const make = async () => {
    setState('working')
    const page = backupPage(house.couple.value, house.people.value, house.clock.read())
    const made = await house.device.exportBackup(page)
    if (made.ok) saveFile(made.value, house.clock.read())
    setState(made.ok ? 'done' : made.refusal.kind)
  }
  return (
    <section class="part">
      <h2>{text.backupTitle}</h2>
      <p class="soft small">{text.backupNote}</p>
      <div class="row">
        <Quiet disabled={state === 'working'} onPress={() => void make()}>
          {text.backupMake}
        </Quiet>
      </div>
      <p class="small" role="status">
        {state === 'working' ? text.backupWorking : state === 'done' ? text.backupDone : ''}
      </p>
      {state !== 'idle' && state !== 'working' && state !== 'done' && (
        <TroubleNotice trouble={troubles[state]} />
      )}
    </section>
  )
}

// The name says what it is to whoever made it, and nothing to anyone else.
function saveFile(bytes: Uint8Array, at: number): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
  const link = document.createElement('a')
  link.href = url
  link.download = `copy-${new Date(at).toISOString().slice(0, 10)}.age`
  link.click()
  URL.revokeObjectURL(url)
}

function ReadBackup() {
  const { device } = useHouse()
  const [file, setFile] = useState<File | null>(null)
  const [phrase, setPhrase] = useState('')
  const [count, setCount] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<Trouble['kind'] | null>(null)
  const open = async () => {
    if (file === null) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const read = await device.importBackup(bytes, phrase.trim().toLowerCase())
    setCount(read.ok ? read.value.length : null)
    setTrouble(read.ok ? null : read.refusal.kind)
  }
  return (
    <details>
      <summary>{text.readTitle}</summary>
      <div class="stack">
        <label class="field">
          <span class="label">{text.readFile}</span>
          <input
            type="file"
            accept=".age"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
        <Field
          label={text.readWords}
          value={phrase}
          onInput={setPhrase}
          lines={3}
          onlyYou="never"
        />
        <div class="row">
          <Quiet disabled={file === null || phrase.trim() === ''} onPress={() => void open()}>
            {text.readGo}
          </Quiet>
        </div>
        <p role="status">{count === null ? '' : text.readDone(count)}</p>
        {trouble !== null && <TroubleNotice trouble={troubles[trouble]} />}
      </div>
    </details>
  )
}

/** A page that only its own words open; any others open an empty one (T7). */
import type { Page } from '@mend/device/behind-secret'
import { useState } from 'preact/hooks'
import { changeBehind, readBehind, wipeBehind } from '../../flow/behind.ts'
import { useHouse } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { useTask } from '../../parts/task.ts'
import { words } from '../../words/en.ts'
import { settings } from '../../words/en/settings.ts'

const text = settings.behind
const back = { to: '/settings', word: words.app.settings } as const
/** Each of these takes three bytes at most, so that they fit a page. */
const longest = 1_300

/** Asks for the words; the page and its key are in memory alone, and gone with this screen. */
export function PrivatePage() {
  const { device } = useHouse()
  const [page, setPage] = useState<Page | null>(null)
  const [secret, setSecret] = useState('')
  const { start, busy } = useTask(async () => {
    const opened = await readBehind(device, secret)
    setSecret('')
    setPage(opened)
  })
  if (page !== null) return <Opened page={page} onClose={() => setPage(null)} />
  return (
    <Screen
      title={text.title}
      back={back}
      foot={
        <Primary disabled={busy || secret.trim() === ''} onPress={start}>
          {text.open}
        </Primary>
      }
    >
      <p>{text.about}</p>
      <p class="soft">{text.other}</p>
      <Field label={text.secret} hint={text.secretHint} secret value={secret} onInput={setSecret} />
      <p class="small" role="status">
        {busy ? text.opening : ''}
      </p>
      <Limits />
      <Erase />
    </Screen>
  )
}

function Opened({ page, onClose }: { readonly page: Page; readonly onClose: () => void }) {
  const { device } = useHouse()
  const [written, setWritten] = useState(page.text)
  const [said, setSaid] = useState('')
  const save = async () =>
    setSaid((await changeBehind(device, page, written)) ? text.saved : text.unsaved)
  return (
    <Screen
      title={text.opened}
      back={back}
      foot={
        <>
          <Primary disabled={written.length > longest} onPress={() => void save()}>
            {text.save}
          </Primary>
          <Plain onPress={onClose}>{text.close}</Plain>
        </>
      }
    >
      <Field
        label={text.field}
        onlyYou="never"
        lines={8}
        limit={longest}
        value={written}
        onInput={(next) => {
          setSaid('')
          setWritten(next)
        }}
      />
      <p class="small" role="status">
        {said}
      </p>
      <p class="soft small">{text.closeNote}</p>
    </Screen>
  )
}

function Limits() {
  return (
    <details>
      <summary>{text.limits}</summary>
      <ul class="stack-tight soft">
        {[text.hides, text.watched, text.twice, text.over, text.alone].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}

function Erase() {
  const { device } = useHouse()
  const [asking, setAsking] = useState(false)
  const [gone, setGone] = useState(false)
  const wipe = async () => {
    setAsking(false)
    setGone(await wipeBehind(device))
  }
  return (
    <div class="stack-tight">
      <div class="row">
        <Quiet onPress={() => setAsking(true)}>{text.wipe}</Quiet>
      </div>
      <p class="small" role="status">
        {gone ? text.wiped : ''}
      </p>
      {asking && (
        <Sheet title={text.wipeSure} onClose={() => setAsking(false)}>
          <p>{text.wipeNote}</p>
          <Primary onPress={() => void wipe()}>{text.wipeYes}</Primary>
          <Plain onPress={() => setAsking(false)}>{words.app.cancel}</Plain>
        </Sheet>
      )}
    </div>
  )
}

/** Twelve words on a new device, and everything is back. */
import { useState } from 'preact/hooks'
import type { Trouble } from '@mend/device/device'
import { useFrame } from '../../frame.ts'
import { Primary } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { TroubleNotice } from '../../parts/Notice.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { troubles } from '../../words/en/no.ts'
import { onboarding } from '../../words/en/onboarding.ts'

export function Restore() {
  const { router, device } = useFrame()
  const { restore } = onboarding
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble['kind'] | null>(null)
  const phrase = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  const go = async () => {
    setBusy(true)
    const recovered = await device.recover(phrase.join(' '))
    setBusy(false)
    if (recovered.ok) router.swap('/')
    else setTrouble(recovered.refusal.kind)
  }
  return (
    <Screen
      title={restore.title}
      back={{ to: '/' }}
      foot={
        <Primary disabled={busy || phrase.length !== 12} onPress={() => void go()}>
          {busy ? restore.working : restore.go}
        </Primary>
      }
    >
      <p class="soft">{restore.about}</p>
      <Field label={restore.words} value={text} onInput={setText} lines={4} onlyYou="never" />
      {phrase.length > 0 && phrase.length !== 12 && (
        <p class="soft small">{restore.count(phrase.length)}</p>
      )}
      {trouble !== null && <TroubleNotice trouble={troubles[trouble]} />}
      <p class="soft small">{restore.device}</p>
    </Screen>
  )
}

/** Twelve words on a new device, and everything is back. */
import { useState } from 'preact/hooks'
import type { Trouble } from '@mend/device/device'
import { useFrame } from '../../page/frame.ts'
import { Primary } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { TroubleNotice } from '../../parts/Notice.tsx'
import { PhraseField, usePhrase } from '../../parts/lock/PhraseField.tsx'
import { useTask } from '../../parts/task.ts'
import { Screen } from '../../parts/Screen.tsx'
import { troubles } from '../../words/en/no.ts'
import { onboarding } from '../../words/en/onboarding.ts'

/** Takes twelve words and brings everything back to this device. */
export function Restore() {
  const { router, device } = useFrame()
  const { restore } = onboarding
  const phrase = usePhrase()
  const [trouble, setTrouble] = useState<Trouble['kind'] | null>(null)
  const { start: go, busy } = useTask(async () => {
    const recovered = await device.recover(phrase.text)
    if (recovered.ok) router.swap('/')
    else setTrouble(recovered.refusal.kind)
  })
  return (
    <Screen
      title={restore.title}
      back={{ to: '/' }}
      foot={
        <Primary disabled={busy || !phrase.whole} onPress={go}>
          {busy ? restore.working : restore.go}
        </Primary>
      }
    >
      <p class="soft">{restore.about}</p>
      <PhraseField label={restore.words} phrase={phrase} />
      {trouble !== null && <TroubleNotice trouble={troubles[trouble]} />}
      <List>
        <Item title={restore.copy} note={restore.copyNote} to="/restore/copy" />
      </List>
      <p class="soft small">{restore.device}</p>
    </Screen>
  )
}

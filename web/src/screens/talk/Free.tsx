/** Both have had the same: take the floor again, or go on together. */
import { Plain, Primary } from '../../parts/Button.tsx'
import { floor as text } from '../../words/en/talkFloor.ts'
import { FindSense, Response } from './Between.tsx'
import { Earlier } from './Earlier.tsx'
import type { FloorProps } from './floor.ts'
import { Heat, Hot, Signals } from './Heat.tsx'
import { PassOn } from './OnePhone.tsx'
import { TalkScreen } from './TalkScreen.tsx'

export function Free({ table, signs, where }: FloorProps) {
  const { moved } = table.view
  const on = () => void table.act((head) => ({ ...head, kind: 'move-on', from: 'floor' }))
  const take = () => void table.act((head) => ({ ...head, kind: 'take-floor' }))
  return (
    <TalkScreen
      table={table}
      where={where}
      title={text.free.title}
      foot={
        <>
          {moved.partner && <p class="small">{text.free.onTheirs(table.name)}</p>}
          {moved.me ? (
            <>
              <p class="soft small" role="status">
                {text.free.onMine(table.name)}
              </p>
              <PassOn table={table} />
            </>
          ) : (
            <Primary disabled={table.busy || !moved.can} onPress={on}>
              {text.free.on}
            </Primary>
          )}
          <Plain disabled={table.busy} onPress={take}>
            {text.free.take}
          </Plain>
          <Signals signs={signs} table={table} />
        </>
      }
    >
      <Hot signs={signs} table={table} />
      <p class="soft">{text.free.note}</p>
      <Response table={table} />
      <FindSense table={table} />
      <Heat signs={signs} table={table} />
      <Earlier table={table} />
    </TalkScreen>
  )
}

/** Setting a rupture down: mended, parked, let go, with help from outside, or taken back. Each can be undone. */
import { useState } from 'preact/hooks'
import type { Command, Instant } from '@mend/domain/couple'
import type { RuptureView } from '@mend/domain/ruptures'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { TimePick } from '../../parts/time/TimePick.tsx'
import { rupture as text } from '../../words/en/rupture.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'

type Question = 'park' | 'letGo' | 'outside' | 'withdraw'

/** @param props.mended - whether "this feels mended" is offered here; not where the page has offered it already */
export function Ending(props: { readonly rupture: RuptureView; readonly mended: boolean }) {
  const { rupture } = props
  const { can, state, thread } = rupture
  const partner = usePartnerName()
  const { say, busy, no, clear } = useSay()
  const [asking, setAsking] = useState<Question | null>(null)
  const close = () => {
    setAsking(null)
    clear()
  }
  const run = async (command: Command) => {
    if (await say(command)) close()
  }
  if (state === 'withdrawn') return null
  return (
    <details>
      <summary>{text.more}</summary>
      <div class="stack">
        {props.mended && can.feelRepaired && (
          <>
            <Quiet disabled={busy} onPress={() => void run({ kind: 'feel-repaired', thread })}>
              {text.mended}
            </Quiet>
            <p class="soft small">{text.mendedNote(partner)}</p>
          </>
        )}
        {can.work && <Quiet onPress={() => setAsking('park')}>{text.park.start}</Quiet>}
        {state !== 'outside-help' && (
          <Quiet onPress={() => setAsking('outside')}>{text.outside.start}</Quiet>
        )}
        {can.reopen && state !== 'parked' && (
          <Quiet disabled={busy} onPress={() => void run({ kind: 'reopen-rupture', thread })}>
            {text.reopen}
          </Quiet>
        )}
        {(can.work || state === 'parked') && (
          <Quiet onPress={() => setAsking('letGo')}>{text.letGo.start}</Quiet>
        )}
        {can.withdraw && <Quiet onPress={() => setAsking('withdraw')}>{text.withdraw.start}</Quiet>}
        {asking === null && <NoNotice no={no} />}
      </div>
      {asking === 'park' && (
        <ParkSheet thread={thread} busy={busy} onRun={run} onClose={close}>
          <NoNotice no={no} />
        </ParkSheet>
      )}
      {asking !== null && asking !== 'park' && (
        <Sheet title={text[asking].title} onClose={close}>
          <p>{noteOf(asking, partner)}</p>
          {asking === 'outside' && <Link to="/help">{text.outside.who}</Link>}
          <NoNotice no={no} />
          <Primary disabled={busy} onPress={() => void run(commandOf(asking, thread))}>
            {text[asking].press}
          </Primary>
          <Quiet onPress={close}>{text.keep}</Quiet>
        </Sheet>
      )}
    </details>
  )
}

function noteOf(question: Exclude<Question, 'park'>, partner: string): string {
  return question === 'outside' ? text.outside.note : text[question].note(partner)
}

function commandOf(question: Exclude<Question, 'park'>, thread: RuptureView['thread']): Command {
  switch (question) {
    case 'letGo':
      return { kind: 'let-go-rupture', thread }
    case 'outside':
      return { kind: 'seek-outside-help', thread }
    case 'withdraw':
      return { kind: 'withdraw-rupture', thread }
  }
}

function ParkSheet(props: {
  readonly thread: RuptureView['thread']
  readonly busy: boolean
  readonly onRun: (command: Command) => Promise<void>
  readonly onClose: () => void
  readonly children: preact.ComponentChildren
}) {
  const [until, setUntil] = useState<Instant | null>(null)
  return (
    <Sheet title={text.park.title} onClose={props.onClose}>
      <p class="soft small">{text.park.note}</p>
      <TimePick label={text.park.when} value={until} onChange={setUntil} />
      <div class="row">
        <Quiet pressed={until === null} onPress={() => setUntil(null)}>
          {text.park.noDate}
        </Quiet>
      </div>
      {props.children}
      <Primary
        disabled={props.busy}
        onPress={() => void props.onRun({ kind: 'park-rupture', thread: props.thread, until })}
      >
        {text.park.press}
      </Primary>
      <Quiet onPress={props.onClose}>{text.keep}</Quiet>
    </Sheet>
  )
}

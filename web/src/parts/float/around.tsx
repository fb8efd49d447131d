/** What may float over any screen: the dots of the quick way out, and word of a newer version. */
import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals'
import { useFrame } from '../../page/frame.ts'
import type { DiskKind } from '@mend/device/device'
import type { Unsaved } from '../../flow/draft-writer.ts'
import { useHouse } from '../../house/useHouse.ts'
import { words } from '../../words/en.ts'
import { Plain, Quiet } from '../Button.tsx'
import { Float } from './Float.tsx'
import { Link } from '../Link.tsx'
import { TroubleNotice } from '../Notice.tsx'
import { Sheet } from '../Sheet.tsx'

/** How many of the three presses that leave the app were made, in dots and aloud. */
export function LeaveDots(props: { readonly presses: ReadonlySignal<number> }) {
  const count = props.presses.value
  return (
    <div role="status">
      {count > 0 && count < 3 && (
        <div class="leave-dots">
          {[1, 2, 3].map((dot) => (
            <i key={dot} class={dot <= count ? 'done' : ''} />
          ))}
          <span class="unseen">{words.app.leaveProgress(count)}</span>
        </div>
      )}
    </div>
  )
}

/** Told, never forced: it waits, and Later means until the next start. */
export function UpdateNotice(props: {
  readonly update: ReadonlySignal<(() => void) | null>
  /** Makes all words safe before the page goes; false where they are not, and then it stays. */
  readonly before: () => Promise<boolean>
}) {
  const hidden = useSignal(false)
  const newer = props.update.value
  if (newer === null || hidden.value) return null
  const use = () => void props.before().then((safe) => safe && newer())
  return (
    <Float role="status">
      <p>{words.app.updateReady}</p>
      <div class="row">
        <Quiet onPress={use}>{words.app.updateUse}</Quiet>
        <Plain class="button" onPress={() => (hidden.value = true)}>
          {words.app.updateLater}
        </Plain>
      </div>
    </Float>
  )
}

/** The partner would like company in breathing. Not answering, and Not now, tell them nothing. */
export function BreathInvite() {
  const { meet, people, router } = useHouse()
  const { open, later, text } = words.today.breatheInvite
  const { partner } = people.value
  const there = router.place.value.path === '/steady/together'
  if (meet.meeting.value.kind !== 'invited' || partner === null || there) return null
  const join = () => {
    meet.join()
    router.go('/steady/together')
  }
  return (
    <Float role="status">
      <p>{text(partner.name)}</p>
      <div class="row">
        <Quiet onPress={join}>{open}</Quiet>
        <Plain class="button" onPress={meet.leave}>
          {later}
        </Plain>
      </div>
    </Float>
  )
}

/** The disk does not do as it is asked: why, what is safe and what helps, while it is so and no longer. */
export function DiskNotice() {
  const { drafts, status } = useHouse()
  const { notSaved, help } = words.app
  const unsaved = drafts.unsaved.value
  const why = status.value.disk ?? (unsaved === null ? null : diskOf(unsaved))
  if (why === null) return null
  return (
    <Float role="alert">
      <p>
        <strong>{notSaved[why].happened}</strong>
      </p>
      {unsaved !== null && <p class="small">{notSaved.waits}</p>}
      {isPassing(why) && <p class="small">{notSaved.again}</p>}
      <p class="small">{notSaved[why].todo}</p>
      <Link to="/help">{help}</Link>
    </Float>
  )
}

type Why = DiskKind | 'unknown'

const diskOf = (unsaved: Unsaved): Why =>
  unsaved.startsWith('disk-') ? (unsaved.slice('disk-'.length) as DiskKind) : 'unknown'

const isPassing = (why: Why): boolean => !['damaged', 'emptied', 'newer'].includes(why)

/** Something was thrown: said where it is seen, over an open question too, and never in the way of writing. */
export function StumbleNotice(props: { readonly told: Signal<boolean> }) {
  if (!props.told.value) return null
  const close = () => (props.told.value = false)
  const { stumble } = words.app
  const said = (
    <>
      <TroubleNotice trouble={stumble} />
      <div class="row">
        <Quiet onPress={close}>{stumble.read}</Quiet>
        <Plain class="button" onPress={() => window.location.reload()}>
          {stumble.again}
        </Plain>
      </div>
    </>
  )
  // Beside an open dialog nothing else can be pressed or heard.
  const asked = document.querySelector('dialog:modal') !== null
  return asked ? (
    <Sheet title={stumble.title} onClose={close}>
      {said}
    </Sheet>
  ) : (
    <Float>{said}</Float>
  )
}

/** Shown anywhere but here while the heart is quick: an offer, easily waved away. */
export function QuickPulse() {
  const { pulse, router } = useFrame()
  if (!pulse.quick.value || router.place.value.path.startsWith('/steady')) return null
  return (
    <Float role="status">
      <p>{words.app.quickPulse.text}</p>
      <div class="row">
        <Quiet onPress={() => router.go('/steady/sigh')}>{words.app.quickPulse.settle}</Quiet>
        <Plain onPress={pulse.notNow}>{words.app.cancel}</Plain>
      </div>
    </Float>
  )
}

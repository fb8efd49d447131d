/** What may float over any screen: the dots of the quick way out, and word of a newer version. */
import type { ReadonlySignal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import { useFrame } from '../frame.ts'
import { useHouse } from '../house.ts'
import { words } from '../words/en.ts'
import { Plain, Quiet } from './Button.tsx'

export function LeaveDots(props: { readonly presses: ReadonlySignal<number> }) {
  const count = props.presses.value
  return (
    <div role="status">
      {count > 0 && count < 3 && (
        <div class="leave-dots">
          {[1, 2, 3].map((dot) => (
            <i key={dot} class={dot <= count ? 'done' : ''} />
          ))}
          <span class="unseen">{words.house.leaveProgress(count)}</span>
        </div>
      )}
    </div>
  )
}

/** Told, never forced: it waits, and Later means until the next start. */
export function UpdateNotice(props: { readonly update: ReadonlySignal<(() => void) | null> }) {
  const hidden = useSignal(false)
  const use = props.update.value
  if (use === null || hidden.value) return null
  return (
    <div class="update" role="status">
      <p>{words.house.updateReady}</p>
      <div class="row">
        <Quiet onPress={use}>{words.house.updateUse}</Quiet>
        <Plain class="button" onPress={() => (hidden.value = true)}>
          {words.house.updateLater}
        </Plain>
      </div>
    </div>
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
    <div class="update" role="status">
      <p>{text(partner.name)}</p>
      <div class="row">
        <Quiet onPress={join}>{open}</Quiet>
        <Plain class="button" onPress={meet.leave}>
          {later}
        </Plain>
      </div>
    </div>
  )
}

/** The words on the screen are not on the disk: said while it is so, and no longer. */
export function UnsavedNotice() {
  const { drafts } = useHouse()
  if (!drafts.unsaved.value) return null
  return (
    <div class="update" role="alert">
      <p>{words.house.notSaved}</p>
    </div>
  )
}

/** Shown anywhere but here while the heart is quick: an offer, easily waved away. */
export function QuickPulse() {
  const { pulse, router } = useFrame()
  if (!pulse.quick.value || router.place.value.path.startsWith('/steady')) return null
  return (
    <div class="update" role="status">
      <p>{words.house.quickPulse.text}</p>
      <div class="row">
        <Quiet onPress={() => router.go('/steady/sigh')}>{words.house.quickPulse.settle}</Quiet>
        <Plain onPress={pulse.notNow}>{words.house.cancel}</Plain>
      </div>
    </div>
  )
}

/** A link and a code that bring in the partner, or a second device of one's own. */
import { useEffect, useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import type { Pairing } from '@mend/device/pairing'
import { useHouse } from '../../house/useHouse.ts'
import { useAskLock } from '../../parts/lock/AskLock.tsx'
import { InLine } from '../../parts/Button.tsx'
import { LinkCode, SendLink } from '../../parts/pairing/LinkOut.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { useLine, type Line } from '../today/useLine.ts'
import { countdown, momentWords } from '../../words/when.ts'
import { words } from '../../words/en.ts'
import { onboarding } from '../../words/en/onboarding.ts'
import type { Params } from '../../page/show.ts'
import { Anew, useAnew } from './Anew.tsx'
import { useAfterLink } from './Compare.tsx'
import { usePairing } from './usePairing.ts'

/** Makes an invitation for the partner or a device of mine, and follows it to the four words. */
export function Invite(props: { readonly params: Params }) {
  const house = useHouse()
  const { pairings, router, people } = house
  const { invite, done } = onboarding
  const line = useLine()
  const whom = props.params['whom'] === 'device' ? 'device' : 'partner'
  const anew = useAnew(house)
  const asks = whom === 'partner' && anew.asks
  const lock = useAskLock(() => router.back('/settings/devices'))
  // Whoever brings in a device reads all of it from then on: the lock is asked for each link.
  const [answered, setAnswered] = useState(whom === 'partner')
  const { following, restart } = usePairing(asks || !answered ? null : () => pairings.invite(whom))
  const askFirst = (go: () => void) => (whom === 'device' ? lock.first(go) : go())
  useEffect(() => {
    if (!answered) askFirst(() => setAnswered(true))
  }, [])
  const partner = people.value.partner
  const doneTitle =
    whom === 'device'
      ? done.titleDevice
      : partner === null
        ? done.titleUnknown
        : done.title(partner.name)
  const after = useAfterLink({
    following,
    meeting: whom === 'device' ? 'my new device' : 'partner',
    onAgain: () => askFirst(restart),
    doneTitle,
    onDone: () => router.swap(whom === 'device' ? '/settings/devices' : '/'),
  })
  if (asks) return <Anew onAgree={anew.agree} onLeave={() => router.swap('/us')} />
  if (after !== null)
    return (
      <>
        {after}
        {lock.question}
      </>
    )
  const pairing = following.kind === 'going' ? following.pairing : null
  return (
    <Screen
      key="link"
      title={whom === 'device' ? invite.titleDevice : invite.title}
      back={{ to: '/' }}
      beside={
        pairing === null || whom === 'partner' ? undefined : <Left until={pairing.expiresAtMs} />
      }
      foot={pairing === null ? undefined : <SendLink link={linkOf(pairing)} />}
    >
      <p class="soft">{whom === 'device' ? invite.aboutDevice : invite.about}</p>
      {pairing === null ? <p role="status">{invite.preparing}</p> : <Code link={linkOf(pairing)} />}
      <p class="soft small" role="status">
        {waitingWords(line, whom)}
      </p>
      {pairing !== null && <Until {...{ pairing, whom }} />}
      {lock.question}
    </Screen>
  )
}

function waitingWords(line: Line, whom: 'partner' | 'device'): string {
  const { invite } = onboarding
  switch (line.kind) {
    case 'fine':
      return whom === 'partner' ? invite.waiting : invite.waitingDevice
    case 'offline':
      return invite.offline
    case 'cut':
      return invite.unreachable
    case 'refused':
      return words.today.side.refusals[line.why] ?? invite.unreachable
  }
}

function linkOf({ fragment }: Pairing): string {
  return `${window.location.origin}/join#${fragment ?? ''}`
}

function Left(props: { readonly until: number }) {
  const { clock } = useHouse()
  return <time>{countdown(props.until - clock.now.value)}</time>
}

/** How long it lives, and the one way to end it sooner. */
function Until(props: { readonly pairing: Pairing; readonly whom: 'partner' | 'device' }) {
  const { clock, router } = useHouse()
  const { invite } = onboarding
  const { pairing, whom } = props
  const moment = momentWords(pairing.expiresAtMs as Instant, clock.now.value)
  const stop = () => void pairing.cancel().then(() => router.swap('/'))
  return (
    <p class="soft small">
      {whom === 'partner' && invite.until(moment)} <InLine onPress={stop}>{invite.stop}</InLine>
    </p>
  )
}

function Code({ link }: { readonly link: string }) {
  return <LinkCode link={link} label={onboarding.invite.code} />
}

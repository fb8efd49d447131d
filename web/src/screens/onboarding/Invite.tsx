/** A link and a code that bring in the partner, or a second device of one's own. */
import { useEffect, useState } from 'preact/hooks'
import type { Pairing } from '@mend/device/pairing'
import { useHouse } from '../../house.ts'
import { announce } from '../../parts/announce.tsx'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { useOffline } from '../today/useOffline.ts'
import { countdown } from '../../when.ts'
import { onboarding } from '../../words/en/onboarding.ts'
import type { Params } from '../show.ts'
import { Anew, useAnew } from './Anew.tsx'
import { useAfterLink } from './Compare.tsx'
import { usePairing } from './usePairing.ts'

export function Invite(props: { readonly params: Params }) {
  const house = useHouse()
  const { pairings, router, people } = house
  const { invite, done } = onboarding
  const offline = useOffline()
  const whom = props.params['whom'] === 'device' ? 'device' : 'partner'
  const anew = useAnew(house)
  const asks = whom === 'partner' && anew.asks
  const { following, restart } = usePairing(asks ? null : () => pairings.invite(whom))
  const partner = people.value.partner
  const doneTitle =
    whom === 'device'
      ? done.titleDevice
      : partner === null
        ? done.titleUnknown
        : done.title(partner.name)
  const after = useAfterLink({
    following,
    onAgain: restart,
    doneTitle,
    onDone: () => router.swap(whom === 'device' ? '/settings/devices' : '/'),
  })
  if (asks) return <Anew onAgree={anew.agree} onLeave={() => router.swap('/us')} />
  if (after !== null) return after
  const pairing = following.kind === 'going' ? following.pairing : null
  return (
    <Screen
      key="link"
      title={whom === 'device' ? invite.titleDevice : invite.title}
      back={{ to: '/' }}
      beside={pairing === null ? undefined : <Left until={pairing.expiresAtMs} />}
      foot={pairing === null ? undefined : <SendLink link={linkOf(pairing)} />}
    >
      <p class="soft">{whom === 'device' ? invite.aboutDevice : invite.about}</p>
      {pairing === null ? <p role="status">{invite.preparing}</p> : <Code link={linkOf(pairing)} />}
      <p class="soft small" role="status">
        {offline ? invite.offline : invite.waiting}
      </p>
    </Screen>
  )
}

function linkOf({ fragment }: Pairing): string {
  return `${window.location.origin}/join#${fragment ?? ''}`
}

function Left(props: { readonly until: number }) {
  const { clock } = useHouse()
  return <time>{countdown(props.until - clock.now.value)}</time>
}

function SendLink({ link }: { readonly link: string }) {
  const { invite } = onboarding
  const copy = () => void navigator.clipboard.writeText(link).then(() => announceCopied())
  const [copied, setCopied] = useState(false)
  const announceCopied = () => {
    setCopied(true)
    announce(invite.copied)
  }
  if (!('share' in navigator)) {
    return <Primary onPress={copy}>{copied ? invite.copied : invite.copy}</Primary>
  }
  return (
    <>
      <Primary onPress={() => void navigator.share({ url: link }).catch(() => {})}>
        {invite.send}
      </Primary>
      <Plain onPress={copy}>{copied ? invite.copied : invite.copy}</Plain>
    </>
  )
}

// Drawn as one path of unit squares, so that it stays sharp at any size.
function Code({ link }: { readonly link: string }) {
  const [drawing, setDrawing] = useState<{ readonly side: number; readonly path: string } | null>(
    null,
  )
  useEffect(() => {
    void import('qr').then(({ encodeQR }) => {
      const rows = encodeQR(link, 'raw', { border: 2 })
      const squares = rows.flatMap((row, y) =>
        row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
      )
      setDrawing({ side: rows.length, path: squares.join('') })
    })
  }, [link])
  if (drawing === null) return <div class="code" />
  return (
    <div class="code">
      <svg
        viewBox={`0 0 ${drawing.side} ${drawing.side}`}
        role="img"
        aria-label={onboarding.invite.code}
        shape-rendering="crispEdges"
      >
        <path d={drawing.path} fill="currentColor" />
      </svg>
    </div>
  )
}

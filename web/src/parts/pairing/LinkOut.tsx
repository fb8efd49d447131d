/** A link on its way out of this device: sent, copied, or shown as a code. */
import { useEffect, useState } from 'preact/hooks'
import { copyText } from '../../page/clipboard.ts'
import { onboarding } from '../../words/en/onboarding.ts'
import { announce } from '../announce.tsx'
import { Plain, Primary } from '../Button.tsx'

/** Sends a link by what the phone has for that, or copies it; where neither works, it can be copied by hand. */
export function SendLink({ link }: { readonly link: string }) {
  const { invite } = onboarding
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = async () => {
    const done = await copyText(window, link)
    setCopied(done ? 'yes' : 'no')
    announce(done ? invite.copied : invite.notCopied)
  }
  const word = copied === 'yes' ? invite.copied : invite.copy
  const byHand = copied === 'no' && (
    <>
      <p class="small">{invite.notCopied}</p>
      <p class="words by-hand" dir="ltr">
        {link}
      </p>
    </>
  )
  if (!('share' in navigator)) {
    return (
      <>
        {byHand}
        <Primary onPress={() => void copy()}>{word}</Primary>
      </>
    )
  }
  return (
    <>
      {byHand}
      <Primary onPress={() => void navigator.share({ url: link }).catch(() => {})}>
        {invite.send}
      </Primary>
      <Plain onPress={() => void copy()}>{word}</Plain>
    </>
  )
}

/** The link as a code: one path of unit squares, so that it stays sharp at any size and on paper. */
export function LinkCode(props: { readonly link: string; readonly label: string }) {
  const { link } = props
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
        aria-label={props.label}
        shape-rendering="crispEdges"
      >
        <path d={drawing.path} fill="currentColor" />
      </svg>
    </div>
  )
}

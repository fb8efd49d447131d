/** A card that somebody sent as a link: who sent it, what it asks of me (nothing), and then the card, once. */
import type { OpenedCard } from '@mend/device/card'
import { useState } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { cardLink } from './cardLink.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { openCard as text } from '../../words/en/alone/card.ts'
import { words } from '../../words/en.ts'
import { nameIn } from './cardName.ts'

/** Nothing is asked of the server before its reader presses Open. */
export function OpenCard() {
  const fragment = cardLink.value
  return fragment === null ? <Gone /> : <Card key={fragment} fragment={fragment} />
}

type Stage = 'first' | 'not' | 'opening' | OpenedCard

function Card({ fragment }: { readonly fragment: string }) {
  const { cards } = useFrame()
  const [stage, setStage] = useState<Stage>('first')
  const from = nameIn(fragment)
  const open = () => {
    setStage('opening')
    cards.open(fragment).then(setStage, () => setStage({ kind: 'unreachable' }))
  }
  if (stage === 'first') return <First from={from} onOpen={open} onNot={() => setStage('not')} />
  if (stage === 'not') return <NotNow onOpen={open} />
  if (stage === 'opening') {
    return (
      <Screen key="opening" title={text.opening} here={words.app.name}>
        {null}
      </Screen>
    )
  }
  if (stage.kind === 'open') return <Read from={from} fragment={fragment} card={stage.words} />
  return stage.kind === 'gone' ? <Gone /> : <Unreachable onAgain={open} />
}

function First(props: {
  readonly from: string
  readonly onOpen: () => void
  readonly onNot: () => void
}) {
  const { from } = props
  return (
    <Screen
      key="first"
      title={from === '' ? text.titleNobody : text.title(from)}
      here={words.app.name}
      foot={
        <>
          <Primary onPress={props.onOpen}>{text.open}</Primary>
          <Plain onPress={props.onNot}>{text.not}</Plain>
        </>
      }
    >
      <p>{text.mend}</p>
      <p>{text.free}</p>
      <p>{from === '' ? text.unseenNobody : text.unseen(from)}</p>
      <p class="soft">{text.once}</p>
    </Screen>
  )
}

function NotNow(props: { readonly onOpen: () => void }) {
  return (
    <Screen
      key="not"
      title={text.notTitle}
      here={words.app.name}
      foot={<Plain onPress={props.onOpen}>{text.after}</Plain>}
    >
      <p>{text.notNote}</p>
    </Screen>
  )
}

function Read(props: { readonly from: string; readonly fragment: string; readonly card: string }) {
  const { cards } = useFrame()
  const { from } = props
  const [thanks, setThanks] = useState<'none' | 'busy' | 'sent' | 'failed' | 'quiet'>('none')
  const thank = () => {
    setThanks('busy')
    const tell = (sent: boolean) => setThanks(sent ? 'sent' : 'failed')
    cards.thank(props.fragment).then(tell, () => tell(false))
  }
  const said = {
    sent: text.thanked,
    failed: text.notThanked,
    quiet: text.quiet,
    none: '',
    busy: '',
  }
  const open = thanks !== 'sent' && thanks !== 'quiet'
  return (
    <Screen
      key="read"
      title={from === '' ? text.openedNobody : text.opened(from)}
      here={words.app.name}
      foot={
        open ? (
          <>
            <Primary disabled={thanks === 'busy'} onPress={thank}>
              {text.thank}
            </Primary>
            <Plain onPress={() => setThanks('quiet')}>{text.not}</Plain>
          </>
        ) : undefined
      }
    >
      <Said by="partner" name={from}>
        {props.card}
      </Said>
      <p role="status">{said[thanks]}</p>
      {open && (
        <p class="soft small">{from === '' ? text.thankNoteNobody : text.thankNote(from)}</p>
      )}
      <p class="soft small">{text.keep}</p>
    </Screen>
  )
}

function Gone() {
  return (
    <Screen key="gone" title={text.gone} here={words.app.name}>
      <p>{text.goneNote}</p>
    </Screen>
  )
}

function Unreachable(props: { readonly onAgain: () => void }) {
  return (
    <Screen
      key="unreachable"
      title={text.unreachable}
      here={words.app.name}
      foot={<Primary onPress={props.onAgain}>{text.again}</Primary>}
    >
      <p>{text.unreachableNote}</p>
    </Screen>
  )
}

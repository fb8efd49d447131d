/** Going on at another address: on purpose, or because the old server is gone. Each of the two follows the same page. */
import { useEffect, useState } from 'preact/hooks'
import type { Trouble } from '@mend/device/device'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useHouse } from '../../house/useHouse.ts'
import { copyText } from '../../page/clipboard.ts'
import { announce } from '../../parts/announce.tsx'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { useAskLock } from '../../parts/lock/AskLock.tsx'
import { Notice, TroubleNotice } from '../../parts/Notice.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { moving as text } from '../../words/en/copies.ts'
import { words } from '../../words/en.ts'
import { troubles } from '../../words/en/no.ts'
import { moveLink, readAddress } from './address.ts'
import { askedToMove } from './asked.ts'
import { heightOf, keepMove, type Move, readMove } from './kept-move.ts'
import { Moved } from './Moved.tsx'
import { SaveCopy } from './SaveCopy.tsx'

const back = { to: '/settings', word: words.app.settings } as const

/** The page of whoever moves, before it and after it. */
export function Moving() {
  const { device, status } = useHouse()
  const [move, setMove] = useState<Move | null>(null)
  const asked = askedToMove.value
  useEffect(() => {
    void readMove(device).then((kept) => {
      const to = asked ?? kept?.to ?? ''
      setMove({ to, holds: kept?.holds ?? null })
    })
  }, [asked])
  if (move === null) return <Screen title={text.title} back={back} children={null} />
  const change = (next: Partial<Move>) => {
    const changed = { ...move, ...next }
    setMove(changed)
    void keepMove(device, changed)
  }
  return status.value.moved ? (
    <Moved to={move.to} />
  ) : (
    <Before move={move} change={change} asked={asked} />
  )
}

function Before(props: {
  readonly move: Move
  readonly change: (next: Partial<Move>) => void
  readonly asked: string | null
}) {
  const { move, change, asked } = props
  const { couple, people } = useHouse()
  const partner = usePartnerName()
  const alone = people.value.partner === null
  const read = readAddress(move.to, window.location.origin)
  const height = heightOf(couple.value)
  const saved = move.holds === null ? 'no' : move.holds === height ? 'yes' : 'stale'
  const error = move.to.trim() === '' || read.ok ? null : text.wrong[read.why]
  return (
    <Screen
      title={text.title}
      back={back}
      foot={<Finish ready={read.ok && saved === 'yes'} partner={partner} />}
    >
      <p>{text.about(partner)}</p>
      {asked !== null && (
        <Notice care>
          <p>
            <strong>{text.fromLink(partner)}</strong>
          </p>
          <p class="small">{text.fromLinkCheck(partner)}</p>
        </Notice>
      )}
      <Field
        label={text.address}
        hint={text.addressHint}
        value={move.to}
        onInput={(to) => change({ to })}
        error={error}
      />
      <ol role="list" class="walk" aria-label={text.steps}>
        <Step title={text.save} note={text.saveNote}>
          <SaveCopy onSaved={() => change({ holds: height })} saved={saved} />
        </Step>
        <Words />
        <Step title={text.open} note={text.openNote}>
          {read.ok && (
            <a href={`${read.origin}/restore/copy`} target="_blank" rel="noopener noreferrer">
              {text.openGo}
            </a>
          )}
        </Step>
        {!alone && (
          <Step title={text.tell(partner)} note={text.tellNote(partner)}>
            {read.ok && <Tell partner={partner} to={read.origin} />}
          </Step>
        )}
      </ol>
      <p class="soft small">{text.devices}</p>
      <p class="soft small">{text.same}</p>
    </Screen>
  )
}

function Step(props: {
  readonly title: string
  readonly note: string
  readonly children: preact.ComponentChildren
}) {
  return (
    <li>
      <div class="stack-tight">
        <h2>{props.title}</h2>
        <p class="soft small">{props.note}</p>
        {props.children}
      </div>
    </li>
  )
}

function Words() {
  const { router, status } = useHouse()
  return (
    <Step title={text.words} note={text.wordsNote}>
      {status.value.phraseWaits && (
        <div class="row">
          <Quiet onPress={() => router.go('/start/phrase')}>{text.wordsShow}</Quiet>
        </div>
      )}
    </Step>
  )
}

function Tell(props: { readonly partner: string; readonly to: string }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const link = moveLink(window.location.origin, props.to)
  const copy = async () => {
    const done = await copyText(window, link)
    setCopied(done)
    announce(done ? text.told : text.notCopied)
  }
  return (
    <>
      <div class="row">
        <Quiet onPress={() => void copy()}>{text.tellGo(props.partner)}</Quiet>
      </div>
      {copied === true && <p class="small">{text.told}</p>}
      {copied === false && (
        <>
          <p class="small">{text.notCopied}</p>
          <p class="words by-hand" dir="ltr">
            {link}
          </p>
        </>
      )}
    </>
  )
}

function Finish(props: { readonly ready: boolean; readonly partner: string }) {
  const { device } = useHouse()
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble['kind'] | null>(null)
  const { first, question } = useAskLock()
  const go = async () => {
    const moved = await device.moveAway()
    setAsking(false)
    setTrouble(moved.ok ? null : moved.refusal.kind)
  }
  return (
    <>
      {trouble !== null && <TroubleNotice trouble={troubles[trouble]} />}
      <p id="move-when" class="soft small">
        {props.ready ? '' : text.finishHint}
      </p>
      <Primary disabled={!props.ready} describedBy="move-when" onPress={() => setAsking(true)}>
        {text.finish}
      </Primary>
      {asking && (
        <Sheet title={text.sure} onClose={() => setAsking(false)}>
          <p>{text.sureNote}</p>
          <p class="soft small">{text.sureErase(props.partner)}</p>
          <Primary onPress={() => first(() => void go())}>{text.yes}</Primary>
          <Plain onPress={() => setAsking(false)}>{words.app.cancel}</Plain>
          {question}
        </Sheet>
      )}
    </>
  )
}

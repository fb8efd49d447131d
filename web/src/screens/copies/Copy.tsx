/** A copy of everything, opened with the twelve words: to be read, or brought back to an empty browser, without a server. */
import { useState } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { PhraseField, usePhrase } from '../../parts/lock/PhraseField.tsx'
import { TroubleNotice } from '../../parts/Notice.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { copies as text } from '../../words/en/copies.ts'
import { troubles } from '../../words/en/no.ts'
import { CopyRead } from './CopyRead.tsx'
import { FilePick } from './FilePick.tsx'
import { type No, useCopy } from './useCopy.ts'
import { Working } from './Working.tsx'

/** Chooses, opens, reads and brings back; each step leads to the next, and every one of them can be left. */
export function Copy() {
  const { device } = useFrame()
  const { at, share, stop, open, bring, again } = useCopy()
  // Kept while it works: whoever mistyped one word does not type all of them again.
  const [file, setFile] = useState<File | null>(null)
  const phrase = usePhrase()
  const empty = device.status().phase === 'new'
  switch (at.kind) {
    case 'choosing':
      return <Choose no={at.no} onOpen={open} {...{ empty, file, setFile, phrase }} />
    case 'working':
      return <Working doing={at.doing} share={share} onStop={stop} />
    case 'read':
      return <CopyRead lines={at.lines} mayBring={empty} onBring={bring} onOther={again} />
    case 'done':
      return <Done />
  }
}

function Choose(props: {
  readonly no: No | null
  readonly empty: boolean
  readonly file: File | null
  readonly setFile: (file: File | null) => void
  readonly phrase: ReturnType<typeof usePhrase>
  readonly onOpen: (file: File, phrase: string) => void
}) {
  const { file, phrase } = props
  const missing = file === null ? text.needsFile : phrase.whole ? '' : text.needsWords
  const go = () => {
    if (file !== null && phrase.whole) props.onOpen(file, phrase.text)
  }
  return (
    <Screen
      title={text.title}
      back={{ to: props.empty ? '/restore' : '/settings/recovery' }}
      foot={
        <>
          <p id="copy-missing" class="soft small">
            {missing}
          </p>
          <Primary disabled={missing !== ''} describedBy="copy-missing" onPress={go}>
            {text.open}
          </Primary>
        </>
      }
    >
      <p class="soft">{text.about}</p>
      {props.no !== null && <Sorry why={props.no} />}
      <FilePick file={file} onFile={props.setFile} />
      <PhraseField label={text.words} phrase={phrase} />
    </Screen>
  )
}

function Sorry({ why }: { readonly why: No }) {
  if (why === 'stopped') return <p role="status">{text.stopped}</p>
  return <TroubleNotice trouble={why === 'huge' || why === 'gone' ? text[why] : troubles[why]} />
}

function Done() {
  const { router } = useFrame()
  const { done } = text
  return (
    <Screen
      title={done.title}
      foot={
        <>
          <Primary onPress={() => router.swap('/')}>{done.go}</Primary>
          <Plain onPress={() => router.swap('/start/lock')}>{done.lock}</Plain>
        </>
      }
    >
      <p>{done.about}</p>
      <p class="soft">{done.moved}</p>
    </Screen>
  )
}

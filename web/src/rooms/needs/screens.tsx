/** From what I want to shout to what I need: a scratch that is wiped, and one sentence that may be shared (R19). */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { promiseOf } from '@mend/domain/promises'
import { ruptureOf } from '@mend/domain/ruptures'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet, Share } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Field } from '../../parts/Field.tsx'
import { Nobody, useNobody } from '../../parts/Nobody.tsx'
import { KeepFoot } from '../../parts/ShareFoot.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import type { Path } from '../../page/paths.ts'
import { needs } from './words.ts'
import type { Params } from '../../page/show.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useTop } from '../../house/useTop.ts'
import { NeedList } from './NeedList.tsx'
import { changeScratch, scratchKey, scratchKeys, wipeScratch } from '../../house/scratch.ts'
import './needs.css'

/** Turns a scratch into a need and shares it; then shows that it was shared. */
export function Needs(props: { readonly params: Params }) {
  const about = useAbout(props.params)
  const [shared, setShared] = useState(false)
  useTop(String(shared))
  return shared ? (
    <Done about={about} onAnother={() => setShared(false)} />
  ) : (
    <Translate about={about} onShared={() => setShared(true)} />
  )
}

type About = {
  readonly about: ThreadId | null
  readonly promise: ThreadId | null
  /** What it is about, in the words it already has; null for nothing in particular. */
  readonly line: string | null
  readonly back: Path
}

/** A need may belong to a rupture, to a promise, or to neither. */
function useAbout(params: Params): About {
  const { couple, moment } = useSeen()
  const { thread, promise } = params
  if (promise !== undefined) {
    const found = promiseOf(couple, promise as ThreadId, moment)
    const about = found?.about ?? null
    const back: Path = about === null ? '/needs' : `/mend/${about}`
    return { about, promise: found?.thread ?? null, line: found?.what ?? null, back }
  }
  const rupture = thread === undefined ? null : ruptureOf(couple, thread as ThreadId, moment)
  if (rupture === null) return { about: null, promise: null, line: null, back: '/mend' }
  return {
    about: rupture.thread,
    promise: null,
    line: rupture.title,
    back: `/mend/${rupture.thread}`,
  }
}

const feelingKey = 'needs/feeling'
const whenKey = 'needs/when'
const ownKeys = [...scratchKeys, feelingKey, whenKey]

function Translate(props: { readonly about: About; readonly onShared: () => void }) {
  const { about, promise, line, back } = props.about
  const house = useHouse()
  const { say, busy, no } = useSay()
  const feeling = useDraft(feelingKey)
  const when = useDraft(whenKey)
  const name = usePartnerName()
  const nobody = useNobody()
  const whole = feeling.text.trim() !== '' && when.text.trim() !== ''
  const share = async () => {
    const need = { feeling: feeling.text.trim(), when: when.text.trim() }
    const command = { kind: 'share-need', thread: freshThread(), about, promise, ...need } as const
    if (await say(command, ownKeys)) props.onShared()
  }
  return (
    <Screen
      title={needs.title}
      back={{ to: back, ...(line === null ? {} : { word: line }) }}
      foot={
        nobody ? (
          <KeepFoot />
        ) : (
          <>
            <NoNotice no={no} />
            <Share
              partner={house.people.value.partner}
              disabled={busy || !whole}
              describedBy="need-missing"
              onPress={() => void share()}
            />
            <span id="need-missing" class="unseen">
              {whole ? '' : needs.missing}
            </span>
          </>
        )
      }
    >
      {!nobody && <p class="soft">{needs.intro(name)}</p>}
      <Nobody />
      <Scratch />
      <Feeling value={feeling.text} onChange={feeling.set} />
      <Coached
        moment="need"
        label={needs.when}
        hint={needs.whenHint}
        lines={2}
        limit={1000}
        draft={when}
      />
      {whole && <Preview feeling={feeling.text} when={when.text} />}
      <NeedList about={about} />
    </Screen>
  )
}

function Preview(props: { readonly feeling: string; readonly when: string }) {
  const name = usePartnerName()
  return (
    <section class="stack" aria-label={needs.previewTitle(name)}>
      <h2>{needs.previewTitle(name)}</h2>
      <Said by="me" name={name}>
        {needs.sentence(props.feeling.trim(), props.when.trim())}
      </Said>
    </section>
  )
}

/** What I want to shout. It is no event and never becomes one. */
function Scratch() {
  const { drafts, clock } = useHouse()
  const { text } = useDraft(scratchKey)
  return (
    <div class="stack">
      <Coached
        moment="scratch"
        label={needs.scratch}
        hint={needs.scratchHint}
        lines={3}
        limit={4000}
        onlyYou="never"
        draft={{ text, set: (next) => changeScratch(drafts, next, clock.read()) }}
      />
      {text !== '' && (
        <div>
          <Quiet onPress={() => wipeScratch(drafts)}>{needs.scratchWipe}</Quiet>
        </div>
      )}
    </div>
  )
}

function Feeling(props: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { value, onChange } = props
  const listed = (needs.chips as readonly string[]).includes(value)
  const [own, setOwn] = useState(value !== '' && !listed)
  return (
    <fieldset>
      <legend>{needs.need}</legend>
      <div class="chips">
        {needs.chips.map((chip) => (
          <Quiet
            key={chip}
            pressed={value === chip}
            onPress={() => {
              setOwn(false)
              onChange(value === chip ? '' : chip)
            }}
          >
            {chip}
          </Quiet>
        ))}
        <Quiet
          pressed={own}
          onPress={() => {
            setOwn(!own)
            if (listed || own) onChange('')
          }}
        >
          {needs.own}
        </Quiet>
      </div>
      {own && (
        <div class="own-need">
          <Field
            label={needs.ownLabel}
            value={listed ? '' : value}
            onInput={onChange}
            limit={200}
            onlyYou="until-share"
          />
        </div>
      )}
    </fieldset>
  )
}

function Done(props: { readonly about: About; readonly onAnother: () => void }) {
  const { router } = useHouse()
  const name = usePartnerName()
  return (
    <Screen
      title={needs.shared}
      back={{ to: props.about.back }}
      foot={
        <>
          <Primary onPress={() => router.backTo(props.about.back)}>{needs.done}</Primary>
          <Plain onPress={props.onAnother}>{needs.another}</Plain>
        </>
      }
    >
      <p>{needs.sharedNote(name)}</p>
      <Waits />
      <NeedList about={props.about.about} />
    </Screen>
  )
}

/** The ground rules: read, changed, signed by both in the same words (R21). */
import { useState } from 'preact/hooks'
import { charterOf, type CharterView, type Terms, type UsualRule } from '@mend/domain/charter'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, type Saying, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { talk } from '../talks/words/talk.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { PassOn } from '../talks/parts/OnePhone.tsx'
import { TalkScreen } from '../talks/parts/TalkScreen.tsx'
import type { Seat } from '../talks/parts/useTalk.ts'

const { charter: text } = talk
const usualRules: readonly UsualRule[] = [
  ...(['no-interrupting', 'no-name-calling', 'one-topic', 'either-may-pause'] as const),
]

/** As a step of the talk: it begins once both have signed. */
export function CharterStep({ seat }: { readonly seat: Seat }) {
  const { couple, me } = useHouse()
  const saying = useSay()
  const charter = charterOf(couple.value, { me })
  const [editing, setEditing] = useState<Terms | null>(null)
  const partner = usePartnerName()
  const { starter } = seat.view.floor
  return (
    <TalkScreen
      seat={seat}
      title={text.title}
      foot={
        editing !== null ? (
          <EditFoot
            charter={charter}
            terms={editing}
            saying={saying}
            onDone={() => setEditing(null)}
          />
        ) : charter.signed ? (
          <Primary
            disabled={seat.busy}
            onPress={() => void seat.act((head) => ({ ...head, kind: 'begin-talk' }))}
          >
            {text.begin}
          </Primary>
        ) : (
          <>
            <SignFoot charter={charter} saying={saying} onEdit={setEditing} />
            {charter.iSigned && <PassOn seat={seat} />}
          </>
        )
      }
    >
      <Body charter={charter} editing={editing} onEdit={setEditing} />
      {charter.signed && editing === null && (
        <>
          <p role="status">{starter === 'me' ? text.iBegin : text.begins(seat.name)}</p>
          <p>
            <Plain class="link" onPress={() => setEditing(charter.terms)}>
              {text.edit}
            </Plain>
          </p>
        </>
      )}
      {seat.view.mode === 'one-phone' && !charter.partnerSigned && (
        <p class="soft small">{text.ownPhone(partner)}</p>
      )}
    </TalkScreen>
  )
}

/** As a page of its own, in calm times. */
export function CharterPage() {
  const { couple, me } = useHouse()
  const saying = useSay()
  const charter = charterOf(couple.value, { me })
  const [editing, setEditing] = useState<Terms | null>(null)
  return (
    <Screen
      title={text.title}
      back={{ to: '/talk', word: talk.bar.talk }}
      foot={
        editing === null ? (
          <SignFoot charter={charter} saying={saying} onEdit={setEditing} />
        ) : (
          <EditFoot
            charter={charter}
            terms={editing}
            saying={saying}
            onDone={() => setEditing(null)}
          />
        )
      }
    >
      <Body charter={charter} editing={editing} onEdit={setEditing} />
    </Screen>
  )
}

function Body(props: {
  readonly charter: CharterView
  readonly editing: Terms | null
  readonly onEdit: (terms: Terms) => void
}) {
  const { charter, editing } = props
  return (
    <>
      <p class="soft">{text.note}</p>
      {editing === null ? (
        <Rules terms={charter.terms} />
      ) : (
        <EditRules terms={editing} onEdit={props.onEdit} />
      )}
      {editing === null && <Names charter={charter} />}
    </>
  )
}

/** The rules of a charter as a list: the usual ones that were chosen, then the couple's own. */
export function Rules({ terms }: { readonly terms: Terms }) {
  return (
    <ul class="rules words">
      {terms.usual.map((rule) => (
        <li key={rule}>{text.usual[rule]}</li>
      ))}
      {terms.own.map((rule) => (
        <li key={rule} dir="auto">
          {rule}
        </li>
      ))}
      <li>{text.limit(terms.minutes)}</li>
    </ul>
  )
}

function Names({ charter }: { readonly charter: CharterView }) {
  const name = usePartnerName()
  return (
    <div class="stack" role="status" data-signed={charter.signed}>
      {charter.voided && <p>{text.voided}</p>}
      <p class="soft small" data-mine={charter.iSigned}>
        {charter.iSigned ? text.signedMe : text.notMe}
      </p>
      <p class="soft small" data-theirs={charter.partnerSigned}>
        {charter.partnerSigned ? text.signedThem(name) : text.notThem(name)}
      </p>
    </div>
  )
}

function SignFoot(props: {
  readonly charter: CharterView
  readonly saying: Saying
  readonly onEdit: (terms: Terms) => void
}) {
  const { charter, saying } = props
  return (
    <>
      <NoNotice no={saying.no} />
      {!charter.iSigned && (
        <Primary
          disabled={saying.busy}
          onPress={() => void saying.say({ kind: 'sign-charter', terms: charter.terms })}
        >
          {text.sign}
        </Primary>
      )}
      <Plain onPress={() => props.onEdit(charter.terms)}>{text.edit}</Plain>
    </>
  )
}

function EditFoot(props: {
  readonly charter: CharterView
  readonly terms: Terms
  readonly saying: Saying
  readonly onDone: () => void
}) {
  const { charter, terms, saying, onDone } = props
  // What was there when I began: a change of the other in between is told, not overwritten.
  const [instead] = useState(charter.instead)
  const share = async () => {
    if (await saying.say({ kind: 'write-charter', terms, instead })) onDone()
  }
  return (
    <>
      <NoNotice no={saying.no} />
      <Primary disabled={saying.busy} onPress={() => void share()}>
        {text.share}
      </Primary>
      <Plain onPress={onDone}>{text.cancel}</Plain>
    </>
  )
}

function EditRules(props: { readonly terms: Terms; readonly onEdit: (terms: Terms) => void }) {
  const { terms, onEdit } = props
  const toggle = (rule: UsualRule, on: boolean) => {
    const usual = usualRules.filter((each) => (each === rule ? on : terms.usual.includes(each)))
    onEdit({ ...terms, usual })
  }
  return (
    <>
      <fieldset>
        <legend>{text.rules}</legend>
        {usualRules.map((rule) => (
          <label class="choice" key={rule}>
            <input
              type="checkbox"
              checked={terms.usual.includes(rule)}
              onChange={(event) => toggle(rule, event.currentTarget.checked)}
            />
            <span>{text.usual[rule]}</span>
          </label>
        ))}
      </fieldset>
      <OwnRules terms={terms} onEdit={onEdit} />
      <label class="field">
        <span class="label">{text.minutes}</span>
        <input
          class="box"
          type="number"
          min={10}
          max={60}
          step={5}
          value={terms.minutes}
          onInput={(event) => {
            const minutes = Math.round(event.currentTarget.valueAsNumber)
            if (minutes >= 10 && minutes <= 60) onEdit({ ...terms, minutes })
          }}
        />
      </label>
    </>
  )
}

const mostOwn = 8
const longestRule = 140

function OwnRules(props: { readonly terms: Terms; readonly onEdit: (terms: Terms) => void }) {
  const { terms, onEdit } = props
  const draft = useDraft('talk/rule')
  const words = draft.text.trim()
  const add = () => {
    onEdit({ ...terms, own: [...terms.own, words] })
    draft.clear()
  }
  const drop = (rule: string) =>
    onEdit({ ...terms, own: terms.own.filter((each) => each !== rule) })
  return (
    <>
      {terms.own.length > 0 && (
        <ul role="list" class="stack">
          {terms.own.map((rule) => (
            <li key={rule} class="row">
              <span class="words" dir="auto">
                {rule}
              </span>
              <Quiet onPress={() => drop(rule)}>{text.remove(rule)}</Quiet>
            </li>
          ))}
        </ul>
      )}
      {terms.own.length < mostOwn && (
        <div class="stack">
          <Coached
            moment="boundary"
            label={text.own}
            limit={longestRule}
            onlyYou={null}
            draft={draft}
          />
          <Quiet
            disabled={words === '' || words.length > longestRule || terms.own.includes(words)}
            onPress={add}
          >
            {text.add}
          </Quiet>
        </div>
      )}
    </>
  )
}

/** What a line is about: a topic, a way of talking, hours of the day, or something in one's own words. */
import {
  boundaryChannels,
  type BoundaryTopic,
  boundaryTopics,
  type Subject,
} from '@mend/domain/boundaries'
import { useState } from 'preact/hooks'
import { useDraft } from '../../house/useHouse.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Field } from '../../parts/Field.tsx'
import { minuteOf } from '../../words/plain-days.ts'
import { boundaries } from './words.ts'

const { form: text } = boundaries
const abouts = ['topic', 'own', 'channel', 'hours'] as const
type About = (typeof abouts)[number]
type Channel = (typeof boundaryChannels)[number]

/** What it is about while it is chosen; `whole`: once nothing is missing. */
export type SubjectDraft = ReturnType<typeof useSubject>

/** What a new line is about. */
export function useSubject() {
  const [about, setAbout] = useState<About>('topic')
  const [topic, setTopic] = useState<BoundaryTopic | null>(null)
  const [channel, setChannel] = useState<Channel | null>(null)
  const [hours, setHours] = useState({ from: '22:00', to: '07:00' })
  const own = useDraft('boundaries/new/own')
  const whole = (): Subject | null => {
    switch (about) {
      case 'topic':
        return topic && { what: about, topic }
      case 'channel':
        return channel && { what: about, channel }
      case 'own':
        return own.text.trim() === '' ? null : { what: about, words: own.text.trim() }
      case 'hours': {
        const [from, to] = [minuteOf(hours.from), minuteOf(hours.to)]
        return from === null || to === null || from === to ? null : { what: about, from, to }
      }
    }
  }
  return {
    ...{ about, setAbout, topic, setTopic, channel, setChannel, hours, setHours, own },
    whole: whole(),
  }
}

/** @param props.asked - Share was pressed: what is missing is said */
export function SubjectFields(props: {
  readonly draft: SubjectDraft
  readonly asked: boolean
  readonly secret: boolean
}) {
  const { draft, asked, secret } = props
  const missing = asked && draft.whole === null
  return (
    <>
      <Choices
        label={text.about}
        choices={abouts.map((value) => ({ value, word: text.abouts[value] }))}
        value={draft.about}
        onChange={draft.setAbout}
      />
      <Which draft={draft} secret={secret} missing={missing} />
      {missing && draft.about !== 'own' && (
        <p class="small" role="alert">
          {draft.about === 'hours' ? text.missing.hours : text.missing.about}
        </p>
      )}
    </>
  )
}

function Which(props: {
  readonly draft: SubjectDraft
  readonly secret: boolean
  readonly missing: boolean
}) {
  const { draft, secret, missing } = props
  switch (draft.about) {
    case 'topic':
      return (
        <Choices
          label={text.topic}
          choices={boundaryTopics.map((value) => ({ value, word: boundaries.topics[value] }))}
          value={draft.topic}
          onChange={draft.setTopic}
        />
      )
    case 'channel':
      return (
        <Choices
          label={text.channel}
          choices={boundaryChannels.map((value) => ({ value, word: boundaries.channels[value] }))}
          value={draft.channel}
          onChange={draft.setChannel}
        />
      )
    case 'own':
      return (
        <Field
          label={text.own}
          placeholder={text.ownPlaceholder}
          limit={60}
          onlyYou={secret ? 'never' : 'until-share'}
          value={draft.own.text}
          onInput={draft.own.set}
          error={missing ? text.missing.own : null}
        />
      )
    case 'hours':
      return (
        <div class="row even">
          {(['from', 'to'] as const).map((name) => (
            <label class="field" key={name}>
              <span class="label">{text[name]}</span>
              <input
                class="box"
                type="time"
                value={draft.hours[name]}
                onInput={(event) =>
                  draft.setHours({ ...draft.hours, [name]: event.currentTarget.value })
                }
              />
            </label>
          ))}
        </div>
      )
  }
}

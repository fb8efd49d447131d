/** A field with the coach beside it: a line or two under the words, never in their way, never sent anywhere. */
import { useId, useState } from 'preact/hooks'
import type { Advice, Moment } from '@mend/coach/coach'
import { useHouse } from '../house.ts'
import { useSilenced } from '../silenced.ts'
import { coached } from '../words/en/coached.ts'
import { InLine, Quiet } from './Button.tsx'
import { Field, type FieldProps } from './Field.tsx'
import { Icon } from './icons.tsx'
import { Link } from './Link.tsx'

export type CoachedProps = Omit<FieldProps, 'children'> & { readonly moment: Moment }

/** How much the coach says at once. */
const most = 2

export function Coached(props: CoachedProps) {
  const { moment, ...field } = props
  const { listen, prefs } = useHouse()
  const silenced = useSilenced()
  const [before, setBefore] = useState<string | null>(null)
  const advice = listen(props.value, moment)
    .filter(
      ({ kind, rule }) => kind === 'safety' || (prefs.prefs.value.coach && !silenced.has(rule)),
    )
    .filter(({ rule }, index, all) => all.findIndex((one) => one.rule === rule) === index)
    .slice(0, most)
  const input = (text: string) => {
    setBefore(null)
    props.onInput(text)
  }
  const take = (one: Advice, words: string) => {
    setBefore(props.value)
    props.onInput(props.value.slice(0, one.from) + words + props.value.slice(one.to))
  }
  return (
    <Field {...field} onInput={input} marks={advice}>
      <div class="coach-lines" role="status" aria-label={coached.label}>
        {advice.map((one) => (
          <Line
            key={one.rule}
            advice={one}
            heard={props.value.slice(one.from, one.to)}
            onTake={(words) => take(one, words)}
            onSilence={() => silenced.add(one.rule)}
          />
        ))}
        {before !== null && (
          <p class="small">
            <InLine onPress={() => input(before)}>{coached.putBack}</InLine>
          </p>
        )}
      </div>
    </Field>
  )
}

function Line(props: {
  readonly advice: Advice
  readonly heard: string
  readonly onTake: (words: string) => void
  readonly onSilence: () => void
}) {
  const { advice, heard } = props
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div class="advice" data-rule={advice.rule}>
      <Icon name="hint" size={17} />
      <div class="stack-tight">
        <p>
          {heard.trim() !== '' && <mark>“{heard.trim()}”</mark>} {advice.says}{' '}
          {advice.kind === 'safety' ? (
            <Link to="/help">{coached.help}</Link>
          ) : (
            <button
              type="button"
              class="link"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              {open ? coached.less : coached.more}
            </button>
          )}
        </p>
        <div id={id} hidden={!open} class="stack">
          {open && <Why {...props} />}
        </div>
      </div>
    </div>
  )
}

function Why(props: {
  readonly advice: Advice
  readonly onTake: (words: string) => void
  readonly onSilence: () => void
}) {
  const { why, source, instead } = props.advice
  return (
    <>
      <p class="soft">
        {why} {coached.source(source)}
      </p>
      {instead.length > 0 && (
        <div class="row" role="group" aria-label={coached.instead}>
          {instead.map((words) => (
            <Quiet key={words} onPress={() => props.onTake(words)}>
              {coached.take(words)}
            </Quiet>
          ))}
        </div>
      )}
      <p>
        <InLine onPress={props.onSilence}>{coached.notThis}</InLine>{' '}
        <span class="soft">{coached.notThisNote}</span>
      </p>
    </>
  )
}

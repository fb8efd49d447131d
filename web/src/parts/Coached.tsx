/** A field with the coach beside it: a line or two under the words, never in their way, never sent anywhere. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Advice, Moment } from '@mend/coach/coach'
import { type Draft, useHouse } from '../house/useHouse.ts'
import { useSilenced } from '../house/silenced.ts'
import { coached } from '../words/en/coached.ts'
import { announce } from './announce.tsx'
import { InLine, Quiet } from './Button.tsx'
import { Field, type FieldProps } from './Field.tsx'
import { Icon } from './icons.tsx'
import { Link } from './Link.tsx'
import { NothingHelps } from './said/NothingHelps.tsx'

/** A field for a draft; unless `onlyYou` says otherwise, its words are mine until I press Share. */
export type CoachedProps = Omit<FieldProps, 'children' | 'value' | 'onInput' | 'marks'> & {
  /** As what the coach reads the words. */
  readonly moment: Moment
  readonly draft: Pick<Draft, 'text' | 'set'>
}

/** How much the coach says at once. */
const most = 2

/** A field in which the coach may offer a line below the words; silent where it was asked to be. */
export function Coached(props: CoachedProps) {
  const { moment, draft, ...field } = props
  const { listen, prefs } = useHouse()
  const silenced = useSilenced()
  const [before, setBefore] = useState<string | null>(null)
  const lines = useRef<HTMLDivElement>(null)
  const [caret, writeOnAt] = useState<{ readonly at: number | null } | null>(null)
  useLayoutEffect(() => {
    if (caret !== null) writeOn(lines.current, caret.at)
  }, [caret])
  const advice = listen(draft.text, moment)
    .filter(
      ({ kind, rule }) => kind === 'safety' || (prefs.prefs.value.coach && !silenced.has(rule)),
    )
    .filter(({ rule }, index, all) => all.findIndex((one) => one.rule === rule) === index)
    .slice(0, most)
  useSpoken(draft.text, advice)
  const input = (text: string) => {
    setBefore(null)
    draft.set(text)
  }
  const take = (one: Advice, words: string) => {
    setBefore(draft.text)
    const { from, to } = one.stretch
    draft.set(draft.text.slice(0, from) + words + draft.text.slice(to))
    writeOnAt({ at: from + words.length })
  }
  const putBack = (text: string) => {
    input(text)
    writeOnAt({ at: text.length })
  }
  const silence = (rule: string) => {
    silenced.add(rule)
    writeOnAt({ at: null })
  }
  return (
    <Field onlyYou="until-share" {...field} value={draft.text} onInput={input} marks={advice}>
      <div class="coach-lines" ref={lines} role="group" aria-label={coached.label}>
        {advice.map((one) => (
          <Line
            key={one.rule}
            advice={one}
            heard={draft.text.slice(one.from, one.to)}
            onTake={(words) => take(one, words)}
            onSilence={() => silence(one.rule)}
          />
        ))}
        <NothingHelps text={draft.text} />
        {before !== null && (
          <p class="small">
            <InLine onPress={() => putBack(before)}>{coached.putBack}</InLine>
          </p>
        )}
      </div>
    </Field>
  )
}

const pauseMs = 1_200

/** What is new among the advice is said aloud, once, after a pause: never into somebody's typing. */
function useSpoken(text: string, advice: readonly Advice[]): void {
  const spoken = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const timer = setTimeout(() => {
      const fresh = advice.filter(({ rule }) => !spoken.current.has(rule))
      spoken.current = new Set(advice.map(({ rule }) => rule))
      if (fresh.length > 0) announce(fresh.map(({ says }) => says).join(' '))
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [text, advice.map(({ rule }) => rule).join()])
}

/** Back into the words, at a place in them; null: where they were left. */
function writeOn(lines: HTMLElement | null, at: number | null): void {
  const field = lines?.closest('.field')?.querySelector<HTMLTextAreaElement>('textarea, input')
  field?.focus()
  if (at !== null) field?.setSelectionRange(at, at)
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

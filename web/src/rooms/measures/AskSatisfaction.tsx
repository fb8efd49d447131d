/** The four questions of the CSI-4, in their authors' words; what was answered half-way is kept as a draft. */
import type { SatisfactionAnswers } from '@mend/domain/measures'
import { csi4, csi4Notice } from '../../../content/measures/csi-4.ts'
import { useDraft } from '../../house/useHouse.ts'
import { Primary } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { PassMeasure, useAnswer } from './answer.tsx'
import { measure as text } from './words.ts'

type Item = keyof SatisfactionAnswers
const items: readonly Item[] = ['happy', 'warm', 'rewarding', 'satisfied']

/** Nothing is saved before all four have an answer. */
export function AskSatisfaction() {
  const draft = useDraft('measures/satisfaction')
  const given = readDraft(draft.text)
  const { answer, busy, notice } = useAnswer()
  const { happy, warm, rewarding, satisfied } = given
  const whole =
    happy === undefined || warm === undefined || rewarding === undefined || satisfied === undefined
      ? null
      : { happy, warm, rewarding, satisfied }
  const save = () => {
    if (whole !== null) answer({ kind: 'answer-satisfaction', answers: whole }, draft.keys)
  }
  return (
    <Screen
      title={text.ask.satisfaction}
      back={{ to: '/measures' }}
      foot={
        <>
          <Primary disabled={busy || whole === null} describedBy="measure-left" onPress={save}>
            {text.ask.save}
          </Primary>
          <PassMeasure what="satisfaction" answer={answer} busy={busy} />
        </>
      }
    >
      <p class="small">
        <OnlyYou until="never" />
      </p>
      {items.map((item) => (
        <Choices
          key={item}
          label={csi4[item].question}
          choices={csi4[item].answers.map((word, value) => ({ value: String(value), word }))}
          value={given[item] === undefined ? null : String(given[item])}
          onChange={(value) => draft.set(JSON.stringify({ ...given, [item]: Number(value) }))}
        />
      ))}
      {notice}
      <p id="measure-left" class="soft small">
        {whole === null ? text.ask.left : ''}
      </p>
      <p class="soft small">{csi4Notice}</p>
    </Screen>
  )
}

// A draft is what this page wrote; one that cannot be read is an empty one.
function readDraft(text: string): Partial<SatisfactionAnswers> {
  const read = parsed(text)
  const answers = items.flatMap((item) => {
    const value = read[item]
    const isOne = typeof value === 'number' && csi4[item].answers[value] !== undefined
    return isOne ? [[item, value] as const] : []
  })
  return Object.fromEntries(answers)
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    return {}
  }
}

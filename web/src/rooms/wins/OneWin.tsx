/** One piece of good news: ask, live it again, mark it; each once, in one's own words (R45). */
import { type WinStep, winsOf, winSteps, type WinView } from '@mend/domain/wins'
import { useSeeing } from '../../house/seen-marks.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { InLine, Plain, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { wins } from './words.ts'

const { one: text, title } = wins

/** The page of one win. */
export function OneWin(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const win = winsOf(couple, moment).find(({ thread }) => thread === props.params['win'])
  return win === undefined ? <Gone /> : <Page win={win} />
}

function Page({ win }: { readonly win: WinView }) {
  const { router } = useHouse()
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const { thread, by, words, answers } = win
  useSeeing(`wins/${thread}`, 0)
  const takeBack = async () => {
    if (await say({ kind: 'take-win-back', thread })) router.back('/wins')
  }
  const next = winSteps.find((step) => !answers.some((each) => each.step === step))
  return (
    <Screen
      title={by === 'me' ? text.mine : text.theirs(partner)}
      back={{ to: '/wins', word: title }}
    >
      <Said by={by} name={partner}>
        {words}
      </Said>
      {answers.map(({ step, words: said }) => (
        <Said key={step} by={by === 'me' ? 'partner' : 'me'} name={partner}>
          <SaidPart head={text.steps[step]}>{said}</SaidPart>
        </Said>
      ))}
      {by === 'partner' && next !== undefined && <Answer key={next} win={win} step={next} />}
      {by === 'me' && (
        <>
          <NoNotice no={no} />
          <Plain disabled={busy} describedBy="take-back" onPress={() => void takeBack()}>
            {text.takeBack}
          </Plain>
          <p id="take-back" class="soft small">
            {text.takeBackNote(partner)}
          </p>
        </>
      )}
    </Screen>
  )
}

function Answer({ win: { thread }, step }: { readonly win: WinView; readonly step: WinStep }) {
  const partner = usePartnerName()
  const draft = useDraft(`wins/${thread}/${step}`)
  const { say, busy, no } = useSay()
  const words = draft.text.trim()
  const send = () => void say({ kind: 'answer-win', thread, step, words }, draft.keys)
  return (
    <section class="stack" aria-label={text.steps[step]} data-step={step}>
      <p class="soft small">{text.note}</p>
      <Coached moment="reply" label={text.steps[step]} limit={280} lines={2} draft={draft} />
      {words === '' && (
        <p class="small">
          <InLine onPress={() => draft.set(text.hints[step])}>{text.use(text.hints[step])}</InLine>
        </p>
      )}
      <NoNotice no={no} />
      <Quiet disabled={busy || words === ''} onPress={send}>
        {text.send(partner)}
      </Quiet>
    </section>
  )
}

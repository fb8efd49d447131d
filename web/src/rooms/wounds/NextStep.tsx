/** The one step that is next in a sitting, for whoever's it is; the one who waits reads for what (R49). */
import { useState } from 'preact/hooks'
import type { Command } from '@mend/domain/couple'
import { longestWound, type WoundSittingView, type WoundView } from '@mend/domain/wounds'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Quiet, Share } from '../../parts/Button.tsx'
import { Coached, type CoachedProps } from '../../parts/Coached.tsx'
import { HeardRight } from '../../parts/said/HeardRight.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { wounds } from './words.ts'

const { steps: text, waits } = wounds

type Thread = Pick<WoundView, 'thread'>

/** What is next, and whose it is. */
export function NextStep(props: { readonly wound: WoundView; readonly sitting: WoundSittingView }) {
  const { wound, sitting } = props
  const partner = usePartnerName()
  const { step, turn } = sitting
  return (
    <section class="stack" aria-label={text[step].title} data-step={step}>
      {turn === 'me' ? (
        <Mine step={step} thread={wound.thread} />
      ) : (
        <p class="soft">{waits(partner)}</p>
      )}
    </section>
  )
}

function Mine({ step, thread }: Thread & Pick<WoundSittingView, 'step'>) {
  const partner = usePartnerName()
  switch (step) {
    case 'feel':
      return (
        <Say
          step={step}
          moment="impact"
          {...text.feel}
          command={(words) => ({ kind: 'say-wound-felt', thread, words })}
        />
      )
    case 'understand':
      return (
        <Say
          step={step}
          moment="perspective"
          {...text.understand}
          label={text.understand.label(partner)}
          command={(words) => ({ kind: 'say-wound-understood', thread, words })}
        />
      )
    case 'confirm':
      return (
        <HeardRight
          words={{ ...text.confirm, moreNote: text.confirm.moreNote(partner) }}
          draft="wounds/missing"
          limit={longestWound.missing}
          wide
          command={(verdict, missing) => ({ kind: 'confirm-wound', thread, verdict, missing })}
        />
      )
    case 'recall':
      return (
        <Say
          step={step}
          moment="facts"
          {...text.recall}
          command={(words) => ({ kind: 'recall-wound', thread, words })}
        />
      )
    case 'need':
      return (
        <Say
          step={step}
          moment="need"
          {...text.need}
          command={(words) => ({ kind: 'say-wound-need', thread, words })}
        />
      )
  }
}

/** @param props.skip - what the button says that goes on without words; without it, a few are needed */
function Say(
  props: Pick<CoachedProps, 'moment' | 'label' | 'hint' | 'placeholder'> & {
    readonly step: WoundSittingView['step']
    readonly missing?: string
    readonly skip?: string
    readonly command: (words: string) => Command
  },
) {
  const { step, missing, skip, command, ...field } = props
  const { people } = useHouse()
  const { say, busy, no } = useSay()
  const draft = useDraft(`wounds/${step}`)
  const [asked, setAsked] = useState(false)
  const words = draft.text.trim()
  const share = () => {
    setAsked(true)
    if (words !== '') void say(command(words), draft.keys)
  }
  return (
    <>
      <Coached
        {...field}
        lines={4}
        limit={longestWound.said}
        draft={draft}
        error={asked && words === '' ? (missing ?? null) : null}
      />
      <NoNotice no={no} />
      {skip !== undefined && words === '' ? (
        <Quiet wide disabled={busy} onPress={() => void say(command(''), draft.keys)}>
          {skip}
        </Quiet>
      ) : (
        <Share wide partner={people.value.partner} disabled={busy} onPress={share} />
      )}
    </>
  )
}

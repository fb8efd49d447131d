/** Where somebody writes that nothing helps: one line for them alone, with the way to help from outside (R45). */
import { cardRestsMs } from '@mend/domain/outside'
import { useRef } from 'preact/hooks'
import { useMarks } from '../../house/seen-marks.ts'
import { useSeen } from '../../house/useSeen.ts'
import { coached } from '../../words/en/coached.ts'
import { Icon } from '../icons.tsx'
import { Link } from '../Link.tsx'
import { cardMark, useSeeingCard } from './outside-mark.ts'
import { saysNothingHelps } from './says-nothing-helps.ts'

/** Nothing, for whoever writes anything else, and for whoever has seen it within thirty days. */
export function NothingHelps({ text }: { readonly text: string }) {
  const { isNew } = useMarks()
  const { moment } = useSeen()
  const begun = useRef(false)
  const says = saysNothingHelps(text)
  begun.current = says && (begun.current || isNew(cardMark, moment.now - cardRestsMs))
  return begun.current ? <Shown now={moment.now} /> : null
}

function Shown({ now }: { readonly now: number }) {
  useSeeingCard(now)
  return (
    <div class="advice" data-rule="nothing-helps" role="status">
      <Icon name="hint" size={17} />
      <p>
        {coached.nothingHelps} <Link to="/outside">{coached.outside}</Link>
      </p>
    </div>
  )
}

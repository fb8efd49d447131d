/** Words of mine that something had overtaken: shown calmly, and given back. */
import type { Event, ThreadId } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { InLine, Quiet } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { textsOf } from '../../carry.ts'
import { draftsFor } from '../returning.ts'
import { words } from '../../words/en.ts'

/** @param props.about - only what belongs to this rupture or talk; by default, everything */
export function ReturnedWords(props: { readonly about?: ThreadId }) {
  const { returned, settle, drafts, couple, me, clock } = useHouse()
  const { title, note, back, go } = words.today.returned
  return (
    <>
      {returned.value
        .filter(({ event }) => isAbout(event, props.about))
        .map(({ id, event }) => {
          const seen = { couple: couple.value, moment: { me, now: clock.now.peek() } }
          const homes = draftsFor(event, seen)
          const texts = textsOf(event)
          const putBack = () => {
            for (const { key, text } of homes) drafts.set(key, text)
            settle(id)
          }
          return (
            <Notice key={id}>
              <p>
                <strong>{title}</strong>
              </p>
              <p class="small">{note}</p>
              {texts.map((text, index) => (
                <p key={index} class="words" dir="auto">
                  {text}
                </p>
              ))}
              <div class="row">
                {homes.length > 0 && <Quiet onPress={putBack}>{back}</Quiet>}
                <InLine onPress={() => settle(id)}>{go}</InLine>
              </div>
            </Notice>
          )
        })}
    </>
  )
}

function isAbout(event: Event, about: ThreadId | undefined): boolean {
  if (about === undefined || event.thread === about) return true
  return 'about' in event && event.about === about
}

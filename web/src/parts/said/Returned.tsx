/** Words of mine that something had overtaken: shown calmly, and given back. */
import { type Event, ownWordsOf, type ThreadId } from '@mend/domain/couple'
import type { DraftText } from '../../flow/drafts.ts'
import { useHouse } from '../../house/useHouse.ts'
import { InLine, Quiet } from '../Button.tsx'
import { Notice } from '../Notice.tsx'
import { words } from '../../words/en.ts'

/**
 * @param props.about - only what belongs to this rupture or talk; by default, everything
 * @param props.most - no more than so many; by default, all
 */
export function ReturnedWords(props: { readonly about?: ThreadId; readonly most?: number }) {
  const { returned, settle, drafts, draftsFor, couple, me, clock } = useHouse()
  const { title, note, newer, back, go } = words.today.returned
  return (
    <>
      {returned.value
        .filter(({ event }) => isAbout(event, props.about))
        .slice(0, props.most)
        .map(({ id, event }) => {
          const seen = { couple: couple.value, moment: { me, now: clock.now.peek() } }
          const homes = draftsFor(event, seen)
          const texts = ownWordsOf(event)
          // What was written there since is newer than these, and stays: then both are kept.
          const isNewer = hasNewer(homes, (key) => drafts.at(key).value)
          const putBack = async () => {
            if (isNewer) return
            for (const { key, text } of homes) drafts.set(key, text)
            await drafts.flush()
            // Never in neither place: what the draft could not keep stays here.
            if (drafts.unsaved.peek() === null) await settle(id)
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
              {isNewer && <p class="small">{newer}</p>}
              <div class="row">
                {homes.length > 0 && !isNewer && (
                  <Quiet onPress={() => void putBack()}>{back}</Quiet>
                )}
                <InLine onPress={() => void settle(id)}>{go}</InLine>
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

/** Whether something else was written since where these words belong. */
export function hasNewer(homes: readonly DraftText[], textAt: (key: string) => string): boolean {
  return homes.some(({ key, text }) => textAt(key).trim() !== '' && textAt(key) !== text)
}

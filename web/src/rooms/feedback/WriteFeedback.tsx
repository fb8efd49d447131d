/** Writing one keep, one more and one less; nobody reads them before both have written (R45). */
import { feedbackOf, feedbackParts, longestFeedback } from '@mend/domain/feedback'
import { useState } from 'preact/hooks'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { sealed } from '../../words/en/sealed.ts'
import { feedback } from './words.ts'

const { form: text } = feedback

/** The form; gone where mine is written, or it is not the time for another. */
export function WriteFeedback() {
  const partner = usePartnerName()
  const form = useForm()
  if (form === null) return <Gone />
  return (
    <Screen
      title={text.title}
      back={{ to: '/feedback' }}
      foot={
        <>
          <NoNotice no={form.no} />
          <Primary disabled={form.busy || form.empty} onPress={form.save}>
            {sealed.save(partner)}
          </Primary>
        </>
      }
    >
      <p class="soft small">{text.note}</p>
      {feedbackParts.map((part) => (
        <Coached
          key={part}
          moment={part === 'keep' ? 'appreciation' : 'need'}
          label={text.labels[part]}
          placeholder={text.placeholders[part]}
          lines={2}
          limit={longestFeedback}
          draft={form.drafts[part]}
        />
      ))}
      <p class="small">
        <Link to="/needs">{text.need}</Link>
      </p>
    </Screen>
  )
}

function useForm() {
  const { couple, moment } = useSeen()
  const { router, people } = useHouse()
  const { say, busy, no } = useSay()
  const drafts = {
    keep: useDraft('feedback/keep'),
    more: useDraft('feedback/more'),
    less: useDraft('feedback/less'),
  }
  const [saving, setSaving] = useState(false)
  const { latest, mayBeginFrom } = feedbackOf(couple, moment)
  const begun = latest?.state === 'writing' && !latest.iWrote ? latest.thread : null
  const mayWrite = begun !== null || mayBeginFrom === null
  if (people.value.partner === null || !(mayWrite || saving)) return null
  const said = {
    keep: drafts.keep.text.trim(),
    more: drafts.more.text.trim(),
    less: drafts.less.text.trim(),
  }
  const save = async () => {
    setSaving(true)
    const thread = begun ?? freshThread()
    const ready = begun !== null || (await say({ kind: 'invite-feedback', thread }))
    const keys = feedbackParts.flatMap((part) => drafts[part].keys)
    const written = ready && (await say({ kind: 'write-feedback', thread, ...said }, keys))
    if (written) router.back('/feedback')
    else setSaving(false)
  }
  return {
    drafts,
    no,
    busy: busy || saving,
    empty: feedbackParts.every((part) => said[part] === ''),
    save: () => void save(),
  }
}

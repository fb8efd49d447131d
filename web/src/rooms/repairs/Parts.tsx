/** The three parts of a repair, a page each: what it did, what I will do and by when, what will change (R5). */
import type { RepairPart } from '@mend/domain/repairs'
import { Coached } from '../../parts/Coached.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { repair } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { DuePick } from '../../parts/time/TimePick.tsx'
import type { RepairDraft } from './draft.ts'

const { parts: text } = repair

/** @param props.tapped - my partner said that something is missing in this part */
export function PartFields(props: {
  readonly part: RepairPart
  readonly draft: RepairDraft
  readonly tapped: boolean
}) {
  const { part, draft } = props
  const partner = usePartnerName()
  const lead = text[part].lead
  return (
    <>
      {props.tapped && (
        <Notice>
          <p>
            <strong>{repair.page.tapped(partner)}</strong>
          </p>
        </Notice>
      )}
      <p class="soft">{typeof lead === 'string' ? lead : lead(partner)}</p>
      <Fields part={part} draft={draft} />
    </>
  )
}

function Fields({ part, draft }: { readonly part: RepairPart; readonly draft: RepairDraft }) {
  switch (part) {
    case 'impact':
      return (
        <Coached
          moment="repair"
          label={text.impact.label}
          placeholder={text.impact.placeholder}
          lines={4}
          limit={4_000}
          draft={draft.impact}
        />
      )
    case 'concrete':
      return (
        <>
          <Coached
            moment="repair"
            label={text.concrete.label}
            placeholder={text.concrete.placeholder}
            lines={3}
            limit={380}
            draft={draft.concrete}
          />
          <DuePick label={text.concrete.due} value={draft.due} onChange={draft.setDue} />
        </>
      )
    case 'change':
      return (
        <>
          <Coached
            moment="repair"
            label={text.change.cue}
            placeholder={text.change.cuePlaceholder}
            lines={2}
            limit={380}
            draft={draft.cue}
          />
          <Coached
            moment="repair"
            label={text.change.act}
            placeholder={text.change.actPlaceholder}
            lines={2}
            limit={380}
            draft={draft.act}
          />
        </>
      )
  }
}

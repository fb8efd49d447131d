/** A repair as it reads: three parts under three plain heads, the same for whoever wrote it and whoever gets it. */
import type { ComponentChildren } from 'preact'
import type { RepairPart } from '@mend/domain/couple'
import { Said } from '../../../parts/Said.tsx'
import { repair as text } from '../../../words/en/repair.ts'
import { usePartnerName } from '../names.ts'

const parts: readonly RepairPart[] = ['impact', 'concrete', 'change']

export type Reading = Readonly<Record<RepairPart, string>>

/** @param props.beside - what stands under a part: its due time, a tap, a way to change it */
export function ThreeParts(props: {
  readonly by: 'me' | 'partner'
  readonly reading: Reading
  readonly when?: string
  readonly beside: (part: RepairPart) => ComponentChildren
}) {
  const partner = usePartnerName()
  return (
    <Said by={props.by} name={partner} {...(props.when === undefined ? {} : { when: props.when })}>
      {parts
        .filter((part) => props.reading[part].trim() !== '')
        .map((part) => (
          <span key={part} class="block said-part" data-part={part}>
            <span class="block said-head">{headOf(part, props.by, partner)}</span>
            {props.reading[part]}
            {props.beside(part)}
          </span>
        ))}
    </Said>
  )
}

function headOf(part: RepairPart, by: 'me' | 'partner', partner: string): string {
  const head = text.heads[part][by === 'me' ? 'mine' : 'theirs']
  return typeof head === 'string' ? head : head(partner)
}

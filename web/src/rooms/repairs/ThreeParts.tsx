/** A repair as it reads: three parts under three plain heads, the same for whoever wrote it and whoever gets it. */
import type { ComponentChildren } from 'preact'
import type { RepairPart } from '@mend/domain/repairs'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { repair as text } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'

const parts: readonly RepairPart[] = ['impact', 'concrete', 'change']

/** The words of each part; an empty part is not shown. */
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
          <SaidPart key={part} name={part} head={headOf(part, props.by, partner)}>
            {props.reading[part]}
            {props.beside(part)}
          </SaidPart>
        ))}
    </Said>
  )
}

function headOf(part: RepairPart, by: 'me' | 'partner', partner: string): string {
  const head = text.heads[part][by === 'me' ? 'mine' : 'theirs']
  return typeof head === 'string' ? head : head(partner)
}

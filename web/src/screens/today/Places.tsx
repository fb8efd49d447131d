/** The five places, each with a quiet mark where something of my partner's lies that I have not seen on this device. */
import { rupturesOf } from '@mend/domain/ruptures'
import { useMemo } from 'preact/hooks'
import { useMarks } from '../../house/seen-marks.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Tab } from '../../page/show.ts'
import { Tabs } from '../../parts/Tabs.tsx'
import { isHushed } from './opens.ts'
import { useBadge } from './useBadge.ts'

/** The tabs, with the marks of this device. */
export function Places(props: { readonly current: Tab | null }) {
  const { couple, moment } = useSeen()
  const marks = useMarks()
  useBadge()
  const all = useMemo(
    () => (isHushed(couple, moment) ? [] : rupturesOf(couple, moment)),
    [couple, moment.now],
  )
  const unseen = all.some(({ thread, saidByPartner }) => marks.isNew(thread, saidByPartner))
  return <Tabs current={props.current} news={new Set<Tab>(unseen ? ['mend'] : [])} />
}

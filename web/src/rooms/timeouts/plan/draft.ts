/** The plan as it lies in the draft, while it is being written. */
import { defaultBounds, type TimeoutPlanView } from '@mend/domain/timeouts'

/** The fields of a plan; both times are in minutes. */
export type PlanDraft = {
  readonly signal: string
  readonly iGo: string
  readonly partnerGoes: string
  readonly children: string
  readonly minimumMinutes: number
  readonly latestMinutes: number
}

const emptyPlan: PlanDraft = {
  signal: '',
  iGo: '',
  partnerGoes: '',
  children: '',
  ...defaultBounds,
}

/** A plan there is, as a start for the next one. */
export function planFrom(plan: TimeoutPlanView | null): PlanDraft {
  if (plan === null) return emptyPlan
  const { signal, iGo, partnerGoes, children, minimumMinutes, latestMinutes } = plan
  return { signal, iGo, partnerGoes, children, minimumMinutes, latestMinutes }
}

/** The plan as the text of a draft; `parsePlan` reads it again. */
export const encodePlan = (plan: PlanDraft): string => JSON.stringify(plan)

/** Total: what cannot be read is an empty field. */
export function parsePlan(text: string): PlanDraft {
  const given = parseObject(text)
  const words = (name: keyof PlanDraft) => (typeof given[name] === 'string' ? given[name] : '')
  const minutes = (name: 'minimumMinutes' | 'latestMinutes') =>
    typeof given[name] === 'number' && Number.isInteger(given[name]) ? given[name] : emptyPlan[name]
  return {
    signal: words('signal'),
    iGo: words('iGo'),
    partnerGoes: words('partnerGoes'),
    children: words('children'),
    minimumMinutes: minutes('minimumMinutes'),
    latestMinutes: minutes('latestMinutes'),
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const given: unknown = JSON.parse(text)
    return typeof given === 'object' && given !== null ? { ...given } : {}
  } catch {
    return {}
  }
}

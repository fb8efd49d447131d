/** Every place in the app, by its address; a link to anywhere else does not compile. */
import type { SliceName } from '@mend/domain/couple'

/** `:name` stands for one segment, handed to the screen as a parameter. More specific places come first. */
export const patterns = [
  '/',
  '/mend',
  '/talk',
  '/talk/rules',
  '/talk/words',
  '/talk/letter',
  '/talk/about/:rupture',
  '/talk/:thread',
  '/grow',
  '/alone/camera',
  '/alone/rehearse',
  '/alone/card',
  '/us',
  '/us/plan',
  '/needs',
  '/needs/about/:thread',
  '/needs/promise/:promise',
  '/mend/new',
  '/mend/new/wish',
  '/mend/history',
  '/mend/returned',
  '/mend/:thread',
  '/mend/:thread/account',
  '/mend/:thread/words/:item',
  '/mend/:thread/repair/:part',
  '/mend/:thread/repairs/:repair',
  '/mend/:thread/repairs/:repair/:part',
  '/mend/:thread/promise',
  '/mend/:thread/promises/:promise',
  '/mend/:thread/step',
  '/mend/:thread/step/new',
  '/promises/:promise',
  '/mend/:thread/feelings',
  '/mend/:thread/feelings/words',
  '/mend/:thread/feelings/closer',
  '/mend/:thread/listening',
  '/mend/:thread/timeout',
  '/steady',
  '/steady/:exercise',
  '/settings',
  '/settings/devices',
  '/settings/recovery',
  '/settings/coach',
  '/settings/reminders',
  '/settings/limits',
  '/settings/install',
  '/settings/moving',
  '/settings/private',
  '/settings/leaving',
  '/help',
  '/help/questions',
  '/outside/packet',
  '/outside/lend',
  '/card',
  '/invite/:whom',
  '/join',
  '/restore',
  '/restore/copy',
  '/start',
  '/start/phrase',
  '/start/lock',
] as const

/**
 * The first word of every address in the app, for the service worker: what else lies on its origin is not the app’s to answer.
 *
 * Practices bring addresses too, so that a test holds this against all of them.
 */
export const placeNames = [
  'alone',
  'asking',
  'behaviours',
  'boundaries',
  'brought',
  'card',
  'disclosures',
  'drawer',
  'feedback',
  'grow',
  'handovers',
  'help',
  'intentions',
  'invite',
  'join',
  'ladder',
  'listenings',
  'lulls',
  'measures',
  'mend',
  'needs',
  'outside',
  'parts',
  'plans',
  'promises',
  'restore',
  'rituals',
  'settings',
  'signals',
  'start',
  'steady',
  'talk',
  'tellings',
  'times',
  'triggers',
  'us',
  'values',
  'visits',
  'weather',
  'wins',
  'wounds',
] as const

/** A place whose address stands in the list above. */
export type FixedPattern = (typeof patterns)[number]

/**
 * A place that a practice brings with its room: its address begins with the practice's name.
 *
 * Links lie below the rooms and cannot know what is in them; the names they know from the domain.
 */
export type OwnPattern<Name extends SliceName = SliceName> = `/${Name}` | `/${Name}/${string}`

/** The pattern of any place, fixed or brought by a practice. */
export type Pattern = FixedPattern | OwnPattern

type Filled<Place extends string> = Place extends `${infer Head}/:${string}/${infer Rest}`
  ? `${Head}/${string}/${Filled<Rest>}`
  : Place extends `${infer Head}/:${string}`
    ? `${Head}/${string}`
    : Place

/** An address one may go to. */
export type Path = Filled<FixedPattern> | OwnPattern

/** Where one is: the pattern that fits, the address itself, and what stands for each `:name`. */
export type Place = {
  readonly pattern: Pattern
  readonly path: Path
  readonly params: Readonly<Record<string, string>>
}

/**
 * The place an address means; an unknown one means home.
 *
 * @param own - the places that practices bring; asked after the fixed ones, those without a parameter first
 */
export function placeOf(address: string, own: readonly OwnPattern[] = []): Place {
  const wanted = segmentsOf(address)
  const plainFirst = own.toSorted((left, right) => parametersOf(left) - parametersOf(right))
  for (const pattern of [...patterns, ...plainFirst]) {
    const params = fit(segmentsOf(pattern), wanted)
    if (params !== null) return { pattern, path: `/${wanted.join('/')}` as Path, params }
  }
  return { pattern: '/', path: '/', params: {} }
}

function parametersOf(pattern: string): number {
  return pattern.split('/:').length - 1
}

function segmentsOf(address: string): readonly string[] {
  return address.split('/').filter((segment) => segment !== '')
}

function fit(
  pattern: readonly string[],
  wanted: readonly string[],
): Readonly<Record<string, string>> | null {
  if (pattern.length !== wanted.length) return null
  const params: Record<string, string> = {}
  for (const [index, segment] of pattern.entries()) {
    const given = wanted[index] ?? ''
    if (segment.startsWith(':')) params[segment.slice(1)] = given
    else if (segment !== given) return null
  }
  return params
}

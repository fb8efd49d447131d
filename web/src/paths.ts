/** Every place in the app, as one typed list; a link to anywhere else does not compile. */

/** `:name` stands for one segment, handed to the screen as a parameter. More specific places come first. */
export const patterns = [
  '/',
  '/mend',
  '/talk',
  '/talk/rules',
  '/talk/words',
  '/talk/about/:rupture',
  '/talk/:thread',
  '/grow',
  '/us',
  '/us/plan',
  '/needs',
  '/needs/about/:thread',
  '/needs/promise/:promise',
  '/mend/new',
  '/mend/new/wish',
  '/mend/history',
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
  '/settings/limits',
  '/settings/leaving',
  '/help',
  '/invite/:whom',
  '/join',
  '/restore',
  '/start',
  '/start/phrase',
  '/start/lock',
] as const

export type Pattern = (typeof patterns)[number]

type Filled<Place extends string> = Place extends `${infer Head}/:${string}/${infer Rest}`
  ? `${Head}/${string}/${Filled<Rest>}`
  : Place extends `${infer Head}/:${string}`
    ? `${Head}/${string}`
    : Place

/** An address one may go to. */
export type Path = Filled<Pattern>

export type Place = {
  readonly pattern: Pattern
  readonly path: Path
  readonly params: Readonly<Record<string, string>>
}

/** The place an address means; an unknown one means home. */
export function placeOf(address: string): Place {
  const wanted = segmentsOf(address)
  for (const pattern of patterns) {
    const params = fit(segmentsOf(pattern), wanted)
    if (params !== null) return { pattern, path: `/${wanted.join('/')}` as Path, params }
  }
  return { pattern: '/', path: '/', params: {} }
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

/** People to call, country by country: carried on the device, so that they open without a network. */

/** Whom a line is there for. */
export type Line = {
  readonly about: 'violence' | 'crisis'
  readonly whom: 'everyone' | 'women' | 'men' | 'lgbtq'
  /** What the service calls itself. */
  readonly name: string
  /** As people in that country write it. */
  readonly call: string
  readonly text: { readonly word: string | null; readonly number: string } | null
  /** Around the clock; otherwise the page says that the line keeps hours. */
  readonly always: boolean
  /** Where the number was read: the service's own page, a public body, a newspaper or broadcaster. */
  readonly source: string
  /** The day this line was last held against its source, as YYYY-MM-DD; too old, and the checks fail. */
  readonly verified_on: string
}

export type Country = {
  /** ISO 3166-1, in capitals: the reader's own language has a name for it. */
  readonly code: string
  /** Police and ambulance, the first to dial. */
  readonly emergency: readonly string[]
  readonly lines: readonly Line[]
}

/**
 * Only what a public source names today. A country without a line of its own is better served by
 * the list of shelters that the page points to than by a number that nobody answers.
 */
export const directory: readonly Country[] = [
  {
    code: 'AU',
    emergency: ['000'],
    lines: [
      violence(
        '1800RESPECT',
        '1800 737 732',
        read('esafety.gov.au', '2026-11-26'),
        'everyone',
        true,
      ),
      violence(
        'MensLine Australia',
        '1300 78 99 78',
        read('tandemcarers.org.au', '2026-11-26'),
        'men',
        false,
      ),
      crisis('Lifeline', '13 11 14', read('health.vic.gov.au', '2026-11-26')),
    ],
  },
  {
    code: 'AT',
    emergency: ['112', '133'],
    lines: [
      violence('Frauenhelpline', '0800 222 555', read('noe.orf.at', '2026-11-26'), 'women', true),
    ],
  },
  {
    code: 'BR',
    emergency: ['190'],
    lines: [
      violence('Ligue 180', '180', read('radiogov.ebc.com.br', '2026-11-26'), 'women', true),
      crisis('CVV', '188', read('claudia.abril.com.br', '2026-11-26')),
    ],
  },
  {
    code: 'DE',
    emergency: ['110', '112'],
    lines: [
      violence(
        'Hilfetelefon',
        '116 016',
        read('der-paritaetische.de', '2026-11-26'),
        'women',
        true,
      ),
      violence(
        'Hilfetelefon Gewalt an Männern',
        '0800 123 99 00',
        read('landkreis-heidenheim.de', '2026-11-26'),
        'men',
        false,
      ),
      crisis('TelefonSeelsorge', '0800 111 0 111', read('domradio.de', '2026-11-26')),
    ],
  },
  {
    code: 'ES',
    emergency: ['112'],
    lines: [
      violence('016', '016', read('rtvc.es', '2026-11-26'), 'women', true),
      crisis('024', '024', read('rtve.es', '2026-11-26')),
    ],
  },
  {
    code: 'FR',
    emergency: ['17', '112'],
    lines: [
      violence('Violences Femmes Info', '3919', read('tf1info.fr', '2026-11-26'), 'women', true),
      crisis('3114', '3114', read('3114.fr', '2026-11-26')),
    ],
  },
  {
    code: 'GB',
    emergency: ['999'],
    lines: [
      violence(
        'National Domestic Abuse Helpline',
        '0808 2000 247',
        read('teignbridge.gov.uk', '2026-11-26'),
        'women',
        true,
      ),
      violence(
        'Men’s Advice Line',
        '0808 801 0327',
        read('teignbridge.gov.uk', '2026-11-26'),
        'men',
        false,
      ),
      violence('Galop', '0800 999 5428', read('teignbridge.gov.uk', '2026-11-26'), 'lgbtq', false),
      crisis('Samaritans', '116 123', read('samaritans.org', '2026-11-26')),
    ],
  },
  {
    code: 'IE',
    emergency: ['112', '999'],
    lines: [
      violence('Women’s Aid', '1800 341 900', read('womensaid.ie', '2026-11-26'), 'women', true),
      violence('Men’s Aid', '01 554 3811', read('rte.ie', '2026-11-26'), 'men', false),
      crisis('Samaritans', '116 123', read('samaritans.org', '2026-11-26')),
    ],
  },
  {
    code: 'IN',
    emergency: ['112'],
    lines: [
      violence('Women Helpline', '181', read('lokmattimes.com', '2026-11-26'), 'women', true),
      crisis('Tele-MANAS', '14416', read('theshillongtimes.com', '2026-11-26')),
    ],
  },
  {
    code: 'IT',
    emergency: ['112'],
    lines: [violence('1522', '1522', read('1522.eu', '2026-11-26'), 'women', true)],
  },
  {
    code: 'NZ',
    emergency: ['111'],
    lines: [
      violence(
        'Are You OK',
        '0800 456 450',
        read('tiwanaservices.co.nz', '2026-11-26'),
        'everyone',
        true,
      ),
      violence(
        'Women’s Refuge',
        '0800 733 843',
        read('communityconnections.org.nz', '2026-11-26'),
        'women',
        true,
      ),
      crisis('Need to talk?', '1737', read('health.govt.nz', '2026-11-26'), {
        word: null,
        number: '1737',
      }),
    ],
  },
  {
    code: 'US',
    emergency: ['911'],
    lines: [
      {
        ...violence(
          'National Domestic Violence Hotline',
          '1-800-799-7233',
          read('ovc.ojp.gov', '2026-11-26'),
          'everyone',
          true,
        ),
        text: { word: 'START', number: '88788' },
      },
      crisis('988 Suicide & Crisis Lifeline', '988', read('cdcr.ca.gov', '2026-11-26'), {
        word: null,
        number: '988',
      }),
    ],
  },
  {
    code: 'ZA',
    emergency: ['10111', '112'],
    lines: [
      violence(
        'GBV Command Centre',
        '0800 428 428',
        read('gbv.org.za', '2026-11-26'),
        'everyone',
        true,
      ),
      crisis('Suicide Crisis Helpline', '0800 567 567', read('thedailyvox.co.za', '2026-11-26')),
    ],
  },
]

/** The countries with the reader's own first, the rest by their names in the reader's language. */
export function countriesFor(
  languages: readonly string[],
  nameOf: (code: string) => string,
): readonly Country[] {
  const here = languages.map(regionOf).find((code) => directory.some((each) => each.code === code))
  // A browser too old for Mend shows this page too: nothing newer than 2020 here.
  return [...directory].sort((a, b) => {
    if (a.code === here || b.code === here) return a.code === here ? -1 : 1
    return nameOf(a.code).localeCompare(nameOf(b.code))
  })
}

/**
 * How a country is called in the reader's language; its code where the browser has no name for it.
 *
 * @param languages - as the browser gives them: some give what is no language tag, such as `en-US@posix`
 */
export function countryNames(languages: readonly string[]): (code: string) => string {
  const known = languages.filter(isLanguage)
  const names = new Intl.DisplayNames(known, { type: 'region', fallback: 'code' })
  return (code) => names.of(code) ?? code
}

/** The region of a language tag ("en-GB", "de-Latn-AT"); null where it names none or is no tag. */
export function regionOf(language: string): string | null {
  return isLanguage(language) ? (new Intl.Locale(language).region ?? null) : null
}

function isLanguage(language: string): boolean {
  try {
    return new Intl.Locale(language).language !== ''
  } catch {
    return false
  }
}

/** Each line is held against its source on a day of its own: looking at one says nothing of the others. */
type Read = Pick<Line, 'source' | 'verified_on'>

function read(source: string, verified_on: string): Read {
  return { source, verified_on }
}

function violence(
  name: string,
  call: string,
  checked: Read,
  whom: Line['whom'],
  always: boolean,
): Line {
  return { about: 'violence', whom, name, call, text: null, always, ...checked }
}

function crisis(name: string, call: string, checked: Read, text: Line['text'] = null): Line {
  return { about: 'crisis', whom: 'everyone', name, call, text, always: true, ...checked }
}

/** The page of a backup: a hostile partner's words stay words, and it tells no more than the screens. */
import { createHash } from 'node:crypto'
import { type Command, type Couple, emptyCouple } from '@mend/domain/couple'
import { describe, expect, test } from 'vitest'
import { at, forged, given, hours, look, said, thread } from '../../../../domain/test/stories.ts'
import { backupPage } from '../../../src/screens/settings/backupPage.ts'
import { escapeHtml, markup } from '../../../src/screens/settings/html.ts'
import { account, flagged, invited, keys, named, need, repair } from '../stories.ts'

const ana = { name: 'Ana', hue: 1 }
const ben = { name: 'Ben', hue: 2 }
const pageOf = (couple: Couple, partner = ben, afterMs = hours(1)) =>
  backupPage(couple, { me: ana, partner }, look('ana', afterMs))

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</style></bdi></dd><iframe src=//ben.example></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<meta http-equiv=refresh content="0;url=//ben.example">',
  "' onmouseover='alert(1)",
  '<!--',
  ']]><svg/onload=alert(1)>',
  '&lt;script&gt;',
  '<',
]

/** Every element that the page opens or closes. */
const tagsOf = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/<([!/]?[a-z0-9-]+)/gi)].map(([, tag = '']) => tag.replace('/', '')))

const ownTags = 'html head meta title style body h1 h2 p bdi section dl dt dd !doctype'.split(' ')

describe('what Ben wrote runs nothing in Ana’s copy', () => {
  test.each(hostile)('%s', (words) => {
    const flag: Command = {
      ...{ kind: 'flag-rupture', thread: keys, title: words, happenedAt: at(0), wish: 'talk' },
    }
    const share: Command = {
      ...{ kind: 'share-account', thread: thread('his'), about: keys },
      ...{ observation: words, impact: words },
    }
    given(said('ben', flag), said('ben', share)).then((world) => {
      const page = pageOf(world.ana, { name: words, hue: 2 })
      for (const tag of tagsOf(page)) expect(ownTags).toContain(tag)
      expect(page.split(`<bdi>${escapeHtml(words)}</bdi>`).length).toBeGreaterThanOrEqual(4)
      expect(page.replaceAll(escapeHtml(words), '')).not.toContain('alert(1)')
    })
  })
  test('each name and each word stands in an isolation of its own', () => {
    given(flagged, account('ben')).then((world) => {
      const page = pageOf(world.ana, { name: '\u202EneB', hue: 2 })
      expect(page).toContain('<bdi>\u202EneB</bdi>')
      expect(page).toContain('<bdi>The door was locked.</bdi>')
    })
  })
})

test('every one of the characters that end a text or an attribute is escaped, each time', () => {
  expect(escapeHtml(`<<>>&&""''`)).toBe('&#60;&#60;&#62;&#62;&#38;&#38;&#34;&#34;&#39;&#39;')
  expect(markup`<p>${'<b>'}</p>${[markup`<i>${'&'}</i>`]}`.html).toBe(
    '<p><bdi>&#60;b&#62;</bdi></p><i><bdi>&#38;</bdi></i>',
  )
})

test('the policy stands before all else, lets nothing run or load, and knows the style by its hash', () => {
  const page = pageOf(emptyCouple)
  const policy =
    /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/
      .exec(page)?.[1]
      ?.split('; ')
  const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(policy).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

test('it holds what both wrote', () => {
  given(flagged, account('ana'), account('ben'), need, repair).then(({ ana: couple }) => {
    const page = pageOf(couple)
    for (const words of ['The keys', 'I was cold.', 'it is late', 'I have a second key cut'])
      expect(page).toContain(words)
  })
})

describe('it tells no more than the screens', () => {
  test('it holds what both try and wish, and no word of a wish that was taken back', () => {
    const wish = said('ben', {
      ...{ kind: 'wish-behaviour', thread: thread('wish'), cue: 'dinner is over', act: 'sit down' },
    })
    const own = said('ana', {
      ...{ kind: 'choose-behaviour', thread: thread('own'), cue: 'I get loud', act: 'I breathe' },
      until: at(hours(200)),
    })
    given(own, wish).then(({ ana: couple }) => {
      for (const words of ['I breathe', 'dinner is over', 'sit down'])
        expect(pageOf(couple)).toContain(words)
    })
    given(own, wish, said('ben', { kind: 'take-ask-back', thread: thread('wish') })).then(
      ({ ana: couple }) => {
        expect(pageOf(couple)).toContain('I breathe')
        expect(pageOf(couple)).not.toContain('dinner is over')
      },
    )
  })
  test('what Ben sealed stays shut', () => {
    given(flagged, invited, named).then(({ ana: couple }) => {
      const page = pageOf(couple)
      expect(page).not.toContain('sad')
      expect(page).not.toMatch(/commit/)
    })
  })
  test('Ben’s leave with 72 hours’ notice changes no letter of it before its hour', () => {
    given(flagged, account('ben')).then((world) => {
      const left = forged(
        world,
        'ben',
        {
          ...{ kind: 'space-closed', v: 1, audience: 'both', thread: thread('couple') },
          noticeAt: at(hours(73)),
        },
        hours(1),
      )
      for (const hour of [1, 2, 72])
        expect(pageOf(left.ana, ben, hours(hour))).toBe(pageOf(world.ana, ben, hours(hour)))
      expect(pageOf(left.ana, ben, hours(73))).not.toBe(pageOf(world.ana, ben, hours(73)))
    })
  })
})

/** People to call: few, each from a named source, carried on the device so that they open without a network. */
import type { Messages } from '../messages.ts'

export const help = {
  title: 'You do not have to do this alone.',
  danger:
    'If you are in danger now, call the emergency number where you are, or go where other people are.',
  notForFear:
    'Mend is made for two people who can disagree without fear. If you are afraid of your partner, are hurt or threatened, are followed or controlled, or pay for what you say, please talk to someone outside first. None of that is yours to repair.',
  nothingSeen: 'Your partner does not see that you opened this page. It is the same for everyone.',
  callTitle: 'Someone hurts or frightens you',
  callNote:
    'These lines are free, and you can call just to talk it over. Calls may show on a phone bill or in the list of calls.',
  call: (number: string) => `Call ${number}`,
  text: (word: string, number: string) => `Or text ${word} to ${number}`,
  elsewhere: 'Somewhere else',
  elsewhereNote:
    'Ask a doctor, a pharmacist or a women’s shelter near you; they know whom to call. The Global Network of Women’s Shelters keeps a list for most countries.',
  crisisTitle: 'You cannot bear it any more',
  crisis:
    'If you think of ending your life, tell one person now, in plain words. Call your local emergency number or a crisis line, and do not stay alone tonight.',
  device:
    'If someone may look at this phone, use another one that they cannot reach: a friend’s, or one at work or in a library.',
  checked: (date: string) => `Listed ${date}`,
} satisfies Messages

export type Line = {
  readonly region: string
  readonly name: string
  readonly call: string
  readonly text: { readonly word: string; readonly number: string } | null
  /** The day this line was last taken from its source, as YYYY-MM-DD; too old, and the checks fail. */
  readonly verified_on: string
}

export const lines: readonly Line[] = [
  {
    region: 'USA',
    name: 'National Domestic Violence Hotline',
    call: '1-800-799-7233',
    text: { word: 'START', number: '88788' },
    verified_on: '2026-11-22',
  },
  {
    region: 'United Kingdom',
    name: 'National Domestic Abuse Helpline',
    call: '0808 2000 247',
    text: null,
    verified_on: '2026-11-22',
  },
  {
    region: 'Germany',
    name: 'Hilfetelefon',
    call: '116 016',
    text: null,
    verified_on: '2026-11-22',
  },
]

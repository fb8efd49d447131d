/** A link is found whatever a message, a mail or a person has put around it; what is none is not taken for one. */
import { expect, test } from 'vitest'
import { linkToFragment, parseLink, type Link } from '../../src/pairing/link.ts'

const secret = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 5) & 255)
const link: Link = { purpose: 'partner', secret }
const fragment = linkToFragment(link)
const key = fragment.slice('pair='.length)
const address = `https://mend.example/join#${fragment}`
const [head, tail] = [address.slice(0, 55), address.slice(55)]

test.each([
  ['as it is', address],
  ['the part behind the sign', fragment],
  ['the key alone', key],
  ['the key in a line of its own', `here is the key\n${key}\nsee you`],
  ['words before and behind', `Come in, love: ${address} and then call me.`],
  ['a full stop', `Open ${address}.`],
  ['a comma and a dash', `${address}, – when you can`],
  ['an exclamation, a question', `${address}!?`],
  ['quotes', `“${address}”`],
  ['straight quotes', `'${address}'`],
  ['corner quotes', `»${address}«`],
  ['brackets', `(${address})`],
  ['a mail’s angle brackets', `<${address}>`],
  ['markdown', `[Mend](${address})`],
  ['leaning', `_${address}_`],
  ['bold', `**${address}**`],
  ['struck through', `-${key}-`],
  ['HTML', `<a href="${address}">Mend</a>`],
  ['a link in a link', `https://out.example/?to=${encodeURIComponent(address)}&x=1`],
  ['hidden twice', `https://out.example/?to=${encodeURIComponent(encodeURIComponent(address))}`],
  ['its sign spelled out', address.replace('#', '%23')],
  ['both signs spelled out', address.replace('#', '%23').replace('=', '%3D')],
  ['with a stray percent', `100 % sure, 5%: ${address}`],
  ['a broken line', `${head}\n${tail}`],
  ['a broken line, and more behind', `${head}\n${tail}\nSee you`],
  ['a quoted mail', `> ${head}\r\n> ${tail}\r\n> See you`],
  ['a soft break', `${head}=\r\n${tail}`],
  ['a mail’s own spelling', address.replace('=', '=3D')],
  ['a space in the middle', `${head} ${tail}`],
  ['a break in the sign', address.replace('pair', 'pa\nir')],
  ['letters nobody sees', `\u200b${head}\u00ad\u200b${tail}\ufeff`],
  ['wide letters', address.replace('#', '＃').replace('=', '＝')],
  ['an address nobody lives at', `mend.example/join#${fragment}`],
  ['after another address', `https://example.org/#pair=AAAA ${address}`],
])('%s', (_, text) => {
  expect(parseLink(text)).toEqual(link)
})

test('a link for a device keeps what it is for, spelled out or not', () => {
  const device: Link = { purpose: 'device', secret }
  expect(parseLink(`“${linkToFragment(device)}”`)).toEqual(device)
})

test.each([
  ['nothing', ''],
  ['the sign alone', 'pair='],
  ['a letter too few', fragment.slice(0, -1)],
  ['a letter too many', `${fragment}x`],
  ['letters before it', `x${key}`],
  ['another version', fragment.replace('pair=AQ', 'pair=Ag')],
  ['another purpose', fragment.replace('pair=AQE', 'pair=AQM')],
  ['a sentence that begins so', `AQEduct ${'all that we said about it then '.repeat(6)}`],
  ['an address of something else', 'https://example.org/join#section'],
])('no link: %s', (_, text) => {
  expect(parseLink(text)).toBeNull()
})

/** A question that begins with "warum hast du", and the same one as an open question. */

const asksWhy = /^\s*(?:warum|wieso|weshalb)\s+(\S+)\s+du\s+([^.?!]+?)\s*([.?!]*)\s*$/iu
/** Of a verb in two parts: "rufst … an" is "anrufst" at the end. */
const parted = /(?:^|\s)(?:an|ab|auf|aus|bei|ein|her|hin|los|mit|nach|vor|weg|zu|zurück)$/u

/** @returns the question with another beginning, its verb at its end; null where it does not ask why somebody did something */
export function openInstead(question: string): string | null {
  const [, verb, rest = '', end = ''] = asksWhy.exec(question) ?? []
  if (verb === undefined) return null
  const gap = parted.test(rest) ? '' : ' '
  return `Wie kam es, dass du ${rest}${gap}${verb}${end === '' ? '?' : end}`
}

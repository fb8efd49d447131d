/** A question that begins with "why did you", and the same one as an open question. */

/** @returns the question with another beginning; null where it does not ask why somebody did something */
export function openInstead(question: string): string | null {
  return /^\s*why (?:did|do|don['’]t|didn['’]t|are|were) you/i.test(question)
    ? question.replace(/^\s*why \S+ you/i, 'What made you')
    : null
}

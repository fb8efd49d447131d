/** Finds what a person would look for on a page: by role and name, by label, by words. Runs in the page. */

/** Words to look for: a part of what is there in any case, all of it when exact, or a pattern. */
export type Match =
  | { readonly text: string; readonly exact: boolean }
  | { readonly pattern: string; readonly flags: string }

export type Step =
  | { readonly by: 'css'; readonly css: string }
  | {
      readonly by: 'role'
      readonly role: string
      readonly name: Match | null
      readonly level: number | null
    }
  | { readonly by: 'label'; readonly label: Match }
  | { readonly by: 'text'; readonly text: Match }
  | { readonly by: 'at'; readonly index: number }

export type Finder = {
  readonly find: (steps: readonly Step[]) => Element[]
  readonly isSeen: (element: Element) => boolean
}

/** Sent to the page as its source: it may use nothing from outside itself. */
export function finder(): Finder {
  const tags: Readonly<Record<string, string>> = {
    button: 'button, summary, [role=button]',
    link: 'a[href]',
    heading: 'h1, h2, h3, h4',
    dialog: 'dialog[open]',
    img: 'img, [role=img]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    slider: 'input[type=range]',
    alert: '[role=alert]',
    status: '[role=status]',
  }
  const even = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const fits = (text: string, match: Match) => {
    if ('pattern' in match) return new RegExp(match.pattern, match.flags).test(even(text))
    const [there, wanted] = [even(text), even(match.text)]
    return match.exact ? there === wanted : there.toLowerCase().includes(wanted.toLowerCase())
  }
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  // Without the fields inside a label: what is written in them is no part of their name.
  const labelOf = (label: Element) => {
    const copy = label.cloneNode(true) as Element
    copy.querySelectorAll('input, select, textarea').forEach((field) => field.remove())
    return even(copy.textContent)
  }
  const wordsOf = (element: Element) => {
    const copy = element.cloneNode(true) as Element
    copy.querySelectorAll('[aria-hidden=true]').forEach((each) => each.remove())
    return even(copy.textContent)
  }
  const nameOf = (element: Element) => {
    const by = element.getAttribute('aria-labelledby')
    if (by !== null) {
      return by
        .split(' ')
        .map((id) => even(document.getElementById(id)?.textContent))
        .join(' ')
    }
    const said = element.getAttribute('aria-label')
    if (said !== null) return even(said)
    const labels = 'labels' in element ? [...((element.labels ?? []) as Iterable<Element>)] : []
    return labels.length > 0 ? labels.map(labelOf).join(' ') : wordsOf(element)
  }
  const innermost = (all: Element[]) =>
    all.filter((each) => !all.some((other) => other !== each && each.contains(other)))
  const within = (root: ParentNode, step: Step): Element[] => {
    switch (step.by) {
      case 'css':
        return [...root.querySelectorAll(step.css)]
      case 'role':
        return [...root.querySelectorAll(tags[step.role] ?? `[role=${step.role}]`)]
          .filter((each) => isSeen(each) && each.closest('[aria-hidden=true]') === null)
          .filter((each) => step.level === null || each.tagName === `H${step.level}`)
          .filter((each) => step.name === null || fits(nameOf(each), step.name))
      case 'label':
        return [...root.querySelectorAll('input, select, textarea, [aria-label]')].filter((each) =>
          fits(nameOf(each), step.label),
        )
      case 'text':
        return innermost(
          [...root.querySelectorAll('body *')].filter(
            (each) =>
              !/^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(each.tagName) &&
              fits(each.textContent, step.text),
          ),
        )
      case 'at':
        return []
    }
  }
  const find = (steps: readonly Step[]) =>
    steps.reduce<Element[]>(
      (roots, step) => {
        if (step.by === 'at') return roots.slice(step.index).slice(0, 1)
        return [...new Set(roots.flatMap((root) => within(root, step)))]
      },
      [document.documentElement],
    )
  return { find, isSeen }
}

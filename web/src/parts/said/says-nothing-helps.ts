/** Whether words say that nothing helps any more: read on this device, told to nobody, never a reason to hold them back. */

const patterns = [
  /\bnothing (?:ever |really )?(?:helps|works|changes|will (?:ever )?(?:help|change|work))\b/i,
  /\bnothing (?:we|i|you) (?:do|try|say) (?:ever )?(?:helps|works|changes)\b/i,
  /\b(?:we|i)(?:'ve| have)? (?:already )?tried everything\b/i,
  /\b(?:it's|it is|we're|we are|this is|all|everything is) (?:hopeless|no use|pointless)\b/i,
  /\b(?:we|it|this|things) ?(?:'ll|will) never (?:change|get better|work)\b/i,
  /\b(?:i|we)(?:'ve| have|'m|'re| am| are)? (?:give|given|giving|gave) up on us\b/i,
  /\bnichts (?:hilft|bringt (?:etwas|was)|ändert sich)/i,
  /\bes (?:hilft|bringt) (?:alles |doch |ja )*nichts\b/i,
  /\b(?:alles|es ist|wir sind) (?:doch |so )*(?:hoffnungslos|sinnlos|zwecklos)\b/i,
  /\bwir haben (?:schon )?alles versucht\b/i,
]

/** @param text - in any letters; only English and German are known */
export function saysNothingHelps(text: string): boolean {
  const plain = text.replaceAll('’', "'")
  return patterns.some((each) => each.test(plain))
}

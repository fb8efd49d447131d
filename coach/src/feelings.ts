// Feeling words, as a piece of a pattern.

/** Words for how someone is, one of them. */
export const feelingWord = `(?:sad|lonely|alone|hurt|afraid|scared|anxious|worried|nervous|angry|frustrated|upset|overwhelmed|stressed|exhausted|tired|ashamed|guilty|embarrassed|confused|lost|hopeless|helpless|depressed|heartbroken|devastated|disappointed|jealous|insecure|empty|numb|broken|miserable|unloved|unheard|unseen|invisible|torn|stuck|happy|glad|grateful|loved|safe|calm|hopeful|proud|relieved|excited|close|distant|disconnected|rejected|abandoned|vulnerable|appreciated|understood|desperate|crushed|terrified|furious|bitter|resentful|discouraged|unsure|drained|pressured|trapped|betrayed|shaken|tense)`

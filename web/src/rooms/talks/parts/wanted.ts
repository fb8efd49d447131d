/** What a talk was wanted for, kept until its topic is worded: the rupture from whose page it was asked. */
export const wantedKey = 'talk/wanted'

/** Under which name the first letter is written: no talk has it yet. */
export const firstLetter = 'talk/first'

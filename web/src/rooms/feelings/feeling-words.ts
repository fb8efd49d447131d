/** Words for feelings in three tiers, what bodies do with them, and words that are guesses instead. */

/** A broad word, the words under it, and the fine ones under those; and how a body may know it. */
export type FeelingFamily = {
  readonly word: string
  readonly body: readonly string[]
  readonly words: readonly { readonly word: string; readonly finer: readonly string[] }[]
}

/**
 * The word list, of our own making. Pleasant families are here on purpose: a repair holds those too.
 *
 * Words are data, not a test: any free word is as good (`feelings-named` takes them all).
 */
export const feelingFamilies: readonly FeelingFamily[] = [
  {
    word: 'sad',
    body: ['a heavy chest', 'tears close by', 'tired arms', 'a lump in the throat'],
    words: [
      { word: 'lonely', finer: ['unseen', 'far away', 'homesick for us'] },
      { word: 'disappointed', finer: ['let down', 'deflated', 'wistful'] },
      { word: 'grieving', finer: ['bereft', 'heavy-hearted', 'mournful'] },
      { word: 'discouraged', finer: ['weary', 'flat', 'resigned'] },
    ],
  },
  {
    word: 'afraid',
    body: ['a tight belly', 'shallow breath', 'cold hands', 'a racing heart'],
    words: [
      { word: 'worried', finer: ['uneasy', 'restless', 'preoccupied'] },
      { word: 'insecure', finer: ['unsure of us', 'wobbly', 'on thin ice'] },
      { word: 'overwhelmed', finer: ['swamped', 'frozen', 'scattered'] },
      { word: 'startled', finer: ['jumpy', 'shaken', 'alarmed'] },
    ],
  },
  {
    word: 'angry',
    body: ['a hot face', 'a hard jaw', 'fists closing', 'a loud pulse'],
    words: [
      { word: 'annoyed', finer: ['irritable', 'impatient', 'prickly'] },
      { word: 'frustrated', finer: ['stuck', 'thwarted', 'at my limit'] },
      { word: 'resentful', finer: ['bitter', 'sore', 'fed up'] },
      { word: 'furious', finer: ['boiling', 'outraged', 'seething'] },
    ],
  },
  {
    word: 'hurt',
    body: ['a sting behind the breastbone', 'wanting to curl up', 'a dropped stomach'],
    words: [
      { word: 'wounded', finer: ['raw', 'stung', 'bruised'] },
      { word: 'jealous', finer: ['envious', 'possessive', 'second in line'] },
      { word: 'tender', finer: ['thin-skinned', 'fragile', 'easily moved'] },
    ],
  },
  {
    word: 'ashamed',
    body: ['eyes that look down', 'a burning neck', 'wanting to vanish'],
    words: [
      { word: 'guilty', finer: ['regretful', 'remorseful', 'sorry'] },
      { word: 'embarrassed', finer: ['awkward', 'self-conscious', 'exposed'] },
      { word: 'inadequate', finer: ['small', 'clumsy', 'not up to it'] },
    ],
  },
  {
    word: 'drained',
    body: ['heavy eyelids', 'slow limbs', 'a foggy head', 'shoulders that hang'],
    words: [
      { word: 'exhausted', finer: ['spent', 'worn thin', 'burnt out'] },
      { word: 'numb', finer: ['blank', 'shut down', 'behind glass'] },
      { word: 'confused', finer: ['torn', 'lost', 'muddled'] },
    ],
  },
  {
    word: 'calm',
    body: ['a slow breath', 'loose shoulders', 'warm hands'],
    words: [
      { word: 'relieved', finer: ['lighter', 'unburdened', 'settled'] },
      { word: 'safe', finer: ['held', 'grounded', 'at home'] },
      { word: 'content', finer: ['at ease', 'peaceful', 'satisfied'] },
    ],
  },
  {
    word: 'warm',
    body: ['a soft face', 'an open chest', 'leaning in'],
    words: [
      { word: 'loving', finer: ['fond', 'devoted', 'drawn to you'] },
      { word: 'grateful', finer: ['touched', 'moved', 'thankful'] },
      { word: 'hopeful', finer: ['encouraged', 'curious', 'eager'] },
    ],
  },
]

/** A word that tells what the other did rather than what I feel, and what may lie beneath it. */
export type Interpretation = { readonly word: string; readonly beneath: readonly string[] }

/** Offered as a hint, never as an error: the word may stay (R4). */
export const interpretations: readonly Interpretation[] = [
  { word: 'abandoned', beneath: ['lonely', 'afraid'] },
  { word: 'accused', beneath: ['hurt', 'insecure'] },
  { word: 'attacked', beneath: ['afraid', 'startled'] },
  { word: 'belittled', beneath: ['hurt', 'embarrassed'] },
  { word: 'betrayed', beneath: ['hurt', 'furious'] },
  { word: 'blamed', beneath: ['ashamed', 'hurt'] },
  { word: 'bullied', beneath: ['afraid', 'hurt'] },
  { word: 'cheated', beneath: ['angry', 'disappointed'] },
  { word: 'controlled', beneath: ['frustrated', 'afraid'] },
  { word: 'criticised', beneath: ['hurt', 'inadequate'] },
  { word: 'criticized', beneath: ['hurt', 'inadequate'] },
  { word: 'disrespected', beneath: ['hurt', 'angry'] },
  { word: 'dismissed', beneath: ['lonely', 'hurt'] },
  { word: 'ignored', beneath: ['lonely', 'sad'] },
  { word: 'judged', beneath: ['ashamed', 'insecure'] },
  { word: 'manipulated', beneath: ['confused', 'angry'] },
  { word: 'misunderstood', beneath: ['lonely', 'frustrated'] },
  { word: 'neglected', beneath: ['lonely', 'sad'] },
  { word: 'pressured', beneath: ['overwhelmed', 'worried'] },
  { word: 'provoked', beneath: ['annoyed', 'angry'] },
  { word: 'rejected', beneath: ['hurt', 'lonely'] },
  { word: 'taken for granted', beneath: ['discouraged', 'hurt'] },
  { word: 'threatened', beneath: ['afraid', 'insecure'] },
  { word: 'unappreciated', beneath: ['discouraged', 'sad'] },
  { word: 'unheard', beneath: ['lonely', 'frustrated'] },
  { word: 'unloved', beneath: ['lonely', 'sad'] },
  { word: 'unwanted', beneath: ['lonely', 'hurt'] },
  { word: 'used', beneath: ['hurt', 'resentful'] },
]

// Labels: a diagnosis, a chorus of others, disgust: each says what somebody is, with borrowed weight.
import { speaking, type Rule } from '../advice.ts'
import { shared } from './threats.ts'
import { pattern } from './words.ts'

const gottman = 'Gottman & Silver, The Seven Principles (1999): criticism and contempt'
const nvc = 'Rosenberg, Nonviolent Communication (2003): observation without evaluation'

const sickness = `(?:(?:a |an )?(?:covert |classic |textbook |total |complete |raging |real |malignant |functioning |typical |such a |such an )*(?:narcissist(?:ic)?|sociopath(?:ic)?|psychopath(?:ic)?|psycho(?:tic)?|bipolar|borderline|schizo(?:phrenic)?|alcoholic|addict|sex addict|gaslighter|control freak|ocd|mentally (?:ill|unstable|sick)|unstable|deranged|delusional|paranoid|codependent|emotionally (?:unavailable|stunted|abusive)|abuser|on the spectrum|autistic|manic|neurotic|toxic|love[- ]bomb(?:er|ing)|avoidant|pathological liar|(?:textbook )?case (?:of|for) (?:an? |the )?[a-z]+|sick in the head|not right in the head|not well in the head|clinically [a-z]+))`

/** Labels of illness, of everyone's opinion, and of revulsion. */
export const labels: readonly Rule[] = [
  {
    id: 'labels.diagnosis',
    title: 'Diagnosing your partner',
    signal: 'accusation',
    weight: 0.93,
    moments: speaking,
    says: 'This gives your partner a diagnosis. You could say what they did.',
    why: 'Your partner can change what they did on Friday, but not a diagnosis from you.',
    source: nvc,
    unless: [
      pattern(
        `\\b(?:your doctor|the doctor|a doctor about|diagnos(?:ed|is) (?:with|of|came|was|in|last)|your back|your (?:pills|medication|appointment)|not (?:an? )?(?:crazy|bipolar|alcoholic|narcissist)|worried about you|together|how (?:you|that) feel|with you)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:you|u)(?:'re| are| act like| sound)(?: all| both| acting| being)*`,
        ` (?!not\\b)(?:so |just |clearly |obviously |probably |definitely |really |literally |basically |simply |a bit |totally |completely )*${sickness}\\b[^.;!?]*`,
      ),
      pattern(
        `\\b(?:you|u)(?:'ve)?`,
        ` (?:clearly |obviously |just |really |probably |definitely )*(?:have|have got|'ve got|got) (?:an? |serious |real |some |major |deep |huge |such )*(?:personality disorder|narcissis[a-z]*|bpd|adhd|ocd|issues|mommy issues|mummy issues|daddy issues|(?:anger|control|abandonment|attachment|commitment|intimacy|trust) issues|mental (?:problems?|illness|issues?)|(?:[a-z]+ )?complex|screw loose|disorder)\\b[^.;!?]*`,
      ),
      pattern(
        `\\b(?:you|u)`,
        ` (?:clearly |obviously |just |really |seriously )*(?:need|belong|should (?:see|be|get|go)|ought to (?:see|be|get)) (?:to (?:get your head|be (?:locked|medicated|committed|in)|see a (?:shrink|psychiatrist))|your head (?:checked|examined)|(?:a )?(?:shrink|psychiatrist|rehab|an exorcist|professional help|serious help|(?:some )?medication|meds|pills)|in (?:an asylum|a (?:mental|psych)[a-z ]*|therapy)|(?:some )?(?:help|therapy)(?=[.!]|$))\\b[^.;!?]*`,
      ),
      pattern(
        `\\b(?:that(?:'s| is)|this is|you(?:'re| are)(?: just| always)?|it(?:'s| is)) (?:just |such |your |classic |textbook |pure |called )*(?:gaslighting|narcissis(?:m|tic abuse)|love[- ]bombing|trauma[- ]dumping|projection|projecting|toxic (?:masculinity|behaviou?r)|emotional abuse|weaponi[sz]ed incompetence)\\b[^.;!?]*|\\byour (?:mood swings|paranoia|narcissism|neuroses|insanity|delusions|bipolar) (?:is|are|isn't|aren't|again|has|have)\\b[^.;!?]*|\\b(?:see|call|find|get) a (?:psychiatrist|shrink)\\b|\\b(?:something|lots?|so much) (?:is |that is |that's )?(?:very |really |seriously |deeply |badly )*(?:wrong|not right|broken|off) (?:with|in) (?:you(?=[.!,]|$| and)|your (?:head|brain|mind))`,
      ),
    ],
    instead: ['What I saw was ___, and it worried me.', 'When ___, I felt ___.'],
    allows: [
      "Your doctor said that it might be depression, and I'm worried about you.",
      'My brother is an alcoholic, and it scared me when I saw the bottle.',
      'I would like you to see a doctor about your back.',
      'I have ADHD, and I forget things.',
    ],
    flags: [
      'You are clearly bipolar.',
      'You have serious abandonment issues.',
      'You need your head examined.',
      "That's textbook gaslighting.",
    ],
  },
  {
    id: 'labels.hearsay',
    title: 'What everyone says',
    signal: 'accusation',
    weight: 0.93,
    moments: speaking,
    says: 'This brings other people in. You could say what you saw yourself.',
    why: 'Against “everyone says” your partner stands alone, and will fight everyone instead of hearing you.',
    source: 'Markman, Stanley & Blumberg, Fighting for Your Marriage (2010): speak for yourself',
    unmasked: true,
    unless: [
      pattern(
        `\\b(?:wonderful|kind|kindest|great|lovely|amazing|proud|lucky|beautiful|good (?:at|for|to|job|cook|dad|mum|mom|father|mother)|sweet|perfect|best|brave|strong|clever|talented|funny|look|meet|should meet|deserve|invited|love you|like you|miss you)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:everyone|everybody|nobody|no one|anyone|(?:all |even |half )*(?:of )?(?:my|your|our|the) (?:own |whole |entire )?(?!partner|way|fact|problem|only|thing|time|day|reason)[a-z]+)(?: at [a-z]+| in (?:my|your|our|the) [a-z]+| i know| we know| around us| here| all)? (?:also |all |always |even |can |already |just )*(?:says?|said|thinks?|agrees?|knows?|sees?|told me|tells me|noticed|admits?|can (?:see|tell)|can(?:'t|not) (?:believe|understand|see)|warned me|believes?|reckons?|swears?|wonders?)(?: so| it| me)?(?: that| how| what)? ${shared}[^.;!?]*`,
      ),
      pattern(
        `\\b(?:everyone|everybody|the whole family|all our friends|your own [a-z]+) (?:knows?|sees?|can see|talks about|laughs at|hates|is (?:sick|tired|afraid|scared) of) (?:how you|what you(?:'re| are) (?:like|doing)|you\\b(?! (?:love|can|will|would|are (?:right|good|kind|the best))))[^.;!?]*`,
      ),
      pattern(
        `\\b(?:just )?ask (?:anyone|anybody|everyone|your (?:own )?(?:mother|sister|friends|kids)|my (?:mother|sister|friends))\\b[^.;!?]*(?:you(?:'re| are)|they(?:'ll| will)|how you)[^.;!?]*|\\b(?:no one|nobody)(?: in my family| i know| else)? (?:can understand|understands|can believe|believes|knows) (?:what i see in you|why i(?:'m| am) (?:still )?with you|how i (?:put up|stand|live))[^.;!?]*|\\bi(?:'m| am) not the only one who (?:thinks|says|sees|noticed)\\b[^.;!?]*`,
      ),
    ],
    instead: ['I can only speak for myself: I felt ___.', 'What I saw was ___.'],
    allows: [
      'Everyone says you did a wonderful job on that speech.',
      'My mother says you are the kindest man she knows.',
      'People say the first year is the hardest.',
      'All our friends think you two should meet.',
    ],
    flags: [
      'Everyone says you are a narcissist.',
      'Even my therapist says you are the problem.',
      'Your own sister told me you were always like this.',
      'Everybody knows how you treat me.',
    ],
  },
  {
    id: 'labels.disgust',
    title: 'Disgust',
    signal: 'accusation',
    weight: 0.93,
    moments: speaking,
    says: 'This is disgust, and it is hard to hear anything after it.',
    why: 'Under disgust there is mostly a hurt or a fear, and that your partner can answer.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:with myself|of myself|the (?:milk|food|smell|weather|film|bathroom|fridge) |jealous)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:it(?:'s| is| was)|that(?:'s| is| was)|i (?:find|found) (?:it|that))(?: just| so| really| absolutely| frankly| honestly)* (?:disgusting|revolting|repulsive|sickening|vile|gross|pathetic|nauseating|repugnant|shameful|disgraceful|despicable)(?: how| that| the way| when| what| of)+ (?:you|u|your)\\b[^.;!?]*`,
      ),
      pattern(
        `\\b(?:what|how|the way|the things) (?:you|u) [^.;!?]*? (?:is|are|was|were)(?: just| so| really| absolutely| frankly)* (?:disgusting|revolting|repulsive|sickening|vile|gross|pathetic|nauseating|repugnant|shameful|disgraceful|despicable)\\b|\\b(?:what|how|the way|the things) (?:you|u) [^.;!?]*? (?:makes?|made|turns?) (?:me (?:sick|gag|want to (?:vomit|puke|throw up)|gag)|my (?:stomach|skin))\\b`,
      ),
      pattern(
        `\\byour (?:[a-z]+ ){0,3}(?:is|are|was|were|makes?|made)(?: just| so| really| absolutely)* (?:disgusting|revolting|repulsive|sickening|vile|pathetic|nauseating|me (?:sick|gag|want to (?:vomit|puke|throw up))|my skin crawl)\\b|\\bi (?:find|found) your (?:[a-z]+ ){1,6}(?:disgusting|revolting|repulsive|sickening|vile|pathetic|shameful|disgraceful)\\b|\\b(?:you|looking at you|the (?:sight|sound|smell|thought) of you|being near you|your [a-z]+)(?: just| really| always)* (?:makes?|made|turns?|gives?) (?:me (?:sick(?! with)|gag|the creeps|want to (?:vomit|puke|throw up))|my (?:skin crawl|stomach(?: turn)?))\\b[^.;!?]*|\\bi (?:can't|cannot) (?:even )?(?:look at|stand the (?:sight|sound|smell) of) you\\b(?! without)|\\b(?:how|so) disgustingly you\\b[^.;!?]*|\\b(?:disgusted|ashamed|sickened|repulsed|revolted|appalled|nauseated) (?:by|with|at) (?:you\\b|your\\b|how you|the way you|what you)[^.;!?]*`,
      ),
    ],
    instead: ['It hurt me when ___.', 'When ___, I felt ___.'],
    allows: [
      'I was disgusted with myself for what I said.',
      "That milk is disgusting, don't drink it.",
      'I felt sick when I saw the bill.',
    ],
    flags: [
      'It was disgusting how you behaved.',
      'The way you eat makes me sick.',
      "I'm disgusted by the way you spoke to the waiter.",
    ],
  },
]

// Contempt: mockery, insult and disgust, the pattern that wears love down fastest.
import { everywhere, type Rule } from '../advice.ts'
import { pattern } from './words.ts'

const source = 'Gottman & Silver, The Seven Principles (1999): contempt'

/** Contempt speaks from above. */
export const contempt: readonly Rule[] = [
  {
    id: 'contempt.insult',
    title: 'Insults',
    signal: 'contempt',
    weight: 0.94,
    moments: everywhere,
    says: 'This will hurt, and the hurt is all your partner will remember.',
    why: 'After an insult nobody talks about what was wrong any more.',
    source,
    unless: [
      pattern(
        `\\b(?:not|never|don't think|isn't|aren't|i(?:'m| am| was|'ve been| felt| feel)(?: like| being| so| such)*(?: a| an)?) (?:an? |such an? |so )*(?:idiot|moron|stupid|fool|loser|pathetic|failure|jerk|asshole|ass|dumb)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:you(?:'re| are)?|your|ur|what an?|such an?|bloody|you fucking|you stupid|you're being|you(?:'re| are) acting like)(?: (?:a|an|the|such|just|so|being|nothing but|real|total|complete|absolute|fucking|damn|pathetic|stupid|selfish|lazy|little|fat|old|ugly|disgusting))* (?:idiots?|morons?|imbecile|loser|pig|slob|bitch|bastard|asshole|a-hole|dickhead|dick|prick|jerk|cunt|slut|whore|scum|trash|garbage|piece of (?:shit|crap|trash|work)|waste of (?:space|time|air)|disgrace|embarrassment|psycho|lunatic|nutcase|crybaby|mama's boy|pathetic|worthless|disgusting|repulsive|revolting|dumbass|dipshit|dumb|stupid|failure as|excuse for a)\\b`,
      ),
      pattern(
        `\\b(?:shut (?:the (?:hell|fuck) )?up|fuck (?:you|off)|screw you|go to hell|drop dead|piss off|bite me|kiss my ass)\\b`,
      ),
      pattern(
        `\\b(?:i (?:despise|loathe|detest|can't stand|cannot stand|hate|have no respect for|pity|am disgusted by|am ashamed of|lost all respect for)|you (?:disgust|sicken|repulse|repel) ) ?(?:you\\b(?! (?:had|have|were|are|feel|'re|left))|me\\b)`,
      ),
    ],
    instead: [
      'I am so hurt that I want to hurt back. What hurt was ___.',
      'I need a pause before I can say this well.',
    ],
    allows: [
      'I was such an idiot yesterday, I am sorry.',
      'You are not stupid.',
      'What a joke that film was.',
    ],
    flags: ['You are such an idiot.', 'Shut up.', 'You disgust me.'],
  },
  {
    id: 'contempt.scorn',
    title: 'Talking down',
    signal: 'contempt',
    weight: 0.86,
    moments: everywhere,
    says: 'This talks down to your partner. You could say what hurts.',
    why: 'When we feel looked down on, we stop listening.',
    source,
    unless: [pattern(`\\b(?:love (?:how|that)|thank)\\b`)],
    finds: [
      pattern(
        `(?:^|[,.!;?-] ?|\\b(?:just|please|why don't you|you need to|you should|you really) )(?:grow up|act your age|get a (?:life|grip|clue)|get over yourself|give me a break|spare me(?= the|[.,!]|$)|oh,? please(?=[.,!]|$)|boo[- ]hoo|cry me a river|poor little you|big surprise|how original|how typical|aren't you (?:clever|special|smart|perfect)|well,? aren't you|(?:nobody|no one) asked (?:you|for your)|(?:so |just )deal with it(?=[.!]|$)|well done,? (?:genius|einstein)|nice (?:going|one|job),? (?:genius|einstein|idiot)|(?:okay|ok|sure|yeah|whatever|right),? (?:genius|einstein|princess|your (?:highness|majesty)|mr\\.? perfect|miss perfect|drama queen)|man up|boo hoo|don't make me laugh|like you would know|like you even|who (?:do|the hell do) you think you are|what (?:the hell |the fuck |on earth )?is (?:wrong|the matter) with you|what's (?:wrong|the matter) with you|what is your (?:problem|deal|issue)|what's your (?:problem|damage|deal))\\b(?! (?:the situation|it together))`,
      ),
      pattern(
        `\\b(?:a|any|even a) (?:child|kid|five[- ]year[- ]old|two[- ]year[- ]old|toddler|monkey|normal (?:person|man|woman|husband|wife)|decent (?:person|man|woman|husband|wife|human)|real (?:man|woman|husband|wife)|good (?:husband|wife|partner|father|mother|man|woman)) (?:could|would|can|wouldn't|doesn't|knows|would have)\\b`,
      ),
      pattern(
        `\\b(?:you(?:'re| are)|you act|you sound|you look) (?:just |exactly |getting |acting |becoming |turning into |so much )*(?:like|as bad as|no better than|worse than) (?:your|my) (?:ex|mother|father|mom|dad|mum|parents|family|brother|sister)\\b`,
      ),
      pattern(
        `\\b(?:no wonder (?:your|nobody|no one|everyone|you)|(?:nobody|no one)(?: else)? (?:would (?:ever )?(?:put up with|want|love|marry|stand|tolerate|take)|could (?:ever )?(?:love|stand|live with)|will ever (?:love|want)|likes|can stand|wants|puts? up with) you\\b|i (?:should have|should've|wish i(?: had|'d)?) (?:never )?(?:married|met|listened|left|chosen)|i (?:could|can) do (?:so much )?better than you|i don't know why i (?:married|bother|stay|put up|even)|you(?:'re| are) lucky i|you should be (?:ashamed|grateful|thankful)|you people (?:always|never|are|make)|you and your (?:stupid|precious|little|damn|perfect|so-called))\\b`,
      ),
      pattern(
        `\\b(?:your|you and your) (?:so-called|precious|little|stupid|pathetic|silly) (?:feelings?|friends?|problems?|job|hobby|tears?|games?|mother|excuses?|career|ideas?|drama)\\b`,
      ),
    ],
    instead: ['What hurts me here is ___.', 'What I wish were different is ___.'],
    allows: [
      'Good for you that the interview went so well!',
      'I want us to grow up side by side and grow old together.',
      'What is wrong? You look sad.',
    ],
    flags: [
      'Oh please, spare me.',
      'Any normal person would have called.',
      "You're just like your mother.",
      'What is wrong with you?',
    ],
  },
]

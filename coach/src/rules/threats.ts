// Threats and shut doors: what makes the other answer for love, or stop answering at all.
import { speaking, type Rule } from '../advice.ts'
import { pattern, trait } from './words.ts'

const again = `(?:do|did|does|say|try|pull|start|lie|forget|talk|speak|touch|cheat|miss|go|come|leave|embarrass|ignore|drink|yell|shout|call|spend|ask|bring|keep|don't|do not|won't|can't|ever|dare|even|so much as|walk)`
const leaving = `(?:leav(?:e|ing)(?: you)?(?! (?:the (?:room|house|kitchen|table|party)|for (?:work|a (?:while|walk|bit))|you (?:a|the|some|alone)|a|the|work|at|by|early|now|soon|tomorrow|tonight))|out of here|(?:packing|pack) my (?:bags?|things|stuff)|moving out|gone(?= for good|[.!]|$)|done with (?:you|us|this (?:marriage|relationship))|through with you|walking out|filing (?:for divorce|papers)|going to (?:my|a) (?:lawyer|mother's(?= for good))|calling (?:a|my) lawyer|divorc(?:e|ing)(?: you)?|tak(?:e|ing) the (?:kids|children|house|dog)|finding someone (?:else|better|who)|never (?:coming back|speaking to you|talking to you))`
const ends = `(?:(?:we(?:'re| are)|it(?:'s| is)|this (?:is|marriage is|relationship is)) (?:done|over|finished|through|history)|you(?:'ll| will| can| are going to) (?:lose me|never see (?:me|us|the (?:kids|children))(?: again)?|regret (?:it|this)|be sorry|be (?:on your own|alone|sleeping)|find (?:yourself|the locks|another|your (?:things|stuff))|pay for|sleep on the|see what happens|forget (?:about )?(?:us|me|this marriage|sex|the)|pack your|move out|wish you)|don't (?:bother|expect me|even think of) (?:coming|to be|being|talking|calling)[a-z ]*|i(?:'ll| will| swear i'll| am going to|'m going to|'m| am) (?:just )?${leaving}|(?:it|this|the (?:wedding|marriage|engagement|party|deal|whole thing)) is off|you(?:'ll| will| can) (?:never |not |just )?(?:sleep|live|stay|eat|go (?:and )?live) (?:somewhere else|alone|elsewhere|in the (?:car|street|garage)|at your (?:mother's|parents'))|you (?:won't|will not|'ll never|will never) (?:see|hear from|find|get|have) (?:us|me|the (?:kids|children|dog|house)|a (?:penny|cent))|i(?:'ll| will) (?:tell (?:everyone|your (?:mother|boss|parents))|change the locks|kick you out|throw (?:you|your (?:things|stuff)) out|cut you off|make (?:sure )?you (?:pay|regret|sorry)|never forgive you|take (?:the (?:kids|children|house)|everything)|make your life)|(?:start|begin) (?:looking for|packing|sleeping)|pack your (?:bags?|things|stuff)|get out|move out|find (?:a (?:lawyer|flat|new)|somewhere else)|see (?:what happens|where (?:it|that|this) (?:gets|leads|ends)[a-z ]*|how (?:that|this) works out for you)|(?:watch|see) what happens|(?:i(?:'m| am)|we(?:'re| are)) (?:so )?(?:done|finished|through|gone|out)\b)`

/** Threats say what will be taken away; "whatever" takes it away at once. */
export const threats: readonly Rule[] = [
  {
    id: 'threats.ultimatum',
    title: 'Threats',
    signal: 'accusation',
    weight: 0.94,
    moments: speaking,
    says: 'This is a threat. Your partner will answer the threat and not what you need.',
    why: 'If you say what you need and what you will do to look after yourself, it is a boundary and not a threat.',
    source: 'Gottman & Silver, The Seven Principles (1999): softened start-up',
    unmasked: true,
    unless: [
      pattern(
        `\\b(?:come back|be back|call you|minutes|an hour|until (?:i|we|you)|calm(?:er|ly)?|for (?:a while|a bit|a moment|the night)|take a break|a break|a pause|and (?:then )?talk|afraid|scared|worried|miss (?:the|your|our|a) (?:train|bus|plane|flight|start|traffic|film|sunset)|haha|the (?:traffic|plants|cake|film)|love you|sweetheart|kidding|surprise|heart)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:if|the next time|next time|when|once|every time|the moment|as soon as) (?:you|u|this|that|it|things)(?:'re|'s)? (?:ever |dare (?:to )?|so much as |even |just |always |keep |are |is |happens? |goes? )*(?:${again}|happens?|goes?|late|not)\\b[^.;!?]*?,? (?:then )?${ends}[^.;!?]*`,
      ),
      pattern(
        `\\b(?:do|say|try|pull|forget|lie to me|cheat|touch me|talk to me like|speak to me like|one more|just one more|keep (?:this|it|that|on))\\b[^.;!?]{0,40}?(?:,| and| or) (?:then )?${ends}[^.;!?]*`,
      ),
      pattern(
        `\\beither (?:you|u) [^.;!?]*\\bor (?:i|i'm|i'll|we|we're|it's|this)\\b[^.;!?]*(?:leav|gone|done|over|finished|lawyer|divorc|out|pack|through)[^.;!?]*`,
      ),
      pattern(
        `\\b(?:you(?:'d| had| have)? better|you will|you'll)\\b[^.;!?]*\\bor else\\b|\\b(?:or|and) (?:i(?:'m| am)|i(?:'ll| will)) ${leaving}[^.;!?]*|\\bi (?:swear|promise|warn you|'m warning you),? (?:if|to god|i(?:'ll| will))\\b[^.;!?]*\\b(?:${leaving}|over|done|regret|sorry)\\b|\\b(?:this is|consider this) your (?:last|final) (?:chance|warning)\\b|\\bi(?:'m| am) warning you\\b|\\b(?:it's|choose:?|pick:?|it is) (?:either )?(?:me or|your [a-z]+ or me|[a-z]+ or me|us or)\\b[^.;!?]*|\\bdon't (?:push|test|try) me\\b|\\bi want a divorce\\b(?= if|, |[.!]|$)|\\byou(?:'ll| will) (?:be sorry|regret this|never see (?:me|us|the kids|your kids|the children))\\b[^.;!?]*|\\b(?:maybe|perhaps) (?:i should|we should)? ?(?:just )?(?:get a divorce|leave you|find someone (?:else|better|who))\\b[^.;!?]*|\\b(?:go|can) find (?:yourself )?(?:another|someone else|a new|somebody else)[^.;!?]*`,
      ),
      pattern(
        `\\b(?:stop|quit|give (?:up|it)|get rid of|fix|change|apologi[sz]e|behave|choose|cross that line|keep [a-z]+ing|try (?:me|that)|talk|lie|cheat|push me|touch)\\b[^.;!?]{0,50}?(?:,| and| or)(?: then)? ${ends}[^.;!?]*|\\b(?:i(?:'ll| will)|i(?:'m| am)) ${leaving}[^.;!?]*\\b(?:the (?:day|moment|minute|next time)|if|unless|as soon as) (?:you|this|that|it)\\b[^.;!?]*|\\b${ends},? (?:if|unless|until|the next time) (?:you|this|that|it)\\b[^.;!?]*`,
      ),
    ],
    instead: [
      'This matters so much to me that I am afraid for us. I need ___.',
      'If it happens again, I will look after myself and ___.',
    ],
    allows: [
      'If you shout, I will leave the room and come back at eight.',
      'If you leave before eight you will miss the traffic.',
      "I can't stay in the room while we shout. I need ten minutes.",
      'If this goes on, I am afraid of losing us.',
      'Next time you can choose the film.',
      "If you don't mind, I'm leaving early tomorrow.",
    ],
    flags: [
      "If you do this again I'm leaving.",
      'Either you stop or I am calling a lawyer.',
      'One more word and we are done.',
      'You had better be home by ten or else.',
      'This is your last chance.',
    ],
  },
  {
    id: 'threats.dismissal',
    title: '“Whatever”',
    signal: 'accusation',
    weight: 0.9,
    moments: speaking,
    says: '“Whatever” shuts the door. You can say that you need a break.',
    why: 'Your partner cannot tell whether you agree, or have given up on them.',
    source: 'Gottman & Silver, The Seven Principles (1999): stonewalling',
    unless: [
      pattern(
        `\\b(?:whatever (?:you (?:decide|need|choose|like|want|wish|cook|pick|feel)(?=,? (?:i(?:'m| am)|we|is|for|is fine))|happens|it takes|comes)|trust (?:you|your)|with you|love|enjoy|happy for|your choice|i don't mind|with the (?:garden|kitchen|room|walls)|have fun|both fine|we can)\\b`,
      ),
    ],
    finds: [
      pattern(
        `(?:^|[,.!;] ?)(?:oh |well |yeah |ok |okay |sure |just |ugh |so )*(?:whatever|fine|forget it|never ?mind|suit yourself|as you (?:like|wish|please)|i(?:'m| am) done|i give up)\\b,? ?(?:[,.!]|just|then|and|so)? ?(?:fine|whatever|ok|okay|sure|then|just)?[,.]? ?(?:do (?:what(?:ever)?|as|how)(?:ever)? (?:you|u) (?:want|like|please|feel like)|have it your way|think what(?:ever)? you (?:want|like)|see if i care|i don't (?:even )?care(?: any ?more)?(?=[.!]|$)|i couldn't care less|there(?:'s| is) no point|you win|you(?:'re| are) (?:always )?right|be like that|be that way|i(?:'m| am) done(?: talking| trying)?)\\b[^.;!?]*`,
      ),
      pattern(
        `(?:^|[,.!;] ?)(?:oh |well |just )*(?:do (?:what(?:ever)?|as) (?:you|u) (?:want|like|please)|suit yourself|think what(?:ever)? you (?:want|like)|have it your way)\\b(?:,? (?:i (?:don't|couldn't|could) care[a-z ]*|as (?:usual|always)|you (?:always|will) (?:do )?(?:anyway)?|i(?:'m| am) (?:done|out|finished|through|tired)[a-z ]*|see if i care|like you always do))`,
      ),
      pattern(
        `(?:^|[,.!;] ?)(?:oh |well |just |ok |okay |fine,? )*(?:whatever(?: you say)?|talk to the hand|i don't (?:even )?want to hear it|save it|not this again|here we go|blah(?:,? blah)*|yeah,? yeah(?=,? (?:fine|whatever|sure|right|you))|(?:sure|right|fine),? whatever|end of (?:story|discussion)|i(?:'m| am) not (?:doing|having|discussing) this|i have nothing (?:more |left )?to say to you)(?:,? (?:boss|sir|dear|princess|fine|then|your (?:majesty|highness)))?(?=[.,!]|$)`,
      ),
      pattern(
        `^(?:oh |well |you know what,? |just )*(?:i don't (?:even )?care any ?more|i couldn't care less|i(?:'m| am) done (?:talking|trying)(?: to you| with you)?|i give up on you|think what(?:ever)? you (?:want|like)|believe what(?:ever)? you (?:want|like)|i(?:'ve| have) stopped (?:caring|trying|expecting anything)(?: from you)?)(?=[.!,]|$)`,
      ),
    ],
    instead: [
      'I need a break. I will come back to this tonight.',
      'I feel ___, and I do not know how to say it yet.',
    ],
    allows: [
      "Whatever you decide, I'm with you.",
      'Do what you want with the garden, I trust your taste.',
      "Fine, let's do it your way and see how it goes.",
      'Whatever happens, I want us to stay kind.',
      "I don't care where we eat, you choose.",
    ],
    flags: [
      'Whatever, fine, do what you want.',
      "Fine. I don't care any more.",
      'Suit yourself, see if I care.',
      'Whatever you say.',
    ],
  },
]

/** For `labels.ts`: how a judgement that others are said to share goes on. */
export const shared = `(?:you(?:'re| are| were)? (?:always |so |such |just |really |clearly |all )*(?:an? |the )?(?:${trait}|impossible|the problem|out of|not (?:right|good|worth|normal|well)|treat|walk|lie|control|use|don't|never|need (?:help|therapy|to (?:grow|change))|have (?:a |an )?(?:problem|issues|temper|screw)|crazy|wrong|a nightmare|like this|bad|mean|abus)|(?:that )?i (?:should(?: have)?|deserve|could do|can do|must|ought to) (?:leave|left|better|divorce|go|run)|(?:how|the way) you (?:speak|talk|treat|behave|act|look at|live|are with))`

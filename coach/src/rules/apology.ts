// Apologies: what takes one back, and what makes one whole.
import { everywhere, type Moment, type Rule } from '../advice.ts'
import { pattern } from './words.ts'

const lazare = 'Lazare, On Apology (2004): most failures are in the acknowledgement'
const lewicki = 'Lewicki, Polin & Lount (2016): responsibility first, then repair'
const sorryMoments: readonly Moment[] = ['repair', 'reply', 'talk', 'promise', 'summary']

/** Flaws: each one undoes an apology in its own way. */
export const apology: readonly Rule[] = [
  {
    id: 'apology.but',
    title: '“Sorry, but …”',
    signal: 'apology.sound',
    weight: 0.92,
    moments: sorryMoments,
    says: 'After “but” your partner hears only the second half. “Sorry” can stand alone.',
    why: 'Your side deserves its own moment, once your partner feels that you mean this.',
    source: lazare,
    unless: [],
    finds: [
      pattern(
        `\\b(?:sorry|apologi[sz]e|apologies|regret|wrong|my fault)\\b[^.!?]*?[,;]? ?\\b(but|however|although|though|even though|except|yet|still,)\\b (?!(?:that(?:'s| is| was)?(?: no| not an?| never an?|n't an?) (?:excuse|reason|justification)|it(?:'s| is| was) no excuse|there(?:'s| is) no excuse|not (?:just|only)|also|i (?:will|want|promise|hope|can (?:see|do|promise|learn|change)|am going|am committed|am willing|would (?:like|love)|intend|know (?:that|i|it|this|words|sorry)|understand|see|realize|realise|should(?:n't)? have|chose|did it|still|need to (?:do|own|be|change)|take|own|let you|hurt you|was wrong|didn't (?:listen|call|show|keep|stop|think)|failed|love you|owe)|i'(?:ll|m (?:going|committed|willing|learning|working|here)|d (?:like|love))|words|my (?:behavior|behaviour|words|actions|anger|stress|choice)|none of that|nothing (?:excuses|justifies)|it(?: still)? (?:hurt|was (?:wrong|my|still|unfair|not|mine|no))|you (?:deserve|didn't deserve|don't have|had every|have every|were right|are right|didn't do anything)|sorry|instead|now i|what i did|even so|in the end i|what matters))([^.!?]*)`,
      ),
      pattern(
        `(?:^|[.!?;] ?)(?:but|however|still|then again|though|that said|having said that),? (?:you|i (?:was|had|only|just|didn't|don't|wouldn't|couldn't|can't|think|feel like|never|did it because)|it (?:was|wasn't|takes|isn't)|that|we both|to be (?:fair|honest)|in my defen[cs]e|honestly|come on|what did you|let's|what about|why|if you|maybe you|when you|your)\\b(?! (?:deserve|didn't deserve|were right|are right|wrong|had every|have every|unfair|unkind|selfish|hurt you|no excuse|not an excuse|is no excuse|is not an excuse|isn't an excuse|was no excuse|matters))([^.!?]*)`,
      ),
    ],
    instead: ['I am sorry that I ___.'],
    allows: [
      'I am sorry I shouted. It was a hard day, but that is no excuse.',
      "I'm sorry I left. I can't undo it, but I will come home on time from now on.",
    ],
    flags: ["I'm sorry I yelled, but you pushed me.", 'I am sorry. But you were late too.'],
  },
  {
    id: 'apology.if',
    title: '“Sorry if …”',
    signal: 'apology.sound',
    weight: 0.92,
    moments: everywhere,
    says: '“If” sounds as though you doubt that it hurt. “That” says you saw it.',
    why: 'Your partner would have to prove the hurt first; if you name what you did, they do not.',
    source: lazare,
    unless: [],
    finds: [
      pattern(
        `\\b(?:sorry|apologi[sz]e|apologies|regret(?: it)?|forgive me|feel bad)(?: to you)?,? (?:if|in case|for any|for anything|that maybe|that perhaps|to anyone|for whatever|to whoever|should)\\b([^.!?]*)`,
      ),
      pattern(
        `\\b(?:if|in case) (?:i|you|anything|something|my|what i|that|it|anyone|this)(?:'ve| have| were| was| did| may have| might have| somehow| ever| really| felt| feel)*[^.!?,]*\\b(?:hurt|offen[ds]|upset|wrong|bother|feelings|insult|mistake|disrespect|bad|sad|angry|harsh|mean|disappoint|made you|unhappy|out of line)[^.!?,]*,? (?:then |well |ok |okay )?(?:i(?:'m| am| do| guess i'm|'ll say i'm)?|my)? ?(?:so |truly |very |really )?(?:sorry|apologi[sz]e|apologies|regret|take it back)`,
      ),
      pattern(
        `\\bif (?:i|anything i|something i|what i|my words?|that)[^.!?]*\\b(?:hurt|offended|upset|did something|did anything|said something|said anything|came across|seemed|sounded|was (?:wrong|harsh|rude|mean|out of line))\\b`,
      ),
    ],
    instead: ['I am sorry that I ___.', 'I saw that it hurt you when I ___.'],
    allows: [
      'I am sorry that I forgot. If you want to talk, I am here.',
      "I'd like to make it right, if you'll let me.",
    ],
    flags: ["I'm sorry if I upset you.", 'If my words hurt anyone, I apologise.'],
  },
  {
    id: 'apology.sorry-you-feel',
    title: 'Sorry for their feeling',
    signal: 'apology.sound',
    weight: 0.92,
    moments: everywhere,
    says: 'This is sorry for what your partner feels. What did you do?',
    why: 'Your partner is waiting to hear that you know what you did.',
    source: lazare,
    unless: [],
    finds: [
      pattern(
        `\\b(?:sorry|apologi[sz]e|regret|bad|shame|too bad|pity|unfortunate)(?: that| about the fact that| for the fact that|,)? (?:you(?:'re| are|'ve| have| were)?(?: all| really| just| feeling| so| still| being| getting| always| obviously)* (?:feel(?:ing)?|felt|took|take|taking|think|thought|see|saw|believe|found|find|got|get|read|heard|interpreted|perceive[d]?|misunderst(?:oo|an)d|misinterpret(?:ed)?|misread|were offended|offended|upset|were upset|hurt|mad|angry|sensitive|too sensitive|can't (?:take|handle|see|understand|get)|didn't (?:like|get|understand|realize)|don't (?:like|understand|see|agree|get)|decided|chose|choose|couldn't|reacted|seem|are so|were so|made|had to (?:take|make)|disagree|unhappy|disappointed|weren't|bothered)|your feelings (?:were|are|got)|(?:it|that|this|what i (?:said|did)) (?:upset|bothered|offended|affected|hurt) you(?:r feelings)?(?: so much)?(?=[.!?]|$)|it came across|it (?:seemed|felt|sounded|looked|appeared) (?:that way|like that|to you)|there was a misunderstanding|you had to)`,
      ),
      pattern(
        `\\b(?:sorry|apologi[sz]e)\\b[^.!?]*\\b(?:that(?:'s| is) how you (?:feel|see|took)|you feel that way|the way you feel|your feelings (?:were|got) hurt|your (?:reaction|interpretation|perception))\\b`,
      ),
    ],
    instead: ['I am sorry that I ___.', 'I hurt you when I ___.'],
    allows: [
      'I am sorry I made you feel alone.',
      'I am sorry that my words hurt you. They were unfair.',
    ],
    flags: ['I am sorry you feel that way.', 'Sorry you took it the wrong way.'],
  },
  {
    id: 'apology.blame',
    title: 'Blame inside an apology',
    signal: 'apology.sound',
    weight: 0.92,
    moments: sorryMoments,
    says: 'This gives some of the blame back to your partner.',
    why: 'An apology works when it is about your part only; you can talk about theirs another time.',
    source: lewicki,
    unless: [],
    finds: [
      pattern(
        `\\b(?:you (?:made me|(?:kept|keep) (?:[a-z]+ing)|started|provoked|pushed (?:me|my buttons)|drove me|asked for it|know (?:how|i|what|that i)[^.!?]*(?:get|hate|temper|mad|tired|am|when)|always (?!make|know|deserve)|never (?!deserved|did)|should(?:n't| not)? (?:have )?(?!ha(?:ve|d) to)[a-z]+|shouldn't|could have|are (?:too|so|being|always|overreacting|not perfect|the one|just as|also|no)|were (?:also|too|being|the one|just as|yelling|nagging|pushing|late|not exactly|in my|on my|asking)|did (?:it|the same|things?|stuff)(?: too| as well| first)?|do it too|didn't (?:exactly|help|have to|tell|even|say|give|listen)|don't (?:make it|ever|listen|understand|appreciate)|weren't|have to (?:understand|admit|see|realize)|need to (?:understand|admit|see|realize|stop|learn)|have (?:hurt|done|made) (?:me|things|mistakes)|hurt me (?:too|first)|took (?:it|that) (?:the wrong|wrong|too)|overreacted|misunderstood|left (?:me no|it|the|your)|forced|wanted|got me|were no|would have done)|you're (?:too|so|being|always|overreacting|not perfect|the one|just as|also|no|making|not exactly)|your (?:fault|own fault|behavior|behaviour|attitude|nagging|constant|part|share)|because (?:of )?you(?:r)?\\b(?! (?:deserve|matter|are important|mean|trusted|were (?:right|counting|relying|hurt|alone|waiting))|r trust|r feelings)|if you (?:hadn't|had|didn't|weren't|would|could|just|wouldn't|'d)|when you (?:act|do|get|are|started|wouldn't|keep|kept|nag|push|yell|said|ignore|didn't|don't|won't|always|were (?:being|yelling|nagging))\\b|it takes two|we(?:'re| were| are)? (?:both|each) |both of us|we've both|i wouldn't have[^.!?]* if)`,
      ),
    ],
    instead: ['I am sorry that I ___.', 'What I did was ___, and it was wrong.'],
    allows: [
      'I am sorry I broke my word. You deserved better.',
      'I am sorry. You were right to be angry.',
      'I was late because I lost track of time, and I left you waiting.',
    ],
    flags: [
      "I'm sorry, you made me so angry.",
      "I'm sorry I said that. You know how I get when I'm tired.",
      'Sorry, we both said things.',
    ],
  },
  {
    id: 'apology.excuse',
    title: 'Reasons in an apology',
    signal: 'apology.sound',
    weight: 0.8,
    moments: sorryMoments,
    says: 'This is a reason. Inside an apology it can sound like an excuse.',
    why: 'Your partner hears “so do not mind it”; the reason can come later, when they ask.',
    source: lewicki,
    unless: [
      pattern(
        `\\b(?:no excuse|not an excuse|isn't an excuse|never an excuse|no justification|doesn't (?:excuse|justify|make it (?:ok|okay|right|acceptable))|does not (?:excuse|justify|make it)|not a (?:good )?reason|took it out on you|take it out on you|took my (?:stress|anger|frustration|mood|bad day|worry|tiredness)|that's on me|that is on me|no reason to|not your (?:fault|problem|burden)|wasn't your fault|instead of|not fair to you|let my (?:stress|anger|fear|work|pride|ego|phone|temper|frustration))\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:(?<!\\b(?:next time|whenever|if|as soon as|before) )(?<!\\bwhen (?=i'm|i am))i(?: was|'ve been| have been| am|'m| had been) (?:just |only |really |so |very |super |under (?:a lot of |so much )?|a little |a bit |simply |kind of |in )*(?:tired|exhausted|stress(?:ed)?(?: out)?|drunk|busy(?! (?:being|trying|defending|proving|thinking|with my|looking))|hungry|joking|kidding|trying to (?!do better|be better|change|learn|understand|listen|make|win|prove|be right|control|get my|hurt|avoid|protect myself|score|punish)|pressure|having a (?:bad|rough|hard)|going through|swamped|overwhelmed|upset(?= (?:and|because|about|with))|hormonal|sick|distracted by|not (?:myself|thinking|in a good|feeling well)|teasing|being honest|a (?:bad|hard) (?:mood|place)|bad mood)|i (?:just |really |honestly |certainly |truly )*(?:didn't|did not|never|hadn't) (?:really |actually |ever |even |intend(?:ed)? |mean(?:t)? )*(?:mean|meant|intend(?:ed)?|try|want|know (?:you|it|that|how)|realize it|think (?:it|you|that)|do it on purpose|to (?:hurt|upset|offend|make you))|it (?:was|wasn't|was not)(?: never)?(?: really| just| only)? (?:not )?(?:my intention|intentional|on purpose|an accident|unintentional|the (?:alcohol|stress|traffic|weather|wine|whisky)|because (?:i|of|work|my)|hard (?:for me|day)|not meant|meant)|that(?:'s| is) (?:just )?(?:how|the way|who|what) i(?:'m| am| was raised|'ve always| grew| do| get| talk)|that's just me|i can't help (?:it|myself|that)|i had (?:a |such a |so much |too much |no choice|to work|a lot|one too)|work (?:has been|was|is|'s been|got) |the traffic|my (?:boss|phone|alarm|mother|mom|job|day|battery) (?:was|made|died|didn't|kept|has|is)|you have to understand|i only (?:did|said|wanted|meant)|i have (?:a lot|so much|been under|adhd|anxiety|a temper)|things (?:have been|are|were) (?:crazy|hectic|stressful|busy|hard)|(?:because|since|as) (?:i was|i had|i've been|work|my)\\b|i'm (?:only|just) human|nobody(?:'s| is) perfect|everyone makes mistakes|everybody makes mistakes|we all make mistakes|anyone would have|who wouldn't|lost my temper because|good intentions|for your own good|for us|in my defen[cs]e|to be fair|to be honest)`,
      ),
    ],
    instead: ['I am sorry that I ___.', 'What I did was ___, and I am sorry.'],
    allows: [
      'I was exhausted, and that is no excuse.',
      'I was stressed and took it out on you. I am sorry.',
      "I am sorry I snapped. Next time I'm stressed I will say so first.",
    ],
    flags: [
      'Sorry I snapped, I was really stressed.',
      "I'm sorry. I never meant to hurt you, that's just how I am.",
    ],
  },
  {
    id: 'apology.minimising',
    title: 'Making it small',
    signal: 'apology.sound',
    weight: 0.92,
    moments: sorryMoments,
    says: 'This makes it sound smaller than it was for your partner.',
    why: 'Hurts get smaller when somebody lets them be as big as they were.',
    source: lazare,
    unless: [pattern(`\\b(?:not (?:just|only) (?:a|one)|no small|more than just)\\b`)],
    finds: [
      pattern(
        `\\b(?:(?:it|that|this)(?:'s| is| was)(?:n't| not)? (?:just |only |really |honestly |such |even )*(?:a )?(?:joke|joking|little|small|tiny|one time|once|a few|(?:that )?(?:bad|serious|important|terrible)|that big|big (?:a )?deal|a big deal|such a big deal|nothing|no big deal|worth|the end of the world|five minutes|a minute|a text|a (?:comment|mistake|misunderstanding|slip)|harmless|silly|funny|money|words|dinner|a (?:day|dinner|birthday|date))|(?:i|it) (?:just|only|merely) (?:was|said|did|forgot|raised|wanted|looked|meant|asked|happened|joked|teased|made)|i (?:was )?(?:just|only) (?:joking|kidding|teasing|said|did|forgot|a (?:little|few)|messing|playing)|no (?:harm|hard feelings)|not (?:that|such) (?:big )?a (?:big )?deal|no big deal|what's the big deal|a big deal|overreact(?:ing|ed)?|too (?:sensitive|seriously|personally|emotional)|so (?:sensitive|dramatic|seriously|personally)|can't take a joke|blow(?:ing|n)? (?:it|this|things) (?:all )?(?:out|up)|out of proportion|jeez|geez|sheesh|gosh,? sorry|fine,|(?:or|so|,) whatever(?= |[.,!?]|$)(?! (?:you|it takes|helps|i can))|such an? (?:horrible|terrible|bad|awful|lousy|rotten) (?:husband|wife|person|partner|boyfriend|girlfriend|mother|father|human)|worst (?:husband|wife|person|partner|boyfriend|girlfriend)|(?:never|can't|cannot) do anything right|(?:well|ok|okay|alright),? (?:excuse me|sorry)|so what|lighten up|relax|calm down|chill|drama(?:tic)?|little (?:thing|mistake|white lie|slip|comment)|sorry(?:,| )? not sorry|sor+y(?:,)? (?:i guess|or whatever|i suppose)|i guess (?:i(?:'m| am|'ll| should| could| was| might)|so)|i suppose (?:i|so)|at least i|everybody does|everyone does|worse things|could (?:be|have been) worse|not like i|a bit (?:harsh|late|short|rude)|kind of (?:harsh|rude)|kinda|a little (?:harsh|late|rude|loud|short))`,
      ),
    ],
    instead: ['It mattered to you, and I did not see it.', 'What I did was ___.'],
    allows: [
      'I am sorry I forgot your birthday. It mattered, and I let you down.',
      'It was not just a joke, it was unkind.',
    ],
    flags: [
      'Sorry, it was only a joke.',
      "I'm sorry, okay? It's not a big deal.",
      'Fine, I guess I am sorry.',
    ],
  },
  {
    id: 'apology.pushing',
    title: 'Asking to be forgiven',
    signal: 'apology.sound',
    weight: 0.9,
    moments: sorryMoments,
    says: 'This asks your partner to be done with it. They may need more time.',
    why: 'Nobody can forgive on demand, and being asked to can feel like a second hurt.',
    source: 'Lewicki, Polin & Lount (2016): asking for forgiveness matters least',
    unless: [
      pattern(
        `\\b(?:take (?:all )?the time|no (?:rush|pressure|need to)|don't (?:have|need) to forgive|not asking you to|when(?:ever)? you(?:'re| are) ready|i don't expect|i'm not expecting|i hope (?:that )?(?:one day|someday|in time|you can))\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:(?:can|could|can't|let's|let us|shall|should|we (?:can|should|need to|have to|could)|now we can|so we can|i (?:just )?(?:want|need|'d like) (?:us )?to|please|so|time to|want us to)(?: we| you)?(?: please| just| all| not| finally| now| simply| all just| both)* (?:move on|move past|get (?:over|past)|forget|put (?:it|this|that|all)|drop (?:it|this|the)|be done|let (?:it|this|that) go|go back to|stop (?:talking|fighting|being|arguing|bringing|punishing|this|it|giving|with)|leave it|end this|get back to|not (?:fight|talk)|be (?:ok|okay|good|friends|normal|over)|start over|call it)|(?:you|u) (?:have to|need to|should|must|'ve got to|gotta|better|can|could|ought to|will have to) (?:just |now |at least |really |please )*(?:forgive|accept|get over|let (?:it|this) go|move on|trust me|believe me|forget|give me|stop (?:being|punishing|bringing)|calm|take me back|be okay|cut me|drop)|(?:i(?:'ve| have)? (?:already )?(?:said|apologi[sz]ed|told you)(?: that)?(?: i(?:'m| am| was))? ?(?:sorry)?(?: already| a (?:hundred|thousand|million) times| so many times| like| many times| multiple times|, (?:what|ok|okay|now|so|isn't|didn't)|\\. (?:what|now|can|so|isn't))|i already (?:apologi[sz]ed|said))|how many times do i|how long (?:are|will) you|what (?:more|else) do you want|isn't that enough|what do you want (?:me|from)|happy now|(?:there|ok|okay|see),? i(?:'ve| have)? said (?:it|sorry)|stop (?:being (?:so )?(?:mad|angry|upset)|holding|punishing|bringing)|don't (?:be|stay|hold|leave|make me|punish|hate|give up on)[^.!?]*|now (?:it's your turn|you (?:apologi[sz]e|say|can|should|need))|your turn|(?:are|is) (?:we|everything|it) (?:good|okay|ok|cool|fine|over|done)(?: now)?\\?|we good|can we be good|forgive me (?:already|now|or|right|today|so)|please (?:just )?(?:forgive me|say you forgive|take me back|come back|answer|accept)|will you (?:please )?(?:just )?(?:forgive|stop|accept|get over)|why (?:can't|won't|are|don't) you (?:just )?(?:forgive|let|move|still|accept|get)|i (?:need|want) you to (?:forgive|stop|say|tell me (?:it|we|you)|move|get|let)|so (?:forgive|let's|can)|okay\\?|ok\\?|alright\\?|(?:you'd|you would) (?:forgive|get over))`,
      ),
    ],
    instead: ['Take the time you need.', 'You do not have to answer this.'],
    allows: ['I am sorry. Take all the time you need.', "You don't have to forgive me."],
    flags: [
      'I said I was sorry, can we move on?',
      "I'm sorry. You have to forgive me.",
      'Sorry, what more do you want?',
    ],
  },
  {
    id: 'apology.vague',
    title: 'Sorry for what?',
    signal: 'apology.sound',
    weight: 0.78,
    moments: sorryMoments,
    says: 'Sorry for what? Say the one thing that you did.',
    why: 'When you name it, your partner knows that you know.',
    source: lewicki,
    unless: [
      pattern(
        `\\b(?:hurt you|let you down|i (?:shouted|yelled|forgot|lied|broke|left|ignored|didn't|did not|was (?:wrong|late|rude|unkind|cold|distant|selfish|short|dismissive)|shouldn't have|should have|interrupted|snapped|missed|made you)|for (?!everything|anything|all|what|that|the |my (?:behavior|behaviour|actions|part)|being (?:me|a bad))[a-z]+ing)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:sorry|apologi[sz]e|apologies|regret)(?: to you)? ?(?:for|about) (?:(?:any|some|the|all)(?: of)?(?: the)? (?:hurt|pain|inconvenience|trouble|misunderstanding|confusion|distress|offen[cs]e|mistakes?|problems?|things?|harm|situation|drama|mess|stuff)|everything|anything|whatever|what(?:ever)? (?:happened|i did|it (?:is|was)|i(?:'ve| have) done|i said|went|is)|that|this|it(?= |[.,!?]|$)|all (?:that|this|of it)|stuff|things|how things|the (?:way things|other (?:day|night)|thing|fight|argument|incident|past|last|whole)|last night|yesterday|before|earlier|being (?:me|a (?:bad|terrible|jerk|idiot))|my (?:behavior|behaviour|actions|mistakes?|part(?= in (?:it|this|that|everything))))(?=[.,!?]|$| and| that| i| then| okay| ok| to| it| if| you| happened| between| went| all)`,
      ),
      pattern(
        `^(?:hey|look|listen|ok|okay|well|oh|baby|honey|babe|dear|love|fine|alright|yeah|and|so|um|uh|my)?[,. ]*(?:i(?:'m| am)|im|i said i(?:'m| am| was)|my|i)? ?(?:so |very |really |truly |deeply |terribly |just |do |sincerest |sincere )*(?:sorry|apologi[sz]e|apologies|my bad|sry|soz)(?: (?:again|ok|okay|babe|baby|honey|then|love|dear|darling|sweetheart|about that|for that|man|already|i guess|so much|to you))*[.,! ]*$`,
      ),
    ],
    instead: ['I am sorry that I ___.', 'What I did was ___, and I am sorry.'],
    allows: [
      'I am sorry for shouting at you in front of your parents.',
      'I am sorry about last night. I shouted, and that was wrong.',
    ],
    flags: ["I'm sorry for everything.", 'Sorry about whatever I did.', 'I am so sorry.'],
  },
  {
    id: 'apology.passive',
    title: 'Nobody did it',
    signal: 'apology.sound',
    weight: 0.86,
    moments: sorryMoments,
    says: 'In this sentence nobody did anything. Who did what?',
    why: '“I did it” is short, and it is what your partner is waiting for.',
    source: lazare,
    unless: [
      pattern(
        `\\b(?:by me|because of me|i made|my (?:mistake|fault|doing)|i (?:said|did|hurt|let|broke|caused|chose))\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:mistakes? (?:were|was|have been|got) made|(?:things|words|stuff|some things|hurtful things) (?:were|was|got|have been) (?:said|exchanged|done|heated|spoken|out of hand|broken)|things (?:got|went|came|just|escalated|happened|turned|ended)|(?:it|this|that|what) (?:just )?(?:happened|came out|got (?:out of hand|heated)|turned out|escalated|ended up|went wrong|went too far)(?! because i)|(?:sorry|apologi[sz]e|regret)(?: that| about| for)? (?:it|this|that|what|things|the (?:way|situation)) (?:happened|turned|went|ended|came|got|unfolded|had to)|your feelings (?:were|got) hurt|(?:feelings|someone|anyone|people|you) (?:were|was|got|may have been|might have been) (?:hurt|offended|upset|misled|disappointed|let down)(?=[.!?,]|$| by (?:it|this|that|what happened))|it was not handled|wasn't handled|could have been (?:handled|done|said|better)|there (?:was|were|has been) (?:a |some |an )?(?:misunderstandings?|miscommunication|mistakes?|error|problem|hurt|issues?)|the situation|lines were crossed|promises (?:were|got) broken|trust was broken|an error was|plans (?:got|were)|the (?:dishes|money|bill|rent|date|appointment|anniversary|vase|car) (?:was|were|got|just|slipped)|slipped my mind|got away from me)`,
      ),
    ],
    instead: ['It was me who ___, and I am sorry.', 'I am sorry that I ___.'],
    allows: ['I said hurtful things, and I am sorry.', 'My words hurt you.'],
    flags: [
      'Mistakes were made and I regret that.',
      'I am sorry that things were said.',
      'Sorry that happened.',
    ],
  },
]

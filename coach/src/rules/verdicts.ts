// Verdicts: one lack, one sneer or one comparison that says what the other is worth.
import { speaking, type Rule } from '../advice.ts'
import { degree, pattern, trait, you } from './words.ts'

const gottman = 'Gottman & Silver, The Seven Principles (1999): criticism and contempt'
const nvc = 'Rosenberg, Nonviolent Communication (2003): observation without evaluation'

const chores = `(?:thinking|planning|work|cleaning|cooking|housework|parenting|talking|chores|heavy lifting|driving|worrying|emotional work|laundry|shopping|remembering|apologi[sz]ing)`
const harm = `(?:ruining|forgetting|breaking|wrecking|messing|spoiling|destroying|making me (?:wait|late|look|feel|cry|miss)|losing|embarrassing|leaving me|ignoring|letting me down|wasting|blaming|yelling|lying)`

/** Verdicts: what is not said outright, and is heard all the same. */
export const verdicts: readonly Rule[] = [
  {
    id: 'verdicts.sarcasm',
    title: 'Sarcasm',
    signal: 'accusation',
    weight: 0.87,
    moments: speaking,
    says: 'This says the opposite of what you mean. You could say what you missed.',
    why: 'Your partner feels the sting and cannot tell what you wanted.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:proud|amazing|so happy|love(?:d)? (?:it|that|you)|delicious|beautiful|rest|relax|yourself|let me|enjoy|have fun|congrat[a-z]*)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:thanks|thank you)(?: so much| a lot| very much)? for (?:all )?(?:your|the|always|never)?[^.;!?]*(?:,? as usual|,? as always|,? for once|,? not\\b)`,
      ),
      pattern(`\\b(?:thanks|thank you)(?: so much| a lot| very much)? for ${harm}\\b[^.;!?]*`),
      pattern(
        `(?:^|[,.!?] )(?:nice|great|good|well done|lovely|fine|fantastic|brilliant|excellent|wonderful)(?: job| work| going| one)? ?(?:on |at |with )?${harm}\\b[^.;!?]*`,
      ),
      pattern(
        you,
        `(?:'ve| have|'re| are)? (?:actually|finally|even|really) (?:showed|came|come|remembered|helped|helping|listened|listening|did|cleaned|bothered|called|noticed|managed|doing|here|home|on time)\\b[^.;!?]*\\bfor (?:once|a change)\\b`,
      ),
      pattern(
        `\\bmust (?:be|feel)(?: so| really| very| such)? (?:nice|hard|difficult|tough|great|exhausting) (?:for you )?to (?:sit|have (?:someone|everyone|a maid|a servant|nothing)|just|do nothing|be so|pick up (?:your|a)|put (?:your|a|away)|clean|wash|say (?:sorry|thank)|pretend|not (?:have to|care|do)|never|remember (?:a|one|my|our)|help|always)\\b[^.;!?]*`,
      ),
      pattern(
        `^(?:oh |yeah |yes |well |ok |okay )*(?:sure|fine|go ahead),? (?:just |and )*(?:go|walk away|run away|leave|blame me|ignore me|take (?:her|his|their|your)[a-z' ]* side)\\b[^.;!?]*(?:\\blike (?:that|it|you)|\\bas if|\\bagain\\b|\\bas (?:usual|always)|\\bi'll (?:just )?(?:do|clean|stay|be)|\\bleave me\\b)[^.;!?]*`,
      ),
      pattern(`\\bhow (?:very )?(?:convenient|typical)(?: of you)?(?=[.,!]|$)`),
    ],
    instead: ['What I missed was ___.', 'I would have liked ___.'],
    allows: [
      'Thank you for always being there.',
      'Must be nice to be back at the sea!',
      'You finally finished it, I am so proud.',
      'Sure, go and have fun with your friends!',
    ],
    flags: [
      'Wow, you actually came home for once.',
      'Nice job ruining dinner.',
      'It must be so hard to pick up your socks.',
      'Thanks a lot for all your help, as usual.',
    ],
  },
  {
    id: 'verdicts.alone',
    title: 'Who does more',
    signal: 'accusation',
    weight: 0.82,
    moments: speaking,
    says: 'This counts who does more. You could say what to take off your hands.',
    why: 'If you name one task, your partner can say yes to it; if you count, they count too.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:at work|my (?:boss|team|job|office|colleagues?|class|sister|brother)|because i (?:love|like|enjoy|want)|i (?:love|like|enjoy) it|today|sorry)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:i(?:'m| am)|i feel like(?: i'm| i am)?) the only (?:one|adult|grown-?up|person|parent|responsible (?:one|person|adult))(?: here)?(?: who| that| in| around)? ?(?:ever |actually |really |even )*(?:cleans?|cooks?|works?|working|tries|trying|cares?|caring|pays?|paying|does|doing|keeps?|keeping|making an effort|puts?|putting|parenting|here|this|our|the (?:house|marriage|relationship|family))\\b[^.;!?]*`,
      ),
      pattern(
        `\\bi (?:always |constantly |still )?(?:have to|must|end up|am left to|get stuck) (?:do(?:ing)?|with) all (?:of )?(?:the|this|our|my own) ${chores}\\b[^.;!?]*`,
      ),
      pattern(
        `\\bi (?:really )?shouldn't (?:even |always )?have to (?:ask|beg|tell you|remind you|explain|nag|choose|walk on|do (?:it all|everything)|be the (?:one|only))\\b[^.;!?]*`,
      ),
      pattern(
        `\\b(?:i(?:'m| am)|i've had it)(?: so| just| really| completely)* (?:done|tired of|sick of|sick and tired of|through with|fed up with|exhausted from|over) (?:always |constantly )?(?:begging|asking|waiting for|chasing|reminding|covering for|cleaning up after|making excuses for|pleading with|arguing with|competing with|parenting) you\\b(?! to (?:rest|forgive))[^.;!?]*`,
      ),
      pattern(
        `\\b(?:i(?:'m| am)|i've had it)(?: so| just| really| completely)* (?:done|tired of|sick of|sick and tired of|fed up with)(?: with)? (?:always |constantly )?being (?:ignored|blamed|yelled at|lied to|taken for granted|treated|your (?:maid|servant|mother|nanny|therapist|punching bag|last|second)|the (?:bad guy|only one|villain)|last|criticized|criticised|put down|controlled|disrespected)\\b(?! by (?!you))[^.;!?]*`,
      ),
      pattern(
        `\\b(?:it|everything)(?:'s| is) always (?:me who|my (?:fault|job)|up to me)\\b[^.;!?]*|\\bi(?:'m| am) always (?:wrong|the (?:bad guy|problem|villain|one to blame|last to know))\\b[^.;!?]*`,
      ),
      pattern(
        `\\bi(?:'m| am) not your (?:maid|mother|mom|mum|servant|therapist|secretary|atm|punching bag|doormat|slave|nanny|housekeeper|property)\\b|\\bi(?:'m| am)? ?(?:always |constantly |have to |feel like i(?:'m| am) )*walk(?:ing)? on eggshells\\b[^.;!?]*|\\bi (?:guess|suppose)(?: that)? (?:my (?:feelings|needs|opinion|time|work|family) (?:don't|doesn't|do not|does not) (?:matter|count)|i(?:'m| am) (?:just )?not (?:important|worth|good) ?(?:enough)?|i don't (?:matter|count))[^.;!?]*`,
      ),
      pattern(
        `\\bi (?:can't|cannot|can never|couldn't)(?: even)? [^.;!?]* without (?:you|u) (?:always |constantly |immediately )?(?:complain|bit|yell|critici|judg|get|blam|interrupt|correct|turn|accus|shout|roll|mak|start|explod|question|nag|snap|attack)[^.;!?]*`,
      ),
      pattern(
        `\\bi feel like (?:i(?:'m| am) )?(?:just |nothing but |only )?(?:an? |your |the )(?:single (?:parent|mom|mum|dad|mother|father)|maid|servant|nanny|housekeeper|babysitter|atm|punching bag|doormat|afterthought|second choice|third wheel|piece of furniture)\\b[^.;!?]*`,
      ),
    ],
    instead: [
      'I am worn out, and I would like you to take over ___.',
      'What would help me is ___.',
    ],
    allows: [
      'I do all the cooking because I love it.',
      'I am the only one who likes olives.',
      'I am tired of waiting for the bus.',
      'Could you take over the laundry this week?',
    ],
    flags: [
      "I'm the only adult in this marriage.",
      'I have to do all the planning for both of us.',
      "I shouldn't have to ask.",
      "I'm tired of being your maid.",
    ],
  },
  {
    id: 'verdicts.not-even',
    title: '“Not even”',
    signal: 'accusation',
    weight: 0.8,
    moments: speaking,
    says: '“Not even” says it was the least they could do. The wish is enough.',
    why: 'The same wish without “even” sounds like a wish and not like a mark.',
    source: nvc,
    unless: [
      pattern(
        `\\b(?:amazing|impressive|proud|thanks|thank you for|love you|beautiful|haha|wow)\\b`,
      ),
    ],
    finds: [
      pattern(
        `(?<!\\b(?:if|hope|hopes|who|that|know|see) )\\b(?:you|u) (?:can't|cannot|cant|don't|do not|dont|didn't|did not|didnt|won't|haven't|have not|aren't|are not|weren't|couldn't|wouldn't) even (?!know (?:how|what|it|that|yet|if|who|me)|imagine|begin|reali[sz]e|have to|need|want (?:to know|anything)|mention|look (?:a day|tired|your|like)|worry|start to|notice (?:how|that)|blink|flinch|break a sweat|cry|complain|hesitate|tell (?:that|it)|see it coming|like (?:olives|coffee|it)|think about it)([a-z][^,.;!?]*)`,
      ),
      pattern(
        you,
        `(?:'ve| have)? never once (?!complain|judg|doubt|hesitat|let (?:me|us)|made me|gave up|given up|yell|rais|lied|turn|left|miss|forgot|forgotten|said no|hurt|stopped|fail)([a-z][^,.;!?]*)`,
      ),
      pattern(
        `\\b(?:you|u)(?:'ve not| have not| haven't) (?!slept|aged|changed a bit|lost|been (?:well|yourself|sleeping|feeling)|eaten|had (?:a|any) (?:break|rest|day|time))([a-z]+(?: [a-z']+){0,5}) (?:in|for) (?:months|weeks|years|ages|days|forever|so long)\\b`,
      ),
    ],
    instead: ['What I missed was ___.', 'I would like ___.'],
    allows: [
      "You don't even know how much I love you.",
      "You didn't even have to ask.",
      "You haven't slept well for weeks, my love.",
      'You never once complained.',
    ],
    flags: [
      "I work all day and you can't even cook a meal.",
      "You haven't touched me in months.",
      'You have never once said thank you.',
    ],
  },
  {
    id: 'verdicts.worth',
    title: 'What somebody is worth',
    signal: 'accusation',
    weight: 0.82,
    moments: speaking,
    says: 'This judges your partner. You could tell one moment instead.',
    why: 'Your partner can answer a moment with a deed; a judgement they can only take or throw back.',
    source: nvc,
    unless: [
      pattern(
        `\\b(?:not|never|don't|doesn't|didn't) (?:work|drink|spend|talk|play|lie|cheat|love|care)\\b|\\b(?:haha|lol|thank|thanks|proud)\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        ` (?:just |only |always |really |clearly |obviously |still |simply |even )*(?:lie (?:to me|about|and|all|constantly|so)|lie(?=[.!])|cheat(?= and|[.!])|give me (?:nothing|no (?:love|affection|attention|support|credit|respect))|bring out the worst|suck the (?:joy|life|fun|air)|drain (?:me|the)|talk to me (?:like|as if) (?!i matter)|hide behind|have no (?:heart|shame|respect|clue|idea what|empathy|patience|feelings|manners|self[- ]control|ambition|conscience)|want me to (?:fail|suffer|be miserable|feel bad|beg|be (?:your|like))|run from (?:every|all)|stab(?:bed)? me in the back|play(?:ed)? me for)\\b[^.;!?]*`,
      ),
      pattern(
        you,
        ` (?:obviously |clearly |probably |really |always )*(?:love|like|care(?:d)? (?:more )?about|prefer|value|trust) (?:that|your|the|this|work|money|him|her|them|everyone)(?: [a-z]+){0,3} (?:more|better) than (?:me|us|your (?:own )?(?:wife|husband|family|kids|children|partner)|our)\\b`,
      ),
      pattern(
        you,
        ` (?:just |really |always |still )*(?:work|drink|spend|complain|talk|gamble|smoke|shout|play)(?: [a-z]+){0,3} (?:way |far )?too (?:much|often)\\b`,
      ),
      pattern(
        `\\b(?:even )?your (?:own )?[a-z]+ (?:says|thinks|agrees|knows|sees|admits)(?: that)? you(?:'re| are) ${degree}${trait}\\b`,
      ),
      pattern(
        you,
        ` (?:know|knew) (?:exactly|very well|full well|damn well|perfectly well) (?:what you(?:'re doing| are doing| did| said| do)|that|how (?:that|this|it|much (?:it|that|this)))\\b[^.;!?]*`,
      ),
      pattern(
        you,
        ` knew [^.;!?]*\\b(?:and|but)(?: you)?(?: still| just)? (?:did|said|went|left|told|chose|bought|kept)\\b[^.;!?]*\\b(?:anyway|still|all the same)\\b`,
      ),
      pattern(
        `\\bthis is (?:all |totally |entirely |completely )?on you(?=[.,!]|$| not)|\\bthat(?:'s| is) (?:just |exactly |all )*what you (?:always )?do(?=[.,!]|$)(?! best)`,
      ),
      pattern(
        you,
        ` (?:just |always |still |constantly )*(?:leave your [a-z]+ (?:everywhere|all over|around|lying|on the|for me)|leave (?:everything|it all) (?:to me|for me|lying)|(?:waste|blow|throw away|gamble away) (?:all )?(?:our|my|the|your)? ?money|make (?:all )?(?:the|our) (?:decisions|rules|plans) without|make (?:everything|it|things|my life|life) (?:all |always )?(?:so |such )?(?:difficult|hard|complicated|impossible|worse|miserable|a (?:fight|battle|competition|problem)|unbearable|hell)|need (?:therapy|a therapist|a reality check|anger management|to (?:change|be medicated))|think (?:housework|cleaning|cooking|parenting|the kids|chores|it(?:'s| is))(?: is| are)? (?:all )?(?:beneath you|my job|a woman's job|women's work|my problem)|ghost me|expect (?:dinner|me to|everything|everyone to)(?! (?:win|get|be (?:fine|great|amazing)))|don't get to (?:complain|decide|judge|tell me|talk to me|be (?:mad|angry|upset)))\\b[^.;!?]*`,
      ),
      pattern(
        `\\byou(?:'ve| have)(?: really| just| got| completely)* (?:let yourself go|an? (?:real |serious |bad |huge )*(?:attitude|anger|drinking|spending|control|ego)(?: problem| issue)|no right to)\\b|\\byou had no right\\b|\\b(?:there(?:'s| is)|it's) no (?:pleasing|talking to|reasoning with|winning with|arguing with|point (?:in )?talking (?:to|with)) you\\b|\\b(?:with you,? it(?:'s| is) always|same (?:old )?(?:story|thing|crap|excuses?)[a-z ]* (?:with|from) you)\\b|\\bso (?:now )?(?:it(?:'s| is)|this is) (?:all )?my fault(?:,? (?:now|again|too))?\\b`,
      ),
      pattern(
        `\\byou(?:'d| would) (?:rather|sooner) (?:be|hang out|spend time|spend|watch|play|talk to|sleep|work|stay|drink|go out)[^.;!?]*\\b(?:with (?:them|him|her|your)|your (?:friends|phone|game|games|buddies|mother)|anywhere but|anyone but|anything but)\\b[^.;!?]*`,
      ),
      pattern(
        `\\bif you (?:weren't|were not) (?:so|such an?|always|too) [^.;!?]*,? (?:we|i|our|this|things|maybe)\\b[^.;!?]*`,
      ),
    ],
    instead: ['One moment that stays with me is ___.', 'What I needed then was ___.'],
    allows: [
      "Don't lie down there, it is wet.",
      'You love that soup more than anyone I know.',
      'You work so hard for us.',
      'You know exactly how to calm me down.',
      'Lunch is on you today.',
    ],
    flags: [
      'You lie to me about everything.',
      'You love that dog more than me.',
      'You drink too much.',
      'You know exactly what you did.',
      'This is all on you.',
    ],
  },
  {
    id: 'verdicts.orders',
    title: 'Orders',
    signal: 'accusation',
    weight: 0.82,
    moments: speaking,
    says: 'This tells your partner what to stop. What would you like them to do?',
    why: 'An order gets a no more easily than a wish does.',
    source: nvc,
    unless: [
      pattern(
        `\\b(?:blushing|laugh|smile|yourself|worry|worrying|apologi[sz]ing|haha|so cute|tickl|please don't stop|making me (?:laugh|smile|blush|hungry))\\b`,
      ),
    ],
    finds: [
      pattern(
        `(?:^|[,.!;?] ?|\\b(?:and|but|please|just|so|can you|could you|will you|would you|you need to|you have to|i(?:'d| would)? (?:wish|need|want)(?: that)? you(?:'d| would| to|)) )(?:stop|quit) (?:always |constantly )?(?:blaming|treating me|lying|making (?:excuses|everything|me (?:feel|look|out))|yelling|shouting|screaming|accusing|criticizing|criticising|attacking|nagging|judging|ignoring|controlling|manipulating|interrupting|complaining|whining|twisting|playing (?:the victim|games|dumb)|pretending|putting me|putting words|telling me what|bossing|comparing|correcting|embarrassing|picking on|picking fights|pushing me|using me|hiding|acting (?:like|as if|all|so)|being (?:such|so)(?! (?:modest|good|cute|nice|kind|sweet|hard on|perfect|generous|polite|humble|funny|pretty|handsome|amazing|tempting|lovely)))(?! (?:the (?:dog|cat|kids?)|my))\\b[^.;!?]*`,
      ),
      pattern(
        `(?:^|[,.!;?] ?|\\b(?:and|but|just|please|why don't you|you should) )(?:act like an? (?:man|adult|grown-?up|father|mother|husband|wife|parent|real)|be a man|man up|get off (?:your|the) (?:high horse|couch|sofa|ass|butt|backside|lazy)|grow a (?:pair|spine|backbone)|get (?:a|your) (?:grip|act together|priorities|head out)|do something for (?:a change|once)|pull your weight|own up to it)\\b[^.;!?]*`,
      ),
      pattern(
        `(?:^|[,.!;?] ?|\\b(?:and|but|oh|just) )(?:don't|do not|dont) (?:you )?(?:act (?:so|like|all|as)|give me (?:that|your|any)|play (?:dumb|innocent|the victim)|pretend|lie to me|blame me|talk to me like|tell me (?:what to|how to|to calm|i'm|that i)|start with me|turn this|put this on me|make this (?:about|my)|you dare (?:blame|lie|talk|walk))\\b[^.;!?]*`,
      ),
      pattern(
        `\\b(?:i (?:just |really )?wish|if only) (?:you|u) (?:weren't|were not|were|wouldn't|didn't|could(?: just)? be) (?:always |just |not |be |more like |less |even |ever )*(?:so |such |less |more like |like )(?! (?:far|busy|sick|tired))(?!far|busy|sick|tired|sad)[^.;!?]*`,
      ),
    ],
    instead: ['What I would like is ___.', 'When ___, I felt ___.'],
    allows: [
      'Stop worrying, it went fine.',
      "Please don't raise your voice, I need a calm talk.",
      'Stop being so hard on yourself.',
      'I wish you were here.',
    ],
    flags: [
      'Stop blaming me for everything.',
      "Don't act so innocent.",
      "I wish you weren't so cold.",
    ],
  },
]

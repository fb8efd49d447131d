// Replies of a listener to something that was said: reflections, validations, questions, advice, and the rest.
import { chance } from '../chance.ts'
import { moves } from './answers.ts'
import { sympathy, type Own } from './make.ts'

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** [said, said back in the second person, feeling word, matter] */
const tellings: readonly (readonly [string, string, string, string])[] = lines(`
My boss yelled at me in front of everyone today. | your boss yelled at you in front of the whole team | humiliated | your boss
I can't sleep because I keep thinking about the exam. | the exam keeps running through your head at night | anxious | the exam
My mother never asks how I am, she only talks about herself. | you would like your mother to be interested in you too | lonely | your mother
I lost my job and I don't know how to tell the kids. | losing the job is one thing, and telling the kids is another | scared | the job
I've been sober for three months but I wanted a drink last night. | last night was hard even after three months | torn | drinking
My sister got the house and I got nothing. | it feels like you were passed over for your sister | hurt | the house
I'm tired of always being the one who cleans up. | you're worn out from doing the cleaning alone | exhausted | the cleaning
I don't know if I want to have another baby. | you're not sure yet whether you want another child | unsure | another baby
He left me after nine years without a word. | after nine years he just went, without telling you why | abandoned | him
I feel fat and I hate going to the gym. | going to the gym feels bad and you're unhappy with your body | ashamed | the gym
My best friend stopped answering my messages. | your friend went quiet and you don't know why | hurt | your friend
I know smoking is bad for me, but it is the only break I get. | smoking harms you, and it is also the one pause you have | torn | smoking
I failed the driving test again. | you tried again and it didn't work out | disappointed | the test
My dad has cancer and I live five hundred miles away. | your dad is ill and you can't be near him | helpless | your dad
Everyone at work thinks I'm doing fine, but I cry in the car. | nobody at work sees how bad it is | alone | work
I want to move out but I'm afraid to hurt my parents. | you want your own place and you don't want to hurt your parents | guilty | your parents
We have so many bills that I stopped opening the letters. | the bills have become so many that you can't look at them | overwhelmed | the bills
I said yes to the project and now I have no evenings left. | saying yes has cost you all your evenings | swamped | the project
My son won't talk to me anymore. | your son has closed the door on you | sad | your son
I got the promotion, and I'm terrified I can't do it. | you got what you worked for and now you doubt yourself | scared | the promotion
When you were on your phone at dinner I felt like I didn't matter. | when I looked at my phone at dinner it seemed to you that you don't matter | unimportant | dinner
I wish you would tell me when you're running late. | you'd like me to let you know when I'm late | worried | me being late
I felt alone at your family's party. | at my family's party you were by yourself | lonely | the party
I'm angry that you spent the money without asking. | I spent the money and you weren't asked | angry | the money
I need more time for myself. | you need some hours that belong to you | drained | time for yourself
I don't feel like you hear me when I talk about moving. | when you talk about moving I don't seem to listen | unheard | moving
I miss how we used to laugh. | you miss the lightness we had | sad | us
I'm afraid that we are drifting apart. | you're scared that we're losing each other | scared | us
My kids don't want to visit on weekends. | your kids would rather not come on weekends | rejected | your kids
I quit college because of the panic attacks. | the panic got so strong that you left college | defeated | college`).map(
  (line) => line.split('|').map((part) => part.trim()) as [string, string, string, string],
)

const reflections = lines(`
It sounds like {back}.
So {back}.
What I hear is that {back}.
You're saying that {back}.
I hear you say that {back}.
It seems that {back}.
If I understand you, {back}.
{Back}.
Sounds like {back}, and that leaves you {feeling}.
You feel {feeling} because {back}.
You're feeling {feeling}.
So you feel {feeling} about {matter}.
You sound {feeling}.
It left you feeling {feeling}.
So {back}, and it makes you {feeling}.
On the one hand {back}, and on the other you keep going.
And {back}.
Part of you is {feeling}.
It's {matter} that weighs on you most.
Yeah, {back}.
Okay, so {back}.
Right. {Back}, and you feel {feeling}.
You've been carrying {matter} with you all this time.
I get the sense that you're {feeling} about {matter}.
You really want things with {matter} to be different.
For you it's about {matter}.
So {matter} is what it comes down to for you?
So you're {feeling}?
Mm-hmm. {Back}.
It's like {back}.
You were hoping for something else with {matter}.
There's a lot of {matter} in what you say, and you're {feeling}.
I can see how {feeling} you are about {matter}.
I understand that {back}.
You must feel {feeling}.
I can tell that you're {feeling}.
That must leave you feeling {feeling}.
I imagine {matter} is on your mind all the time.
Just from listening to you, I see that {back}.
From what I understand, {back}.
I can understand why you're {feeling} about {matter}.
So what you're telling me is that {back}.
Wow, so {back}.
You seem {feeling} because of {matter}.
It looks like {back}, is that right?
Let me see if I got it: {back}.
You're {feeling}, and it has to do with {matter}.
So it's really {matter} that makes you {feeling}.`)

const validations = lines(`
That makes sense.
It makes sense that you feel {feeling}.
Anyone would feel {feeling} after that.
Of course you're {feeling}.
I can understand why you're {feeling}.
You have every right to be {feeling}.
It's completely understandable.
It's okay to feel {feeling}.
Your feelings matter.
I would feel {feeling} too.
No wonder you are {feeling}.
It took courage to tell me that.
You're doing the best you can.
You handled that really well.
You're stronger than you think.
I'm proud of you for saying it.
That was a brave thing to do.
You've already come such a long way.
It's great that you noticed that.
You care so much about {matter}, that's a strength.
Good for you!
You did the right thing.
I really appreciate you being so open.
You deserve to be treated better.
You've worked so hard on {matter}.`)

const reassurances = lines(`
I'm here for you.
I'm so sorry you're going through this.
I'm sorry to hear about {matter}.
That must be so hard.
That sounds really tough.
You're not alone in this.
You'll get through this.
It will get better with time.
We'll figure it out together.
I believe in you.
I hope things get easier soon.
Hang in there.
Everything will be all right.
Sending you a big hug.
Whatever happens, I'm on your side.
That must have been awful for you.
I know it's hard right now, and it won't stay like this.
I'm glad you told me. I'm with you.
Don't worry, you can do this.
Take care of yourself.
Good luck with {matter}, I'm rooting for you.
I wish you all the best.`)

const opens = lines(`
What was that like for you?
How did you feel about {matter}?
What happened then?
What do you think would help?
Can you tell me more about {matter}?
What worries you most about {matter}?
How do you see it now?
Tell me more.
What would you like to be different?
What makes {matter} so important to you?
How has it been since then?
What do you need from me?
In what way?
What else is on your mind?
Help me understand what it was like.
So what do you make of that?
How would you know that things are better?
What are your thoughts about {matter}?
Why do you think that is?
What brings you here today?`)

const closeds = lines(`
Did you tell anyone?
Is it about {matter}?
Have you talked to {matter}?
Are you okay?
Was it yesterday?
How long has this been going on?
Do you live alone?
Did you sleep at all?
When did it start?
Have you eaten today?
Are you still working there?
How old are you?
Do you want to stop?
Does he know?
Is there anyone who helps you?
How many do you have a day?
Would you say you're {feeling}?
Do you like it?
Right?
And you were there too?
Has it happened before?
Can you see that?`)

const advices = lines(`
You should talk to {matter}.
Have you thought about seeing a therapist?
Maybe you could write it all down.
Try to get some sleep first.
I would just tell them the truth.
You need to set some boundaries.
Why don't you take a few days off?
If I were you I'd leave.
Just ignore {matter} for a while.
Go for a walk every day, it helps.
It might help to make a list.
You could ask a friend to come along.
Don't let {matter} get to you.
Call them tomorrow and ask.
I'd recommend a good book about {matter}.
Start small, five minutes a day.
The best thing would be to move on.
Look for a support group near you.
Make sure you eat well.
Consider talking to your doctor about it.
You'd better apologise to {matter}.
Focus on what you can change.
Stop thinking about {matter}.
I suggest you wait until Monday.
What if you tried a different approach with {matter}?`)

const facts = lines(`
Most people need about eight hours of sleep.
There are clinics that treat this.
Panic attacks usually pass after ten minutes.
Studies show that exercise lowers stress.
The law says they have to give you notice.
It's a common side effect of that medication.
About one in four people goes through something like this.
Depression is an illness of the brain and the body.
The limit is fourteen units a week.
There is a hotline that is open day and night.
Grief often comes in waves.
Nicotine leaves the body within three days.
Teenagers often pull away at that age.
A therapist is trained to work with that.
The results take about a week.
It's called burnout.
High blood pressure can damage the heart.
Today we have about twenty minutes and I'd like to go through the form.
Unemployment benefits are paid for up to a year.
According to the website they open at nine.`)

const owns = lines(`
I went through the same thing with my ex.
I had a boss like that once.
My mother was exactly the same.
I lost my job last year too.
I used to smoke a pack a day.
When I was your age I felt that way.
I've been there, and I cried for weeks.
I also have trouble sleeping.
My dad died when I was twenty.
I know a guy who did that.
I moved out when I was eighteen and it was rough.
For me it got better after I changed schools.
I'm divorced myself.
I failed my test three times.
I hate the gym too.
I just broke up with my boyfriend as well.
I've struggled with anxiety since I was a kid.
Personally I never liked {matter}.`)

const confronts = lines(`
That's just an excuse.
You're not being honest with yourself.
You did this to yourself.
I don't believe that.
No, that's not what happened.
You can't blame {matter} for that.
You knew that this would happen.
Stop feeling sorry for yourself.
You say you want to change, yet you do nothing.
Come on, it isn't that bad.
You're overreacting about {matter}.
You have a problem and you need to face it.
It's your own fault.
You're being selfish.
That's ridiculous.
Do you really think {matter} is the problem?
You keep saying that, but you never do it.
You should be ashamed.
I think you're wrong about {matter}.
You're in denial.
If you really wanted it, you would have done it.
Grow up and deal with {matter}.
What did you expect?
You're making it worse.
That is a terrible idea.
How can you be so blind?`)

const others = lines(`
Mm-hmm.
Okay.
Yeah.
Right.
Hi there.
Thanks for coming in today.
See you next week.
I see.
Good morning!
Uh-huh.
All right then.
Thank you for chatting with me.
Bye, have a good day.
Let me get my notes.
You're welcome.
Sure.
Hello, how are you?
No problem.`)

const kinds = [
  ['reflection', reflections, 3],
  ['validation', validations, 1],
  ['reassurance', reassurances, 1],
  ['openQuestion', opens, 1.2],
  ['closedQuestion', closeds, 1.2],
  ['advice', advices, 1],
  ['information', facts, 1],
  ['selfDisclosure', owns, 1],
  ['confrontation', confronts, 1],
  ['other', others, 0.7],
] as const

/** Pairs of what was said and a reply, each labelled with what the reply does. */
export function repliesToTellings(count: number, seed: number): readonly Own[] {
  const random = chance(seed)
  const made: Own[] = []
  for (let each = 0; each < count; each += 1)
    for (const [kind, bank, share] of kinds) {
      if (random() > share / 3) continue
      const [said, back, feeling, matter] = tellings[Math.floor(random() * tellings.length)] ?? [
        '',
        '',
        '',
        '',
      ]
      const at = Math.floor(random() * bank.length)
      const fill = (text: string) =>
        text
          .replaceAll('{back}', back)
          .replaceAll('{Back}', back.charAt(0).toUpperCase() + back.slice(1))
          .replaceAll('{feeling}', feeling)
          .replaceAll('{matter}', matter)
      const text = fill(bank[at] ?? '')
      const labels = labelsOf(kind, text)
      made.push({
        text,
        before: random() < 0.85 ? said : '',
        family: `${kind}-${String(at % 6)}`,
        labels,
      })
      if (random() < 0.12 && kind !== 'other') {
        const second = kinds[Math.floor(random() * 9)] ?? kinds[0]
        const more = fill(second[1][Math.floor(random() * second[1].length)] ?? '')
        made.push({
          text: `${text} ${more}`,
          before: said,
          family: 'two-moves',
          labels: { ...labels, ...(second[0] === 'other' ? {} : { [second[0]]: 1 }) },
        })
      }
    }
  return made
}

/** What a reply of a kind is, and is not; where kinds shade into each other nothing is said. */
function labelsOf(kind: (typeof kinds)[number][0], text: string): Readonly<Record<string, number>> {
  const unsaid: Readonly<Record<string, string>> = {
    reassurance: 'validation',
    validation: 'reassurance',
    confrontation: 'closedQuestion',
  }
  const labels: Record<string, number> = {}
  for (const head of moves) if (unsaid[kind] !== head) labels[head] = head === kind ? 1 : 0
  if (kind === 'reflection' && text.endsWith('?')) labels['closedQuestion'] = 1
  if (kind === 'reassurance' || kind === 'validation') {
    labels['empathy'] = 1
    if (sympathy.test(text)) labels['reflection'] = 0.5
  }
  return labels
}

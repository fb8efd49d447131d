// Accusations, and everything that only looks like one: needs, praise, thanks, single complaints, others' words.
import { blackTraits, caring, chores, days, hurtful, lovely, needed, once, softFeelings, warmFeelings, whiteTraits } from './words.ts'
import { fill } from './make.ts'
import type { Own, Template } from './make.ts'

const banks = { hurtful, caring, lovely, once, black: blackTraits, white: whiteTraits, feeling: softFeelings, warm: warmFeelings, needed, days, chore: chores }

function templates(family: string, labels: Readonly<Record<string, number>>, text: string): readonly Template[] {
  return text.trim().split('\n').map((line) => ({ family, labels, text: line.trim() }))
}

const blame = { accusation: 1 }
const fine = { accusation: 0 }
const need = { accusation: 0, need: 1 }

const accusing: readonly Template[] = [
  ...templates('always', blame, `
    you always {hurtful}.
    you {hurtful} all the time.
    you're always {hurtful:ing}.
    you constantly {hurtful}.
    you keep {hurtful:ing}.
    every time we talk you {hurtful}.
    every single time, you {hurtful}.
    all you ever do is {hurtful}.
    you {hurtful} and you {hurtful}.
    as usual you {hurtful}.
    whenever I need you, you {hurtful}.
    it's always the same, you {hurtful}.
    you do nothing but {hurtful}.`),
  ...templates('never', blame, `
    you never {caring}.
    you never ever {caring}.
    you hardly ever {caring} anymore.
    you have never once bothered to {caring}.
    not once do you {caring}.
    you don't {caring} anymore.
    you don't even {caring}.
    you won't {caring}.
    you refuse to {caring}.
    you can't even {caring}.
    you never want to {caring}.
    you're never going to {caring}.
    you couldn't be bothered to {caring}.
    in ten years you never learned to {caring}.`),
  ...templates('are', blame, `
    you are {black}.
    you're so {black}.
    you're being {black}.
    you are just {black}.
    you can be really {black}.
    you've become {black}.
    you were {black} at the party.
    you sound {black}.
    you're {black} and you know it.
    sometimes you are {black}.
    stop being {black}.
    how can anyone be this {black}.
    I can't believe how {black} you are.
    I married someone who is {black}.
    you're {black}, you {hurtful}.`),
  ...templates('feel-like', blame, `
    I feel like you {hurtful}.
    I feel that you never {caring}.
    I feel like you don't {caring}.
    I feel like you're {black}.
    I feel like you don't care about us.
    it feels like you {hurtful} on purpose.
    I feel as if you don't want to {caring}.
    I just feel you are {black}.
    I feel like I'm living with someone who is {black}.
    I think you {hurtful} because you don't care.
    I think that you're {black}.`),
  ...templates('why', blame, `
    why do you always {hurtful}?
    why do you have to {hurtful}?
    why can't you just {caring}?
    why don't you ever {caring}?
    why are you so {black}?
    why is it so hard for you to {caring}?
    would it kill you to {caring}?
    is it too much to ask that you {caring}?
    when will you finally {caring}?
    how could you {hurtful} like that?
    do you have to {hurtful}?
    do you even care?
    don't you ever think before you {hurtful}?
    what kind of partner would {hurtful}?
    what is wrong with you?
    who do you think you are?
    how many times do I have to tell you?`),
  ...templates('cause', blame, `
    you make me feel {feeling} on purpose.
    you make me so angry when you {hurtful}.
    it's your fault that I feel {feeling}.
    because of you I am always {feeling}.
    you're the reason I feel {feeling}.
    you ruined the evening because you {hurtful}.
    it's all your fault.
    you started it.
    look what you've done to us.
    you drive me crazy when you {hurtful}.
    if you didn't {hurtful}, we would be fine.
    you wrecked this marriage.
    you are killing this relationship.
    without you I would be happy.`),
  ...templates('motive', blame, `
    you {hurtful} just to hurt me.
    you obviously don't {caring}.
    you clearly enjoy it when I'm {feeling}.
    you just want to {hurtful}.
    you did it on purpose.
    you'd rather {hurtful} than talk to me.
    you only think about yourself.
    you only {caring} when you want something.
    you care more about your phone than about me.
    your job matters more to you than I do.
    you think you're better than me.
    you don't love me, you just {hurtful}.`),
  ...templates('standard', blame, `
    you should {caring} more.
    you should know better than to {hurtful}.
    you should have known I was {feeling}.
    you need to stop {hurtful:ing}.
    you need to learn to {caring}.
    if you loved me you would {caring}.
    if you really cared, you'd {caring}.
    a good partner would {caring}.
    any normal person would {caring}.
    other couples don't {hurtful}.
    my friend's husband doesn't {hurtful}.
    your brother at least manages to {caring}.
    you promised to {caring} and as always you didn't.`),
  ...templates('fed-up', blame, `
    I'm tired of you {hurtful:ing}.
    I'm sick of how you {hurtful}.
    I'm done watching you {hurtful}.
    I've had enough of you {hurtful:ing}.
    I can't stand it when you {hurtful}.
    I hate how you {hurtful}.
    I hate that you never {caring}.
    I can't count on you to {caring}.
    I can't trust you to {caring}.
    I do everything here while you {hurtful}.
    I'm the only one who does anything while you {hurtful}.
    nothing I do is good enough for you.
    talking to you is pointless, you {hurtful}.
    why do I always have to do everything while you {hurtful}?
    I have to do it all because you never {caring}.`),
  ...templates('scorn', { accusation: 1, contempt: 1 }, `
    grow up, you're {black}.
    oh please, you {hurtful} and then cry about it.
    wow, you managed to {caring} for once.
    thanks for nothing.
    must be nice to sit around while I work.
    what a surprise, you didn't {caring}.
    nobody else would put up with someone so {black}.
    you idiot, you {hurtful} again.
    sure, go ahead and {hurtful}, like always.
    you're pathetic.
    you disgust me.
    a child could {caring} better than you.
    congratulations, you managed to {hurtful} again.`),
]

const harmless: readonly Template[] = [
  ...templates('praise-always', fine, `
    you always {lovely}.
    you {lovely} every day.
    you're always {lovely:ing}.
    I love how you always {lovely}.
    I love it when you {lovely}.
    thank you, you always {lovely}.
    it makes me happy that you {lovely}.
    every morning you {lovely} and I smile.
    you {lovely} and I adore you for it.
    you still {lovely} after all these years.
    when you {lovely} I feel {warm}.
    I noticed that you {lovely}, thank you.
    you always {lovely}, even when you're tired.
    my friends say you always {lovely}.`),
  ...templates('praise-never', fine, `
    you never {hurtful}.
    you never {hurtful}, and I love that.
    you never make me feel {feeling}.
    you never forget to {lovely}.
    you never have to {caring} if you don't want to.
    you don't have to {caring} today.
    you don't need to {caring}, just be here.
    you didn't {hurtful} when I was rude, thank you.
    I like that you don't {hurtful}.
    you never once made me feel {feeling}.
    you've never been {black}.
    you're not {black}.
    you're never {black} to me.
    I don't think you're {black}.
    you weren't {black} at all.`),
  ...templates('praise-are', fine, `
    you are {white}.
    you're so {white}.
    you're {white}, you know that?
    you were {white} last night.
    I think you are {white}.
    I feel like you are {white}.
    you make me feel {warm}.
    I feel {warm} with you.
    you look {white}.
    why are you so {white}?
    how are you so {white}?
    I feel {warm} when you {caring}.
    I feel {warm} because you {lovely}.`),
  ...templates('thanks', fine, `
    thank you for {caring:ing}.
    thanks for {lovely:ing} {days}.
    it meant a lot that you wanted to {caring}.
    I'm grateful that you {lovely}.
    I'm so glad you {lovely}.
    I appreciate that you {caring} even when it's hard.
    you were right, I should {caring} more.
    I'm sorry that I {hurtful} so often.`),
  ...templates('need-when', need, `
    I feel {feeling} when you {hurtful}.
    when you {hurtful}, I feel {feeling}.
    when you {hurtful} I get {feeling} and I need {needed}.
    I felt {feeling} when you {once}.
    I felt {feeling} {days} when you {once}, and I need {needed}.
    I get {feeling} when we don't talk, and I need {needed}.
    I feel {feeling} and I need {needed}.
    I notice I become {feeling} when you {hurtful}.
    it hurts me when you {hurtful}, and I would like {needed}.
    it's hard for me when you {hurtful}.
    I feel {feeling} because I need {needed}.
    when I come home and nobody talks to me I feel {feeling}.`),
  ...templates('need-ask', need, `
    I need {needed}.
    I really need {needed} right now.
    I would like {needed}.
    I'd love {needed}.
    I miss you, I need {needed}.
    what I need is {needed}.
    I want {needed} with you.
    could you {caring} tonight?
    would you be willing to {caring} this week?
    I'd like you to {caring}.
    I would love it if you could {caring}.
    I'd appreciate it if you would {caring}.
    it would mean a lot to me if you would {caring}.
    it would help me if you could {caring}.
    please {caring} tonight, I feel {feeling}.
    can we talk about how we {caring}?
    I need you to {caring} tonight.
    I wish we could talk more, I feel {feeling}.
    I'd feel {warm} if you would {caring}.`),
  ...templates('once', fine, `
    you {once} {days}.
    {days} you {once}.
    {days} you {once} and I felt {feeling}.
    you {once} {days}, and I was {feeling}.
    I saw that you {once}.
    I was {feeling} because you {once}.
    you {once}. Can we talk about it?
    you {once} {days}. I'd like {needed}.
    I'm upset that you {once}.`),
  ...templates('others', fine, `
    my boss always says that I {hurtful}.
    my sister said you {hurtful}.
    she told me you never {caring}.
    he never helps and he is {black}.
    my father was {black}.
    my boss is so {black}.
    I know I {hurtful} sometimes.
    I'm always {hurtful:ing}, I'm sorry.
    I never {caring}, and I want to change that.
    I was {black} and I'm sorry.
    I feel like I'm {black}.
    I feel like a failure.
    I'm afraid that you don't want to {caring}.
    I worry that you think I'm {black}.
    sometimes I imagine that you don't {caring}, and I get scared.
    I don't mean that you {hurtful}.
    I used to think you were {black}, and I was wrong.
    I'm not saying you never {caring}.
    the film was about a man who is {black}.
    do you think I'm {black}?
    do you feel that I {hurtful}?
    did I {hurtful}?`),
  ...templates('plain', fine, `
    can you {chore}?
    could you {chore} on the way home?
    don't forget to {chore}.
    did you {chore}?
    I'll {chore} after lunch.
    shall we {chore} together?
    you can {chore} tomorrow if you like.
    remember you wanted to {chore}.
    are you on your way?
    how was your day?
    how are you feeling?
    what was that like for you?
    do you want to talk about it?
    what would help you right now?
    tell me more about what happened.
    I love you.
    good night, sleep well.
    have you eaten yet?
    you have a dentist appointment at nine.
    you left your wallet here.
    if you {hurtful}, just tell me and we'll sort it out.
    if you don't want to {caring}, that's fine.
    you can always ask me to {chore}.
    you must be exhausted after that week.
    you could {chore} or I can, either is fine.
    you'll be great tomorrow.
    I hope you {lovely} for the rest of our lives.`),
  ...templates('jokes', fine, `
    you always {hurtful} haha, never change.
    you are {black} 😂 and I love you.
    you {hurtful} lol, come here.
    you're such a {white} nerd 😘.
    stop being so {white} 😂.`),
]

/** Sentences for `accusation`, `contempt` and `need`. */
export function blamingSentences(count: number, seed: number): readonly Own[] {
  return fill([...accusing, ...harmless], banks, count, seed)
}

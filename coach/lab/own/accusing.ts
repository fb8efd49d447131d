// Accusations in many shapes, as templates over our banks.
import { templates, type Template } from './make.ts'

const blame = { accusation: 1 }

/** Templates of blame. */
export const accusing: readonly Template[] = [
  ...templates(
    'always',
    blame,
    `
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
    you do nothing but {hurtful}.`,
  ),
  ...templates(
    'never',
    blame,
    `
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
    in ten years you never learned to {caring}.`,
  ),
  ...templates(
    'are',
    blame,
    `
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
    you're {black}, you {hurtful}.`,
  ),
  ...templates(
    'feel-like',
    blame,
    `
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
    I think that you're {black}.`,
  ),
  ...templates(
    'why',
    blame,
    `
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
    how many times do I have to tell you?`,
  ),
  ...templates(
    'cause',
    blame,
    `
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
    without you I would be happy.`,
  ),
  ...templates(
    'motive',
    blame,
    `
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
    you don't love me, you just {hurtful}.`,
  ),
  ...templates(
    'standard',
    blame,
    `
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
    you promised to {caring} and as always you didn't.`,
  ),
  ...templates(
    'fed-up',
    blame,
    `
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
    I have to do it all because you never {caring}.`,
  ),
  ...templates(
    'scorn',
    { accusation: 1, contempt: 1 },
    `
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
    congratulations, you managed to {hurtful} again.`,
  ),
]

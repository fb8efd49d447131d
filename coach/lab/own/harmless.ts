// What only looks like an accusation: needs, praise, thanks, single complaints, other people's words.
import { templates, type Template } from './make.ts'

const fine = { accusation: 0 }
const need = { accusation: 0, need: 1 }

/** Templates that only look like blame. */
export const harmless: readonly Template[] = [
  ...templates(
    'praise-always',
    fine,
    `
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
    my friends say you always {lovely}.`,
  ),
  ...templates(
    'praise-never',
    fine,
    `
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
    you weren't {black} at all.`,
  ),
  ...templates(
    'praise-are',
    fine,
    `
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
    I feel {warm} because you {lovely}.`,
  ),
  ...templates(
    'thanks',
    fine,
    `
    thank you for {caring:ing}.
    thanks for {lovely:ing} {days}.
    it meant a lot that you wanted to {caring}.
    I'm grateful that you {lovely}.
    I'm so glad you {lovely}.
    I appreciate that you {caring} even when it's hard.
    you were right, I should {caring} more.
    I'm sorry that I {hurtful} so often.`,
  ),
  ...templates(
    'need-when',
    need,
    `
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
    when I come home and nobody talks to me I feel {feeling}.`,
  ),
  ...templates(
    'need-ask',
    need,
    `
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
    I'd feel {warm} if you would {caring}.`,
  ),
  ...templates(
    'once',
    fine,
    `
    you {once} {days}.
    {days} you {once}.
    {days} you {once} and I felt {feeling}.
    you {once} {days}, and I was {feeling}.
    I saw that you {once}.
    I was {feeling} because you {once}.
    you {once}. Can we talk about it?
    you {once} {days}. I'd like {needed}.
    I'm upset that you {once}.`,
  ),
  ...templates(
    'others',
    fine,
    `
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
    did I {hurtful}?`,
  ),
  ...templates(
    'plain',
    fine,
    `
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
    I hope you {lovely} for the rest of our lives.`,
  ),
  ...templates(
    'jokes',
    fine,
    `
    you always {hurtful} haha, never change.
    you are {black} 😂 and I love you.
    you {hurtful} lol, come here.
    you're such a {white} nerd 😘.
    stop being so {white} 😂.`,
  ),
]

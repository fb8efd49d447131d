// Written before the rules of threats, labels and hearsay were, to see what they are worth; nothing is changed for these.

const lines = (text: string): readonly string[] => text.trim().split('\n')

/** Threats, diagnoses, hearsay, disgust and dismissal as people write them at night, a third of each in one line or two. */
export const strangeBlame: readonly string[] = lines(`
One more night like this and I'm packing my bags.
Do that again and we're finished.
If you ever talk to me like that again, don't bother coming home.
Either you quit that job or I'm calling a lawyer.
You'd better be home by ten or else.
Keep this up and you'll lose me.
I swear if you forget one more time I'm out of here.
Next time you can find yourself another husband.
Come home late tonight and you'll find the locks changed.
Choose: your friends or me.
You have a personality disorder, look it up.
You're clearly bipolar.
You need to get your head checked.
I think you're on the spectrum and in denial.
That's textbook gaslighting and you know it.
You are a classic covert narcissist.
You're an alcoholic like your father was.
You have serious abandonment issues.
Your mood swings aren't normal, see a psychiatrist.
Even my therapist says you are the problem.
Everybody at work thinks you walk all over me.
All our friends agree that you are impossible.
Your own sister told me you were always like this.
The whole family knows how you treat me.
Ask anyone, they'll tell you how selfish you are.
No one in my family can understand what I see in you.
The way you eat makes me sick.
I'm disgusted by the way you spoke to the waiter.
It's revolting how you flirt with her.
What you did last night was pathetic.
How you live is repulsive.
I found your behaviour at the wedding sickening.
Fine. Whatever. I don't care anymore.
Do whatever, you always do.
Sure, whatever makes you happy, I'm done talking.
Forget it, there's no point with you.
Whatever you say, boss.
Suit yourself, I couldn't care less.
Oh just do what you like, I've stopped expecting anything.
I'm done. Think what you want.
`)

/** What is none of that: boundaries, needs, warnings out of care, stories about others, and feelings. */
export const strangeNeeds: readonly string[] = lines(`
If you shout at me again tonight, I will go to my sister's and call you in the morning.
If voices get loud I'm going to step outside for ten minutes and then come back.
I won't stay in the room while I'm being sworn at. I'll be back at nine.
When you've been drinking I will sleep in the guest room.
I can't lend any more money. I'm willing to help with the forms.
If the money is spent again without both of us deciding, I'll open an account of my own.
I need us to see someone together, because I don't know how to go on alone.
I'm thinking about living apart for a while, and I want to talk about it with you.
If you leave before eight you'll miss the traffic.
If you do this again tomorrow the plants will love you.
Either we eat at seven or I have a snack first, both are fine.
My doctor says I have anxiety, and crowds are hard for me.
Your doctor said that it might be depression, and I'm worried about you.
My brother is an alcoholic and it scared me when I saw the bottle.
Everyone says you did a wonderful job on that speech.
My mother says you are the kindest man she knows.
All our friends think you two should meet.
People say the first year is the hardest.
I was disgusted with myself for what I said.
That milk is disgusting, don't drink it.
I felt sick when I saw the bill.
Whatever you decide, I'm with you.
Do what you want with the garden, I trust your taste.
Fine, let's do it your way and see how it goes.
I don't care where we eat, you choose.
Whatever happens, I want us to stay kind.
I have stopped expecting snow this year.
I'm done with work at five, shall I pick you up?
I need a clear answer by Friday so that I can book.
If this goes on, I'm afraid of losing us, and I don't want that.
I feel like leaving when we shout, and then I miss you.
I would like you to see a doctor about your back.
I read about burnout and wondered whether that is how you feel.
I want to be spoken to calmly, also when we're both tired.
You said you'd call at six. At eight I was still waiting, and I was worried.
I'm not leaving you, I'm going for a walk.
"You are worthless." My father said that to me for years. Sometimes I hear it still.
He told her: 'If you go, don't come back. You never cared about us.' That was the end of the film.
My boss wrote: “You always miss deadlines. You are careless.” I cried in the car.
Next time you can choose the film.
`)

/** Sound apologies that lack a part or two, some without the word itself. */
export const strangeSound: readonly string[] = lines(`
I told you I'd pay the bill and I didn't. You got the call at work and had to explain it. The bill is paid, and there's a standing order now.
I laughed at you in front of my friends. That was a cheap thing to do, and you stood there alone.
I've been short with you all week. None of it was about you. I've asked for Thursday off so that I can sleep.
I said I'd pick up the kids and I let it slip. You had to leave your meeting. I've put both pickups in my calendar with an alarm.
I was wrong about your sister, and I said it loudly. I will write to her today. Is there something you need from me first?
I read your letter without asking. It's yours, and I had no right to it. I've put it back and I will not touch your desk.
I'm sorry I woke the baby. I'll take the night shift tonight.
I apologise for the joke about your job. You had asked me not to.
I broke the vase your grandmother gave you and hid it. You looked for it for days. I'm already talking to someone who can mend it.
I'm sorry I went quiet on you at dinner. You kept the talk going by yourself. How can I make tomorrow easier for you?
That remark about your weight was mine and it was cruel. I saw you put down your fork.
I forgot what day it was yesterday. You had every reason to be sad. I've moved my trip so that we can have Saturday.
I shouted. You flinched, and I saw it. I've signed up for the course at the clinic, and it starts on Monday.
I'm sorry about the money. I spent it without telling you, and it was ours. I've sold the camera and put it back.
It was me who told your mother. I should have left that to you.
I promised to stop smoking and I lied about it. You found out from the kids, which must have been awful. I threw them all away this morning.
I left you with all the packing. You were up till three. The next move is on me, and I've started a list.
I didn't stand up for you when Dad made fun of your accent. You looked at me and I looked away. I rang him last night and told him to stop.
I'm sorry for being late on your big night. I missed the start, and your seat beside you was empty.
I used your idea at work and took the credit. It has your name on it now, I wrote to everyone this morning.
I was on my phone while you told me about the test results. I want to hear it again, all of it. Would tonight be all right?
I'm truly sorry that I slammed the door. The children were scared and so were you. From now on I say that I need a minute.
I've thought about Sunday. I decided for both of us and called it helping. What would you have wanted me to do?
I made plans with my brother on our evening. You had cooked. I called him off, and I'm cooking on Friday.
`)

/** Flawed ones: conditions, counter-charges, excuses, bills and fog, in words that are not in the other lists. */
export const strangeFlawed: readonly string[] = lines(`
I'm sorry if you felt hurt but you started it.
Sorry you had to find out like that.
I apologise to the extent that I did anything.
I'm sorry, only you have to see it from my side as well.
Look, I've apologised, what else is there to do?
I'm sorry for my part, now what about yours?
I feel bad that you're making this into such a thing.
Sorry. I was hungry and you were going on and on.
I'm sorry that my honesty is too much for you.
I regret any hurt this may have caused.
If that's how it came across, sorry.
I'm sorry you can never let anything go.
Okay, I was late, so shoot me. Sorry.
I shouldn't have shouted, though anybody would have with you.
I'm sorry, happy?
I'm sorry I hit send, but it was the wine talking.
I'm sorry, that's what happens when I'm cornered.
My apologies if my tone wasn't to your liking.
I'm sorry for upsetting you, even though I don't see what was so wrong.
I'm sorry, now come back to bed and forget it.
Forgive me, but you're not easy to live with.
I was wrong, happy now? You win.
Sorry that you're so fragile today.
I do regret it, but let's not pretend you're innocent.
`)

/** Written after everything else, and looked at once: what the rules of `strangeBlame` make of words that they never saw. */
export const lastBlame: readonly string[] = lines(`
If this happens one more time, I'm taking the kids to my mother's and you won't see us.
Cross that line again and the wedding is off.
You can sleep somewhere else from now on if you can't behave.
Stop seeing her or start looking for a flat.
Keep lying and see where it gets you.
I'll leave you the day you touch another drink.
You're a textbook case of borderline.
Honestly I think you need medication.
You've got a God complex.
There's something seriously wrong in your head.
My sister says I should have left you years ago.
Nobody in my office can believe how you speak to me.
The neighbours all think you are a bully.
Even your mother admits you're lazy.
You make my skin crawl when you chew like that.
I was ashamed of how disgustingly you ate in front of them.
Looking at you turns my stomach.
Whatever. Go.
Do what you must, it's not like my opinion counts.
Yeah yeah, fine, you're right as always.
`)

/** As `lastBlame`: boundaries, needs, stories, and care. */
export const lastNeeds: readonly string[] = lines(`
If I hear that word again I'll put the phone down and ring you in the morning.
When it gets loud I take a walk around the block, and I always come back.
I don't want to be touched while we argue. Afterwards, yes.
If we can't agree by Sunday I'd like to ask your sister to help us.
I'm thinking of taking medication for my sleep.
The therapist says we both shut down, and I recognised myself.
My father was a narcissist, and I still flinch at slammed doors.
Everyone at the party asked where you were, and I missed you.
Your mother says you were a shy child.
The smell in the fridge is disgusting, could you look?
I felt ashamed of myself at dinner.
Whatever we name him, he'll have your eyes.
Fine by me, go with your friends and enjoy it.
I'd rather stop here for tonight and go on tomorrow at ten.
You're right, I was late.
I need you to be home on Friday, or else I can't go to the hospital.
Take the kids to my mother's, I'll come after work.
I can't see him again before June.
See where the path goes, I'll wait here.
Keep the change and see you at home.
`)

/** As `lastBlame`: sound apologies. */
export const lastSound: readonly string[] = lines(`
I lost my temper in the car, and you went silent. I've asked Mark about the group he goes to.
I took your keys by mistake and you stood outside for an hour. I'm having a second set cut today.
The mistake with the tax letter was mine. You spent your Sunday on it. I've set aside Saturday to do the rest.
I'm sorry I mocked your painting. You had shown it to nobody else.
I told you I was at work and I wasn't. You had a right to know. Ask me anything tonight.
I cut you short when you spoke of your mother. Would you tell me again?
I apologise for the mess I left. It's cleaned up now.
I was jealous and I searched your bag. That won't happen again, I've told my counsellor about it.
I let you carry the whole visit. You looked worn out by Sunday. My parents will stay at the hotel next time.
I'm sorry that I forgot to call the school. You had to explain to them. I've rung them and it's settled.
`)

/** As `lastBlame`: flawed apologies. */
export const lastFlawed: readonly string[] = lines(`
I'm sorry if it sounded harsh, that's not what I said though.
Sorry, but somebody had to say it.
I apologise, although you know I can't stand being woken.
I'm sorry you see it that way, we remember it differently.
Alright, sorry. Can you drop it?
I am sorry for any upset, it was never meant like that.
I said sorry, so what's your problem now?
Sorry about before, I had too much on my plate.
I'm sorry I looked at your phone, but you gave me every reason.
It's a pity that you took offence.
`)

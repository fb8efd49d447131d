// More things that people tell, most of them to a partner about the two of them; the same letters as in `tellings`.

/** More tellings, of a life at home. */
export const tellingsAtHome = `
When you sighed after I asked for help, I felt like a burden.
R My sigh told you that you were too much for me.
R You asked for help and what came back made you feel like a weight.
V It makes sense that a sigh hurts when it costs you so much to ask.
S I'm sorry. You are never a burden to me, I promise.
O What would have been a good answer for you in that moment?
C Was that yesterday in the kitchen?
A Next time just tell me to put the laptop down.
I A sigh is often only the body letting go of tension after sitting for long.
D I feel the same when my dad answers me with that tone.
F I'm allowed to breathe, you read way too much into it.

I told you about my day and you looked at the TV the whole time.
R You were telling me something that mattered, and my eyes were on the screen.
R So you felt that the TV was more interesting to me than you are.
V Anyone would be hurt by that.
S Come here. I want to hear it all, you have my attention now.
O What was the part you most wanted me to hear?
C Did I say anything at all?
A Switch the thing off next time, I won't mind.
I The match started at eight and went into overtime.
D I also talk better when someone looks at me.
F You could have waited for the break like a normal person.

We haven't had sex in two months and I don't know if you still want me.
R Two months have gone by and you've begun to doubt that I desire you.
R It's the not being wanted that hurts you most.
V I can see why that makes you insecure.
S I love you and I find you beautiful, that has not changed.
O How do you wish it were between us?
C Has it been on your mind all these weeks?
A Let's put one evening aside, no pressure, just us.
I Desire drops in most people when they sleep too little.
D I've been ashamed of my body since the operation.
F You only ever think of that one thing.

I don't want your mother to have a key to our home.
R You want our home to be a place where no one walks in unasked.
R So the key in my mother's hands makes you feel watched.
V It's fair to want a door that only we can open.
S We will find a solution, don't worry about her reaction.
O What is it about the key that troubles you most?
C Did she come in while you were there?
A Ask her for it yourself and tell her why, she respects you.
I She has had the key since the pipes burst, for emergencies.
D My parents never knocked either when I was a kid.
F You've had something against her from the start.

I'm doing the night feeds, the washing and the doctor's visits, and I feel like a single parent.
R You carry the baby's care alone, and you feel left alone by me.
R So in all of this you don't have a partner at the moment.
V You have been doing the work of two people, no wonder you're worn out.
S I see how much you do. You won't have to do it all by yourself any longer.
O Which of those things is the heaviest for you?
C Would it help if I took the nights from Thursday on?
A Pump in the evening and sleep through one night.
I At four months most babies wake two or three times a night.
D My mother raised three of us like that and she was always tired.
F You never let me do it my way, so don't complain that I don't.

I found the messages. You told me you had stopped writing to her.
R You trusted what I said, and the messages showed you that it wasn't so.
R It's the lie that hurts, as much as the messages.
V You have every right to be furious with me.
S I'm so sorry. I will do whatever it takes for you to feel safe again.
O What do you need to know from me?
C Did you read all of them?
A Take the day for yourself, stay at your sister's if you want to.
I The last one was from the twelfth, there have been none since.
D I was cheated on once and I know the feeling in the stomach.
F You had no business going through my phone.

I said I'm fine but I'm not. I'm scared about money all the time.
R Behind the "fine" there is a fear about money that never leaves you.
R So you've been hiding how worried you are.
V Being scared about money is nothing to be ashamed of.
S Thank you for telling me. We'll get through it, the two of us.
O What goes through your head when you lie awake?
C Is it about the rent or about the loan?
A Let's sit down on Sunday with all the bills and make a table.
I We have three months of expenses on the savings account.
D I check the account twice a day too, I never told you.
F You say you're fine and then you blame me for not noticing.

It felt good that you called from the train, just because.
R A call for no reason at all, and it warmed you.
R You liked that I was thinking of you.
V It's lovely that you noticed it, small things count.
S I'm glad, I'll always call you.
O What did it do for you?
C Did you get home all right after that?
A Call me too when you feel like it, any time.
I The train had stopped outside of town for half an hour.
D I get lonely on those trips as well.
F So now I have to call every day or what?

I want to go back to work and you say the kids need me.
R You long for your job, and you hear me saying that you mustn't.
R You feel held back, and it's me who holds you.
V Wanting your own work is more than reasonable.
S You're a great mother and you will be one with a job, too.
O What do you miss about working?
C Have you talked to your old boss already?
A Write to them today, before the position is gone.
I A place in day care has to be asked for by the end of March.
D I missed my colleagues badly during my leave.
F You just want to get away from us.

I keep apologising to you and you keep bringing it up.
R You've said sorry many times and it still isn't over for you and me.
R So you wonder whether I will ever forgive you.
V It's exhausting to be reminded again and again.
S I do love you, and it will get lighter with time.
O What would tell you that it's behind us?
C Did I bring it up at the dinner as well?
A Ask me what's still missing instead of saying sorry again.
I Trust usually takes a year or two to come back.
D I'm bad at letting things go, I was like that as a child already.
F You say sorry, but nothing changes, so what do you expect?

My therapist says I avoid conflict and I think she is right.
R You recognise yourself in what she said about avoiding conflict.
R So you've begun to see how often you step around a fight.
V It's brave to look at that.
S You're on a good way, be gentle with yourself.
O When do you notice it most?
C Is that new for you?
A Start with something tiny, send back a cold soup.
I People who grew up with loud parents tend to keep away from quarrels.
D I avoid it as well, I go and clean the garage.
F Then stop avoiding it and tell me what you really think.

I drink maybe four or five beers on a Saturday, that's not much.
R Four or five on a Saturday seems okay to you.
R So it's mostly the weekends, and you don't see a problem.
V You're open about the number, I appreciate that.
S You've got this under control, I trust you.
O What would have to happen for you to call it a lot?
C And during the week nothing at all?
A You could have a glass of water after every beer.
I The guideline says no more than four on any day and fourteen in a week.
D I used to say the same, until my liver results came.
F Five beers is a lot, whatever you tell yourself.

The kids asked me whether we're going to split up.
R They feel that something is wrong, and they put it to you.
R You stood there with that question and no answer.
V It's awful to be asked that by your own child.
S We'll talk to them together. You are not alone with it.
O What did you say to them?
C Were both of them there?
A Tell them that we argue and that we both love them.
I Children notice tension long before anyone talks about it.
D I asked my parents that when I was nine.
F You must have said something in front of them.

I can't remember the last time that we laughed.
R The laughter has gone missing, and you long for it.
R You're sad about how serious we have become.
V I think it's normal to miss that after such a year.
S It'll come back, I know it will.
O What made us laugh in the old days?
C Was it in Denmark?
A Let's watch that silly show tonight.
I Couples laugh less in the years with small children, that's well known.
D I haven't laughed at work for weeks either.
F You're the one who's always so serious.
`

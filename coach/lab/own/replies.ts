// More replies of a listener, a line each, that need no telling: by kind, as people write them, short and long.

/** Kind, then lines. `other` is small talk, thanks, good-byes, and what only moves the talk along. */
export const replies: Readonly<Record<string, string>> = {
  reflection: `
So you're saying that nobody asked you.
It sounds as though you have been trying to please everybody.
What I'm hearing is a lot of anger, and under it some fear.
So if I got it right, you said yes because you were afraid of a fight. Is that correct?
You're disappointed in yourself.
You sound torn between staying and going.
I can tell how much you miss them.
I can hear how worn out you are.
You feel as if nothing you do is good enough for her.
It seems like the silence was worse for you than the quarrel.
Just to be sure I follow: the job itself is fine, and it's the people who make it hard.
From what you've told me, it's mostly the evenings that are difficult.
-and that is what you are afraid of.
-because it never stops.
So on the one side there's the money, and on the other side there's your peace of mind.
You want to be a good father and you aren't sure how.
You've noticed that you drink more when you are by yourself.
So it's been building up for a while.
Okay, so two or three on a weekday and more on the weekend.
So, family is number one.
That's a big step for you, and you took it.
So you'd give it a six, not a two.
You're not ready to give it up, and yet you don't like what it does to you.
It's important to you that people can count on you.
And that's when you decided to leave.
It must be frustrating to give so much and to get so little back.
That must have left you feeling very small.
You must have been terrified when the phone rang.
I can see how sad you are about losing her.
It seems to make you angry that they never asked.
I get the feeling that you've given up on being heard.
You're worried what your parents are going to think.
It looks like you're under a lot of pressure at the moment, am I right?
Ah, I see. So you couldn't go because nobody would watch the kids?
So you feel there's nothing to look forward to right now?
Basically you're stuck in the middle.
So basically what happened is that he promised and then backed out.
Sounds like she means the world to you.
You wanted him to stand up for you.
You don't feel safe there anymore.
In a way you're mourning the person that you used to be.
Hmm, it almost sounds as if you blame yourself.
Not knowing is the hardest part for you.
For you that was a betrayal.
You were hoping I would notice without you having to say it.
When I laughed, you felt that I was making fun of you.
So when I come home late without a message, you think something happened to me.
You'd like more of me, and less of my phone.
You need me to ask you first before I promise our weekend to others.
You love me, and you are tired of carrying the household by yourself.
It hurt you that I took her side.
So you know it's unhealthy, and quitting feels out of reach.
You've tried everything you could think of and it keeps coming back.
You would like to try, as long as nobody pushes you.
So that was the moment when you lost your trust in him.
I understand that you're angry with the way they handled it.
I understand you feel lost without him.
You feel guilty about it even though you didn't do anything wrong.`,
  validation: `
You should be proud of yourself for getting this far.
It takes real strength to talk about that.
You've clearly thought hard about this.
That shows how much you love your kids.
I think you are a very caring person.
You did what anyone in your place would have done.
You are not stupid for trusting him.
I don't think you're selfish at all.
Your reaction is completely normal.
It's natural to feel that way when somebody dies.
I can totally understand why you'd be stressed.
It's good that you reached out.
That's a great idea, well done for thinking of it.
You have made good progress since last time.
I'm impressed by how you keep going.
Great job on getting through the week!
It's understandable to be nervous before a thing like that.
Most people would struggle with this.
You have every reason to be hurt.
I admire your honesty.
Feeling two things at once is perfectly fine.
You handled that with a lot of grace.
No one could blame you for feeling tired.
That was a smart decision.
You're a good friend for worrying about him.
What you feel is real and it matters.
I appreciate that you came here today, I know it wasn't easy.
You've survived a lot, and that says something about you.
You're not crazy, this really is a lot.
You are the expert on your own life.
It's up to you whether and when you change anything.
Good on you for saying no.
Your anger makes sense to me.
I would have been furious.
You have been so patient with all of this.
Yes, you're right to expect some respect.
That is a wonderful quality to have.
It's okay not to be okay.`,
  reassurance: `
That must have been so painful for you.
I'm really sorry that you had to go through that.
That sounds incredibly difficult.
Aw, that's awful, I'm sorry.
Oh wow, that is so hard.
I'm here to listen whenever you need me.
We're in this together.
I am sure it will work out in the end.
Don't worry, it will be all right.
You can do this, I know you can.
There is light at the end of the tunnel, I promise.
You are going to come out of this stronger.
Please don't give up, there are people who love you.
You are loved.
Things will look brighter in a few weeks.
It's going to be okay, just take it day by day.
I hope you feel better soon.
My heart goes out to you.
I feel for you.
That's terrible, nobody should be treated like that.
I'll be thinking of you tomorrow.
Whatever you need, let me know and I'll help.
You are not a burden to me.
You're not the only one, so many of us are in the same boat.
I can help you with that, we will look at it step by step.
I'm so glad to hear that you are doing better!
You have my full support.
I know you'll find someone who treats you well.
It does get better, believe me.
Stay strong, you've got this.
I wish I could take that pain away.
I can only imagine how hard this must be.
I know how hard this is for you.
Sending prayers and good thoughts your way.
I'm so sorry for your loss.
I care about you and I'm not leaving.
It will take time, and that's fine. You'll get there.
That's a tough spot to be in.
Nothing you say here will make me think less of you.
I'm confident you will make the right choice.`,
  openQuestion: `
What brings you here?
What's on your mind today?
How are things at home?
What would help you right now?
How did you manage the last time?
What do you think would happen if you told her?
What makes it a five and not a two?
Tell me about a good day.
How does that fit with what you want for yourself?
What else have you tried?
So what's been going on with your brother?
Why do you think she reacted like that?
What might be the first step?
How would your life look without it?
What worries you about it?
Can you tell me a bit more about that?
Could you explain what you mean by that?
I'm curious what you make of it.
I wonder what that was like for you.
What kind of support do you have?
What do you like about drinking, and what don't you like so much?
Where does that leave you?
And how was that?
What did he say then?
How come?
What happened to make you feel like this?
What are some of the things you enjoy?
And what about your wife, how does she see it?
Walk me through it.
What are you most afraid of?`,
  closedQuestion: `
Are you seeing a doctor?
Have you told him how you feel?
Is that right?
Did it start before or after the move?
Do you have friends nearby?
How many drinks would that be in a week?
When did you two split up?
Are you still together?
Have you ever felt this way before?
Would you be interested in hearing about it?
Is there anyone you can talk to?
Did that help?
Do you think you could do that?
How long have you known each other?
You still live with your mom?
Were you at work when it happened?
So you're a student?
Does your family know?
Who was there with you?
Is it okay if I ask you some questions?
Have you been able to sleep?
Are your parents supportive?
Do you want to talk about it?
Can I ask how old you are?
Did you get any sick pay?
Has anything changed since then?
Do you have plans for the holidays?
Is he on medication?
Which of the two bothers you more?
Could he have misunderstood you?`,
  advice: `
Perhaps talk to a counsellor about it.
You can look into online therapy, some of it is free.
I think you should take a break from social media.
maybe try going for a run when you feel like that
What about asking your sister for help?
How about you start with something small like the dishes?
Have you considered changing jobs?
Could you set yourself a limit, say two hours a day?
Do you think it would help to write her a letter?
If you can, get out of the house once a day.
First make a list of all your expenses, then see what you can cut.
Tell him how you feel before it gets worse.
Take some deep breaths and count to ten.
Please call a helpline if it gets bad.
Don't be so hard on yourself, and get some rest.
It would be a good idea to see your doctor.
You may want to wait before you send that.
Just be honest with her and see what she says.
I'd encourage you to join a group.
My suggestion is to take it one day at a time.
One thing that you could do is keep a diary of your sleep.
Maybe ask your boss if you can work from home.
try to make time for things that make you happy
Then leave the room and come back after ten minutes.
You need to cut down on the drinking.
You have to go to the gym at least three times a week.
I recommend that you quit altogether.
Give it some time and then reach out to him.
Why not go for a walk with her?
Surround yourself with people who are good for you.
Is it possible to discuss this with human resources?
Speak to a lawyer before you sign anything.
If he doesn't listen then move on, you deserve better.
Keep your mind busy, read or paint or cook.
It could be worth getting a second opinion.
You don't have to answer right away, sleep on it.
Next time, try counting to ten before you reply.
I would suggest that you both get tested.
Block him and don't look back.
Be kind to yourself today, take a bath, and go to bed early.`,
  information: `
There are therapists who work on a sliding scale.
The normal limit for adults is no more than two drinks a day.
Nicotine patches double the chance that people manage to quit.
When people drink more than that, the risk of high blood pressure goes up.
We have a programme here that runs for six weeks.
The medicine works by keeping more serotonin in the brain.
It usually takes about three weeks until it starts to work.
Many people find that the cravings pass after a few minutes.
Your results show that your sugar is a little high.
You get a letter from the court with the date in it.
Secondhand smoke can cause asthma in children.
In depression, the brain's reward system is less active.
The number for the helpline is on the back of the card.
I'm going to ask you some questions about your drinking, and then we will look at the answers together.
Most of the sessions last fifty minutes.
They usually post new jobs at the beginning of the month.
A lot of companies are not hiring at this time of year.
Some insurance plans pay for eight sessions.
What we do here is confidential, except if someone is in danger.
It depends on where you live, each state has its own rules.
The website lists meetings by town.
For kids that age it is typical to test limits.
Those pills can be dangerous together with alcohol.
Exercise releases endorphins, which lift the mood.
The vaccine should be available to everyone by the summer.
Anger is often a second feeling, it comes after hurt or fear.
There's a difference between a lapse and a relapse.
It is one of the most common disorders, and it can be treated.
Our next appointment is on the fourteenth.
According to my notes you smoked about a pack a day last time.
One drink means a small beer, a glass of wine or a shot.
They can't fire you for being ill, it's against the law.
Temp agencies pay by the week.
A panic attack feels like a heart attack, but it isn't dangerous.
The form has three pages, and the last one is for your doctor.
Babies sleep sixteen hours a day, just not in a row.
If it is untreated, it can lead to infections.
So, the way this works is that I give you the feedback and you tell me what you think of it.`,
  selfDisclosure: `
I know how that feels, I lost my mother two years ago.
I've been in the same situation and it nearly broke me.
I felt just like that when I was in school.
My husband and I went through a rough patch as well.
I have two kids myself so I know what you mean.
i had covid in spring and it took me months to feel normal
I used to be really shy, now I give talks.
I'm in my thirties and I still don't know what I want.
When I was laid off I reached out to all my old colleagues.
I suffer from depression as well and I take medication for it.
Same here, I haven't seen my family in a year.
I also have an exam next week, I'm so nervous.
I had a friend who did that to me, and we never spoke again.
I was with someone like that for six years.
Me too. I cry in the shower.
I can relate to that. My job drives me mad too.
I personally found that meditation helped me a lot.
In my experience it got easier once I had told someone.
I remember how scared I was before my first day.
I tried therapy and didn't like it at first, but later it saved me.
I live alone too and weekends are the worst.
My father drank and I swore I would never touch it.
I like to listen to music when I'm sad.
I never feel good when I worry about money.
i went thru a breakup last month so i get it
I am a nurse, so I see this every day.
I've been married for twenty years and we still argue about that.
I get really frustrated with people like that too.
For me, it was running that did it.
I grew up with a mother like yours.
I don't have children, but I raised my little brother.
I felt so ashamed that I didn't tell a soul for years.`,
  confrontation: `
You think that's any way to treat the people you love?
You're the only one who can change it, and you don't want to.
That's no reason to lie to her.
I think you know that this isn't true.
You're not as helpless as you make it sound.
If you keep this up you'll lose your family.
You're fooling yourself if you think he'll change.
Well, whose fault is that?
You said the same thing last month and nothing happened.
I disagree with you there.
You got yourself into this mess.
You're just looking for sympathy.
It sounds to me like a lot of excuses.
That is not how a grown-up behaves.
You keep blaming everyone else.
Are you serious? You cheated and now you're the victim?
No offence, but you sound really entitled.
What you did was wrong and you know it.
You need to wake up.
You can't have it both ways.
You say it is important to you, but your actions say something else.
Do you hear yourself?
Stop making excuses and get to work.
Why would you do that, that's so stupid.
You're acting like a child.
Don't you think that's a bit selfish?
That's an awful thing to say about your own mother.
You chose this, nobody made you.
You have no right to be angry after what you did.
I'm not buying it.`,
  other: `
Hello! How can I help you today?
Hi, how are you doing?
Thanks, and you?
It was nice talking with you.
Thank you for sharing that.
Thanks for chatting with me, have a great day!
You are very welcome!
Take care, bye!
Have a good night.
Happy holidays to you and your family!
Merry Christmas!
Yes, please.
Of course.
Oh okay.
I understand.
I see what you mean.
Got it.
Exactly.
Haha, that's funny.
Sorry, I had to answer the door.
One moment please.
Are you there?
Please end the chat when you are ready.
Feel free to write again any time.
Is there anything else you'd like to talk about?
Sounds good.
Good to see you again.
Yes, I'm from the States too.
It's snowing here.
Yeah. Yeah.
Hmm.
All right, let's see.
So let me just write that down.
Now, before we start, I want to thank you for coming in.
Okay, let's move on to the next point.
Well, our time is almost over.
Nice to meet you.
I hope you have a wonderful weekend!
I'm good, thanks for asking.
That's nice.
No worries.
Cool!
True.
Great, thanks.
Good luck and goodbye!
Same to you.`,
}

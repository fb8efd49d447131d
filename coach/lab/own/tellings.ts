// Things that people tell, each with replies of every kind: what is said back, comforted, asked, advised, explained.
//
// The first line of a block is what was told. A letter says what a reply does: R reflection, V validation, S reassurance,
// O open question, C closed question, A advice, I information, D something of oneself, F confrontation.

/** What somebody tells, each with answers of every kind, a blank line between. */
export const tellings = `
My manager gave my project to the new guy and I found out from an email.
R So the project went to somebody else, and nobody even told you to your face.
R You put your work into that project, and an email is how you learned it was gone.
V Anybody would be angry about hearing that from an email.
S that really stinks, im sorry they did that to you. you'll land on your feet
O What do you think was behind the decision about the project?
C Did the manager say anything to you before the email?
A I would ask your manager for ten minutes and say how it came across.
I Companies often move projects around at the end of a quarter because of the budget.
D I had a manager who did the same, I only heard of it in the canteen.
F Maybe they gave it to him because you were late with the last one, have you considered that?

I keep scrolling on my phone until two in the morning and then I'm a zombie all day.
R The phone keeps you up, and the next day you pay for it.
R You'd like your nights back.
V Those apps are built to keep people awake, it's no weakness of yours.
S You've noticed it, and that's half of it. It will get easier.
O What are you looking for on the phone at that hour?
C Do you have the phone in bed with you?
A Leave the charger in the kitchen and buy a cheap alarm clock.
I Bright light in the evening delays the hormone that makes us sleepy.
D I deleted two apps last year for that very reason and slept better within a week.
F You say you hate it, but you keep doing it every single night.

My husband wants a third child and I honestly don't.
R He hopes for another child and you are done.
R So you two want different things here, and it's a big one.
V It is okay to know that two is enough for you.
S whatever you decide you won't be a bad person, and you two will find a way
O How do you imagine life with three?
C Have you told him that straight out?
A You could both write down what you are afraid of and swap the papers.
I After a third child many families need a bigger car and a bigger flat, and mothers often return to work later.
D We stopped at two and I have never regretted it.
F You let him hope for years, you can't act surprised now.

I've started drinking again since the divorce, just wine, but every evening.
R Since the divorce the wine has come back, every night.
R It sounds like the evenings have become hard to get through sober.
V After such a loss it makes sense to reach for something that numbs.
S I'm glad you said it out loud. You have stopped before and you can again.
O What does the wine do for you in those hours?
C How many glasses is it on a normal evening?
A Tell your doctor, and keep the first two evenings of the week without it.
I Alcohol makes people fall asleep faster, yet the second half of the night gets worse.
D After my own separation I drank too, it took me a year to see it.
F Just wine is still alcohol, and you know it.

Nobody came to my birthday. I had cooked for ten.
R You cooked for ten people and sat there by yourself.
R That left you feeling forgotten on the one day that was yours.
V I'd be crushed too.
S Oh no, I am so, so sorry. You deserved a full table.
O What went through your mind when the hours passed?
C Had they all said yes?
A Text two of them and say plainly that it hurt.
I People answer invitations less reliably when they come through a group chat.
D The same thing happened to me at thirty and I cried into the cake.
F Well, did you actually remind anyone, or did you just expect them to know?

my girlfriend still texts her ex and says its nothing
R she says it means nothing, and it doesn't feel like nothing to you
R You're not sure whether you can trust what she tells you about her ex.
V feeling uneasy about that is totally normal
S I'm sorry you have to carry that doubt around, I hope you two can clear it up
O What would you need to feel safe about it?
C has she ever shown you the messages?
A don't go through her phone, ask her what the contact means to her
I Staying in touch with a former partner is common, about half of couples have it come up at some point.
D my ex boyfriend did that, and in my case it was over a month later
F You are jealous, and that's your problem to deal with, not hers.

I froze in the interview, I couldn't even remember my own CV.
R Your mind went blank just when it counted.
R So you knew it all and it wouldn't come out.
V Freezing under pressure happens to the best prepared people.
S One bad interview doesn't close the door. There will be others and you'll shine.
O What was going on inside when you froze?
C Was it the first interview in a while?
A Practise out loud with a friend and bring a card with three keywords.
I Under stress the brain gives priority to alarm and the memory becomes harder to reach.
D I once forgot the name of my own university in an interview.
F You didn't prepare, did you? Blaming nerves is easy.

My mum has dementia and yesterday she didn't know who I was.
R Yesterday you were a stranger to your own mother.
R You're losing her while she is still here.
V Of course that breaks your heart.
S I'm so sorry. That must be unbearably sad. I'm thinking of you both.
O What was it like to stand there in that moment?
C Does she live with you?
A See whether there's a day centre, and take one afternoon a week off.
I With this illness people lose recent memories first and old ones last, and it changes from day to day.
D My grandmother called me by my aunt's name for two years.
F You can't expect her to remember, you have to accept that she won't.

I quit smoking six days ago and I could bite everyone's head off.
R Six days without, and everything gets on your nerves.
R So you're edgy, and still you haven't lit one.
V The irritation makes total sense, your body is missing something.
S Six days is huge! The worst is nearly over, keep going.
O What has helped you through these six days?
C Are you using patches?
A Drink water whenever the urge comes and wait ten minutes.
I The physical withdrawal peaks around the third day and fades within two to four weeks.
D I quit eleven years ago and my family hid from me the first week.
F You chose to quit, so don't take it out on the people around you.

We moved here for his job and I know not a single soul.
R You gave up your people for his job, and here you have nobody yet.
R It's lonely in the new place.
V It is a lot to lose a whole circle of friends at once.
S You won't be alone forever, hang on, it takes a while in a new town.
O What do you miss most about the old place?
C Is there anyone at all you talk to during the day?
A Look up a choir or a running group near you and go twice before you judge it.
I It takes around two hundred hours together before people call each other close friends.
D When I moved to the coast I spoke to the cashier and no one else for a month.
F He moved for work, nobody forced you to come along.

I yelled at my daughter this morning and she went to school crying.
R You raised your voice, and the picture of her crying won't leave you.
R You wish the morning had gone differently for her.
V Every parent loses it at some point, and it hurts because you love her.
S You are a good mother, she will be okay and so will you.
O What happened before you yelled?
C Does she know that you're sorry?
A When she's home, kneel down and tell her it was not her fault.
I Children cope well with a row when it is made up soon after.
D I shouted at my son over a shoe once and apologised with pancakes.
F She is a child, what did she do to deserve that?

I feel like I'm just existing. Get up, work, eat, sleep, repeat.
R Every day is the same, and you don't feel alive in it.
R So something is missing, and it is more than sleep.
V Wanting more than that is only human.
S I hear how flat it feels, and it doesn't have to stay that way. I'm here.
O When did you last feel that a day was worth it?
C Are you getting out at all on weekends?
A Put one small thing in each week that is only for joy.
I A lasting loss of interest for more than two weeks can be a sign of depression.
D I was in that loop two winters ago, I felt like a robot.
F No one is going to change it for you, you have to stop waiting.

He said he'd do the bathroom and it has been dirty for three weeks.
R He promised it and for three weeks nothing has happened.
R You're fed up with waiting for him to do it.
V It's fair to be annoyed when a promise isn't kept.
S ugh, how tiresome for you. hope it gets sorted soon
O What would you like him to do now?
C Did you two agree on a day?
A Write a plan with names and days and hang it on the fridge.
I Limescale gets a lot harder to remove after some weeks.
D in our house I gave up and hired a cleaner
F You could have cleaned it yourself in twenty minutes instead of complaining.

My dog died on Sunday and people say it was only a dog.
R They call him only a dog, and for you he was family.
R So you're grieving and feel that nobody takes it seriously.
V Grief for an animal is real grief.
S I am so sorry about your dog. Sending you lots of love.
O What was he like?
C Was he old?
A Make a small box with his collar and a photo.
I Studies find that the loss of a pet can hurt as much as that of a relative.
D I buried my cat under the apple tree and I still talk to her.
F You can't stop living because of a dog.

I got a warning for being late and I have two kids to drop off before.
R Two kids to drop off, a clock to beat, and now a warning on top.
R You are doing all you can and it still is not on time.
V No wonder you can't be in two places at once.
S That sounds so stressful. You're doing an amazing job with those kids.
O How do your mornings look from the moment you get up?
C Would they let you start half an hour later?
A Ask for flexible hours in writing, and mention the school times.
I In many places parents have a right to ask for changed hours, and the employer must answer within two months.
D I was a single mom too and I had a drawer full of warnings.
F Other parents manage to be on time, so what is your excuse?

I sent money to a man I met online and he is gone.
R You trusted him, and he disappeared with your money.
R It's the shame as much as the money that hurts.
V Those people do this for a living, anyone can fall for it.
S Please don't blame yourself. You were kind and he abused it.
O How did it come to the first payment?
C Have you reported it to your bank yet?
A Call the bank today, change your passwords and keep all the messages.
I Romance fraud is among the most frequent kinds of fraud, and banks can sometimes recall a transfer in the first days.
D My uncle lost his savings like that, he never talks of it.
F How could you send money to someone you never met?

I'm on probation and if I'm seen with my old friends I go back inside.
R Your friends are important to you, and being with them could cost you your freedom.
R So it's a choice between them and staying out.
V It's hard to let go of people who stood by you.
S You've made it this far, I have confidence in you.
O What do you want your life to look like a year from now?
C Do they know about your conditions?
A Find one place to be on Friday nights where they are not.
I Under the order you have to report any change of address within seventy-two hours.
D I had to drop a whole crowd when I got sober.
F You say you want to stay out, yet you were with them on Friday.

I just feel really anxious all the time and I don't know why.
R It's there all the time, and you can't put your finger on a reason.
R You're on edge and it puzzles you.
V It's okay not to know where it comes from.
S I'm sorry you're feeling so anxious. It will pass, you are safe.
O Where in your body do you notice it?
C Is it worse in the mornings?
A Try breathing out twice as long as you breathe in, for two minutes.
I Anxiety is the body's alarm, it raises the heart rate and makes the muscles tense.
D I get like that when I drink too much coffee.
F You're worrying about nothing.

She forgot our anniversary and then said dates don't matter to her.
R The day means a lot to you, and she brushed it off.
R You had hoped she would remember, and it felt like you didn't count.
V You have a right to be disappointed about that.
S aw, I'm sorry, that must have stung
O What does the anniversary stand for, for you?
C Did she say sorry at all?
A Tell her what the day means to you before the next one comes.
I People differ a lot in how well they recall dates, and it says little about their feelings.
D My wife and I both forgot ours and noticed in August.
F Come on, it's just a date, you're making a drama out of it.

I've applied for forty jobs and got three answers, all no.
R Forty applications and hardly anyone even replied.
R You're trying so hard, and it gets you nowhere right now.
V It's normal to feel worn down after so many refusals.
S Hang in there, the right place will come, I'm sure of it.
O What kind of work are you hoping for?
C Have you had anyone read your CV?
A You might want to try a temp agency, and ask a friend to look over your letter.
I Most openings are never advertised, they are filled through people who know people.
D It took me fourteen months to find this job, I kept a list.
F Maybe you're aiming too high, be realistic.

My brother borrowed money again and I can't say no to him.
R You know you'd rather not, and then he asks and you give.
R Part of you wants to help him and part of you feels used.
V It's difficult to refuse somebody you love.
S You have a good heart, and it is okay to protect yourself too.
O What do you fear would happen if you said no?
C Has he ever paid it back?
A Tell him that you will help with the form, but not with money.
I Banks call it a gift if there is no written agreement.
D I lent my sister two thousand and we don't speak now.
F You're not helping him, you are making it worse.

I'm scared the cancer is back. The scan is on Thursday.
R Until Thursday you live with that fear.
R You don't know yet, and the not knowing is torture.
V It's natural to be frightened after what you went through.
S I'm with you in this. Whatever it shows, you won't face it alone.
O What is the scariest part of it for you?
C Is anyone coming with you on Thursday?
A Write your questions down and take somebody along.
I Most follow-up scans turn out fine, and the result usually takes two or three days.
D I went through that every six months for five years.
F You can't keep imagining the worst all day.

My roommate has loud parties and I have an exam on Friday.
R So you need quiet to study and there's noise all night.
R The exam is close and your roommate doesn't seem to care.
V Being angry about that is understandable, you need your sleep.
S Good luck on Friday, you'll do great in spite of it!
O How have you tried to talk with your roommate so far?
C Could you study at the library instead?
A Knock tonight and agree on quiet hours until Friday.
I Most buildings have quiet hours from ten at night until seven in the morning.
D In college I slept at a friend's place before each exam.
F Everyone has noisy roommates, stop using it as an excuse.
`

// Sentences of our own, written apart from the rules and the generators, to measure what both miss.

/** Accusations as couples and counsellors write them. */
export const accusations: readonly string[] = `You never listen to a word I say.
You're always on that phone.
You don't care about my feelings at all.
Why do I always have to be the one to apologize?
You are just like your father.
I can't count on you for anything.
You left me to deal with everything, like you always do.
It's like talking to a brick wall with you.
You only call me when you need something.
Can't you do anything right?
You've been ignoring me all week.
You're so lazy around the house.
You spend more time with your friends than with your own family.
Everything has to be your way.
You never help with the kids.
You made me look like a fool in front of everyone.
Why can't you be more like my sister's husband?
If you cared about this family you'd be home by now.
You were being totally unreasonable last night.
You think the world revolves around you.
I feel like you're not even trying.
I feel that you don't respect me.
I feel like I'm raising two children with you in the house.
You always take your mother's side.
You're too sensitive.
You don't appreciate anything I do for you.
You're impossible to talk to.
You never want to do anything fun anymore.
All you do is sit on the couch and watch TV.
You're the reason we're broke.
It's your fault the kids act like this.
You forgot my birthday because you don't care.
You always have an excuse.
You make everything about yourself.
How can you be so insensitive?
What is your problem?
You can't be trusted with money.
You're such a slob, look at this kitchen.
You never take responsibility for anything.
You're not the person I married.
You've never supported my career.
Do you have any idea how selfish that was?
You could care less whether I live or die.
You don't even look at me when I'm talking.
You are constantly criticizing me.
You drive me insane with your nagging.
You just don't get it, do you?
I'm always the one doing the housework while you relax.
You lied to me again.
You were late again, as usual.
You obviously don't love me anymore.
You act like I don't exist.
You never think before you speak.
You're cold and distant.
You have no idea how to be a parent.
You promised, and as always you let me down.
Nothing I ever do is good enough for you.
You always blow things out of proportion.
You're so controlling, I can't breathe.
Stop acting like a child.
You're a terrible listener.
You didn't even ask how my interview went, you never do.
You care more about work than about our marriage.
Why are you always so angry?
Why don't you ever initiate anything?
You just want to get your own way.
You intentionally try to upset me.
You always shut down when things get hard.
You're never here when I need you.
You haven't done a single thing around here all weekend.
You walk around like you own the place.
Your drinking is ruining this family.
You ruined my whole day.
You make me so mad.
You make me feel like I'm not enough.
You should know what I need by now.
You should be helping me more.
You expect me to do it all.
You're being ridiculous.
You wouldn't understand.
You always do this.
You do this every time.
You're hopeless with money.
You have such a bad temper.
You hurt me on purpose.
You treat your friends better than you treat me.
You blame me for everything.
You refuse to talk about it.
You're always picking fights.
You never say sorry.
You never told me you loved me first.
You hardly ever kiss me anymore.
You break every promise you make.
You'll never change.
You're never going to change.
You'd forget your own head if it wasn't attached.
I've had enough of your lies.
I'm tired of your excuses.
I'm sick of picking up after you.
I can't stand the way you chew.
I hate the way you talk to me.
I can't believe how thoughtless you are.
Who leaves dishes in the sink like that? You do, every night.
Thanks for nothing.
Oh great, you forgot the milk again.
Must be nice to sit around all day.
Don't you ever think about anyone but yourself?
Is it that hard to put your dishes away?
When will you finally grow up?
Are you even listening to me?
You are the most selfish person I know.
You have been so distant and cold lately.
It feels like you don't want to be with me.
I feel like you are always attacking me.
I think you're being selfish.
You dismissed me like you always do.
You are wrong and you know it.
You're overreacting again.
Every time we talk you get defensive.
You have to control everything.
You have a problem.
You need to stop being so needy.
You need to grow up and get a real job.
You only think of yourself.
You take everything I do for granted.
You waste all our money on junk.
You talk over me constantly.
You didn't bother to call.
You keep bringing up the past.
You keep hurting me.
You abandoned me when I needed you most.
You turned the kids against me.
You sabotage every good thing we have.
If it weren't for you, we would be happy.
You are killing this relationship.
We never have sex because you are always tired.
We never go anywhere because you don't like my friends.
You're no help at all.
You don't do your share.
You don't lift a finger at home.
You never want to touch me.
You're so defensive all the time.
You've changed.
You're a liar.
You have become a stranger to me because you work so much.`.split('\n')

/** Needs, requests and single complaints in the first person, as they are taught beside those. */
export const needs: readonly string[] =
  `I feel unheard when I talk about my day, and I need some time together without phones.
I feel lonely when we eat in separate rooms. Could we have dinner together tonight?
I felt hurt when you didn't call last night.
When you come home late without telling me, I feel worried and I need to know that you're safe.
I'd like us to share the housework more evenly.
I need some reassurance right now.
I feel overwhelmed by the chores and I would love some help with the dishes.
I miss spending time with you.
I would appreciate it if you put your plates in the sink after dinner.
I feel anxious when plans change at the last minute.
It would mean a lot to me if we went for a walk every Sunday.
I'm upset that the bins weren't taken out yesterday as we agreed.
You forgot to take the bins out last night, and I was frustrated.
I was sad when you left the party without me.
I need to feel like a priority in your life.
I get scared when voices are raised.
Could you please let me finish before you answer?
I'd love it if you asked me about my work sometimes.
I feel disconnected from you and I want us to be close again.
When you look at your phone while I'm talking, I feel unimportant.
I feel frustrated when I come home to a messy kitchen.
I need a hug.
I want to feel that we're a team.
I would like to talk about money this weekend, would that be okay for you?
I'm feeling tired and could use a hand with bedtime.
I feel disappointed because I was looking forward to our evening.
I really need you to hold me for a minute.
Would you be willing to listen for ten minutes without giving advice?
I feel insecure when I don't hear from you all day, and a short message would help me.
I worry that I'm not important to you.
I'm afraid that you don't love me anymore.
I notice that I pull back when we argue, and I need a break before we go on.
I need more affection from you.
I feel hurt when my opinion isn't asked.
I'd feel more relaxed if we planned our spending together.
I need quiet time after work before we talk.
I feel left out when you make plans without me.
It hurts me when you joke about my weight.
I felt embarrassed when you corrected me in front of your friends. Next time, could you tell me at home?
I appreciate how hard you work, and I miss having you here in the evenings.
I want to understand what happened yesterday.
I need honesty from you, even when it's hard to hear.
I'm angry that the money is gone, and I want us to decide together about big purchases.
Please help me with the laundry today.
I need you to tell me when you're running late.
I feel sad because we haven't spent an evening together for two weeks.
I feel like crying when I think about last night.
I feel invisible when nobody asks me how I am.
I long for more tenderness between us.
You were late on Tuesday and I missed my bus.
You said you would call at eight and you called at ten. I was worried.
I noticed the dishes were still there this morning. I'd like you to do them before bed.
I feel nervous when you drive that fast. Would you slow down for me?
I wish we laughed together more.
I don't feel heard right now.
I need us to talk without shouting.
I feel rejected when you turn away at night, and I need to know that you still want me.
When I don't get an answer, I start to think that you don't care, and I get scared.
I'd like more help with the kids in the mornings.
I feel stressed about the bills. Can we look at them together?
Can we set aside an hour for us this week?
I felt ignored at the party and I would have liked you to introduce me.
I need to be able to trust what we agree on.
I feel resentful when I do the shopping alone every week.
I would feel loved if you made me a cup of tea now and then.
What I need is to be listened to before we look for a solution.
I feel hurt and confused about what was said yesterday.
I know you're tired. I need twenty minutes of your attention tonight.
I'm struggling with how little we talk, and I miss you.
I want to be able to rely on our plans.`.split('\n')

/** Ordinary warm messages between partners, many with "you always" and "you never". */
export const warm: readonly string[] = `You always know how to cheer me up.
Thank you for picking up the kids today.
You never fail to surprise me.
I can't wait to see you tonight.
You're the best thing that ever happened to me.
You always put others first, and I admire that.
I made you some soup, it's on the stove.
Did you sleep well?
You never have to pretend with me.
You make me want to be a better person.
Don't forget your umbrella, it's going to rain.
You looked so handsome in that suit.
You're too good to me.
How was your meeting?
I love how you never give up.
You always smell so good.
You're crazy and I love you.
You don't have to bring anything, just yourself.
You can't imagine how happy I am.
You were right about the restaurant.
I'm so proud of you.
You've always been there for me.
You're such a good dad.
You always make the best coffee.
Are you coming home for dinner?
You make me laugh until I cry.
You never complain, even on the hardest days.
What would I do without you?
You work so hard for us.
You should have seen her face!
You must be so tired after that drive.
You always have the best ideas.
I know you didn't mean it like that.
You deserve a rest.
You could sell ice to a penguin, you know that?
You drive me wild in the best way.
Could you grab milk on the way home?
You're impossible not to love.
You never cease to amaze me.
You're always welcome at my mother's.
You did everything you could.
You don't need to thank me.
I hope you always remember this day.
You are so stubborn about helping people and I love that about you.
You always let me have the last slice.
Why are you so good to me?
How do you always know what to say?
You only get one birthday a year, so enjoy it!
You stole my heart, you thief.
If you ever need a break, tell me.
You always wave from the window until I'm gone.
You never let me carry the heavy bags.
You always leave the light on for me.
You always save me a seat.
You never make me feel like a burden.
You left your keys on the table.
You always bring home my favourite bread on Fridays.
You never rush me.
You always warm up the car for me.
You're a terrible singer and I could listen all day.
You always text me when you land.
You have such a big heart.
You always dance in the kitchen.
You never forget our anniversary.
You always pretend to like my cooking.
You're the reason I smile every morning.
You always walk on the outside of the pavement.
Everything about tonight was perfect because of you.
You can never have too many hugs.
You never raise your voice, and I feel safe with you.`.split('\n')

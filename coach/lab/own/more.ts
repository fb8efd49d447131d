// Single sentences of our own for training, beside the templates: accusations, and what is none.

/** Accusations, one by one. */
export const moreAccusations: readonly string[] = `You never pay attention when I'm speaking.
You're always late. You don't respect my time.
You are so irresponsible with money.
You never want to have sex anymore.
You always put your work ahead of the family.
You don't do anything to help me.
How could you forget our anniversary? You obviously don't care.
You are such a workaholic, I might as well be single.
You're never satisfied with anything I do.
Why are you always nagging me?
You treat me like I'm invisible.
You said you would clean the garage, but you're too lazy.
You always think about yourself first.
I can't believe you did that. What were you thinking?
You make me crazy with all your questions.
You are the one with the problem, not me.
You just sit there while I do all the work.
You never let me finish my sentences.
You should have told me earlier.
You never told me you had to work late.
You're always buying things we don't need.
You don't trust me.
You don't love me like you used to.
You hardly ever spend time with me.
You're a bad listener.
I feel like you never make me a priority.
I feel that you're being unfair.
I feel as though you don't value my opinion.
It makes me mad that you never help out.
You left the house a total mess again!
You always leave your dirty socks everywhere.
What's wrong with you? Why can't you remember to call?
You'd be late to your own funeral.
You only care about the kids, never about me.
You always ruin our evenings with your bad moods.
You completely ignored me at the party.
You're being dramatic.
You're so moody, nobody can live with you.
You have to have everything your way.
You never clean up after yourself.
Your mother is right about you, you never grew up.
You're too busy for me.
If you would just listen for once, we wouldn't have this problem.
You are not the only one who works, you know.
You can't handle any criticism.
You spoil the kids and make me the bad guy.
You keep secrets from me.
You're not man enough to admit it.
You hurt my feelings all the time.
You always act like you know everything.
Do you have to be so negative?
You talk too much.
You spend way too much money.
You're wasting your life on video games.
Nobody asked for your opinion.
You're turning into your mother.
You could have helped, but of course you didn't.
You don't understand how hard I work.
You never initiate conversations with me.
You push me away whenever I try to get close.
It's always about what you want.
You made us late because you can't get ready on time.
You complain about everything.
You just don't care.
You're the one who wanted this, so deal with it.
We wouldn't be in this mess if you had paid the bill.
You have absolutely no consideration for other people.
You walked out on me like a coward.
You think you're so perfect.
You always have to bring your mother into it.
You never stick up for me in front of your family.
You're always taking your stress out on me.
You never finish what you start.
You forget everything I tell you.
You're so wrapped up in yourself.
You leave all the parenting to me.
You don't even notice when I'm upset.
You never ask for my opinion.
You just walk away when I'm talking.
You always get so defensive.
You can't admit you're wrong.
You promised to change, but you never do.
You don't respect my boundaries.
You never plan anything romantic.
You always assume I'm mad at you.
You're jealous and possessive.
You've always been a quitter.
You made a fool of me.
You don't make an effort anymore.
Your job always comes first.
You think money grows on trees.
You snap at me for no reason.
You are incapable of having an adult conversation.
You only touch me when you want sex.
You never share anything with me.
You use the kids against me.
You're always criticizing how I raise the kids.
You let your mother walk all over me.
You flirt with everyone in front of me.
You've been lying to me for months.
You broke my trust and you don't even care.
You act like a single man.
You never want to visit my parents.
You're obsessed with your phone.
You don't want to talk, you just want to win.
You keep throwing that in my face.
You're not listening, as usual.
You always make me the villain.
Why can't you ever be on time?
Why must you embarrass me every time we go out?
Why don't you think before you open your mouth?
Can't you see I'm exhausted? You never see anything.
Do you even love me anymore?
Don't you have any feelings?
How many times have I asked you to close the door?
Is it so hard to say thank you?
When was the last time you did the dishes?
What's the matter with you?
You are a lousy lover.
You always expect me to read your mind.
You're so cheap, we never go anywhere.
You act more like a roommate than a husband.
You're the most stubborn person I have ever met.
You show no interest in my life.
You make it impossible to have a conversation.
You have a way of ruining everything.
Everything I say, you twist.
All you want is to be left alone.
You chose your friends over me again.
You never consider how your actions affect me.
You're selfish in bed and out of it.
You blow up over nothing.
You want me to do everything for you.
You wouldn't lift a finger if the house was on fire.
You're just using me.
You never appreciate how hard I work.
You take me for a fool.
You're impossible.
I feel like I don't matter to you because you never call.
I feel like you're hiding something from me.
I feel that you only care about yourself.
I feel you are too critical of me.
I'm tired of always being your last priority.
I'm sick and tired of your attitude.
I hate how you always change the subject.
I can never rely on you.
I have to do everything around here because you won't.
It's because of you that our daughter won't talk to us.
This is all your doing.
You brought this on yourself.
You started this whole thing.
If you were a better husband, I wouldn't be so unhappy.
If you loved me, you would have remembered.
A good mother wouldn't leave her kids like that.
My ex never treated me this badly.
You should be the one apologizing.
You ought to be ashamed of yourself.
You need to get your priorities straight.
Grow up and stop blaming everyone else.
Typical. You always take the easy way out.
Whatever, you never listen anyway.
Oh, so now you care?
You're unbelievable.
You disappoint me every single time.`.split('\n')

/** Needs, praise, talk of every day, and reflections of a complaint. */
export const moreHarmless: readonly string[] =
  `I feel hurt when I'm interrupted, and I'd like to finish my thoughts.
I'm feeling overwhelmed with the housework. Could we make a plan to share it?
When you're late, I get worried. Could you text me next time?
I feel lonely lately. I'd love to plan a date night.
I'd appreciate it if you'd check with me before making plans.
I feel anxious about our budget and would like to go over it with you.
I felt let down when you didn't show up for the recital.
I need more physical closeness.
I get frustrated when the dishes are left in the sink.
I feel unimportant when you're on the phone during dinner. Could we put our phones away?
I would like to be included in decisions about money.
When I see your clothes on the floor, I feel irritated because I need order in our room.
I'm disappointed that we didn't go out tonight. I was really looking forward to it.
I feel scared when you raise your voice. Please speak more softly.
I feel unappreciated when I cook and nobody says thank you.
I want to spend more time with you on weekends.
I feel neglected when you work late every night. I miss you.
I need to know that I matter to you.
It's hard for me when we don't talk for days.
I'd love for us to go to bed at the same time.
I feel upset about what you said to my mom, and I'd like to talk about it.
I need a little time to calm down before we talk.
I feel sad that we don't laugh as much as we used to.
I'm worried about how much you've been drinking.
I feel jealous when you text your ex. I need some reassurance.
Would you be willing to help me fold the laundry?
I would feel supported if you came to the appointment with me.
I feel concerned when I don't know where you are.
I was hurt by your comment last night.
I'd like you to look at me when I'm talking.
You always make Sundays special.
You never let a day go by without telling me you love me.
You're my favorite person in the whole world.
You have no idea how much you mean to me.
I'm so lucky you put up with me.
You always get me the best gifts.
You don't even have to try to be funny.
Drive safe, and call me when you get there.
You are unbelievably thoughtful.
You never once gave up on me.
You make everything better.
You looked exhausted, so I did the dishes.
You forgot your lunch, want me to drop it off?
You always find the best restaurants.
How did I get so lucky to have you?
You should take a nap, I've got the kids.
You worked late again, let me rub your shoulders.
You're too cute when you're sleepy.
You always keep your promises.
You're going to be a great dad.
You never stop surprising me.
You must be proud of her.
You don't look a day over thirty.
Why don't we order pizza tonight?
You could always call in sick and stay in bed with me.
You always think of the little things.
You ruined me for anyone else, in the best way.
You've been so patient with me lately, thank you.
You're always the first to say sorry.
Can you believe it's been ten years?
You never stop believing in people.
You always pick me up when I'm down.
You're always singing in the car, I love it.
You forgot your keys on the counter.
You were so good with my nephew today.
You left before I could say thank you.
You said you'd be home at seven, shall I wait with dinner?
You don't need to apologize for crying.
You never have to hide from me.
You always wear that ridiculous hat to the beach.
You're always reading two books at once.
You always order the same pizza.
You never eat breakfast before nine.
You always sleep on the left side.
You're always early to the airport.
You never drink coffee after lunch.
You always buy too many tomatoes at the market.
You never met my grandfather, he would have liked you.
You never told me you could play the piano, that was beautiful!
You're always humming when you cook.
You always call your sister on Sundays.
You're so tired tonight, go to bed.
You're so busy this month, how are you holding up?
You're upset, and I want to understand why.
You seem distant today, is everything okay?
You look sad.
You sound angry. What happened?
Are you angry with me?
Do you feel ignored when I work late?
Did I hurt you?
You felt left out at the party.
You're saying that I interrupt you a lot.
What I hear is that I never ask about your day.
So you feel that I don't help enough.
You're scared that I will leave.
You want me to listen more.
I know I never call when I'm late, and I'm sorry.
I always make excuses. I want to stop.
I was selfish last night.
I blamed you, and that was unfair.
I don't want you to think that you're the problem.
It's not your fault that I'm stressed.
You did nothing wrong.
You have every right to be angry with me.
You deserve someone who listens.
Why are you crying, love?
Why don't you come sit with me?
Why do you think we fight about money?
How do you feel about what happened?
When you laugh like that, I fall in love again.
If I ever make you feel small, please tell me.
You make a terrible cup of tea and I drink every drop.
You could never bore me.
You will never lose me.
You'll never guess who I met today!
You've never looked happier.
Nobody does it like you.
Because of you I learned to swim.
Thanks to you we caught the train.
All you have to do is show up.
You only live once, let's go!
You should see the sunset from here.
You should be proud of what you did.
You need a break, let me take over.
You must have been so scared.
You can't please everyone, and you don't have to.
You don't care what others think, and I admire that.
You don't give up easily, that's one of the things I love.
It's always you I want to come home to.
I need you to know that I'm not angry.
I need to talk about the money you spent yesterday.
I was sad that you forgot our date on Friday.
You raised your voice this morning and I got scared.
You didn't call on Tuesday and I worried.
You came home at two last night. I couldn't sleep.
I'm angry about what you said to my mother yesterday.
I felt humiliated when you told that story on Saturday.
When you don't answer, I start to worry that something happened.
I get jealous when you talk about her, and I don't like feeling that way.
My sister says you never call her back.
The kids asked why you always leave so early.
Remember when you never wanted a dog?
You used to hate olives.
You always said we'd end up here.
I love that you always speak your mind.
I adore how stubborn you are.
Thank you for never giving up on me.
Thank you for always being honest with me.
I appreciate that you don't let me get away with excuses.
You're a bad influence, one more episode then?
You're evil, bringing donuts to the office 😂
You're the worst at hiding presents, haha.
You never lose at chess, do you?
You beat me again, you monster!
You're ridiculous and I adore you.`.split('\n')

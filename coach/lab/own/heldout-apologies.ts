// Apologies of our own, written apart from the rules and the generators, to measure what both miss.

/** Sound ones; rules were mended after looking at these. */
export const goodApologies: readonly string[] =
  `I'm sorry for losing my temper last night. You were only asking a question and I bit your head off. I'm going to start taking ten minutes to myself when I get home so it doesn't happen again.
I was wrong to go through your phone. It was a violation of your privacy and I understand why you don't trust me right now. I won't do it again.
I apologize for being late to your mother's dinner. I know it embarrassed you. Next time I'll leave work an hour earlier.
I'm sorry I didn't back you up when my brother made that comment. You must have felt alone. I've spoken to him and told him it wasn't okay.
I hurt you when I said you were boring. That was unkind and untrue. I am sorry.
I'm sorry that I forgot to pick you up. You waited in the rain for an hour because of me. I have set an alarm for Thursdays.
I take full responsibility for what I said in front of the children. They should not have heard that and neither should you. I'm sorry.
I am so sorry for missing our anniversary dinner. I know you were looking forward to it, and I let you down. I'd like to make it up to you on Saturday.
I'm sorry I interrupted you in the meeting. It was disrespectful. In the future I will let you finish.
I made a mistake when I spent that money without telling you. You have every right to be angry. I'll talk to you before I buy anything over fifty from now on.
I'm sorry for pulling away this month. I can see it left you lonely. I'm going to tell you what's going on instead of hiding in my study.
I should not have raised my voice. I'm sorry. You deserve to be spoken to with respect.
I owe you an apology. I promised to be home for bath time and I wasn't. You had to do it all alone, again. Tomorrow I'm home at five.
I am sorry for making fun of your singing. I saw your face and I know it stung. I'll stop.
I'm sorry I told Karen about the miscarriage. It was yours to tell. I broke your confidence and I'll never share something like that again.
What I did was wrong. I lied to you about where I was, and you had to find out from someone else. I'm ashamed, and I will answer any question you have.
I'm sorry I dismissed how you felt about the move. I was so busy being right that I didn't listen. Can we sit down tonight so I can hear you properly?
I apologise for slamming the door. It scared you. I'm learning to step outside before I get that angry.
I'm sorry for not helping with the baby last night. You were exhausted and I stayed in bed. Tonight I'll do both feeds.
I regret what I wrote in that message. Those words were cruel and you didn't deserve them.
I'm sorry I cancelled on you at the last minute. I know that you had arranged a sitter and that it was your one evening off. I will pay for the sitter and I've booked next Friday.
I was unfair to you on the phone today. You tried to help and I snapped. I'm sorry for that.
I'm sorry I kept checking scores during your story. It must have felt like you didn't matter. When you talk, I'll put the phone away.
I'm truly sorry for the way I spoke to your dad. I know how important he is to you. I've called him to apologize too.
I'm sorry I brought up your weight. It was hurtful and none of my business.
I'm sorry. I know I hurt you by walking out in the middle of our talk. I was scared, and that's no excuse. Next time I'll ask for a break and tell you when I'm coming back.
I let you down when I didn't come to the hospital. I'm so sorry. You needed me and I wasn't there.
I'm sorry I laughed when you fell. You were hurt and embarrassed and I made it worse.
Sorry for leaving the kitchen in that state this morning. You came home to my mess. I've cleaned it up and I'll do it the night before from now on.
I apologize for reading your diary. There's no excuse for it. I understand if it takes time to trust me again, and I'm willing to do whatever helps.`.split(
    '\n',
  )

/** Flawed ones; rules were mended after looking at these. */
export const badApologies: readonly string[] = `I'm sorry you feel that way.
I'm sorry if I offended you.
I'm sorry, but you started it.
Sorry, but you're being too sensitive.
I said I was sorry. What more do you want from me?
I'm sorry for whatever it is you think I did.
Mistakes were made on both sides.
I'm sorry I yelled at you, but if you had just listened I wouldn't have had to.
I'm sorry that you were hurt by my joke.
I apologize if anyone was upset.
It wasn't my intention to hurt you, you just took it the wrong way.
Okay, fine, I'm sorry. Can we stop talking about it?
I'm sorry I was late, but traffic was a nightmare and my boss kept me.
I'm sorry I didn't call. I've been really busy, you know that.
I'm sorry for being such a horrible husband. I guess I can never do anything right.
Look, I'm sorry, alright?
I was just kidding. Sorry.
I'm sorry you're so easily offended.
I regret that you got upset.
I'm sorry, I was drunk, I don't even remember it.
If I did anything wrong, then I'm sorry.
I'm sorry about last night, but you know how I get when I drink.
Sorry for the misunderstanding.
I already told you I'm sorry, so get over it.
I'm sorry I lied, but I knew you'd overreact.
I'm sorry I cheated on you, but you haven't paid attention to me in months.
I'm sorry. Now can you please stop crying?
I'm sorry that happened.
You know I'm sorry. Forgive me already.
I'm sorry, I can't help it, I've always had a temper.
I'm sorry I forgot your birthday, it's just that work has been crazy.
I shouldn't have said that, but you shouldn't have pushed me.
I'm sorry for anything I may have done to upset you.
I'm sorry if it seemed like I wasn't listening.
Sorry you had a problem with it.
My bad, it was just a little joke.
I am sorry that you misinterpreted what I said.
I suppose I owe you an apology, though honestly we're both to blame.
I'm sorry I broke your mug, you left it right on the edge.
Please forgive me, I can't live with you being mad at me.
I'm sorry, that's the way I was raised.
I apologise for my behaviour, however your tone did not help.`.split('\n')

// Sentences written after most rules: what people may expect who write words nobody here thought of.

/** Accusations as a counsellor's page, a text message and an angry partner would have them. */
export const freshAccusations: readonly string[] = `You never notice when I need a break.
You're always telling me what I'm doing wrong.
You don't even know our kids' teachers.
You are so full of yourself.
You can't ever let anything go.
You left the bathroom a mess again, you're such a slob.
You think housework is beneath you.
You make me feel invisible.
You made a fool of me at that party.
It's your fault that my parents don't visit anymore.
You ruined Christmas for everybody.
You always take the easy way out.
You never keep your mouth shut.
You're just like your dad, always angry.
You expect dinner on the table and never say thanks.
You don't respect anything I say.
You were supposed to be my partner, not another child.
You care about your car more than you care about me.
You can't be bothered to pick up the phone.
You constantly put me down.
You're cold.
You're so uptight about money.
You blame everything on me.
You turn the kids against me.
You only listen when it suits you.
You'd forget our daughter at school if I didn't remind you.
Why do you always have to make a scene?
Why can't you act like an adult?
Why do you never want to be close to me?
Why should I trust you after all your lies?
How could you be so careless?
How many times do we have to go over this before you get it?
What makes you think you can talk to me like that?
Do you think I'm made of money?
Are you ever going to stop drinking?
Is it so hard to send one message?
Don't you care about our future?
When will you start pulling your weight?
I feel like you don't want me around.
I feel like you always pick your friends.
I feel that you don't take this marriage seriously.
I feel like you're punishing me.
I feel like you couldn't care less.
I feel like I'm your servant.
I'm sick of your attitude.
I'm tired of you always being late.
I can't stand your mess any longer.
I can't count on you when it matters.
I never get a break because you're out every night.
I always end up doing the dishes because you're lazy.
I hate how you talk to my mother.
If you cared at all you would have come.
If you'd just listen for once we wouldn't be here.
If you were a better husband I wouldn't be so unhappy.
All you want is sex.
All you ever talk about is work.
Everything I do is wrong in your eyes.
Everything revolves around your schedule.
Nobody treats me as badly as you do.
My friends all think you treat me badly.
Your temper scares everyone.
Your idea of helping is watching me do it.
Stop acting like you did nothing wrong.
Stop being such a coward.
Act like a man for once.
Get off your high horse.
Get off the couch and do something for a change.
Oh sure, it's my fault that you got fired.
Great, another broken promise.
Congratulations, you made her cry again.
Must be nice to have someone who cleans up after you.
Thanks for embarrassing me in front of my boss.
So typical of you to disappear when there's work.
you don't listen you just wait to talk
you always do this when i'm upset
u care more about ur game than me
ur such a child
you didn't even say hi to my mom, so rude
you ghost me for hours then act like its nothing
lol you never pay for anything`.split('\n')

/** Needs, requests, feelings and single complaints. */
export const freshNeeds: readonly string[] = `I feel tired and I need an evening off.
I felt lonely on Saturday and would have liked your company.
I need us to talk before we decide.
I get anxious when plans are unclear, and I'd like to know by noon.
When the music is loud I can't sleep. Could you turn it down?
When you came in without saying hello, I felt sad.
When you cancelled on Friday I was disappointed, because I'd been looking forward to it.
I'd love to hear what you liked about today.
Would you sit with me for a bit?
I want to feel like a team when we visit your parents.
I miss our walks.
I'm hurt, and I need some time before we go on.
I was worried about you last night when I couldn't reach you.
I'm asking for one evening a week just for us.
I feel cared for when you cook.
I feel insecure about money and I'd like us to save a little.
The dishes are still in the sink, and I'd like some help.
You said seven and it was nine. I had cooked, and I felt alone at the table.
You didn't answer my message yesterday and I got scared.
I saw the towels on the floor and felt annoyed. Could you hang them up?
It matters to me that we're on time tonight.
I need comfort more than solutions right now.
I feel nervous bringing this up.
I'd like to be asked before you invite people.
I feel sad that we haven't had much time together this month.
I'm angry about what happened on Sunday and I want to understand it.
My need is for some quiet after work.
Please let me know if you'll be late.
I felt small when everyone laughed, and I'd have liked you to take my hand.
I want to be close to you, and I don't know how to start.
I feel overwhelmed by the mornings; could you make the lunches?
I'd feel better if we talked about it tonight.
I need to feel respected when we disagree.
What would help you right now?
I feel left out when you two speak French. Could you translate for me?
I'm scared of losing you.
I appreciate it when you tell me early.
I wish we could start this day again.
I need to know where I stand with you.
I felt hurt by that joke.`.split('\n')

/** Ordinary warm, playful and practical sentences, many with "you", "always" and "never". */
export const freshWarm: readonly string[] = `You always find the best songs.
You never forget the kids' snacks.
You never need to be perfect for me.
You're always welcome at my mother's table.
You are a wonderful cook.
You're so brave, I could never do that.
You're a bit early, come in!
You're my favourite person to be bored with.
You don't have to finish everything today.
You don't need a reason to call me.
You can't go wrong with lasagne.
You can always come to me.
You won't be alone on Monday, I took the day off.
You haven't forgotten me, have you? Just teasing.
You should try the blue one.
You should rest, I'll do bedtime.
You have my whole heart.
You have a meeting at nine.
You left your scarf, and it smells of you.
You forgot your charger, shall I bring it?
You make such good soup.
You make my parents laugh.
You made the bed, thank you!
You made it home safe, good.
You just missed the sunset.
You only need to bring yourself.
You know I worry, text me.
You know what I love? Sundays.
You think I'd forget your birthday?
You want to watch something?
You were so patient with my dad today.
You were asleep when I came in.
You've done enough today.
You've never met my cousin, have you?
You've always loved the sea.
You kept the ticket all these years.
You keep the window seat.
You took the long way home for me.
You told the story so well.
You lost weight or is it the shirt?
You hate mornings, so I made coffee.
You ruined my diet with that cake, and I'd do it again.
You drive me wild.
You crack me up every time.
You sing every time you shower and I love it.
Why do you look so happy?
Why don't we order in?
How could I ever be mad at you?
How do you do that?
What did I do to deserve you?
When did you get so good at this?
Where were you all my life?
Are you still awake?
Do you always hum when you cook?
Don't you want the last piece?
Isn't it your sister's birthday?
Can't you come a day earlier? I miss you.
If you want I can drive.
If you had not pushed me I would never have applied.
I feel like you know me best.
I feel like pancakes.
I feel that we're on the right path.
I can't believe you found it.
I can't live without your laugh.
I hate being away from you.
I'm tired, you must be too.
I'm so proud of you I could burst.
I'm done, your turn in the shower.
I never want to stop doing this.
I always mess up the rice, can you make it?
I do the cooking and you do the dishes, deal?
Everything tastes better when you're here.
All you need is a nap.
All you did for us this year, thank you.
My boss is never satisfied.
My mother always said you were a keeper.
She never calls, but that's my sister.
He told her she was selfish, can you imagine?
It's not your fault the car broke.
It's my turn to say sorry.
Stop, I can't breathe from laughing.
Stop growing up so fast, little one.
Thanks for picking up the parcel.
Thanks to your list we forgot nothing.
Great, the bus is here!
Nobody makes me feel this calm.
No one told me it was a costume party.
Your mother's soup is the best.
Your turn to choose.
Because of you I sleep better.
That's the kind of thing I love about you.
There you are again, right on time.
Must be nice to see your brother again.
Typical weekend: soup, snow and you.
Oh you shouldn't have!
Lazy Sunday?
What a stupid film, I loved it.
Crazy how fast it goes.
Selfishly, I want you all to myself today.
Don't blame yourself.
Don't act surprised, of course I baked one.`.split('\n')

/** Written last, and looked at once: nothing was changed for what these show. */
export const lastAccusations: readonly string[] = `You never care how I feel about it.
You always make me the bad guy.
You're so negative all the time.
You don't help with anything around the house.
You only think of your own needs.
You can't be serious for one minute.
You make me sick.
You make me feel like I don't matter to you.
You ignore everything I tell you.
You treat this house like a hotel.
You let me down every time it counts.
You never keep a promise.
You're never happy with what I do.
You're too wrapped up in your work to notice us.
You always answer with some excuse.
You've turned into a stranger.
You think only your job is stressful.
You should spend less time with your buddies and more with your kids.
You have to pick a fight about everything.
You are an awful listener.
It's your own fault that nobody calls you.
Because of you I have no life.
Why do you never tell me the truth?
Why can't you ever say you're sorry?
Why are you so lazy?
How could you forget our daughter's play?
Don't you ever get tired of lying?
Do you even notice when I'm sad?
Would it kill you to say thank you?
I feel like you never loved me.
I feel that you're ashamed of me.
I feel like nothing I do is good enough for you.
I'm sick of being the only one who cleans.
I can't stand how you chew.
I'm always the one who apologizes first.
I have to beg you for every little thing.
If you loved me you'd stop.
If you weren't so stubborn we'd have solved this.
All you do is watch TV.
Everything is a joke to you.
Nothing is ever your fault, is it?
No wonder the kids avoid you.
Your selfishness is wrecking us.
Stop lying to my face.
Oh great, you're drunk again.
Wow, thanks for asking how I am.
so you forgot. big surprise
u dont even try anymore
ur always mad at me for no reason
you act like everything is my fault`.split('\n')

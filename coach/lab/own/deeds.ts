// Deeds of our own, out of which the lab makes sentences: hurtful, caring, lovely, and done once.

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Hurtful or careless deeds, base form. */
export const hurtful = lines(`
interrupt me
ignore me
leave your clothes on the floor
leave the dishes in the sink
take your mother's side
shut me out
walk away from me
yell at me
look at your phone
change the subject
make everything about you
blame me for everything
criticise the way I cook
correct me in front of our friends
forget what I tell you
forget our plans
come home late
cancel at the last minute
break your promises
twist my words
talk over me
roll your eyes at me
put me down
make jokes about my weight
compare me to your ex
bring up the past
pick a fight
start an argument
overreact
sulk for days
slam the door
give me the silent treatment
spend our money on junk
drink too much
flirt with other people
lie to me
hide things from me
read my messages
make plans without me
decide everything alone
leave me alone with the kids
let the kids do whatever they want
fall asleep on the couch
work through the weekend
put your friends first
put your job before us
disappear when there is work to do
complain about my cooking
find something to criticise
turn everything into a fight
act like nothing happened
pretend not to hear me
run to your parents
make excuses
play the victim
get defensive
shout instead of talking
take me for granted
treat me like a child
treat me like a servant
expect me to clean up after you
dump everything on me
leave everything to the last minute
ruin the mood
embarrass me in public
snap at me
mock the way I talk
dismiss my ideas
brush me off
push me away
talk down to me
keep score
boss me around
nag me about money
waste our weekends
scroll through your phone in bed
leave the bathroom a mess
forget to lock the door
use all the hot water
eat without me
arrive late and blame the traffic
throw my mistakes in my face
hold grudges
jump to conclusions
assume the worst of me
tell your sister our secrets
talk badly about my family
drive too fast
have to be right
have to have the last word
want everything your way
walk out in the middle of a conversation`)

/** Caring or useful deeds, base form: missing in "you never", kind in "you always". */
export const caring = lines(`
listen to me
ask about my day
help with the kids
help around the house
help with the dishes
talk to me about what you feel
tell me you love me
hold my hand
kiss me goodbye
hug me
say thank you
say sorry
notice what I do
compliment me
spend time with me
plan anything for us
take me out
call me from work
answer my messages
come to bed with me
cook dinner
do the laundry
clean the kitchen
take out the trash
put the kids to bed
remember our anniversary
remember what I like
stand up for me
support my plans
trust me with anything
let me finish a sentence
ask what I think
ask me what I need
share what is on your mind
make time for us
show me any affection
look at me when I talk
pay attention to me
keep your word
be on time
pick up after yourself
take responsibility
apologise first
think about my feelings
think of me
appreciate what I do
care how I feel
try to understand me
want to go anywhere
want to talk about us
want to be close
come to my family's dinners
walk the dog
do your share
save any money
laugh with me
surprise me
cheer me on
check in on me
make me feel wanted
make the first move
invite me along
include me in decisions
see my side
give me a straight answer
admit when you are wrong
take my side
do the shopping
fix anything
lift a finger at home`)

/** What people thank each other for, base form; said with "always" it is praise. */
export const lovely = lines(`
make me laugh
save me the last bite
warm up the car for me
leave the porch light on for me
dance with me in the kitchen
bring me coffee in bed
know what to say
find the right words
wait up for me
text me when you land
pack my lunch
hum while you cook
hold the umbrella over me
let me pick the film
tuck the kids in so gently
tell the best stories
leave little notes for me
carry the heavy bags
rub my feet after work
keep your promises
stay calm when I panic
see the good in people
listen so patiently
remember the little things
give the best hugs
kiss me before you leave
put a blanket over me
water my plants when I travel
share your dessert
sing in the shower
bring home my favourite bread
ask my grandmother how she is
walk me to the door
hold my hand on planes
make room for my crazy ideas
stand by me
believe in me
cheer me up
smell so good
look so beautiful in the morning
make our home cosy
make my mother feel welcome
drive when I am tired
keep me company
wave from the window
pick the best music
take such good care of us
forgive me so easily
work so hard for this family
call your parents on Sundays
feed the cat before I wake up
fix things before I notice
laugh at my bad jokes
sleep on my side of the bed
save me a seat
get up early with the baby
choose kindness
come running when I call
think of everyone
put sunscreen on my back
know where my keys are
finish the crossword with me
pretend to like my soup
warm my cold feet`)

/** Deeds that happened once, past tense, without a judgement. */
export const once = lines(`
forgot to call me
left the dishes in the sink
came home after midnight
interrupted me at dinner
left the party without me
didn't answer my message
forgot to buy the milk
raised your voice
walked out of the room while I was talking
made a joke about my job
spent two hundred euros on shoes
didn't pick up the kids
cancelled our dinner
were on your phone during the film
told your brother about our fight
bought the car without asking me
didn't introduce me
hung up on me
forgot our appointment
said you would be home at six and came at nine
left your towel on the bed
missed the recital
fell asleep while I was telling you about work
turned away when I wanted to kiss you
didn't say goodbye
paid the rent late
ate the cake I had made for the office
promised to fix the tap and it still drips
invited your parents without telling me
laughed when I told you I was scared`)

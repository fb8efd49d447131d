// Words of our own, out of which the lab makes sentences: traits, feelings, needs, days.

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Words that judge a person. */
export const blackTraits = lines(`
selfish
lazy
rude
cold
inconsiderate
thoughtless
insensitive
controlling
childish
immature
irresponsible
ungrateful
unreliable
stubborn
arrogant
jealous
needy
clingy
dramatic
dishonest
careless
impossible
unbearable
manipulative
hypocritical
unfair
mean
cruel
negative
judgmental
condescending
distant
unavailable
pathetic
ridiculous
useless
hopeless
weak
boring
stingy
messy
moody
defensive
passive-aggressive
paranoid
self-centred
full of yourself
hard to live with
a terrible listener
a bad father
a bad mother
a liar
a coward
a control freak
a slob
a workaholic
a lousy partner
an awful husband
an awful wife
a spoiled child
a hypocrite
a drama queen
a know-it-all
just like your mother
just like your father
too sensitive
too emotional
too demanding
no help at all
never satisfied
obsessed with work
incapable of love
impossible to please
out of control
out of your mind
emotionally unavailable
glued to that screen
married to your job
the problem here`)

/** Words that praise one. */
export const whiteTraits = lines(`
kind
patient
thoughtful
funny
gentle
brave
generous
sweet
lovely
beautiful
handsome
strong
caring
wise
warm
honest
a good listener
a wonderful father
a great mother
a good friend
my favourite person
my safe place
the love of my life
the best cook I know
so good with the kids
so calm under pressure
tired after that shift
right about the hotel
early today
welcome any time
braver than you think
good at this
my rock
quiet tonight
cold, take my jacket
busy this week
hungry
such a good sport
so talented
doing so well`)

/** Feelings that ask for care. */
export const softFeelings = lines(`
lonely
sad
hurt
scared
anxious
worried
overwhelmed
frustrated
unimportant
disconnected
tired
insecure
disappointed
embarrassed
stressed
nervous
small
confused
left out
unloved
angry
helpless
tense
invisible`)

/** Feelings that warm. */
export const warmFeelings = lines(`
loved
safe
at home
happy
calm
seen
proud
understood
wanted
special
grateful
hopeful
close to you
relaxed
like myself
like dancing
like the luckiest person`)

/** What people need, after "I need". */
export const needed = lines(`
more time with you
some quiet after work
a hug
help with the kids
more affection
honesty between us
to be heard
to feel like a team
to know that we are okay
to feel wanted
to be asked what I think
some reassurance
a plan for the weekend
a break from arguing
to talk without phones
to feel safe when we disagree
more say in how we spend our money
rest
to cry for a while
to be held
to finish my thought
a little kindness tonight
some space to think
to feel that I matter`)

/** When it was. */
export const days = lines(`
yesterday
last night
on Tuesday
this morning
at the party
on Saturday
at dinner
last week
after work
in front of your parents`)

/** What has to be done in a house, after "to". */
export const chores = lines(`
pick up some milk
feed the cat
call the plumber
book the tickets
get the kids at four
bring an umbrella
turn down the music
help me move the table
send me the address
take the car to the garage
come home by six
put the soup on
sign the form for school
walk the dog
pay the electricity bill`)

### What the projector shows of a workshop.

## The introduction

# Greets the room.
# Variables:
#   $name (Text) - the workshop's name
welcome = Welcome to { $name }

# How many questions there are.
# Variables:
#   $count (Number) - how many
questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
 }

# How many people have answered.
# Variables:
#   $count (Number) - how many
handed-in = { $count ->
    [0] nobody has answered yet
    [one] { $count } person has answered
   *[other] { $count } people have answered
 }

# What it is for.
purpose = Answer for yourself and in silence, from what you have seen. It is for the team, and nobody is ranked by it.

# Heads the promise.
who-sees = Who sees what:

# Names the picture of the join link.
qr = A QR code that opens the questions on a phone

# What one does with it.
qr-more = Point your phone’s camera here to answer

# What happens next.
introduction-more = Answers stay hidden until all are shown together.

## A question

# Where the question stands.
# Variables:
#   $place (Number) - from 1
#   $of (Number) - how many there are
place = { $place } of { $of }

# How many have answered it.
# Variables:
#   $count (Number) - how many
#   $people (Number) - of how many
answered = { $count } of { $people } answered

# Answers are not shown yet.
hidden = Answers are hidden.

# Nobody has answered.
answer-now = Which level is the highest that you have seen to be true?

# Some have answered.
answers-come = They are shown when the coach opens them.

# Fewer than two chose a level.
too-few = Fewer than two people chose a level, so nothing is shown: it would be one person’s answer.

# What was said in the round before.
# Variables:
#   $median (Number) - its median
#   $accord (Text) - how far people agreed
before = Round before: median { $median }, { $accord }

# How many cannot tell.
# Variables:
#   $count (Number) - how many
dont-know = { $count } cannot tell

# For how many it does not apply.
# Variables:
#   $count (Number) - how many
not-applicable = for { $count } it does not apply

# Who said what, where everybody was told so.
# Variables:
#   $initials (Text) - their initials
#   $vote (Text) - the level
named = { $initials } { $vote }

# Something is still on its way.
loading = One moment…

## A card

# Where the card stands.
# Variables:
#   $place (Number) - from 1
#   $of (Number) - how many there are
card = Card { $place } of { $of }

# How one talks.
card-more = No scores here. Whoever has seen something begins.

## What to try

# Beside the heading.
decide-bar = One to three experiments

# How one chooses.
decide-more = A few dots each, on what would help most. More than three are not done.

# Heads the proposals.
decide = What do we try?

# There are none.
proposals-none = What would help most? Say it, and it stands here.

# How many more there are.
# Variables:
#   $count (Number) - how many
proposals-rest = { $count ->
    [one] and { $count } more with fewer dots
   *[other] and { $count } more with fewer dots
 }

# How many dots a proposal has.
# Variables:
#   $count (Number) - how many
dots = { $count ->
    [one] { $count } dot
   *[other] { $count } dots
 }

# Who looks after an experiment.
# Variables:
#   $name (Text) - who
owner = with { $name }

# When the team decides about it.
# Variables:
#   $day (Text) - the day
review = keep or drop on { $day }

# What one expects to see.
# Variables:
#   $signal (Text) - what
signal = we expect: { $signal }

## The closing round

# Beside the heading.
close-bar = Closing round

# What is asked.
close = Was this worth your time?

# How one answers.
close-more = Show it with your fingers, all at once.

# The ends of the scale.
worth-least = a waste of time
worth-middle = worth it
worth-best = much more than it took

# How many gave a number.
# Variables:
#   $count (Number) - how many
worth-count = { $count } ×

# How many have answered.
# Variables:
#   $count (Number) - how many
worth-votes = { $count ->
    [0] no answers yet
    [one] { $count } answer
   *[other] { $count } answers
 }

# What came out.
# Variables:
#   $mean (Text) - the mean
worth-mean = { $mean } of 5 on average

## Keys

# Names the buttons.
keys = Slides

# What the buttons and keys do.
next = Next
back = Back
blank = Blank
fullscreen = Full screen
help = Keys

# Heads the list of keys.
keys-title = Keys
keys-next = →, Space, N
keys-back = ←, P
keys-blank = B
keys-fullscreen = F
keys-help = ?
does-next = Goes on: a question, then its answers
does-back = Goes back, and hides answers
does-blank = Shows nothing, and again what was there
does-fullscreen = Fills the screen
does-help = Shows this list
keys-off = Single letters are switched off in the settings; arrows and Space work.
keys-close = Close

## Nothing to show

# The workshop is not here.
absent = This workshop is not in this browser

# Why.
absent-more = The projector follows the coach’s window in the same browser. Open it from there: Workshops, then Open the projector.

# Leads to the list.
to-workshops = Workshops

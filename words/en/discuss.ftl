### What a workshop shows, talks about and agrees on: the coach's page after the invitation.

## Levels and how far people agree

# A level in a sentence.
# Variables:
#   $level (Number) - its number
#   $name (Text) - its name
level = level { $level }, “{ $name }”

# The same, of a level without a name.
# Variables:
#   $level (Number) - its number
level-alone = level { $level }

# How many chose a level.
# Variables:
#   $count (Number) - how many
#   $level (Number) - its number
at-level = { $count } at level { $level }

# How far people agree, in a word.
accord-single = One answer
accord-unanimous = All the same
accord-close = Together
accord-near = Near
accord-spread = Wide
accord-camps = Split

# What to make of it.
accord-single-more = Only one person chose a level. Ask who else can tell.
accord-unanimous-more = Everybody chose the same. Ask what they saw, then go on.
accord-close-more = Answers lie close together. Ask for an example, then agree.
accord-near-more = Answers lie near each other. A few minutes will do.
accord-spread-more = Answers lie far apart. People may think of different cases: ask for them.
accord-camps-more = Two groups see two things, and the middle describes almost nobody. Take your time here.

# Who speaks first.
# Variables:
#   $low (Text) - the lowest level that was chosen
#   $high (Text) - the highest
speak-first = First those at { $low }, then those at { $high }: what did you see that made you choose it?

## Roles

# How a role sees a question.
# Variables:
#   $role (Text) - the role
#   $median (Number) - its median
#   $count (Number) - how many of it chose a level
group = { $role }: median { $median }, { $count } answers

# The two roles that lie furthest apart.
# Variables:
#   $worst (Text) - who sees it worst
#   $best (Text) - who sees it best
#   $levels (Text) - how far apart, in levels
gap = { $worst } sees it worse than { $best }, by { $levels } levels on average.

# Why not all roles are there.
groups-hidden = Roles with fewer than five answers are not shown, nor what could be worked out from the rest.

# Heads how roles see a question.
groups = By role

## What stands

# The room agreed.
# Variables:
#   $level (Text) - on which level
stands-agreed = Agreed: { $level }.

# The room did not agree.
# Variables:
#   $level (Text) - the level that stands instead
stands-no-agreement = No agreement. The lower median stands: { $level }.

# Nothing is recorded.
# Variables:
#   $level (Text) - the level that stands until then
stands-open = Nothing agreed so far. The lower median stands: { $level }.

# Most cannot tell.
stands-dont-know = Most cannot tell, so it counts as don’t know.

# For most it does not apply.
stands-not-applicable = For most it does not apply.

# Nobody voted.
stands-nothing = Nobody has answered.

# How a question stands against last time.
since-better = Better than last time
since-same = Same as last time
since-worse = Worse than last time
since-new = Not asked last time

# Where the room feels that it goes.
trend-better = Getting better
trend-same = Staying the same
trend-worse = Getting worse

## The step

# Names the step.
title = Show and talk

# What the step is for.
lede = One question at a time. The projector shows what you open here: nothing of the answers before you reveal them.

# Warns who shows the wrong window.
own-screen = This page shows figures that the room has not seen. Share the projector’s window, not this one.

# Heads what can be shown.
on-projector = On the projector

# Something that can be shown.
scene-introduction = Introduction
scene-questions = Questions
scene-cards = Cards
scene-blank = Nothing
scene-decide = What to try
scene-close = Closing round

# What the introduction shows.
introduction-more = The room sees what this is about, who will see what, and how many have answered. Say it aloud: this is for the team, not for ranking anybody.

# What the empty projector is for.
blank-more = The projector is blank, so that people look at each other.

# The projector shows another step.
elsewhere-more = The projector shows another step. Choose a question to bring it back here.

# The step that it shows.
to-decide = Decide what to try

# Goes to the first question.
begin = First question

# Where nobody has answered yet.
nobody = Nobody has answered yet. Invite people, or count hands at each question.

# Leads there.
to-invite = Invite

## The list of questions

# Heads the list.
list = All questions

# Names the choice of an order.
order = Order

# An order.
order-disagreement = Widest first
order-lowest = Lowest first
order-highest = Highest first
order-listed = As listed

# Sorts again after answers have changed.
sort-again = Sort again

# Hides figures before the reveal.
hide = Hide figures until they are revealed

# How far answering is.
# Variables:
#   $count (Number) - how many answered
#   $of (Number) - how many there are
answered = { $count } of { $of } answered

# The median in a list.
# Variables:
#   $median (Number) - the level
median = median { $median }

# How a question stands, in a list.
status-open = To talk about
status-agreed = Agreed
status-no-agreement = No agreement

# The question that is open.
status-here = Open now

# How many questions are settled.
# Variables:
#   $count (Number) - how many
#   $of (Number) - of how many
settled = { $count } of { $of } settled

## One question

# Where a question stands.
# Variables:
#   $dimension (Text) - its dimension
#   $at (Number) - its place in the order
#   $of (Number) - how many there are
place = { $dimension }, { $at } of { $of }

# The same without a dimension.
# Variables:
#   $at (Number) - its place in the order
#   $of (Number) - how many there are
place-alone = { $at } of { $of }

# Opens all levels of the question.
levels = The levels

# Shows the answers.
reveal = Reveal

# Hides them again.
hide-answers = Hide the answers

# What the reveal waits for: nothing.
reveal-early = Not everybody has answered. Reveal when the room is ready.

# The step to the next question.
next = Next question

# The step back.
back = Back

# Ends the round.
vote-again = Vote again

# The round has ended.
# Variables:
#   $round (Number) - which
voted-again = Round { $round } stays. People answer again.

# The undo came too late.
vote-again-late = Somebody has answered again, so the new round stays.

# How people vote again.
again-more = Whoever changes their answer sends a new code. Whoever stays raises a hand, for the same code counts only once.

# Heads a round.
# Variables:
#   $round (Number) - which
round = Round { $round }

# Heads the only round.
answers = Answers

# A name of a figure.
figure-median = Median
figure-accord = Agreement
figure-answers = Answers
figure-dont-know = Don’t know
figure-not-applicable = Not applicable
figure-last-time = Last time

# The median with how it compares.
# Variables:
#   $since (Text) - better, same, worse
#   $level (Number) - the level that stood then
last-time = { $since } (level { $level })

# Only the coach sees it.
coach-only = Only you see this.

# Describes the dots.
# Variables:
#   $answers (Number) - how many chose a level
#   $counts (Text) - how many at each level
#   $median (Number) - the median
dots = { $answers } answers: { $counts }. Median { $median }.

# The same without a median.
# Variables:
#   $answers (Number) - how many chose a level
dots-none = { $answers ->
    [0] No answers
    [one] { $answers } answer, not shown: it is one person’s
   *[other] { $answers } answers
 }

# Where a round has a single answer.
too-few = One answer is somebody’s own, so it is not shown.

# Heads who said what.
named = Who said what

# What somebody said.
# Variables:
#   $initials (Text) - who
#   $vote (Text) - what
named-vote = { $initials }: { $vote }

# A vote that is no level.
vote-dont-know = don’t know
vote-not-applicable = not applicable

# Counts hands at this question.
hands = Count hands

# How hands add up.
hands-more = Hands count beside what people sent. Each hand once.

## What is recorded

# Asks what the room agrees on.
verdict = What the room agrees on

# Nothing is recorded.
verdict-open = Nothing yet

# There is no agreement.
verdict-none = No agreement

# Asks where the room feels that it goes.
trend = Where is this going?

# No feeling is recorded.
trend-none = Not asked

# Notes for everybody.
notes = Notes for everybody

# What becomes of them.
notes-more = They go into the assessment and the hand-out. Write no names.

# Notes of the coach.
private-notes = Your own notes

# What becomes of them.
private-notes-more = Only you see them. They are in nothing that is shown or handed out.

## The timer

# Heads the timer of a question or a card.
timer = Time for this one

# Heads the timer of a part of the workshop.
timer-segment = Time for this part

# What a timer does.
timer-more = Nothing stops at the end. Go on when the room is ready.

# The minutes that a timer has.
minutes = Minutes

# What has passed, of how much.
# Variables:
#   $clock (Text) - minutes and seconds
#   $minutes (Number) - the minutes planned
clock = { $clock } of { $minutes } min

# Minutes and seconds.
# Variables:
#   $minutes (Text) - minutes
#   $seconds (Text) - seconds, two digits
clock-time = { $minutes }:{ $seconds }

# How a timer stands.
pace-in-time = In time
pace-late = Past its time
pace-far-over = Far past its time

# A button.
timer-start = Start
timer-pause = Pause
timer-reset = Back to zero

## The agenda

# Heads the agenda.
agenda = Agenda

# How long a part should take.
# Variables:
#   $minutes (Number) - how many
segment-minutes = { $minutes } min

# How long all of it should take.
# Variables:
#   $minutes (Number) - how many
agenda-minutes = { $minutes } minutes in all. Go back and forth as you like.

# What the ideas are.
ideas-more = One minute alone, two in pairs, four in fours, five all together: what could we do about it?

# Heads last time's experiments.
last-time-tried = What was tried since last time

# An experiment and what became of it.
# Variables:
#   $what (Text) - what was tried
#   $fate (Text) - what became of it
tried = { $what }: { $fate }

## Keys

# Switches the keys.
keys = Keys like those of a slide show

# What the keys do.
keys-more = They rest while you write. Press ? to see them.

# Heads the list of keys.
keys-title = Keys

# Opens it.
keys-show = Show the keys

# What a key does.
key-next = Next question or card
key-back = Back
key-reveal = Reveal, or hide again
key-help = This list

# Several keys for the same.
key-names-next = →, Space, N
key-names-back = ←, P
key-names-reveal = R
key-names-help = ?

# Closes the list.
keys-close = Close

## Cards

# Heads the cards.
cards = Cards to talk about

# What cards are for.
cards-more = A conversation without scores: one card at a time, for teams that want to talk first.

# Where a card stands.
# Variables:
#   $at (Number) - its number
#   $of (Number) - how many there are
card-place = Card { $at } of { $of }

# The step to the next card.
card-next = Next card

# There are no cards.
cards-none = There are no cards. Write one.

# Opens the cards to change them.
cards-change = Change the cards

# What can be done with a card, and for the ear with which.
card-show = Show
card-up = Up
card-down = Down
card-delete = Delete

# A card has been deleted.
card-deleted = Card deleted.

# Names the field for a new card.
card-own = Your own card

# Adds it.
card-add = Add the card

# Asks all questions again.
cards-all = Add the questions that are missing

## Where the workshop cannot be shown

# The workshop's questionnaire is not here.
absent = The questionnaire of this workshop is not in this browser, so its questions show only their ids. Open its file under Your questionnaires.

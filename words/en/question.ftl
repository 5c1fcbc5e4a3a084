### What stands beside a question and below it: what was seen, where one wants to be, how one answers.

# Heads the reason for a question.
why = Why it matters

# Why a reason is asked for.
reason-hint = One line. It leaves the score and the coverage, so the next reader should know why.

# Heads when a level that counts little is right.
# Variables:
#   $ladder (usual | reversed) - whether its first level counts least, or most
context = { $ladder ->
    [reversed] When high can be right
   *[usual] For your kind of team
}

# Heads what a facilitator asks.
ask = To ask aloud

# The same, on a question that each answers alone.
ask-alone = To ask yourself

# Heads what a room said in a workshop before this answer stood.
room = What the room said

# A round of votes.
# Variables:
#   $round (Number) - which, from 1
#   $said (Text) - how many said what
room-round = Round { $round }: { $said }.

# How many chose a level.
# Variables:
#   $count (Number) - how many
#   $level (Number) - its number
room-at-level = { $count } at level { $level }

# How many could not tell.
# Variables:
#   $count (Number) - how many
room-dont-know = { $count } could not tell

# For how many it does not apply.
# Variables:
#   $count (Number) - how many
room-not-applicable = for { $count } it does not apply

# The room agreed.
# Variables:
#   $level (Number) - on which level
room-agreed = Agreed on level { $level }.

# It did not.
room-not-agreed = No agreement was recorded.

# A note.
note = Note

# What a note is for.
note-hint = What did you see? It stays with this answer.

# Evidence.
evidence = Evidence

# What evidence is.
evidence-hint = Where anyone can look: a board, a report, a log.

# Names a piece of evidence.
# Variables:
#   $number (Number) - its place among the pieces
evidence-title = Evidence { $number }: what it is

# Where a piece of evidence lies.
# Variables:
#   $number (Number) - its place among the pieces
evidence-place = Evidence { $number }: link or place

# One more piece.
evidence-add = Add evidence

# One piece less.
# Variables:
#   $number (Number) - its place among the pieces
evidence-remove = Delete evidence { $number }

# A piece of evidence was taken away.
evidence-removed = Evidence deleted.

# Where the team wants to be.
target = Target

# A target is a choice.
target-hint = Optional. Staying here is a choice too.

# No target.
no-target = No target

# Opens note, evidence and target in the list.
more = Note, evidence, target

# The same where neither evidence nor a target is asked for.
more-note = Note

## What was said last time

# Heads it.
# Variables:
#   $day (Text) - when that was
last-time = Last time: { $day }

# What was noted then.
# Variables:
#   $note (Text) - the note
last-time-note = Note: { $note }

# Where the team wanted to be.
# Variables:
#   $level (Text) - the level with its name
last-time-target = Target: { $level }

# Nothing was answered then.
last-time-open = Not answered

# Keeps the answer of last time and opens the next question.
unchanged = Unchanged

# The same with the key that does it.
# Variables:
#   $key (Text) - the key
unchanged-by-key = Unchanged ({ $key })

# What that has chosen, read aloud.
# Variables:
#   $answer (Text) - the answer
unchanged-said = Unchanged: { $answer }

# The answer of last time took the place of another.
unchanged-back = The answer of last time is back.

# Asks for the note, where the level is another one than last time.
what-changed = What changed, and why?

# What that is for.
what-changed-more = Say it in the note. It stands beside both answers when you compare over time.

## How one answers

# Names what can be chosen below the questions.
how = How you answer

# Heads the choice of layout.
paging = Show

# Switches to one question at a time.
one-at-a-time = One question at a time

# Switches to a dimension on a page.
dimension-on-a-page = A dimension on a page

# Switches to the next question as soon as an answer is chosen.
goes-on = Go on when I choose

# What that does.
goes-on-hint = A click or a key on an answer opens the next question. Back takes you back.

# Explains the keys on a question.
# Variables:
#   $top (Number) - how many levels it has
#   $dont-know (Text) - the key that answers don’t know
#   $next (Text) - the key that goes on
#   $back (Text) - the key that goes back
keys = Keys: 1 to { $top } choose a level, { $dont-know } is don’t know, { $next } goes on, { $back } goes back. Switch them off in settings.

# The same, where the assessment repeats an earlier one.
# Variables:
#   $unchanged (Text) - the key that keeps the answer of last time
keys-unchanged = { $unchanged } keeps the answer of last time and goes on.

# What a key has chosen, read aloud, and shown where it took the place of another answer.
# Variables:
#   $level (Number) - its number
#   $name (Text) - its name
chosen = Level { $level }: { $name }

## Where nothing is asked

# Nothing is chosen to ask.
nothing-asked = This assessment asks no questions

# What to do about it.
# Variables:
#   $details (Slot) - leads to the details of the assessment
nothing-asked-more = It looks at delivery performance only. Add a questionnaire in <details>its details</details> to answer more.

# The way to the delivery page.
to-delivery = Open delivery performance

## How far one is

# Where a person is among all questions.
# Variables:
#   $at (Number) - the number of the question
#   $of (Number) - how many are asked
question-of = Question { $at } of { $of }

# Names the progress bar.
progress = Progress, by dimension

# How much of a dimension is answered, read aloud.
# Variables:
#   $answered (Number) - how many questions have a level
#   $of (Number) - how many apply
answered-of = { $answered } of { $of } answered

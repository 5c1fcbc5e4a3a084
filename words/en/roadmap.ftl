## ahead

# One question up.
ahead-ahead-note = Each question counted one level up. A guess to plan with, not a promise.

# Opens the drawing of one more questionnaire.
ahead-draw = Show its map

# The outline of today.
ahead-series-now = now

# The outline ahead.
ahead-series-projected = projected

# A dimension without a score.
ahead-no-score = no score yet

## checklist, the roadmap as text

# The heading.
# Variables:
#   $heading (Text) - what the roadmap comes to: Three things to try
#   $team (Text) - the assessment's name
checklist-title = { $heading }: { $team }

# A practice with what is decided about it.
# Variables:
#   $practice (Text) - its title
#   $decided (Text) - owner, day and status, as far as they are decided
checklist-decided = { $practice } ({ $decided })

# A point about a practice.
# Variables:
#   $name (Text) - what the point is: First step
#   $text (Text) - what there is to say
checklist-point = { $name }: { $text }

# A practice with what it lifts and what it waits for.
# Variables:
#   $practice (Text) - its title
#   $told (Text) - sentences
checklist-told = { $practice }: { $told }

# A practice that was dismissed.
# Variables:
#   $practice (Text) - its title
#   $reason (Text) - why
checklist-dismissed = { $practice }: { $reason }

# How far a practice has come, after its owner and its day.
checklist-started = started
checklist-done = done

## bottleneck

# Heads the remark.
bottleneck-bottleneck = From your value stream

# Leads to the value stream.
bottleneck-to-stream = Open the value stream

# There is none yet.
bottleneck-no-stream = A value stream shows where changes wait on their way to users. Draw it, and its bottleneck counts among the reasons here.

# Leads to an empty one.
bottleneck-draw-stream = Draw your value stream

# What the bottleneck does.
bottleneck-effect = It is named among the reasons, and decides between practices that are equal in everything else. Priorities stay as they are.

## card

# Why it is proposed.
card-why = Why

# The facts of a card.
card-lifts = Lifts

# How long it takes.
card-effort = Effort

# What it moves.
card-moves = Moves

# Opens a card.
card-open = Open

# Closes a card.
card-close = Close

# One place up.
card-move-up = Move up

# One place down.
card-move-down = Move down

# Keeps a card in Now.
card-pin = Pin

# Keeps a practice of another column in Now.
card-pin-to-now = Pin to Now

# Lets the ranking decide again.
card-unpin = Unpin

# Says that a card is pinned.
card-pinned = Pinned

# Says that a card waits by choice.
card-deferred = Deferred

# Moves a card to Later.
card-defer = Defer

# Leaves a practice out.
card-dismiss = Dismiss

# Brings a practice back.
card-take-up = Take up again

# Why no more can be pinned.
card-now-is-full = Now keeps three already, and more than three at once is no priority. Unpin, finish or defer one before you pin another.

# The level of today.
card-where-we-are = Where we are

# The next level.
card-where-to = Where we want to be

# The beginning.
card-first-step = The first small step

# That it can be changed.
card-first-step-hint = Make it yours: a day, a name, a place. Empty it to get the suggestion back.

# The sign of success.
card-how-we-know = How we will know

# That it can be changed.
card-how-we-know-hint = Something that anyone can see. Empty it to get the suggestion back.

# Who and when.
card-who-and-when = Who, and by when

# The owner.
card-owner = Who looks after it

# The day.
card-due = Look again on

# How far it is.
card-status = Status

# No answer stands behind it.
card-no-level = No answered question leaves room for it, so there is no level to start from.

# No level is next.
card-no-next-level = Agree on it in your own words, below.

# A higher score of a metric.
card-metric-up = Each of them a step higher when you measure again.

# Reads aloud before a note.
card-note = Your note: { "" }

# Opens the rest of a practice.
card-more = Then, done when, and where it goes wrong

# Opens everything about a practice.
card-whole = Why, how, and what it takes

# Heads the steps after the first.
card-then = Then

# Heads the end.
card-done-when = Done when

# Heads the pitfalls.
card-goes-wrong = Goes wrong when

# Heads what it moves and who says so.
card-basis = What it moves

# Heads the sources.
card-sources = Read on

# What the page is for.
lede = Chosen from your answers: what lies furthest below its target, for the effort it takes. Reorder them, or dismiss one and say why.

# What the page is for when only delivery performance is answered.
lede-delivery = Chosen from your delivery performance: the room that each metric leaves, for the effort it takes. Answer the questions, and it will rest on more.

# Nothing is answered yet.
empty = Nothing to go on yet

# What to do about it.
empty-more = A roadmap needs a few answers to have something to say. Ten minutes is enough.

# The way to the questions.
to-questions = Answer the questions

# Every answer is where the team wants it.
complete = Nothing left to lift

# What that means.
complete-more = Every answered question is where you want it to be. Raise a target, answer what is still open, or look again in a few months.

# Everything waits.
all-wait = Nothing for now

# What that means.
all-wait-more = Every practice waits in Next or Later. Pin one when you are ready, or leave it so.

# Heads the path.
timeline = On the path

# What the path is.
timeline-more = Phases group the practices; above they only decide between equals.

# A phase without a practice.
nothing-here = Nothing here for you.

# Heads the dialog that dismisses.
dismiss-reason = Why not?

# What a reason is for.
dismiss-hint = One line, for whoever asks next quarter. You can take it up again at any time.

# The reason is missing.
dismiss-missing = Write a few words, so the next reader knows.

# Leaves a dialog.
cancel = Cancel

# Leaves the dialog with the text.
done = Done

# Copies the checklist.
copy = Copy as Markdown

# The checklist was copied.
copied = The checklist is in the clipboard.

# The clipboard was refused.
copy-by-hand = Copy it by hand

# What to do about it.
copy-by-hand-more = This browser gives no access to the clipboard. The text is selected: copy it with your keyboard or from its menu.

# Names the text.
checklist = The checklist

# Saves the checklist.
save = Save as Markdown

# The file could not be made.
save-failed = The file could not be saved.

# Prints the page.
print = Print

# The name of the saved file, without its ending.
file-name = waymark-roadmap

## working

# Opens the sum behind the place.
working-working = Show working

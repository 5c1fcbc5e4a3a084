## ahead

# Heads the projection.
# Variables:
#   $count (Number) - how many practices are in Now
#   $word (Text) - the same in words
ahead-title = { $count ->
    [2] If both work
    [one] If it works
   *[other] If all { $word } work
}

# The title of the drawing.
# Variables:
#   $questionnaire (Text) - its title
ahead-figure = { $questionnaire }, now and projected

# A dimension in the description of the drawing.
# Variables:
#   $dimension (Text) - its title
#   $now (Text) - its score now
#   $projected (Text) - its score ahead
ahead-figure-axis = { $dimension } { $now } now, { $projected } projected.

# The same, of a dimension without a score.
# Variables:
#   $dimension (Text) - its title
ahead-figure-open-axis = { $dimension }: no score yet.

# The score a projection starts from; the score ahead follows as a sign of its own.
# Variables:
#   $questionnaire (Text) - its title
#   $score (Text) - its score now
ahead-from = { $questionnaire } { $score } →

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
#   $heading (Text) - what the roadmap comes to: Three practices to try
#   $team (Text) - the assessment's name
checklist-title = { $heading }: { $team }

# The day of the assessment.
# Variables:
#   $day (Text) - the day
checklist-date = Assessed on { $day }

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

# Leads to an empty one.
bottleneck-draw-stream = Draw your value stream, to see where changes wait

# What the bottleneck does.
bottleneck-effect = It is named among the reasons, and decides between practices that are equal in everything else. Priorities stay as they are.

# The bottleneck.
# Variables:
#   $step (Text) - the name of the step
#   $share (Text) - how much of the lead time it takes
bottleneck-is-at = “{ $step }” takes the largest part of the lead time, { $share }.

# The same, where the step has no name.
# Variables:
#   $share (Text) - how much of the lead time it takes
bottleneck-is-at-unnamed = A step without a name takes the largest part of the lead time, { $share }.

# A practice that usually helps there, and where it stands.
# Variables:
#   $practice (Text) - its title
#   $column (Text) - Now, Next or Later
bottleneck-helps = { $practice }: in { $column }

# The same, of one that is settled.
# Variables:
#   $practice (Text) - its title
bottleneck-helps-settled = { $practice }: done or dismissed

# The same, of one that is not listed.
# Variables:
#   $practice (Text) - its title
bottleneck-helps-unlisted = { $practice }: not listed, for no answered question that names it leaves room

## card

# Why it is proposed.
card-why = Why

# The facts of a card: which scores rise, and how far, if its answers do.
card-lifts = One level up lifts

# How long it takes.
card-effort = Effort

# What it improves by experience.
card-moves = Usually improves

# Opens a card.
card-open = Show the steps

# Closes a card.
card-close = Hide the steps

# Says that somebody has begun.
card-start = Start

# Says that it is in place.
card-finish = Mark as done

# Says that nobody has begun after all.
card-not-started = Not started after all

# Opens what else can be done with a practice.
card-rest = More

# One place up.
card-move-up = Move up

# One place down.
card-move-down = Move down

# Keeps a card in Now.
card-pin = Pin

# Keeps a practice of another column in Now.
card-pin-to-now = Move to Now

# Lets the order of the roadmap decide again.
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
card-now-is-full = Now keeps three already, and more than three at once is no priority. Finish, unpin or defer one first.

# The level of today.
card-where-we-are = Where we are

# The next level.
card-where-to = Where we want to be

# The beginning.
card-first-step = The first small step

# That it can be changed.
card-first-step-hint = Make it yours: a day, a name, a place. Empty it to get these words back.

# The sign of success.
card-how-we-know = How we will know

# The owner.
card-owner = Who looks after it

# The day.
card-due = Look again on

# No answer stands behind it.
card-no-level = No answered question leaves room for it, so there is no level to start from.

# No level is next.
card-no-next-level = Agree on it in your own words, below.

# A higher score of a metric.
card-metric-up = Each of them a step higher when you measure again.

# The team's own note to a question.
# Variables:
#   $note (Text) - the note
#   $aloud (Slot) - only read aloud
card-note = <aloud>Your note: </aloud>{ $note }

# Opens the rest of a practice.
card-more = Then, and where it goes wrong

# Heads the steps after the first.
card-then = Then

# Heads the end.
card-done-when = Done when

# Heads the pitfalls.
card-goes-wrong = Goes wrong when

# Heads what it improves and who says so.
card-basis = What it improves

# Heads the sources.
card-sources = Read on

# What it improves by research.
# Variables:
#   $outcomes (Text) - what it improves, in a row
card-basis-research = DORA’s research links it with { $outcomes }; how strongly is our judgement.

# What it improves by the authors' judgement.
# Variables:
#   $outcomes (Text) - what it improves, in a row
card-basis-judgement = That it improves { $outcomes } is our judgement.

# What it waits for.
# Variables:
#   $practice (Text) - the title of the one it needs first
#   $score (Text) - how far that one is in place
card-waits = Waits for “{ $practice }”, now at { $score }.

# A metric that it improves.
# Variables:
#   $metric (Text) - its name
#   $score (Text) - its score
card-metric = { $metric } { $score }

# The day by which the team looks again.
# Variables:
#   $day (Text) - the day
card-by = by { $day }

## reason

# A dimension's name, where two questionnaires have one of that name.
# Variables:
#   $dimension (Text) - its title
#   $questionnaire (Text) - the title of its questionnaire
lift-name = { $dimension } ({ $questionnaire })

# How far a practice lifts a dimension.
# Variables:
#   $dimension (Text) - its name
#   $from (Text) - its score now
#   $to (Text) - its score ahead
lift = { $dimension } { $from } → { $to }

# The same, where the scores read alike.
# Variables:
#   $dimension (Text) - its name
#   $from (Text) - its score now
lift-a-little = { $dimension } { $from }, a little

# Dimensions in a row, of which not all have room.
# Variables:
#   $lifts (Text) - those that have, in a row
#   $count (Number) - how many more there are
#   $word (Text) - the same in words
lifts-and-more = { $lifts }, and { $count ->
    [one] one more
   *[other] { $word } more
}

# The largest rise.
# Variables:
#   $lift (Text) - a dimension, from where to where
lifts-by = Lifts { $lift }.

# The largest rise, where the scores read alike.
# Variables:
#   $dimension (Text) - its name
lifts-by-a-little = Lifts { $dimension } a little.

# The first reason.
# Variables:
#   $dimension (Text) - its name
#   $ground (lowest | among-lowest) - whether others are as low
#   $score (Text) - its score
reason-lowest-ground = { $dimension } is { $ground ->
    [among-lowest] among the lowest dimensions
   *[lowest] the lowest dimension
}, at { $score }.

# Where the team stands on a question.
# Variables:
#   $question (Text) - its title
#   $level (Text) - the number of its level
#   $reads (Text) - the level's name and text, to the end of the sentence
reason-stands = “{ $question }” stands at level { $level }, { $reads }

# What the next level of that question reads.
# Variables:
#   $level (Text) - its number
#   $reads (Text) - its name and text, to the end of the sentence
reason-next = Level { $level } reads { $reads }

# A level without a text, at the end of a sentence.
# Variables:
#   $name (Text) - its name
reason-name = “{ $name }”.

# A level with its text, at the end of a sentence.
# Variables:
#   $name (Text) - its name
#   $text (Text) - what one observes on it
#   $end (written | missing) - whether the text ends with a full stop of its own
reason-reads = “{ $name }”: { $text }{ $end ->
    [missing] .
   *[written] { "" }
}

# Where the team stands on a question and what the next level reads, in the names of the levels.
# Variables:
#   $question (Text) - its title
#   $level (Text) - the number of its level
#   $here (Text) - the name of that level
#   $next (Text) - the number of the next level
#   $ahead (Text) - the name of that one
reason-in-short = “{ $question }” is at level { $level }, “{ $here }”; level { $next } reads “{ $ahead }”.

# How many further answers lie below their target.
# Variables:
#   $count (Number) - how many
#   $word (Text) - the same in words, as a sentence begins
reason-below-too = { $count ->
    [one] One more answer is below its target.
   *[other] { $word } more answers are below their target.
}

# Further answers below their target.
# Variables:
#   $answers (Text) - in a row
reason-below = Below target too: { $answers }.

# One of them.
# Variables:
#   $question (Text) - its title
#   $level (Text) - the number of its level
#   $name (Text) - the name of its level
reason-below-answer = “{ $question }” at level { $level }, “{ $name }”

# The last in that row, where not all are named.
# Variables:
#   $count (Number) - how many more there are
#   $word (Text) - the same in words
reason-below-more = { $count ->
    [one] one more
   *[other] { $word } more
}

# Metrics are all that speaks for it.
# Variables:
#   $metrics (Text) - in a row
reason-moves = It improves { $metrics }.

# A metric speaks for it, too.
# Variables:
#   $metric (Text) - which, with its score
reason-moves-too = It improves { $metric } as well.

# A metric within such a sentence.
# Variables:
#   $metric (Text) - its name
#   $score (Text) - its score
reason-metric = { $metric } (now { $score })

# The value stream speaks for it.
# Variables:
#   $step (Text) - the name of the bottleneck
#   $share (Text) - how much of the lead time it takes
reason-bottleneck = It usually helps at “{ $step }”, your value stream’s bottleneck, which takes { $share } of the lead time.

# The same, where the step has no name.
# Variables:
#   $share (Text) - how much of the lead time it takes
reason-bottleneck-unnamed = It usually helps at a step without a name, your value stream’s bottleneck, which takes { $share } of the lead time.

# One practice waits for it.
# Variables:
#   $practice (Text) - its title
reason-unblocks = “{ $practice }” waits for it.

# Two practices wait for it.
# Variables:
#   $first (Text) - the title of one
#   $second (Text) - the title of the other
reason-unblocks-two = “{ $first }” and “{ $second }” wait for it.

# More than two practices wait for it.
# Variables:
#   $first (Text) - the title of one
#   $count (Number) - how many others there are
#   $word (Text) - the same in words
reason-unblocks-many = { $count ->
    [one] “{ $first }” and one other wait for it.
   *[other] “{ $first }” and { $word } others wait for it.
}

# It would lift nothing but what one in Now lifts already.
# Variables:
#   $practice (Text) - the title of the one in Now
reason-same-answer = “{ $practice }” in Now rests on the same single answer.

# Nothing speaks for it.
reason-none = Your answers give no reason for it now; it is here because you keep it.

## said

# A practice was pinned.
# Variables:
#   $practice (Text) - its title
said-pinned = “{ $practice }” is pinned and stays in Now.

# A practice was unpinned; where it is now follows.
# Variables:
#   $practice (Text) - its title
said-unpinned = “{ $practice }” is no longer pinned.

# A practice was deferred.
# Variables:
#   $practice (Text) - its title
said-deferred = “{ $practice }” waits in Later.

# A practice was dismissed.
# Variables:
#   $practice (Text) - its title
said-dismissed = “{ $practice }” is dismissed.

# A practice has another status; where it is now follows, unless it is done.
# Variables:
#   $practice (Text) - its title
#   $status (open | started | done) - how far it has come
said-status = { $status ->
    [done] “{ $practice }” is done.
    [started] “{ $practice }”: started.
   *[open] “{ $practice }”: not started.
}

# A practice was taken up again; where it is now follows.
# Variables:
#   $practice (Text) - its title
said-taken-up = “{ $practice }” is taken up again.

# A practice was moved.
# Variables:
#   $practice (Text) - its title
#   $place (Number) - its place now, from 1
#   $of (Number) - of how many
said-moved = “{ $practice }” is now { $place } of { $of }.

# Where a practice is now.
# Variables:
#   $column (Text) - Now, Next or Later
said-is-in = It is in { $column }.

# A practice is in no column now.
said-not-listed = Your answers leave nothing for it to lift, so it is not listed.

## page

# The page's heading.
# Variables:
#   $count (Number) - how many practices are in Now
#   $word (Text) - the same in words, as a sentence begins
to-try = { $count ->
    [one] One practice to try
   *[other] { $word } practices to try
}

# Beside a column's name: what stands there.
now-note = At most three at a time

# The same, of the next ones.
next-note = When one in Now is done

# The same, of the rest.
# Variables:
#   $count (Number) - how many practices there are
later-note = { $count ->
    [one] The last one
   *[other] The other { $count }
}

# What the first phase of the path is for.
phase-map-is = See how work flows before you change it.

# What the second phase of the path is for.
phase-pilot-is = Try it with one team, where a mistake is cheap.

# What the third phase of the path is for.
phase-expand-is = Carry on what the first teams could show.

# What the last phase of the path is for.
phase-scale-is = Make it how everyone works.

# Opens the rest of a list.
# Variables:
#   $count (Number) - how many more there are
more = { $count } more

# Opens what is done.
# Variables:
#   $count (Number) - how many
#   $word (Text) - the same in words, as a sentence begins
settled-done = { $count ->
    [one] One done
   *[other] { $word } done
}

# Opens what is dismissed.
# Variables:
#   $count (Number) - how many
#   $word (Text) - the same in words, as a sentence begins
settled-dismissed = { $count ->
    [one] One dismissed
   *[other] { $word } dismissed
}

# Heads the dialog that dismisses.
# Variables:
#   $practice (Text) - its title
dismiss = Dismiss “{ $practice }”

# What the page is for.
lede = What lies furthest below its target in your answers, for the effort it takes. Give each a person and a day.

# What the page is for when only delivery performance is answered.
lede-delivery = Chosen from your delivery performance alone: the room that each metric leaves, for the effort it takes. Answer the questions, and it rests on more.

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

# Nothing is proposed, for what is below its target names no practice.
unspoken-alone = Nothing to propose

# Answers for which nothing is proposed: questions of a person's own questionnaire that name no practice.
# Variables:
#   $count (Number) - how many
#   $question (Text) - the title of the first
unspoken = { $count ->
    [one] “{ $question }” is not yet where you want it, and names no practice, so nothing is proposed for it.
   *[other] { $count } answers, such as “{ $question }”, are not yet where you want them and name no practice, so nothing is proposed for them.
}

# Everything waits.
all-wait = Nothing for now

# What that means.
all-wait-more = Every practice waits in Next or Later. Move one to Now when you are ready, or leave it so.

# Heads the path.
timeline = The same practices by phase

# What the path is.
timeline-more = Four phases in which organisations change how they deliver. Above, a phase only decides between practices that are equal in everything else.

# A phase without a practice.
nothing-here = No practice here for you.

# Heads the end of the page.
way-on = What next

# Heads what takes the roadmap along.
take-along = Take it to the team

# What for.
take-along-more = For the wall, the wiki or the issue tracker.

# Heads what comes after the practices were tried.
look-again = Look again

# When to look again.
look-again-more = On the days above, or in three months. A new assessment begins with today’s answers; this one stays as it is.

# Begins the next assessment.
assess-again = Assess again

# Heads the way back to what the practices are chosen from.
look-back = See where they come from

# What is there.
look-back-more = The map, the answers behind each score, and what stands out.

# The way there.
to-results = Back to the results

# Heads the dialog that dismisses.
dismiss-reason = Why not?

# What a reason is for.
dismiss-hint = One line, for whoever asks next quarter. You can take it up again at any time.

# The reason is missing.
dismiss-missing = Write a few words, so the next reader knows.

# Leaves a dialog.
cancel = Cancel

# Copies the checklist.
copy = Copy as Markdown

# The checklist was copied.
copied = The checklist is in the clipboard.

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

# How a priority is made.
working-how = Each answered question that names the practice has a need. g is how far its score lies below its target’s, divided by 10; the need is ((1 + g)² − 1) ÷ 3, which is 0 at the target and 1 a whole ladder below it, so that what is far off counts more than in proportion. The mean need is multiplied by 1 + the push, and divided by the root of the effort: √1 for small, √2 for medium, √4 for large.

# How a priority is made where only delivery performance is answered.
working-how-metrics = Each metric pushes by the strength with which the practice improves it, divided by 3, times the room it leaves, 10 less its score, divided by 10. The largest push is divided by the root of the effort: √1 for small, √2 for medium, √4 for large.

# What a push is.
working-push-how = The push comes from the delivery metrics that the practice improves: strength ÷ 3 × (10 − score) ÷ 10. The largest counts.

# No metric pushes.
working-no-push = No answered delivery metric is one that it improves, so the push is 0.

# Nothing gives it a priority.
working-nothing = It has no priority of its own: no answered question that names it lies below its target.

# A question's need: “Size of a release”: level 1 scores 0.0, its target, level 5, 10.0: g = 1.0, ((1 + 1.0)² − 1) ÷ 3 = 1.0
# Variables:
#   $question (Text) - its title
#   $level (Text) - the number of its level
#   $score (Text) - what that scores
#   $target (Text) - the number of the target's level
#   $wanted (Text) - what that scores
#   $gap (Text) - the distance, divided by 10
#   $need (Text) - the need, after = or ≈
working-need = “{ $question }”: level { $level } scores { $score }, its target, level { $target }, { $wanted }: g = { $gap }, ((1 + { $gap })² − 1) ÷ 3 { $need }

# A question at its target.
# Variables:
#   $question (Text) - its title
#   $level (Text) - the number of its level
#   $need (Text) - no need, as a number
working-met = “{ $question }”: level { $level } is its target or above, need { $need }

# The mean of the needs: Mean need: (1.0 + 0.4167) ÷ 2 = 0.7083
# Variables:
#   $needs (Text) - their sum, term by term
#   $count (Text) - how many there are
#   $mean (Text) - the mean, after = or ≈
working-mean = Mean need: ({ $needs }) ÷ { $count } { $mean }

# What a metric pushes: Lead time for changes: 3 ÷ 3 × (10 − 2.0) ÷ 10 = 0.8
# Variables:
#   $metric (Text) - its name
#   $strength (Text) - how strongly the practice improves it, 1 to 3
#   $score (Text) - its score
#   $push (Text) - the push, after = or ≈
working-push = { $metric }: { $strength } ÷ 3 × (10 − { $score }) ÷ 10 { $push }

# The priority: Priority: 0.7083 × (1 + 0.8) ÷ √2 = 0.9016
# Variables:
#   $drive (Text) - need and push as a product
#   $effort (Text) - what is under the root
#   $priority (Text) - the priority, after = or ≈
working-priority = Priority: { $drive } ÷ √{ $effort } { $priority }

# What a questionnaire gains.
# Variables:
#   $questionnaire (Text) - its title
#   $from (Text) - its score now
#   $to (Text) - its score ahead
#   $gain (Text) - the difference
working-gain = One level up on each of them: { $questionnaire } { $from } → { $to }, a gain of { $gain }.

# Practices wait for it, and one of them has a better priority.
# Variables:
#   $practices (Text) - their titles, in quotation marks, in a row
#   $count (Number) - how many
#   $priority (Text) - the best priority among them
working-lent = { $count ->
    [one] { $practices } waits for it, so it takes the best priority among them, { $priority }.
   *[other] { $practices } wait for it, so it takes the best priority among them, { $priority }.
}

# Practices wait for it.
# Variables:
#   $practices (Text) - their titles, in quotation marks, in a row
#   $count (Number) - how many
working-lent-turn = { $count ->
    [one] { $practices } waits for it, so it comes at least as early.
   *[other] { $practices } wait for it, so it comes at least as early.
}

# A title in a row of several.
# Variables:
#   $practice (Text) - the title
working-quoted = “{ $practice }”

# What it would lift.
# Variables:
#   $lifts (Text) - dimensions, each from where to where, in a row
working-lifts = It would lift { $lifts }.

# How far it is in place.
# Variables:
#   $score (Text) - the mean of the answers that name it
working-in-place = In place so far: { $score }, the mean of the answers that name it.

# How far it is in place is not known.
working-in-place-unknown = How far it is in place is not known: no answered question names it.

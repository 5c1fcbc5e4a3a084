### One team over time: what its assessments share, what moved, what was tried, what happened.

# Stands below the heading: whose assessments these are.
# Variables:
#   $team (Text) - the team
#   $count (Number) - how many assessments it has
whose = { $count ->
    [one] { $team }: { $count } assessment
   *[other] { $team }: { $count } assessments
}

# There is nothing to compare yet.
only-one = There is one assessment of this team so far. Assess it again, and this page shows what moved.

# Names the ways to the parts of the page.
parts = On this page

## choice

# Heads the choice.
choose = Which assessments to compare

# What it begins with.
choose-hint = At first the newest two. The address of this page keeps your choice.

# Fewer than two are chosen.
choose-two = Choose at least two to compare them.

# More are chosen than a map shows.
# Variables:
#   $count (Number) - how many a map shows
choose-map = The map shows the newest { $count } of them, the tables show all.

# Opens the results of an assessment.
to-results = Results

## apart

# Heads what sets the assessments apart.
apart = What to keep in mind

# A questionnaire that only the newest chose.
# Variables:
#   $titles (Text) - its title, or several in a row
apart-only-last = { $titles }: not every earlier assessment chose this. What they share is compared, by the same questions.

# A questionnaire that only earlier ones chose.
# Variables:
#   $titles (Text) - its title, or several in a row
apart-only-before = { $titles }: the newest did not choose this, so it is not compared.

# A questionnaire that is not here.
# Variables:
#   $id (Text) - its id
apart-unknown = “{ $id }” is not in this browser, so what it asks is not compared.

# A questionnaire had other versions.
# Variables:
#   $title (Text) - its title
#   $versions (Text) - the versions in a row
apart-versions = { $title } had versions { $versions }. Only questions of both are compared.

# They are about different services.
apart-scopes = These assessments look at different services. What follows is a difference between services, and no progress.

## shared

# How all of it is compared.
# Variables:
#   $year (Text) - the year of the bands
how = Every number counts only questions with a level in all chosen assessments. Where those are less than half of what the newest asks, there is no number. Bands: DORA { $year }, unless the questionnaire brings its own.

# A questionnaire of which too little is shared.
# Variables:
#   $shared (Number) - how many questions all answered
#   $asked (Number) - how many the newest asks
too-little = Not compared: { $shared } of { $asked } questions have a level in all of them.

# The title of a map of several assessments.
# Variables:
#   $questionnaire (Text) - its title
#   $days (Text) - their days in a row
map-title = { $questionnaire } over time: { $days }

# A dimension in the map's description.
# Variables:
#   $dimension (Text) - its title
#   $scores (Text) - each day with its score in a row
map-described = { $dimension }: { $scores }.

# A day with its score.
# Variables:
#   $day (Text) - the day
#   $score (Text) - the score
at-day = { $day } { $score }

# A dimension without scores.
# Variables:
#   $dimension (Text) - its title
map-nothing = { $dimension }: not compared.

# The title of the picture of what moved.
# Variables:
#   $questionnaire (Text) - its title
#   $before (Text) - the earlier day
#   $now (Text) - the later day
moved-title = { $questionnaire }: from { $before } to { $now }

# Explains the picture.
moved-signs = The square is the earlier score, the arrow points to the newer one. A disc alone did not move. A dashed arrow is provisional: it rests on one answer.

# A row of it in words.
# Variables:
#   $before (Text) - the score before
#   $now (Text) - the score now
#   $change (Text) - how far it moved
moved-row = { $before } → { $now } ({ $change })

# The same where nothing is compared.
moved-nothing = not compared

# A row of it for people who do not see it.
# Variables:
#   $dimension (Text) - its title
#   $before (Text) - the score before
#   $now (Text) - the score now
#   $change (Text) - how far it moved
moved-described = { $dimension }: { $before }, then { $now } ({ $change }).

# Describes the table of a questionnaire.
# Variables:
#   $questionnaire (Text) - its title
table = { $questionnaire }: scores of what all chosen assessments answered

# Heads the dimensions.
column-dimension = Dimension

# Heads how much is shared.
column-shared = Answered in all

# Heads how far the last lies from the first.
column-change = Change

# How much is shared.
# Variables:
#   $shared (Number) - how many questions all answered
#   $asked (Number) - how many the newest asks
shared-of = { $shared } of { $asked }

## answers

# Heads what became of the answers.
answers = Answers

# Between which two assessments.
# Variables:
#   $before (Text) - the earlier day
#   $now (Text) - the later day
answers-between = From { $before } to { $now }.

# How many levels rose, fell and stayed.
# Variables:
#   $rose (Number) - how many rose
#   $fell (Number) - how many fell
#   $same (Number) - how many stayed
answers-counted = { $rose ->
    [one] { $rose } answer rose
   *[other] { $rose } answers rose
}, { $fell } fell, { $same } stayed the same.

# Heads the answers that rose.
# Variables:
#   $count (Number) - how many
answers-rose = Rose ({ $count })

# Opens those that rose or fell and moved less than the ones in sight.
# Variables:
#   $count (Number) - how many
answers-more = { $count } more

# Heads the answers that fell.
# Variables:
#   $count (Number) - how many
answers-fell = Fell ({ $count })

# Opens the answers that stayed.
# Variables:
#   $count (Number) - how many
answers-same = The same ({ $count })

# Opens the answers that are new.
# Variables:
#   $count (Number) - how many
answers-new = A level now, none before ({ $count })

# Opens the answers that are gone.
# Variables:
#   $count (Number) - how many
answers-gone = A level before, none now ({ $count })

# Nothing was said then.
answers-open = not answered

# What was noted at the earlier one.
# Variables:
#   $note (Text) - the note
noted-before = Note then: { $note }

# What was noted at the later one.
# Variables:
#   $note (Text) - the note
noted-now = Note now: { $note }

# What was noted at both, in the same words.
# Variables:
#   $note (Text) - the note
noted-both = Note: { $note }

# Describes the table of answers of more than two.
answers-table = Answers that differ, by assessment

# Heads the questions.
column-question = Question

# Opens that table.
# Variables:
#   $count (Number) - how many questions
answers-all = Each assessment’s answer, where they differ ({ $count })

## actions

# Heads what was tried between the two.
actions = What you tried, and what it was meant to move

# What stands beside each.
actions-hint = What is overdue comes first. That something moved beside a practice does not prove that the practice moved it.

# Nothing was planned.
actions-nothing = Nothing was chosen or done on the roadmap between these two.

# It is done.
action-done = Done

# It is begun.
action-begun = Begun

# It is chosen and not begun.
action-chosen = Chosen, not begun

# It was given up.
action-dropped = Given up

# Why it was given up.
# Variables:
#   $reason (Text) - the reason
action-reason = Why: { $reason }

# Until when it was meant.
# Variables:
#   $day (Text) - the day
action-due = due { $day }

# Nothing that it is meant to move is answered.
action-nothing = No answer of yours names this practice, so nothing tells whether it helped.

# How far a dimension moved.
# Variables:
#   $dimension (Text) - its title
#   $change (Text) - how far
action-dimension = { $dimension } { $change }

# The same where it cannot be compared.
# Variables:
#   $dimension (Text) - its title
action-dimension-nothing = { $dimension } not compared

## trends

# Heads the lines over all assessments.
trends = Trends

# How to read them.
trends-how = Each mark is an assessment’s own score, over all of the same service. A line joins two that answered mostly the same questions; what moved on the same questions alone stands above. A hollow mark is provisional. The dotted trails with numbers are what happened, told below.

# Assessments of another service stand in no line.
# Variables:
#   $count (Number) - how many
trends-elsewhere = { $count ->
    [one] { $count } assessment of another service is
   *[other] { $count } assessments of other services are
} not in these lines.

# There are too few assessments for a line.
trends-too-few = One assessment makes no line yet.

# Names a line.
# Variables:
#   $name (Text) - a dimension or a metric
trend-title = { $name } over time

# Tells a line to people who do not see it.
# Variables:
#   $points (Text) - each day with its value in a row
trend-told = From the earliest: { $points }.

# A line without a value.
trend-nothing = Nothing is known yet.

# Some points are not joined.
trend-gaps = Not all of them are joined.

# A value that is provisional or roughly known.
# Variables:
#   $day (Text) - the day
#   $score (Text) - the value
trend-roughly = { $day } { $score } (roughly)

# A value that is a lower bound.
# Variables:
#   $day (Text) - the day
#   $score (Text) - the value
trend-at-least = { $day } at least { $score }

# A value that is an upper bound.
# Variables:
#   $day (Text) - the day
#   $score (Text) - the value
trend-at-most = { $day } at most { $score }

# Opens the numbers of the lines of a questionnaire.
# Variables:
#   $name (Text) - the questionnaire, or delivery
trend-table = The numbers: { $name }

# A value in the table that is provisional.
# Variables:
#   $score (Text) - the score
trend-provisional = { $score } (provisional)

# Heads the delivery metrics.
trend-delivery = Delivery metrics

# How to read them.
trend-delivery-how = Each line is the score of a metric, 0 to 10: up is better, also where less of it is. Filled: counted from ten events or more. Hollow: an answer option, a number entered by hand, fewer events, or a number that is only a bound.

# The metrics without a line.
# Variables:
#   $metrics (Text) - their names in a row
trend-unknown = Not known at any of these assessments: { $metrics }.

# Heads the experiments.
trend-tried = Experiments kept

# How they are counted.
trend-tried-how = Practices of the roadmap that are done and were not given up. Each assessment counts what its roadmap says until the next one begins.

# What was tried by an assessment, in a row.
# Variables:
#   $kept (Number) - how many are done
#   $begun (Number) - how many are begun
#   $dropped (Number) - how many were begun and given up
tried = { $kept } kept, { $begun } begun, { $dropped } given up

# Describes the table of experiments.
tried-table = Experiments by assessment

# Heads the assessments.
column-assessment = Assessment

# Heads those that are done.
column-kept = Kept

# Heads those that are begun.
column-begun = Begun

# Heads those that were begun and given up.
column-dropped = Given up

# A cell without anything.
nothing = –

# The same, read aloud.
nothing-aloud = nothing known

## journal

# Heads what happened.
journal = What happened

# Explains it.
journal-hint = Write down what may tell why scores moved: a new member, a reorganisation, a move to the cloud.

# Nothing is written down.
journal-empty = Nothing is written down yet.

# Names the field of the day.
event-date = Day

# Names the field of the words.
event-text = What happened

# Adds it.
event-add = Add

# The day is missing.
event-no-date = Choose the day.

# The words are missing.
event-no-text = Say what happened.

# Changes one.
event-edit = Change

# Deletes one.
event-delete = Delete

# Keeps the change.
event-keep = Keep the change

# Leaves it.
event-cancel = Cancel

# One was added.
event-added = Added.

# One was changed.
event-changed = Changed.

# One was deleted.
event-deleted = Deleted.

# Names the form that changes one.
# Variables:
#   $number (Number) - which
event-form = Change number { $number }

# Names the form that adds one.
event-new = Add what happened

## targets

# Heads the targets.
targets = Targets

# Nothing is aimed at.
targets-nothing = No targets are set. Set one beside a question, or go on without.

# How many are met.
# Variables:
#   $met (Number) - how many are met
#   $all (Number) - how many there are
targets-met = { $all ->
    [one] { $met } of { $all } target met
   *[other] { $met } of { $all } targets met
}

# How many were met at the earlier assessment.
# Variables:
#   $day (Text) - its day
#   $met (Number) - how many of the same targets were met then
#   $all (Number) - how many there are
targets-before = On { $day }, { $met } of the same { $all } were met.

# Of how many nothing tells.
# Variables:
#   $count (Number) - how many
targets-unknown = For { $count } of them nothing is answered.

# Says what counts as met.
targets-hint = A target that is where you stand counts as met: good enough is a choice.

# Describes the table.
targets-table = Targets, where you are and where you were

# Heads what is aimed at.
column-aim = What

# Heads the target.
column-target = Target

# Heads where one is.
column-now = Now

# Heads where one was.
column-before = Before

# Heads how it stands.
column-standing = Stands

# It is met.
standing-met = Met

# So many levels are left.
# Variables:
#   $levels (Number) - how many
standing-levels = { $levels ->
    [one] { $levels } level to go
   *[other] { $levels } levels to go
}

# So much of a score is left.
# Variables:
#   $by (Text) - how much
standing-score = { $by } to go

# Nothing tells.
standing-unknown = Not answered

# Marks a dimension in the table.
aim-dimension = dimension

## scores of other tools

# Heads the scores that other tools gave at visits that were taken over from them.
other-tools = Scores of other tools

# Explains it.
other-tools-how = These visits were taken over from another tool. Its scores follow its own formula, scale and items, so they are compared with its own earlier scores alone, never with Waymark’s.

# Names the table of a tool's scores.
# Variables:
#   $tool (Text) - the tool
other-scores = Scores of { $tool } at each visit

# Names the table of Waymark's scores.
own-scores = Waymark’s scores of the same visits

# Heads the questionnaires in it.
own-name = Waymark, 0 to 10

# A score with what it rests on.
# Variables:
#   $score (Text) - the score
#   $answered (Text) - how many of how many were answered
score-of = { $score } ({ $answered } answered)

# How many of a questionnaire's questions were answered.
# Variables:
#   $answered (Number) - with a level
#   $asked (Number) - of so many
answered-of = { $answered } of { $asked }

# Nothing was answered with a level.
score-none = no score

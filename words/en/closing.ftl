### What a workshop decides, what stays of it, and the hand-out for those who were not there.

## Deciding: proposals and dots

# Names the step.
decide = Decide what to try

# What the step is for.
decide-lede = A few dots each, one to three experiments. More are not done.

# Heads what the roadmap proposes.
offered = From the roadmap

# How the roadmap comes to them.
offered-more = From what stands now, the most useful first.

# The roadmap has nothing.
offered-none = Nothing that stands now names a practice. Write what people propose.

# All of them are in the vote.
offered-all-in = All of them are in the vote.

# Puts a practice to the vote, and for the ear which.
offer = Put to the vote

# Shows what else the roadmap proposes.
# Variables:
#   $count (Number) - how many
offered-rest = { $count } more from the roadmap

# Puts several practices to the vote.
# Variables:
#   $count (Number) - how many
offer-all = Put these { $count } to the vote

# Names the field of a proposal in own words.
propose = A proposal of the room

# Adds it.
propose-add = Add

# It is there already, or says nothing.
propose-refused = Write something that is not in the list yet.

# Heads the vote.
vote = Dots

# How one votes.
vote-more = Everybody says where their dots go, several on one if they like.

# How many dots each person has.
dots-each = Dots for each person

# How many dots are left.
# Variables:
#   $left (Number) - how many
#   $people (Number) - how many people there are
dots-left = { $left ->
    [one] { $left } dot left, with { $people } people
   *[other] { $left } dots left, with { $people } people
 }

# More are given than there are.
# Variables:
#   $over (Number) - how many too many
#   $people (Number) - how many people there are
dots-over = { $over ->
    [one] { $over } dot more than { $people } people have
   *[other] { $over } dots more than { $people } people have
 }

# Nobody knows how many people there are.
# Variables:
#   $given (Number) - how many dots are given
dots-given = { $given ->
    [one] { $given } dot given
   *[other] { $given } dots given
 }

# The place of a proposal.
# Variables:
#   $place (Number) - from 1
place = Place { $place }

# The vote has no proposals.
vote-none = Nothing is in the vote yet.

# What can be done with a proposal, and for the ear with which.
take-on = Take on
withdraw = Delete

# A proposal has been deleted.
withdrawn = Proposal deleted.

# The dots of a proposal.
# Variables:
#   $proposal (Text) - its words
dots-of = Dots for “{ $proposal }”

## Experiments

# Heads what is taken on.
experiments = Experiments

# How many there should be.
experiments-more = One to three. Each has a signal, somebody who looks after it, and a day on which you keep it or drop it.

# Nothing is taken on.
experiments-none = Nothing is taken on yet.

# Takes on one without a proposal.
experiment-add = Write one yourself

# There is no room for a fourth.
experiment-fourth = Three are the most: a fourth is not done. Delete one first.

# It is taken on already.
experiment-there = This one is taken on already.

# Names an experiment.
# Variables:
#   $number (Number) - from 1
experiment = Experiment { $number }

# A field of it.
experiment-what = What we try
experiment-signal = What we expect to see
experiment-owner = Who looks after it
experiment-review = Keep or drop on
experiment-first-step = First small step

# The owner is no guilty party.
experiment-owner-more = One name. They ask how it goes; they do not do it alone.

# Takes it out, and for the ear which.
experiment-delete = Delete

# It has been deleted.
experiment-deleted = Experiment deleted.

# Names what is missing.
# Variables:
#   $missing (Text) - a list of fields
experiment-missing = Still to say: { $missing }.

# What may be missing, within a sentence.
missing-what = what we try
missing-signal = what we expect to see
missing-owner = who looks after it
missing-review = the day
missing-first-step = the first step

## The closing round

# Heads it.
worth = Was it worth the time?

# How one answers.
worth-more = Fingers from 0 to 5: 0 is time lost, 5 is time very well spent. Count them.

# Names a count.
# Variables:
#   $number (Number) - from 0 to 5
worth-number = People who say { $number }

# The mean.
# Variables:
#   $mean (Text) - the mean, one decimal
#   $votes (Number) - how many said so
worth-mean = { $votes ->
    [one] { $mean } of 5, from { $votes } person
   *[other] { $mean } of 5 on average, from { $votes } people
 }

# The mean is low: one question more.
worth-low = That is low. Ask one more question: what would have made it worth your time?

# Names the field for what they say.
worth-answer = What would have made it worth it

# Shows the closing round on the projector.
worth-ask = Ask on the projector

# Shows what people said.
worth-reveal = Show the answers on the projector

# Shows what to try again.
decide-show = Show what to try on the projector

# Goes on.
to-keep = Keep it

## Keeping

# Names the step.
keep = Keep it

# What the step is for.
keep-lede = What stands becomes an assessment of the team, with results and a roadmap like any other.

# What is kept.
# Variables:
#   $stands (Number) - how many questions have an answer that stands
#   $of (Number) - of how many
#   $agreed (Number) - how many are agreed on
keep-counts = { $stands } of { $of } questions have an answer that stands, { $agreed } of them agreed.

# Nothing stands.
keep-nothing = Nothing stands yet, so there is nothing to keep.

# Keeps it.
keep-now = Keep as an assessment

# Brings what was kept up to date.
keep-again = Bring the assessment up to date

# It is kept.
kept = Kept as an assessment.

# It is up to date.
kept-again = The assessment is up to date.

# What it became.
# Variables:
#   $name (Text) - the assessment's name
became = It became “{ $name }”.

# That was deleted.
became-gone = The assessment that it became is not here any more. Keeping makes a new one.

# What else of it is kept.
keep-record = How often each level was chosen is kept with each answer. Who answered, and your own notes, stay with the workshop in this browser.

# Ways on.
to-results = Results
to-roadmap = Roadmap
to-report = Report

# Why there is no assessment.
keep-absent = The questionnaire of this workshop is not in this browser. Open its file under Your questionnaires, then come back.

# What stands as a reason where a question applies to few.
not-applicable = The room found that it does not apply.

# The experiments lack something.
# Variables:
#   $count (Number) - how many
keep-incomplete = { $count ->
    [one] { $count } experiment is not complete yet.
   *[other] { $count } experiments are not complete yet.
 }

# Leads there.
to-experiments = To the experiments

## The hand-out

# Heads it.
handout = Hand-out

# Who it is for.
handout-more = For those who were not there. Counts of all together, never who said what, and not your own notes.

# Copies it.
handout-copy = Copy as Markdown

# It is copied.
handout-copied = The hand-out is in the clipboard.

# Saves it.
handout-save = Save as Markdown

# It could not be saved.
handout-not-saved = This browser did not save the file. Copy it instead.

# Prints it.
handout-print = Print

# Its title.
# Variables:
#   $name (Text) - the workshop's name
handout-title = Workshop { $name }

# The title of a workshop without a name.
handout-title-alone = Workshop

# A fact with its name.
# Variables:
#   $name (Text) - what it is
#   $told (Text) - what is so
handout-fact = { $name }: { $told }

# What a fact is.
handout-team = Team
handout-scope = About
handout-day = Day
handout-questionnaire = Questionnaire
handout-people = People
handout-promise = Promise

# How many took part.
# Variables:
#   $people (Number) - how many
#   $questions (Number) - how many questions they answered
handout-people-count = { $people ->
    [one] { $people } person answered { $questions } questions
   *[other] { $people } people answered { $questions } questions
 }

# Heads the questions.
handout-questions = What stands

# What was said.
handout-said = Answers

# What was said in a round.
# Variables:
#   $round (Number) - which
#   $told (Text) - what
handout-round = round { $round }: { $told }

# A count.
# Variables:
#   $count (Number) - how many
handout-dont-know = { $count } don’t know

# A count.
# Variables:
#   $count (Number) - how many
handout-not-applicable = { $count } not applicable

# A single answer is somebody's own.
handout-single = one answer, not shown

# How far people agreed.
handout-agreement = Agreement

# How roles see it.
handout-roles = By role

# Where the room feels that it goes.
handout-trend = Feeling

# What was said to it.
handout-notes = Notes

# Heads the experiments.
handout-experiments = What we try

# Nothing was taken on.
handout-experiments-none = No experiment was taken on.

# Heads what was proposed and not taken on.
handout-not-now = Not now

# A proposal with its dots.
# Variables:
#   $proposal (Text) - its words
#   $dots (Number) - how many
handout-proposal = { $dots ->
    [one] { $proposal } ({ $dots } dot)
   *[other] { $proposal } ({ $dots } dots)
 }

# Heads the closing round.
handout-worth = Was it worth the time?

# The small print.
handout-imprint = Made with Waymark. The answers stay in the team’s own browser.

### What the tables for analysis elsewhere say of themselves. The site does not fetch it.

## the codebook

# The title of the codebook.
package-title = Waymark: assessments as tables

# What the codebook says of all tables.
package = Self-assessments of software delivery, as `waymark tables` wrote them. Scores are 0 to 10 and unrounded; coverage stands beside every score. Don’t know, not applicable, not answered and not asked are different things, told apart by the columns of states: of these, none is a level of zero, and an empty score is no score. Columns keep their names, places and meanings; new ones come last.

## tables

# What a table holds.
table-assessments = A row for each assessment: one team, one application, one day; with the scores of the questionnaires that ship with Waymark

# What a table holds.
table-answers = A row for each assessment and each question of its questionnaires, asked or not; then whatever else was answered or has a target

# What a table holds.
table-scores = A row for each assessment and questionnaire, and one for each of its dimensions

# What a table holds.
table-delivery = A row for each assessment and each of DORA’s five delivery metrics

# What a table holds.
table-actions = A row for each assessment and practice that its roadmap has in Now or Next, or about which the team has decided something

# What a table holds.
table-evidence = A row for each thing that shows an answer to be true

# What a table holds.
table-entries = A row for each question of each questionnaire: what is asked, and how much it counts. With it, scores can be made anew from the answers

# What a table holds.
table-events = A row for each thing that a team wrote down as having happened around an assessment

## what was said

# What a state means.
said-answered = A level was chosen

# What a state means.
said-dont-know = Nobody could tell: it lowers coverage and never a score

# What a state means.
said-not-applicable = It does not apply here: it counts neither for a score nor for coverage

# What a state means.
said-not-answered = It was asked and nothing is said yet: it lowers coverage and never a score

# What a state means.
said-not-asked = It was not asked: a quick round leaves it out, or the team does not look at delivery

# What a state means.
said-unplaced = A level was chosen that no question known here has: it is kept, and counts as not answered

## columns: assessments

# Describes a column.
assessment = The id of the assessment

# Describes a column.
team = Who answered

# Describes a column.
scope = The one application or service that was assessed

# Describes a column.
date = The day that the assessment speaks of

# Describes a column.
title = What the team calls the assessment; empty where team and day name it

# Describes a column.
depth = How much was asked

# What a round means.
depth-quick = The quick questions of each questionnaire, and any that was answered nevertheless

# What a round means.
depth-full = Every question of each questionnaire

# Describes a column.
participants = Who took part, as it was written down: this may name people

# Describes a column.
industry = The industry, where the team says it

# Describes a column.
size = The size of the organisation, where the team says it

# Describes a column.
previous = The id of the assessment that this one repeats, whether or not that one is here

# Describes a column.
sample = Whether it was made up to show what Waymark does; leave such rows out of figures

# Describes a column.
revision = How often it was saved

# Describes a column.
updated = When it was last changed, as an ISO 8601 time; empty where nobody knows

# Describes a column.
questionnaires = The ids of the questionnaires that were chosen, with a space between two

# Describes a column.
kind = What kind of team it is, in the organisation’s own words

# Describes a column.
region = Where the team is, such as a country or a part of the organisation

# Describes a column.
round = In which round of assessments it was asked, such as “Autumn 2026”

# Describes a column.
delivery-score = The mean score of the delivery metrics that have one

# Describes a column.
throughput-score = The mean score of lead time, deployment frequency and recovery, as far as they have one

# Describes a column.
stability-score = The mean score of change fail rate and rework rate, as far as they have one

# Describes a column.
delivery-answered = How many of the five delivery metrics have a score

# Describes a column.
# Variables:
#   $metric (Text) - the metric, as it is written in documents
metric-state = What was said of { $metric }

# Describes a column.
# Variables:
#   $metric (Text) - the metric, as it is written in documents
metric-code = DORA’s answer option for { $metric }, from 1, the slowest, to 6, the fastest

# Describes a column.
# Variables:
#   $metric (Text) - the metric, as it is written in documents
metric-percent = The share of deployments for { $metric }, in percent: the lower the better

# Describes a column.
# Variables:
#   $metric (Text) - the metric, as it is written in documents
metric-score = The score of { $metric }: the higher the better

# Describes a column.
# Variables:
#   $questionnaire (Text) - the id of the questionnaire
wide-score = The score of the questionnaire `{ $questionnaire }`; empty where nothing was answered or it was not chosen

# Describes a column.
# Variables:
#   $questionnaire (Text) - the id of the questionnaire
wide-coverage = The coverage of the questionnaire `{ $questionnaire }`: answered questions over those that apply

# Describes a column.
# Variables:
#   $questionnaire (Text) - the id of the questionnaire
wide-provisional = Whether that score of `{ $questionnaire }` rests on too little: coverage under a half, or a single answer

## columns: answers

# Describes a column.
question = The id of the question

# Describes a column.
asked-by = The chosen questionnaires that ask it, with a space between two; empty where none does, so that it counts for no score

# Describes a column.
state = What was said to the question

# Describes a column.
level = The level that was chosen, from 1, as the question lists them

# Describes a column.
levels = How many levels the question has; empty where it is not known here

# Describes a column.
reversed = Whether its first level is the best one; empty where it is not known here

# Describes a column.
score = The score of the level: its rank, counted from the worst level as 1, less 1, over the number of levels less 1, times 10; empty unless the state is answered

# Describes a column.
note = What was seen or said

# Describes a column.
evidence = How many pieces of evidence the answer has

# Describes a column.
reason = Why it does not apply

# Describes a column.
target = The level that the team wants to reach, where the question has a target of its own

## columns: scores

# Describes a column.
part = Whether the row is of a whole questionnaire or of one of its dimensions

# What a part means.
part-questionnaire = A whole questionnaire: the weighted mean of its dimensions that have a score

# What a part means.
part-dimension = A dimension: the weighted mean of its questions that have a level

# Describes a column.
questionnaire = The id of the questionnaire

# Describes a column.
dimension = The id of the dimension within its questionnaire; empty for a whole questionnaire

# Describes a column.
mean = The score; empty where nothing was answered

# Describes a column.
coverage = Answered questions over those that apply; empty where none applies

# Describes a column.
provisional = Whether the score rests on too little: coverage under a half, or a single answer; empty where there is no score

# Describes a column.
answered = How many questions have a level

# Describes a column.
asked = How many questions were asked, whatever was said to them

# Describes a column.
dont-know = To how many of them nobody could tell

# Describes a column.
not-applicable = How many of them do not apply

# Describes a column.
not-answered = To how many of them nothing is said yet, or a level that the question does not have

# Describes a column.
dimension-target = The score that the team wants to reach in the dimension, where it has set one

# Describes a column.
version = The version of the questionnaire that the score was made with: the one in the table of entries

# Describes a column.
version-chosen = The version that the questionnaire had when it was chosen

## columns: delivery

# Describes a column.
metric = The metric

# What kind a metric is of.
metric-throughput = A metric of throughput

# What kind a metric is of.
metric-stability = A metric of stability

# Describes a column.
state-of-metric = What was said of the metric

# Describes a column.
code = DORA’s answer option, from 1, the slowest, to 6, the fastest; empty for the two rates

# Describes a column.
percent = The share of deployments in percent, the lower the better; empty for the other three

# Describes a column.
score-of-metric = The score: (code − 1) ÷ 5 × 10, or 10 − percent ÷ 10; empty unless the state is answered

# Describes a column.
exact = The value as it was measured, in its unit

# Describes a column.
unit = The unit of that value

# Describes a column.
source = Where that value was read

# Describes a column.
counted = How many events that value rests on, where it was counted from events

# Describes a column.
low95 = The lower end of the 95 % interval of a share, in percent

# Describes a column.
high95 = The upper end of the 95 % interval of a share, in percent

# Describes a column.
bound = What the measured value is to the true one, where something that was counted is known to be missing; empty where nothing is

# What a bound means.
bound-at-least = The true value is as large or larger

# What a bound means.
bound-at-most = The true value is as small or smaller

# What a bound means.
bound-about = The true value may be smaller or larger

## columns: actions

# Describes a column.
practice = The id of the practice

# Describes a column.
practice-title = The practice as an action; empty where it is not known here

# Describes a column.
turn = Where it stands on the roadmap

# What a column of the roadmap means.
turn-now = To be done now

# What a column of the roadmap means.
turn-next = To be done after that

# What a column of the roadmap means.
turn-later = To be done later

# What a column of the roadmap means.
turn-done = In place, as the team says

# What a column of the roadmap means.
turn-dismissed = Not wanted by the team

# What a column of the roadmap means.
turn-unlisted = No longer proposed, as its questions have reached their targets or are no longer asked

# Describes a column.
place = Its place in that column, from 1

# Describes a column.
decided = Whether the team has decided something about it; where not, it is a proposal

# Describes a column.
status = How far it has come

# What a status means.
status-open = Nobody has begun

# What a status means.
status-started = Somebody has begun

# What a status means.
status-done = It is in place

# Describes a column.
owner = Who looks after it: this may name people

# Describes a column.
due = The day on which the team looks at it again

# Describes a column.
first-step = The first step: in the team’s words, else the practice’s

# Describes a column.
measure = How the team will know that it worked: in the team’s words, else the practice’s

# Describes a column.
pinned = Whether the team keeps it in Now

# Describes a column.
deferred = Whether the team has put it off

# Describes a column.
dismissed-because = Why the team does not want it

# Describes a column.
priority = What it is ranked by: need and push over the root of its effort; empty where it is not proposed

## columns: evidence

# Describes a column.
evidence-number = Its place among the evidence of that answer, from 1

# Describes a column.
evidence-title = What it is

# Describes a column.
evidence-url = A link, or where to look

# Describes a column.
evidence-date = The day on which it was looked at

## columns: entries

# Describes a column.
version-here = The version of the questionnaire

# Describes a column.
questionnaire-title = What people call the questionnaire

# Describes a column.
dimension-here = The id of the dimension within its questionnaire

# Describes a column.
dimension-title = What people call the dimension

# Describes a column.
dimension-weight = How much the dimension counts in the mean of its questionnaire; above zero

# Describes a column.
question-title = What people call the question

# Describes a column.
weight = How much the question counts in the mean of its dimension; above zero

# Describes a column.
quick = Whether a quick round asks it

## columns: events

# Describes a column.
event-number = Its place among what happened around that assessment, from 1, the earliest first

# Describes a column.
event-date = The day on which it happened

# Describes a column.
event-text = What happened, as the team wrote it down: this may name people

### The report for those who were not there: on its page, as a file and in the command line.

## parts

# Heads a part of the report, and names it where parts are chosen.
part-summary = Summary
part-reading = How to read this report
part-scores = Scores
part-delivery = Delivery performance
part-insights = What the answers say together
part-roadmap = What to try next
part-answers = All answers
part-changes = What changed since the visit before
part-method = Method and sources

# Heads the list of parts.
contents = Contents

# The title of the report.
# Variables:
#   $name (Text) - the assessment's name, most often the team's
title = { $name }: DevOps report

## facts

# Names what stands beside it, at the top or among the facts of a practice.
fact-questionnaires = Questionnaires
fact-depth = Round
fact-before = Compared with
fact-status = Status
fact-decided = Decided
fact-origin = Taken over from
fact-bands = Bands
fact-made-with = Made with

# The team is made up.
sample = This is the report of a sample: the team is made up.

# A name with what is so, in a line with others.
# Variables:
#   $name (Text) - such as “Status”
#   $so (Text) - such as “started”
fact-told = { $name }: { $so }

# Nothing has a level and no metric is answered.
nothing = Nothing has a level yet, so there is no score. This report says what was asked, and no more.

## summary

# How far a score moved, after what it rests on.
# Variables:
#   $by (Text) - with a sign, or that it stayed the same
#   $when (Text) - what the visit before is called
glance-since = { $by } since { $when }

# How much is answered, in a sentence after the scores.
# Variables:
#   $answered (Number) - how many questions have a level
#   $applicable (Number) - of how many that apply
draft-covered = { $answered } of { $applicable ->
    [one] { $applicable } question that applies has a level.
   *[other] { $applicable } questions that apply have a level.
}

# How many questionnaires the team answered, where they are too many to tell of each.
# Variables:
#   $count (Number) - how many
draft-many = { $count ->
    [one] { $count } questionnaire is asked.
   *[other] { $count } questionnaires are asked, each scored apart.
}

# How the team delivers.
# Variables:
#   $answered (Number) - how many delivery metrics are answered
#   $all (Number) - of how many
#   $mean (Text) - their mean, from 0 to 10
draft-delivery = { $answered ->
    [one] Delivery performance is { $mean } of 10, on { $answered } of { $all } metrics.
   *[other] Delivery performance is { $mean } of 10, the mean of { $answered } of { $all } metrics.
}

# What nobody could answer.
# Variables:
#   $count (Number) - how many questions
#   $names (Text) - the first of them in a row
draft-unknown = { $count ->
    [one] Nobody could answer one question: { $names }.
   *[other] Nobody could answer { $count } questions: { $names }.
}

# What is not answered.
# Variables:
#   $count (Number) - how many questions
draft-open = { $count ->
    [one] One question is not answered yet.
   *[other] { $count } questions are not answered yet.
}

# What does not apply.
# Variables:
#   $count (Number) - how many questions
draft-not-applicable = { $count ->
    [one] One question does not apply.
   *[other] { $count } questions do not apply.
}

# The team wrote its own summary, and the facts have changed since.
outdated = The facts have changed since this summary was written. From today’s facts it would read:

## how to read

reading-scale = Every score lies between 0 and 10. It describes how one team works on one application, on the day of the assessment, in the team’s own view.
reading-coverage = Beside each score stands how many questions have a level. “Don’t know” and unanswered questions are left out of the score and named; they never count as 0. A score that rests on less than half of the questions, or on one answer, is provisional.

# What a band is.
# Variables:
#   $year (Text) - the year of DORA's survey
reading-bands = Low, Medium, High and Elite compare a score with the clusters of DORA’s survey of { $year }. That is a place on a scale and not a mark: low can be right.
reading-apart = The scores of different questionnaires are never mixed into one number, and this report ranks no teams. Compare this team with itself over time.

## scores

# Names a table.
# Variables:
#   $questionnaire (Text) - its title
scores-caption = { $questionnaire }: score, answered questions and band of each dimension

## delivery

# Heads what was measured.
column-measured = Measured

# What a measured value rests on.
# Variables:
#   $events (Number) - how many deployments, changes or recoveries
measured-from = { $events ->
    [one] from { $events } event
   *[other] from { $events } events
}

# What the table says, and what it does not.
delivery-apart = Delivery performance is scored apart from the questionnaires. A metric without an answer has no score and is in no mean.

## insights

# What the patterns are.
insights-are = Each is a guess that several answers point to, with the answers that made it. Talk about it before you act on it.

# Heads the patterns that are told in few words.
# Variables:
#   $count (Number) - how many
insights-more = { $count ->
    [one] One more pattern
   *[other] { $count } more patterns
}

# After those that are told in few words.
# Variables:
#   $count (Number) - how many
insights-rest = { $count ->
    [one] One more stands among the results.
   *[other] { $count } more stand among the results.
}

# The answers that made a pattern.
# Variables:
#   $answers (Text) - they, in a line
insight-behind = Behind it: { $answers }

# A pattern in few words.
# Variables:
#   $title (Text) - what it is called
#   $answers (Text) - the answers that made it
insight-in-short = { $title }: { $answers }

## roadmap

# How the practices are ordered.
roadmap-is = Chosen from the answers: what lies farthest below its target, for the effort it takes, behind what it needs first. Every score below stands on the answers of this report.

# Nobody looks after a practice.
no-owner = Nobody yet

# No day is set.
no-day = No day set

# What can wait, all of it.
# Variables:
#   $names (Text) - the practices
later-all = { $names }.

# What can wait, the first of it.
# Variables:
#   $count (Number) - how many practices
#   $names (Text) - the first of them
later-many = { $count } practices can wait, in this order: { $names } and so on.

# A level in a kata, before its text.
# Variables:
#   $level (Text) - the question, the level and its name
level-reads = { $level }.

## answers

# Heads a column.
column-question = Question
column-answer-noted = Answer, with notes and evidence

# Names a table.
# Variables:
#   $questionnaire (Text) - its title
answers-caption = { $questionnaire }: what was answered, by dimension

# A level with its name.
# Variables:
#   $level (Text) - its number
#   $name (Text) - its name
answer-level = Level { $level }: { $name }

# Where the team wants to be, in a line with the answer.
# Variables:
#   $level (Text) - the level and its name
answer-target = target: { $level }

# What was answered at the visit before, in a line with the answer.
# Variables:
#   $level (Text) - the number of the level
answer-before = level { $level } before

# A piece of evidence.
# Variables:
#   $evidence (Text) - the word for it
#   $parts (Text) - what it is, where it lies, of which day
answer-evidence = { $evidence }: { $parts }

# Why no question stands twice.
answers-once = A question that several questionnaires ask stands here once, at the first of them.

# Answers that the report leaves out.
# Variables:
#   $count (Number) - how many
answers-elsewhere = { $count ->
    [one] One more answer belongs to no questionnaire of this assessment and is not listed.
   *[other] { $count } more answers belong to no questionnaire of this assessment and are not listed.
}

## changes

# What is noted beside an answer that moved.
# Variables:
#   $note (Text) - the note
change-noted = noted: { $note }

# Risen answers that are not named.
# Variables:
#   $count (Number) - how many
risen-more = { $count ->
    [one] One more rose.
   *[other] { $count } more rose.
}

# The same, where all answers are in the report.
# Variables:
#   $count (Number) - how many
risen-more-below = { $count ->
    [one] One more rose. It stands among all answers, with its level before.
   *[other] { $count } more rose. They stand among all answers, with their level before.
}

# Names the table of the delivery metrics before and now.
delivery-changes = The delivery metrics before and now, with how far each moved on the scale from 0 to 10

# Heads a column.
column-now = Now
column-change = Change

# Names the last row: the mean of what both visits answered.
# Variables:
#   $shared (Number) - how many metrics both answered
#   $asked (Number) - how many apply
delivery-shared = Mean of { $shared } of { $asked } metrics

# A metric without an answer in one of the two.
not-compared = not compared

# Only one of two visits looked at delivery.
delivery-once = Only one of the two visits has delivery metrics, so nothing is compared.

## method

method-mean = A dimension is the weighted mean of its answered questions, and a questionnaire that of its dimensions with a score. A question that does not apply is in no sum.
method-roadmap = A practice is placed by the mean distance of its answers from their targets, how strongly it moves weak delivery metrics, and its effort. Practices that wait for others stand behind them.

# Which bands.
# Variables:
#   $year (Text) - the year of DORA's survey
bands-of-dora = DORA { $year }

# A questionnaire with its version.
# Variables:
#   $questionnaire (Text) - its title
#   $version (Text) - its version
version-of = { $questionnaire } (version { $version })

# A tool in which the team answered before.
# Variables:
#   $tool (Text) - its name
#   $day (Text) - when its files were read
origin-read = { $tool }, read on { $day }.

# That tool's own score.
# Variables:
#   $score (Text) - as that tool writes it
#   $formula (Text) - how that tool comes to it, in a sentence
origin-score = Its own score was { $score }, which is no score of Waymark. { $formula }

# What made the report.
# Variables:
#   $version (Text) - the version of Waymark
made-with = Waymark { $version }

# Heads the sources.
sources = Sources

# Where the bands and clusters come from.
# Variables:
#   $year (Text) - the year of the report
source-dora = DORA, Accelerate State of DevOps Report { $year }, https://dora.dev

# Heads how to cite.
cite = Cite this assessment

## page

# What the page is for.
lede = For those who were not there: choose what goes in, put the summary in your own words, then print it or save it as one file.

# Heads what is chosen.
desk = What goes in
choose-parts = Parts
choose-more = Also
choose-paper = Paper

# A choice.
with-notes = Notes, evidence and reasons
with-names = Names of people
with-names-hint = Who took part and who looks after what. Names inside notes stay.

# A size of paper.
paper-a4 = A4
paper-letter = Letter

# Takes the report along.
print = Print
save-html = Save as one HTML file
save-markdown = Save as Markdown
copy-markdown = Copy as Markdown

# What the HTML file is.
take-away-note = The HTML file opens without Waymark and without a network, drawings included. On paper and as PDF its pages are numbered.

# The way to files for other tools.
to-export = Spreadsheets, trackers, a calendar, badges

# The report is in the clipboard.
copied = The report is in the clipboard, as Markdown.

# The file was not made.
save-failed = The browser could not make this file. Your answers are safe.

# The middle of the file's name, after the team.
file = report

# Names the field of the summary.
own = Summary in your own words

# What the field holds.
own-hint = Drafted from the answers. Change what you like; a blank line begins a paragraph. Empty it to get the draft back.

# Puts the draft in the place of the person's words.
draft-again = Draft again

# The draft is back.
drafted = The draft is back.

# Heads the draft of today beside the words of an earlier day.
draft-differs = The facts have changed since you wrote this

# Introduces the draft of today.
draft-now = From today’s facts it would read:

# Leaves the words as they are.
keep-own = Keep my words

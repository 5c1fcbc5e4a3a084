# What the page is for.
lede = Bring what your team answered in another tool. Waymark shows that tool’s own score, and what becomes of every answer, before anything is kept.

# Names the place for files.
bring = Bring files or a link

# What to do with files.
drop = Drop the files anywhere on this page, or open them.

# Opens the browser's choice of files.
choose = Open files

# What happens to the files.
stays = They are read in this browser and sent nowhere. Nothing is kept before you say so.

# Names the field for a link.
link = Or paste a link

# Reads what was pasted.
link-read = Read the link

# What a pasted link is called, as a file.
link-file = pasted link

# Heads the list of tools.
tools = What can be read

## tools: what each gives

# A tool's name.
tool-quick-check = DORA Quick Check
tool-dsomm = OWASP DSOMM
tool-samm = OWASP SAMM
tool-atos = Atos DevOps assessment
tool-cncf = CNCF platform maturity assessment
tool-gov-uk = GOV.UK cloud maturity assessment
tool-table = Another table

# What Waymark reads of a tool.
gives-quick-check = the link of a result
gives-dsomm = the progress and the evidence as YAML, best together with model.yaml
gives-samm = the Toolbox workbook (.xlsx), a SAMM document, or a list of codes and values
gives-atos = the table that the tool saves as CSV
gives-cncf = the link of a result
gives-gov-uk = the JSON file that the tool saves
gives-table = any CSV or workbook; you say which column is what

# What a tool's own formula is called, and where it is from.
formula-quick-check = DORA’s Quick Check: each metric from 0 to 10, and their mean. Source: dora-team/dora.dev, 2026.
formula-dsomm = DSOMM: for each level of a sub-dimension, the mean of its activities; an activity without progress counts 0. Source: DevSecOps-MaturityModel 4, 2026.
formula-samm = SAMM 2: the mean of two streams at each level, the sum of three levels in each practice, then means; an answer that is missing counts 0. Source: SAMM Toolbox.
formula-atos = Atos: points over the most that could be had, in each section; an answer that is missing counts 0. Source: DevOpsMaturityAssessment, 2020.
formula-cncf = CNCF: the mean of what is answered in each category, 1 to 4. Source: pemm-assessment, 2025.
formula-gov-uk = GOV.UK: the sum of a category over five times its questions; an answer that is missing counts 0. Source: cloudmaturity, 2026.
formula-table = A table has no formula of its own.

## reading: what can go wrong

# Files are being read.
reading = Reading the files

# The browser could not hand a file over.
lost = The browser could not read one of the files. It may have been moved, or be a folder.

# Heads the reason why nothing was read.
refused = This could not be read

# What has changed.
refused-more = Nothing here has changed.

# Leads to other pages that read files, which are named behind it.
elsewhere = Other files are read elsewhere:

# Nothing is in a file.
# Variables:
#   $file (Text) - its name
error-empty = Nothing is in { $file }.

# No file was given.
error-none = There is no file to read.

# Variables:
#   $limit (Text) - megabytes
error-too-large = The files are larger than { $limit } MB together. No tool that is listed here saves so much.

# Variables:
#   $limit (Text) - how many
error-too-many = The files hold more than { $limit } answers.

# Variables:
#   $file (Text) - its name
error-not-text = { $file } is neither text nor a workbook. It may be a picture or an archive.

# Variables:
#   $file (Text) - its name
error-workbook = { $file } is a workbook that cannot be read: damaged, locked with a password, or of an old kind. Save it as .xlsx or as CSV.

# Variables:
#   $file (Text) - its name
#   $line (Text) - the line, from 1
#   $column (Text) - the column, from 1
error-json = { $file } was cut off or changed: it stops making sense at line { $line }, column { $column }.

# Variables:
#   $file (Text) - its name
#   $line (Text) - the line, from 1
error-yaml = { $file } was cut off or changed: it stops making sense at line { $line }.

# Variables:
#   $file (Text) - its name
error-unfolds = { $file } holds far more than a person would write, or repeats itself without end.

# Variables:
#   $file (Text) - its name
#   $row (Text) - the row, from 1
error-unclosed = { $file } was cut off: a quote opens in row { $row } and never closes.

# Variables:
#   $file (Text) - its name
error-unrecognised = { $file } is nothing that a tool on the list saves.

# Variables:
#   $file (Text) - its name
error-own = { $file } was saved by Waymark itself, so nothing of it has to be mapped: it is read whole, with every note.

# Heads that.
own = This is Waymark’s own file

# Opens the file on the home page.
own-open = Open it among your assessments

# Opens the files on the page of many teams.
own-teams = Open them on the page of many teams

# Variables:
#   $file (Text) - its name
error-not-of-tool = { $file } is not of the tool that was named.

error-several = These files are of different kinds. Bring those of one tool at a time. Of DSOMM, the progress, the evidence and the model go together; tables of other kinds come one by one.

error-model-alone = This is a model without answers. Bring the progress with it.

error-columns = This is a table of no tool on the list. Say which of its columns is what.

# Variables:
#   $column (Text) - the header that was named
error-no-column = The table has no column “{ $column }”.

error-no-scale = The worst and the best value must be two different numbers.

## columns: a table of any kind

# Heads the choice of columns.
columns = Which column is what

# What the choice is for.
columns-more = A value becomes a level only where your scale has a step exactly where Waymark’s question has one. Anything between two levels becomes a note.

column-question = What was asked

column-value = What was answered

column-team = Who answered

column-date = When

column-note = What was written beside it

# No column.
column-none = None

# The two ends of the scale.
worst = The worst value

best = The best value

# Heads the questions of a table.
questions = Which question of Waymark each one is

# How questions are found.
questions-more = One that has the same name is found by itself. Write the name of a question for others, or leave the field empty: the answer is then kept, and counts for nothing.

# Names a field for a question.
# Variables:
#   $asked (Text) - what the table asks
question-for = Waymark’s question for “{ $asked }”

# Reads the table.
columns-read = Read the table

## preview: what was read

# Heads the preview.
# Variables:
#   $tool (Text) - the tool
preview = Read: { $tool }

# What was read from where.
files = Files

scope = What was assessed

participants = Who took part

day = Day

teams = Teams

# The name of a team, in a field.
team-name = Team

# More of them than can be named.
# Variables:
#   $count (Number) - how many
many = { $count ->
    [one] one
   *[other] { $count }
}

# Heads the choice of teams.
teams-choose = Which teams become assessments

# A team that the tool gives no name.
team-unnamed = The team

# No day is told.
day-none = Empty: it becomes today.

# A remark.
remark-no-model = The model did not come along. Activities go by their ids, and there is no score: DSOMM’s formula needs to know all of them. Open the files again together with model.yaml.

# Variables:
#   $version (Text) - the version
#   $count (Number) - how many
remark-model = { $count ->
    [one] By the model { $version } with one activity.
   *[other] By the model { $version } with { $count } activities.
}

remark-blank-is-zero = What was not answered counts 0 in that tool’s formula. In Waymark it counts for nothing and lowers the coverage.

remark-nothing-answered = Nothing is answered in these files.

remark-no-means = Some of the link could not be read, so there is no mean of the rest.

# Heads the tool's own score.
score = By its own formula

# The score of the whole.
score-whole = Overall

# All teams together.
score-together = All teams together

# Columns of the table of scores.
score-of = What

score-value = Score

score-coverage = Answered

# A score with the most that there is.
# Variables:
#   $value (Text) - the score
#   $most (Text) - the most
score-out-of = { $value } of { $most }

# Something could not be read that may raise it.
# Variables:
#   $score (Text) - the score
score-least = at least { $score }

score-none = none

# How much was answered.
# Variables:
#   $answered (Number) - how many
#   $asked (Number) - of how many
score-answered = { $answered } of { $asked }

# Opens what a score is made of.
score-parts = What it is made of

## report: what became of everything

# Heads the report.
report = What becomes of it

# Sums up the report. The three add up to the first.
# Variables:
#   $all (Number) - how many rows, fields and answers
#   $mapped (Number) - how many count
#   $noted (Number) - how many become notes
#   $kept (Number) - how many are only kept
report-sum = { $all ->
    [one] One row or answer: { $mapped } mapped, { $noted } kept as a note, { $kept } not mapped.
   *[other] { $all } rows and answers: { $mapped } mapped, { $noted } kept as notes, { $kept } not mapped.
}

# What that means.
report-more = No level is invented. Where both tools look at the same thing on other steps, the answer becomes a note beside Waymark’s question, and you answer anew. What is not mapped stays in the assessment’s record of where it comes from.

# Names the choice of what is shown.
filter = Show

filter-all = Everything

fate-mapped = Mapped

fate-noted = Kept as a note

fate-kept = Not mapped

# Columns of the report.
column-row = Row

column-item = In the other tool

column-said = What it says

column-became = What becomes of it

# What became of an item.
# Variables:
#   $level (Text) - the level
#   $question (Text) - the question
became-level = level { $level } of “{ $question }”

# Variables:
#   $metric (Text) - the metric
became-measured = delivery: { $metric }

# Variables:
#   $question (Text) - the question
became-note = a note at “{ $question }”

# Variables:
#   $question (Text) - the question
became-evidence = evidence at “{ $question }”

became-kept = kept in the record

became-team = the name of the team

became-scope = what is assessed

became-date = the day

became-participants = who takes part

became-organisation = the industry or size

became-edition = how the link is read

# Why.
why-chosen = You named the question and the scale.
why-between = It lies between two levels of the question.
why-no-question = No question of Waymark looks at the same.
why-not-chosen = No question was named for it.
why-unanswered = Nothing was answered.
why-unreadable = The value is none that the tool writes.
why-unknown = The tool has nothing of this name.
why-repeated = It stands there again; the other one counts.
why-no-answer = It answers nothing.

# How many rows are not shown.
# Variables:
#   $count (Number) - how many
further = { $count ->
    [one] One more row. The saved report has all.
   *[other] { $count } more rows. The saved report has all.
}

# Shows the next rows.
more = Show more rows

# Saves the report.
save = Save the report as CSV

# The name of the saved report.
# Variables:
#   $tool (Text) - the tool's short name
save-file = waymark-import-{ $tool }.csv

save-failed = The browser could not save the file.

# Takes the assessments over.
# Variables:
#   $count (Number) - how many
take = { $count ->
    [one] Take over one assessment
   *[other] Take over { $count } assessments
}

take-none = Choose a team first.

cancel = Cancel

# What was taken over.
# Variables:
#   $count (Number) - how many
taken = { $count ->
    [one] One assessment taken over.
   *[other] { $count } assessments taken over.
}

# It could not be taken back.
undo-failed = It could not be taken back.

# Heads the assessments that came from other tools.
before = Taken over before

# Variables:
#   $tool (Text) - the tool
#   $score (Text) - its own score
before-score = { $tool }: { $score }

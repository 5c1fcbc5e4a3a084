### The page that measures deployment history from files.

## files

# What the page does.
lede = Measure DORA’s five metrics from what happened, instead of guessing. Give exports of your deployments and, if you have them, changes and incidents. They are read in this browser and sent nowhere.

# Leads back.
back = Back to delivery performance

# Heads the first step.
files = 1. Open files

# What to give.
files-more = CSV or JSON, from any tool. Deployments alone give the frequency; changes add lead time; incidents add change fail rate and recovery.

# What the drop zone is for.
drop = Drop files here: deployments, changes, incidents

# Opens the dialog of the browser.
choose = Open files

# Shows the result of made-up files.
example = Open the sample

# What the example is.
example-more = Half a year of a made-up shop. It is made in this browser; nothing is fetched.

# Names the list of files.
given = Your files

# Heads the choice of what each file is.
which = Which file holds what

# No file for a kind.
no-file = no file

# Opens the explanation of the own format.
format = How files should look that need no mapping

# What the own format is.
format-more = A first line with the names of columns, then a line for each event. Columns in another order, more columns, semicolons or tabs in place of commas, and the same names in JSON are all fine. Times are best written as 2026-03-02T15:45:00+01:00.

# Heads the names of columns.
column = Column

# Heads their meaning.
meaning = What it says

# Marks a column that must be there.
required = needed

# A template could not be saved.
save-failed = The browser did not save the file.

# No more than three files are of use.
too-many = Three files are the most: deployments, changes and incidents.

## mapping

# Heads the second step.
mapping-title = 2. Say what is what

# Leads from a table that is none of these to the page that reads answers.
mapping-answers = Answers to questions, not deployments? Other tools’ answers are read on a page of their own.

# What the step is for.
mapping-more = Tools name things differently. Check the guesses; what you change is remembered in this browser for files with the same columns.

# Chooses a ready-made mapping.
mapping-preset = Exported from

# No ready-made mapping.
mapping-by-hand = something else: choose the columns

# Opens the columns.
mapping-columns = Which column is which

# No column for a field.
mapping-no-column = no column

# A cell without a value.
mapping-empty = empty

# Says that earlier choices are used.
mapping-remembered = Your choices from the last file with these columns are used.

# Forgets earlier choices.
mapping-forget = Forget them and guess again

# Earlier choices are forgotten.
mapping-forgotten = The choices for files with these columns are forgotten.

# Opens the table of the first rows.
mapping-preview = See the first rows

# Heads the statuses.
mapping-success = Which statuses are a success?

# Heads the statuses of deployments that failed in production.
mapping-broke = Which statuses mean that it failed in production, and was taken back or mended at once?

# Heads the environments.
mapping-production = Which environments are production?

# Heads the marks of unplanned deployments.
mapping-unplanned = What marks a deployment as unplanned?

# Heads what an empty mark of a deployment means.
mapping-empty-unplanned = What does an empty mark of a deployment say?

# Heads the services of incidents that deployments do not have.
mapping-foreign-services = Whose are these services of the incidents?

# Nothing is said of a service yet.
mapping-untold-service = not known

# A service of incidents that is none of the deployments'.
mapping-foreign-service = another service, to be left out

# Heads the marks of incidents that a change caused.
mapping-related = What says that a change caused the incident?

# Heads what an empty mark means.
mapping-empty-related = When that is empty or missing, the incident counts

# A column with very many words.
mapping-many-words = The most frequent are shown. Once you change one, the rest count as not chosen.

# Nothing is chosen of a column's words.
mapping-nothing-chosen = Nothing is chosen, so no deployment counts.

# Heads the third step.
mapping-look = 3. Choose a service and a time

# What the step is for.
mapping-look-more = One service at a time, over at least three months: DORA warns against putting services of different kinds into one figure.

# The service to look at.
mapping-service = Service

# All services together.
mapping-all-services = all of them as one

# Heads the days.
mapping-days = Days

# The first day.
mapping-from = First day

# The day after the last.
mapping-to = Up to, not including

# The days are the wrong way round.
mapping-wrong-days = The first day must lie before the last one.

# Names the quick choices of days.
mapping-quick = Quick choices

# All days of the files.
mapping-everything = Everything

# The time zone.
mapping-zone = Time zone

# What the time zone is for.
mapping-zone-more = Days and weeks begin by its clocks, and times that are written without an offset are read by them.

# Stops reading.
mapping-cancel = Cancel

# Reading was stopped.
mapping-stopped = Reading was stopped. Nothing of the unfinished file is used.

# Reads after all.
mapping-read-after-all = Read after all

# Reads once more.
mapping-try-again = Try again

## result

# Heads the fourth step.
result-title = 4. What the files say

# Names the table of metrics.
result-metrics = The five metrics, measured

# Heads the measured values.
result-measured = Measured

# Heads the answer option.
result-counts-as = Counts as

# Heads how sure it is.
result-sure = How sure is this

# Names a score where there is no room for columns.
result-score = Score, 0 to 10:

# Stands in for the nearest cluster where numbers are only bounds.
result-bounds = Some of these numbers are only bounds, since not everything in the files could be understood. Which of DORA’s clusters is nearest can be told once it is.

# A metric without a value.
result-not-measured = not measured

# Heads the warnings.
result-warnings = What to bear in mind

# Heads what did not count.
result-excluded = What was left out, and why

# Heads the reasons.
result-reason = Why

# Heads the counts.
result-rows = Rows

# Heads the numbers of the first rows.
result-first-rows = The first of them

# Heads what the rows say where the reason lies.
result-they-say = What they say

# How rows are counted.
result-row-numbers = Row numbers are those of a spreadsheet, where the names of the columns are row 1; in JSON the first object is 1.

# Copies the result.
result-copy = Copy as a table

# The result is on the clipboard.
result-copied = Copied, as Markdown.

# The browser has no clipboard for this page.
result-copy-failed = The browser did not allow copying.

# Opens a chart's numbers.
result-numbers = The numbers as a table

# Heads the timeline.
result-timeline = Deployments and failures by week

# What rises in the timeline.
result-above = Deployments

# What hangs in the timeline.
result-below = of them failed

# What the outlined columns are.
result-partly = Weeks in outline are cut by the first or the last day; a frequency counted by complete weeks leaves them out.

# Heads the weeks.
result-week = Week from

# Heads the failures.
result-failed = Failed

# What recoveries count.
result-failed-deployments = Failed deployments

# Heads the spans of a distribution.
result-span = Time taken

# Heads the spread of lead times.
result-lead-times = How lead times are spread

# Heads the spread of recoveries.
result-recoveries = How recovery times are spread

# How a distribution is read.
result-doubles = The lines mark the times that half of them, and nine in ten, stayed within. Each column spans twice the time of the one before it.

# Heads the fifth step.
result-use = 5. Use these numbers

# What using means.
result-use-more = Each number goes into the assessment with its unit, how sure it is, and where it was read. Nothing else of the files is kept. A number that may flatter, since not everything was understood, is taken only if you say so.

# Which metrics to take.
result-which = Take over

# Takes them into the assessment.
result-take = Use these numbers

# Takes them into a new assessment.
result-start = Start an assessment with these numbers

# They are in the assessment.
result-taken = The measured numbers are in the assessment.

## told of files

# Saves an empty file to fill in.
template-deployments = Save a template for deployments
template-changes = Save a template for changes
template-incidents = Save a template for incidents

# Rows of a file, counted.
# Variables:
#   $count (Number) - how many
rows-deployments = { $count ->
    [one] { $count } deployment
   *[other] { $count } deployments
}

# Rows of a file, counted.
# Variables:
#   $count (Number) - how many
rows-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}

# Rows of a file, counted.
# Variables:
#   $count (Number) - how many
rows-incidents = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}

# How a file is written.
form-json = JSON
form-csv = CSV
form-semicolons = CSV with semicolons
form-tabs = text with tabs
form-bars = text with bars

# How a file is written, and how wide it is.
# Variables:
#   $form (Text) - how it is written
#   $columns (Number) - how many columns
form = { $form }, { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}

# How a file is written, and how wide it is, of two bytes a letter.
# Variables:
#   $form (Text) - how it is written
#   $columns (Number) - how many columns
form-utf-16 = { $form } in UTF-16, { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}

# How a file is written, and how wide it is, from before Unicode.
# Variables:
#   $form (Text) - how it is written
#   $columns (Number) - how many columns
form-old = { $form } in an old encoding, { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}

# A file's size.
# Variables:
#   $amount (Amount) - in bytes
size-bytes = { $amount ->
    [one] { $amount } byte
   *[other] { $amount } bytes
}

# A file's size.
# Variables:
#   $amount (Amount) - in thousands of bytes
size-kilobytes = { $amount } kB

# A file's size.
# Variables:
#   $amount (Amount) - in millions of bytes
size-megabytes = { $amount } MB

# Takes a file off the list.
remove = Close

# A file that is used for nothing.
unused = Not used. Choose below what it holds.

# What a file is used for.
# Variables:
#   $kinds (Text) - what it holds
used-for = Used for { $kinds }.

# What a file holds, after “Used for”.
used-for-deployments = deployments
used-for-changes = changes
used-for-incidents = incidents

# Why a file is not read.
refused-lost = The browser could not read this file. It may have been moved or changed since it was chosen: choose it again.
refused-too-large = This file is larger than the 512 MB that a page can hold. Export fewer months, or use the command line: waymark deliver.

## told of columns and days

# A file is being looked at.
# Variables:
#   $name (Text) - its name
opening = Opening { $name }

# The rows of a file are being read.
reading-deployments = Reading deployments
reading-changes = Reading changes
reading-incidents = Reading incidents

# A file turned out to be broken while it was read.
# Variables:
#   $kind (Text) - the kind of file
#   $refusal (Text) - why, and what to do, in whole sentences
failed = { $kind }: { $refusal } Nothing of it is used.

# What to know of a tool's export.
about-github-deployments = GitHub’s list says neither how a deployment ended nor when. Each counts as done when it was created.
about-github-releases = A release counts when it is neither a draft nor a pre-release.
about-gitlab-deployments = The same file also holds a change for each deployment: its commit.
about-runs = Not every run deploys. The pipeline’s name takes the environment’s place: say which ones deploy to production.
about-pipelines = Not every run deploys. The pipeline’s name or branch takes the environment’s place: say which ones deploy to production.
about-jenkins = Give the builds of the job that deploys. Each counts as done when it began, unless the file says when it ended.
about-issues = Give only the issues that are incidents which a change caused: every one counts as a failure.
about-incidents = It does not say which incidents a change caused. Export only those, or every incident counts as caused by one.

# Names the table of the first rows.
# Variables:
#   $kind (Text) - the kind of file
preview-of = { $kind }: the first rows

# Fields that still need a column.
# Variables:
#   $fields (Text) - their names, in quotes
column-needed = Choose the column for { $fields }.

# The first values of a column.
# Variables:
#   $values (Text) - the values
first-values = First values: { $values }

# A word of a column with how many rows say it.
# Variables:
#   $word (Text) - the word
#   $rows (Number) - how many rows
word-of-rows = { $word } ({ $rows })

# The last months of the files.
# Variables:
#   $months (Number) - how many
last-months = { $months ->
    [one] Last month
   *[other] Last { $months } months
}

# The days that the deployments cover.
# Variables:
#   $days (Text) - the first and the last of them
covered = The deployments cover { $days }.

# A service in the choice of services.
# Variables:
#   $service (Text) - its name
#   $rows (Number) - how many deployments it has
service-of-rows = { $service } ({ $rows })

# A service that has no name, in the choice of services.
service-unnamed = without a name

# The time zone of the browser, in the choice of time zones.
# Variables:
#   $zone (Text) - its name
zone-yours = { $zone }, this browser’s

## told of the result

# The answer option that a metric counts as.
# Variables:
#   $option (Text) - its words
#   $code (Text) - its number, 6 being the fastest
counts-as = { $option } (option { $code } of 6)

# What was looked at.
# Variables:
#   $counted (Text) - the deployments that count, with their noun
#   $rows (Number) - of how many rows
looked-at = { $counted } of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }.

# What was looked at.
# Variables:
#   $counted (Text) - the deployments that count, with their noun
#   $service (Text) - the service
#   $rows (Number) - of how many rows
looked-at-service = { $counted } of { $service } of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }.

# What was looked at.
# Variables:
#   $counted (Text) - the deployments that count, with their noun
#   $rows (Number) - of how many rows
#   $days (Text) - the first and the last day
looked-at-days = { $counted } of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }, { $days }.

# What was looked at.
# Variables:
#   $counted (Text) - the deployments that count, with their noun
#   $service (Text) - the service
#   $rows (Number) - of how many rows
#   $days (Text) - the first and the last day
looked-at-service-days = { $counted } of { $service } of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }, { $days }.

# The first of many rows.
# Variables:
#   $numbers (Text) - their numbers
rows-and-more = { $numbers } …

# Names the table of what was left out of a file.
# Variables:
#   $kind (Text) - the kind of file
left-out = { $kind }: what was left out

# How many rows of a file count.
# Variables:
#   $kind (Text) - the kind of file
#   $counted (Number) - how many count
#   $rows (Number) - of how many rows
counted = { $kind }: { $counted } of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 } { $counted ->
    [one] counts
   *[other] count
}

# A metric in the choice of what to take over.
# Variables:
#   $metric (Text) - its name
#   $value (Text) - its value
take = { $metric }: { $value }

# A month on the time axis, short.
# Variables:
#   $month (Number) - 1 to 12
month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
}

# A month on the time axis where a year begins.
# Variables:
#   $month (Text) - the month, short
#   $year (Text) - the year, in digits
month-of-year = { $month } { $year }

# What the timeline shows, of one service.
# Variables:
#   $service (Text) - the service
timeline-of = Deployments and failures by week: { $service }

# What the timeline says.
# Variables:
#   $deployments (Number) - how many
#   $weeks (Number) - over how many weeks
#   $failed (Number) - how many failed
timeline-failed = { $deployments ->
    [one] { $deployments } deployment
   *[other] { $deployments } deployments
 } over { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
 }, { $failed } of them failed.

# What the timeline says.
# Variables:
#   $monday (Text) - its first day
#   $deployments (Number) - how many deployments it had
timeline-busiest = The busiest week, from { $monday }, had { $deployments }.

# What the timeline says.
# Variables:
#   $weeks (Number) - how many
timeline-quiet = { $weeks ->
    [one] { $weeks } week was
   *[other] { $weeks } weeks were
 } without a deployment.

# A mark under the spread of times, where room is short.
tick-minute = 1 min
tick-ten-minutes = 10 min
tick-hour = 1 h
tick-six-hours = 6 h
tick-day = 1 day
tick-week = 1 week
tick-month = 1 month
tick-six-months = 6 months
tick-two-years = 2 years

# A line in the spread of times.
# Variables:
#   $time (Text) - the time that half of them stayed within
mark-half = half: { $time }

# A line in the spread of times.
# Variables:
#   $time (Text) - the time that nine in ten of them stayed within
mark-nine-in-ten = 9 in 10: { $time }

# What the spread of times says.
# Variables:
#   $what (Text) - what was timed
#   $total (Number) - how many
#   $marks (Text) - the lines, with their times
spread = { $what }: { $total }. Within: { $marks }.

# A span of times.
# Variables:
#   $from (Text) - the shorter
#   $to (Text) - the longer
span = { $from } to { $to }

## how sure it is

# A metric without a value.
# Variables:
#   $why (Text) - why, as a clause
not-measured = Not measured: { $why }.

# What a lead time rests on.
# Variables:
#   $counted (Text) - how many changes, with their noun
median-of = The median of { $counted }.

# What a recovery time rests on.
# Variables:
#   $count (Number) - how many
median-of-failed = The median of { $count ->
    [one] { $count } failed deployment
   *[other] { $count } failed deployments
 }.

# How long most took.
# Variables:
#   $time (Text) - the time
nine-in-ten = Nine in ten took no longer than { $time }.

# Changes that were deployed no later than committed.
# Variables:
#   $count (Number) - how many
zero-or-less = { $count } of zero or less left out.

# What a frequency rests on.
# Variables:
#   $counted (Text) - what it is counted from
by-days = { $counted }. So few weeks, or deployments so rare, are counted by days: complete weeks alone would leave too much out.

# What a frequency rests on.
# Variables:
#   $deployments (Text) - how many deployments, with their noun
#   $weeks (Number) - in how many weeks
#   $daily (Text) - how many a working day
by-weeks = { $deployments } in { $weeks ->
    [one] { $weeks } complete week
   *[other] { $weeks } complete weeks
 }; { $daily } a working day on average.

# On how many days of a week there are deployments.
# Variables:
#   $active (Amount) - how many days
#   $several (Text) - how many deployments on such a day
active-days = { $active ->
    [one] At the median, { $active } day of the week saw one, and such a day saw { $several }.
   *[other] At the median, { $active } days of the week saw one, and such a day saw { $several }.
}

# Why a frequency counts as on demand.
on-demand = More than one a working day, and several on most days with any, count as on demand. DORA’s two fastest answers overlap: choose the slower one if that fits you better.

# What recoveries leave out.
# Variables:
#   $what (Text) - the failures, each kind with how many
untimed = Not timed: { $what }.

# A kind of failure that recoveries leave out.
# Variables:
#   $count (Number) - how many
untimed-open = { $count } still open

# A kind of failure that recoveries leave out.
# Variables:
#   $count (Number) - how many
untimed-times = { $count } without usable times

# A kind of failure that recoveries leave out.
# Variables:
#   $count (Number) - how many
untimed-status = { $count } known from the status alone

# What a share rests on.
# Variables:
#   $count (Number) - how many
#   $deployments (Text) - of how many deployments, with their noun
share-of = { $count } of { $deployments }.

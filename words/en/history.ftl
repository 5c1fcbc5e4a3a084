### The page that measures deployment history from files.

## files

# What the page does.
lede = Measure DORA’s five metrics from what happened, instead of guessing. Give exports of your deployments and, if you have them, changes and incidents. They are read in this browser and sent nowhere.

# Leads back.
back = Back to delivery performance

# Heads the first step.
files = 1. Choose files

# What to give.
files-more = CSV or JSON, from any tool. Deployments alone give the frequency; changes add lead time; incidents add change fail rate and recovery.

# What the drop zone is for.
drop = Drop files here: deployments, changes, incidents

# Opens the dialog of the browser.
choose = Choose files

# Shows the result of made-up files.
example = Try it with an example

# What the example is.
example-more = Half a year of a made-up shop. It is made in this browser; nothing is fetched.

# Names the list of files.
given = Your files

# Takes a file off the list.
remove = Remove

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

# Introduces the first values of a column.
mapping-first-values = First values:

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
mapping-look = 3. Choose what to look at

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

# The zone of the browser.
mapping-your-zone = this browser’s

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

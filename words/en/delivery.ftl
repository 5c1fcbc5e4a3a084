## comparison

# Heads the comparison.
comparison-title = Beside the teams of DORA’s survey

# What the comparison is, and what it is not.
comparison-more = Means of what other teams answered about themselves, with the spread that about two thirds of them lie within. A mean is no target: it mixes services of every kind.

# The survey to compare with.
comparison-survey = Survey

# The industry to compare with.
comparison-industry = Industry

# The size to compare with.
comparison-size = Size of the organisation

# Stands for the sizes of a survey that published none.
comparison-no-sizes = No sizes published

# Names the table.
comparison-table = Your scores beside the survey’s

# Heads the team's own scores.
comparison-yours = You

# Heads the picture of a row.
comparison-picture = 0 to 10

# Heads the share of respondents.
comparison-respondents = Among respondents of 2025

# What the pictures show.
comparison-picture-more = The bar spans one standard deviation around the mean of the industry, the line is the mean, the yellow mark is you. Percentages of respondents come from a secondary transcription of the 2025 report, and are ranges because everyone in an option gave the same answer.

# Whose figures these are.
comparison-credit = Figures: DORA Quick Check, Google LLC, CC BY 4.0. The recovery figures of the 2025 sizes are stored upside down there; here they are put right. The published overall means are recomputed from the metrics.

# Heads the older rules.
comparison-other-rules = The same answers by other years’ rules

# Why several rules are shown.
comparison-other-rules-more = Each year’s survey found other clusters. The same answers can carry another name a year later.

# Needs all answers.
comparison-no-official = DORA’s rule of 2019 needs lead time, deployment frequency, recovery and change fail rate, all four.

# What the rule of 2019 was.
comparison-official-more = The mean of four answer options, cut at 3.5, 4.4 and 5.2, as DORA’s Quick Check of 2019 did. It knew no rework rate, counted recovery from any incident, and sorted change fail rates into bins that end at 15, 30, 45, 60 and 75 %.

# Heads the history of the metrics.
comparison-history = What changed between the years

# Introduces the history.
comparison-history-more = Two reports rarely measure the same thing, so figures of different years are not one series.

# Reads events from files.
comparison-from-files = Read your deployment history

# What that is.
comparison-from-files-more = Drop in exports of deployments, changes and incidents. They are read in this browser and sent nowhere.

# Opens a link.
comparison-from-link = Open a Quick Check link

# Heads the ways to measure instead of guess.
comparison-measure = Measure instead of guessing

# What a person pastes.
comparison-link = Address of a DORA Quick Check result

# Where to find it.
comparison-link-hint = It begins with https://dora.dev/quickcheck/ and carries the answers after the question mark.

# What the page of links is for.
comparison-link-lede = Paste the address of a Quick Check result. Its answers are read here, shown with the same scores, and can become a part of an assessment. The address is not opened.

# The address carries no answers.
comparison-link-empty = This address carries no answers of a Quick Check. Copy it from the address bar while the result is shown.

# Heads what the link says.
comparison-link-read = What the link says

# Where Waymark differs from DORA.
comparison-link-differs = When every metric is answered, these are the numbers that DORA shows. Where one is blank, Waymark leaves it out of every mean. So does the Quick Check in its overall score, but in throughput and stability it counts a blank option as 0 and a blank percentage as 10; and where nothing is answered it shows 0 instead of no score.

# Heads the capabilities.
comparison-capabilities = Capabilities

# What becomes of the capabilities.
comparison-capabilities-more = The mean of each capability’s statements, 0 to 10. Waymark asks about the same ground with questions of its own, so these are shown and not taken over.

# Starts an assessment from the link.
comparison-link-start = Start an assessment with these answers

# Takes the link's answers into the assessment.
comparison-link-use = Use these answers

# Heads what the link's answers would take the place of.
comparison-link-replaces = What they would replace

# Says what is lost.
comparison-link-replaces-more = The assessment answers these metrics otherwise. A measured number and where it came from go with the answer that is replaced. You can undo it until you leave the page.

# Heads the column of the assessment's answers.
comparison-link-before = In the assessment now

# Heads the column of the link's answers.
comparison-link-after = In the link

# The link's answers are in the assessment.
comparison-link-used = The answers of the link are in the assessment.

# Heads what was asked otherwise.
comparison-earlier = Asked otherwise before 2023

# Why it is not taken over.
comparison-earlier-more = Until 2022 DORA asked how long it takes to restore service after any incident, and for a range of failed changes. Since 2023 it asks for the recovery from a failed deployment, and for a percentage. An incident need not come from a deployment, and a range is no number, so these answers stand for none of today’s: they are shown and not taken over. Answer today’s questions on the delivery page.

# Why there are no means.
comparison-no-means = No throughput, stability or overall score is shown: some of the link’s answers could not count in them, and a mean of the rest would look like all of it.

# Names the rule of 2019.
comparison-official = DORA’s own rule of 2019

# A survey, where one is chosen.
# Variables:
#   $year (Text) - its year
comparison-survey-of = DORA { $year }

# A mean of respondents with its standard deviation.
# Variables:
#   $mean (Text) - the mean
#   $deviation (Text) - the deviation
comparison-norm = { $mean } ± { $deviation }

# The same, with where the team lies beside it.
# Variables:
#   $norm (Text) - the mean with its deviation
#   $aloud (Slot) - read aloud and not shown, since the picture shows it
#   $place (within | above | below) - where the team lies
comparison-beside = { $norm }<aloud>, you are { $place ->
    [within] within the usual spread
    [above] above the usual spread
   *[below] below the usual spread
 }</aloud>

# Where an answer lies among respondents.
# Variables:
#   $below (Text) - the share that answered worse, such as 12.4 %
#   $at-or-below (Text) - the share that answered the same or worse
comparison-position = ahead of { $below }, with or ahead of { $at-or-below }

# The share of respondents counts some metrics only.
# Variables:
#   $shared-in-words (Text) - how many metrics, in words
#   $count (Number) - of how many
#   $in-words (Text) - the same in words
comparison-shared-metrics = { $count ->
    [one] over { $shared-in-words } of { $in-words } metric, those that both have
   *[other] over { $shared-in-words } of { $in-words } metrics, those that both have
}

# Names the nearest cluster of a year.
# Variables:
#   $year (Text) - the year of the survey
comparison-cluster-of = Nearest cluster of { $year }

# The nearest cluster.
# Variables:
#   $nearest (Text) - its name, such as Medium
#   $margin (Text) - how much farther the next one is
comparison-cluster = { $nearest }, margin { $margin }

# Two clusters that are about as near.
# Variables:
#   $nearest (Text) - the nearest, such as Medium
#   $second (Text) - the next one
#   $margin (Text) - how much farther that is
comparison-between-clusters = between { $nearest } and { $second }, margin { $margin }

# What DORA's rule of 2019 says.
# Variables:
#   $level (Text) - the level, such as Medium
#   $mean (Text) - the mean of the answers' codes
#   $share (Text) - a share of respondents, such as 15 %
comparison-official-says = { $level }: a mean of { $mean } of 6, at or above { $share } of the respondents of 2019

# A capability of the Quick Check.
comparison-continuous-integration = Continuous integration

# A capability of the Quick Check.
comparison-loosely-coupled-teams = Loosely coupled teams

# A capability of the Quick Check.
comparison-generative-culture = Generative culture

# A metric as it was asked before 2023.
comparison-earlier-recovery = Time to restore service after any incident

# A metric as it was asked before 2023.
comparison-earlier-change-fail-rate = Change fail rate, as a range

# An answer that is a range of shares.
# Variables:
#   $from (Text) - the lower end, without its percent sign
#   $to (Text) - the upper end, such as 30 %
comparison-range = { $from } to { $to }

# An answer with the measured number behind it.
# Variables:
#   $answer (Text) - the answer
#   $value (Text) - the number with its unit
comparison-reading = { $answer } ({ $value })

# The same, with where the number was read.
# Variables:
#   $answer (Text) - the answer
#   $value (Text) - the number with its unit
#   $source (Text) - where it was read, as the team wrote it
comparison-reading-from = { $answer } ({ $value }, { $source })

# Fields of a link that could not be read.
# Variables:
#   $fields (Text) - the fields in a row
comparison-link-refused = Not understood, and left out: { $fields }.

# What changed in 2014.
comparison-of-2014 = Lead time, deployment frequency and time to restore. Change fail rate was tried and did not fit the others.

# What changed in 2015.
comparison-of-2015 = Two sides: throughput (frequency, lead time) and stability (time to restore, change fail rate).

# What changed in 2018.
comparison-of-2018 = Availability joins as a separate, operational measure. Four clusters instead of three, Elite a part of High.

# What changed in 2021.
comparison-of-2021 = Availability becomes reliability: whether a service keeps its promises to users.

# What changed in 2022.
comparison-of-2022 = Three clusters; nobody was called Elite.

# What changed in 2023.
comparison-of-2023 = Recovery now means recovery from a failed deployment, no longer from any incident. Change fail rate is a number instead of a bin. Four clusters again.

# What changed in 2024.
comparison-of-2024 = Rework rate joins. Recovery moves to throughput; change fail rate and rework rate are the instability. High fails more often than Medium, so no cut of this year’s change fail rate makes sense.

# What changed in 2025.
comparison-of-2025 = Levels are gone. Instead, distributions of each metric and seven team profiles made of eight measures, five of which are not about delivery.

## page

# The page's heading.
title = Delivery performance

# What the page asks.
lede = DORA’s five metrics, for one application or service. Answer with what was true for most of the last months, and agree on it as a team.

# Heads the three metrics of speed.
throughput = Throughput

# What throughput is.
throughput-more = How fast a change gets through, and how fast a failed one is put right.

# Heads the two metrics of failure.
stability = Stability

# What stability is.
stability-more = How many deployments hold.

# The mean of all five.
overall = Overall

# The metric does not apply.
not-applicable = Not applicable

# Why a reason is asked for.
reason-hint = One line. The metric leaves every mean, so the next reader should know why.

# Heads the ways to answer without a number.
no-number = Instead of a number

# What to write as a percentage.
percent-hint = Percent, 0 to 100. Decimals are welcome.

# What is wrong with a percentage.
percent-wrong = Write a number from 0 to 100, such as 12.5. Nothing was changed.

# Opens the exact value.
exact = I have the exact number

# What an exact value is for.
exact-hint = It chooses the answer above and is kept beside it.

# The exact number.
number = Number

# What is wrong with an exact number.
number-wrong = Write a number of 0 or more, such as 2.5. Nothing was changed.

# The exact number's unit.
unit = Unit

# Where the number was read.
source = Where it was read

# Opens the place where a percentage was read.
say-source = I know where it can be read

# What to write as the place.
source-hint = A dashboard, a log, a query. Optional, and kept with the number.

# Takes the answer that the exact value stands for.
use-exact = Choose that answer

# Heads the scores.
standing = Where that puts you

# A metric without a score.
no-score = –

# Reads a missing score aloud.
no-score-aloud = no score yet

# Heads the column of metrics.
metric = Metric

# Heads the column of answers.
answer = Answer

# Heads the column of scores.
score = 0 to 10

# Too few answers for a cluster.
no-cluster = A level needs at least three of lead time, deployment frequency, recovery and change fail rate.

# Opens the sums.
working = Show working

# How answers become scores.
working-rule = Options count (code − 1) ÷ 5 × 10, the slowest being code 1. Percentages count 10 − percent ÷ 10. What is not answered is left out of every mean.

# Heads the notes.
notes = Reading these numbers

# Heads the note on comparing.
comparing = Look at one service, over time

# Heads the note on levels.
levels = Why this is not the usual 2023 table

# What is wrong with the usual table, in two sentences.
levels-more = The table that is often copied as “DORA 2023” mixes rows of 2018 to 2023: a lead time of five hours or a recovery time of ten days falls through its holes, and a change fail rate of 5 % or 20 % lies in two levels at once. DORA’s levels are names of clusters of survey answers and never were cut-offs, so Waymark names the cluster your answers lie nearest to, and the year.

# Heads the note on house bands.
house-bands = House bands: each metric alone

# What a house band is.
house-bands-more = A house band is a rough place for one metric alone, cut by Waymark at the medians of DORA’s clusters of 2023 so that no value has two places or none. DORA publishes levels for all metrics together, and none for rework rate.

# Heads the note on recovery.
recovery = Recovery counts as throughput

# Since when recovery is throughput.
recovery-more = Since 2024 DORA counts recovery from failed deployments with throughput, and change fail rate and rework rate as the two measures of instability. Older texts put recovery under stability.

# Leads to the choice of the year.
change-year = Change the year in settings

# The assessment does not look at delivery.
off = This assessment leaves delivery out

# What adding it means.
off-more = Five answers are enough: how long a change takes, how often you deploy, how fast you recover, and how many deployments fail or have to be reworked.

# Adds delivery to the assessment.
add = Add delivery performance

# The step forward while questions are asked.
to-review = Review your answers

# The step forward without questions.
to-results = See the results

# Names the table of scores.
table = Scores of the five metrics

## history-mapping

# Heads the second step.
history-mapping-title = 2. Say what is what

# What the step is for.
history-mapping-more = Tools name things differently. Check the guesses; what you change is remembered in this browser for files with the same columns.

# Chooses a ready-made mapping.
history-mapping-preset = Exported from

# No ready-made mapping.
history-mapping-by-hand = something else: choose the columns

# Opens the columns.
history-mapping-columns = Which column is which

# No column for a field.
history-mapping-no-column = no column

# Introduces the first values of a column.
history-mapping-first-values = First values:

# A cell without a value.
history-mapping-empty = empty

# Says that earlier choices are used.
history-mapping-remembered = Your choices from the last file with these columns are used.

# Forgets earlier choices.
history-mapping-forget = Forget them and guess again

# Earlier choices are forgotten.
history-mapping-forgotten = The choices for files with these columns are forgotten.

# Opens the table of the first rows.
history-mapping-preview = See the first rows

# Heads the statuses.
history-mapping-success = Which statuses are a success?

# Heads the statuses of deployments that failed in production.
history-mapping-broke = Which statuses mean that it failed in production, and was taken back or mended at once?

# Heads the environments.
history-mapping-production = Which environments are production?

# Heads the marks of unplanned deployments.
history-mapping-unplanned = What marks a deployment as unplanned?

# Heads what an empty mark of a deployment means.
history-mapping-empty-unplanned = What does an empty mark of a deployment say?

# Heads the services of incidents that deployments do not have.
history-mapping-foreign-services = Whose are these services of the incidents?

# Nothing is said of a service yet.
history-mapping-untold-service = not known

# A service of incidents that is none of the deployments'.
history-mapping-foreign-service = another service, to be left out

# Heads the marks of incidents that a change caused.
history-mapping-related = What says that a change caused the incident?

# Heads what an empty mark means.
history-mapping-empty-related = When that is empty or missing, the incident counts

# A column with very many words.
history-mapping-many-words = The most frequent are shown. Once you change one, the rest count as not chosen.

# Nothing is chosen of a column's words.
history-mapping-nothing-chosen = Nothing is chosen, so no deployment counts.

# Heads the third step.
history-mapping-look = 3. Choose what to look at

# What the step is for.
history-mapping-look-more = One service at a time, over at least three months: DORA warns against putting services of different kinds into one figure.

# The service to look at.
history-mapping-service = Service

# All services together.
history-mapping-all-services = all of them as one

# Heads the days.
history-mapping-days = Days

# The first day.
history-mapping-from = First day

# The day after the last.
history-mapping-to = Up to, not including

# The days are the wrong way round.
history-mapping-wrong-days = The first day must lie before the last one.

# Names the quick choices of days.
history-mapping-quick = Quick choices

# All days of the files.
history-mapping-everything = Everything

# The time zone.
history-mapping-zone = Time zone

# What the time zone is for.
history-mapping-zone-more = Days and weeks begin by its clocks, and times that are written without an offset are read by them.

# The zone of the browser.
history-mapping-your-zone = this browser’s

# Stops reading.
history-mapping-cancel = Cancel

# Reading was stopped.
history-mapping-stopped = Reading was stopped. Nothing of the unfinished file is used.

# Reads after all.
history-mapping-read-after-all = Read after all

# Reads once more.
history-mapping-try-again = Try again

## history

# What the page does.
history-lede = Measure DORA’s five metrics from what happened, instead of guessing. Give exports of your deployments and, if you have them, changes and incidents. They are read in this browser and sent nowhere.

# Leads back.
history-back = Back to delivery performance

# Heads the first step.
history-files = 1. Choose files

# What to give.
history-files-more = CSV or JSON, from any tool. Deployments alone give the frequency; changes add lead time; incidents add change fail rate and recovery.

# What the drop zone is for.
history-drop = Drop files here: deployments, changes, incidents

# Opens the dialog of the browser.
history-choose = Choose files

# Shows the result of made-up files.
history-example = Try it with an example

# What the example is.
history-example-more = Half a year of a made-up shop. It is made in this browser; nothing is fetched.

# Names the list of files.
history-given = Your files

# Takes a file off the list.
history-remove = Remove

# Heads the choice of what each file is.
history-which = Which file holds what

# No file for a kind.
history-no-file = no file

# Opens the explanation of the own format.
history-format = How files should look that need no mapping

# What the own format is.
history-format-more = A first line with the names of columns, then a line for each event. Columns in another order, more columns, semicolons or tabs in place of commas, and the same names in JSON are all fine. Times are best written as 2026-03-02T15:45:00+01:00.

# Heads the names of columns.
history-column = Column

# Heads their meaning.
history-meaning = What it says

# Marks a column that must be there.
history-required = needed

# A template could not be saved.
history-save-failed = The browser did not save the file.

# No more than three files are of use.
history-too-many = Three files are the most: deployments, changes and incidents.

## history-result

# Heads the fourth step.
history-result-title = 4. What the files say

# Names the table of metrics.
history-result-metrics = The five metrics, measured

# Heads the measured values.
history-result-measured = Measured

# Heads the answer option.
history-result-counts-as = Counts as

# Heads how sure it is.
history-result-sure = How sure is this

# Names a score where there is no room for columns.
history-result-score = Score, 0 to 10:

# Stands in for the nearest cluster where numbers are only bounds.
history-result-bounds = Some of these numbers are only bounds, since not everything in the files could be understood. Which of DORA’s clusters is nearest can be told once it is.

# A metric without a value.
history-result-not-measured = not measured

# Heads the warnings.
history-result-warnings = What to bear in mind

# Heads what did not count.
history-result-excluded = What was left out, and why

# Heads the reasons.
history-result-reason = Why

# Heads the counts.
history-result-rows = Rows

# Heads the numbers of the first rows.
history-result-first-rows = The first of them

# Heads what the rows say where the reason lies.
history-result-they-say = What they say

# How rows are counted.
history-result-row-numbers = Row numbers are those of a spreadsheet, where the names of the columns are row 1; in JSON the first object is 1.

# Copies the result.
history-result-copy = Copy as a table

# The result is on the clipboard.
history-result-copied = Copied, as Markdown.

# The browser has no clipboard for this page.
history-result-copy-failed = The browser did not allow copying.

# Opens a chart's numbers.
history-result-numbers = The numbers as a table

# Heads the timeline.
history-result-timeline = Deployments and failures by week

# What rises in the timeline.
history-result-above = Deployments

# What hangs in the timeline.
history-result-below = of them failed

# What the outlined columns are.
history-result-partly = Weeks in outline are cut by the first or the last day; a frequency counted by complete weeks leaves them out.

# Heads the weeks.
history-result-week = Week from

# Heads the failures.
history-result-failed = Failed

# What recoveries count.
history-result-failed-deployments = Failed deployments

# Heads the spans of a distribution.
history-result-span = Time taken

# Heads the spread of lead times.
history-result-lead-times = How lead times are spread

# Heads the spread of recoveries.
history-result-recoveries = How recovery times are spread

# How a distribution is read.
history-result-doubles = The lines mark the times that half of them, and nine in ten, stayed within. Each column spans twice the time of the one before it.

# Heads the fifth step.
history-result-use = 5. Use these numbers

# What using means.
history-result-use-more = Each number goes into the assessment with its unit, how sure it is, and where it was read. Nothing else of the files is kept. A number that may flatter, since not everything was understood, is taken only if you say so.

# Which metrics to take.
history-result-which = Take over

# Takes them into the assessment.
history-result-take = Use these numbers

# Takes them into a new assessment.
history-result-start = Start an assessment with these numbers

# They are in the assessment.
history-result-taken = The measured numbers are in the assessment.

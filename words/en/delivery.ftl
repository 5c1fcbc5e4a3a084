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
comparison-picture-more = The bar spans one standard deviation around the mean of the industry, the line is the mean, the diamond is you. Percentages of respondents come from a secondary transcription of the 2025 report, and are ranges because everyone in an option gave the same answer.

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

# The ways to measure instead of guess.
# Variables:
#   $files (Slot) - leads to the page that reads event files
#   $link (Slot) - leads to the page that opens a link
#   $paper (Slot) - leads to the sheet to print
measured = Rather measure than guess? <files>Read your deployment history</files> from files, or <link>open a Quick Check link</link>. Or <paper>print these questions</paper>.

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

# Read aloud once a link is understood.
# Variables:
#   $count (Number) - how many metrics it answers
comparison-link-found = { $count ->
    [5] The link answers all five metrics.
    [one] The link answers one of the five metrics.
   *[other] The link answers { $count } of the five metrics.
}

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
comparison-cluster = { $nearest }, { $margin } points of the scale nearer than the next

# Two clusters that are about as near.
# Variables:
#   $nearest (Text) - the nearest, such as Medium
#   $second (Text) - the next one
#   $margin (Text) - how much farther that is
comparison-between-clusters = between { $nearest } and { $second }, only { $margin } points of the scale apart

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
lede = Five questions about one application or service. Answer with what was true for most of the last months.

# The mean of the three metrics of speed.
throughput = Throughput

# The mean of the two metrics of failure.
stability = Stability

# The mean of all five.
overall = Overall

# The metric does not apply.
not-applicable = Not applicable

# Why a reason is asked for.
reason-hint = One line. The metric leaves every mean, so the next reader should know why.

# Heads the ways to answer without a number.
no-number = Instead of a number

# Stands behind a percentage.
percent-unit = % of deployments

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

# There is no answer yet.
standing-none = Each answer gets a score from 0 to 10, and three of them a place among DORA’s levels.

# Metrics without an answer.
# Variables:
#   $count (Number) - how many
standing-open = { $count ->
    [one] One metric is not answered yet.
   *[other] { $count } metrics are not answered yet.
}

# Stands behind the mean of all metrics.
overall-of-ten = of 10, the mean of what is answered

# Heads DORA's name for all metrics together.
dora-level = DORA’s level

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

# What DORA warns about.
comparing-warning = DORA warns against ranking teams by these metrics, against making a number the goal, and against putting services of different kinds into one figure. A phone app and a web shop differ for good reasons.

# What to do instead.
comparing-instead = Measure one application or service, agree on the answer as a team, change something, and measure again. The comparison that helps is with yourselves, last quarter.

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

## prompt

# What is asked of a metric.
prompt-lead-time = How long does a change take from commit to running in production?
prompt-deployment-frequency = How often is the service deployed to production?
prompt-recovery = When a deployment breaks something for users, how long until it works again?
prompt-change-fail-rate = What share of deployments needs to be put right at once?
prompt-rework-rate = What share of deployments was unplanned, to fix a bug that users met?

## counts

# What counts for a metric.
counts-lead-time = From the commit until users can have the change. The time from idea to code does not count.
counts-deployment-frequency = Fixes count. Packages and test environments do not.
counts-recovery = A power cut or a provider’s outage does not count.
counts-change-fail-rate = Those that led to a rollback, a hotfix or a repair by hand.
counts-rework-rate = Over the last six months. Planned fixes that travel with other work do not count.

## option

# DORA's answer options to how often, from the slowest to the fastest.
often-1 = Fewer than once per six months
often-2 = Between once per month and once every six months
often-3 = Between once per week and once per month
often-4 = Between once per day and once per week
often-5 = Between once per hour and once per day
often-6 = On demand (multiple deploys per day)

# DORA's answer options to how long, from the slowest to the fastest.
long-1 = More than six months
long-2 = One to six months
long-3 = One week to one month
long-4 = One day to one week
long-5 = Less than one day
long-6 = Less than one hour

## exact

# An exact value in a unit that Waymark does not know, as a document has it.
# Variables:
#   $value (Text) - the number
#   $unit (Text) - the unit
exact-in-own-unit = { $value } { $unit }

# The exact value agrees with the answer that is chosen.
# Variables:
#   $value (Text) - the exact value
#   $answer (Text) - the answer that it stands for
exact-counts = { $value } counts as “{ $answer }”.

# The exact value does not agree with the answer that is chosen.
# Variables:
#   $value (Text) - the exact value
#   $answer (Text) - the answer that it stands for
exact-would-count = { $value } would count as “{ $answer }”. The answer above says something else.

## cluster

# Two clusters are equally near.
# Variables:
#   $level (Text) - the one cluster's band
#   $second (Text) - the other's
#   $year (Text) - the year of the clusters
cluster-tie = Between { $level } and { $second } of DORA’s { $year } clusters, as near to one as to the other.

# Two clusters are almost equally near.
# Variables:
#   $level (Text) - the nearer cluster's band
#   $second (Text) - the other's
#   $year (Text) - the year of the clusters
#   $margin (Text) - how much nearer
cluster-between = Between { $level } and { $second } of DORA’s { $year } clusters: { $level } is nearer by only { $margin } points of the scale from 0 to 10.

# One cluster is clearly the nearest.
# Variables:
#   $level (Text) - its band
#   $second (Text) - the band of the next
#   $year (Text) - the year of the clusters
#   $margin (Text) - how much nearer
cluster-nearest = Nearest to { $level } of DORA’s { $year } clusters; { $second } lies { $margin } points of the scale farther.

# What the clusters are.
# Variables:
#   $year (Text) - their year
cluster-caveat = The published medians of { $year } stand for the clusters; their true edges are unpublished, so this is an approximation.

## working

# How an answer option became a score.
# Variables:
#   $metric (Text) - the metric
#   $code (Text) - the option's number
#   $score (Text) - the score
working-option = { $metric }: ({ $code } − 1) ÷ 5 × 10 = { $score }

# How a percentage became a score.
# Variables:
#   $metric (Text) - the metric
#   $percent (Text) - the number of hundredths
#   $score (Text) - the score
working-percentage = { $metric }: 10 − { $percent } ÷ 10 = { $score }

# How a mean came about.
# Variables:
#   $name (Text) - of what it is the mean
#   $scores (Text) - the scores, with plus signs between them
#   $count (Number) - how many
#   $score (Text) - the mean
working-mean = { $name }: ({ $scores }) ÷ { $count } = { $score }

## kept

# What a measured lead time was counted from.
# Variables:
#   $count (Number) - how many changes
kept-changes = Counted from { $count ->
    [one] { $count } change
   *[other] { $count } changes
 }.

# What a measured recovery time was counted from.
# Variables:
#   $count (Number) - how many failed deployments
kept-failed-deployments = Counted from { $count ->
    [one] { $count } failed deployment
   *[other] { $count } failed deployments
 }.

# What another measured number was counted from.
# Variables:
#   $count (Number) - how many deployments
kept-deployments = Counted from { $count ->
    [one] { $count } deployment
   *[other] { $count } deployments
 }.

# What chance leaves open of a share, at 95 %.
# Variables:
#   $low (Text) - the lower end, in hundredths
#   $high (Text) - the upper end, in hundredths
kept-interval = With so many, the true share lies between { $low } and { $high } %, nineteen times in twenty.

# Under ten were counted.
kept-few = So few are a hint, no more.

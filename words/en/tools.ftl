## cost

# The page's heading.
cost-title = Cloud cost

# What the page is for.
cost-lede = Five ratios that say more than the bill. Take all numbers from the same month, in the same currency, and compare the ratios with your own of last month, not with anybody else’s.

# Heads the inputs.
cost-inputs = The month

# Everything it cost.
cost-spend = Cloud cost

# Deployments.
cost-deployments = Deployments to production

# Customers.
cost-customers = Customers served

# Idle cost.
cost-idle = Of the cost, for what was idle or unused

# Baseline cost.
cost-baseline = Of the cost, for what always runs

# Committed cost.
cost-committed = Of that, with a commitment or reservation

# Resources.
cost-resources = Resources looked at

# Fitting resources.
cost-fitting = Of them, those whose size fits their use

# Heads the results.
cost-result = The ratios

# Names the table.
cost-table = Five ratios of cloud cost

# Heads the column of ratios.
cost-ratio = Ratio

# Heads the column of values.
cost-value = This month

# Heads the column of sums.
cost-sum = How

# Something is missing.
cost-missing = needs both numbers

# There is nothing to divide by.
cost-nothing-to-divide-by = nothing to divide by

# A part is larger than its whole.
cost-over = the part is larger than the whole

## error-budget

# The page's heading.
error-budget-title = Error budget

# What the page is for.
error-budget-lede = An objective of 99.9 % allows 0.1 % to go wrong. This turns that share into minutes and requests, so that a team can decide what to spend it on.

# Heads the inputs.
error-budget-inputs = The objective

# The objective.
error-budget-objective = Objective (SLO), %

# What it is.
error-budget-objective-hint = The share of time or requests that should go well, such as 99.9. Above 0.

# What is wrong with it.
error-budget-objective-wrong = Write a number above 0 and up to 100, such as 99.9. Nothing was changed.

# The window.
error-budget-days = Window, days

# What it is.
error-budget-days-hint = 28 or 30 days are usual. An average month has 30.44.

# What is wrong with it.
error-budget-days-wrong = Write a number of days above 0. Nothing was changed.

# The promise to customers.
error-budget-promise = Agreement (SLA), %

# What it is.
error-budget-promise-hint = What customers were promised, if anything. Usually below the objective.

# What the budget is counted in.
error-budget-basis = Counted in

# Minutes.
error-budget-basis-time = Minutes without service

# Requests.
error-budget-basis-requests = Failed requests

# All requests.
error-budget-requests = Requests in a whole window

# What they are.
error-budget-requests-hint = All that count, good and bad.

# Heads the inputs of what has happened.
error-budget-so-far = What has happened

# What went wrong, in minutes.
error-budget-bad-minutes = Minutes without service so far

# What went wrong, in requests.
error-budget-bad-requests = Requests failed so far

# How much of the window has passed.
error-budget-elapsed = Days of the window passed

# What goes wrong now.
error-budget-error-rate = Errors at the moment, %

# What it is.
error-budget-error-rate-hint = The share of requests that fail now, for the burn rate of this hour.

# Heads the results.
error-budget-result = The budget

# Nothing to say yet.
error-budget-needs = Write an objective and a window, and the budget stands here.

# The budget in minutes.
error-budget-minutes = Without service, at most

# The budget in requests.
error-budget-failed = Failed requests, at most

# The distance to the agreement.
error-budget-buffer = Distance to the agreement

# What is used.
error-budget-consumed = Used so far

# What is left.
error-budget-left = Left

# How fast it goes, on average.
error-budget-burn-so-far = Burn rate so far

# How fast it goes now.
error-budget-burn-now = Burn rate now

# When it ends.
error-budget-exhausted-in = Gone in

# It does not end.
error-budget-never = not at this pace

# It has ended.
error-budget-gone = gone already

# It ends after the window.
error-budget-lasts = not in this window: it lasts to the end

# Heads the state of the budget.
error-budget-state = What the state asks for

# Where the thresholds come from.
error-budget-state-ours = Low begins at a quarter of the budget, and burning away when more is left that will not last: Waymark’s choice, for the usual policy names no number. Agree on your own, and on who may say otherwise.

# Heads the alerts.
error-budget-alerts = When to alert

# What the alerts are.
error-budget-alerts-more = Each line fires while errors burn the budget faster than its rate, over the long window and the short one. The long one says that it matters, the short one that it still goes on. Any line that fires is enough.

# Where they come from.
error-budget-alerts-source = After table 5-8 of the Site Reliability Workbook. The shares of the budget are kept; the rates follow your window, and none lies under 1. A service with few requests needs a least number of failures beside them.

# Names the table.
error-budget-alert-table = Alerts for this window

# Heads the column of severities.
error-budget-severity = Then

# Heads the column of long windows.
error-budget-long = Long window

# Heads the column of short windows.
error-budget-short = Short window

# Heads the column of rates.
error-budget-burn = Burn rate

# Heads the column of error shares.
error-budget-errors-above = Errors above

# Heads the column of shares used.
error-budget-budget-used = Budget used by then

# Heads the column of ends.
error-budget-gone-after = All gone after

# No outage reaches the rate.
error-budget-unreachable = cannot fire

# The objective allows no errors.
error-budget-no-budget = An objective of 100 % leaves no budget: every error breaks it. Hardly any service can promise that.

# A number is often copied wrong.
error-budget-copied = 43.8 minutes, often copied as the budget of 99.9 % over 30 days, is that of a twelfth of a year, 30.42 days. For 30 days it is 43.2.

# No rule has a place in the window.
error-budget-no-alerts = The workbook’s rules are made for about a month. None of them fits a window this short.

# The page's heading.
title = Tools

# What the page holds.
lede = Four calculators for questions that come up at the table. They say how they calculate, and what you enter stays in this browser.

# Leads to a calculator.
open = Open

# What the value stream answers.
value-stream = How long does a change take to reach its users, and where does it wait?

# What comes of it.
value-stream-more = Write down the steps with their waits. You get the lead time, the flow efficiency, the bottleneck, and what would change if a wait went away. It can belong to an assessment, and its roadmap then knows the bottleneck.

# What the error budget answers.
error-budget = How much may go wrong before the promise is broken, and when should somebody wake up?

# What comes of it.
error-budget-more = An objective and a window become minutes and requests, with the distance to the agreement with customers, the burn rate, and a table of alerts.

# What the toil sheet answers.
toil = Which recurring work should a machine do first?

# What comes of it.
toil-more = List the work and its hours. You get its share of the team’s time against half of it, and the month in which automating each would pay back.

# What the cost sheet answers.
cost = Is the cloud money well spent?

# What comes of it.
cost-more = Five ratios with their definitions: cost per deployment and per customer, waste, commitment, and right sizes.

# Where it is kept.
kept = Kept in this browser, beside your assessments and not part of them. A copy of everything holds them, and so does the file of “Save the sheets”; “Open a file” on the first page brings them back.

## sheet

# Fills in an example.
sheet-example = Fill in the example

# The example was filled in.
sheet-example-in = The example is filled in.

# Empties the sheet.
sheet-clear = Empty the sheet

# The sheet was emptied.
sheet-cleared = The sheet is empty.

# Saves all sheets.
sheet-save = Save the sheets

# The name of the saved file, without its ending.
sheet-file-name = waymark-tools

# The file could not be made.
sheet-save-failed = The file could not be saved.

# Prints the page.
sheet-print = Print

# Opens the sums.
sheet-working = Show working

# The way back.
sheet-to-tools = All tools

# Where the sheet is kept.
sheet-kept = This sheet is kept in this browser and belongs to no assessment.

# What is wrong with a number.
sheet-number-wrong = Write a number of 0 or more, such as 2.5 or 2500000. Nothing was changed.

# What is wrong with a percentage.
sheet-percent-wrong = Write a number from 0 to 100, such as 99.9. Nothing was changed.

# Stands where a number would, while something is missing.
sheet-nothing = –

# Reads a missing number aloud.
sheet-nothing-aloud = not known yet

# What was kept could not be read.
sheet-unreadable = What this browser kept of the tools cannot be read by this version. It stays where it is until you change something here, and is then moved aside, not thrown away.

# Moves a line up.
sheet-move-up = Move up

# Moves a line down.
sheet-move-down = Move down

# Takes a line away.
sheet-remove = Remove

## toil

# The page's heading.
toil-title = Toil

# What the page is for.
toil-lede = Toil is work that keeps a service alive and leaves nothing behind. List what recurs, say what it takes, and see which piece would pay back its automation first.

# Heads the team's hours.
toil-team = The team’s month

# The team's hours.
toil-total = Hours the whole team works in a month

# How to come to them.
toil-total-hint = Four people at 160 hours make 640.

# Heads the list.
toil-tasks = What recurs

# What to write.
toil-tasks-more = The traits are those of Google’s SRE book. Not every one need apply; the more do, the likelier it is toil. Work without any of them is not counted as toil.

# What is done.
toil-name = What is done

# Hours of it.
toil-hours = Hours a month

# Hours to automate it.
toil-build = Hours to automate it, once

# Hours to look after that.
toil-upkeep = Hours of upkeep a month after

# The traits.
toil-traits = What is true of it

# Adds a line.
toil-add = Add work

# No more lines.
toil-full = A hundred lines are the most. Put small ones together.

# Heads the results.
toil-result = The share

# Nothing to say yet.
toil-needs = Write the team’s hours and at least one piece of work, and the share stands here.

# The list is longer than the month.
toil-over = The list takes more hours than the team works. One of the two numbers is off.

# Heads the paybacks.
toil-payback = What to automate first

# What the order is.
toil-payback-more = By what it wins in the first year. It pays back in the first month by whose end the hours saved cover building and upkeep.

# Nothing to compare yet.
toil-payback-needs = Write what a piece of work takes and what automating it would take.

# Heads the column of savings.
toil-saved = Free each month

# Heads the column of months.
toil-paid-back = Paid back in

# Heads the column of the first year.
toil-first-year = Won in the first year

# It never pays back.
toil-never = never

# Where the cap comes from.
toil-cap-source = Google’s SRE teams keep toil under half of everybody’s time. The rest is for work that makes the next month easier.

## value-stream

# The page's heading.
value-stream-title = Value stream

# What the page is for.
value-stream-lede = Write down every step between a change and its users: how long it waits before the step, and how long it is worked on. Rough figures are enough to see where the time goes.

# Heads the choice of where the value stream belongs.
value-stream-whose = Whose value stream?

# What belonging means.
value-stream-whose-more = In an assessment it is saved and exported with the answers, and its bottleneck counts in the roadmap.

# Leads to the value stream of an assessment.
value-stream-for = For

# The value stream is none of an assessment's.
value-stream-local = This value stream is kept in this browser and belongs to no assessment.

# Puts the value stream into an assessment.
value-stream-move-into = Copy it into an assessment

# Chooses the assessment.
value-stream-which = Assessment

# Does it.
value-stream-copy-in = Copy

# Nothing is drawn yet.
value-stream-empty = No step yet

# What to do about it.
value-stream-empty-more = Begin with the last change that reached its users: what happened to it after somebody said it was finished?

# Starts with one empty step.
value-stream-begin = Write down the first step

# Starts with the example.
value-stream-example = Start with the example

# The example was filled in.
value-stream-example-in = The example is filled in.

# Adds a step at the end.
value-stream-add = Add a step

# A step was added.
value-stream-full = Sixty steps are the most. Put small ones together.

# Empties it.
value-stream-clear = Remove all steps

# It was emptied.
value-stream-cleared = All steps are removed.

# Heads the picture.
value-stream-picture = The whole way

# Heads the numbers.
value-stream-figures = In numbers

# Waiting and working together.
value-stream-lead-time = Lead time

# Working alone.
value-stream-process-time = Worked on

# Waiting alone.
value-stream-wait = Waiting

# Working over both.
value-stream-efficiency = Flow efficiency

# Right the first time, through all steps.
value-stream-rolled = Right through all steps

# The longest wait.
value-stream-longest-wait = Longest wait

# The slowest step.
value-stream-bottleneck = Bottleneck

# Marks the slowest step in the picture.
value-stream-bottleneck-mark = bottleneck

# What the bottleneck is.
value-stream-bottleneck-is = The bottleneck is the step with the largest part of the lead time, its wait included: work queues before what cannot keep up. Of equal steps it is the earlier.

# Work that waits, in the legend.
value-stream-legend-wait = waiting

# Work that is worked on, in the legend.
value-stream-legend-work = worked on

# The queue, in the legend.
value-stream-legend-queue = work that waits for the next step

# Heads the steps.
value-stream-steps = The steps

# What to write.
value-stream-steps-more = In the order that work meets them. The wait is the time before the step. Days, weeks and months are working time.

# The step's name.
value-stream-name = Step

# The step's kind.
value-stream-kind = Kind

# Who does it.
value-stream-who = Who

# How long it waits before.
value-stream-step-wait = Waits before it

# How long it takes.
value-stream-step-process = Worked on

# Usable as it is.
value-stream-accurate = Right, %

# What that is.
value-stream-accurate-more = Right: the share that the next step can use as it is, without asking back or mending.

# The unit of the wait.
value-stream-wait-unit = Unit of the wait

# The unit of the work.
value-stream-process-unit = Unit of the work

# What is wrong with a length of time.
value-stream-span-wrong = Write a number from 0 to 100,000. Nothing was changed.

# Heads the clock.
value-stream-clock = The clock

# What the clock is for.
value-stream-clock-more = Every time is brought to working hours by this one clock, so that days are never divided by nights and weekends.

# Hours of a day.
value-stream-hours-per-day = Hours in a working day

# Days of a week.
value-stream-days-per-week = Days in a working week

# What is wrong with the hours.
value-stream-hours-wrong = Write a number from 1 to 24. Nothing was changed.

# What is wrong with the days.
value-stream-days-wrong = Write a number from 1 to 7. Nothing was changed.

# Heads the what-if.
value-stream-what-if = What if

# What it is.
value-stream-what-if-more = Nothing here changes the value stream above. What a shorter wait costs, only you can say.

# Names the table of waits.
value-stream-what-if-table = If nothing waited before one step

# Heads the column of steps.
value-stream-if-step = No wait before

# Heads the column of lead times.
value-stream-then-lead = Lead time then

# Heads the column of differences.
value-stream-then-shorter = Shorter by

# Heads the column of efficiencies.
value-stream-then-efficiency = Flow efficiency

# Today's row.
value-stream-today = As it is

# Heads the try-out of one step.
value-stream-try = Try other times for one step

# Chooses it.
value-stream-try-step = Step to try

# The wait to try.
value-stream-try-wait = Wait to try

# The work to try.
value-stream-try-process = Work to try

# The unit of the wait to try.
value-stream-try-wait-unit = Unit of the wait to try

# The unit of the work to try.
value-stream-try-process-unit = Unit of the work to try

# Heads the practices for the bottleneck.
value-stream-helps = What usually helps there

# Leads to the roadmap.
value-stream-to-roadmap = See the roadmap

# What the roadmap does with it.
value-stream-in-roadmap = The roadmap names the bottleneck among its reasons, and puts such a practice first where two are equal in everything else. Priorities stay as they are.

# Heads the calendar view.
value-stream-calendar = As a customer counts

# Opens the table of the picture.
value-stream-table = The picture as a table

# Names that table.
value-stream-table-caption = Waiting and working time of every step

# Heads the column of shares.
value-stream-share = Part of the lead time

# Heads the story of the copied example.
value-stream-ninety-three = Why the example does not come to 93 %

# Its first paragraph.
value-stream-ninety-three-more = The example travels the web with the line “Total lead time: 3 weeks. Total value-add time: 2 days. Waste: 93 %.” Its own four steps give 87.6 %: 17 hours of work, 2.125 days of eight hours, in 17.125 working days. The three weeks leave the work itself out, and none of the usual ways to read its totals gives 93 % either, except one day of work in fifteen.

# Its second paragraph.
value-stream-ninety-three-lesson = What to keep from it: choose one clock, bring every time to it, count the work in the lead time, and never divide working days by calendar days.

# Names the table of readings.
value-stream-readings = Ways to read the example

# Heads the column of readings.
value-stream-reading = Reading

# Heads the column of work.
value-stream-worked = Worked

# Heads the column of time.
value-stream-elapsed = Elapsed

# Heads the column of waste.
value-stream-waste = Not worked on

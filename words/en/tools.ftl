### Words of the calculators.

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

# The ratios by name, each with what it says.
cost-ratio-per-deployment = Cost per deployment
cost-ratio-per-deployment-more = Does delivering get cheaper or dearer? Falls when you deploy more for the same money.
cost-ratio-per-customer = Cost per customer
cost-ratio-per-customer-more = What one more customer costs. Rises when the service does not scale as it grows.
cost-ratio-waste = Waste
cost-ratio-waste-more = The share of money for things nobody used. The first place to look.
cost-ratio-coverage = Committed coverage
cost-ratio-coverage-more = The share of the steady need that is bought in advance. High saves money and binds you.
cost-ratio-rightsizing = Right sizes
cost-ratio-rightsizing-more = The share of resources that are as large as they need to be. The rest is too large or too small.

# The division behind a ratio.
# Variables:
#   $part (Text) - what is divided
#   $whole (Text) - by what
#   $ratio (Text) - what comes out
cost-division = { $part } ÷ { $whole } = { $ratio }

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

# The headline.
# Variables:
#   $time (Text) - how much may go wrong: 43.2 min
#   $days (Amount) - the window
error-budget-headline = { $days ->
    [one] { $time } of trouble in { $days } day
   *[other] { $time } of trouble in { $days } days
}

# The distance to the agreement.
# Variables:
#   $time (Text) - how much more may go wrong
error-budget-buffer-left = { $time } more before it is broken

# There is no distance to the agreement.
error-budget-buffer-same = none: both promise the same
error-budget-buffer-stricter = none: the agreement is stricter than the objective

# More is used than the budget held.
# Variables:
#   $share (Text) - how much more
error-budget-over = { $share } over

# What is used of the budget.
# Variables:
#   $share (Text) - the share of it
#   $used (Text) - time or requests
#   $allowed (Text) - of how much
error-budget-consumed-of = { $share } ({ $used } of { $allowed })

# A burn rate.
# Variables:
#   $rate (Text) - how many times the even pace
error-budget-times = { $rate }×

# The state of a budget, and what it asks for.
# Variables:
#   $state (Slot) - the state, in bold
error-budget-plentiful = <state>Plentiful</state>. More than a quarter is left. Deploy, try things out, take the risks that teach something.

# The state of a budget, and what it asks for.
# Variables:
#   $state (Slot) - the state, in bold
error-budget-burning = <state>Burning away</state>. More than a quarter is left, but at this pace it is gone before the window ends. Find out what burns it before you take new risks.

# The state of a budget, and what it asks for.
# Variables:
#   $state (Slot) - the state, in bold
error-budget-low = <state>Low</state>. A quarter or less is left. Deploy with more care, and put work on reliability first in line.

# The state of a budget, and what it asks for.
# Variables:
#   $state (Slot) - the state, in bold
error-budget-exhausted = <state>Exhausted</state>. Nothing is left. Until the window has moved on, only what makes the service more reliable goes out.

# Whether an alert wakes somebody.
error-budget-page = Wake somebody
error-budget-ticket = Write a ticket

# How the minutes came about.
# Variables:
#   $objective (Text) - the objective in percent, without a sign
#   $days (Text) - the window: 30 days
#   $minutes (Text) - the budget: 43.2 minutes
error-budget-minutes-sum = (100 − { $objective }) ÷ 100 × { $days } × 1,440 minutes = { $minutes }

# How the requests came about.
# Variables:
#   $objective (Text) - the objective in percent, without a sign
#   $requests (Amount) - requests in a window
#   $allowed (Text) - those that may fail
error-budget-requests-sum = (100 − { $objective }) ÷ 100 × { $requests ->
    [one] { $requests } request
   *[other] { $requests } requests
 } = { $allowed }

# How the burn rate so far came about.
# Variables:
#   $used (Text) - the share of the budget that is used
#   $elapsed (Text) - days passed
#   $days (Amount) - the window
#   $burn (Text) - the burn rate
error-budget-burn-sum = Burn rate so far: { $used } used ÷ ({ $days ->
    [one] { $elapsed } of { $days } day
   *[other] { $elapsed } of { $days } days
 }) = { $burn }

# How the burn rate now came about.
# Variables:
#   $errors (Text) - the share of errors now
#   $allowed (Text) - the share that the objective allows
#   $burn (Text) - the burn rate
error-budget-burn-now-sum = Burn rate now: { $errors } ÷ { $allowed } = { $burn }

# How the rate of an alert came about.
# Variables:
#   $share (Text) - the part of the budget: 10 %
#   $part (Text) - the same as a number: 0.1
#   $window (Text) - the window: 168 h
#   $long (Text) - the alert's own long window: 72 h
#   $burn (Text) - the burn rate
#   $rule (kept | held | left-out) - whether the rule is as in the workbook
error-budget-alert-sum = { $rule ->
   *[kept] { $share } of the budget: { $part } × { $window } ÷ { $long } = { $burn }
    [held] { $share } of the budget: { $part } × { $window } ÷ { $long } = { $burn }, held at 1
    [left-out] { $share } of the budget: { $part } × { $window } ÷ { $long } = { $burn }, left out
}

# Why a rule is not as in the workbook.
# Variables:
#   $long (Text) - its long window
#   $burn (Text) - its burn rate
#   $days (Amount) - the window of the objective
error-budget-held = The rule over { $long } would fire above { $burn } in a window of { $days ->
    [one] { $days } day
   *[other] { $days } days
 }. Under 1× the budget lasts beyond the window, so it would fire while the objective is met; it is held at 1×.

# Why a rule is not there.
# Variables:
#   $long (Text) - its long window
#   $burn (Text) - its burn rate
#   $days (Amount) - the window of the objective
error-budget-left-out = The rule over { $long } is left out: in a window of { $days ->
    [one] { $days } day
   *[other] { $days } days
 } it would wake somebody above { $burn }, under 1×, while the objective is met.

## The page that lists the tools

# The page's heading.
title = Tools

# What the page holds.
lede = Tools for questions that come up at the table, and two ways to bring numbers in. What you enter stays in this browser.

# Leads to a calculator.
open = Open

# Heads the pages that bring numbers in.
readers = Bring numbers in

# Heads the calculators.
calculators = Work numbers out

# What the files of events answer.
history = What do your deployments, changes and incidents say?

# What comes of it.
history-more = Drop in exports of any tool. DORA’s five metrics are counted from them, with what was left out and how sure each number is. The files are sent nowhere.

# What a link of the Quick Check answers.
quick-check = Did you take DORA’s Quick Check before?

# What comes of it.
quick-check-more = Paste the address of its result. The same answers and scores are shown here, and can begin an assessment.

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

# What the return on investment answers.
roi = What would a new way of working bring for what it costs, and how sure is that?

# What comes of it.
roi-more = Costs and gains become a return, a payback time and a curve, by the formula that DORA published in 2026. Every guess may have a low and a high, so you see which of them decides.

# Where it is kept.
kept = Kept in this browser, beside your assessments and not part of them. A copy of everything holds them, and so does the file of “Save a copy of the tools”; “Open a file” on the first page brings them back.

## roi

# The page's heading.
roi-title = Return on investment

# What the page is for.
roi-lede = What would a new way of working bring for what it costs? Write what you expect of each input. Where you are not sure, add a low and a high number, and the answer shows how much that matters. All money is in one currency.

# Heads the inputs.
roi-inputs = What goes in

# The fields of an input.
roi-likely = Likely
roi-low = Low
roi-high = High

# What the low and the high number are.
roi-ends = Low and high may stay empty.

# The groups of inputs.
roi-group-team = The team and its product
roi-group-now = How it delivers now
roi-group-then = How it would deliver then
roi-group-gain = What else you expect
roi-group-cost = What it costs
roi-group-dip = The dip while people learn

# The inputs by name.
roi-input-people = People
roi-input-salary = Cost of a person a year
roi-input-revenue = Revenue a year
roi-input-outage-hour = Cost of an hour down
roi-input-deployments-now = Deployments a year now
roi-input-fail-rate-now = Deployments that fail now, %
roi-input-recovery-now = Hours to recover now
roi-input-features-now = Features a year now
roi-input-deployments-then = Deployments a year then
roi-input-fail-rate-then = Deployments that fail then, %
roi-input-recovery-then = Hours to recover then
roi-input-features-then = Features a year then
roi-input-time-saved = Working time saved, %
roi-input-success = Features that succeed, %
roi-input-lift = Revenue that a success adds, %
roi-input-licence = Licence for a person a year
roi-input-extra = Other costs of a person a year
roi-input-training = Training of a person
roi-input-infrastructure = Infrastructure, once
roi-input-drop = Output lost while learning, %
roi-input-drop-months = Months of learning

# What some of them mean.
roi-hint-people = Everybody whose work changes.
roi-hint-salary = The salary with everything on top.
roi-hint-revenue = What the products of these people earn.
roi-hint-outage-hour = What is lost while users cannot work.
roi-hint-time-saved = Of all working time, not of coding alone.
roi-hint-success = Those that do for users what they were made for.
roi-hint-lift = 0.5 is half a percent of the revenue.
roi-hint-extra = Such as use that is billed on top.
roi-hint-training = Courses, and the time they take.
roi-hint-drop = Of everything these people do.

# The numbers of an input are not in order.
roi-crossed = Low must not be above likely, nor likely above high. There is no return until this is in order.

# Where a number comes from.
# Variables:
#   $source (Text) - an assessment, perhaps with a file
roi-source = Taken from { $source }.

# Opens the choice of an assessment.
roi-take = Take the numbers that a team measured

# What can be taken.
roi-take-more = Deployments, the share that fails and hours to recover, as far as the assessment has exact numbers. An answer option such as “weekly” is a range, and is not taken.

# Chooses the assessment.
roi-take-from = Take from

# Does it.
roi-take-in = Take

# Numbers were taken.
# Variables:
#   $inputs (Text) - which: Deployments a year now and Hours to recover now
#   $assessment (Text) - the assessment's name
roi-taken = From “{ $assessment }”: { $inputs }.

# Heads the results.
roi-result = The return

# Nothing is written yet.
roi-needs = Write a likely number for every input, and the return stands here. Zero is a number, too.

# Some inputs are missing.
# Variables:
#   $inputs (Text) - their names
roi-missing = There is no return yet. Still missing: { $inputs }.

# The numbers of some inputs are not in order.
# Variables:
#   $inputs (Text) - their names
roi-crossed-inputs = Low, likely and high are not in order: { $inputs }.

# The headline.
# Variables:
#   $rate (Text) - the return: 39.2 %
roi-headline = A return of { $rate } in the first year

# The headline where nothing is invested.
roi-headline-nothing = Nothing is invested, so there is no return

# Heads the three returns.
roi-cases = How sure it is

# The three cases.
roi-worse = If every input turns out worse
roi-case-likely = Likely
roi-better = If every input turns out better

# How the cases are made.
roi-cases-more = Worse and better take each input at the end that alone lowers or raises the return. That all of them turn out so together is rare.

# No input has a range.
roi-no-range = No input has a low or a high number yet, so all three are the same.

# There is no return.
roi-no-rate = nothing invested

# The figures.
roi-investment = Investment
roi-hard = Of it, paid
roi-dip = Of it, output lost while learning
roi-value = Value of a year
roi-time = Of it, time saved
roi-features = Of it, more features
roi-downtime = Of it, fewer hours down
roi-benefit = Left after the first year
roi-payback = Paid back by

# After how much value it is paid back.
# Variables:
#   $months (Text) - 8.6 months
#   $years (Amount) - the same in years
roi-payback-after = { $years ->
    [one] { $months } of value ({ $years } year)
   *[other] { $months } of value ({ $years } years)
}

# It never pays back.
roi-payback-never = never: a year brings no value

# What a figure is made of.
# Variables:
#   $name (Text) - what it is
#   $sum (Text) - the multiplication behind it
#   $result (Text) - what comes out
roi-sum = { $name }: { $sum } = { $result }

# The return, in a sum.
roi-sum-return = Return

# Heads the inputs by what they change.
roi-swings = Which guess decides

# What the list is.
roi-swings-more = How far the return moves when one input alone goes from its low to its high number.

# No input has a range.
roi-swings-none = Add a low and a high number where you are not sure, and the inputs that move the return most stand here.

# How one input moves the return.
# Variables:
#   $low (Text) - the return at its low number
#   $high (Text) - the return at its high number
roi-swing = from { $low } at low to { $high } at high

# Heads the curve.
roi-curve = Month by month

# What the curve is.
roi-curve-more = What is paid is gone at once. Output falls while people learn, and the value comes in evenly after that. So the curve comes back to zero later than the payback alone says.

# Names the picture.
roi-curve-title = Money gathered since the start

# What the vertical scale counts.
# Variables:
#   $unit (ones | thousands | millions | billions | trillions) - what one of its numbers is
roi-curve-scale = { $unit ->
   *[ones] Money gathered
    [thousands] Money gathered, in thousands
    [millions] Money gathered, in millions
    [billions] Money gathered, in thousands of millions
    [trillions] Money gathered, in millions of millions
}

# What the horizontal scale counts.
roi-curve-months = Months

# Marks where the curve comes back to zero.
# Variables:
#   $month (Text) - 11.6
roi-curve-even-mark = month { $month }

# The curve in a sentence.
# Variables:
#   $case (Text) - which case
#   $start (Text) - the money at the start
#   $month (Amount) - months until the dip ends
#   $lowest (Text) - the money then
#   $last (Text) - the last month that is shown
#   $end (Text) - the money then
roi-curve-told = { $month ->
    [one] { $case }: { $start } at the start, { $lowest } after { $month } month, { $end } after { $last }.
   *[other] { $case }: { $start } at the start, { $lowest } after { $month } months, { $end } after { $last }.
}

# When the curve comes back to zero.
# Variables:
#   $month (Text) - 11.6
roi-curve-even = It is back at zero in month { $month }.

# The curve never comes back to zero.
roi-curve-never-even = It never comes back to zero.

# Names the parts of the picture.
roi-legend-likely = likely
roi-legend-range = between worse and better
roi-legend-even = back at zero

# Opens the table of the picture.
roi-curve-table = The curve as a table

# Heads the column of months.
roi-curve-month = Month

# Heads what the number cannot tell.
roi-honest = What this number cannot know

# What it cannot know.
roi-honest-time = Time saved is worth a salary only if it is used for something. Decide what for before you count on it.
roi-honest-around = How much a tool brings depends on what stands around it, such as small batches, version control, a good platform and a clear stance on AI (DORA AI Capabilities Model, 2025).
roi-honest-guesses = Shares and lifts are guesses. Replace them with your own measurements as soon as you have some.
roi-honest-people = Use it for a team with one product. A score for one person does harm, and an average over a whole organisation says nothing.
roi-honest-year = It counts one year. Licences that are due again in the second year are not in the curve.

# Where the formula comes from.
roi-formula = The formula is that of DORA’s calculator for the return of AI-assisted software development, 2026 (dora.dev/ai/roi/calculator). “Hours to recover then” and the low and high numbers are added here.

## sheet

# Fills in an example.
sheet-example = Fill in the sample

# The example was filled in.
sheet-example-in = The sample is filled in.

# Empties the sheet.
sheet-clear = Delete all entries

# The sheet was emptied.
sheet-cleared = All entries are deleted.

# Saves all sheets.
sheet-save = Save a copy of the tools

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
sheet-kept = What you enter here is kept in this browser and belongs to no assessment.

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
# Variables:
#   $line (Slot) - which line, for the ear only
#   $name (Text) - what the line is called
sheet-move-up = Move up<line>: { $name }</line>

# Moves a line down.
# Variables:
#   $line (Slot) - which line, for the ear only
#   $name (Text) - what the line is called
sheet-move-down = Move down<line>: { $name }</line>

# Takes a line away.
# Variables:
#   $line (Slot) - which line, for the ear only
#   $name (Text) - what the line is called
sheet-remove = Delete<line>: { $name }</line>

# A line was removed.
# Variables:
#   $name (Text) - what it is called
sheet-removed = “{ $name }” is deleted.

# A line was moved.
# Variables:
#   $name (Text) - what it is called
#   $place (Number) - its new place
#   $of (Number) - how many there are
sheet-moved = “{ $name }” is now { $place } of { $of }.

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

# Names the table of paybacks.
toil-payback-table = What each would win, by the first year

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

# What can be true of a piece of work.
toil-manual = A person does it by hand
toil-repetitive = It comes again and again
toil-automatable = A machine could do it
toil-tactical = It interrupts, nobody planned it
toil-no-enduring-value = Nothing is better afterwards
toil-grows-with-service = It grows with the service

# How many of these are true.
# Variables:
#   $count (Number) - how many
#   $of (Number) - of how many
toil-traits-of = { $count } of { $of }

# A line that has no name yet.
# Variables:
#   $number (Number) - its place
toil-line = Line { $number }

# Names a line for the ear.
# Variables:
#   $place (Number) - its place
#   $of (Number) - how many there are
toil-legend = Work { $place } of { $of }

# The headline.
# Variables:
#   $share (Text) - the share of toil
toil-headline = { $share } of the month is toil

# The share against the cap.
# Variables:
#   $cap (Text) - the cap
toil-above = Above { $cap }: there is more of it than of everything else.

# The share against the cap.
# Variables:
#   $cap (Text) - the cap
toil-within = Within { $cap }.

# How the share of several pieces of work came about.
# Variables:
#   $hours (Text) - their hours, with a plus between them
#   $total (Text) - the team's hours
#   $share (Text) - the share
toil-share-sum = ({ $hours }) ÷ { $total } = { $share }

# How the share of one piece of work came about, or of none.
# Variables:
#   $hours (Text) - its hours
#   $total (Text) - the team's hours
#   $share (Text) - the share
toil-share-sum-of-one = { $hours } ÷ { $total } = { $share }

# When automating pays back.
# Variables:
#   $month (Text) - the month, counted from 1
toil-month = month { $month }

# How a payback came about.
# Variables:
#   $name (Text) - what is done
#   $free (Text) - what is won each month: 5.5 hours
#   $build (Text) - hours to automate it, as a number
#   $saved (Text) - hours won each month, as a number
#   $months (Text) - how long it takes to pay back: 4.36 months
#   $horizon (Text) - months of a year, as a number
#   $won (Text) - what is won in the year: 42 hours
toil-payback-sum = { $name }: { $free } free each month; { $build } ÷ { $saved } = { $months }; { $horizon } × { $saved } − { $build } = { $won } in the first year

# How it came about that something never pays back.
# Variables:
#   $name (Text) - what is done
#   $free (Text) - what is won each month: −0.5 hours
#   $build (Text) - hours to automate it, as a number
#   $saved (Text) - hours won each month, as a number
#   $horizon (Text) - months of a year, as a number
#   $won (Text) - what is won in the year: −42 hours
toil-payback-sum-never = { $name }: { $free } free each month; upkeep takes what it saves; { $horizon } × { $saved } − { $build } = { $won } in the first year

# The work of the example.
toil-example-certificates = Renewing certificates by hand
toil-example-import = Restarting the import when it hangs
toil-example-accounts = Creating accounts for new customers
toil-example-report = Copying figures into the monthly report

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
value-stream-example = Fill in the sample

# The example was filled in.
value-stream-example-in = The sample is filled in.

# Adds a step at the end.
value-stream-add = Add a step

# A step was added.
value-stream-full = Sixty steps are the most. Put small ones together.

# Empties it.
value-stream-clear = Delete all steps

# It was emptied.
value-stream-cleared = All steps are deleted.

# Heads the picture.
value-stream-picture = The whole way

# Heads the numbers.
value-stream-figures = In numbers

# Names the headline with the most telling numbers.
value-stream-outcome = In short

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
value-stream-steps-more = In the order that work meets them. The wait is the time before the step. Days, weeks and months are working time. Right: the share that the next step can use as it is, without asking back or mending.

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
value-stream-ninety-three = Why the sample does not come to 93 %

# Its first paragraph.
value-stream-ninety-three-more = The sample travels the web with the line “Total lead time: 3 weeks. Total value-add time: 2 days. Waste: 93 %.” Its own four steps give 87.6 %: 17 hours of work, 2.125 days of eight hours, in 17.125 working days. The three weeks leave the work itself out, and none of the usual ways to read its totals gives 93 % either, except one day of work in fifteen.

# Its second paragraph.
value-stream-ninety-three-lesson = What to keep from it: choose one clock, bring every time to it, count the work in the lead time, and never divide working days by calendar days.

# Names the table of readings.
value-stream-readings = Ways to read the sample

# Heads the column of readings.
value-stream-reading = Reading

# Heads the column of work.
value-stream-worked = Worked

# Heads the column of time.
value-stream-elapsed = Elapsed

# Heads the column of waste.
value-stream-waste = Not worked on

# The kinds of steps.
value-stream-build = Build
value-stream-review = Review
value-stream-test = Test
value-stream-approval = Approval
value-stream-deployment = Deployment
value-stream-hand-over = Waiting for another team
value-stream-other = Something else

# The steps of the example.
value-stream-example-review = Code review
value-stream-example-test = QA testing
value-stream-example-board = Change board
value-stream-example-deployment = Deployment

# A step that has no name yet.
# Variables:
#   $number (Number) - its place
value-stream-step-number = Step { $number }

# Names a step's fields for the ear.
# Variables:
#   $place (Number) - its place
#   $of (Number) - how many there are
value-stream-legend-of-step = Step { $place } of { $of }

# What the next step can use as it is, in the picture.
# Variables:
#   $share (Text) - the share
value-stream-accurate-share = { $share } right first time

# The headline where no step has a time.
value-stream-headline-nothing = Steps without a time say nothing yet

# The headline.
# Variables:
#   $lead (Text) - the lead time: 8 working days
#   $work (Text) - what is worked on: 3 hours
value-stream-headline = { $lead } from start to end, { $work } of it work

# The headline where both times have the same unit.
# Variables:
#   $lead (Text) - the lead time: 17.1 working days
#   $figure (Text) - how many of these are worked on: 2.1
value-stream-headline-of-them = { $lead } from start to end, { $figure } of them work

# What the numbers mean, below the headline.
# Variables:
#   $worked (Text) - the share of the time that is worked on
#   $still (Text) - the share that is not
value-stream-meaning = A change is worked on for { $worked } of the time and lies still for the other { $still }.

# Where the time goes.
# Variables:
#   $step (Text) - the slowest step
value-stream-meaning-bottleneck = The largest part goes to “{ $step }”.

# Begins the picture in sentences.
# Variables:
#   $count (Number) - how many steps
#   $in-words (Text) - the same in words, as a sentence begins with them
value-stream-summary-steps = { $count ->
    [one] { $in-words } step.
   *[other] { $in-words } steps.
}

# A step of the picture.
# Variables:
#   $step (Text) - its name
#   $wait (Text) - how long it waits
#   $work (Text) - how long it is worked on
value-stream-summary-step = { $step }: waits { $wait }, worked on { $work }.

# Ends the picture in sentences.
# Variables:
#   $headline (Text) - the headline
#   $share (Text) - the flow efficiency
#   $step (Text) - the slowest step
value-stream-summary-result = { $headline }; flow efficiency { $share }; bottleneck { $step }.

# Stands over the bar that is to scale.
# Variables:
#   $unit (minutes | hours | working-days) - the unit of its marks
value-stream-scale = { $unit ->
    [minutes] To scale, in minutes
    [hours] To scale, in hours
   *[working-days] To scale, in working days
}

# What is right through all steps, where not every step says so.
# Variables:
#   $share (Text) - the share
#   $known (Number) - steps that say so
#   $of (Number) - all steps
value-stream-rolled-from = { $of ->
    [one] { $share }, from { $known } of { $of } step
   *[other] { $share }, from { $known } of { $of } steps
}

# A step with its share or its wait.
# Variables:
#   $step (Text) - its name
#   $figure (Text) - its share of the lead time, or how long it waits
value-stream-step-with = { $step }, { $figure }

# A step was tried with other times, and there is no time at all.
# Variables:
#   $step (Text) - the step
value-stream-tried-nothing = Without any time, there is nothing to say of “{ $step }”.

# What trying other times for a step brings.
# Variables:
#   $step (Text) - the step
#   $lead (Text) - the lead time then
#   $way (same | less | more) - against the lead time now
#   $by (Text) - by how much
#   $before (Text) - the flow efficiency now
#   $after (Text) - the flow efficiency then
value-stream-tried = With these times for “{ $step }”, the lead time is { $lead }, { $way ->
   *[same] as long as now
    [less] { $by } less than now
    [more] { $by } more than now
 }. Flow efficiency goes from { $before } to { $after }.

# A what-if changes nothing.
value-stream-no-shorter = same

# A what-if makes it longer, in the column of what is won.
# Variables:
#   $by (Text) - by how much
value-stream-longer = −{ $by }

# How long it takes by the calendar.
# Variables:
#   $amount (Amount) - the lead time, as a number
#   $working (Text) - the lead time with its unit: 17.1 working days
#   $calendar (Text) - the same by the calendar: 24 calendar days
value-stream-calendar-told = { $amount ->
    [one] From Monday to Sunday and around the clock, { $working } passes in { $calendar }. That is the customer’s view and another clock: working time is not divided by it.
   *[other] From Monday to Sunday and around the clock, { $working } pass in { $calendar }. That is the customer’s view and another clock: working time is not divided by it.
}

# A sum of times.
# Variables:
#   $parts (Text) - the hours, with a plus between them
#   $hours (Text) - what they make: 24.5 hours
value-stream-adds-up = { $parts } = { $hours }

# A sum of times that are thirds or the like, so that what is shown of them is only near.
# Variables:
#   $parts (Text) - the hours, with a plus between them
#   $hours (Text) - what they make: 1 hour
value-stream-nearly-adds-up = { $parts } ≈ { $hours }

# How the waits add up.
# Variables:
#   $sum (Text) - the sum
value-stream-wait-sum = Waiting: { $sum }

# How the work adds up.
# Variables:
#   $sum (Text) - the sum
value-stream-process-sum = Worked on: { $sum }

# How the lead time came about.
# Variables:
#   $sum (Text) - the sum of waiting and working, in hours
#   $hours (Text) - hours of a working day, as a number
#   $days (Text) - the lead time: 17.1 working days
value-stream-lead-sum = Lead time: { $sum }, ÷ { $hours } = { $days }

# How the flow efficiency came about.
# Variables:
#   $worked (Text) - hours worked on, as a number
#   $elapsed (Text) - hours of the lead time, as a number
#   $share (Text) - the flow efficiency
value-stream-efficiency-sum = Flow efficiency: { $worked } ÷ { $elapsed } = { $share }

# How the share that is right through all steps came about.
# Variables:
#   $product (Text) - the steps' shares, with a times sign between them
#   $share (Text) - the share
value-stream-rolled-sum = Right through all steps: { $product } = { $share }

# How units become hours.
# Variables:
#   $day (Amount) - hours of a working day
#   $week (Text) - hours of a week
#   $month (Text) - hours of a month
value-stream-clock-told = { $day ->
    [one] A working day is { $day } hour, a week { $week }, a month { $month }.
   *[other] A working day is { $day } hours, a week { $week }, a month { $month }.
}

# A practice that usually helps at the slowest step.
# Variables:
#   $practice (Slot) - its title, in bold
#   $title (Text) - its title
#   $first-step (Text) - its first step, a sentence
value-stream-help = <practice>{ $title }</practice>. { $first-step }

# The ways to read the example.
value-stream-reading-four-steps = Its four steps, in working days of eight hours
value-stream-reading-seven-day-week = The same, the week before deployment as seven days
value-stream-reading-stated-totals = Its totals, 2 of 15 working days
value-stream-reading-calendar-days = 2 working days of 21 calendar days
value-stream-reading-clock-hours = 17 hours of 3 weeks with nights and weekends
value-stream-reading-clock-hours-of-two-days = 16 hours of the same 3 weeks
value-stream-reading-one-day = 1 working day of 15

# The value stream was copied into an assessment.
# Variables:
#   $assessment (Text) - its name
value-stream-copied = The value stream is in “{ $assessment }” now.

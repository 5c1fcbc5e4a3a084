### The field's terms, one word per concept, which all pages but the questions use.

# A band of DORA's.
band-low = Low
band-medium = Medium
band-high = High
band-elite = Elite

# A delivery metric.
metric-lead-time = Lead time for changes
metric-deployment-frequency = Deployment frequency
metric-recovery = Failed deployment recovery time
metric-change-fail-rate = Change fail rate
metric-rework-rate = Deployment rework rate

# A delivery metric, where room is short.
short-metric-lead-time = Lead time
short-metric-deployment-frequency = Deployments
short-metric-recovery = Recovery
short-metric-change-fail-rate = Change fails
short-metric-rework-rate = Rework

# What a practice moves, within a sentence.
outcome-lead-time = lead time
outcome-deployment-frequency = deployment frequency
outcome-recovery = recovery time
outcome-change-fail-rate = change fail rate
outcome-rework-rate = rework rate
outcome-reliability = reliability
outcome-well-being = well-being

# An effort with what it means.
effort-small = small, days
effort-medium = medium, weeks
effort-large = large, months

# A column of the roadmap.
column-now = Now
column-next = Next
column-later = Later

# A phase of the path.
phase-map = Map the value stream
phase-map-time = weeks 1 to 4
phase-pilot = Pilot
phase-pilot-time = months 1 to 3
phase-expand = Expand with evidence
phase-expand-time = months 3 to 12
phase-scale = Scale
phase-scale-time = year 2 on

# How far a practice has come.
status-open = Not started
status-started = Started
status-done = Done

## Lengths of time and rates: a number with its unit

# A length of time.
# Variables:
#   $amount (Amount) - how many
time-minutes = { $amount ->
    [one] { $amount } minute
   *[other] { $amount } minutes
}

# A length of time.
# Variables:
#   $amount (Amount) - how many
time-hours = { $amount ->
    [one] { $amount } hour
   *[other] { $amount } hours
}

# A length of time.
# Variables:
#   $amount (Amount) - how many
time-days = { $amount ->
    [one] { $amount } day
   *[other] { $amount } days
}

# A length of time.
# Variables:
#   $amount (Amount) - how many
time-weeks = { $amount ->
    [one] { $amount } week
   *[other] { $amount } weeks
}

# A length of time.
# Variables:
#   $amount (Amount) - how many
time-months = { $amount ->
    [one] { $amount } month
   *[other] { $amount } months
}

# A length of time, told apart from days of the calendar.
# Variables:
#   $amount (Amount) - how many
time-working-days = { $amount ->
    [one] { $amount } working day
   *[other] { $amount } working days
}

# A length of time, told apart from working days.
# Variables:
#   $amount (Amount) - how many
time-calendar-days = { $amount ->
    [one] { $amount } calendar day
   *[other] { $amount } calendar days
}

# A number of days, such as those of a window.
# Variables:
#   $amount (Number) - how many
whole-days = { $amount ->
    [one] { $amount } day
   *[other] { $amount } days
}

# A length of time where room is short.
# Variables:
#   $amount (Amount) - how many seconds
short-seconds = { $amount } s

# A length of time where room is short.
# Variables:
#   $amount (Amount) - how many minutes
short-minutes = { $amount } min

# A length of time where room is short.
# Variables:
#   $amount (Amount) - how many hours
short-hours = { $amount } h

# A length of time where room is short.
# Variables:
#   $amount (Amount) - how many days
short-days = { $amount } d

# Many minutes where room is short, with the same in hours.
# Variables:
#   $minutes (Amount) - how many minutes
#   $hours (Amount) - how many hours
short-minutes-and-hours = { $minutes } min ({ $hours } h)

# How often something is deployed.
# Variables:
#   $amount (Amount) - how often
rate-per-day = { $amount } per day

# How often something is deployed.
# Variables:
#   $amount (Amount) - how often
rate-per-week = { $amount } per week

# How often something is deployed.
# Variables:
#   $amount (Amount) - how often
rate-per-month = { $amount } per month

# How often something is deployed.
# Variables:
#   $amount (Amount) - how often
rate-per-year = { $amount } per year

# An exact share, beside the answer that repeats it with a sign.
# Variables:
#   $amount (Amount) - of a hundred
exact-percent = { $amount } percent

# A unit on offer, beside the field of a number.
unit-minutes = minutes
unit-hours = hours
unit-days = days
unit-weeks = weeks
unit-months = months
unit-per-day = per day
unit-per-week = per week
unit-per-month = per month
unit-per-year = per year
unit-percent = percent

## copying

# Copies the id of a practice.
copy-id = Copy the id

# The id of a practice is in the clipboard.
id-copied = The id is in the clipboard.

# Leads the id of a practice, for those who write questionnaires.
id-label = Its id, for a questionnaire of your own

# Heads what the clipboard refused.
by-hand = Copy it by hand

# Why, and how.
by-hand-more = This browser did not let the clipboard be filled. What is selected here is the whole text.

# Names the text.
by-hand-text = The text to copy

# Closes the dialog.
by-hand-done = Done

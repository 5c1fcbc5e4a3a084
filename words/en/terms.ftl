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

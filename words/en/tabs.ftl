## What two tabs did to one assessment, and the choice between it

# Both changed the same.
# Variables:
#   $name (Text) - the name of the assessment
clash-both = Two tabs changed the same things of “{ $name }”. Nothing is lost: what the other tab has is in its place, and what this one has is kept beside it until you choose.

# It was deleted in another tab while something changed here.
# Variables:
#   $name (Text) - the name of the assessment
clash-deleted = “{ $name }” was deleted in another tab while you changed it here. What you changed is kept beside it until you choose.

# It was saved by a newer version.
# Variables:
#   $name (Text) - the name of the assessment
clash-newer = A newer Waymark is open elsewhere and has saved “{ $name }”. This one cannot read that and writes nothing over it. Load the page again; what you change here until then is kept as an assessment of its own.

# Opens the choice.
choose = Choose

# Keeps what was deleted in another tab.
keep = Keep it

# Deletes it here, too.
delete-too = Delete it here, too

# After that.
# Variables:
#   $name (Text) - the name of the assessment
deleted-too = { $name } deleted.

# Loads the page again.
load-again = Load the page again

# Heads the choice.
choice-title = What two tabs changed

# Explains it.
choice-more = Whatever only one of the tabs changed is taken from that one. Choose where both changed the same.

# A choice.
# Variables:
#   $what (Text) - what is written there
this-tab = This tab: { $what }

# A choice.
# Variables:
#   $what (Text) - what is written there
other-tab = The other tab: { $what }

# Makes one assessment of both.
make-one = Make one of both

# Keeps both.
keep-both = Keep both as two assessments

# Closes the choice.
decide-later = Decide later

# After that.
made-one = One assessment is made of both.

# After that, where earlier states are kept.
made-one-kept = One assessment is made of both. What each tab had is among its earlier states.

# After that.
kept-both = Both are kept. This tab’s is the copy.

# The other tab went on meanwhile.
moved-on = The other tab has just changed more. Look again.

# Nothing stands there.
nothing = nothing

# What people call the assessment.
place-title = Name

# The industry.
place-industry = Industry

# The organisation's size.
place-size = Size of the organisation

# What kind of team it is.
place-kind = Kind of team

# Where the team is.
place-region = Region

# The round of assessments.
place-round = Round

# What the assessment repeats.
place-origin = Which assessment it repeats

# What was answered to a question.
# Variables:
#   $question (Text) - the question's title
place-answer = { $question }: answer

# What was written at a question.
# Variables:
#   $question (Text) - the question's title
place-note = { $question }: note

# What shows that an answer is true.
# Variables:
#   $question (Text) - the question's title
place-evidence = { $question }: evidence

# What a room said to a question in a workshop.
# Variables:
#   $question (Text) - the question's title
place-room = { $question }: what the room said

# How often a room voted.
# Variables:
#   $count (Number) - how many rounds
held-rounds = { $count ->
    [one] { $count } round
   *[other] { $count } rounds
 }

# Where the team wants to be.
# Variables:
#   $title (Text) - the title of a question or a dimension
place-target = { $title }: target

# What was decided about a practice.
# Variables:
#   $practice (Text) - the practice's title
place-card = { $practice }: decisions on the roadmap

# The order of the practices.
place-order = Order of the roadmap

# What happened around the assessment.
place-journal = What happened

# What the report says first.
place-summary = Summary of the report

# A field that this version does not know.
# Variables:
#   $name (Text) - its name
place-unknown = “{ $name }”, of a newer Waymark

# An assessment that repeats another.
held-repeats = it repeats another

# One that was made up.
held-sample = it is a sample

# Delivery metrics.
# Variables:
#   $count (Number) - how many
held-metrics = { $count ->
    [one] { $count } delivery metric
   *[other] { $count } delivery metrics
}

# A value stream.
# Variables:
#   $count (Number) - how many steps
held-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}

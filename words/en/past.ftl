## Earlier states of an assessment

# Heads the dialog.
# Variables:
#   $name (Text) - the name of the assessment
title = Earlier states of { $name }

# What a state is.
# Variables:
#   $most (Number) - how many are kept
about = Waymark keeps a state before you change something, at most one in ten minutes, and before anything is cleared, replaced or merged. At most { $most } stay, the older the further apart.

# They are being read.
reading = Reading …

# There are none.
empty = There is no earlier state yet. The first is kept with your next change.

# The browser keeps none.
none = This browser keeps no earlier states: its database, IndexedDB, is blocked or does not answer. Save a copy before you change much.

# When a state is from.
# Variables:
#   $day (Text) - the day
#   $time (Text) - the time of day
when = { $day }, { $time }

# How much a state holds.
# Variables:
#   $count (Number) - how many answers
answers = { $count ->
    [0] No answer
    [one] { $count } answer
   *[other] { $count } answers
}

# A state like what is here.
same = As it is now.

# What a state holds, and how it differs from what is here.
# Variables:
#   $answers (Text) - how many answers
#   $differences (Text) - what differs, in a row
differs = { $answers }. Changed since: { $differences }.

# What differs, in a row.
# Variables:
#   $count (Number) - of how many questions
differs-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}

# What differs, in a row.
# Variables:
#   $count (Number) - how many
differs-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}

# What differs, in a row.
# Variables:
#   $count (Number) - of how many questions
differs-evidence = { $count ->
    [one] evidence of { $count } question
   *[other] evidence of { $count } questions
}

# What differs, in a row.
# Variables:
#   $count (Number) - how many
differs-targets = { $count ->
    [one] { $count } target
   *[other] { $count } targets
}

# What differs, in a row.
# Variables:
#   $count (Number) - how many
differs-metrics = { $count ->
    [one] { $count } delivery metric
   *[other] { $count } delivery metrics
}

# What differs, in a row.
differs-stream = the value stream

# What differs, in a row.
differs-roadmap = the roadmap

# What differs, in a row.
differs-questionnaires = the questionnaires

# What differs, in a row.
differs-details = the details

# Opens the comparison.
compare = Compare with now

# A question that was answered otherwise, after its title.
# Variables:
#   $then (Text) - the answer of the state
#   $now (Text) - the answer of today
changed = { $then } → { $now }

# What the arrow means, above such a list.
then-now = Then → now

# Beside the answers.
# Variables:
#   $differences (Text) - what differs, in a row
beside = Also changed: { $differences }.

# Puts a state in the place of what is here.
bring-back = Bring it back

# After that.
# Variables:
#   $name (Text) - the name of the assessment
#   $when (Text) - when the state is from
brought-back = { $name } is as it was on { $when }. What it was until now is among the earlier states.

# Some were written by a newer Waymark, or are damaged.
# Variables:
#   $count (Number) - how many
unreadable = { $count ->
    [one] { $count } state cannot be read by this Waymark.
   *[other] { $count } states cannot be read by this Waymark.
}

# Closes the dialog.
close = Close

## What was deleted

# Opens the list.
# Variables:
#   $count (Number) - how many
deleted = Deleted lately ({ $count })

# Heads it.
deleted-title = Deleted lately

# Explains it.
deleted-about = What you delete stays here for 30 days, in this browser only.

# Nothing is left in it.
deleted-empty = Nothing is here any more.

# When one was deleted, and how long it stays.
# Variables:
#   $deleted (Text) - the day it was deleted
#   $until (Text) - the last day
deleted-when = Deleted { $deleted }, kept until { $until }.

# Brings one back.
restore = Bring back

# After that.
# Variables:
#   $name (Text) - the name of the assessment
restored = { $name } is back.

# Deletes one for good.
for-good = Delete for good

# Asks whether that is meant.
# Variables:
#   $name (Text) - the name of the assessment
for-good-sure = Nothing brings { $name } back then, nor its earlier states.

# Means it.
for-good-yes = Yes, delete for good

# Does not.
keep = Keep it

# After that.
# Variables:
#   $name (Text) - the name of the assessment
gone = { $name } is deleted for good.

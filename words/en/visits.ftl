### The assessments of this browser, by team: what is due, how each team moved, the next visit.

## due

# Heads what teams planned for a day that is near or past.
due = What is due

# How late something is.
# Variables:
#   $days (Number) - how many days ago its day was
due-past = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}

# How soon its day comes.
# Variables:
#   $days (Number) - in how many days
due-ahead = { $days ->
    [0] due today
    [one] due tomorrow
   *[other] due in { $days } days
}

# Who looks after it.
# Variables:
#   $owner (Text) - a name
due-owner = { $owner } looks after it

# Somebody has begun.
due-started = begun

# Shows the rest of what is due.
# Variables:
#   $count (Number) - how many
due-more = Show { $count } more that are due

## find

# Names the field that finds assessments.
find = Find an assessment

# What it looks at.
find-hint = By team, title, scope, month or year.

# How many were found.
# Variables:
#   $count (Number) - how many assessments
#   $teams (Number) - of how many teams
found = { $count ->
    [0] No assessment found.
    [one] { $count } assessment found.
   *[other] { $count } assessments found, of { $teams ->
        [one] { $teams } team
       *[other] { $teams } teams
    }.
}

# Takes the search back.
find-all = Show all

# Names the choice of order.
sort = Sort by
sort-changed = Last changed
sort-team = Team
sort-date = Date

# Shows further teams.
# Variables:
#   $count (Number) - how many are shown then
#   $rest (Number) - how many are not shown now
more-teams = { $rest ->
    [one] Show the last team
   *[other] Show { $count } more of { $rest } teams
}

## team

# One of several assessments of a team that have the same day.
# Variables:
#   $name (Text) - its day
#   $number (Text) - which it is, from 2
same-day = { $name } ({ $number })

# How many visits of a team came before.
# Variables:
#   $count (Number) - how many
earlier-visits = { $count ->
    [one] { $count } earlier assessment
   *[other] { $count } earlier assessments
}

# Opens the page of a team over time.
over-time = Compare over time

# How a score moved, beside it.
# Variables:
#   $by (Text) - how far
#   $when (Text) - when the assessment was that it is compared with
moved-up = Up { $by } since { $when }

# The same, where it fell.
# Variables:
#   $by (Text) - how far
#   $when (Text) - when the assessment was that it is compared with
moved-down = Down { $by } since { $when }

# The same, where it stands as it stood.
# Variables:
#   $when (Text) - when the assessment was that it is compared with
moved-same = Where it was in { $when }

# The same, where too little can be compared.
# Variables:
#   $when (Text) - when the assessment was
moved-untold = Not comparable with { $when }: too few questions were answered both times

# How the roadmap stands.
# Variables:
#   $count (Number) - how many practices the team has chosen
#   $chosen (Text) - the same in words, as a sentence begins
#   $begun (Number) - how many of them are begun
#   $words (Text) - the same in words
planned = { $count ->
    [one] { $chosen } practice chosen
   *[other] { $chosen } practices chosen
}, { $begun ->
    [0] none
   *[other] { $words }
} begun.

# Names the line of a questionnaire over the visits of a team, read aloud.
# Variables:
#   $questionnaire (Text) - its title
#   $scores (Text) - each visit with its score, in a row
trend = { $questionnaire } over time: { $scores }.

# A visit in it.
# Variables:
#   $when (Text) - its month
#   $score (Text) - its score
trend-point = { $when } { $score }

# The same, where it rests on too little.
# Variables:
#   $when (Text) - its month
#   $score (Text) - its score
trend-point-provisional = { $when } { $score } (provisional)

# Some visits of it are not joined.
trend-gaps = Where the line breaks, other questions were answered.

# Names the choice of what an assessment is compared with.
compare = Compare with

# The choice that nobody made.
compare-before = the one before

## again

# Heads the question whether a team is to be assessed again.
# Variables:
#   $name (Text) - the assessment
again-title = Assess { $name } again

# What is carried over.
# Variables:
#   $count (Number) - how many answers
#   $day (Text) - the day of the assessment that they come from
again-carried = { $count ->
    [0] The new assessment begins today with the questions and the plan of { $day }.
    [one] The new assessment begins today with the one answer of { $day }, carried over with notes, targets and the plan.
   *[other] The new assessment begins today with the { $count } answers of { $day }, carried over with notes, targets and the plan.
}

# What to do with them.
again-change = Change what has changed since; each question shows what was answered last time. The earlier assessment stays as it is.

# Says by what the new one is told apart.
# Variables:
#   $day (Text) - today
again-told = You find it under { $day }.

# Begins it.
again-begin = Begin

# Leaves.
again-cancel = Cancel

# A copy was made.
# Variables:
#   $name (Text) - what it is called
duplicated = Copied. The copy is called “{ $name }”.

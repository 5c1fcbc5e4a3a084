### Words of many teams side by side, for the command line and for the page of many teams.

# What a rollup is of.
# Variables:
#   $teams (Number) - how many teams
#   $assessments (Number) - how many assessments were found
#   $files (Number) - in how many files
of = { $teams ->
    [one] { $teams } team
   *[other] { $teams } teams
 }, each by its latest of { $assessments ->
    [one] { $assessments } assessment
   *[other] { $assessments } assessments
 } in { $files ->
    [one] { $files } file
   *[other] { $files } files
}

# How many files could not be read.
# Variables:
#   $files (Number) - how many
broken = { $files ->
    [one] { $files } file, or part of one, could not be read and is in no figure.
   *[other] { $files } files, or parts of them, could not be read and are in no figure.
}

# How many files hold nothing for a rollup.
# Variables:
#   $files (Number) - how many
passed-over = { $files ->
    [one] { $files } file is of something else and was passed over.
   *[other] { $files } files are of something else and were passed over.
}

# How many copies of assessments do not count.
# Variables:
#   $count (Number) - how many
repeated = { $count ->
    [one] { $count } copy of an assessment does not count: its newest revision does.
   *[other] { $count } copies of assessments do not count: their newest revisions do.
}

# How many versions of questionnaires differ between files.
# Variables:
#   $count (Number) - how many
conflicting = { $count ->
    [one] { $count } version of a questionnaire says different things in different files: what the first file says counts.
   *[other] { $count } versions of questionnaires say different things in different files: what the first file says counts.
}

# How many assessments are left out because they were made up.
# Variables:
#   $count (Number) - how many
made-up = { $count ->
    [one] { $count } assessment was made up to show what Waymark does, and is left out.
   *[other] { $count } assessments were made up to show what Waymark does, and are left out.
}

# How many teams look at several services.
# Variables:
#   $teams (Number) - how many
several-scopes = { $teams ->
    [one] { $teams } team has assessed several services or applications; only its latest assessment counts.
   *[other] { $teams } teams have assessed several services or applications; only their latest assessment counts.
}

# How many names of teams stand in several regions.
# Variables:
#   $teams (Number) - how many
several-regions = { $teams ->
    [one] { $teams } name of a team stands in several regions. It counts as one team, by its latest assessment: if these are several teams, give each a name of its own.
   *[other] { $teams } names of teams stand in several regions. Each counts as one team, by its latest assessment: if these are several teams, give each a name of its own.
}

# A questionnaire that is in no figure.
# Variables:
#   $questionnaire (Text) - its id
#   $teams (Number) - how many teams chose it
unknown = The questionnaire “{ $questionnaire }” is not known here and is in no figure; { $teams ->
    [one] { $teams } team answers it.
   *[other] { $teams } teams answer it.
}

# Teams chose several versions of a questionnaire.
# Variables:
#   $versions (Text) - the versions in a row
#   $count (Number) - how many questions are left out
versions = Its versions { $versions } are compared on the questions that they share; { $count ->
    [one] { $count } question is left out.
   *[other] { $count } questions are left out.
}

# Teams chose several versions of a questionnaire, which ask the same as far as one can tell.
# Variables:
#   $versions (Text) - the versions in a row
versions-alike = Its versions { $versions } are compared on all questions: all of them ask these, as far as the files tell.

# A version with how many teams chose it.
# Variables:
#   $version (Text) - the version
#   $teams (Number) - how many teams
version = { $version } ({ $teams ->
    [one] { $teams } team
   *[other] { $teams } teams
})

# A questionnaire that each answers alone.
alone = Each person answers it alone, so a team’s score says how one person sees it.

# How the table is to be read.
signs = Behind each score: how many questions have a level, of how many that apply. A score with ? rests on too little and is in no spread. Teams stand by name; there is no ranking.

# How a table without teams is to be read.
signs-anonymous = Only scores that rest on enough are in the spread. Groups of under five teams are not shown.

# A score with the answers behind it.
# Variables:
#   $score (Text) - the score
#   $covered (Text) - how many of how many
cell = { $score } ({ $covered })

# A score that rests on too little.
# Variables:
#   $score (Text) - the score
#   $covered (Text) - how many of how many
cell-provisional = { $score }? ({ $covered })

# In the place of a score.
none = –

# In the place of what stands for under five teams.
hidden = not shown

# Column and row headings.
team = Team
day = Day
dimension = Dimension
metric = Metric
lowest = Lowest
median = Median
highest = Highest
teams = Teams in the spread
provisional = With too few answers for it

# Headings.
title = Teams side by side
low = Where most teams are low
high = Where most teams are high
practices = Practices that would help the most teams

# What low means.
# Variables:
#   $limit (Text) - the score
low-means = Low is a score under { $limit }; more than half of the teams that can tell, three at least and half of those that were asked.

# What high means.
# Variables:
#   $limit (Text) - the score
high-means = High is a score of { $limit } or more; more than half of the teams that can tell, three at least and half of those that were asked.

# What most teams have low or high.
# Variables:
#   $what (Text) - what
#   $teams (Text) - how many teams
#   $answered (Text) - of how many that can tell
#   $asked (Text) - of how many that were asked
spot = { $what }: { $teams } of { $answered } teams that can tell, of { $asked } asked

# A dimension with its questionnaire.
# Variables:
#   $dimension (Text) - its title
#   $questionnaire (Text) - the questionnaire's
dimension-of = { $dimension } ({ $questionnaire })

# A practice that stands in Now of several roadmaps.
# Variables:
#   $practice (Text) - its title
#   $teams (Text) - how many teams
#   $of (Text) - how many have a roadmap
practice = { $practice }: in Now for { $teams } of { $of } teams

# What else there is.
# Variables:
#   $count (Number) - how many more
more = and { $count } more; the JSON lists them all

# Nothing stands in a section.
nothing = Nothing that most teams share.

## some of the teams

# Of which teams a summary is.
# Variables:
#   $name (Text) - what the teams say there
only-kind = Only teams of the kind “{ $name }”.

# The same of a region.
# Variables:
#   $name (Text) - what the teams say there
only-region = Only teams of the region “{ $name }”.

# The same of a round.
# Variables:
#   $name (Text) - what the teams say there
only-round = Only assessments of the round “{ $name }”.

# Until when assessments count.
# Variables:
#   $day (Text) - the last day
only-up-to = Only assessments up to { $day }.

# Somebody has looked for teams by words, which may be names.
only-found = Only teams that somebody looked for.

## groups of teams

# Heads a table of groups.
# Variables:
#   $what (Text) - a questionnaire, or delivery
by-kind = { $what }, by kind of team

# The same by region.
# Variables:
#   $what (Text) - a questionnaire, or delivery
by-region = { $what }, by region

# Column headings.
kind = Kind of team
region = Region

# In the place of a group's name: teams that say nothing, and groups that were put together.
group-unsaid = Nothing said
group-others = Other groups

# The scores of a group.
# Variables:
#   $median (Text) - the median
#   $lowest (Text) - the lowest
#   $highest (Text) - the highest
#   $teams (Text) - how many teams
group-cell = { $median } ({ $lowest } to { $highest }, { $teams })

# How a table of groups is to be read.
group-signs = The median of each group, then its lowest and highest, and how many teams these are. All groups are scored on the same questions. Groups stand by name.
group-signs-anonymous = The median of each group, then its lowest and highest, and how many teams these are. All groups are scored on the same questions. Groups of under five teams are put together with others. Where a group has under five scores, nothing is shown in that column: it could be worked out from the rest.

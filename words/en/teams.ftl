### Words of the page that lays many teams side by side.

# What the page is for.
lede = Lay your teams side by side: what they share, where they differ, and which practices would help the most of them. Nobody is ranked, and nothing leaves this browser.

## bringing assessments

# Heads the place where files come in.
bring = Assessments of your teams

# Heads it once some are here.
bring-further = Add more

# What can be done here.
drop = Drop files or a folder here

# Buttons.
open-files = Open files
open-folder = Open a folder

# What is read, and where it goes.
bring-more = Copies that teams saved in Waymark as JSON, as a workbook or as CSV, with one assessment in each or many. They are read here and stay in this browser, apart from your own assessments.

# A button: looks at the assessments of this browser, too.
# Variables:
#   $count (Number) - how many there are
own-add = { $count ->
    [one] Add the assessment of this browser
   *[other] Add the { $count } assessments of this browser
}

# A button: looks at them no more.
own-leave = Leave out the assessments of this browser

# What was brought goes with the tab.
not-kept = This browser keeps nothing for this page. What you bring here is there until you close the tab.

# Something that was kept cannot be read.
# Variables:
#   $count (Number) - how many
unreadable = { $count ->
    [one] { $count } assessment that was kept here cannot be read, and is in no figure.
   *[other] { $count } assessments that were kept here cannot be read, and are in no figure.
}

## nothing here yet

# Heads what the page gives.
gives = What you get

# What the page gives, one by one.
gives-table = A table of teams and dimensions, with a number in every cell and how many questions it rests on.
gives-shared = What most teams have low, and what most have high.
gives-practices = The practices that would help the most of them.
gives-names = Names of teams only where you ask for them, so that you can show it to everybody.

# Where very many files are read. `waymark rollup` is a command and stays as it is.
command-line = For more than ten thousand files, or for a nightly report, the command line does the same: waymark rollup FOLDER.

## reading

# What was kept is read.
# Variables:
#   $done (Text) - how many
#   $all (Text) - of how many
restoring = Reading what is kept here: { $done } of { $all }

# Files are read.
# Variables:
#   $done (Text) - how many
#   $all (Text) - of how many
reading = Reading files: { $done } of { $all }

# A button: stops reading.
cancel = Cancel

# Reading was stopped.
# Variables:
#   $done (Text) - how many files were read
#   $all (Text) - of how many
stopped = Stopped after { $done } of { $all } files. What was read stays.

# The table is being made.
laying = Laying the teams side by side …

# What scores the teams is on its way.
waiting = Loading the questionnaires …

# It did not come.
waiting-failed = The questionnaires could not be loaded.

## what became of the files

# Heads it.
told = What became of the files

# A button: puts that away.
told-away = Close

# How many files were read, with what is new.
# Variables:
#   $files (Number) - how many files
#   $new (Number) - how many assessments are new here
told-files = { $files ->
    [one] { $files } file was read
   *[other] { $files } files were read
 }, with { $new ->
    [0] no assessment that is new here.
    [one] { $new } assessment that is new here.
   *[other] { $new } assessments that are new here.
}

# How many took the place of an older one.
# Variables:
#   $count (Number) - how many
told-newer = { $count ->
    [one] { $count } assessment took the place of an older copy of it.
   *[other] { $count } assessments took the place of older copies of them.
}

# How many were here already.
# Variables:
#   $count (Number) - how many
told-same = { $count ->
    [one] { $count } assessment was here already.
   *[other] { $count } assessments were here already.
}

# How many are older than what is here.
# Variables:
#   $count (Number) - how many
told-older = { $count ->
    [one] { $count } copy of an assessment does not count: a newer one is here.
   *[other] { $count } copies of assessments do not count: newer ones are here.
}

# How many found no room.
# Variables:
#   $count (Number) - how many
#   $most (Text) - how many there may be
told-no-room = { $count ->
    [one] { $count } assessment was not taken: this page holds { $most } at most.
   *[other] { $count } assessments were not taken: this page holds { $most } at most.
}

# Heads files that could not be read.
# Variables:
#   $count (Number) - how many
broken = { $count ->
    [one] { $count } file, or a part of one, could not be read. It is in no figure.
   *[other] { $count } files, or parts of them, could not be read. They are in no figure.
}

# Heads files that hold something else.
# Variables:
#   $count (Number) - how many
passed-over = { $count ->
    [one] { $count } file is of something else
   *[other] { $count } files are of something else
}

# A file with what is wrong with it.
# Variables:
#   $file (Text) - its name
#   $reason (Text) - a sentence
of-file = { $file }: { $reason }

# Of the files that hold nothing of Waymark's.
# Variables:
#   $count (Number) - how many
of-other-tools = { $count ->
    [one] { $count } of them holds answers of another tool. A page of its own shows what becomes of each answer before anything is kept.
   *[other] { $count } of them hold answers of other tools. A page of its own shows what becomes of each answer before anything is kept; bring those of one tool at a time.
}

# Opens those files there.
to-other-tools = Open them on the page for other tools’ answers

# Why a file gives nothing.
lost = The browser could not read it.
no-document = It does not begin like a file of Waymark.

# A file with a copy that does not count.
# Variables:
#   $assessment (Text) - the id of the assessment
older-copy = Its copy of { $assessment } is older than the one that is here.

# A file with another text of a questionnaire.
# Variables:
#   $questionnaire (Text) - its id and version
conflicting = Its questionnaire { $questionnaire } says other things than the same version in an earlier file, which counts.

# What else there is.
# Variables:
#   $count (Number) - how many more
more = and { $count } more

## which teams

# Heads the choices.
choose = Which teams

# The fields.
find = Find a team
kind = Kind of team
region = Region
round = Round
up-to = Up to
up-to-hint = Each team by its latest assessment up to this day.
any = All
none-said = Nothing said

# A button: looks at all teams again.
all-teams = Look at all teams

# How many teams are looked at.
# Variables:
#   $teams (Number) - how many teams
#   $assessments (Number) - how many assessments there are
of = { $teams ->
    [one] { $teams } team
   *[other] { $teams } teams
 }, each by its latest of { $assessments ->
    [one] { $assessments } assessment.
   *[other] { $assessments } assessments.
}

# How many of the teams are looked at.
# Variables:
#   $teams (Text) - how many
#   $all (Number) - of how many
of-some = { $all ->
    [one] { $teams } of { $all } team is looked at.
   *[other] { $teams } of { $all } teams are looked at.
}

# Assessments without a day are left out.
# Variables:
#   $count (Number) - how many
undated = { $count ->
    [one] { $count } assessment has no day, so it is not known to be early enough, and is left out.
   *[other] { $count } assessments have no day, so they are not known to be early enough, and are left out.
}

# Questionnaires that came along have mistakes.
# Variables:
#   $count (Number) - how many
refused = { $count ->
    [one] { $count } questionnaire that came along has mistakes and is in no figure.
   *[other] { $count } questionnaires that came along have mistakes and are in no figure.
}

# No team is left.
nobody = No team is like that.

# How many rows of a long table are drawn.
# Variables:
#   $rows (Text) - how many
#   $all (Text) - of how many
drawn = The first { $rows } of { $all } teams are in the table. The rows below it are of all.

# A button: draws more rows.
draw-more = Show more teams

## the table

# Heads the table.
table = Teams and dimensions

# What the columns are of.
show = Show

# Groups the rows.
group = Put together
group-none = By name
group-kind = By kind of team
group-region = By region

# Whether teams are named.
names = Show names

# What follows without names.
names-hint = Without names, teams have numbers that say nothing of their names, and of fewer than five nothing is shown.

# A team without its name.
# Variables:
#   $number (Text) - its number
anonymous = Team { $number }

# Fewer than five teams.
few = These are fewer than five teams. Whoever knows them could tell them apart, so nothing is shown of them without their names.

# What the table is of.
# Variables:
#   $what (Text) - the questionnaire's title
caption = { $what }: scores from 0 to 10, each with the questions it rests on

# What the delivery table is of.
caption-delivery = Delivery: scores from 0 to 10 by metric

# How the table is read.
signs = The shade follows the score, in five steps. A score with ? rests on too little and is in no spread. Teams stand by name, and nobody is ranked.
signs-anonymous = The shade follows the score, in five steps. A score with ? rests on too little and is in no spread. Teams stand in no order.

# Read aloud after a score that rests on too little.
provisional = provisional

# Teams that did not answer it.
# Variables:
#   $teams (Number) - how many teams
not-asked = { $teams ->
    [one] { $teams } team was not asked this.
   *[other] { $teams } teams were not asked this.
}

# Teams stand below.
# Variables:
#   $group (Text) - the kind or the region
#   $teams (Number) - how many teams
group-of = { $group } ({ $teams ->
    [one] { $teams } team
   *[other] { $teams } teams
})

## what they share

# How many teams a practice would help.
# Variables:
#   $teams (Text) - how many teams
#   $of (Text) - how many have a roadmap
in-now = in Now for { $teams } of { $of } teams

## taking it along

# Heads it.
carry = Take it along

# What is taken.
carry-names = The summary names the teams. Leave out “Show names” for one that names nobody.
carry-anonymous = The summary names no team, and shows nothing of a group of fewer than five.

# Buttons.
save-markdown = Save as Markdown
save-csv = Save as CSV
save-json = Save as JSON

# The name of the file.
file-name = waymark-teams

# It could not be saved.
save-failed = The browser could not save the file.

## one team

# Opens a team, read aloud after its name.
open-team = its assessments

# What is shown of a team.
# Variables:
#   $count (Number) - how many assessments
visits = { $count ->
    [one] { $count } assessment
   *[other] { $count } assessments, the earliest first
}

# What its table is of.
# Variables:
#   $what (Text) - the questionnaire's title
visits-caption = { $what }, from one assessment to the next

# None of its assessments has it.
visits-none = No assessment of this team answers this.

# How each is scored.
visits-scored = Each is scored by all that it answers itself.

# Whether an assessment can be compared.
like-before = Answers the same as the one before
like-yes = yes, enough of it
like-no = no: do not compare
like-first = –

# Heads the column of dimensions.
dimension = Dimension
metric = Metric

# A button: takes an assessment among those of this browser.
# Variables:
#   $day (Text) - its day
open-here = Add to your assessments: { $day }

# A link: the assessment is one of this browser.
# Variables:
#   $day (Text) - its day
to-results = Results: { $day }

# Buttons.
delete-team = Delete this team here
close = Close

# A team was let go.
# Variables:
#   $team (Text) - its name
deleted-team = { $team } is deleted here.

# Everything was let go.
# Variables:
#   $count (Number) - how many assessments
deleted-all = { $count ->
    [one] { $count } assessment is deleted here.
   *[other] { $count } assessments are deleted here.
}

## what is kept

# Heads it.
kept = Kept for this page

# What is kept.
# Variables:
#   $count (Number) - how many
kept-count = { $count ->
    [one] { $count } assessment that you brought is kept in this browser. A copy of everything does not hold it: it is a copy of a file.
   *[other] { $count } assessments that you brought are kept in this browser. A copy of everything does not hold them: they are copies of files.
}

# Buttons.
save-all = Save all as one file
delete-all = Delete all of them here

# The name of that file.
all-file-name = waymark-many-teams

# What the page is for.
lede = Bring a questionnaire of your own: one text file that says what is asked, level by level. Waymark shows everything that is wrong with it, line by line, or how it would look. Once kept, it works like the ones that ship: answers, map, bands, roadmap and saved copies.

# Names the place for a file.
bring = Bring a file

# What to do with a file.
drop = Drop a .toml file anywhere on this page, or choose one.

# Opens the browser's choice of files.
choose = Open a file

# What happens to the file.
stays = It is read in this browser and sent nowhere. Nothing is kept before you say so.

# Heads the way to begin.
begin = Begin with the example

# What the example is.
begin-more = A small questionnaire that is complete: three levels and five, statements to agree with, one of them turned round, bands and a practice of its own. Change it bit by bit and drop it here again.

# Downloads the example.
example = Download the example

# Where the format is described.
format = What may stand in a file is told below, field by field. On a command line, “waymark check” tells the same problems.

# What a file may refer to is on its way.
loading = Fetching the questions that a file may refer to

# It did not arrive.
loading-failed = The questions that a file may refer to could not be loaded. Check the connection and try again.

# A file is being read.
reading = Reading the file

# The browser could not hand a file over.
lost = The browser could not read this file. It may have been moved, or be a folder.

# More than one file was dropped.
one-at-a-time = One file at a time, please: drop them one after the other.

# A file without anything in it.
is-empty = The file is empty.

# A spreadsheet or an archive.
is-archive = This looks like a spreadsheet or an archive. A questionnaire is plain text, written in a text editor and saved as .toml.

# Text in another encoding.
is-utf16 = This is text in UTF-16. Choose UTF-8 when you save it in your editor.

# A document of Waymark's.
is-document = This looks like a document that Waymark saved. Open it from the list of assessments.

# Heads the problems of a file.
# Variables:
#   $count (Number) - how many
#   $word (Text) - the same in words, as a sentence begins
#   $file (Text) - the name of the file
problems = { $count ->
    [one] One problem in { $file }
   *[other] { $word } problems in { $file }
}

# Heads the box for a text.
write = Write or paste one here

# What the box does.
write-more = It is read as you type. It stays in the box while you look at other pages; keep it or save it before you close the tab.

# Names the box.
write-text = The questionnaire, in TOML

# Puts the example into the box.
write-example = Put the example in the box

# Saves what is in the box.
write-save = Save it as a file

# What the file of what is in the box is called, while it has no id.
write-file = questionnaire.toml

# Nothing is in the box.
write-empty = What you write appears here as people will see it, with everything that is wrong.

# Nothing is wrong with what is in the box.
write-good = Nothing is wrong with it.

# What was in the box has made way for another text.
write-replaced = The box holds another text now.

# How many problems what is in the box has.
# Variables:
#   $count (Number) - how many
#   $word (Text) - the same in words, as a sentence begins
#   $line (Text) - the line of the first
written-problems = { $count ->
    [one] One problem, in line { $line }
   *[other] { $word } problems, the first in line { $line }
}

# Leads to a problem in the box.
# Variables:
#   $line (Text) - the line, from 1
#   $column (Text) - the column, from 1
go-to = Go to line { $line }, column { $column }

# Opens the problems after the first ones.
# Variables:
#   $count (Number) - how many
later-problems = { $count ->
    [one] One more problem
   *[other] { $count } more problems
}

# Leads the first question, as people will see it.
first-question = The first question, to try

# How much a depth asks and how long it takes.
# Variables:
#   $depth (Text) - the depth, such as Quick
#   $extent (Text) - how much it asks, a sentence
extent-of = { $depth }, { $extent }

# Opens the whole preview of what is in the box.
write-whole = See all of it

# Puts a kept questionnaire into the box.
edit = Change it

# Heads what helps to write.
help = While you write

# Opens the search for practices.
find-practice = Find a practice and copy its id

# Names the field.
find-words = Words of a practice

# What to write there.
find-hint = Such as “small releases”. The roadmap proposes a practice for the questions that name it.

# How many practices were found.
# Variables:
#   $count (Number) - how many
found = { $count ->
    [0] No practice found
    [one] { $count } practice found
   *[other] { $count } practices found
}

# Leads to the list of practices.
all-practices = All practices in the library

# Opens what every field of a file means.
fields = Every field of a file

# Names the fields of the questionnaire itself.
fields-top = The questionnaire, at the top of the file

# Heads the names of fields.
field = Field

# Heads whether a field may be left out.
field-needed = Needed

# A field that must be there.
field-required = yes

# A field that may be left out.
field-optional = optional

# Heads what a field says.
field-says = What it says

# Heads how a field looks.
field-example = For example

# The place of a problem.
# Variables:
#   $line (Text) - the line, from 1
#   $column (Text) - the column, from 1
place = Line { $line }, column { $column }

# What a problem leaves as it was.
nothing-changed = Nothing here has changed. Repair the file and drop it again.

# Copies the list of problems.
copy = Copy the list

# The list is in the clipboard.
copied = The list is in the clipboard.

# The clipboard refused.
copy-failed = The browser did not copy. Save the list instead.

# Saves the list of problems.
save-list = Save the list

# The name of the saved list.
list-file = waymark-problems.txt

# Leads a hint.
hint = Hint:

# Names the place of a problem on its line.
here = here

# Heads the preview of several questionnaires in one file.
preview = How it would look

# Heads the preview of a questionnaire.
# Variables:
#   $questionnaire (Text) - its title
#   $version (Text) - its version
preview-of = { $questionnaire }, version { $version }

# How much a questionnaire asks; how much of it ships follows.
# Variables:
#   $questions (Number) - how many questions
#   $dimensions (Number) - how many dimensions
#   $dimensions-word (Text) - the same in words
extent = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
 } in { $dimensions ->
    [one] one dimension.
   *[other] { $dimensions-word } dimensions.
}

# None of its questions ships.
extent-none-ships = None of them ships with Waymark, so every answer is new.

# All of its questions ship.
extent-all-ship = All of them ship with Waymark, so answers you have already count here.

# Some of its questions ship.
# Variables:
#   $count (Number) - how many
extent-some-ship = { $count ->
    [one] One of them ships with Waymark: its answer counts in both.
   *[other] { $count } of them ship with Waymark: their answers count in both.
}

# Remarks on questions that name no practice: a hint, for they may well be meant so.
# Variables:
#   $count (Number) - how many
#   $question (Text) - the title of the first
without-practices = { $count ->
    [one] One question names no practice: “{ $question }”. The roadmap will have nothing to propose for it.
   *[other] { $count } questions name no practice, such as “{ $question }”. The roadmap will have nothing to propose for them.
}

# The weight of a dimension or a question, where it is not one.
# Variables:
#   $weight (Text) - the weight
weight = counts { $weight }

# How many levels a question has.
# Variables:
#   $count (Number) - how many
#   $word (Text) - the same in words
levels = { $count ->
    [one] one level
   *[other] { $word } levels
}

# A level.
# Variables:
#   $name (Text) - its name
#   $text (Text) - what one observes on it
#   $strong (Slot) - set in bold
level = <strong>{ $name }</strong>. { $text }

# A band.
# Variables:
#   $name (Text) - its name
#   $score (Text) - where it begins
band = { $name }, from { $score }

# How much a practice takes.
# Variables:
#   $effort (Text) - small, days and so on
effort = Effort: { $effort }

# Keeps what is previewed.
keep = Keep this questionnaire

# Keeps it and begins.
keep-and-start = Keep and start an assessment

# Begins with a questionnaire that is kept.
start = Start an assessment

# Closes the preview.
discard = Close without keeping

# Closes the preview of what is kept already.
close = Close

# A file that is kept already.
is-here = This file is here already, word for word.

# Marks a question that ships.
shipped = ships with Waymark

# Marks a question of another file of this person.
of-another = from another file of yours

# Marks a question whose first level is the best.
reversed = turned round

# Explains the mark.
reversed-more = The first level is the best. The answer is kept as given and turned round when it is scored.

# Marks a question of the quick round.
quick = quick

# Heads own bands.
bands = Its own bands

# Says whose names a questionnaire without own bands has.
no-bands = It names no bands, so its scores are compared with DORA’s clusters.

# Heads own practices.
practices = Practices it brings

# Heads own insights.
insights = Insights it brings

# No question is marked for the quick round.
no-quick = No question is marked quick, so an assessment asks them all from the start.

# Heads what a new version changes.
update = What changes

# Which version takes the place of which.
# Variables:
#   $before (Text) - the version of the one here
#   $now (Text) - the version of the one that comes
replaces = Version { $before } is here, this is version { $now }.

# The same, where the version is the same.
# Variables:
#   $version (Text) - the version
replaces-same = Version { $version } is here, with another text.

# Takes the place of the one here.
# Variables:
#   $version (Text) - the version of the one here
replace = Replace version { $version }

# The same, where the version is the same.
replace-same = Replace the one here

# Heads questions that come.
# Variables:
#   $count (Number) - how many
added = New questions ({ $count })

# Heads questions that go.
# Variables:
#   $count (Number) - how many
gone = Questions that go ({ $count })

# Questions that stay.
# Variables:
#   $count (Number) - how many
#   $word (Text) - the same in words, as a sentence begins
stay = { $count ->
    [one] One question stays as it was.
   *[other] { $word } questions stay as they were.
}

# The same, where some are asked in other words.
# Variables:
#   $count (Number) - how many stay
#   $word (Text) - the same in words, as a sentence begins
#   $reworded (Text) - how many are in other words, in words
stay-reworded = { $count ->
    [one] One question stays, in other words.
   *[other] { $word } questions stay, { $reworded } of them in other words.
}

# Answers that a new version has no place for.
# Variables:
#   $answers (Number) - how many
#   $answers-word (Text) - the same in words, as a sentence begins
#   $assessments (Number) - in how many assessments
#   $assessments-word (Text) - the same in words
left-behind = { $answers ->
    [one] One answer has
   *[other] { $answers-word } answers have
 } no place in the new version, in { $assessments ->
    [one] one assessment
   *[other] { $assessments-word } assessments
 }. Nothing is deleted: the review lists what is from an older version, and no score counts it.

# Files that could not be used any more.
# Variables:
#   $titles (Text) - their titles, in a row
disables = { $titles } could no longer be used, because of what this version leaves out.

# Nothing comes or goes.
same-questions = It asks the same questions as before.

# The version did not rise.
same-version = Questions come or go and the version stays the same. Raise it in the file, so that others can tell the two apart.

# Heads the files that are kept.
kept = Kept in this browser

# Heads them where nothing survives the tab.
kept-in-tab = Kept in this tab only

# No file is kept.
none = None yet. What you keep is listed here.

# What keeping means.
kept-more = Saved assessments take along the files that they need, so whoever opens them sees your questions, too.

# A questionnaire was kept.
# Variables:
#   $questionnaire (Text) - its title
is-kept = { $questionnaire } is kept.

# A questionnaire was replaced.
# Variables:
#   $questionnaire (Text) - its title
#   $version (Text) - its version now
is-replaced = { $questionnaire } is now version { $version }.

# A questionnaire was removed.
# Variables:
#   $questionnaire (Text) - its title
#   $version (Text) - its version
is-removed = { $questionnaire }, version { $version }, deleted.

# A questionnaire was removed that assessments ask.
# Variables:
#   $questionnaire (Text) - its title
#   $version (Text) - its version
#   $count (Number) - how many assessments ask it
is-removed-asked = { $count ->
    [one] { $questionnaire }, version { $version }, deleted. The assessment that asks it keeps its answers.
   *[other] { $questionnaire }, version { $version }, deleted. The assessments that ask it keep their answers.
}

# A kept questionnaire.
# Variables:
#   $version (Text) - its version
#   $questions (Number) - how many questions it asks
#   $assessments (Number) - in how many assessments it is asked
about = Version { $version } · { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
 } · { $assessments ->
    [0] not asked in any assessment yet
    [one] asked in { $assessments } assessment
   *[other] asked in { $assessments } assessments
}

# A kept file that cannot be used.
# Variables:
#   $version (Text) - its version
#   $count (Number) - how many problems it has
about-unusable = Version { $version } · { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}

# Opens the problems of a kept file.
# Variables:
#   $count (Number) - how many
show-problems = { $count ->
    [one] Show the problem
   *[other] Show the { $count } problems
}

# All about a questionnaire.
read = Read it in the library

# The printed form.
print = Print it as a worksheet

# Saves the file as its author wrote it.
save = Save the file

# Forgets it.
remove = Delete

# Marks a file that cannot be used.
unusable = cannot be used now

# Explains it.
unusable-more = Something that it refers to is gone, or its ids are taken by now. It is kept as it is, and so is every answer to its questions.

# A file could not be saved to a disk.
save-failed = The browser could not make this file. It is still kept here.

# There is no room for a file.
full = This browser has no more room for this site, so nothing was kept and nothing has changed. Save a copy of assessments that you no longer need, delete them, and try again.

# There is no room, and others use most of it.
crowded = Other projects at this address have filled the room that this browser gives it, so nothing was kept and nothing has changed. Clear what they keep, and try again.

# Another tab has changed the same.
changed = Another tab has just changed the same thing, so nothing was kept and nothing has changed. What the other tab did is shown here now: look again and repeat what you want.

# The browser did not keep a file.
refused = This browser did not keep the file, so nothing has changed. Try again, or use another browser.

# What could not be taken back.
undo-failed = This could not be taken back: the browser keeps no more.

## The levels of a statement that people agree with or not: each has a name, and what somebody would say.

agreement-strongly-disagree = Strongly disagree
agreement-strongly-disagree-text = The opposite is so, without a doubt.
agreement-disagree = Disagree
agreement-disagree-text = It is not so.
agreement-rather-disagree = Rather disagree
agreement-rather-disagree-text = It is not so, with some exceptions.
agreement-neither = Neither
agreement-neither-text = As much speaks for it as against it.
agreement-rather-agree = Rather agree
agreement-rather-agree-text = It is so, with some exceptions.
agreement-agree = Agree
agreement-agree-text = It is so.
agreement-strongly-agree = Strongly agree
agreement-strongly-agree-text = It is so, without a doubt.

## absent: an assessment asks a questionnaire that is not here, or is here in another version

# Chosen questionnaires that are not here.
# Variables:
#   $questionnaires (Text) - each with its version, in a row
#   $count (Number) - how many
absent = { $count ->
    [one] This assessment asks { $questionnaires }, which is not in this browser, so nothing is drawn for it. Its answers are kept: bring the file again and they count as before.
   *[other] This assessment asks { $questionnaires }, which are not in this browser, so nothing is drawn for it. Their answers are kept: bring the files again and they count as before.
}

# One of them.
# Variables:
#   $id (Text) - its id
#   $version (Text) - the version that was chosen
absent-version = “{ $id }”, version { $version }

# A questionnaire is here in another version than the one that was chosen.
# Variables:
#   $questionnaire (Text) - its title
#   $chosen (Text) - the version that was chosen
#   $here (Text) - the version that is here
updated = { $questionnaire } was chosen as version { $chosen }; here is version { $here }.

# Leads to the page for own questionnaires.
to-own = Bring its file

# Heads the results when no chosen questionnaire is here.
nothing-here = Nothing to draw here.

# Explains it.
nothing-here-more = The answers are kept. The questionnaire that asks them is not in this browser.

# Heads answers that a newer version does not ask for.
# Variables:
#   $count (Number) - how many
older-answers = From an older version ({ $count })

# What happens to them.
older-answers-more = Nothing asks for these any more. They are kept, and no score counts them.

# Heads answers whose questionnaire is not here.
# Variables:
#   $count (Number) - how many
absent-answers = Answers without their questionnaire ({ $count })

# What happens to them.
absent-answers-more = They are kept and count again once the questionnaire is here.

## page

# How long what happens here takes, after what happens here.
# Variables:
#   $time (Text) - about 2 minutes for one person …
takes = It takes { $time }.

# Opens a file of any kind.
open-file = Open a file

# A file is held over the page.
drop = Drop it here to open it.

# Several files were given that do not go together.
one-at-a-time = Open one file at a time. Several at once are for deployments, changes and incidents, and for answers of other tools.

# Heads what can be brought along.
bring = Bring what you have

# What opens here, and how.
bring-more = Open a file here, drop it on this page or paste it: a saved copy (also as a workbook or CSV), deployments, changes or incidents as CSV or JSON, answers of another tool, a questionnaire of your own. Each opens where it is read.

# Names the field for a link.
paste = Paste a link of Waymark’s or of DORA’s Quick Check

# Opens what was pasted.
paste-open = Open it

# Marks the place on the map.
here = you are here

# Marks the aim on the map.
ahead = next quarter

# Heads the list.
yours = Your assessments

# How many assessments there are.
# Variables:
#   $count (Number) - how many
kept = { $count ->
    [2] Two, both kept in this browser.
    [one] One, kept in this browser.
   *[other] { $count }, all kept in this browser.
}

# The same, where nothing survives the tab.
# Variables:
#   $count (Number) - how many
kept-in-tab = { $count ->
    [2] Two, both kept in this tab only.
    [one] One, kept in this tab only.
   *[other] { $count }, all kept in this tab only.
}

# Nothing is here yet.
empty = There is nothing here yet. Start an assessment, or open a file that someone sent you.

# What may have happened to what was here.
empty-before = Had assessments here? Browsers delete what a site keeps when the disk is full, when their data is cleared, and some after a week without a visit. Open a copy that you saved.

# Downloads everything.
save-all = Save a copy of everything

# Heads the sample.
look = Look before you start

# What the sample is.
look-more = A made-up team, Harbour, answered nearly everything twice, a year apart. Walk through its map and its roadmap; it joins your list, marked as a sample, and you can delete it.

# Opens the sample.
open-sample = Open the sample

# Leads to the questions on paper.
worksheet = Print a paper worksheet

# Leads to questionnaires of one's own, in the list of questionnaires.
own = Your questionnaires

# What they are.
own-more = Write a questionnaire for your organisation in one text file.

# The sample did not arrive.
sample-failed = The sample could not be loaded. Check the connection and try again.

# Heads what Waymark is not.
is-not = What this is not

# No test.
is-not-more = It is not a test, and there is no pass mark. A team that ships twice a year for good reasons will score low on frequency, and low can be right.

# Heads the questionnaires.
lenses = Several questionnaires, the same answers

# One set of answers.
lenses-more = Answer once. Each questionnaire reads the same answers from another side, so a second map is mostly drawn already.

# Heads the names of the further questionnaires.
lenses-named = Further questionnaires

# How many questions a questionnaire asks, after what it looks at.
# Variables:
#   $count (Number) - how many
lens-asks = { $count ->
    [one] { $count } question.
   *[other] { $count } questions.
}

## row

# Goes on with answering.
continue = Continue

# Opens the results.
results = Open the results

# Opens the menu of a row.
more = More

# Changes team, scope, questionnaires.
details = Edit details

# A copy.
duplicate = Duplicate

# The next visit.
again = Assess again

# Downloads one.
save-copy = Save a copy

# Forgets one.
delete = Delete

# The day of an assessment that has none.
no-date = no date

# How much is answered.
# Variables:
#   $answered (Number) - how many questions
#   $asked (Number) - of how many
answered = { $answered } of { $asked } answered

# The nearest cluster of DORA's survey, after the score of delivery performance.
# Variables:
#   $level (Text) - its name, such as High
#   $year (Text) - the year of the survey
nearest = nearest to { $level } of { $year }

# Questionnaires that it asks and that are not here.
# Variables:
#   $questionnaires (Text) - their ids, in quotation marks, in a row
absent = Not in this browser: { $questionnaires }

# One of them.
# Variables:
#   $id (Text) - its id
absent-id = “{ $id }”

# The title of a copy.
# Variables:
#   $name (Text) - the name of what was copied
copy-of = { $name }, copy

# What it was before.
earlier = Earlier states

# It was deleted, and is kept for a while.
# Variables:
#   $name (Text) - its name
deleted-for-now = { $name } deleted. For 30 days it is under “Deleted lately”, below the list.

# It was deleted.
# Variables:
#   $name (Text) - its name
deleted = { $name } deleted. You can undo it while this message is here.

## import

# Heads the preview of an import.
import = Open a file

# What is new.
import-new = New here

# What is already here with other contents.
import-changed = Already here, with other contents

# How to deal with what is already here.
import-changed-hint = Replacing puts the version of the file in place of yours. You can undo it until you leave the page.

# Keeps both versions.
keep-both = Add as a copy

# Takes the file's version.
replace = Replace mine

# Leaves things as they are.
leave = Keep mine

# Adds what was chosen.
import-add = Add to this browser

# Leaves.
cancel = Cancel

# Nothing would change.
import-nothing = Everything in this file is here already. Nothing would change.

# The file holds nothing.
import-empty = This file holds no assessment.

# A file that could not be read.
import-failed = This file could not be opened

# What to do with it.
import-failed-more = Nothing here has changed. Open a file that Waymark saved, ending in .json.

# A file that another page reads.
import-elsewhere = This file belongs on another page

# What to do with it.
import-elsewhere-more = Nothing here has changed.

# Heads the calculators' sheets that come along.
import-sheets = Entries of the tools that come along

# Heads those that are here with other contents.
import-sheets-changed = Entries of the tools that differ from yours

# Names the choice between them.
import-sheets-whose = Whose entries

# Heads what of a saved copy of this browser's storage does not come along.
import-left-out = Left out

# Something in a saved copy that this Waymark does not know.
# Variables:
#   $name (Text) - under which name it was kept
left-out-unknown = { $name }: this Waymark does not know what it is.

# Choices of columns for event files, beyond those that a browser remembers.
# Variables:
#   $count (Number) - how many
left-out-mappings = { $count ->
    [one] { $count } remembered choice of columns: there is no room for more of them.
   *[other] { $count } remembered choices of columns: there is no room for more of them.
}

# What is not listed for being too much.
# Variables:
#   $count (Number) - how many
left-out-more = And { $count } more.

# Data that could not be read at start.
unreadable = Something kept in this browser could not be read.

# What became of it.
unreadable-more = It was moved aside as it was. A newer Waymark may read it, and so may a person.

# Downloads it.
save-unreadable = Save it as it is

# Asks before it is deleted.
unreadable-sure = This may be the only copy of it. Save it first if you are not sure.

# Deletes it.
unreadable-delete = Delete it for good

# It was deleted and could not be brought back.
not-put-back = It could not be put back: the browser keeps no more.

## reminder: there is no copy of what has changed

# Names it for screen readers.
reminder = No copy of the last changes

# No copy was ever saved.
# Variables:
#   $count (Number) - how many assessments there are
reminder-never = { $count ->
    [one] Your assessment is in this browser only: no copy was ever saved.
   *[other] Your { $count } assessments are in this browser only: no copy was ever saved.
}

# The last copy is old.
# Variables:
#   $count (Number) - how many assessments have changed since
#   $days (Number) - how many days ago it was saved
reminder-old = { $count ->
    [one] One assessment has changed since the last copy, { $days } days ago.
   *[other] { $count } assessments have changed since the last copy, { $days } days ago.
}

# Safari deletes what is not visited.
reminder-week = This browser deletes what a site keeps after seven days of use without a visit to it. A copy is the way out; so is adding Waymark to the home screen or the Dock.

# Keeps the reminder away for two weeks.
not-now = Not now

## import

# Heads the questionnaires that come with a file.
import-own = Questionnaires that come along

# What becomes of them.
import-own-hint = The assessments in this file ask them, so they are kept with yours.
import-own-hint-alone = They are kept with yours.

# Heads questionnaires that are here with another text.
import-own-changed = Questionnaires you have in another version

# What taking the file's means.
import-own-changed-hint = Answers stay whichever you keep. Those to questions that the kept one does not ask are listed as from an older version.

# Leaves a dialog.
close = Close

# The browser could not hand a file over.
import-lost = The browser could not read the file. It may have been moved.

# What an import brought.
# Variables:
#   $parts (Text) - what, in a row, as a sentence begins
imported = { $parts } added.

# A part of it.
# Variables:
#   $count (Number) - how many
imported-assessments = { $count ->
    [one] { $count } assessment
   *[other] { $count } assessments
}

# A part of it.
# Variables:
#   $count (Number) - how many
imported-questionnaires = { $count ->
    [one] { $count } questionnaire
   *[other] { $count } questionnaires
}

# A part of it.
imported-sheets = the tools’ entries

# All that an import brought are workshops, and perhaps choices.
imported-workshops = The workshops of the file are added.

# All that an import brought are answers that a person gave in workshops, and perhaps choices.
imported-joined = Your answers from workshops are added.

# All that an import brought are choices of columns.
imported-mappings = The choices for event files are added.

# All that an import brought are preferences.
imported-preferences = The settings of the file are taken.

# All that an import brought could not be read.
imported-aside = What could not be read is kept aside here.

# Takes the preferences of the file.
import-preferences = Take the settings of the file, too: theme, bands, how questions are shown

# What could not be read where the copy was made.
# Variables:
#   $count (Number) - how many things
import-aside = { $count ->
    [one] One thing in it could not be read where the copy was made. It comes along as it is, set aside.
   *[other] { $count } things in it could not be read where the copy was made. They come along as they are, set aside.
}

# Why the calculators' sheets of the file stay out.
# Variables:
#   $reason (Text) - what is wrong with them, a sentence
import-sheets-unreadable = The tools’ entries in it cannot be read and stay out. { $reason }

# Why no choice of columns for event files comes along.
# Variables:
#   $reason (Text) - what is wrong with them, a sentence
import-mappings-unreadable = The choices of columns for event files in it cannot be read and stay out. { $reason }

# Choices of columns come along.
# Variables:
#   $count (Number) - how many
import-mappings = { $count ->
    [one] It also brings { $count } remembered choice of columns for event files.
   *[other] It also brings { $count } remembered choices of columns for event files.
}

# Workshops come along.
# Variables:
#   $count (Number) - how many
import-workshops = { $count ->
    [one] It also brings { $count } workshop.
   *[other] It also brings { $count } workshops.
}

# Workshops of the file are here.
# Variables:
#   $count (Number) - how many
import-workshops-here = { $count ->
    [one] { $count } workshop of it is here and stays as it is here.
   *[other] { $count } workshops of it are here and stay as they are here.
}

# Answers that a person gave in workshops come along.
# Variables:
#   $count (Number) - in how many workshops
import-joined = { $count ->
    [one] It also brings answers that you gave in { $count } workshop.
   *[other] It also brings answers that you gave in { $count } workshops.
}

# Assessments that are here already.
# Variables:
#   $count (Number) - how many
import-same = { $count } more are here already, exactly as in the file.

# What this Waymark does not know.
# Variables:
#   $parts (Text) - what, in a row
import-unknown = It also holds { $parts }, from another version. They are kept and saved again.

# A part of it.
# Variables:
#   $count (Number) - how many
import-unknown-answers = { $count ->
    [one] { $count } answer to an unknown question
   *[other] { $count } answers to unknown questions
}

# A part of it.
# Variables:
#   $count (Number) - how many
import-unknown-fields = { $count ->
    [one] { $count } unknown field
   *[other] { $count } unknown fields
}

# A questionnaire that comes along.
# Variables:
#   $questionnaire (Text) - its title
#   $version (Text) - its version
carried = { $questionnaire }, version { $version }

# A questionnaire that comes along and cannot be used here.
# Variables:
#   $questionnaire (Text) - its title
#   $version (Text) - its version
#   $count (Number) - how many problems it has
carried-unusable = { $questionnaire }, version { $version }: cannot be used here: { $count ->
    [one] { $count } problem
   *[other] { $count } problems
 }, listed under Your questionnaires once it is added

# How two versions of a questionnaire differ.
# Variables:
#   $here (Text) - the version of the one here
#   $file (Text) - the version of the one in the file
carried-difference = Yours: version { $here }. In the file: version { $file }.

# Two texts of a questionnaire have the same version.
# Variables:
#   $version (Text) - which
carried-same-version = Both say version { $version }, and their texts differ.

# How two versions of an assessment differ.
# Variables:
#   $here (Text) - what is told of the one here, in a row
#   $file (Text) - what is told of the one in the file, in a row
difference = Yours: { $here }. In the file: { $file }.

# A part of that.
# Variables:
#   $day (Text) - the day
difference-changed = last changed { $day }

# What was found at start and why it could not be read.
# Variables:
#   $id (Text) - under which name it was kept
#   $reason (Text) - why, in a sentence
unreadable-because = { $id }: { $reason }

## error: why a file cannot be opened

# There is nothing in the file.
error-empty = There is nothing in it.

# It is no text.
error-not-text = It is not a text file; it may be a picture or a program.

# It is text in an encoding that cannot be told.
error-old-encoding = It is text in an old encoding, in which accents cannot be told for sure. Open it in an editor and save it as UTF-8.

# It is no JSON.
# Variables:
#   $line (Text) - the line, from 1
#   $column (Text) - the column, from 1
error-not-json = It was cut off or changed: it stops making sense at line { $line }, column { $column }.

# It is another program's.
error-foreign = It is a file of another program.

# It is a text that is none of what Waymark reads.
error-other-text = It is a text, and nothing that Waymark knows. It opens what it saved itself, tables of deployments, changes or incidents, and questionnaire files.

# A newer Waymark wrote it.
# Variables:
#   $schema (Text) - the number of its format
error-newer = It was saved by a newer Waymark (format { $schema }). Load this page again to get the newest one.

# It is of an earlier format and could not be brought up to the present one.
# Variables:
#   $schema (Text) - the number of its format
error-not-brought-up = It was saved by an earlier Waymark (format { $schema }), and this one could not bring it up to date. It stays as it is. Load this page again to get the newest one.

# It is too large.
# Variables:
#   $megabytes (Text) - how much a file may take
error-too-large = It is larger than { $megabytes } MB, the most that is opened.

# A part of it is too large.
# Variables:
#   $path (Text) - where, such as assessments[0]
#   $megabytes (Text) - how much it may take
error-part-too-large = In it, { $path } is larger than { $megabytes } MB, the most that can be kept of one.

# A list in it is too long.
# Variables:
#   $path (Text) - which list, such as assessments
#   $most (Number) - how many items it may have
error-too-many = In it, { $path } has more than { $most } entries. Open it in several smaller files.

# Its values lie too deep in each other.
# Variables:
#   $most (Text) - how deep they may lie
#   $line (Text) - the line, from 1
#   $column (Text) - the column, from 1
error-too-deep = Its lists and objects lie more than { $most } deep in each other, at line { $line }, column { $column }. No file of Waymark does.

# It has too many values.
# Variables:
#   $most (Number) - how many it may have
#   $line (Text) - the line, from 1
#   $column (Text) - the column, from 1
error-too-many-values = It has more than { $most } values, the most that are read; that is passed at line { $line }, column { $column }.

# A row of a CSV file, in one of the next messages.
# Variables:
#   $row (Text) - which, from 1
table-row = row { $row }

# A row of a workbook, in one of the next messages.
# Variables:
#   $row (Text) - which, from 1
#   $sheet (Text) - the name of its tab
table-row-of-sheet = row { $row } of “{ $sheet }”

# A row of a table says something, and not of what.
# Variables:
#   $row (Text) - which row: “row 7 of “answers””
error-table-no-key = In it, { $row } does not say what it is about. Fill in its first columns, or delete the row.

# A cell of a table holds nothing that its column is for.
# Variables:
#   $row (Text) - which row: “row 7 of “answers””
#   $column (Text) - the heading of the column
error-table-value = In it, { $row } has something in the column “{ $column }” that does not belong there.

# Two rows of a table contradict each other.
# Variables:
#   $row (Text) - the second of them: “row 7 of “answers””
error-table-twice = In it, { $row } says something else than another row about the same thing. Keep one of them.

# Two values of a table cannot both be.
# Variables:
#   $path (Text) - where one of them stands
error-table-conflict = In it, the rows about { $path } do not fit together.

# A workbook cannot be read.
error-table-locked = It is a workbook with a password, or one from before Excel 2007. Save it without a password as .xlsx.

# A workbook cannot be read.
error-table-damaged = It is a workbook, and part of it is missing or changed. Save it again as .xlsx.

# A table is too large.
error-table-too-large = It has more sheets, rows or cells than are read.

# A table is of something else.
error-table-foreign = It is a table, and Waymark did not make it.

# Something in it is not what it must be.
# Variables:
#   $path (Text) - where, such as assessments[0].date
#   $expected (Text) - what it must be
error-shape = In it, { $path } must be { $expected }.

# Two assessments have the same id.
# Variables:
#   $id (Text) - which
error-duplicate-id = Two assessments in it have the same id, { $id }.

# It is a table of something.
error-rows = It is a table or a list, and holds no assessments. If it is an export of deployments, changes or incidents, the deployment history reads it. If it holds answers, the page for other tools’ answers does.

# It is a spreadsheet.
error-spreadsheet = It is a spreadsheet or a zip archive. If it holds answers, the page for other tools’ answers reads it as it is. If it holds deployments, changes or incidents, save the sheet as CSV, and the deployment history reads that.

# It is a questionnaire.
error-questionnaire = It looks like a questionnaire file, and holds no assessments. Questionnaires of your own have a page of theirs.

# It holds sheets of the calculators.
error-sheets = It holds the tools’ entries, and no assessments.

# It holds answers of another tool.
error-other-tool = It holds answers of another tool. A page of its own shows what becomes of each before anything is kept.

# Leads to the page that reads a table.
to-history = Go to the deployment history

# Leads to the page that reads a questionnaire.
to-questionnaires = Go to your questionnaires

# Leads to the pages that read sheets.
to-tools = Go to the tools

# Leads to the page that reads answers of other tools.
to-other-tools = Go to other tools’ answers

## field: beside what is written in a question's fields

# A field holds as much as it can. Characters beyond that were left out.
# Variables:
#   $most (Number) - how many characters it holds
field-full = This field is full: it holds { $most } characters. What went beyond was left out, so keep the whole text elsewhere.

## assessments that were not kept

# None of many was.
# Variables:
#   $count (Number) - how many assessments
unkept = { $count ->
    [0] Nothing was kept, and nothing here has changed.
    [one] The assessment was not kept, and nothing here has changed.
   *[other] None of the { $count } assessments was kept, and nothing here has changed.
}

# There is no room.
# Variables:
#   $fit (Number) - about how many there is room for
unkept-full = { $fit ->
    [0] This browser has too little room for this site.
   *[other] This browser has too little room for this site: about { $fit } of them would fit.
}

# There is no room, and others use most of it.
# Variables:
#   $fit (Number) - about how many there is room for
unkept-crowded = { $fit ->
    [0] Other projects at this address have filled the room that this browser gives it.
   *[other] Other projects at this address have filled most of the room that this browser gives it: about { $fit } of them would fit.
}

unkept-refused = This browser did not keep them. Try again, or use another browser.

# Another tab has changed one of them.
unkept-changed = Another tab has just changed one of them. What it did is shown here now: look again and repeat what you want.

# What can be done.
unkept-ways = Delete assessments that you no longer need and try again, or go on in another way. The page of many teams has far more room and keeps them apart from your own assessments.

# The same on the page of many teams.
unkept-on-teams = What was brought to this page stays here. Delete assessments of your own that you no longer need and try again, or save this as a file.

# Buttons.
unkept-to-teams = Open them on the page of many teams
unkept-save = Save them as a file

# The name of that file, before the day.
unkept-file = waymark-not-kept

# It could not be made.
unkept-no-file = The browser could not make this file.

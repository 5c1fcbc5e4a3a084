### What the command line prints. The site does not fetch it.

## all commands

# What is wrong with a file.
# Variables:
#   $file (Text) - the file
#   $problem (Text) - what is wrong, in lower case
of-file = { $file }: { $problem }

# How many problems were found, after them.
# Variables:
#   $count (Number) - how many
problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}

# The year of the bands is not one of DORA's.
bands-unknown = the bands are those of 2023 or 2024

## documents that cannot be opened

# Why a document cannot be opened.
open-empty = the file is empty
open-not-text = the file is not text; it may be a picture or a program
open-old-encoding = the file is text, but neither in UTF-8 nor in UTF-16; save it as UTF-8 in an editor
open-rows = the file is a table or a list, not assessments; `waymark deliver` reads deployments, changes and incidents, and `waymark import` answers
open-spreadsheet = the file is a spreadsheet or a zip archive; `waymark import` reads answers from one, and rows that are saved as CSV go to `waymark deliver`
open-questionnaire = the file looks like a questionnaire in TOML, not assessments; `waymark check` reads it
open-sheets = the file holds the tools' entries and no assessments
open-other-tool = the file holds answers of another tool; `waymark import` makes assessments of them
open-foreign = the file was not made by Waymark

# Why a document cannot be opened.
# Variables:
#   $line (Text) - the line, from 1
#   $column (Text) - the column, from 1
open-not-json = the file is not JSON, or was cut off: it stops making sense at line { $line }, column { $column }

# Why a document cannot be opened.
# Variables:
#   $schema (Text) - the number of its schema
open-newer = the file has schema { $schema }, which is newer than this Waymark

# It is of an earlier schema and could not be brought up to the present one.
# Variables:
#   $schema (Text) - the number of its schema
open-not-brought-up = the file has the earlier schema { $schema }, and could not be brought up to the present one

# Why a document cannot be opened.
# Variables:
#   $limit (Text) - millions of bytes
open-too-large = the file is larger than { $limit } MB

# Why a document cannot be opened.
# Variables:
#   $path (Text) - the part, such as assessments[0]
#   $limit (Text) - millions of bytes
open-part-too-large = `{ $path }` is larger than { $limit } MB

# Why a document cannot be opened.
# Variables:
#   $path (Text) - the list
#   $limit (Text) - how many items it may have
open-too-many = `{ $path }` has more than { $limit } entries

# Why a document cannot be opened.
# Variables:
#   $limit (Text) - how deep it may nest
#   $line (Text) - the line
#   $column (Text) - the column
open-too-deep = the file nests more than { $limit } deep at line { $line }, column { $column }

# Why a document cannot be opened.
# Variables:
#   $limit (Text) - how many values it may have
#   $line (Text) - the line
#   $column (Text) - the column
open-too-many-values = the file has more than { $limit } values, which it passes at line { $line }, column { $column }

# A row of a CSV file, in one of the next messages.
# Variables:
#   $row (Text) - which, from 1
open-table-row = row { $row }

# A row of a workbook, in one of the next messages.
# Variables:
#   $row (Text) - which, from 1
#   $sheet (Text) - the name of its tab
open-table-row-of-sheet = row { $row } of `{ $sheet }`

# Why a table is no document.
# Variables:
#   $row (Text) - which row
open-table-no-key = { $row } does not say what it is about

# Why a table is no document.
# Variables:
#   $row (Text) - which row
#   $column (Text) - the heading of the column
open-table-value = { $row } has something in the column `{ $column }` that does not belong there

# Why a table is no document.
# Variables:
#   $row (Text) - which row
open-table-twice = { $row } says something else than another row about the same thing

# Why a table is no document.
# Variables:
#   $path (Text) - where a value stands
open-table-conflict = the rows about `{ $path }` do not fit together

# Why a table is no document.
open-table-locked = the file is a workbook with a password, or one from before Excel 2007; save it without a password as .xlsx

# Why a table is no document.
open-table-damaged = the file is a workbook, and part of it is missing or changed

# Why a table is no document.
open-table-too-large = the file has more sheets, rows or cells than are read

# Why a document cannot be opened.
# Variables:
#   $path (Text) - the field
#   $expected (Text) - what it must be
open-shape = `{ $path }` must be { $expected }

# Why a document cannot be opened.
# Variables:
#   $id (Text) - the id
open-duplicate-id = the id `{ $id }` stands twice in the file

# A part of a saved copy of a browser's storage is not scored.
# Variables:
#   $name (Text) - under which name it was kept
#   $reason (Text) - why, a clause
left-out-unreadable = `{ $name }` in it is left out: { $reason }

# A part of such a copy is not scored.
# Variables:
#   $name (Text) - under which name it was kept
left-out-unknown = `{ $name }` in it is left out: this Waymark does not know what it is

## check

# A folder holds nothing to check.
# Variables:
#   $places (Text) - what was given
no-files = there are no .toml files in { $places }

# What was checked.
# Variables:
#   $files (Number) - how many files
#   $found (Text) - what they and the shipped ones hold together
checked = { $files ->
    [one] { $files } file
   *[other] { $files } files
 } checked: { $found }

# What was checked; a part of a row.
# Variables:
#   $count (Number) - how many
questionnaires = { $count ->
    [one] { $count } questionnaire
   *[other] { $count } questionnaires
}

# What was checked; a part of a row.
# Variables:
#   $count (Number) - how many
questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}

# What was checked; a part of a row.
# Variables:
#   $count (Number) - how many
practices = { $count ->
    [one] { $count } practice
   *[other] { $count } practices
}

# What was checked; a part of a row.
# Variables:
#   $count (Number) - how many
insights = { $count ->
    [one] { $count } insight
   *[other] { $count } insights
}

# What was checked; a part of a row.
# Variables:
#   $count (Number) - how many
terms = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}

# What was checked; a part of a row.
# Variables:
#   $count (Number) - how many
articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}

## score

# A document names what no questionnaire here has.
# Variables:
#   $file (Text) - the file
#   $assessment (Text) - the assessment's id
#   $ids (Text) - what it names
unknown-ids = { $file }: in { $assessment }, this is not known here and was left out of the scores: { $ids }

# The cluster that delivery lies nearest to.
# Variables:
#   $level (Text) - its band
#   $margin (Text) - how much nearer than to the next
nearest-cluster = Nearest cluster: { $level }, by a margin of { $margin }

# Whose clusters name the bands.
# Variables:
#   $year (Text) - their year
bands = Bands: DORA { $year }

# A column of the roadmap in a line.
# Variables:
#   $column (Text) - its name
#   $practices (Text) - its practices
column = { $column }: { $practices }

# A practice after another one.
# Variables:
#   $before (Text) - those before it
#   $next (Text) - the next
next-practice = { $before }; { $next }

# An insight in a line.
# Variables:
#   $title (Text) - its title
insight = Insight: { $title }

## tables

# A folder holds nothing to write as tables.
# Variables:
#   $places (Text) - what was given
no-documents = there are no .json files in { $places }

# What was written.
# Variables:
#   $count (Number) - how many assessments
#   $folder (Text) - where to
tables-written = { $count ->
    [one] { $count } assessment written to { $folder }
   *[other] { $count } assessments written to { $folder }
}

# An assessment stands in two files, and only the newest copy of it is written.
# Variables:
#   $id (Text) - the assessment's id
#   $other (Text) - the other file
tables-copy = the assessment `{ $id }` also stands in { $other }; only the copy that was saved most often is written

# Two files bring different questionnaires of one id and version.
# Variables:
#   $id (Text) - the questionnaire's id
#   $version (Text) - its version
tables-two-versions = the questionnaire `{ $id }` differs from another of the same version { $version }; entries.csv has the other one

## deliver: options

# The first day does not lie before the last.
# Variables:
#   $from (Text) - the first day
#   $to (Text) - the day after the last
no-day = there is no day from { $from } to before { $to }; --to is the day after the last

# A mapping is of no use.
mapping-foreign = it maps other columns than these files have

# A file is no mapping.
mapping-missing = this holds no mapping; --save-mapping writes one, and so does the app

# No deployment has the service that was asked for.
# Variables:
#   $service (Text) - what was asked for
#   $services (Text) - what there is
service-unknown = no deployment is of a service “{ $service }”; there are { $services }

# A day that cannot be read.
day-wrong = this is not a day written as YYYY-MM-DD

# A time zone that nobody knows.
zone-unknown = this is neither UTC, an offset such as +02:00, nor a known time zone

# A pair of names without the sign between them.
pair-wrong = there is no = in it

# A kind of file that there is not.
kind-unknown = a kind is deployments, changes or incidents

# A field that there is not.
# Variables:
#   $field (Text) - what was written
#   $fields (Text) - what could be
field-unknown = there is no field “{ $field }”; the fields are { $fields }

# A field that files of this kind do not have.
# Variables:
#   $kind (Text) - the kind, as it is written in options
field-foreign = { $kind } have no such field

# A field that several kinds of file have.
field-ambiguous = several kinds of file have this field; put deployments. or incidents. before it

# What an empty mark of a deployment can mean.
empty-unplanned-wrong = it is unknown or planned

# What an empty mark of an incident can mean.
empty-related-wrong = it is with_deployment, related or unrelated

## deliver: reading

# A file lacks columns; what to do stands in the lines after it.
# Variables:
#   $count (Number) - how many columns
#   $fields (Text) - what the columns would hold
#   $columns (Text) - the columns that there are
#   $kind (Text) - the kind of file, as it is written in options
#   $field (Text) - the first field that is missing
columns-missing =
    { $count ->
        [one] this column is missing: { $fields }
       *[other] these columns are missing: { $fields }
    }
    { "  " }the columns are: { $columns }
    { "  " }name one: --column { $kind }.{ $field }=COLUMN

# A column that was named by hand is not there.
# Variables:
#   $column (Text) - what was named
#   $columns (Text) - the columns that there are
column-unknown =
    there is no column “{ $column }”
    { "  " }the columns are: { $columns }

# A file gave no rows.
nothing-read = nothing was read

# Which columns a file was read by.
# Variables:
#   $kind (Text) - the kind of file
#   $export (Text) - whose export it was taken for
read-as = { $kind } were read as { $export }.

# Which columns a file was read by.
# Variables:
#   $kind (Text) - the kind of file
#   $export (Text) - whose export it was taken for
#   $columns (Text) - the fields with their columns
read-as-from = { $kind } were read as { $export }: { $columns }.

# Which columns a file was read by.
# Variables:
#   $kind (Text) - the kind of file
read-by-columns = { $kind } were read by columns that no known export has all of.

# Which columns a file was read by.
# Variables:
#   $kind (Text) - the kind of file
#   $columns (Text) - the fields with their columns
read-by-columns-from = { $kind } were read by columns that no known export has all of: { $columns }.

# A field with its column.
# Variables:
#   $field (Text) - the field, as it is written in options
#   $column (Text) - the column's name
read-column = { $field } from “{ $column }”

## deliver: result

# How many deployments count.
# Variables:
#   $count (Number) - how many
#   $rows (Number) - of how many rows
counted = { $count ->
    [one] { $count } deployment
   *[other] { $count } deployments
 } counted, of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}

# A measured value after the answer option that it stands for.
# Variables:
#   $option (Text) - the option
#   $value (Text) - the value
option-with-value = { $option }: { $value }

# A lead time.
# Variables:
#   $median (Text) - what half of them took at most
#   $most (Text) - what nine in ten took at most
#   $count (Number) - of how many changes
lead-time = median { $median }, nine in ten within { $most }, of { $count ->
    [one] { $count } change
   *[other] { $count } changes
}

# A recovery time.
# Variables:
#   $median (Text) - what half of them took at most
#   $most (Text) - what nine in ten took at most
#   $count (Number) - of how many failed deployments
recovery = median { $median }, nine in ten within { $most }, of { $count ->
    [one] { $count } failed deployment
   *[other] { $count } failed deployments
}

# A recovery time, with failures that are not over.
# Variables:
#   $median (Text) - what half of them took at most
#   $most (Text) - what nine in ten took at most
#   $count (Number) - of how many failed deployments
#   $open (Number) - how many more are still open
recovery-open = median { $median }, nine in ten within { $most }, of { $count ->
    [one] { $count } failed deployment
   *[other] { $count } failed deployments
 }; { $open } still open

# A share with what chance leaves open.
# Variables:
#   $share (Text) - the share
#   $count (Number) - how many
#   $of (Number) - of how many
#   $low (Text) - the lower end
#   $high (Text) - the upper end
share = { $share } ({ $count } of { $of }; 95 % interval { $low } to { $high })

# A frequency over whole weeks.
# Variables:
#   $rate (Text) - how often
#   $weeks (Number) - over how many weeks
#   $daily (Text) - how many a working day
#   $active (Amount) - on how many days a week, at the median
frequency = { $rate } over { $weeks ->
    [one] { $weeks } complete week
   *[other] { $weeks } complete weeks
 }, { $daily } per working day, on a median of { $active ->
    [one] { $active } day
   *[other] { $active } days
 } a week

# A frequency over days.
# Variables:
#   $rate (Text) - how often
#   $counted (Text) - what it is counted from
frequency-by-days = { $rate }, { $counted }

# Explains the signs before scores.
signs = ≤ at most, ≥ at least, ~ about: not everything could be understood

# What to bear in mind.
# Variables:
#   $warning (Text) - a sentence
note = Note: { $warning }

# What to bear in mind, with the option that says otherwise.
# Variables:
#   $warning (Text) - a sentence
#   $option (Text) - the option
note-with-option = Note: { $warning } ({ $option })

# Rows that do not count.
# Variables:
#   $kind (Text) - the kind of file
#   $rows (Text) - why, how many, and which
left-out = { $kind } left out, { $rows }

# Failed deployments whose recovery cannot be timed.
# Variables:
#   $kind (Text) - the kind of file
#   $rows (Text) - why, how many, and which
untimed = { $kind } without a recovery time, { $rows }

# Rows that share a fate.
# Variables:
#   $reason (Text) - why
#   $count (Number) - how many
#   $numbers (Text) - which
rows = { $reason }: { $count ->
    [one] { $count } (row { $numbers })
   *[other] { $count } (rows { $numbers })
}

# Rows that share a fate, and what they say.
# Variables:
#   $reason (Text) - why
#   $count (Number) - how many
#   $numbers (Text) - which
#   $said (Text) - the words, each with how many rows say it
rows-say = { $reason }: { $count ->
    [one] { $count } (row { $numbers }); it says { $said }
   *[other] { $count } (rows { $numbers }); they say { $said }
}

# Rows that share a fate, and what the first of them says.
# Variables:
#   $reason (Text) - why
#   $count (Number) - how many
#   $numbers (Text) - which
#   $text (Text) - what the first says, in quotes
rows-first-says = { $reason }: { $count ->
    [one] { $count } (row { $numbers }); the first says { $text }
   *[other] { $count } (rows { $numbers }); the first says { $text }
}

# The first of many rows.
# Variables:
#   $numbers (Text) - their numbers
rows-and-more = { $numbers }, …

## one assessment of a file

# A file has none of that id.
# Variables:
#   $id (Text) - what was asked for
#   $ids (Text) - what there is
pick-unknown = it holds no assessment “{ $id }”; it holds { $ids }

# A file has none at all.
pick-nothing = it holds no assessment

# Which of several is taken.
# Variables:
#   $count (Number) - how many there are
#   $id (Text) - the id of the one that is taken
pick-latest = of its { $count } assessments the latest is taken, “{ $id }”; FILE#ID names another

## age

# When a team was assessed last.
# Variables:
#   $whose (Text) - the team and its application
#   $when (Text) - when that was
age-of = { $whose }: { $when }

# A day that is past.
# Variables:
#   $day (Text) - the day
#   $days (Number) - how many days ago
age-past = { $days ->
    [one] { $day }, { $days } day ago
   *[other] { $day }, { $days } days ago
}

# Today.
# Variables:
#   $day (Text) - the day
age-today = { $day }, today

# A day that is still to come.
# Variables:
#   $day (Text) - the day
age-to-come = { $day }, which is still to come

# An assessment without a day.
age-undated = no day is said

# Some are older than is allowed.
# Variables:
#   $days (Number) - how old they may be
#   $whose (Text) - the teams with their applications
age-too-old = { $days ->
    [one] Not known to be assessed within the last day: { $whose }. Assess again.
   *[other] Not known to be assessed within the last { $days } days: { $whose }. Assess again.
}

# There is no assessment of a real team.
age-nothing = there is no assessment of a team in what was named

# A day cannot be read.
age-no-day = this is no day; write it as 2026-11-30

# The machine's clock is not in order.
age-no-clock = what day it is could not be told; say it with --today

## report

# A part that the report does not have.
# Variables:
#   $part (Text) - what was asked for
#   $known (Text) - those there are, in a row
report-part-unknown = there is no part “{ $part }”; there are { $known }

# A paper that the report is not printed on.
report-paper-unknown = the paper is a4 or letter

# The text of the summary is too long.
# Variables:
#   $most (Number) - how many letters it may have
report-summary-long = the summary is longer than { $most } letters

## badge

# The assessment does not ask a questionnaire.
# Variables:
#   $questionnaire (Text) - what was asked for
#   $known (Text) - what it asks
badge-not-asked = it does not ask “{ $questionnaire }”; it asks { $known }

# The assessment asks none that is known.
badge-nothing = it asks no questionnaire that is known here

## compare

# Headings.
compare-title = Two assessments beside each other
compare-changes = Changed answers

# The two assessments.
# Variables:
#   $whose (Text) - whose it is, and of which day
compare-before = Before: { $whose }

# The two assessments.
# Variables:
#   $whose (Text) - whose it is, and of which day
compare-now = Now: { $whose }

# How many questions are compared.
# Variables:
#   $count (Number) - how many
compare-shared = { $count ->
    [one] { $count } question has a level both times; every score here is of it alone.
   *[other] { $count } questions have a level both times; every score here is of those alone.
}

# What has to be borne in mind.
compare-teams = The two are not known to be of one team: what follows is a difference, not progress.
compare-backwards = The first is of a later day than the second.

# They are of one name and of two places.
# Variables:
#   $before (Text) - where the team of the first is
#   $now (Text) - where the team of the second is
compare-regions = They name different regions, “{ $before }” and “{ $now }”. If these are two teams of one name, what follows is a difference, not progress.

# They look at two things.
# Variables:
#   $before (Text) - what the first looks at
#   $now (Text) - what the second looks at
compare-scopes = They look at different things: “{ $before }” and “{ $now }”.

# Questionnaires that are left out.
# Variables:
#   $questionnaires (Text) - their titles
compare-only-before = Asked before only, and left out: { $questionnaires }.

# Questionnaires that only the second has chosen.
# Variables:
#   $questionnaires (Text) - their titles
compare-only-now = Chosen now only, and compared on what was answered for others before: { $questionnaires }.

# A questionnaire that is left out.
# Variables:
#   $questionnaire (Text) - its id
compare-unknown = The questionnaire “{ $questionnaire }” is not known here and is left out.

# Column headings.
compare-picture = 0 to 10
compare-column-before = Before
compare-column-now = Now
compare-column-change = Change
compare-column-shared = Answered both times

# How the table is to be read.
compare-signs = ○ before, ● now, ◉ both; a – stands where less than half of what is asked now was answered both times.

# Delivery was answered one time only.
compare-delivery-before = Only the first says anything of delivery; it is not compared.
compare-delivery-now = Only the second says anything of delivery; it is not compared.

# What was noted beside an answer.
# Variables:
#   $note (Text) - the note
compare-noted-before = noted before: { $note }

# What was noted beside an answer.
# Variables:
#   $note (Text) - the note
compare-noted-now = noted now: { $note }

# No answer changed.
compare-no-change = No level differs among the questions that have one both times.

# Both are one.
compare-same = both are the same assessment; name two, such as FILE#ID

## rollup

# What else there is.
# Variables:
#   $count (Number) - how many more
rollup-more = and { $count } more; --json lists them all

# A folder holds no assessments.
# Variables:
#   $place (Text) - the folder
rollup-empty = there are no assessments that could be read in { $place }

# Assessments are dated after today.
# Variables:
#   $count (Number) - how many
rollup-to-come = { $count ->
    [one] { $count } assessment has a day that is yet to come, and counts as its team’s latest; check its date
   *[other] { $count } assessments have a day that is yet to come, and count as their teams’ latest; check their dates
}

# What is asked for is no folder.
rollup-no-folder = this is no folder

# Nothing is left of what was asked for.
rollup-nobody = no team is of this kind, region or round

# A file that is passed over, with what it is.
# Variables:
#   $problem (Text) - what it is, a clause
rollup-skipped = passed over: { $problem }

# Why a file is passed over.
rollup-no-document = it does not begin like a Waymark document
rollup-linked-folder = it is a link to a folder, which is not followed

# A copy of an assessment that does not count.
# Variables:
#   $assessment (Text) - the assessment's id
#   $kept (Text) - the file whose copy counts
#   $revision (Text) - the revision that counts
rollup-copy = { $assessment } in it does not count: revision { $revision } in { $kept } is as new or newer

# Files of one questionnaire that say different things.
# Variables:
#   $questionnaire (Text) - its id
#   $version (Text) - its version
rollup-texts-differ = it brings another text of “{ $questionnaire }”, version { $version }, than an earlier file; the earlier file’s counts

## the help: what --help says of commands and options

# Tells of the program.
help = Scores, compares and rolls up Waymark documents, measures delivery from event files and checks questionnaire files.

# Tells of `age`.
help-age = Says how long ago each team was assessed, and fails where that is too long

# Tells of `age at-most`.
help-age-at-most = How many days ago is still good; what is older, has no day or one to come makes the command fail

# Tells of `age files`.
help-age-files = Exported documents

# Tells of `age today`.
help-age-today = The day to count from, as 2026-11-30; the machine’s own unless it is said

# Tells of `badge`.
help-badge = Prints a badge with a score as SVG

# Tells of `badge file`.
help-badge-file = An exported document; FILE#ID names one of several assessments in it, else the latest is taken

# Tells of `badge questionnaire`.
help-badge-questionnaire = The id of a questionnaire, such as calms; the first that the assessment asks unless it is said

# Tells of `bundle`.
help-bundle = Writes the content files that the web app loads

# Tells of `bundle folder`.
help-bundle-folder = The folder to write to

# Tells of `check`.
help-check = Checks questionnaire, question, practice and insight files, or folders of them

# Tells of `check files`.
help-check-files = Files, or folders whose `.toml` files are all checked

# Tells of `compare`.
help-compare = Compares two assessments on the questions that both answered

# Tells of `compare before`.
help-compare-before = The earlier document; FILE#ID names one of several assessments in it, else the latest is taken

# Tells of `compare if-changed`.
help-compare-if-changed = Print nothing where no answer, note, evidence or delivery metric differs

# Tells of `compare json`.
help-compare-json = Print unrounded numbers as JSON

# Tells of `compare md`.
help-compare-md = Print Markdown

# Tells of `compare now`.
help-compare-now = The later document, named in the same way

# Tells of `deliver`.
help-deliver = Measures DORA's five metrics from files of deployments, changes and incidents

# Tells of `deliver changes`.
help-deliver-changes = Changes, for lead time: `change_id`, `deployment_id`, `committed_at`

# Tells of `deliver column`.
help-deliver-column = The column of a field, such as `deployments.finished_at=completedOn`; the kind of file may be left out where only one kind has the field; an empty name means no column; may be given more than once

# Tells of `deliver deployments`.
help-deliver-deployments = Deployments as CSV or JSON: `deployment_id`, `service`, `environment`, `finished_at`, `status`, `unplanned`, or an export of GitHub, GitLab or DevLake

# Tells of `deliver empty-related`.
help-deliver-empty-related = What an empty mark says of an incident: `with_deployment` (caused by a change if the row names a deployment), related or unrelated

# Tells of `deliver empty-unplanned`.
help-deliver-empty-unplanned = What an empty mark says of a deployment: unknown or planned

# Tells of `deliver environment`.
help-deliver-environment = An environment that is production; may be given more than once

# Tells of `deliver failed`.
help-deliver-failed = A status of a deployment that failed in production, such as one that was rolled back: it counts, and as failed; may be given more than once

# Tells of `deliver from`.
help-deliver-from = The first day to look at

# Tells of `deliver incident-service`.
help-deliver-incident-service = A service as incidents call it and as deployments do, such as `Checkout Service=checkout`; with nothing behind the sign it is no service of the deployments; may be given more than once

# Tells of `deliver incidents`.
help-deliver-incidents = Incidents, for change fail rate and recovery: `incident_id`, `service`, `created_at`, `resolved_at`, `deployment_id`, `change_related`, or an export of Jira, PagerDuty or DevLake

# Tells of `deliver json`.
help-deliver-json = Print unrounded numbers as JSON

# Tells of `deliver mapping`.
help-deliver-mapping = Columns, words and time zone as the app or --save-mapping wrote them; other options go first

# Tells of `deliver related`.
help-deliver-related = A mark of an incident that a change caused; may be given more than once

# Tells of `deliver save-mapping`.
help-deliver-save-mapping = Write columns, words and time zone as they were used, for --mapping

# Tells of `deliver service`.
help-deliver-service = The one service to look at

# Tells of `deliver success`.
help-deliver-success = A status of a deployment that succeeded; may be given more than once

# Tells of `deliver timezone`.
help-deliver-timezone = Whose days and weeks they are: UTC, an offset such as +02:00, or a name such as Europe/Berlin; UTC unless a mapping says otherwise

# Tells of `deliver to`.
help-deliver-to = The day after the last to look at

# Tells of `deliver unplanned`.
help-deliver-unplanned = A mark of a deployment that was unplanned; may be given more than once

# Tells of `rollup`.
help-rollup = Lays many teams side by side, each by its latest assessment: scores by dimension, delivery, what they have in common

# Tells of `rollup anonymous`.
help-rollup-anonymous = Name no team, and show no group of under five

# Tells of `rollup by`.
help-rollup-by = Add the spread of each group of teams; without names, groups of under five are put together

# Tells of `rollup csv`.
help-rollup-csv = Print a row for each team and dimension as CSV, with unrounded numbers

# Tells of `rollup folder`.
help-rollup-folder = A folder with exported documents, at any depth; what begins with a dot is passed over

# Tells of `rollup json`.
help-rollup-json = Print unrounded numbers as JSON, with every file that was not read

# Tells of `rollup kind`.
help-rollup-kind = Look at teams of this kind alone; at those that say none with an empty one

# Tells of `rollup region`.
help-rollup-region = Look at teams of this region alone

# Tells of `rollup round`.
help-rollup-round = Look at assessments of this round alone

# Tells of `rollup md`.
help-rollup-md = Print Markdown

# Tells of `score`.
help-score = Prints the scores, bands, roadmap and insights of exported assessments

# Tells of `score bands`.
help-score-bands = The year whose clusters name the bands

# Tells of `score files`.
help-score-files = Exported documents

# Tells of `score json`.
help-score-json = Print unrounded numbers as JSON

# Tells of `tables`.
help-tables = Writes exported assessments as CSV tables with a codebook, for DuckDB, Power BI or a spreadsheet

# Tells of `tables excel`.
help-tables-excel = Write for a double click in Excel: semicolons, a byte order mark, and an apostrophe before what it would take for a formula

# Tells of `tables files`.
help-tables-files = Exported documents, or folders whose `.json` files are all read

# Tells of `tables into`.
help-tables-into = The folder to write to; tables of an earlier time are replaced

# Tells of `report`.
help-report = Prints the report of an assessment for those who were not there, as HTML or Markdown

# Tells of `report html`.
help-report-html = Print one HTML file that needs nothing else: no script, no network

# Tells of `report md`.
help-report-md = Print Markdown

# Tells of `report paper`.
help-report-paper = What the HTML is printed on: a4 or letter

# Tells of `report sections`.
help-report-sections = The parts, set apart by commas: summary, reading, scores, delivery, insights, roadmap, changes, answers, method; all unless it is said

# Tells of `report summary`.
help-report-summary = A text file that is the summary, in the place of the assessment's own or the draft; a blank line begins a paragraph

# Tells of `report without-names`.
help-report-without-names = Leave out who took part and who looks after what

# Tells of `report without-notes`.
help-report-without-notes = Leave out notes, evidence and reasons

# Tells of `export`.
help-export = Prints an assessment in a format of another tool: a workbook, CSV, actions for a tracker, a calendar, facts

# Tells of `export file`.
help-export-file = A document, a workbook or a CSV file of Waymark’s; FILE#ID names one of several assessments in it, else the latest is taken

# Tells of `export format`.
help-export-format = What to print

# Tells of `export entity`.
help-export-entity = For `backstage`: the entity, such as component:default/tide; named after the scope or the team unless it is said

# Tells of a format of `export`.
help-export-json = The document itself

# Tells of a format of `export`.
help-export-xlsx = An Excel workbook, a sheet for each part; Waymark opens it again

# Tells of a format of `export`.
help-export-csv = One CSV file, a row for each value; Waymark opens it again

# Tells of a format of `export`.
help-export-csv-excel = The same with semicolons, decimal commas and a byte order mark

# Tells of a format of `export`.
help-export-tracker = The actions of Now and Next as CSV for that tracker

# Tells of a format of `export`.
help-export-ics = The days of the actions as a calendar file

# Tells of a format of `export`.
help-export-backstage = Facts as JSON for a fact retriever of Backstage’s Tech Insights

# Tells of a format of `export`.
help-export-annotations = The same as annotations for catalog-info.yaml

# Tells of a format of `export`.
help-export-readme = A table in Markdown for a README

# Tells of `summary`.
help-summary = Prints the results of an assessment as Markdown, for a README or a wiki

## import: answers of another tool

# What the command does.
help-import = Makes assessments of another tool’s answers, and reports what becomes of each

# What it takes.
help-import-files = Files of one tool: progress, evidence and model of DSOMM together, one file of any other; a link stands in a text file

help-import-tool = Refuse what is not of this tool: quick-check, dsomm, samm, atos, cncf, gov-uk or table

help-import-map = Which column of a table says what, as TOML

help-import-report = Write the report there as CSV, in place of printing it beside the errors

help-import-day = The day on which it is imported, as YYYY-MM-DD, to be kept with each assessment

# Variables:
#   $known (Text) - the tools
import-unknown-tool = the tools are { $known }

import-no-day = a day is written as YYYY-MM-DD

# A file that Waymark itself saved.
import-own = the file was saved by Waymark itself and needs no import; `waymark score`, `report`, `compare`, `export` and `rollup` read it as it is

# A score of the tool.
# Variables:
#   $team (Text) - the team, perhaps empty
#   $of (Text) - what is scored
#   $score (Text) - the score
#   $answered (Text) - how much was answered
import-score = { $team } { $of }: { $score }, answered { $answered }

# Variables:
#   $name (Text) - the field
import-map-wrong = `{ $name }` is not what it must be: a header as text, a number, or a table of questions

# Variables:
#   $name (Text) - the field
import-map-unknown = nothing is called `{ $name }`; there are question, value, team, date, note, worst, best and [questions]

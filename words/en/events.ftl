### What event files amount to: kinds, fields, exports, reasons, values, doubts and warnings.
### The page of deployment history says it, and the command line.

## kind

# A kind of file.
kind-deployments = Deployments
kind-changes = Changes
kind-incidents = Incidents

# What a kind of file holds.
kind-more-deployments = One row for each deployment. Nothing can be measured without them.
kind-more-changes = One row for each commit or merge request, with the deployment that carried it. For lead time.
kind-more-incidents = One row for each failure that users met. For change fail rate and recovery.

# What to know of one of the files.
# Variables:
#   $kind (Text) - the kind of file
#   $note (Text) - what to know, as the rest of a sentence
of-kind = { $kind }: { $note }

## field

# A field of a file: what a column can hold.
field-deployment-id = Deployment
field-service = Service
field-environment = Environment
field-finished-at = Finished at
field-status = Status
field-unplanned = Unplanned
field-change-id = Change
field-committed-at = Committed at
field-incident-id = Incident
field-created-at = Began at
field-resolved-at = Resolved at
field-change-related = Caused by a change

# What a field says.
field-more-deployment-id = The deployment’s id, the same in every file.
field-more-service = The application or service.
field-more-environment = Where it was deployed. Without it, every row counts as production.
field-more-finished-at = When users could have it.
field-more-status = How the deployment ended. Without it, every row counts as a success.
field-more-unplanned = Marks a deployment made in a hurry, to fix a bug that users met.
field-more-change-id = The commit’s hash, or the merge request’s number.
field-more-committed-at = When the change was committed.
field-more-incident-id = The incident’s id.
field-more-created-at = When the incident began or was noticed.
field-more-resolved-at = When it was over. An empty cell is an incident that is still open.
field-more-change-related = Whether a deployment caused it.

## preset

# A tool's export.
preset-waymark = Waymark’s own columns
preset-gitlab-deployments = GitLab deployments
preset-github-deployments = GitHub deployments
preset-github-releases = GitHub releases
preset-azure-releases = Azure DevOps releases
preset-argo-cd = Argo CD
preset-github-runs = GitHub workflow runs
preset-gitlab-pipelines = GitLab pipelines
preset-azure-pipelines = Azure DevOps pipelines
preset-jenkins = Jenkins builds
preset-circleci = CircleCI workflows
preset-devlake = Apache DevLake
preset-jira = Jira
preset-pagerduty = PagerDuty
preset-opsgenie = Opsgenie
preset-servicenow = ServiceNow
preset-statuspage = Statuspage
preset-github-issues = GitHub issues
preset-gitlab-issues = GitLab issues

## empty

# What an empty mark of an incident says: “When that is empty or missing, the incident counts …”.
empty-related-with-deployment = caused by a change if the row names a deployment, else as not known
empty-related-related = caused by a change
empty-related-unrelated = not caused by a change

# What an empty mark of a deployment says: “What does an empty mark of a deployment say?”
empty-unplanned-unknown = nothing: whether it was planned is not known
empty-unplanned-planned = that it was planned

## table

# Why a file cannot be used, as a clause that can also begin a sentence.
table-empty = the file is empty
table-too-large = the file is larger than two gigabytes
table-spreadsheet = this is an Excel file; open it, choose File, Save As, CSV UTF-8, and give that file
table-open-document = this is an OpenDocument file; open it, choose File, Save As, Text CSV, and give that file
table-numbers = this is a Numbers file; open it, choose File, Export To, CSV, and give that file
table-zip = this is a ZIP archive; unpack it and give the file inside
table-pdf = this is a PDF; export the rows as CSV or JSON
table-web-page = this is a web page, perhaps a sign-in page that was saved in place of the export
table-compressed = this file is compressed; unpack it first
table-not-text = this is not a text file
table-no-headers = the first line names no columns
table-no-list = the JSON holds no list of objects

# Why a file cannot be used.
# Variables:
#   $line (Text) - the line, from 1
#   $column (Text) - the column, from 1
table-json = the JSON is broken from line { $line }, column { $column } on

# Why a file cannot be used.
# Variables:
#   $at (Text) - the names that lead to the list
table-other-list = the JSON holds no list of objects; the list at “{ $at }” holds other values

# A clause as a sentence.
# Variables:
#   $clause (Text) - the clause
sentence = { $clause }.

## reason

# Why rows do not count. It stands in a list, and within sentences.
reason-broken = more cells than headers, or not an object
reason-no-id = no id
reason-no-time = no point in time
reason-unreadable-time = a point in time that cannot be read or does not exist
reason-unknown-status = a status that is not known to mean success, or not
reason-unknown-environment = an environment that is not known to be production, or not
reason-no-service = no service, where one is looked at
reason-rounded-id = an id that a spreadsheet has rounded, as another’s
reason-unknown-mark = a mark that means neither yes nor no
reason-no-cause = no mark, and no deployment named
reason-unknown-service = a service that no deployment has
reason-unknown-deployment = names a deployment that is not in the file
reason-deployment-not-understood = names a deployment that was not understood
reason-deployment-not-successful = names a deployment that did not succeed
reason-not-successful = not a success
reason-not-production = not production
reason-other-service = another service
reason-duplicate = the same id again
reason-no-deployment = names no deployment
reason-no-change = names no change
reason-deployment-not-counted = names a deployment that does not count
reason-later-deployment = the change had been deployed before
reason-non-positive = deployed no later than committed
reason-not-related = not caused by a change
reason-no-preceding-deployment = no deployment of the service before it
reason-outside-window = outside the window
reason-resolved-before-created = resolved before it began
reason-resolved-before-deployment = resolved before the deployment ended
reason-unreadable-resolution = an end that cannot be read or does not exist

# The same, after “4 with …”.
with-unknown-deployment = the name of a deployment that is not in the file
with-deployment-not-understood = the name of a deployment that was not understood
with-deployment-not-successful = the name of a deployment that did not succeed

# A word of a file.
# Variables:
#   $word (Text) - the word
quoted = “{ $word }”

# An empty cell, in place of a word.
word-nothing = nothing

# A word with how many rows say it.
# Variables:
#   $word (Text) - the word, in quotes
#   $count (Number) - how many rows
word-of-rows = { $word } ({ $count })

# All other words, after the most frequent ones.
# Variables:
#   $count (Number) - how many rows
words-other = others ({ $count })

## value

# The days that were looked at, both included.
# Variables:
#   $first (Text) - the first day
#   $last (Text) - the last day
window = { $first } to { $last }

# A value that is only a bound, since not all was understood.
# Variables:
#   $bound (at-least | at-most | about) - how it stands to the true value
#   $value (Text) - the value
bounded = { $bound ->
    [at-least] at least { $value }
    [at-most] at most { $value }
   *[about] about { $value }
}

# What a frequency by days is counted from.
# Variables:
#   $deployments (Number) - how many deployments
#   $days (Number) - in how many days
by-days = { $deployments ->
    [one] { $deployments } deployment
   *[other] { $deployments } deployments
 } in { $days ->
    [one] { $days } day
   *[other] { $days } days
}

# What a frequency is counted from where no days were chosen.
# Variables:
#   $deployments (Number) - how many deployments
#   $days (Number) - how many days lie between the first and the last
between-days = { $deployments ->
    [one] { $deployments } deployment
   *[other] { $deployments } deployments
 }, { $days ->
    [one] { $days } day
   *[other] { $days } days
 } from the first to the last

# How many deployments count.
# Variables:
#   $count (Number) - how many
deployments = { $count ->
    [one] { $count } deployment
   *[other] { $count } deployments
}

## source

# How a number in an assessment stands to the true one, where it was read.
# Variables:
#   $bound (at-least | at-most | about) - how it stands to the true value
#   $doubts (Text) - what is not known
source-doubts = { $bound ->
    [at-least] at least that: { $doubts }
    [at-most] at most that: { $doubts }
   *[about] about that: { $doubts }
}

# Clauses in a row, looser than with commas.
# Variables:
#   $before (Text) - what stands before it
#   $next (Text) - the next clause
next-clause = { $before }; { $next }

## not-measured

# Why a metric could not be measured; a clause.
no-deployments = no deployment counts
no-changes-file = needs a file of changes
no-timed-change = no change could be timed
one-deployment = a single deployment shows no rate; choose the days to look at
less-than-a-week = less than a week shows no rate; choose the days to look at
no-incidents-file = needs a file of incidents
no-causes = the incidents do not tell what caused them
no-failures-known = it is not known which deployments failed
none-recovered = no failed deployment is recovered from yet
no-timed-recovery = no failed deployment could be timed
no-marks = no deployment is marked as planned or unplanned

# Why a metric could not be measured.
# Variables:
#   $doubts (Text) - what is not known
not-known = not known: { $doubts }

## doubt

# What is not known of a metric; a clause.
# Variables:
#   $lost (Number) - how many of them
#   $of (Number) - how many there are
doubt-deployments = { $lost } of { $of ->
    [one] { $of } deployment
   *[other] { $of } deployments
 } could not be understood

# What is not known of a metric; a clause.
# Variables:
#   $lost (Number) - how many of them
#   $of (Number) - how many there are
doubt-incidents = { $lost } of { $of ->
    [one] { $of } incident
   *[other] { $of } incidents
 } could not be placed

# What is not known of a metric; a clause.
# Variables:
#   $lost (Number) - how many of them
#   $of (Number) - how many there are
doubt-changes = { $lost } of { $of ->
    [one] { $of } change
   *[other] { $of } changes
 } could not be placed

# What is not known of a metric; a clause.
# Variables:
#   $lost (Number) - how many of them
#   $of (Number) - how many there are
doubt-marks = { $lost } of { $of ->
    [one] { $of } deployment
   *[other] { $of } deployments
 } { $lost ->
    [one] has no mark that is known
   *[other] have no mark that is known
}

# What is not known of a metric; a clause.
# Variables:
#   $lost (Number) - how many of them
#   $of (Number) - how many there are
doubt-ends = { $lost } of { $of ->
    [one] { $of } failed deployment
   *[other] { $of } failed deployments
 } { $lost ->
    [one] has no usable end
   *[other] have no usable end
}

# What is not known of a metric; a clause.
# Variables:
#   $count (Number) - how many
doubt-open = { $count ->
    [one] { $count } failed deployment is
   *[other] { $count } failed deployments are
 } still open

# What is not known of a metric; a clause.
# Variables:
#   $count (Number) - how many
doubt-unsaid = { $count ->
    [one] { $count } row names
   *[other] { $count } rows name
 } no deployment or no change

# What is not known of a metric; a clause.
# Variables:
#   $count (Number) - how many
doubt-statuses = { $count ->
    [one] { $count } failure is
   *[other] { $count } failures are
 } known from the status alone

# What is not known of a metric; a clause.
doubt-no-ends = no column says when incidents ended
doubt-other-days = all incidents are of other days than the deployments

# A value is only a bound.
# Variables:
#   $bound (at-least | at-most) - how it stands to the true value
#   $doubts (Text) - what is not known
doubt-bound = { $bound ->
    [at-most] It is at most that: { $doubts }.
   *[at-least] It is at least that: { $doubts }.
}

# A value may be too high or too low.
# Variables:
#   $doubts (Text) - what is not known
doubt-about = Not exactly that: { $doubts }.

# There is no value.
# Variables:
#   $doubts (Text) - what is not known
doubt-unknown = Not known: { $doubts }.

# What marks say that are not known.
# Variables:
#   $words (Text) - the words, each with how many rows say it
doubt-they-say = They say { $words }.

# Rows that could not be understood.
# Variables:
#   $count (Number) - how many rows
#   $what (Text) - what is wrong with them
lost = { $count } with { $what }

# Rows that could not be understood.
# Variables:
#   $count (Number) - how many rows
#   $what (Text) - what is wrong with them
#   $word (Text) - what the first of them say, in quotes
lost-such-as = { $count } with { $what }, such as { $word }

# Rows that name an unknown service.
# Variables:
#   $count (Number) - how many rows
#   $what (Text) - what is wrong with them
#   $word (Text) - the first name, in quotes
#   $known (Text) - services of the deployments
lost-services = { $count } with { $what }, such as { $word } (the deployments have services such as { $known })

# Rows that name an unknown deployment.
# Variables:
#   $count (Number) - how many rows
#   $what (Text) - what is wrong with them
#   $word (Text) - the first name, in quotes
#   $known (Text) - ids of the deployments
lost-ids = { $count } with { $what }, such as { $word } (the deployments have ids such as { $known })

# Rows that could not be understood.
# Variables:
#   $count (Number) - how many rows
#   $what (Text) - what is wrong with them
#   $row (Text) - the number of the first row
lost-in-row = { $count } with { $what }, first in row { $row }

## warning

# What to bear in mind with a result.
warning-nothing = No deployment counts, so there is nothing to measure. What was left out says why.
warning-no-status = No column says how deployments ended: each counts as a success.
warning-no-environment = No column says where deployments went: each counts as production.
warning-no-unplanned = No deployment is marked as planned or unplanned, so there is no rework rate.
warning-no-relation = The incidents tell neither what caused them nor which deployment, so no failure is known. Say what that means.
warning-no-ends = No column says when incidents ended, so there is no recovery time. Choose the column if the file has one.

# What to bear in mind with a result.
# Variables:
#   $count (Number) - how many
warning-few-deployments = Only { $count ->
    [one] { $count } deployment
   *[other] { $count } deployments
 } counted. Under ten, the shares say little: read their intervals.

# What to bear in mind with a result.
# Variables:
#   $days (Number) - how many
warning-short-window = The window has { $days ->
    [one] { $days } day
   *[other] { $days } days
 }. Under three months, one good or bad week decides.

# What to bear in mind with a result.
# Variables:
#   $days (Number) - how many
warning-short-for-rework = DORA asks for rework over six months; the window has { $days ->
    [one] { $days } day
   *[other] { $days } days
 }.

# What to bear in mind with a result.
# Variables:
#   $days (Number) - how many
warning-beyond-file = { $days ->
    [one] The window goes { $days } day beyond the file’s first and last deployment. It counts as a day without a deployment.
   *[other] The window goes { $days } days beyond the file’s first and last deployment. They count as days without a deployment.
}

# What to bear in mind with a result.
# Variables:
#   $services (Number) - how many
warning-several-services = { $services ->
    [one] { $services } service is
   *[other] { $services } services are
 } measured as one. DORA’s metrics are meant for one service at a time.

# What to bear in mind with a result.
# Variables:
#   $name (Text) - the environment’s name
warning-only-environment = Every deployment went to “{ $name }”, so it counts as production.

# What to bear in mind with a result.
# Variables:
#   $count (Number) - how many incidents
warning-all-related = { $count ->
    [one] { $count } incident without a word on the cause: it is taken as caused by a deployment, the last one before. DORA counts only those that a change caused; leave the others out of the file, or say that an empty mark means that no change did.
   *[other] { $count } incidents without a word on the cause: each is taken as caused by a deployment, the last one before. DORA counts only those that a change caused; leave the others out of the file, or say that an empty mark means that no change did.
}

# What to bear in mind with a result.
# Variables:
#   $count (Number) - how many incidents
warning-none-related = { $count ->
    [one] { $count } incident has
   *[other] { $count } incidents have
 } neither a mark nor a deployment: taken as not caused by a change. Say so if they were.

# What to bear in mind with a result.
# Variables:
#   $count (Number) - how many
warning-broke = { $count ->
    [one] { $count } deployment was
   *[other] { $count } deployments were
 } taken back, as the status says: each counts as a deployment, and as one that failed. DORA counts what needed mending at once.

# What to bear in mind with a result.
# Variables:
#   $changes (Number) - how many it carried
#   $of (Number) - how many changes there are
#   $deployment (Text) - its id
warning-one-carries-most = { $changes } of { $of } changes were carried by one deployment, “{ $deployment }”. The lead time is mostly that deployment’s.

# What to bear in mind with a result.
# Variables:
#   $changes (Number) - how many it carried
#   $of (Number) - how many changes there are
#   $deployment (Text) - its id
warning-first-carries-most = { $changes } of { $of } changes were carried by one deployment, “{ $deployment }”, the first of the file: perhaps history that was there before. The lead time is mostly that deployment’s.

# A name was taken for another.
# Variables:
#   $kind (Text) - the kind of file
#   $said (Text) - the name as the file has it
#   $what (service | deployment) - what it names
#   $meant (Text) - the name as the deployments have it
warning-taken = { $kind }: “{ $said }” was taken for { $what ->
    [service] the service “{ $meant }”.
   *[deployment] the deployment “{ $meant }”.
}

# A name was taken for another, and others too.
# Variables:
#   $kind (Text) - the kind of file
#   $said (Text) - the name as the file has it
#   $what (service | deployment) - what it names
#   $meant (Text) - the name as the deployments have it
#   $more (Number) - how many other names
warning-taken-more = { $kind }: “{ $said }” was taken for { $what ->
    [service] the service “{ $meant }”
   *[deployment] the deployment “{ $meant }”
 }, and { $more ->
    [one] { $more } other name
   *[other] { $more } other names
 } likewise.

# What to bear in mind with a result.
# Variables:
#   $column (Text) - the column’s name
warning-over-by = Incidents: the end was taken from a column that changes with every status, and only where “{ $column }” says that it was over.

# What to bear in mind with a result.
# Variables:
#   $kind (Text) - the kind of file
#   $count (Number) - how many
#   $column (Text) - the column’s name
warning-ends-from = { $kind }: { $count ->
    [one] { $count } end was
   *[other] { $count } ends were
 } taken from “{ $column }”, where the usual column is empty.

# What to bear in mind with a result.
# Variables:
#   $kind (Text) - the kind of file
#   $count (Number) - how many
warning-no-offset = { $kind }: { $count ->
    [one] { $count } point in time
   *[other] { $count } points in time
 } without an offset from UTC, read in the chosen time zone.

# What to bear in mind with a result.
# Variables:
#   $kind (Text) - the kind of file
#   $count (Number) - how many
warning-no-time-of-day = { $kind }: { $count ->
    [one] { $count } day
   *[other] { $count } days
 } without a time, read as midnight.

# What to bear in mind with a result.
# Variables:
#   $kind (Text) - the kind of file
#   $forms (Text) - the ways, each with how many
warning-mixed-times = { $kind }: points in time are written in more than one way: { $forms }.

# What to bear in mind with a result.
# Variables:
#   $kind (Text) - the kind of file
warning-old-encoding = { $kind }: the file is in an old encoding; accents may be read wrongly.

# A way to write points in time, with how many are written so.
# Variables:
#   $count (Number) - how many
times-with-offset = { $count } with an offset

# A way to write points in time, with how many are written so.
# Variables:
#   $count (Number) - how many
times-without-offset = { $count } without an offset

# A way to write points in time, with how many are written so.
# Variables:
#   $count (Number) - how many
times-of-day = { $count } as a day alone

# A way to write points in time, with how many are written so.
# Variables:
#   $count (Number) - how many
times-since-1970 = { $count } as seconds or milliseconds since 1970

## note

# What to know of how a file was read, after the kind of file and a colon.
# Variables:
#   $text (Text) - what the cells say
#   $count (Number) - how often
#   $row (Text) - the number of the first such row
note-nothing = “{ $text }” was read as an empty cell ({ $count ->
    [one] { $count } time
   *[other] { $count } times
 }, first in row { $row }).

# What to know of how a file was read, after the kind of file and a colon.
# Variables:
#   $text (Text) - the first such id
#   $row (Text) - the number of the first such row
note-rounded = ids look as if a spreadsheet had rounded them, such as “{ $text }” in row { $row }. Different ones may have become the same; export them anew and do not save the file from the spreadsheet.

# What to know of how a file was read, after the kind of file and a colon.
# Variables:
#   $count (Number) - in how many rows
#   $row (Text) - the number of the first such row
note-unclosed = { $count ->
    [one] a quote opens in row { $row } and is never closed; it was read as a letter.
   *[other] in { $count } rows a quote opens and is never closed, first in row { $row }; it was read as a letter.
}

# What to know of how a file was read, after the kind of file and a colon.
# Variables:
#   $count (Number) - in how many rows
#   $row (Text) - the number of the first such row
note-stray = something stands behind a closing quote in { $count ->
    [one] { $count } row
   *[other] { $count } rows
 }, first in row { $row }. Check what was read of it.

# What to know of how a file was read, after the kind of file and a colon.
# Variables:
#   $row (Text) - the row’s number
#   $lines (Number) - how many lines
note-open-quote = a quote opens in row { $row } and is never closed; it has taken in { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
 }, which count nowhere.

# What to know of how a file was read, after the kind of file and a colon.
# Variables:
#   $order (day-first | month-first) - what comes first in days such as 03/04/2026
#   $proof (Text) - a day that can be read in one way only
#   $row (Text) - its row’s number
note-numeric-days = { $order ->
    [day-first] days of numbers were read with the day first, as “{ $proof }” in row { $row } proves.
   *[month-first] days of numbers were read with the month first, as “{ $proof }” in row { $row } proves.
}

# What to know of how a file was read, after the kind of file and a colon.
# Variables:
#   $count (Number) - how many
#   $text (Text) - the first of them
#   $row (Text) - the number of the first such row
note-ambiguous-days = { $count ->
    [one] { $count } day of numbers
   *[other] { $count } days of numbers
 } could be two days, such as “{ $text }” in row { $row }, so none was read. Export days as 2026-03-02.

# What to know of how a file was read, after the kind of file and a colon.
# Variables:
#   $day (Text) - a day whose day comes first
#   $day-row (Text) - its row’s number
#   $month (Text) - a day whose month comes first
#   $month-row (Text) - its row’s number
note-both-orders = days of numbers have the day first, as “{ $day }” in row { $day-row }, and the month first, as “{ $month }” in row { $month-row }, so none was read. Export days as 2026-03-02.

# What to know of how a file was read, after the kind of file and a colon.
# Variables:
#   $count (Number) - how many
note-above = { $count ->
    [one] { $count } line was
   *[other] { $count } lines were
 } passed over above the headers.

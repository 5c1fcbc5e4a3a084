### What is taken elsewhere: files for spreadsheets, trackers and calendars, badges and facts.

## the page

# Under the heading.
lede = Your answers and your plan, as files that other tools read. Everything is made here in this browser; nothing is sent.

# Heads the files that hold everything.
whole = Everything, to open elsewhere and here again

# Beneath it.
whole-more = Each of these files holds all that was entered: answers, notes, evidence, targets and decisions. Each opens here again without a loss, on the page of your assessments, also after you changed cells in a spreadsheet.

# A format.
json = Waymark file

# What the format is for.
json-for = To keep, to send, or to open in another browser.

# A button: saves a file. Within it stands the format.
# Variables:
#   $format (Text) - the format, such as “Excel workbook”
save = Save the { $format }

# A format.
workbook = Excel workbook

# What the format is for.
workbook-for = A sheet for each part: answers with their questions and notes, evidence, delivery, actions, scores. Excel, LibreOffice, Numbers and Google Sheets open it.

# A format.
csv = CSV file

# What the format is for.
csv-for = One row for each value, with commas. For scripts and databases.

# A format.
csv-excel = CSV file for Excel

# What the format is for.
csv-excel-for = The same with semicolons, for an Excel that writes numbers with a comma.

# Heads the files with actions.
actions = Actions, for your tracker and your calendar

# Beneath it.
# Variables:
#   $count (Number) - how many practices are in Now and Next
actions-more = { $count ->
    [one] The one practice in Now and Next, with why, the first small step, how you will know, who and by when.
   *[other] The { $count } practices in Now and Next, each with why, the first small step, how you will know, who and by when.
}

# In place of that, where there is none.
actions-none = Nothing is in Now or Next yet. Answer some questions first.

# A format.
# Variables:
#   $tracker (Text) - GitHub, GitLab or Jira
tracker = CSV for { $tracker }

# What the format is for.
github-for = Columns title, body, labels and assignees, for a script or an app that makes issues.

# What the format is for.
gitlab-for = In the project, Issues, then Import CSV. Days become due dates.

# What the format is for.
jira-for = In Jira, import issues from CSV. Give yyyy-MM-dd as the format of days.

# How a name becomes an assignee.
assignees = Write an owner as a login, @ada, and the issue is assigned.

# A format.
calendar = calendar file

# What the format is for.
# Variables:
#   $count (Number) - how many days
calendar-for = { $count ->
    [0] No action has a day yet. Set one on the roadmap.
    [one] One whole day: when you look at an action again, or keep or drop an experiment.
   *[other] { $count } whole days: when you look at an action again, or keep or drop an experiment.
}

# Heads the links.
links = One issue at a time

# Beneath it.
links-more = A link opens the tracker’s own form with the text filled in. You see the issue before you make it.

# A field.
repository = Address of the repository

# What to write.
repository-hint = Such as https://github.com/acme/tide. It is not kept.

# What is wrong with it.
repository-not-secure = The address must begin with https://.

# What is wrong with it.
repository-unknown = This names no repository. Copy the address of the repository’s page.

# Which tracker an address is for, where its host does not tell.
forge = Which tracker is it?

# A link to a new issue.
# Variables:
#   $title (Text) - what the action is called
new-issue = New issue: { $title }

# Heads what is shown elsewhere.
show = To show elsewhere

# Beneath it.
show-more = A badge or a table for a README or a wiki, and facts for a Backstage catalogue. They tell scores, so ask your team before you publish them.

# A format.
# Variables:
#   $questionnaire (Text) - its title
badge = badge of { $questionnaire }

# What the format is for.
badge-for = A small picture (SVG) with the score, how much is answered, and the day.

# A format.
readme = Table for a README

# What the format is for.
readme-for = Markdown: the badges, and a row for each questionnaire. Save the badges beside it.

# Copies it.
copy-readme = Copy the table

# Said once it is copied.
copied-readme = The table is copied.

# A field.
entity = Entity in Backstage

# What to write.
entity-hint = Kind, namespace and name: component:default/tide. It is not kept.

# A format.
facts = Backstage facts

# What the format is for.
facts-for = JSON for a fact retriever of Tech Insights, with the schema it registers.

# Copies it.
copy-annotations = Copy as annotations

# What the format is for.
annotations-for = Lines for catalog-info.yaml.

# Said once they are copied.
copied-annotations = The annotations are copied.

# Heads what other pages have.
also = On other pages

# Leads to the report.
also-report = A report: on paper, as one HTML file, as Markdown

# Leads to the results.
also-results = The results on one page of paper, and every chart as a picture

# Leads to the roadmap.
also-roadmap = The roadmap as a checklist, and on paper

# Said where a file cannot be saved.
save-failed = This browser did not save the file.

# The middle of a file’s name, after the team.
file-actions = actions

# The middle of a file’s name, after the team.
file-badge = badge

# The middle of a file’s name, after the team.
file-facts = facts

## what a workbook tells beside the values

# The name of a sheet.
sheet-scores = scores

# The heading of a column.
column-assessment = assessment

# The heading of a column.
column-title = Title

# The heading of a column.
column-question = Question

# The heading of a column.
column-prompt = Asked

# The heading of a column.
column-says = The answer says

# The heading of a column.
column-metric = Metric

# The heading of a column.
column-stands = Stands in

# The heading of a column.
column-first-step = First step, as the practice has it

# The heading of a column.
column-done-when = How one knows, as the practice has it

# The heading of a column.
column-provisional = Provisional

# The heading of a column.
column-answered = Answered

# The heading of a column.
column-applicable = Of

# In a column.
yes = yes

# An answer that is not there.
not-answered = not answered

# An answer.
# Variables:
#   $level (Text) - which level, in digits
#   $name (Text) - its name
#   $text (Text) - what one observes there
level-says = Level { $level }, { $name }: { $text }

# An answer that this Waymark cannot place.
level-of-no-ladder = a level that this question does not have

# Where a practice stands that is done or not wanted.
stands-aside = Done or not wanted

# A dimension in full.
# Variables:
#   $dimension (Text) - its title
#   $questionnaire (Text) - its questionnaire’s
of-questionnaire = { $dimension } ({ $questionnaire })

## actions elsewhere

# The end of an issue’s text.
# Variables:
#   $team (Text) - whose
action-source = From the roadmap of { $team }, made with Waymark.

# The end of an issue’s text.
# Variables:
#   $team (Text) - whose
#   $day (Text) - when they answered
action-source-of-day = From the roadmap of { $team }, { $day }, made with Waymark.

# A line of an issue’s text.
# Variables:
#   $name (Text) - such as “Why”
#   $told (Text) - what is told
action-point = { $name }: { $told }

# Who looks after it.
action-owner = Owner

# When the team looks at it again.
action-due = Look again

# A day in a calendar.
# Variables:
#   $title (Text) - what the action is called
event-look = Look again: { $title }

# A day in a calendar: the team decides whether it goes on with an experiment.
# Variables:
#   $what (Text) - what is tried
event-decide = Keep or drop: { $what }

# What the team expects to see.
event-signal = We expect to see

# What is done first.
event-first-step = First step

## badges

# A score with its band.
# Variables:
#   $score (Text) - the score
#   $band (Text) - its band
badge-band = { $score } { $band }

# A score that rests on too little.
# Variables:
#   $score (Text) - the score
#   $provisional (Text) - the word for it
badge-provisional = { $score } ({ $provisional })

# A badge in words.
# Variables:
#   $questionnaire (Text) - the questionnaire's title
#   $value (Text) - what is said of it
badge-title = { $questionnaire }, assessed with Waymark: { $value }

## facts

# What a fact is.
fact-assessed-on = The day of the assessment

# What a fact is.
# Variables:
#   $questionnaire (Text) - its title
fact-coverage = { $questionnaire }: answered over applicable questions, 0 to 1

# What a fact is.
# Variables:
#   $questionnaire (Text) - its title
fact-score = { $questionnaire }: score, 0 to 10

# What a fact is.
# Variables:
#   $questionnaire (Text) - its title
fact-provisional = { $questionnaire }: whether too little is answered to rely on the score

# What a fact is.
# Variables:
#   $questionnaire (Text) - its title
#   $year (Text) - whose clusters name the bands
fact-band = { $questionnaire }: band, by the clusters of DORA { $year } or the questionnaire’s own

# What a fact is.
# Variables:
#   $questionnaire (Text) - its title
fact-weakest = { $questionnaire }: the dimension with the lowest score

# What a fact is.
fact-delivery = Delivery performance by the metrics of DORA, 0 to 10

# What a fact is.
# Variables:
#   $year (Text) - whose clusters
fact-cluster = The nearest cluster of DORA { $year }

# What a fact is.
fact-actions = How many practices are in Now

# Beneath the table for a README.
# Variables:
#   $year (Text) - whose clusters name the bands
snippet = Self-assessed with Waymark. Scores are 0 to 10; bands as in DORA { $year }.

# Beneath the table for a README.
# Variables:
#   $day (Text) - when they answered
#   $year (Text) - whose clusters name the bands
snippet-of-day = Self-assessed with Waymark on { $day }. Scores are 0 to 10; bands as in DORA { $year }.

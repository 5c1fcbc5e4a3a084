## page

# Names the tab.
# Variables:
#   $questionnaire (Text) - its title
tab = Worksheet: { $questionnaire }

# What the page is for.
lede = For rooms without devices. Print it, fill it in by hand, then enter the answers here.

# Names the ways to each kind of sheet.
what = What to print

# A kind of sheet: the questions in full.
questions = Questions to answer

# Who has such a sheet.
questions-more = One for the team: every level in full, with lines to write on.

# A kind of sheet: boxes only.
votes = Votes to cut

# Who has such a sheet.
votes-more = One for each person: numbers and boxes, no names. Read a question aloud, let everybody tick, then collect and shuffle.

# A kind of sheet: where votes are counted.
tally = Tally

# Who has such a sheet.
tally-more = One for whoever leads: a stroke for each vote, then the level that all agree on.

# A kind of sheet: the five metrics.
delivery = Delivery metrics

# Who has such a sheet.
delivery-more = One for the team: the five metrics, as they are asked here, on one sheet.

# Chooses the questionnaire.
questionnaire = Questionnaire

# Names the ways to more and fewer questions.
depth = How much

# The shorter one.
# Variables:
#   $count (Number) - how many questions
#   $pages (Number) - how many pages, more or less
quick = The quick round: { $count ->
    [one] { $count } question
   *[other] { $count } questions
 }, about { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 }

# The longer one.
# Variables:
#   $count (Number) - how many questions
#   $pages (Number) - how many pages, more or less
full = The full round: { $count ->
    [one] { $count } question
   *[other] { $count } questions
 }, about { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 }

# What a workshop asks.
# Variables:
#   $count (Number) - how many questions
#   $pages (Number) - how many pages, more or less
workshop = The workshop: { $count ->
    [one] { $count } question
   *[other] { $count } questions
 }, about { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 }

# Prints the sheet.
print = Print

# How it prints.
print-hint = It fits A4 and Letter. A question is never split between two pages.

# How sheets of votes print.
# Variables:
#   $count (Number) - how many stand on a page
print-votes-hint = It fits A4 and Letter. { $count ->
    [one] Print a copy for each person.
   *[other] Each copy serves { $count } people: cut along the dashes.
 }

# There is no questionnaire of that name.
missing = There is no questionnaire of this name here. Choose one.

## sheet

# Names the sheet of questions.
form = The worksheet

# Names the sheet of votes.
form-votes = The vote sheet

# Names the sheet to count on.
form-tally = The tally sheet

# Names the sheet of delivery metrics.
form-delivery = The delivery sheet

# Stands on a sheet that asks the shorter one.
quick-round = Quick round

# Stands on a sheet that asks what a workshop does.
# Variables:
#   $name (Text) - the workshop's name
of-workshop = Workshop { $name }

# The team.
team = Team

# What is assessed.
scope = Service or application

# The day.
date = Date

# Who was there.
people = Who is in the room

# How to fill it in.
how = Tick the highest level of which every part is true; where the question names a case, agree on the case first. Nobody can tell? Tick don’t know: it lowers no score.

# How to fill in what each answers alone.
how-alone = One sheet for each person, without a name. Tick how far you yourself agree. Would you rather not say? Tick don’t know: it lowers no score.

# How to fill in delivery metrics.
how-delivery = One sheet for one application or service. Tick what was true for most of the last months.

# How to vote.
how-votes = No name. One tick for each question.

# How to count votes.
how-tally = Read a question aloud and count to three; all show a level. One stroke for each vote. Let the highest and the lowest speak first, then write down what you agree on.

# The question does not apply.
not-applicable = Not applicable, because

# Heads the box of what does not apply, where room is short.
not-applicable-short = Not applicable

# Nobody can tell.
dont-know = Don’t know

# Heads a box for don't know on a vote sheet.
vote-dont-know = ?

# Heads a box for not applicable on a vote sheet.
vote-not-applicable = –

# Tells what the signs above two boxes mean.
votes-signs = ? I don’t know · – Not applicable

# What was seen.
notes = What we saw

# The question's column.
tally-question = Question

# What the team agrees on.
tally-agreed = Agreed

# Room for a remark.
tally-note = Note

# Where a number was read.
source = Where it was read

# The measured number.
exact = Measured, if you know it

# Reads a question's number aloud.
# Variables:
#   $number (Number) - its place, from 1
numbered = Question { $number }

# A question of the form.
# Variables:
#   $number (Number) - its place, from 1
#   $prompt (Text) - what it asks
question = { $number }. { $prompt }

# The small print below the form.
# Variables:
#   $questionnaire (Text) - its title
#   $version (Text) - its version
#   $count (Number) - how many questions it asks
imprint = { $questionnaire }, version { $version }, { $count ->
    [one] { $count } question
   *[other] { $count } questions
 }. Waymark, CC BY 4.0.

## changes

# Heads what moved since the assessment before.
changes-title = What changed

# The assessment before is not here.
changes-previous-missing = This assessment repeats one that is not in this browser, so nothing is compared. Open its file from the list and the change appears here.

## delivery

# The table, for those who do not see it.
delivery-caption = DORA’s five delivery metrics with scores from 0 to 10

# Heads the metrics.
delivery-metric-column = Metric and answer

# A metric without an answer.
delivery-open = not answered yet

# Scores are no ranking.
# Variables:
#   $point (Slot) - set in bold
delivery-no-league = <point>This is no league table.</point> Compare this application with itself over time. Another team’s application is another place, and a number that people are ranked by stops telling the truth.

# The way to the metrics.
delivery-to-delivery = Open delivery performance

# What the disclosure of its sums opens.
delivery-sums-of = delivery performance

## figure

# A dimension without a score, on a picture.
figure-no-score = no score yet

# Saves the picture as a drawing.
figure-save-svg = Save picture as SVG

# Saves the picture as pixels.
figure-save-png = Save picture as PNG

# Heads what the numbers of a crowded picture stand for.
figure-key = Dimensions

# Where the team wants to be, in the legend.
figure-legend-target = Target

# The scores of a questionnaire's dimensions, in the legend.
figure-legend-part = One of its dimensions

# Why a picture of several questionnaires has no boundaries.
figure-bands-differ = No band boundaries are drawn: each questionnaire here has its own.

# What a gap in the outline is.
figure-broken = Where the outline breaks, a dimension has no score.

## findings

# Heads the highest dimensions.
findings-strongest = Strongest ground

# Heads the lowest dimensions.
findings-lowest = Lowest ground

# Heads the only dimension, or all where they are level.
findings-only = Ground so far

# Heads the dimension that gained most.
findings-biggest-rise = Biggest rise

# Heads the dimension that lost most.
findings-biggest-fall = Biggest fall

# The way from the lowest dimension to practices.
findings-to-roadmap-here = See what to try here

# Low is no verdict.
findings-low-can-be-right = Low can be right.

# Explains why.
findings-low-can-be-right-more = A band is a place, not a mark.

# Introduces the answers that moved.
findings-moved-answers = Answers that moved:

# Nothing is answered.
no-score = No score yet

# Too little is answered.
provisional = provisional

# The first step, when there is nothing to show.
to-questions = Answer the questions

# What is missing for a map.
nothing-drawn = A map needs at least one answer with a level.

# Turns a quick assessment into a full one and goes to its questions.
deepen = Go deeper

# Heads the picture of all questionnaires.
together = All questionnaires on one scale

# Why there is no total.
together-more = They look at the same work from different sides, so they are compared and never added up.

# Heads the questionnaires that could be added.
further = Look through another lens

# What adding one costs.
further-more = Your answers already count in these. Adding one asks only for what is still missing.

# Adds a questionnaire.
add-lens = Add

# Heads the table of dimensions.
dimensions = Dimension by dimension

# Heads the first column.
dimension-column = Dimension and coverage

# Heads the rulers.
ruler-column = 0 to 10

# Marks the lowest dimension.
lowest-tag = lowest

# There is nothing to compare with.
no-comparison = no comparison

# There is nothing to compare with, where room is short.
no-comparison-sign = –

# Heads what several answers tell together.
insights = What the answers say together

# Introduces the evidence of an insight.
because = Because you answered

# Introduces what to look at after an insight.
look-at = Look next at

# No insight fired.
no-insights = Nothing stands out when your answers are read side by side. These patterns need several answers at once, so more may show as you answer more.

# The step forward.
to-roadmap = Choose what to try next

# Downloads the assessment.
save-copy = Save a copy

# Prints the page.
print = Print

# A file could not be made.
save-failed = The browser could not make this file. Your answers are safe.

# Reads a change of level aloud.
to-level = to

## working

# Opens the explanation of bands.
working-what-a-band-is = What a band is

# No weight differs.
working-equal-weights = Each question counts the same here.

# Some weight differs.
working-weights = A number after × says how often an answer counts.

# Marks the answers that are in no sum.
working-left-out = Left out of the sum. What is unknown or open lowers the coverage; what does not apply leaves both.

# No answer has a level.
working-no-sum = No answer has a level, so there is no score. It is not zero.

# A question without an answer.
working-open = not answered yet

# A question nobody could answer.
working-dont-know = don’t know

# A question that does not apply.
working-not-applicable = not applicable

# The sign of a question without an answer.
working-open-sign = open

# The sign of a question that does not apply.
working-not-applicable-sign = n/a

# What the sum of a questionnaire adds.
working-dimensions-sum = The scores of the dimensions in their order, to four decimals; the result is rounded as it is shown.

## review

# What is open, before the list of questions.
# Variables:
#   $parts (Text) - what is open, left out or unknown, in a row
review-left = { $parts }. Go back to any of them, or go on: coverage says how much is missing.

# A part of it.
# Variables:
#   $count (Number) - how many questions
review-without-answer = { $count ->
    [one] { $count } question without an answer
   *[other] { $count } questions without an answer
}

# A part of it.
# Variables:
#   $count (Number) - how many questions
review-with-dont-know = { $count } answered with don’t know

# A part of it.
# Variables:
#   $count (Number) - how many questions
review-left-out = { $count } left out as not applicable

# How long that takes.
# Variables:
#   $time (Text) - about 2 minutes for one person …
review-open-takes = What is open takes { $time }.

# How many delivery metrics are answered.
# Variables:
#   $answered (Number) - how many
#   $all (Number) - of how many
review-metrics-answered = { $answered } of { $all } metrics answered

# After the quick round.
# Variables:
#   $count (Number) - how many more questions a full assessment asks
review-more = This was the quick round. { $count ->
    [one] { $count } question more makes it a full one
   *[other] { $count } questions more make it a full one
 }; nothing is lost.

# How long these take.
# Variables:
#   $time (Text) - about 2 minutes for one person …
review-more-takes = They take { $time }.

# The page's heading.
review-title = Review your answers

# The step forward.
review-to-results = See the results

# Back to the questions.
review-back = Back to the questions

# Questions without an answer.
review-open = Not answered yet

# Questions nobody could answer.
review-dont-know = Don’t know

# What many of these tell.
review-dont-know-hint = Who would know? Often that is the first thing to find out.

# Questions that do not apply.
review-not-applicable = Not applicable

# Questions with a level.
review-answered = Answered

# The link to an open question.
review-answer = Answer

# The link to an answered question.
review-change = Change

# A reason that was not given.
review-no-reason = no reason given

# Nothing is left open.
review-complete = Every question has an answer.

# A sign for an open question.
review-open-sign = open

# A sign for a question that does not apply.
review-excluded-sign = n/a

# DORA's metrics.
review-delivery = Delivery performance

# The way to them.
review-to-delivery = Open delivery performance

# Turns a quick assessment into a full one.
review-deepen = Go deeper

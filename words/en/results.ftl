## changes

# Heads what moved since the assessment before.
changes-title = What changed

# The assessment before is not here.
changes-previous-missing = This assessment repeats one that is not in this browser, so nothing is compared. Open its file from the list and the change appears here.

# How two assessments are compared.
# Variables:
#   $year (Text) - the year whose bands name the scores of both
changes-how = Only questions with a level both times are compared; what is answered for the first time, or no longer, moves no number here. A change needs at least half of what is asked now. Both assessments are read with the bands of the same year, { $year }.

# What moved, where some answers rose and some fell.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
#   $risen (Number) - how many answers rose
#   $fallen (Number) - how many fell
#   $shared (Number) - how many questions have a level both times
changes-rose-and-fell = Since { $when }, { $risen ->
    [one] { $risen } answer
   *[other] { $risen } answers
 } rose and { $fallen ->
    [one] { $fallen } answer
   *[other] { $fallen } answers
 } fell, of { $shared ->
    [one] { $shared } question
   *[other] { $shared } questions
 } with a level both times.

# What moved, where answers only rose.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
#   $risen (Number) - how many answers rose
#   $shared (Number) - how many questions have a level both times
changes-rose = Since { $when }, { $risen ->
    [one] { $risen } answer
   *[other] { $risen } answers
 } rose, of { $shared ->
    [one] { $shared } question
   *[other] { $shared } questions
 } with a level both times.

# What moved, where answers only fell.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
#   $fallen (Number) - how many answers fell
#   $shared (Number) - how many questions have a level both times
changes-fell = Since { $when }, { $fallen ->
    [one] { $fallen } answer
   *[other] { $fallen } answers
 } fell, of { $shared ->
    [one] { $shared } question
   *[other] { $shared } questions
 } with a level both times.

# Nothing moved.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
#   $shared (Number) - how many questions have a level both times
changes-none = Since { $when }, no level changed, of { $shared ->
    [one] { $shared } question
   *[other] { $shared } questions
 } with a level both times.

# There is nothing to compare.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
changes-nothing-shared = Since { $when }, no question has a level both times.

# What could not be compared, in the next sentence.
# Variables:
#   $count (Number) - how many questions
#   $in-words (Text) - the same in words
changes-new = { $count ->
    [one] { $in-words } question is answered for the first time.
   *[other] { $in-words } questions are answered for the first time.
}

# What else could not be compared, in the next sentence.
# Variables:
#   $count (Number) - how many questions
#   $in-words (Text) - the same in words
changes-gone = { $count ->
    [one] { $in-words } question that had a level has none now.
   *[other] { $in-words } questions that had a level have none now.
}

# Why a headline says nothing of how the dimensions moved.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
changes-nothing-in-common = No dimension has more than one answer in common with { $when }, so nothing is said of how they moved.

# Why a headline says nothing of what moved.
# Variables:
#   $shared (Number) - how many questions have a level both times
#   $shared-in-words (Text) - the same in words
#   $asked (Number) - how many questions are asked now
#   $when (Text) - what the assessment before is called, such as August
changes-too-little = { $shared-in-words } of the { $asked ->
    [one] { $asked } question
   *[other] { $asked } questions
 } asked now { $shared ->
    [one] has
   *[other] have
 } a level both times, too few to say what moved since { $when }.

# Below a change: the scores it lies between, and what these rest on. Room is short.
# Variables:
#   $before (Text) - the score before
#   $now (Text) - the score now
#   $shared (Number) - how many answers both rest on
#   $answered (Number) - of how many that there are now
changes-basis = { $before } → { $now } on { $shared } of { $answered }

# In place of a change. Room is short.
changes-no-basis = nothing answered both times

# In place of a change. Room is short.
# Variables:
#   $shared (Number) - how many questions have a level both times
#   $asked (Number) - how many questions are asked now
changes-little-basis = only { $shared } of { $asked } answered both times

# A questionnaire had another version.
# Variables:
#   $questionnaire (Text) - its title
#   $before (Text) - the version then
#   $now (Text) - the version now
changes-versions = { $questionnaire } was version { $before } then and is version { $now } now; what only one of them asks is compared with nothing.

# Heads the answers that rose.
# Variables:
#   $count (Number) - how many
changes-risen = Rose ({ $count })

# Heads the answers that fell.
# Variables:
#   $count (Number) - how many
changes-fallen = Fell ({ $count })

# Opens the changes that are not shown at first.
# Variables:
#   $count (Number) - how many
changes-more = Show { $count } more

# Heads the changes in a table.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
changes-since = Since { $when }

# What the assessment before is called where it has no day.
earlier-last-time = last time

# What the assessment before is called where it is of the same day.
earlier-that-day = earlier that day

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

# A dimension with its score, or several of the same height: heads a finding.
# Variables:
#   $names (Text) - the dimensions in a row
#   $score (Text) - their score
findings-ground = { $names }, { $score }

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

## headline

# Nothing has a level.
headline-nothing = Nothing to draw yet.

# Why: no question applies.
# Variables:
#   $questionnaire (Text) - its title
headline-nothing-applies = Every question of { $questionnaire } was left out as not applicable, so there is nothing to score.

# Why: nobody could answer.
# Variables:
#   $questionnaire (Text) - its title
headline-nothing-known = No question of { $questionnaire } has a level, so there is no score. Who would know the answers? Often that is the first thing to find out.

# Why: nothing is answered yet.
# Variables:
#   $questionnaire (Text) - its title
headline-nothing-answered = Nothing of { $questionnaire } is answered, so there is no score. One level is enough to begin.

# Why the score will still move, after what it is.
headline-one-answer = It rests on one answer, so it has no band and will move.

# Why the score will still move, after what it is.
# Variables:
#   $answered (Number) - how many questions have a level
#   $answered-in-words (Text) - the same in words
#   $all-in-words (Text) - of how many, in words
headline-provisional = { $answered ->
    [one] { $answered-in-words } of { $all-in-words } questions has a level, so this will move.
   *[other] { $answered-in-words } of { $all-in-words } questions have a level, so this will move.
}

# Dimensions that are one answer each.
# Variables:
#   $count (Number) - how many
#   $names (Text) - these dimensions in a row
headline-thin = { $count ->
    [one] { $names } rests on one answer, so it is called neither high nor low.
   *[other] { $names } rest on one answer each, so they are called neither high nor low.
}

# What a questionnaire's score is.
# Variables:
#   $questionnaire (Text) - its title
#   $score (Text) - its score
#   $count (Number) - how many dimensions have a score
#   $in-words (Text) - the same in words
headline-score = { $count ->
    [one] { $questionnaire } is { $score }, from { $in-words } dimension.
   *[other] { $questionnaire } is { $score }, mean of { $in-words } dimensions.
}

# What a questionnaire's score is, with its band.
# Variables:
#   $questionnaire (Text) - its title
#   $score (Text) - its score
#   $band (Text) - its band, such as Medium
#   $count (Number) - how many dimensions have a score
#   $in-words (Text) - the same in words
headline-score-in-band = { $count ->
    [one] { $questionnaire } is { $score }, { $band }, from { $in-words } dimension.
   *[other] { $questionnaire } is { $score }, { $band }, mean of { $in-words } dimensions.
}

# The heading of a map: its ends. Several dimensions may stand at the same height.
# Variables:
#   $high (Number) - how many stand highest
#   $highest (Text) - these dimensions in a row
#   $top (Text) - their score
#   $low (Number) - how many stand lowest
#   $lowest (Text) - these dimensions in a row
#   $bottom (Text) - their score
headline-ends = { $high ->
    [one] { $highest } stands highest
   *[other] { $highest } stand highest at { $top }
 }, { $low ->
    [one] { $lowest } lowest
   *[other] { $lowest } lowest at { $bottom }
 }.

# The highest ground, below the heading.
# Variables:
#   $count (Number) - how many dimensions stand on it
#   $names (Text) - these dimensions in a row
#   $score (Text) - their score
#   $band (Text) - its band, such as High
headline-reaches = { $count ->
    [one] { $names } reaches { $score }, { $band }.
   *[other] { $names } reach { $score }, { $band }.
}

# The lowest ground, below the heading.
# Variables:
#   $count (Number) - how many dimensions lie on it
#   $names (Text) - these dimensions in a row
#   $score (Text) - their score
#   $band (Text) - its band, such as Low
headline-lies-at = { $count ->
    [one] { $names } lies at { $score }, { $band }.
   *[other] { $names } lie at { $score }, { $band }.
}

# The heading where no dimension has more than one answer.
headline-too-little = Too little to tell high from low.

# Below that heading.
headline-all-thin = No dimension has more than one answer with a level.

# The heading where one dimension alone has a score.
# Variables:
#   $dimension (Text) - the dimension
headline-only = { $dimension }, and nothing else yet.

# Below that heading, after where the dimension lies.
headline-no-other = No other dimension has a level.

# The heading where only one dimension can be told.
# Variables:
#   $dimension (Text) - the dimension
#   $score (Text) - its score
headline-stands-at = { $dimension } stands at { $score }.

# The heading where all dimensions have the same score, or the end of one.
# Variables:
#   $score (Text) - their score
headline-all-level = All level at { $score }.

# Below that heading.
# Variables:
#   $count (Number) - how many dimensions there are
#   $in-words (Text) - the same in words
headline-same-height = { $count ->
    [2] Both dimensions lie at the same height.
   *[other] All { $in-words } dimensions lie at the same height.
}

# Ends a heading that begins with what moved.
# Variables:
#   $count (Number) - how many dimensions are lowest
#   $names (Text) - these dimensions in a row
#   $score (Text) - their score
headline-lowest = { $count ->
    [one] { $names } is lowest.
   *[other] { $names } are lowest at { $score }.
}

# Several dimensions are lowest, below the heading.
# Variables:
#   $names (Text) - the dimensions in a row
headline-lowest-several = { $names } are the lowest ground on the map.

# The lowest dimension, where nothing can be said of how it moved.
# Variables:
#   $dimension (Text) - the dimension
headline-lowest-apart = { $dimension } has too little to compare with, and it is the lowest ground on the map.

# How the lowest dimension moved.
# Variables:
#   $of (all | shared) - over all of its answers, or over those that were there both times
#   $way (rose | fell | same) - which way
#   $dimension (Text) - the dimension
#   $by (Text) - how far
headline-lowest-moved = { $of ->
    [shared] { $way ->
        [rose] { $dimension } rose by { $by } over what was answered both times and is still the lowest ground on the map.
        [fell] { $dimension } fell by { $by } over what was answered both times and is the lowest ground on the map.
       *[same] { $dimension } did not move over what was answered both times, and it is the lowest ground on the map.
    }
   *[all] { $way ->
        [rose] { $dimension } rose by { $by } and is still the lowest ground on the map.
        [fell] { $dimension } fell by { $by } and is the lowest ground on the map.
       *[same] { $dimension } did not move, and it is the lowest ground on the map.
    }
}

## tally

# Begins a heading: no dimension moved.
tally-same = Where it was.

# Begins a heading: the only dimension rose.
tally-up = Up.

# Begins a heading: the only dimension fell.
tally-down = Down.

# Begins a heading: all dimensions rose.
tally-up-everywhere = Up everywhere.

# Begins a heading: all dimensions fell.
tally-down-everywhere = Down everywhere.

# Begins a heading: all dimensions but one rose, and that one stayed.
tally-up-almost-everywhere = Up almost everywhere.

# Begins a heading: some dimensions rose and none fell.
# Variables:
#   $rose (Text) - how many, in words
#   $all (Text) - of how many, in words
tally-some-up = { $rose } of { $all } up.

# Begins a heading: some dimensions fell and none rose.
# Variables:
#   $fell (Text) - how many, in words
#   $all (Text) - of how many, in words
tally-some-down = { $fell } of { $all } down.

# Begins a heading: some dimensions rose and some fell.
# Variables:
#   $rose (Text) - how many rose, in words
#   $fell (Text) - how many fell, in words
tally-up-and-down = { $rose } up, { $fell } down.

# Below the heading: the only dimension did not move.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
tally-dimension-same = The dimension has not moved since { $when }.

# Below the heading.
# Variables:
#   $of (all | some) - whether all dimensions can be compared
#   $count (Number) - how many can
#   $in-words (Text) - the same in words
#   $when (Text) - what the assessment before is called, such as August
tally-none-moved = { $of ->
    [some] None of { $count ->
        [one] { $in-words } dimension
       *[other] { $in-words } dimensions
     } that can be compared moved since { $when }.
   *[all] None of { $count ->
        [one] { $in-words } dimension
       *[other] { $in-words } dimensions
     } moved since { $when }.
}

# Below the heading: dimensions moved one way.
# Variables:
#   $of (all | some) - whether all dimensions can be compared
#   $way (rose | fell) - which way
#   $moved (Text) - how many moved, in words
#   $count (Number) - how many dimensions can be compared
#   $in-words (Text) - the same in words
#   $when (Text) - what the assessment before is called, such as August
tally-moved = { $of ->
    [some] { $moved } of { $count ->
        [one] { $in-words } dimension
       *[other] { $in-words } dimensions
     } that can be compared { $way ->
        [fell] fell
       *[rose] rose
     } since { $when }.
   *[all] { $moved } of { $count ->
        [one] { $in-words } dimension
       *[other] { $in-words } dimensions
     } { $way ->
        [fell] fell
       *[rose] rose
     } since { $when }.
}

# Below the heading: dimensions moved both ways.
# Variables:
#   $of (all | some) - whether all dimensions can be compared
#   $rose (Text) - how many rose, in words
#   $fell (Text) - how many fell, in words
#   $count (Number) - how many dimensions can be compared
#   $in-words (Text) - the same in words
#   $when (Text) - what the assessment before is called, such as August
tally-both-ways = { $of ->
    [some] { $rose } of { $count ->
        [one] { $in-words } dimension
       *[other] { $in-words } dimensions
     } that can be compared rose since { $when }, { $fell } fell.
   *[all] { $rose } of { $count ->
        [one] { $in-words } dimension
       *[other] { $in-words } dimensions
     } rose since { $when }, { $fell } fell.
}

## delivery headline

# The heading where delivery is all there is: two clusters are about as near.
# Variables:
#   $nearest (Text) - the nearest cluster, such as Medium
#   $second (Text) - the next one
headline-between = Between { $nearest } and { $second }.

# The heading where delivery is all there is.
# Variables:
#   $nearest (Text) - the nearest cluster, such as Medium
headline-nearest = Nearest to { $nearest }.

# The heading where delivery is all there is and too little is answered for a cluster.
headline-first-look = A first look at delivery.

# Below the heading: no metric is answered.
headline-no-metric = This assessment looks at delivery performance only, and no metric is answered.

# Below the heading.
# Variables:
#   $count (Number) - how many of the five metrics are answered
#   $in-words (Text) - the same in words
#   $mean (Text) - the mean of their scores
headline-metrics = { $count ->
    [5] All five delivery metrics are answered, { $mean } on average on the scale from 0 to 10.
    [one] { $in-words } of five delivery metrics is answered, { $mean } on average on the scale from 0 to 10.
   *[other] { $in-words } of five delivery metrics are answered, { $mean } on average on the scale from 0 to 10.
}

# The next sentence: which clusters.
# Variables:
#   $year (Text) - the year of DORA's survey
headline-clusters = Clusters: DORA { $year }.

## several questionnaires

# The heading.
# Variables:
#   $count (Number) - how many questionnaires there are
#   $in-words (Text) - the same in words
several = { $count ->
    [one] One set of answers, { $in-words } map.
   *[other] One set of answers, { $in-words } maps.
}

# One of a few questionnaires.
# Variables:
#   $questionnaire (Text) - its title
several-no-score = { $questionnaire } has no score yet.

# One of a few questionnaires.
# Variables:
#   $move (moved | same | untold) - how its score moved since the assessment before, where that can be told
#   $ends (apart | level) - whether some of its dimensions are lower than others
#   $questionnaire (Text) - its title
#   $score (Text) - its score
#   $by (Text) - how far it moved, such as +0.5
#   $when (Text) - what the assessment before is called, such as August
#   $lowest (Text) - its lowest dimensions in a row
several-score = { $move ->
    [moved] { $questionnaire } is { $score }, { $by } since { $when }
    [same] { $questionnaire } is { $score }, as it was ({ $when })
   *[untold] { $questionnaire } is { $score }
 }{ $ends ->
    [apart] , and lowest in { $lowest }.
   *[level] .
 }

# The next sentence.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
several-too-little = Too little of it was answered both times to say how it moved since { $when }.

# The next sentence, where the score rests on more answers than were there before.
# Variables:
#   $move (moved | same) - whether the score over those moved
#   $count (Number) - how many questions have a level both times
#   $before (Text) - the score over those before
#   $now (Text) - the score over those now
#   $by (Text) - how far it moved, such as +0.5
#   $when (Text) - what the assessment before is called, such as August
several-over-shared = Over the { $count ->
    [one] { $count } question
   *[other] { $count } questions
 } answered both times it went from { $before } to { $now }, { $move ->
    [moved] { $by } since { $when }
   *[same] as it was ({ $when })
 }.

# Many questionnaires, none of them with a score that tells much.
several-none = None of them has a score of more than one answer yet.

# Many questionnaires with the same score.
# Variables:
#   $score (Text) - their score
#   $names (Text) - the questionnaires in a row
several-all-level = All level at { $score }: { $names }.

# The highest of many questionnaires.
# Variables:
#   $count (Number) - how many of them
#   $names (Text) - these in a row
#   $score (Text) - their score
several-highest = { $count ->
    [one] { $names } stands highest at { $score }.
   *[other] { $names } stand highest at { $score }.
}

# The lowest of many questionnaires.
# Variables:
#   $count (Number) - how many of them
#   $names (Text) - these in a row
#   $score (Text) - their score
several-lowest = { $count ->
    [one] { $names } stands lowest at { $score }.
   *[other] { $names } stand lowest at { $score }.
}

# The lowest of many questionnaires, with its lowest dimensions.
# Variables:
#   $questionnaire (Text) - its title
#   $score (Text) - its score
#   $lowest (Text) - its lowest dimensions in a row
several-lowest-in = { $questionnaire } stands lowest at { $score }, and lowest in { $lowest }.

# The last sentence: questionnaires that are not among these.
# Variables:
#   $count (Number) - how many
#   $in-words (Text) - the same in words
several-without = { $count ->
    [one] { $in-words } has no score of more than one answer yet.
   *[other] { $in-words } have no score of more than one answer yet.
}

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

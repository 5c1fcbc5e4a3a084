## alone: a questionnaire that each person answers for themselves

# Whose view the scores are.
alone = This is how one person sees it; nobody has agreed on it. A team’s picture needs everybody’s answers, without names. The roadmap counts these answers like any other, so talk about what it proposes before you act on it.

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

# Opens the page of the team over time.
changes-over-time = Compare any of this team’s assessments over time

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

# A metric that does not apply.
# Variables:
#   $reason (Text) - why, as the team wrote it
delivery-not-applicable-because = Not applicable: { $reason }

# An answer that is a share.
# Variables:
#   $share (Text) - the share, such as 12 %
delivery-of-deployments = { $share } of deployments

# A line of the working, or the band of a metric.
# Variables:
#   $name (Text) - the metric, or what is the mean of several
#   $value (Text) - its sum, or its band
delivery-line = { $name }: { $value }

# The distance to a cluster.
# Variables:
#   $cluster (Text) - the cluster's name, such as Medium
#   $distance (Text) - how far it is
delivery-distance = { $cluster } { $distance }

# How the nearest cluster is found.
# Variables:
#   $distances (Text) - the distances in a row
delivery-distances = Straight-line distance over lead time, frequency, recovery and change fail rate, as far as they are answered, to each cluster’s published medians: { $distances }.

## figure

# Whose a saved picture is, under its title.
# Variables:
#   $team (Text) - the team's name
#   $day (Text) - the day of the assessment, such as 12 March 2026
figure-whose = { $team }, { $day }

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

# The title of a picture.
# Variables:
#   $questionnaire (Text) - what it shows
#   $now (Text) - the month, such as November 2025
figure-title = { $questionnaire }: { $now }

# The title of a picture that also shows the scores before.
# Variables:
#   $questionnaire (Text) - what it shows
#   $now (Text) - the month, such as November 2025
#   $before (Text) - what the assessment before is called, such as August
figure-title-with-before = { $questionnaire }: { $now }, and before, { $before }

# What is shown, in a title, where the day is not known.
figure-the-assessment = the assessment

# The scores now, in the legend, where the day is not known.
figure-legend-now = Now

# The scores now, in the legend.
# Variables:
#   $month (Text) - the month, such as November 2025
figure-legend-now-of = { $month }, now

# The scores before, in the legend.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
figure-legend-before = Before, { $when }

# Begins the description of a picture, for those who do not see it.
# Variables:
#   $count (Number) - how many dimensions it has
#   $in-words (Text) - the same in words
figure-spokes = { $count ->
    [one] { $in-words } dimension from 0 to 10.
   *[other] { $in-words } dimensions from 0 to 10.
}

# Begins the description of a picture of bars.
# Variables:
#   $count (Number) - how many dimensions it has
#   $in-words (Text) - the same in words
figure-bars = { $count ->
    [one] { $in-words } bar from 0 to 10.
   *[other] { $in-words } bars from 0 to 10.
}

# One dimension in the description.
# Variables:
#   $parts (Text) - its scores in a row
figure-described = { $parts }.

# The first part: the score now. The name of its band may follow.
# Variables:
#   $dimension (Text) - the dimension
#   $score (Text) - its score
figure-described-now = { $dimension } { $score }

# The first part, where there is no score.
# Variables:
#   $dimension (Text) - the dimension
figure-described-no-score = { $dimension }: no score yet

# A further part: the score before.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
#   $score (Text) - the score
figure-described-before = before ({ $when }) { $score }

# A further part: where the team wants to be.
# Variables:
#   $score (Text) - the score
figure-described-target = target { $score }

# Why the earlier outline has gaps.
# Variables:
#   $names (Text) - the dimensions in a row
#   $when (Text) - what the assessment before is called, such as August
figure-not-before = No earlier score ({ $when }) is drawn for { $names }: it would stand on other answers than the score now, or on too few.

# What the rings of a radar are.
# Variables:
#   $bounds (Text) - the scores that bands meet at, in a row
figure-rings = Rings are the band boundaries { $bounds }, exact on the line of each dimension. The area means nothing.

# What the lines through bars are.
# Variables:
#   $bounds (Text) - the scores that bands meet at, in a row
figure-lines = Lines are the band boundaries { $bounds }.

# Where the bands come from.
# Variables:
#   $year (Text) - the year of DORA's survey
figure-bands-of-dora = Bands: DORA { $year }

# Where the bands come from.
figure-own-bands = Bands: the questionnaire’s own

## findings

# Heads the highest and the lowest dimensions, and those that moved most.
findings-title = Highest, lowest, and what moved

# Heads the highest dimensions.
findings-strongest = Highest

# Heads the lowest dimensions.
findings-lowest = Lowest

# Heads the only dimension, or all where they are level.
findings-only = So far

# Heads the dimension that gained most.
findings-biggest-rise = Biggest rise

# Heads the dimension that lost most.
findings-biggest-fall = Biggest fall

# The way from the lowest dimension to practices.
findings-to-roadmap-here = See what to try here

# Low is no verdict.
# Variables:
#   $point (Slot) - set in bold
#   $count (Number) - how many dimensions are lowest
#   $names (Text) - these dimensions in a row
findings-low-can-be-right = <point>Low can be right.</point> A band is a place, not a mark. { $count ->
    [one] If { $names } hurts nobody where it is, leave it there.
   *[other] If { $names } hurt nobody where they are, leave them there.
}

# Introduces the answers that moved.
findings-moved-answers = Answers that moved:

# A dimension with its score, or several of the same height: heads a finding.
# Variables:
#   $names (Text) - the dimensions in a row
#   $score (Text) - their score
findings-ground = { $names }, { $score }

# Dimensions with how far they moved: heads a finding.
# Variables:
#   $names (Text) - the dimensions in a row
#   $way (rose | fell) - which way
#   $by (Text) - how far
findings-moved = { $names }, { $way ->
    [fell] down { $by }
   *[rose] up { $by }
}

# Introduces the highest answers of some.
# Variables:
#   $dimensions (Number) - of how many dimensions
findings-highest-answers = { $dimensions ->
    [one] Its highest answers:
   *[other] Their highest answers:
}

# Introduces all answers.
# Variables:
#   $dimensions (Number) - of how many dimensions
findings-answers-from-highest = { $dimensions ->
    [one] Its answers, from the highest:
   *[other] Their answers, from the highest:
}

# Introduces the lowest answers of some.
# Variables:
#   $dimensions (Number) - of how many dimensions
findings-lowest-answers = { $dimensions ->
    [one] Its lowest answers:
   *[other] Their lowest answers:
}

# Introduces all answers.
# Variables:
#   $dimensions (Number) - of how many dimensions
findings-answers-from-lowest = { $dimensions ->
    [one] Its answers, from the lowest:
   *[other] Their answers, from the lowest:
}

# Introduces the lowest answers, after how many of all are low.
findings-the-lowest = The lowest:

# Every answer is low. The lowest are introduced after it.
# Variables:
#   $count (Number) - how many answers there are
#   $in-words (Text) - the same in words
findings-all-low = { $count ->
   *[other] All { $in-words } answers score 2.5 or less.
}

# Every answer is low, and introduces all of them.
# Variables:
#   $count (Number) - how many answers there are
#   $in-words (Text) - the same in words
findings-all-low-answers = { $count ->
   *[other] All { $in-words } answers score 2.5 or less:
}

# Some answers are low. The lowest are introduced after it.
# Variables:
#   $low (Number) - how many are low
#   $low-in-words (Text) - the same in words
#   $all-in-words (Text) - how many answers there are, in words
findings-some-low = { $low ->
    [one] { $low-in-words } of { $all-in-words } answers scores 2.5 or less.
   *[other] { $low-in-words } of { $all-in-words } answers score 2.5 or less.
}

# The way from the lowest dimension to practices, where only one is suggested.
findings-suggestion-starts-here = The first practice to try starts here

# The same, where several are suggested.
# Variables:
#   $count (Number) - how many lift this dimension
#   $in-words (Text) - the same in words
#   $all-in-words (Text) - how many there are, in words
findings-suggestions-start-here = { $count ->
    [one] { $in-words } of { $all-in-words } practices to try starts here
   *[other] { $in-words } of { $all-in-words } practices to try start here
}

# A further practice in a row of them.
# Variables:
#   $practice (Slot) - a link to it
#   $title (Text) - its title
findings-next-practice = , <practice>{ $title }</practice>

## ground

# A dimension of one of several questionnaires.
# Variables:
#   $dimension (Text) - its title
#   $questionnaire (Text) - that of its questionnaire
ground-within = { $dimension } in { $questionnaire }

## told: where a team stands, what stands out, what is next

# Heads the scores.
told-where = Where you stand

# Heads the ends of the map.
told-out = What stands out

# Heads what the roadmap proposes.
told-next-title = What next

# A question or a practice by its title.
# Variables:
#   $title (Text) - its title
told-answer = “{ $title }”

# Ends a row of answers.
# Variables:
#   $count (Number) - how many answers there is no room for
#   $in-words (Text) - the same in words
told-more-answers = { $count ->
   *[other] { $in-words } more
}

# The lowest answers of the lowest ground.
# Variables:
#   $count (Number) - how many answers
#   $answers (Text) - these in a row
#   $level (Text) - the level they are at
told-answers-at = { $count ->
    [one] { $answers } is at level { $level }.
   *[other] { $answers } are at level { $level }.
}

# What the roadmap proposes.
# Variables:
#   $count (Number) - how many practices
#   $in-words (Text) - the same in words
#   $practices (Text) - these in a row
told-next = { $count ->
    [one] { $in-words } practice to try: { $practices }.
   *[other] { $in-words } practices to try: { $practices }.
}

# What the first of them would lift.
# Variables:
#   $count (Number) - how many practices there are
#   $lift (Text) - such as Lean 3.5 → 4.5
told-next-lifts = { $count ->
    [one] It lifts { $lift }.
   *[other] The first lifts { $lift }.
}

# The roadmap proposes nothing.
told-next-nothing = No answer lies below its target, so nothing is proposed.

# How deep was asked.
# Variables:
#   $asked (Number) - how many questions
depth-quick = { $asked ->
    [one] Quick round, { $asked } question
   *[other] Quick round, { $asked } questions
}

# How deep was asked.
# Variables:
#   $asked (Number) - how many questions
depth-full = { $asked ->
    [one] Full round, { $asked } question
   *[other] Full round, { $asked } questions
}

## headline

# Nothing has a level.
headline-nothing = Nothing to draw yet.

# Why: no question applies.
# Variables:
#   $questionnaire (Text) - its title
headline-nothing-applies = Every question of { $questionnaire } is not applicable, so there is nothing to score.

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
headline-lowest-several = { $names } are the lowest on the map.

# The lowest dimension, where nothing can be said of how it moved.
# Variables:
#   $dimension (Text) - the dimension
headline-lowest-apart = { $dimension } has too little to compare with, and it is the lowest on the map.

# How the lowest dimension moved.
# Variables:
#   $of (all | shared) - over all of its answers, or over those that were there both times
#   $way (rose | fell | same) - which way
#   $dimension (Text) - the dimension
#   $by (Text) - how far
headline-lowest-moved = { $of ->
    [shared] { $way ->
        [rose] { $dimension } rose by { $by } over what was answered both times and is still the lowest on the map.
        [fell] { $dimension } fell by { $by } over what was answered both times and is the lowest on the map.
       *[same] { $dimension } did not move over what was answered both times, and it is the lowest on the map.
    }
   *[all] { $way ->
        [rose] { $dimension } rose by { $by } and is still the lowest on the map.
        [fell] { $dimension } fell by { $by } and is the lowest on the map.
       *[same] { $dimension } did not move, and it is the lowest on the map.
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

# A questionnaire without a score.
# Variables:
#   $questionnaire (Text) - its title
several-no-score = { $questionnaire } has no score yet.

# Why nothing is said of how a questionnaire moved.
# Variables:
#   $questionnaire (Text) - its title
#   $when (Text) - what the assessment before is called, such as August
several-too-little = Too little of { $questionnaire } was answered both times to say how it moved since { $when }.

# How a questionnaire moved, where its score rests on more answers than were there before.
# Variables:
#   $move (moved | same) - whether the score over those moved
#   $count (Number) - how many questions have a level both times
#   $questionnaire (Text) - its title
#   $before (Text) - the score over those before
#   $now (Text) - the score over those now
#   $by (Text) - how far it moved, such as +0.5
#   $when (Text) - what the assessment before is called, such as August
several-over-shared = Over the { $count ->
    [one] { $count } question
   *[other] { $count } questions
 } answered both times { $questionnaire } went from { $before } to { $now }, { $move ->
    [moved] { $by } since { $when }
   *[same] as it was ({ $when })
 }.

## page

# The first step, when there is nothing to show.
to-questions = Answer the questions

# What is missing for a map.
nothing-drawn = A map needs at least one answer with a level.

# Turns a quick assessment into a full one and goes to its questions.
deepen = Go on to the full round

# Heads the picture of all questionnaires.
together = All questionnaires on one scale

# Why there is no total.
together-more = They look at the same work from different sides, so they are compared and never added up.

# Heads the questionnaires that could be added.
further = Other questionnaires

# What adding one costs.
further-more = Your answers already count in these. Adding one asks only for what is still missing.

# Adds a questionnaire.
# Variables:
#   $title (Slot) - read aloud and not shown, since the heading has it
#   $questionnaire (Text) - its title
add-lens = Add<title> { $questionnaire }</title>

# Heads the table of dimensions.
dimensions = Dimension by dimension

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

# Opens those that do not stand in sight.
# Variables:
#   $count (Number) - how many
more-insights = { $count ->
    [one] { $count } more pattern
   *[other] { $count } more patterns
}

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

# Opens the dialog in which a link is made.
copy-link = Copy a link

# What the assessment was before.
earlier = Earlier states

# Prints the page.
print = Print

# Reads a change of level aloud.
to-level = to

# A cited answer.
# Variables:
#   $question (Slot) - a link to the question
#   $title (Text) - the question's title
#   $answer (Text) - what was said to it
cited = <question>{ $title }</question>: { $answer }

# A dimension as the evidence of a pattern.
# Variables:
#   $dimension (Text) - its title
#   $questionnaire (Text) - that of its questionnaire
evidence-dimension = { $dimension }, { $questionnaire }

# How much of another questionnaire is answered.
# Variables:
#   $count (Number) - how many questions it asks, all of them answered
further-all-known = { $count ->
    [one] { $count } question, and nothing left to ask
   *[other] { $count } questions, and nothing left to ask
}

# How much of another questionnaire is answered already.
# Variables:
#   $answered (Number) - how many have a level
#   $asked (Number) - of how many
#   $open (Number) - how many have no answer
further-known = { $answered } of { $asked } answered, { $open } to go

# A questionnaire was added.
# Variables:
#   $questionnaire (Text) - its title
further-added-and-known = { $questionnaire } is added, and every question is answered already.

# A questionnaire was added.
# Variables:
#   $questionnaire (Text) - its title
#   $open (Number) - how many of its questions have no answer
further-added = { $questionnaire } is added. { $open ->
    [one] { $open } question left to answer.
   *[other] { $open } questions left to answer.
}

# Unfolds the details of one of many questionnaires.
# Variables:
#   $questionnaire (Text) - its title
in-detail = { $questionnaire } in detail

# The table of dimensions, for those who do not see it.
# Variables:
#   $questionnaire (Text) - the questionnaire's title
dimensions-caption = { $questionnaire }: scores from 0 to 10 by dimension

# The same, with changes.
# Variables:
#   $questionnaire (Text) - the questionnaire's title
#   $when (Text) - what the assessment before is called, such as August
dimensions-caption-since = { $questionnaire }: scores from 0 to 10 by dimension, with the change since { $when }

# Heads the bands.
# Variables:
#   $year (Text) - the year of DORA's survey that names them
band-column-of-dora = Band, DORA { $year }

# What the large score is made of.
# Variables:
#   $questionnaire (Text) - the questionnaire's title
#   $count (Number) - how many dimensions have a score
#   $in-words (Text) - the same in words
score-of = { $count ->
    [one] { $questionnaire }, from { $in-words } dimension.
   *[other] { $questionnaire }, mean of { $in-words } dimensions.
}

# The next sentence: where its band comes from.
# Variables:
#   $year (Text) - the year of DORA's survey
score-bands-of-dora = Bands: DORA { $year }.

# The next sentence: where its band comes from.
score-own-bands = Bands: the questionnaire’s own.

# The last sentence: the lowest dimension.
# Variables:
#   $point (Slot) - set in bold
#   $lowest (Text) - such as Lowest: Lean, 3.5
score-lowest = <point>{ $lowest }</point>.

# Only the quick questions were asked.
# Variables:
#   $asked (Number) - how many
#   $more (Number) - how many more a full assessment asks
quick-round = This is the quick round: { $asked ->
    [one] { $asked } question
   *[other] { $asked } questions
 }. { $more ->
    [one] { $more } more makes it a full one
   *[other] { $more } more make it a full one
 }, and every answer stays.

## sections

# Names the list of sections.
see = Sections of the results

# The way to where the team stands.
see-summary = Summary

# The way to the dimensions.
see-dimensions = Dimensions

# The way to the delivery metrics.
# Variables:
#   $tail (Slot) - only read aloud where room is short
see-delivery = Delivery<tail> scores</tail>

# The way to what moved.
see-changes = Changes

# The way to the other questionnaires.
# Variables:
#   $tail (Slot) - only read aloud where room is short
see-questionnaires = Other<tail> questionnaires</tail>

# The way to everything on one page.
# Variables:
#   $tail (Slot) - only read aloud where room is short
see-all = All<tail> on one page</tail>

## what one takes away

# Heads what one can take away.
take-away = Take it with you

# Copies a table of scores.
# Variables:
#   $name (Slot) - read aloud and not shown
#   $table (Text) - what the table shows
copy-table = Copy as a table<name>: { $table }</name>

# A table is in the clipboard.
copied-table = The table is in the clipboard. Paste it into a spreadsheet.

# The way to everything on one page.
to-all = Everything on one page, to print

# The way to the report.
to-report = Write a report

# What a print of the summary holds.
print-note = The summary prints on one page.

# Heads a column.
column-dimension = Dimension

# Heads a column.
column-questionnaire = Questionnaire

# Heads the columns of how many questions have a level.
column-answered = Answered

# Heads the column of how many questions that is of. Room is short.
column-asked = Of

# Heads a column.
column-score = Score

# Heads a column.
column-band = Band

# Heads the answers to the delivery metrics.
column-answer = Answer

# The title of the results as a text.
# Variables:
#   $name (Text) - the assessment
report-title = Results: { $name }

# A score of too few answers.
# Variables:
#   $score (Text) - the score
report-provisional = { $score } (provisional)

# Introduces the evidence of a pattern.
report-because = Because you answered:

# An answer as the evidence of a pattern.
# Variables:
#   $question (Text) - its title
#   $level (Text) - the level
#   $name (Text) - the name of the level
report-answer = { $question }: level { $level }, “{ $name }”

# An answer that moved.
# Variables:
#   $question (Text) - its title
#   $from (Text) - the level before
#   $to (Text) - the level now
report-change = { $question }: level { $from } → { $to }

# A remark about one of several questionnaires.
# Variables:
#   $questionnaire (Text) - its title
#   $note (Text) - the remark
told-of = { $questionnaire }: { $note }

# How a score moved, beside it.
# Variables:
#   $by (Text) - how far, such as +0.5
#   $when (Text) - what the assessment before is called, such as August
told-since = { $by } since { $when }

# How many questions a score rests on, beside it.
# Variables:
#   $answered (Number) - how many have a level
#   $asked (Number) - of how many that apply
told-answered = { $answered } of { $asked } answered

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
working-not-applicable-sign = not applicable

# What the sum of a questionnaire adds.
working-dimensions-sum = The scores of the dimensions in their order, to four decimals; the result is rounded as it is shown.

# Opens the working of a score.
# Variables:
#   $name (Text) - what is scored
working-for = Show working for { $name }

# Heads the working of a score on paper.
# Variables:
#   $name (Text) - what is scored
working-on-paper = How { $name } is worked out

# What the levels are worth.
working-levels = A level counts (level − 1) ÷ (levels − 1) × 10: of five levels the first counts 0, then 2.5, 5, 7.5 and 10.

# What the levels of a reversed question are worth, in the next sentence.
working-levels-reversed = On a question where the lower answer is the better one it is turned round: (levels − level) ÷ (levels − 1) × 10.

# What a level is worth.
# Variables:
#   $level (Text) - the level
#   $of (Text) - how many levels there are
#   $sum (Text) - the sum, such as (2 − 1) ÷ 2 × 10 = 5.0
working-worth = level { $level } of { $of }: { $sum }

# What a level of a reversed question is worth.
# Variables:
#   $level (Text) - the level
#   $of (Text) - how many levels there are
#   $sum (Text) - the sum, such as (7 − 2) ÷ 6 × 10 = 8.3333
working-worth-reversed = level { $level } of { $of } (lower is better): { $sum }

# Introduces how a change came about.
# Variables:
#   $when (Text) - what the assessment before is called, such as August
#   $by (Text) - how far the score moved, such as +0.5
working-change = Since { $when }: { $by }, from what has a level both times.

# The sum of the earlier end of a change.
# Variables:
#   $sum (Text) - the sum
working-before = before: { $sum }

# The sum of the later end of a change.
# Variables:
#   $sum (Text) - the sum
working-now = now: { $sum }

# Dimensions that are in no sum.
# Variables:
#   $count (Number) - how many
#   $names (Text) - these dimensions in a row
working-dimensions-left-out = { $count ->
    [one] { $names } has no score and is left out.
   *[other] { $names } have no score and are left out.
}

# A band of the author's.
# Variables:
#   $band (Text) - its name
#   $score (Text) - where it begins
working-own-band = { $band } from { $score }

# What a band is, where the author named them.
# Variables:
#   $questionnaire (Text) - the questionnaire's title
#   $bands (Text) - the bands in a row
working-own-bands = The author of { $questionnaire } named its scores: { $bands }. A score on a boundary takes the upper band. The names say nothing about DORA’s survey.

# What a band is.
# Variables:
#   $year (Text) - the year of DORA's survey
#   $means (Text) - the means of its clusters in a row
#   $bounds (Text) - the scores that bands meet at, in a row
#   $questionnaire (Text) - the questionnaire's title
working-bands-of-dora = DORA grouped the answers to its { $year } survey into four clusters and named them. Their means on the scale from 0 to 10 are { $means }. A score here takes the name of the nearest one, so the bands meet half-way, at { $bounds }; a score on a boundary takes the lower band. For { $questionnaire } this is a comparison on DORA’s scale, not a DORA result.

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
review-left-out = { $count } not applicable

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

# The step forward while nothing is said of delivery.
review-on-to-delivery = Next: five questions on delivery

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
review-excluded-sign = not applicable

# DORA's metrics.
review-delivery = Delivery performance

# The way to them.
review-to-delivery = Open delivery performance

# Turns a quick assessment into a full one.
review-deepen = Go on to the full round

# Heads the questions of a kind.
# Variables:
#   $heading (Text) - the kind
#   $count (Number) - how many they are
review-section = { $heading } ({ $count })

# The link to a question.
# Variables:
#   $action (Text) - what it is for, such as Answer
#   $question (Slot) - read aloud and not shown, since the row has it
#   $title (Text) - the question's title
review-link = { $action }<question>: { $title }</question>

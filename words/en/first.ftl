### Words that the first question needs: the frame of every page, the start, the questions, numbers.

## The pages' names, in menus and in the title of the tab.

page-home = Your assessments
page-start = Start an assessment
page-assess = Questions
page-review = Review
page-results = Results
page-roadmap = Roadmap
page-compare = Over time

page-report = Report

page-export = Take it elsewhere
page-delivery = Delivery
page-history = Deployment history
page-foreign = Answers from other tools
page-quick-check = Open a Quick Check link
page-library = Library
page-learn = Learn
page-worksheet = Worksheet
page-own-questionnaires = Your questionnaires
page-join = Join a workshop
page-tools = Tools
page-value-stream = Value stream
page-error-budget = Error budget
page-toil = Toil
page-cloud-cost = Cloud cost
page-return-on-investment = Return on investment
page-workshop = Workshops
page-stage = Projector
page-teams = Many teams
page-settings = Settings
page-about = About

# The title of the tab.
# Variables:
#   $page (Text) - the name of the page
title = { $page } · Waymark

# The title of the tab, on a page of a team.
# Variables:
#   $page (Text) - the name of the page
#   $team (Text) - the team's name
title-of-team = { $page }: { $team } · Waymark

## How long answering takes

# Within a sentence.
# Variables:
#   $alone (Number) - minutes for one person
#   $aloud (Number) - minutes for a team
pace = about { $alone ->
    [one] { $alone } minute
   *[other] { $alone } minutes
 } for one person, { $aloud } for a team that talks it through

# Within a sentence, of what no team talks about.
# Variables:
#   $alone (Number) - minutes for one person
pace-alone = about { $alone ->
    [one] { $alone } minute
   *[other] { $alone } minutes
 } for one person

## assess

# On a question that each answers alone.
assess-alone = Answer for yourself: on this one nobody has to agree.

# How to choose.
assess-highest = Choose the highest level of which every part is true; where the question names a case, agree on the case first.

# What an answer that is none does.
assess-how = Don’t know lowers coverage, never the score.

# On a reversed question, where the first level is the best.
assess-reversed = On this question the lower answer is the better one.

# Nobody can tell.
assess-dont-know = Don’t know

# The question does not apply.
assess-not-applicable = Not applicable

# Asks for the reason.
assess-reason = Why does it not apply?

# Takes the answer away.
assess-clear = Clear answer

# The answer was taken away.
assess-cleared = Answer cleared.

# Another answer took its place, and its reason is gone with it.
assess-changed = Answer changed.

# Delivery is no longer asked.
start-delivery-out = Delivery and what was answered there are taken out.

# The step back.
assess-back = Back

# The step after the last question.
assess-to-review = Review your answers

# Marks the level of the assessment before.
assess-last-time = last time

# A level where an answer is cited: its number alone is seen.
# Variables:
#   $level (Number) - its number
#   $aloud (Slot) - only read aloud
assess-level = <aloud>Level </aloud>{ $level }

# The same on a ladder where the number alone would mislead.
# Variables:
#   $level (Number) - its number
#   $of (Number) - how many levels the question has
#   $ladder (usual | reversed) - whether its first level is the worst, or the best
#   $aloud (Slot) - only read aloud
assess-level-on-ladder = { $ladder ->
    [reversed] <aloud>Level </aloud>{ $level }<aloud> of { $of } (lower is better)</aloud>
   *[usual] <aloud>Level </aloud>{ $level }<aloud> of { $of }</aloud>
}

# A level that can be chosen: its name alone is seen, its number stands apart.
# Variables:
#   $level (Number) - its number
#   $name (Text) - its name
#   $aloud (Slot) - only read aloud
assess-level-named = <aloud>Level { $level }: </aloud>{ $name }

# A level's number in a sentence, where the number alone would mislead.
# Variables:
#   $level (Number) - its number
#   $of (Number) - how many levels the question has
#   $ladder (usual | reversed) - whether its first level is the worst, or the best
assess-on-ladder = { $ladder ->
    [reversed] { $level } of { $of } (lower is better)
   *[usual] { $level } of { $of }
}

# A level in a list.
# Variables:
#   $level (Number) - its number
#   $name (Text) - its name
assess-level-option = { $level } · { $name }

# Where a question stands.
# Variables:
#   $dimension (Text) - the dimension's title
#   $at (Number) - its number among the dimension's questions
#   $of (Number) - how many the dimension has
assess-place = { $dimension }, question { $at } of { $of }

# The link to the next question or dimension.
# Variables:
#   $title (Text) - its title
assess-next = Next: { $title }

# The title of the tab, on a question.
# Variables:
#   $question (Text) - the question's title
#   $place (Text) - where it stands, such as Lean, question 3 of 5
assess-title = { $question }: { $place }

## shell

# The product's name.
shell-name = Waymark

# Jumps over the header.
shell-skip = Skip to content

# Names the main navigation.
shell-main-navigation = Main

# Names the steps of an assessment.
shell-trail = This assessment

# The steps of an assessment.
shell-answer = Answer

# Below the team's name, at the steps of its assessment.
# Variables:
#   $month (Text) - the month of the assessment
#   $questionnaires (Text) - what it asks by, in a row
shell-month-and-questionnaires = { $month } · { $questionnaires }

# What an assessment asks by.
shell-questionnaires = Questionnaires

# The list of assessments.
shell-assessments = Assessments

# The promise at the foot of every page.
shell-promise = Your answers stay in this browser. Nothing is sent unless you send it.

# An assessment without a team's name.
shell-unnamed = Unnamed team

# Everything is saved.
shell-saved = Saved in this browser

# There is nothing yet that could be saved.
shell-nothing = Nothing saved yet

# A save is about to happen.
shell-saving = Saving

# The last save failed.
shell-not-saved = Not saved

# The browser keeps nothing.
shell-not-kept = In this tab only

# What to do when a save failed for lack of room.
shell-full = This browser has no more room for this site, so your last changes are only in this tab. Save a copy now, then delete assessments you no longer need.

# There is no more room, and others use most of it.
shell-crowded = Other projects at this address have filled the room that this browser gives it, so your last changes are only in this tab. Save a copy now. Then clear what the others keep, or open the copy where Waymark has an address of its own.

# What to do when a save failed for another reason.
shell-refused = This browser did not keep your last changes. Your answers are safe in this tab: save a copy now.

# What to do when an assessment is larger than what may be kept of one.
shell-too-large = This assessment is too large to be kept, so your last changes are only in this tab. Shorten its notes.

# What it means that another tab has changed the same things of an assessment.
shell-changed = Another tab changed the same assessment. Nothing is lost: what you changed here is kept beside it, as an assessment of its own.

# What to do when a newer version has written what this one cannot read.
shell-newer = A newer Waymark has saved something here that this one cannot read, so this one writes nothing over it. Save a copy of your last changes, then load the page again.

# The name of an assessment in which this tab keeps what another tab changed, too, until a person has chosen.
# Variables:
#   $name (Text) - the name of the assessment
shell-apart = { $name }, changed in another tab

# An assessment was deleted in another tab.
# Variables:
#   $name (Text) - its name
shell-deleted-elsewhere = “{ $name }” was deleted in another tab.

# Changes of two tabs became one assessment.
shell-merged = Another tab changed this assessment, too. The changes of both are here.

# Everything was deleted in another tab.
shell-erased = Everything was deleted in another tab.

# Another program has emptied the storage.
shell-saved-again = Something other than Waymark emptied this browser’s storage. What this tab still had is saved again.

# What it means that the browser blocks storage.
shell-blocked = This browser keeps nothing for this site, so everything you enter is gone when you close the tab. Save a copy before you leave, or allow site data and load the page again.

# Downloads everything.
shell-save-a-copy = Save a copy

# Takes the last step back.
shell-undo = Undo

# Takes a message off the screen.
shell-dismiss = Close

# Marks the sample.
shell-sample-label = sample

# The banner over a sample.
shell-sample = This is a sample.

# Explains the sample.
shell-sample-more = The team is made up. Look around, change what you like, and delete it when you are done.

# Nothing lies at this address.
shell-not-found = There is no page here

# The way back from nowhere.
shell-not-found-more = The address may be mistyped, or the page has moved.

# Back to the list.
shell-to-assessments = To your assessments

# The address names no assessment that is here.
shell-no-assessment = This assessment is not in this browser

# Why it may be missing.
shell-no-assessment-more = It may have been deleted, or made in another browser. If you have a file of it, open the file from the list.

# The practices are on their way.
shell-guidance-loading = Fetching the practices

# The practices did not arrive.
shell-guidance-failed = The practices could not be loaded. Your answers are safe. Check the connection and try again.

# The further questionnaires are on their way.
shell-further-loading = Fetching the other questionnaires

# The further questionnaires did not arrive.
shell-further-failed = The other questionnaires could not be loaded.

# A part of the app is on its way.
shell-page-loading = Fetching this page

# A part of the app did not arrive.
shell-page-failed = This page could not be loaded. Your answers are safe. Check the connection and try again.

# Something has been on its way for a while.
shell-slow = This takes longer than usual.

# Something did not arrive, because the page is of an older version.
shell-outdated = A new version of Waymark was published, and this page is still of the one before. Your answers are safe. Reload to go on.

# Reloads the page.
shell-reload = Reload

# A person chose to start without the data, because the app stopped again and again.
shell-aside = Waymark has opened nothing of what this browser keeps, and changes nothing of it. What you enter now is gone when you close or reload this tab.

# Two starts in a row have crashed.
shell-safe-mode = Waymark stopped twice in a row, so it has opened nothing. Save a copy of everything before you go on.

# Tries again.
shell-try-again = Try again

# What a button or a link does, and for the ear to what: several of the kind stand on a page.
# Variables:
#   $what (Text) - what it does
#   $to (Text) - to what
#   $aloud (Slot) - only read aloud
shell-control = { $what }<aloud>: { $to }</aloud>

## home: what the home page says before anything else of it is here

# The heading, its first line.
home-heading-first = See where you stand.

# The heading, its second line.
home-heading-second = Choose what to try next.

# What happens here.
home-lede = Answer what you observe, see how your team delivers software, drawn as a map, and leave with one to three practices to try.

# The step forward.
home-start = Start an assessment

## start

# How many of a questionnaire's questions are answered.
# Variables:
#   $answered (Number) - how many
#   $count (Number) - of how many
start-known = { $answered } of { $count ->
    [one] { $count } question
   *[other] { $count } questions
 } answered already.

# How many questions a questionnaire asks.
# Variables:
#   $count (Number) - how many
start-asks = { $count ->
    [one] { $count } question
   *[other] { $count } questions
 }.

# Of a questionnaire whose answers no team agrees on.
start-alone = Answered alone.

# How many questions a questionnaire asks that others of the choice ask too.
# Variables:
#   $count (Number) - how many it asks
#   $shared (Number) - how many of these others ask
start-shared = { $count ->
    [one] { $count } question
   *[other] { $count } questions
 }, { $shared } of them in your other choices too.

# What an assessment asks, at the beginning of a sentence.
# Variables:
#   $count (Number) - how many questions
start-asked = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}

# What an assessment asks, at the beginning of a sentence.
# Variables:
#   $count (Number) - how many delivery metrics
#   $in-words (Text) - the same in words
start-asked-metrics = { $count ->
    [one] { $in-words } delivery metric
   *[other] { $in-words } delivery metrics
}

# What an assessment asks, at the beginning of a sentence.
# Variables:
#   $count (Number) - how many questions
#   $metrics (Number) - how many delivery metrics
#   $in-words (Text) - the metrics in words
start-asked-both = { $count ->
    [one] { $count } question
   *[other] { $count } questions
 } and { $metrics ->
    [one] { $in-words } delivery metric
   *[other] { $in-words } delivery metrics
}

# With how many of it are answered.
# Variables:
#   $asked (Text) - what is asked
#   $count (Number) - how many are answered
start-some-answered = { $asked }, { $count } of them answered

# With how long it takes.
# Variables:
#   $asked (Text) - what is asked
#   $time (Text) - about 2 minutes for one person …
start-takes = { $asked }: { $time }.

# Where that is not known.
# Variables:
#   $asked (Text) - what is asked
start-takes-unknown = { $asked }.

# After what a quick round asks.
start-deeper = You can go on to the full round later and lose nothing.

# The heading when details are changed.
start-edit-title = Details of this assessment

# What the page is for.
start-lede = One team, one service, one day. You can leave at any moment and come back to the same place.

# The team.
start-team = Team

# How long a team's name may be.
start-team-hint = The name by which you find this again.

# Stands beside the name of a field that must be filled in.
start-needed = (needed)

# The scope.
start-scope = Service or application

# What a scope is.
start-scope-hint = Optional, and one only. Different services often lie far apart, and a mean of them describes neither.

# Who takes part.
start-participants = Who takes part

# What to write.
start-participants-hint = Names or roles, as many as help you remember. Optional.

# The day.
start-date = Date

# Heads the questionnaires.
start-questionnaires = Questionnaires

# One set of answers.
start-questionnaires-hint = Every answer counts wherever it fits, so a second questionnaire is mostly answered by the first.

# Unfolds the questionnaires beside the first ones.
start-further = More, from SRE (reliable services) to FinOps (cloud cost)

# Heads the questionnaires that a person brought.
start-own = Your questionnaires

# No chosen question is marked for the quick round.
start-none-quick = None of these questions is marked quick, so this asks them all.

# DORA's metrics.
start-delivery = Delivery performance

# What they are.
start-delivery-hint = The five metrics of DORA, Google’s yearly research, from lead time to rework. Five answers.

# Heads the depth.
start-depth = Quick or full

# A third of the questions.
start-quick = Quick round

# Every question.
start-full = Full round

# The step forward.
start-begin = Begin

# The step forward when details are changed.
start-save = Done

# The team has no name.
start-team-missing = Name the team, so that you find this again.

# Nothing is chosen.
start-nothing-chosen = Choose a questionnaire or delivery performance, or several.

# The day cannot be read.
start-date-wrong = Choose a day, such as 14 November 2026.

## number

# A share of a hundred.
# Variables:
#   $number (Text) - the number, as it is written
percent = { $number } %

# How many questions are answered of those that could be.
# Variables:
#   $answered (Number) - how many have a level
#   $applicable (Number) - of how many
coverage = { $answered } of { $applicable }

# A further part of it.
# Variables:
#   $count (Number) - how many are answered with don’t know
coverage-dont-know = { $count } don’t know

# A further part of it.
# Variables:
#   $count (Number) - how many do not apply
coverage-not-applicable = { $count } not applicable

# How far a score has moved, where it has not.
difference-none = same

# A small count within a sentence.
# Variables:
#   $count (Number) - which
count-in-words = { $count ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}

# A day.
# Variables:
#   $day (Text) - the day of the month, in digits
#   $month (Text) - the month with its year
day = { $day } { $month }

# A month with its year.
# Variables:
#   $month (Text) - the month
#   $year (Text) - the year, in digits
month-and-year = { $month } { $year }

# A month.
# Variables:
#   $month (Number) - 1 to 12
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}

# The last of names in a row.
# Variables:
#   $before (Text) - those before it
#   $last (Text) - the last
list-last = { $before } and { $last }

# A further part in a row, not the last.
# Variables:
#   $before (Text) - those before it
#   $next (Text) - the next
list-next = { $before }, { $next }

# A further short fact in a line.
# Variables:
#   $before (Text) - those before it
#   $next (Text) - the next
apart-next = { $before } · { $next }

# A sentence after a sentence.
# Variables:
#   $before (Text) - what stands before it
#   $next (Text) - the next sentence
sentence-next = { $before } { $next }

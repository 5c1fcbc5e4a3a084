## about

# The page's heading.
about-title = About Waymark

# What Waymark is for.
about-lede = Waymark helps a team see how it delivers software today, agree on it, and choose the practices to try next.

# What the table of boundaries shows.
about-boundaries = Where a band begins, by the year of the report

# Heads the column of years.
about-year = Year

# Heads the traps.
about-traps-title = Where the popular sources trip

# Heads the sources.
about-sources = Sources

# How the sources were used.
about-sources-more = Questions, levels and practices are written in our own words. The ideas and figures come from others:

# Opens the list of all sources.
about-all-sources = Every source of the questionnaires, questions and practices

# Leads to a source.
# Variables:
#   $site (Text) - the name of the site, such as dora.dev
about-read = Read on at { $site }

# Heads the list of the page's sections.
about-contents = On this page

# Opens the rest of a section.
# Variables:
#   $section (Text) - its heading
about-more = More: { $section }

# What Waymark is and is not.
about-what-heading = What it is
about-what-1 = You answer questions about what one can see in your work. Waymark turns the answers into scores and draws them as a map. Then it suggests a few practices, each with its reason. It looks at one team and one service at a time.
about-what-2 = It is not a test, not a certificate, and not a way to compare teams. A low level can be the right one, and many questions say when.

# How answers become scores.
about-scores-heading = Answers and scores
about-scores-1 = A question of Waymark has five levels. Each says what one would see. They count 0, 2.5, 5, 7.5 and 10, so every score lies between 0 and 10. That is the scale of the Quick Check by DORA, Google’s yearly research on how software is delivered.
about-scores-2 = There are four kinds of answer. A level counts. Not applicable, with a reason, is left out of the sum. Don’t know and nothing yet lower the coverage, never the score. Where nothing is answered there is no score, which is not the same as 0.
about-scores-3 = A score is shown with one decimal, near the boundary of a band with more. Coverage is the share of the applicable questions that have a level. A score with less than half of them is called provisional. So is one that is a single answer, and that has no band. Two assessments are compared over the questions that have a level both times.
about-scores-4 = A dimension is the weighted mean of its answered questions, and a questionnaire is the weighted mean of its dimensions. Several questionnaires read the same answers from different sides; they are never averaged into one number, and the area of a radar means nothing.

# What a band is; the table of boundaries follows.
about-bands-heading = Bands
about-bands-1 = Low, Medium, High and Elite are names from DORA’s reports. Each year they stood for groups of teams that had given similar answers. Waymark gives a score the name of the nearest group. For CALMS and the like this is a comparison on DORA’s scale, not a DORA result.
about-bands-2 = The groups were found anew each year. They never were cut-offs, and the report of 2025 has none. The nearest group is the one whose mean lies nearest on the scale from 0 to 10, so each boundary lies half-way between two groups. A score on a boundary takes the lower name.

# How delivery is scored.
about-delivery-heading = Delivery performance
about-delivery = Five metrics say how fast and how safely changes reach users. Waymark scores them as DORA’s Quick Check of 2025 does, and names the group of teams that yours is most like.
about-delivery-1 = Three things differ from DORA’s Quick Check: a metric without an answer is left out of every mean instead of counting as best or worst, decimals of a percentage count, and nothing answered gives no score.
about-delivery-2 = The level is the cluster whose published medians lie nearest, over lead time, deployment frequency, recovery and change fail rate, once three of the four are answered. When two clusters are almost equally near, the page says so. Rework rate has no levels.

# How the roadmap comes about.
about-roadmap-heading = The roadmap
about-roadmap = An answer below its target speaks for the practices that would lift it. The further below, the more it counts, and what takes days comes before what takes months. At most three practices are Now and five Next. It is advice, and the weights behind it are the authors’ judgement.
about-roadmap-1 = Every answered question has a need: how far it lies below its target, the far ones counting more than in proportion, from 0 at the target to 1 a whole ladder below it. A practice’s priority is the mean need of the answered questions that name it, divided by the root of its effort: 1 for days, 2 for weeks, 4 for months. Where a delivery metric that it moves leaves room, that raises the priority, at most to twice. A question without an answer does not count.
about-roadmap-2 = A practice waits while one that it needs first scores under 5.0, and lends that one its priority. Between equals the one that lifts the weakest dimension comes first, then the earlier phase, then the one that more answers speak for. At most three practices are Now and five Next, and no two of Now rest on the same single answer; you can pin, move, defer or dismiss any of them.
about-roadmap-3 = What a practice would add is told apart from its place: the scores if every question that names it, and lies below its target, rose by one level.
about-roadmap-4 = The projection shows the scores if each question behind the Now practices rose by one level. It is a guess to plan with, not a promise.
about-roadmap-5 = Insights are answers that often mean something together. Each names the answers behind it and is a hypothesis to check with the team.
about-roadmap-6 = What a practice moves rests on DORA’s research where its page says so and on the authors’ judgement elsewhere. Weights, efforts and prerequisites are judgement.

# What is often copied: what it is, and what holds.
about-trap-table = The “DORA 2023” table
about-trap-table-more = The usual copy mixes rows of 2018 to 2023. Lead times from an hour to a day and from one to six months lie in none of its rows, and a change fail rate of 5 % lies in two.
about-trap-minutes = 43.2 minutes, not 43.8
about-trap-minutes-more = An objective of 99.9 % leaves 43.2 minutes in 30 days. 43.8 is the figure for a twelfth of a year.
about-trap-waiting = 87.6 % waiting, not 93 %
about-trap-waiting-more = A value stream that is often shown has 17 hours of work and 15 working days of waiting. In days of eight hours that is 87.6 % waiting; the 93 % beside it does not follow.
about-trap-toil = Toil has six traits
about-trap-toil-more = Google’s book names manual, repetitive, automatable, tactical, without lasting value, and growing with the service. Not all need apply: the more do, the likelier it is toil.
about-trap-recovery = Recovery is throughput
about-trap-recovery-more = Since 2024 DORA counts recovery from failed deployments with throughput, and change fail rate and rework rate as instability.
about-trap-rework = The fifth metric is rework rate
about-trap-rework-more = Reliability, often called the fifth, is a measure of operations and stands beside the delivery metrics.
about-trap-calms = Who named CALMS
about-trap-calms-more = Damon Edwards and John Willis coined CAMS in 2010. Jez Humble added the L for lean.

# Who is owed what.
about-credit-dora = DORA, Google LLC: the delivery metrics with their answer options, the Quick Check’s arithmetic and the clusters’ medians. Text and figures of dora.dev are licensed under CC BY 4.0. Waymark restates them and is not endorsed by DORA or Google.
about-credit-three-ways = Gene Kim: the Three Ways, 2012, and the books that followed.
about-credit-westrum = Ron Westrum: A typology of organisational cultures, 2004, on how organisations treat news.
about-credit-sre = Site Reliability Engineering and The Site Reliability Workbook, Google, 2016 and 2018: service level objectives, error budgets, toil.

# What happens to what a person enters.
about-privacy-heading = Privacy
about-privacy-1 = What you enter stays in this browser’s storage for this site. There is no server, no account, no cookie and no count of visitors. It leaves only when you send it, such as a file you saved.
about-privacy-2 = A Content-Security-Policy in every page tells the browser to load from this site and connect to it alone, so the browser itself enforces this.
about-privacy-3 = Other sites under the same host name can read the same storage, and so can anyone who uses this browser profile. If that matters, use Waymark under a domain of its own.
about-privacy-4 = Clearing the browser’s data deletes your answers, and some browsers tidy up sites that were not visited for a while. Save a copy of what you want to keep.

# How accessible Waymark is.
about-accessibility-heading = Accessibility
about-accessibility-1 = Waymark aims at WCAG 2.2, level AA. It uses the browser’s own controls, everything can be done with the keyboard, no sign relies on colour alone, and the numbers of every chart stand beside it as text.
about-accessibility-2 = It has been checked in Chromium only, and not yet with people who use a screen reader or other aids. If something is in your way, please report it where you found Waymark.

# Under which terms Waymark may be used.
about-licences-heading = Licences
about-licences-1 = The code is licensed under MIT or Apache-2.0, as you choose. The questions, questionnaires, practices and insights are licensed under CC BY 4.0: share and change them, and say where they come from.
about-notices = Licences and notices of what Waymark is built from (a text file in a new tab)

# The version of Waymark.
# Variables:
#   $version (Text) - its number
about-version = Waymark { $version }

# Where a band begins, as the head of a column.
# Variables:
#   $band (Text) - its name
about-begins = { $band } above

## page

# The page's heading.
title = Settings

# What settings are.
lede = They belong to this browser and change no answer.

# Heads how Waymark looks.
appearance = Appearance

# Names the choice of theme.
theme = Theme

# The theme of the system.
system = As the system says

# The light theme.
light = Light

# The dark theme.
dark = Dark

# Heads the choice of the year.
bands = Bands

# Names the choice of the year.
edition = Name the bands after DORA’s clusters of

# What the bands of 2023 are like.
# Variables:
#   $medium (Text) - the score above which a score is Medium
#   $high (Text) - the score above which a score is High
#   $elite (Text) - the score above which a score is Elite
edition-2023 = The four clusters lie well apart: Medium above { $medium }, High above { $high }, Elite above { $elite }.

# What the bands of 2024 are like.
# Variables:
#   $medium (Text) - the score above which a score is Medium
#   $high (Text) - the score above which a score is High
#   $elite (Text) - the score above which a score is Elite
edition-2024 = The last year with clusters; its Medium teams failed less often than its High teams, so the two lie close: Medium above { $medium }, High above { $high }, Elite above { $elite }.

# Heads how questions are asked.
questions = Questions

# Switches the keys.
keys = Answer with single keys

# What the keys do.
# Variables:
#   $dont-know (Text) - the key that answers don’t know
#   $next (Text) - the key that goes on
#   $back (Text) - the key that goes back
#   $unchanged (Text) - the key that keeps the answer of last time
keys-hint = The digits choose a level, { $dont-know } is don’t know, { $next } goes on, { $back } goes back. Where an assessment repeats an earlier one, { $unchanged } keeps its answer. Switch them off if a key is pressed by accident, or if you dictate.

# A choice that the browser did not keep.
choice-not-kept = This browser did not keep your choice: it holds until you close the tab.

## offline

# Heads what works without a connection.
offline = Without a connection

# Nothing is known yet.
offline-waiting = Once a page is at rest, Waymark fetches all of itself. Then every page opens without a connection.

# All of the site is kept.
offline-whole = All of Waymark is in this browser. Every page opens without a connection.

# The browser asks sites to save data.
offline-part = What you have opened works without a connection. To save data, the rest is fetched only when you ask for it.

# Fetches the rest.
# Variables:
#   $megabytes (Amount) - what all of it weighs, in millions of bytes
offline-all = Fetch everything (up to { $megabytes } MB)

# The rest is on its way.
offline-fetching = Fetching everything…

# The rest did not come.
offline-failed = Not everything arrived, or this browser has no room for it. What you have opened works without a connection.

# What installing means.
install-hint = Your browser can install Waymark: it gets an icon and a window of its own. It stays the same Waymark, with what is kept here.

# Lets the browser install the app.
install = Install Waymark

## kept

# Heads what is kept.
data = What this browser keeps

# Heads the row of what is kept.
kept-here = Kept here

# What is kept.
# Variables:
#   $what (Text) - assessments, and questionnaires of their own
kept = { $what }. Besides, the tools’ entries, the columns you chose for event files, these settings, earlier states of your assessments, and for 30 days what you deleted. Clearing the browser’s data deletes all of it.

# What is kept, where nothing survives the tab.
# Variables:
#   $what (Text) - assessments, and questionnaires of their own
kept-in-tab = { $what }, in this tab only: this browser keeps nothing for this site, and all of it is gone when the tab closes.

# Assessments that are kept, as a sentence begins.
# Variables:
#   $count (Number) - how many
kept-assessments = { $count ->
    [0] No assessment
    [one] { $count } assessment
   *[other] { $count } assessments
}

# The same with questionnaires that the person brought.
# Variables:
#   $assessments (Text) - the assessments
#   $count (Number) - how many questionnaires
kept-with-own = { $count ->
    [one] { $assessments } and { $count } questionnaire of your own
   *[other] { $assessments } and { $count } questionnaires of your own
}

# The same with workshops.
# Variables:
#   $what (Text) - assessments, and questionnaires of their own
#   $count (Number) - how many workshops
kept-with-workshops = { $count ->
    [one] { $what }, and { $count } workshop
   *[other] { $what }, and { $count } workshops
}

# Heads the row of how much room there is.
room = Room

# How much of it is in use.
# Variables:
#   $own (Text) - the share that Waymark uses, such as 2 %
#   $left (Text) - the share that is left
room-used = Waymark uses { $own } of the room that this browser gives this address; { $left } is left.

# The same, where other projects use some.
# Variables:
#   $own (Text) - the share that Waymark uses
#   $others (Text) - the share that others use
#   $left (Text) - the share that is left
room-shared = Waymark uses { $own } of the room that this browser gives this address, and other projects there { $others }; { $left } is left.

# A share so small that it would read as none.
room-little = less than 1 %

# What is in use of the browser's larger storage.
# Variables:
#   $used (Text) - such as 1.2 MB
#   $all (Text) - such as 10 GB
room-further = Files for use without a network and second copies take { $used }, of { $all } at most.

# A size.
# Variables:
#   $number (Text) - how many millions of bytes
megabytes = { $number } MB

# A size.
# Variables:
#   $number (Text) - how many thousand millions of bytes
gigabytes = { $number } GB

# Heads the row of whether the browser deletes what it keeps.
promise = Promise

# The browser has promised.
promise-given = This browser has promised to keep it until you delete it.

# The browser has not promised.
promise-open = This browser may delete it when the disk is full.

# Asks the browser.
promise-ask = Ask it to keep it

# The browser was asked just now and did not promise.
promise-refused = This browser did not promise. Most do once a site is visited often, bookmarked or installed.

# Safari deletes what is not visited.
week = This browser deletes what a site keeps after seven days of use without a visit to it. A copy is the way out; so is adding Waymark to the home screen or the Dock.

# Heads the row of the last copy.
copied = Last copy

# No copy was saved.
copied-never = None yet.

# When a copy was saved.
# Variables:
#   $when (Text) - when, such as today, or 3 days ago
copied-when = Saved { $when }.

# When something was, within a sentence.
# Variables:
#   $days (Number) - how many days ago
ago = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}

# What has changed since the last copy.
# Variables:
#   $count (Number) - how many assessments
changed-since = { $count ->
    [0] No assessment has changed since.
    [one] One assessment has changed since.
   *[other] { $count } assessments have changed since.
}

# Downloads everything.
save-all = Save a copy of everything

# Forgets everything.
erase = Delete everything

# Asks before everything is erased.
erase-title = Delete everything that Waymark keeps here?

# What goes: assessments.
# Variables:
#   $count (Number) - how many are kept
erases = { $count ->
    [0] No assessment is kept here now. These settings go back to what they were at first.
    [one] This deletes the one assessment kept here, with its answers, notes and plans, and these settings.
   *[other] This deletes all { $count } assessments kept here, with their answers, notes and plans, and these settings.
}

# What goes, too: questionnaires that the person brought.
# Variables:
#   $count (Number) - how many are kept
erases-own = { $count ->
    [one] The questionnaire that you brought goes, too.
   *[other] The { $count } questionnaires that you brought go, too.
}

# What goes, too: workshops.
# Variables:
#   $count (Number) - how many are kept
erases-workshops = { $count ->
    [one] The workshop goes, too, with what people answered.
   *[other] The { $count } workshops go, too, with what people answered.
}

# What goes, too.
erases-besides = The tools’ entries, the columns you chose for event files, earlier states, what was deleted lately, your answers in workshops you were invited to and the choice of a folder for copies go, too, and so does anything that could not be read and was moved aside.

# What stays.
erase-stays = Only Waymark’s own data goes: other sites, other projects at this address, and files you saved stay as they are. There is no undo.

# Offers a copy before everything is erased.
erase-copy = A saved copy holds all of it but earlier states, what was deleted, and the choice of a folder. It can be opened again at any time, here or in another browser.

# Leaves everything as it is.
cancel = Cancel

# Everything is erased.
erased = Everything Waymark kept here is deleted.

# Everything is erased but the second copy, which the browser would not erase.
half-erased = Everything is deleted but a second copy, which this browser did not let go. Open Waymark again, or clear the data of this site in the browser’s own settings.

### What the pages say before the app arrives, and where it does not: the title of the tab, the description
### that search engines show, the heading and the first words, and what stands in the templates index.html
### and 404.html.

## While the app is on its way

loading = Loading…

# Beneath it, after a while.
slow = This takes longer than usual.

# A button.
slow-again = Try again

# Where the script that starts Waymark has not come after a while.
# Variables:
#   $reload (Slot) - loads the page again
unstarted = Waymark has not started. The connection may be slow or down, this browser may be too old, or something in it holds scripts back. What you saved stays in this browser. <reload>Load the page again</reload>.

# Where scripts are switched off.
needs-script = Waymark runs in your browser, so it needs JavaScript. Nothing you enter leaves the browser.

## The screen that takes the place of the app when it stopped, or never came.

crash-title = Waymark stopped

# One of the reasons.
crash-load = A part of the app did not arrive. The connection may be down, or a new version is just being published.

# There is no WebAssembly, or an old one. The versions are the oldest in which Waymark works.
crash-unsupported = This browser is too old for Waymark, or its WebAssembly is switched off. Waymark needs Chrome or Edge 105, Firefox 121, Safari 16, or newer.

# Another site shows Waymark inside its own page.
# Variables:
#   $alone (Slot) - opens Waymark in a tab of its own
crash-framed = Another site shows Waymark inside its own page and could lead your clicks. <alone>Open it in a tab of its own</alone>.

# One of the reasons.
crash-panic = There is a fault in the app. To keep your answers safe, it saves nothing more in this tab.

# One of the reasons: starting it ended like this three times.
crash-loop = Waymark stopped three times in a row. Something in the saved data may be the cause, so it is not opened now. Save a copy of it, then start without it: nothing of it is moved or deleted.

crash-saved = What was saved before is still in this browser. You can save a copy of it as a file.

# A button.
crash-reload = Reload the page

# A button; the data stays where it is.
crash-aside = Start without my data

# A button.
crash-download = Save a copy of everything

# Opens a field with the data, for a browser that saves no file.
crash-copy = Copy the data instead

# Names that field.
crash-everything = Everything that Waymark keeps in this browser

# Stands in that field when there is no data to be had.
# Variables:
#   $error (Text) - what the browser says, in its own words
crash-unreadable = This browser does not let the page read its storage: { $error }

# Opens what a report of the fault should quote.
crash-report = What went wrong

# Stands above the report.
crash-report-more = This is sent to nobody. Read it before you pass it on: an error can quote what was entered.

# A button.
crash-report-copy = Copy this

## A new version was published while this page was open

renewal-ready = A new version of Waymark is ready.

# A button: saves, then opens the new version in every tab.
renewal-use = Save and use it

# A button: leaves the page as it is.
renewal-later = Later

## The page for an address at which there is none

not-found-title = No such page · Waymark

not-found-heading = There is no page at this address

not-found-words = This is Waymark, which helps a team see how it delivers software. The address may be mistyped, or the page may have moved. Nothing that you saved in this browser is lost.

# Variables:
#   $start (Slot) - leads to the home page
#   $up (Slot) - leads to the folder above the address
not-found-ways = <start>Go to the start of Waymark</start>. If that is not it, <up>try one level up</up>.

## home

home-title = Waymark: see how your team delivers software
home-description = A DevOps maturity self-assessment that runs entirely in your browser. Answer what you observe, see where you stand, choose what to try next.
home-heading = See where you stand. Choose what to try next.
home-words = Answer what you observe, see how your team delivers software, drawn as a map, and leave with one to three practices to try. Nothing you enter leaves this browser unless you send it yourself.

## start

start-title = Start an assessment · Waymark
start-description = Name the team, choose the questionnaires, and begin.
start-heading = Start an assessment
start-words = Say which team and which service it is about, and choose the questionnaires.

## assess

assess-title = Questions · Waymark
assess-description = Answer what your team observes, one question at a time.
assess-heading = Questions
assess-words = One question at a time. Choose the level that describes what you see today.

## review

review-title = Review your answers · Waymark
review-description = Every answer of the assessment on one page.
review-heading = Review your answers
review-words = Every answer on one page, with what is still open.

## results

results-title = Results · Waymark
results-description = Where the team stands: a radar, a band, and the sums behind every number.
results-heading = Results
results-words = Where the team stands, and how each number came about.

## report

report-title = Report · Waymark
report-description = An assessment as a report for those who were not there, to print or to save as one file.
report-heading = Report
report-words = An assessment as a report for those who were not there.

## roadmap

roadmap-title = Roadmap · Waymark
roadmap-description = The practices to try next, in order, and why.
roadmap-heading = Roadmap
roadmap-words = The practices to try next, in order, and why these.

## compare

compare-title = Over time · Waymark
compare-description = One team over time: what moved, what was tried, what happened between.
compare-heading = Over time
compare-words = One team over time: what moved, what was tried, what happened between.

## export

export-title = Take it elsewhere · Waymark
export-description = Your assessment as a workbook, as CSV, as actions for a tracker and a calendar, as a badge and as facts.
export-heading = Take it elsewhere
export-words = Your answers and your plan, as files that other tools read. Everything is made here in this browser; nothing is sent.

## delivery

delivery-title = Delivery performance · Waymark
delivery-description = The five delivery metrics of DORA: throughput and stability.
delivery-heading = Delivery performance
delivery-words = How often you deliver, how fast, and how well it holds, by the five metrics of DORA.

## history

history-title = Deployment history · Waymark
history-description = Read your deployments, changes and incidents from files, in this browser.
history-heading = Deployment history
history-words = Drop in exports of your deployments, changes and incidents. They are read here and sent nowhere.

## foreign

foreign-title = Answers from other tools · Waymark
foreign-description = Take over what your team answered in another tool, with a report of what becomes of it.
foreign-heading = Answers from other tools
foreign-words = Bring the files or the link of another tool. They are read here and sent nowhere.

## quick-check

quick-check-title = Open a Quick Check link · Waymark
quick-check-description = See the answers of a DORA Quick Check link in Waymark.
quick-check-heading = Open a Quick Check link
quick-check-words = Paste the address of a DORA Quick Check result to see the same answers here.

## library

library-title = Library · Waymark
library-description = Every questionnaire, question, practice, insight and term, to browse and search.
library-heading = Library
library-words = Every questionnaire, question, practice, insight and term, to browse and search.

## learn

learn-title = Learn · Waymark
learn-description = Short articles on DevOps: where it came from, how teams start, and what the words mean.
learn-heading = Learn
learn-words = Short articles: where DevOps came from, what it is not, and how a small team starts.

## worksheet

worksheet-title = Worksheet · Waymark
worksheet-description = A questionnaire on paper, for rooms without devices.
worksheet-heading = Worksheet
worksheet-words = A questionnaire to print, for rooms without devices.

## own-questionnaires

own-questionnaires-title = Your questionnaires · Waymark
own-questionnaires-description = Bring a questionnaire of your own: drop its file, see its problems or a preview, and use it.
own-questionnaires-heading = Your questionnaires
own-questionnaires-words = Bring a questionnaire of your own from a text file. It stays in this browser.

## join

join-title = Join a workshop · Waymark
join-description = Answer the questions of a workshop on your own device, and hand in a code.
join-heading = Join a workshop
join-words = Answer the questions of a workshop on your own device. Your answers become a code that you hand in yourself.

## tools

tools-title = Tools · Waymark
tools-description = Tools for a value stream, an error budget, toil, cloud costs and the return on an investment.
tools-heading = Tools
tools-words = Tools for a value stream, an error budget, toil, cloud costs and the return on an investment.

## value-stream

value-stream-title = Value stream · Waymark
value-stream-description = Lead time, waiting and the bottleneck on the way from a change to its users.
value-stream-heading = Value stream
value-stream-words = Where the time goes on the way from a change to its users.

## error-budget

error-budget-title = Error budget · Waymark
error-budget-description = What a service level objective allows in minutes and requests, and when to alert.
error-budget-heading = Error budget
error-budget-words = What a service level objective allows, in minutes and requests.

## toil

toil-title = Toil · Waymark
toil-description = Which recurring work to automate first, and when it pays back.
toil-heading = Toil
toil-words = Which recurring work to automate first, and when it pays back.

## cloud-cost

cloud-cost-title = Cloud cost · Waymark
cloud-cost-description = A few ratios that show whether cloud money is well spent.
cloud-cost-heading = Cloud cost
cloud-cost-words = A few ratios that show whether cloud money is well spent.

## return-on-investment

return-on-investment-title = Return on investment · Waymark
return-on-investment-description = What a new way of working brings for what it costs, and how sure that is.
return-on-investment-heading = Return on investment
return-on-investment-words = What a new way of working brings for what it costs, and how sure that is.

## workshop

workshop-title = Workshops · Waymark
workshop-description = A workshop without accounts: everybody answers for themselves, you see how far you lie apart, and agree.
workshop-heading = Workshops
workshop-words = Everybody answers for themselves, you see together how far you lie apart, talk, and agree on what to try.

## stage

stage-title = Projector · Waymark
stage-description = What a room sees of a workshop: one thing at a time, and no answer before the reveal.
stage-heading = Projector
stage-words = One thing at a time, and no answer before the reveal.

## teams

teams-title = Many teams · Waymark
teams-description = Lay the assessments of many teams side by side: what they share, where they differ, and no ranking.
teams-heading = Many teams
teams-words = Lay your teams side by side: what they share, where they differ, and which practices would help the most of them.

## settings

settings-title = Settings · Waymark
settings-description = Appearance, comparison year, and what is kept in this browser.
settings-heading = Settings
settings-words = How Waymark looks, and what it keeps in this browser.

## about

about-title = About Waymark
about-description = What Waymark is, where its questions come from, and what happens to your data.
about-heading = About Waymark
about-words = Waymark helps a team see how it delivers software today, agree on it, and choose the practices to try next. Nothing you enter leaves this browser unless you send it yourself.

## learn

# What the page is for.
learn-lede = Short articles: where it all came from, what it is not, how teams begin. Each takes a few minutes.

# Introduces where to go on from a section.
learn-see = More on this:

# Heads where to go on.
learn-see-also = Go on from here

# Heads the sources.
learn-sources = Sources

# Names the way to other articles.
learn-more-articles = More articles

# The article before.
learn-before = Before

# The article after.
learn-next = Next

# Back to the list.
learn-all = All articles

# What a page of the app is, among things to read.
learn-page = Tool

# Prints the article.
learn-print = Print

# Names the sections.
learn-contents = In this article

# There is no article of this name.
learn-missing = There is no article of this name

# What to do about it.
learn-missing-more = It may have been renamed. The list has all there are.

# What the page is for.
lede = All that Waymark asks and advises, and the words it uses, to read without an assessment.

# Names the search field.
search = Search the library

# What to type.
search-hint = Beginnings of words are enough. The arrow keys move through what is found, Enter opens the first.

# Empties the search field.
clear = Clear

# Names the kinds.
kinds = What is in the library

# Names what was found.
found = Found

# What to do when nothing was found.
nothing-more = Try fewer words or the beginning of one: “deploy” finds deployment, deploying and deployed. Or look through a kind:

# Leads to a corrected query.
did-you-mean = Did you mean

# The way to this page.
you-are-in = Way to this page

# Nothing of this name is here.
missing = There is nothing of this name in the library

# What to do about it.
missing-more = It may have been renamed, or come with a questionnaire that is not in this browser. Search for it, or look through the library.

# Back to the library.
to-library = To the library

# Questions that no questionnaire asks.
asked-by-none = Asked by no questionnaire here

# Heads who made a questionnaire.
origin = Where it comes from

# Heads when to use a questionnaire.
use-when = When it fits

# Heads when not to use a questionnaire.
not-when = When it does not

# Begins an assessment.
start = Start an assessment

# Leads to the printed form.
to-worksheet = Print it as a worksheet

# Marks a question of the quick round.
quick = quick

# Explains the mark.
quick-more = Questions marked quick make up the quick round.

# Heads the levels of a question.
levels = The levels

# Marks the level of the team.
your-level = Your answer

# The team could not tell.
your-dont-know = You answered: don’t know.

# The question does not apply to the team.
your-not-applicable = You answered: not applicable.

# Leads to the question in the assessment.
answer-it = Answer it

# Leads to the answered question in the assessment.
change-it = Look at your answer

# Heads where a question is asked.
asked-by = Asked by

# Heads the practices of a question.
evidence-of = What it is evidence of

# Heads the insights on something.
insights-on = Insights that look here

# Heads the articles on something.
articles-on = To read

# Heads the dependency picture.
around = What lies around it

# Heads what comes first.
needs = Needs first

# Heads what comes after.
needed-by = Opens the way to

# Marks the practice in the picture.
here = This practice

# Nothing comes first.
needs-nothing = Nothing: it can begin today.

# Nothing comes after.
needed-by-nothing = No other practice waits for it.

# Heads the questions of a practice.
shown-by = Questions that show it

# The basis of what a practice moves.
research = DORA’s research

# The basis of what a practice moves.
judgement = our judgement

# Names the phase of a practice.
phase = On the path

# Names the basis.
basis = Who says so

# Heads the conditions of an insight.
shows-when = Shown when all of this holds

# Heads the conditions of which one is enough.
shows-when-any = and one of these

# Heads the conditions of which one is enough, where there are no others.
shows-when-only-any = Shown when one of this holds

# Says that an insight is no verdict.
hypothesis = A pattern to talk about, not a verdict. What is not answered never shows one.

# Heads what else a term goes by.
also = Also

# Heads where a term is used.
used-in = Where the word is used

# Opens the terms of a text.
words-here = Words used here

# Leads from a card to all about its practice.
about-practice = Read about it

# Introduces the practices that lift a dimension.
practices-to-read = Practices that would lift it: { "" }

## worksheet

# What the page is for.
worksheet-lede = A questionnaire to print, for rooms without devices. Fill it in together, then enter the answers here.

# Chooses the questionnaire.
worksheet-questionnaire = Questionnaire

# Chooses how much.
worksheet-depth = How much

# All of it.
worksheet-full = All questions

# The quick round.
worksheet-quick = The quick round

# Prints the form.
worksheet-print = Print

# How it prints.
worksheet-print-hint = It fits A4 and Letter. A question is never split between two pages.

# Names the form.
worksheet-form = The worksheet

# The team.
worksheet-team = Team

# What is assessed.
worksheet-scope = Service or application

# The day.
worksheet-date = Date

# Who was there.
worksheet-people = Who is in the room

# How to fill it in.
worksheet-how = Tick what you see in an ordinary week, not the best week and not the plan. Nobody can tell? Tick don’t know: it lowers no score.

# The question does not apply.
worksheet-not-applicable = Not applicable, because

# Nobody can tell.
worksheet-dont-know = Don’t know

# What was seen.
worksheet-notes = What we saw

# There is no questionnaire of that name.
worksheet-missing = There is no questionnaire of this name here. Choose one.

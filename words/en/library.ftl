## learn

# How long reading takes.
# Variables:
#   $count (Number) - minutes, at least one
learn-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

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

## kind

# A kind of what is in the library, several of it.
kinds-questionnaire = Questionnaires
kinds-question = Questions
kinds-practice = Practices
kinds-insight = Insights
kinds-term = Terms
kinds-article = Articles

# A kind, one of it.
kind-questionnaire = Questionnaire
kind-question = Question
kind-practice = Practice
kind-insight = Insight
kind-term = Term
kind-article = Article

# What a kind is.
kind-more-questionnaire = Each looks at the same answers from another side. A question that several ask is answered once.
kind-more-question = Each has levels that say what one would see. They stand below the questionnaire that asks them first.
kind-more-practice = What the roadmap recommends, along the path that a change takes through an organisation.
kind-more-insight = Patterns across several answers that no single number shows.
kind-more-term = The words of the field, and what they mean here.
kind-more-article = What is worth knowing and is no question.

# Leads to all about a thing.
# Variables:
#   $kind (questionnaire | question | practice | insight | term | article) - what it is
all-about = { $kind ->
    [questionnaire] This questionnaire in the library
    [question] This question in the library
    [practice] This practice in the library
    [insight] This insight in the library
    [term] This term in the library
   *[article] This article in the library
}

## page

# What the page is for.
lede = All that Waymark asks and advises, and the words it uses, to read without an assessment.

# Names the search field.
search = Search the library

# What to type.
search-hint = Beginnings of words are enough. The arrow keys move through what is found, Enter opens the first.

# The address asks for a longer text than is looked for.
# Variables:
#   $most (Number) - how many characters are
search-too-long = This is longer than { $most } characters. Only its beginning is looked for.

# Empties the search field.
clear = Clear

# Names the kinds.
kinds = What is in the library

# Names what was found.
found = Found

# How much was found.
# Variables:
#   $count (Number) - how much
found-count = { $count ->
    [0] Nothing found
   *[other] { $count } found
}

# Results that are not shown.
# Variables:
#   $count (Number) - how many
found-more = { $count } more: type another letter to narrow it down.

# Nothing was found.
# Variables:
#   $query (Text) - what was typed
nothing = Nothing begins like “{ $query }”

# What to do when nothing was found.
nothing-more = Try fewer words or the beginning of one: “deploy” finds deployment, deploying and deployed. Or look through a kind:

# A query that would find something.
# Variables:
#   $query (Text) - which
#   $correct (Slot) - a button that asks it
did-you-mean = Did you mean <correct>{ $query }</correct>

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

# How large a questionnaire is.
# Variables:
#   $dimensions (Number) - how many dimensions it has
#   $questions (Number) - how many questions it asks
size = { $dimensions ->
    [one] { $dimensions } dimension
   *[other] { $dimensions } dimensions
 }, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}

# The same, of one that has a quick round.
# Variables:
#   $dimensions (Number) - how many dimensions it has
#   $questions (Number) - how many questions it asks
#   $quick (Number) - how many of them in the quick round
size-quick = { $dimensions ->
    [one] { $dimensions } dimension
   *[other] { $dimensions } dimensions
 }, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
 }, { $quick } in the quick round

# How large it is, as a sentence.
# Variables:
#   $size (Text) - the size
size-sentence = { $size }.

# Questions that other questionnaires ask too.
# Variables:
#   $shared (Number) - how many
#   $all (Number) - of how many
shared = { $shared } of its { $all } questions are asked by other questionnaires too.

# How many questions a questionnaire is the first to ask.
# Variables:
#   $count (Number) - how many
questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}

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

# Leads to what can be printed.
# Variables:
#   $questionnaires (Slot) - leads to the sheets of questionnaires
#   $delivery (Slot) - leads to the sheet of delivery metrics
on-paper = For a room without devices, print <questionnaires>worksheets, votes and a tally</questionnaires>, or <delivery>the delivery metrics</delivery>.

# Marks a question of the quick round.
quick = quick

# Explains the mark.
quick-more = Questions marked quick make up the quick round.

# Of a questionnaire whose answers no team agrees on.
alone = Each person answers it alone, in an order that mixes its sides.

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

# A questionnaire that asks a question.
# Variables:
#   $title (Text) - the questionnaire's title
#   $dimension (Text) - the dimension that it is asked in
#   $questionnaire (Slot) - leads to the questionnaire
asked-in = <questionnaire>{ $title }</questionnaire>, { $dimension }

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

# What lies around a practice.
# Variables:
#   $practice (Text) - its title
#   $needs (Number) - how many it needs first
#   $needs-word (Text) - the same in words
#   $opens (Number) - how many wait for it
#   $opens-word (Text) - the same in words
around-said = “{ $practice }” needs { $needs ->
    [0] no other practice first
    [one] one practice first
   *[other] { $needs-word } practices first
 }, and { $opens ->
    [0] none waits for it.
    [one] one waits for it.
   *[other] { $opens-word } wait for it.
}

# The practice in the middle of the picture.
# Variables:
#   $practice (Text) - its title
#   $aloud (Slot) - only read aloud
around-here = <aloud>This practice: </aloud>{ $practice }

# Nothing comes first.
needs-nothing = Nothing: it can begin today.

# Nothing comes after.
needed-by-nothing = No other practice waits for it.

# Heads the questions of a practice.
shown-by = Questions that show it

# What a practice moves strongly.
# Variables:
#   $outcome (Text) - what it moves
moves-strongly = { $outcome } (strongly)

# What a practice moves a little.
# Variables:
#   $outcome (Text) - what it moves
moves-a-little = { $outcome } (a little)

# What a practice moves by research.
# Variables:
#   $outcomes (Text) - what it moves, in a row
research = DORA’s research: { $outcomes }

# What a practice moves by the authors' judgement.
# Variables:
#   $outcomes (Text) - what it moves, in a row
judgement = our judgement: { $outcomes }

# Names the phase of a practice.
phase = On the path

# The phase of a practice with its time.
# Variables:
#   $phase (Text) - its name, such as Pilot
#   $time (Text) - its time, such as months 1 to 3
phase-with-time = { $phase }, { $time }

# Names the basis.
basis = Who says so

# Heads the conditions of an insight.
shows-when = Shown when all of this holds

# Heads the conditions of which one is enough.
shows-when-any = and one of these

# Heads the conditions of which one is enough, where there are no others.
shows-when-only-any = Shown when one of this holds

# A condition: where the level of a question must lie.
# Variables:
#   $title (Text) - the question's title
#   $question (Slot) - leads to the question
#   $limit (at-least | at-most) - which side of the level counts
#   $level (Text) - the number of the level
#   $ladder (usual | reversed) - whether the first level is the best
shows-at-level = <question>{ $title }</question> { $limit ->
    [at-least] at level { $level } or above
   *[at-most] at level { $level } or below
 }{ $ladder ->
    [reversed] { "" } (lower is better)
   *[usual] { "" }
}

# A condition: where the score of a dimension must lie.
# Variables:
#   $dimension (Text) - its title
#   $title (Text) - the title of its questionnaire
#   $questionnaire (Slot) - leads to the questionnaire
#   $limit (at-least | at-most) - which side of the score counts
#   $score (Text) - the score
shows-at-score = { $dimension } (<questionnaire>{ $title }</questionnaire>) { $limit ->
    [at-least] scores { $score } or more
   *[at-most] scores { $score } or less
}

# A condition: where a score of delivery performance must lie.
# Variables:
#   $what (Text) - a metric or several
#   $limit (at-least | at-most) - which side of the score counts
#   $score (Text) - the score
shows-at-delivery-score = { $what } { $limit ->
    [at-least] scores { $score } or more
   *[at-most] scores { $score } or less
}

# What of delivery performance a condition looks at.
delivery-throughput = Throughput
delivery-stability = Stability
delivery-overall = Delivery performance

# Says that an insight is no verdict.
hypothesis = A pattern to talk about, not a verdict. What is not answered never shows one.

# What else a term goes by.
# Variables:
#   $names (Text) - in a row
also = Also: { $names }

# Heads where a term is used.
used-in = Where the word is used

# Opens the terms of a text.
words-here = Words used here

# Leads from a card to all about its practice.
about-practice = Read about it

# Introduces the practices that lift a dimension.
practices-to-read = Practices that would lift it: { "" }

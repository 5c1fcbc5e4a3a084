### What each field of a person's own questionnaire file says, under “Your questionnaires”. The manual,
### questionnaires/README.md, has the same in its tables, which a test compares. What stands between backticks is
### written so in the file: it is not translated.

# Stands before all fields.
ids = A file is text in UTF-8 of at most 5 MB. An `id` is made of lower-case words joined by hyphens, begins with a letter, has at most 60 characters, and never changes its meaning: people’s answers are kept under it.

# The name of anything with an id of its own.
id = its name for ever

## The fields of a questionnaire, at the top of its file

questionnaire-schema = the version of this format, 1
questionnaire-title = what people call it
questionnaire-version = 1 when absent; raise it when questions come or go
questionnaire-summary = what it looks at, in a sentence or two
questionnaire-origin = who made it, and out of what
questionnaire-use-when = the situation it is made for
questionnaire-not-when = the situation that another questionnaire serves better
questionnaire-alone = `true` when each person answers it for themselves
questionnaire-sources = a list of where it comes from
questionnaire-dimension = its sides, in the order they are asked and drawn; with three or more the result is a radar
questionnaire-band = names of your own for its scores

## The fields of a dimension

dimension-id = its name within the questionnaire; targets and insights call it `upkeep/materials`
dimension-title = what people call it
dimension-summary = what it is about
dimension-weight = 1 when absent; how much it counts in the questionnaire’s score, above zero
dimension-questions = what it asks, in order: for each question its `id`, and if you like its `weight` and whether it is `quick`

## The fields of a band

band-name = what people call it; never Low, Medium, High or Elite, which are DORA’s names for clusters of its own survey
band-from = the lowest score that it names, 0 to 10; a score where one band ends and the next begins belongs to the next

## The fields of a question

question-title = two to four words, for tables and the projector
question-prompt = the question, or the statement to agree with; at most 20 words, because it is read aloud
question-why = what goes wrong without it and what gets better; never which level to choose
question-ask = what a facilitator says to get facts: “Show us the last one.”
question-context = what the words mean for another kind of team, and when a low level is the right one
question-levels = three to seven, the worst first, each with `name` and `text`; what ships has five
question-agreement = in place of `levels`: 3 to 7, the points of a scale from strong disagreement to strong agreement
question-reverse = `true` when the first level is the best, as where agreeing means standing low
question-practices = the practices that the answer is evidence of, by id; without any, the roadmap proposes nothing for it
question-sources = where figures and ideas come from

## The fields of a practice

practice-title = the practice as something to do
practice-summary = what it is, in two sentences
practice-first-step = what one person can do this week, without permission or budget
practice-next-steps = what follows, in order; three to five
practice-done-when = an observation that a sceptic accepts
practice-pitfalls = how it goes wrong in real teams
practice-effort = `small` (days), `medium` (weeks) or `large` (months); the roadmap divides by the square root of 1, 2 or 4
practice-improves = what it moves, each from 1 to 3: `lead_time`, `deployment_frequency`, `recovery`, `change_fail_rate`, `rework_rate`, `reliability`, `well_being`
practice-research = with what of that which it improves published research links it; that it moves the rest, and how strongly it moves anything, is judgement
practice-requires = practices that truly must come first, never in a circle
practice-phase = where it stands on the way: `map`, `pilot`, `expand` or `scale`; in the roadmap it only decides between equals
practice-sources = where to read on

## The fields of an insight

insight-title = the pattern in a few words
insight-text = what may lie behind it and where to look, worded as a guess
insight-look-at = ids of questions or practices to look at next
insight-all = conditions that must all hold
insight-any = conditions of which one must hold, if there are any

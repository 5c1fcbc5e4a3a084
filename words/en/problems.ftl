### What is wrong with a questionnaire file, for its author: in the browser under “Your questionnaires”, on
### the command line with a place in front. What is wrong begins in lower case and has no full stop at its
### end; the hint says what to do about it. Names of fields and ids stand between backticks, and what is
### between backticks in a message is written so in the file: it is not translated.

# A hint on the command line.
# Variables:
#   $hint (Text) - what to do
hint = hint: { $hint }

## What is wrong

# Variables:
#   $message (Text) - what the reader of TOML says, always in English
syntax = this is not valid TOML: { $message }

# Variables:
#   $field (Text) - the field as written
unknown-field = `{ $field }` is not a field here

# Variables:
#   $field (Text) - the field
missing-field = `{ $field }` is missing

# What should be a table of fields is something else.
no-table = `this` must be a table of fields

# Variables:
#   $field (Text) - the field
#   $expected (text | number | flag | list | rows) - what it must be
wrong-type = `{ $field }` must be { $expected ->
    [text] a text in quotes
    [number] a number
    [flag] true or false
    [list] a list
   *[rows] lists with one text for each column of `head`
}

# Variables:
#   $field (Text) - the field, a text or a list
empty = `{ $field }` is empty

# Variables:
#   $id (Text) - the id as written
malformed-id = `{ $id }` is not a well-formed id

# Variables:
#   $id (Text) - the id
duplicate-id = the id `{ $id }` is used twice

# Something is named that exists nowhere.
# Variables:
#   $what (questionnaire | dimension | question | practice | question-or-practice | insight | term | article | page) - the kind of thing
#   $id (Text) - the id as written
unknown-reference = there is no { $what ->
    [questionnaire] questionnaire
    [dimension] dimension
    [question] question
    [practice] practice
    [question-or-practice] question or practice
    [insight] insight
    [term] term
    [article] article
   *[page] page
} `{ $id }`

# Variables:
#   $question (Text) - the question's id
repeated-question = the question `{ $question }` stands twice in this questionnaire

# Variables:
#   $count (Text) - how many levels it has, in digits
level-count = a question has three to seven levels, this one has { $count }

two-scales = a question has either `levels` or `agreement`, not both

# A questionnaire's own names for its scores, each with the score that it begins at.
# Variables:
#   $count (Text) - how many there are, in digits
band-count = own bands are two to seven, here stands { $count }

# Variables:
#   $band (Text) - the band's name
duplicate-band = the band `{ $band }` stands twice in this questionnaire

# An own band has one of the names of DORA's clusters: Low, Medium, High, Elite.
# Variables:
#   $band (Text) - the band's name
dora-band = `{ $band }` is a name of DORA's, for clusters of its own survey

# Two levels of a question, one above the other.
# Variables:
#   $lower (Text) - the lower level's number
#   $upper (Text) - the upper level's number
levels-alike = levels { $lower } and { $upper } differ only in words of degree or frequency

# Variables:
#   $field (Text) - the field
#   $words (Text) - how many words it has, in digits
#   $limit (Text) - how many it may have, in digits
too-long = `{ $field }` has { $words } words, at most { $limit } are allowed

# Variables:
#   $field (Text) - the field, a number
#   $range (version | agreement | weight | score | strength | first-band | later-band) - what it must be
out-of-range = `{ $field }` must be { $range ->
    [version] a whole number from 1
    [agreement] a whole number from 3 to 7
    [weight] above zero
    [score] a score from 0 to 10
    [strength] 1, 2 or 3
    [first-band] 0 for the first band, which is the lowest
   *[later-band] higher than the band before it begins
}

# Variables:
#   $field (Text) - the field, a number
#   $top (Text) - the question's highest level, in digits
out-of-levels = `{ $field }` must be a level of the question, 1 to { $top }

# Variables:
#   $field (Text) - the field
#   $word (Text) - what is written there
unknown-word = `{ $field }` cannot be `{ $word }`

# Each of these practices requires the next, and so in the end itself.
# Variables:
#   $practices (Text) - their ids, with arrows between them
cycle = these practices wait for each other: { $practices }

condition = a condition names exactly one observation

lone-observation = an insight joins at least two observations

nothing-known = nothing in this file is a questionnaire, a question, a practice, an insight, a term or an article

# Variables:
#   $schema (Text) - the number as written
unknown-schema = schema { $schema } is not known

# Something that ships, or that another file of the author brings, has the same id.
# Variables:
#   $what (questionnaire | dimension | question | practice | question-or-practice | insight | term | article | page) - the kind of thing
#   $id (Text) - the id as written
taken = there is already { $what ->
    [questionnaire] a questionnaire
    [dimension] a dimension
    [question] a question
    [practice] a practice
    [question-or-practice] a question or practice
    [insight] an insight
    [term] a term
    [article] an article
   *[page] a page
} `{ $id }`

no-questionnaire = there is no questionnaire in this file

# Variables:
#   $bytes (Text) - the file's size, in digits
#   $max (Text) - the most that is read, in digits
too-large = the file has { $bytes } bytes, at most { $max } are read

# Variables:
#   $byte (Text) - the byte in hexadecimal, such as 0xDC
not-text = the byte { $byte } here is not text in UTF-8

utf-16 = the file is text in UTF-16

# Stands below a long list of problems.
# Variables:
#   $count (Number) - how many are not in it
more = { $count ->
    [one] { $count } more problem is not listed
   *[other] { $count } more problems are not listed
}

## What to do about it

hint-syntax = look for a missing quote, bracket or equals sign just before this place

# Variables:
#   $known (Text) - the fields that may stand here
hint-unknown-field = the fields here are { $known }

hint-missing-levels = add `levels = […]`, or `agreement = 5` for a statement to agree with

# Variables:
#   $field (Text) - the field
hint-missing-field = add a line `{ $field } = …`

hint-no-table = write a table of fields

# Variables:
#   $expected (text | number | flag | list | rows) - what the field must be
hint-wrong-type = write { $expected ->
    [text] a text in quotes
    [number] a number
    [flag] true or false
    [list] a list
   *[rows] lists with one text for each column of `head`
}

hint-empty = write something, or leave the field out if it is optional

hint-malformed-id = use lower-case words joined by hyphens, such as `after-an-incident`

hint-duplicate-id = give one of them another id

# Variables:
#   $what (questionnaire | dimension | question | practice | question-or-practice | insight | term | article | page) - the kind of thing
#   $nearest (Text) - the most similar id that exists
hint-did-you-mean = did you mean the { $what ->
    [questionnaire] questionnaire
    [dimension] dimension
    [question] question
    [practice] practice
    [question-or-practice] question or practice
    [insight] insight
    [term] term
    [article] article
   *[page] page
} `{ $nearest }`?

# Variables:
#   $what (questionnaire | dimension | question | practice | question-or-practice | insight | term | article | page) - the kind of thing
hint-unknown-reference = define that { $what ->
    [questionnaire] questionnaire
    [dimension] dimension
    [question] question
    [practice] practice
    [question-or-practice] question or practice
    [insight] insight
    [term] term
    [article] article
   *[page] page
}, or remove the reference

hint-repeated-question = leave it in the dimension where it tells most

# Rungs: the levels of a question.
hint-level-count = describe the rungs from the lowest that really occurs to the rarest; five serve best

hint-two-scales = keep `levels` to describe what one sees, `agreement` to ask how far people agree

hint-band-count = name at least the lower and the upper part, or leave all bands out

hint-duplicate-band = give one of them another name

hint-dora-band = choose a name of your own, such as `Taking root`

hint-levels-alike = describe what somebody would see change in kind between the two

hint-too-long = say the one thing that decides; move the rest to `why`

hint-out-of-range = change the number, or leave the field out if it is optional

# Variables:
#   $known (Text) - the words that may stand there
hint-unknown-word = use one of { $known }

hint-cycle = remove the requirement that is merely helpful

hint-condition = write one of `question`, `dimension` or `delivery`, and `at_least` or `at_most`

hint-lone-observation = add a second condition that makes the first surprising

hint-nothing-known = a questionnaire has `[[dimension]]`, a bank file has `[[question]]`

hint-unknown-schema = write `schema = 1`

# Variables:
#   $what (questionnaire | dimension | question | practice | question-or-practice | insight | term | article | page) - the kind of thing
hint-taken = give yours another id; to use the { $what ->
    [questionnaire] questionnaire
    [dimension] dimension
    [question] question
    [practice] practice
    [question-or-practice] question or practice
    [insight] insight
    [term] term
    [article] article
   *[page] page
} that is there, leave this one out

hint-no-questionnaire = add `id`, `title` and `summary` at the top, and `[[dimension]]` below

hint-too-large = divide it into several files

hint-encoding = save the file as UTF-8 in your editor

hint-more = repair the first ones; others may go with them

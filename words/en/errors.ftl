### What a value of a file must be: within “In it, weight must be a number” on a page, and within
### “`weight` must be a number” on the command line. Words in straight quotes are written so in the file and are
### not translated.

must-be-object = an object

must-be-text = a text

must-be-number = a number

must-be-whole = a whole number

# Variables:
#   $from (Text) - the least, in digits
#   $to (Text) - the most, in digits
must-be-whole-between = a whole number from { $from } to { $to }

# Variables:
#   $from (Text) - the least, in digits
#   $to (Text) - the most, in digits
must-be-between = a number from { $from } to { $to }

must-be-quantity = a number of 0 or more

must-be-zero-or-above = zero or above

must-be-interval = two numbers from 0 to 100, the lower first

must-be-score = a score from 0 to 10

must-be-flag = true or false

must-be-day = a day written as YYYY-MM-DD

must-be-reason = a reason in words

must-be-list = a list

# People who took part.
must-be-names = a list of names

must-be-practices = a list of practice ids

# Variables:
#   $most (Text) - in digits
must-be-tasks = a list of at most { $most } tasks

# Variables:
#   $most (Text) - in digits
must-be-steps = a list of at most { $most } steps

# Variables:
#   $known (Text) - what may stand in the list, with commas
must-be-list-of = a list of { $known }

# Variables:
#   $known (Text) - what may stand there, with commas
must-be-one-of = one of { $known }

must-be-depth = "quick" or "full"

must-be-basis = "time" or "requests"

# The three are written so in the file.
must-be-status = open, started or done

must-be-assessment-id = a text that names the assessment

must-be-questionnaire-id = a text that names the questionnaire

must-be-questionnaire-text = the text of the questionnaire's file

# How a target is named: `calms/culture`.
must-be-target-name = named as questionnaire/dimension

must-be-only-answer = the only answer to its question

# A list that may hold one thing only.
must-be-one = a list of one

must-be-only-metric = the only answer to its metric

### What somebody sees who was invited to a workshop: the promise, the questions, the answer code.

## Without a link that can be read

# Explains the page where it was opened without a link.
none = Here you answer the questions of a workshop on your own device. Your coach shows a picture to scan, or sends a link.

# Heads the workshops in which something was answered on this device.
yours = Workshops on this device

# Names the field for a link.
paste = The link from your coach

# A button: opens that link.
paste-open = Open the link

# Why a link cannot be read.
refused-other = This is not a link to a workshop. Scan the picture again, or copy the link again.

# Why a link cannot be read.
refused-incomplete = The end of this link is missing: a chat or a mail may have cut it. Copy the whole link, or scan the picture.

# Why a link cannot be read.
refused-damaged = Letters of this link were changed or lost on the way. Copy it again, or scan the picture.

# Why a link cannot be read.
refused-newer = This link was made by a newer Waymark. Load this page again. If that does not help, ask your coach for a code on paper.

# Why a link cannot be read.
refused-too-large = This is longer than any link to a workshop. Copy it again, or scan the picture.

# The questionnaire of the workshop is not here.
# Variables:
#   $own (Slot) - to where one brings a questionnaire
mismatch-unknown = Waymark does not know the questionnaire of this workshop. If your coach gave you its file, bring that in under <own>Your questionnaires</own> first. Then open the link again.

# The questionnaire here is older than the coach’s.
mismatch-older = The questionnaire here is older than the one your coach has. Load this page again.

# The questionnaire here is newer than the coach’s.
mismatch-newer = The questionnaire here is newer than the one your coach has. Ask your coach to load Waymark again and to make a new workshop.

# The questionnaire here has the same version and asks something else.
mismatch-other = The questions here are not those your coach has, so your answers would be counted wrongly. Load this page again. If that does not help, tell your coach.

# The questionnaire inside the link has mistakes.
file-unreadable = The questionnaire in this link cannot be read here. Tell your coach.

# The questions are on their way.
fetching = Fetching the questions

# They did not come.
fetching-failed = The questions could not be loaded. Check the connection and try again.

# A button: loads the page again.
reload = Load the page again

## The invitation

# Stands above the name of the workshop.
invited = You are invited to a workshop

# Heads the page where the workshop has no name.
unnamed = Workshop

# How much there is to answer.
# Variables:
#   $count (Number) - how many questions
#   $minutes (Text) - how long that takes
takes = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}, { $minutes }.

# How long that takes, within a sentence.
# Variables:
#   $minutes (Number) - how many minutes
minutes = about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

# Heads the promise.
who = Who will see what

# Where the answers are until then.
stays = Until you hand in your code, your answers are only on this device. Nothing is sent by itself.

# Names the choice of a role.
role = Your role, if you like

# What it is for.
role-hint = It shows where roles see things differently, and only where five people or more have the same one.

# Nobody has to say.
role-none = I’d rather not say

# Names the field for initials that all see.
initials = Your initials

# Names the field for initials that only the coach sees.
initials-coach = Your initials, if you like

# What may be written there.
initials-hint = Up to three letters from A to Z.

# Something else was written there.
initials-wrong = Write up to three letters from A to Z.

# A button: to the first question.
begin = Begin

# A button: to where one was.
go-on = Go on

## The questions

# Where a question stands.
# Variables:
#   $at (Number) - its number
#   $of (Number) - how many there are
#   $part (Text) - the part of the questionnaire
place = Question { $at } of { $of } · { $part }

# Above the levels of a question about what one sees.
choose = Choose the highest level of which every part is true, as you see it.

# Above the levels of a statement.
choose-alone = Answer for yourself, as you see it.

# A button: to the next question.
next = Next

# The same, while nothing is answered.
next-without = Next, without an answer

# A button: to the answer code.
to-code = To my code

# What keys do.
# Variables:
#   $top (Number) - the highest level
#   $dont_know (Text) - the letter for don’t know
#   $next (Text) - the letter for the next question
#   $back (Text) - the letter for the question before
keys = Keys: 1 to { $top } choose a level, { $dont_know } is don’t know, { $next } goes on, { $back } goes back.

## The code

# Heads the page.
code = Your answer code

# What to do with it.
code-more = Send it to your coach: copy it into the chat, hold the picture to the coach’s camera, or read it aloud.

# How many questions have no answer.
# Variables:
#   $count (Number) - how many
open = { $count ->
    [one] { $count } question has no answer. That is fine; you can still answer it.
   *[other] { $count } questions have no answer. That is fine; you can still answer them.
}

# The answers changed since the code was shown last.
renewed = You changed your answers, so this is a new code. Send this one, too: it takes the place of the one before.

# A button: to the clipboard.
copy = Copy the code

# It is in the clipboard.
copied = Code copied.

# A button: to another app.
share = Share the code

# There is no clipboard.
by-hand = On this connection the browser lets no page copy or share. Select the code, then copy it.

# The clipboard refused.
refused = The browser did not copy the code. It is selected now: copy it by hand.

# A button: selects the code.
select = Select the code

# Names the picture.
picture = Your answer code as a picture for the camera of your coach

# How to read it aloud.
aloud = Read it in groups of five. A round sign is always the digit 0, a straight one the digit 1: the letters I, L, O and U are not in it.

# Heads what to do after a talk.
again = Changed your mind, or asked to vote again?

# What to do then.
again-more = Change your answer and send the new code. It takes the place of the one before, and nobody is counted twice.

# Opens the list of answers.
answers = Your answers

# Nothing was said to a question.
unanswered = no answer

# A button beside an answer.
change = Change

# A button: to role and initials.
change-self = Change role or initials

# A button.
forget = Delete these answers from this device

# What it means.
forget-more = The code you have sent stays with your coach.

# They are deleted.
forgotten = Answers deleted from this device.

# Nothing is kept.
not-kept = This browser keeps nothing for this site. Do not close this tab before you have sent your code.

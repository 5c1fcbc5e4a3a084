### Workshops, as the coach prepares them and invites to them: the list, the form, what comes in.

## The list

# What happens here.
lede = Everybody answers for themselves, you see together how far you lie apart, talk, and agree on one to three experiments.

# Heads the list.
kept = Your workshops

# What stands beside the heading of the list.
kept-more = They stay in this browser, with all answers.

# There are none: says what a workshop is.
none = A workshop takes 60 to 90 minutes. Each person answers the same questions alone, on a phone, by hands or on paper, and nobody sees an answer before you show all of them. Then you talk about where you lie furthest apart, agree on a level, and choose what to try.

# The step forward.
prepare = Prepare a workshop

# Opens a workshop.
open = Open

# Deletes a workshop.
delete = Delete

# A workshop was deleted.
# Variables:
#   $name (Text) - its name
deleted = The workshop “{ $name }” is deleted.

# A workshop could not be put back.
undo-failed = This browser did not keep it: the workshop is still deleted.

# How many have answered.
# Variables:
#   $count (Number) - how many people
answered = { $count ->
    [0] no answers yet
    [one] { $count } person answered
   *[other] { $count } people answered
}

# Nothing more is taken.
closed = closed

# It became an assessment.
became = became an assessment

# Leads to the assessment that a workshop became.
to-assessment = Its assessment

# Workshops that cannot be read.
# Variables:
#   $count (Number) - how many
unread = { $count ->
    [one] { $count } workshop here cannot be read. It stays as it is, and a saved copy of everything holds it.
   *[other] { $count } workshops here cannot be read. They stay as they are, and a saved copy of everything holds them.
}

# The address names no workshop that is here.
absent = This workshop is not in this browser

# Why it may be missing.
absent-more = It may have been deleted, or prepared in another browser. The coach’s browser alone keeps it.

# Back to the list.
to-list = Your workshops

## The steps of a workshop

# Names the steps.
steps = This workshop

# A step.
step-invite = Invite

# A step.
step-show = Show

# A step.
step-decide = Decide

# A step.
step-keep = Keep

## Prepare

# What to do on the form.
prepare-lede = What you choose here holds for everybody who takes part. The questions and the promise about names cannot change once you begin.

# Names the field of the name.
name = Name of the workshop

# What it is good for.
name-hint = One easy word. You say it aloud, and people see it before they answer.

# Draws another word.
name-another = Another word

# There is no name.
name-missing = Give the workshop a name, so that people know where they are.

# Easy words to name a workshop by: short, spoken without spelling. Translators choose words of their own language.
name-words = acorn amber anchor apple autumn beacon birch bridge brook cedar cherry clover comet copper coral cotton dolphin dune eagle ember falcon feather fern forest garden ginger glacier harbour hazel heron honey island ivory ivy jasmine juniper kettle lagoon lantern lemon linen lotus magnet maple marble meadow melon mint moss nutmeg oak ocean olive orchard otter panda paper pebble pepper pine planet plum prairie quartz rabbit raven ribbon river robin rocket saffron sage sailor salmon satin shell silver sparrow spruce sugar summit sunset swan timber tulip turtle valley velvet violet walnut willow winter wren zebra

# Names the field of the team.
team = Team

# What it is good for.
team-hint = Choose one that is here, or write a new one.

# There is no team.
team-missing = Name the team that the workshop is for.

# Names the field of the service.
scope = Service or application

# What it is good for.
scope-hint = Optional, and one only.

# Names the field of the day.
day = Day

# There is no day.
day-wrong = Choose a day, such as 14 November 2026.

# Heads who, what and when.
about = Who and when

# Heads what is asked.
asks = What you ask

# Names the choice of the questionnaire.
questionnaire = Questionnaire

# More are on their way.
questionnaires-coming = The other questionnaires are on their way.

# A questionnaire whose answers no team agrees on.
alone-hint = People answer it for themselves, so there is no level to agree on.

# Names the choice of questions.
questions = Questions

# How many questions are asked.
# Variables:
#   $count (Number) - how many are chosen
#   $of (Number) - how many there are
chosen = { $count ->
    [0] No question of { $of } is chosen.
    [one] { $count } question of { $of } is chosen.
   *[other] { $count } questions of { $of } are chosen.
}

# How long answering takes.
# Variables:
#   $time (Text) - such as about 12 minutes for one person
takes = Answering takes { $time }.

# How many questions are good.
# Variables:
#   $few (Number) - the fewest
#   $many (Number) - the most
good-count = { $few } to { $many } work best: fewer show too little, more leave no time to talk.

# Chooses the questions that are suggested.
choose-suggested = The suggested ones

# Chooses all questions.
choose-all = All

# Chooses no question.
choose-none = None

# Opens the list of questions.
choose-one-by-one = Choose one by one

# No question is chosen.
questions-missing = Choose at least one question.

# Too many questions are chosen.
# Variables:
#   $most (Number) - the most that can be asked
questions-too-many = Choose at most { $most } questions.

# Beside it, what each answers alone.
# Variables:
#   $link (Slot) - leads to the questionnaire about how people feel
perceptions = To ask how people feel about the work, let each answer <link>this questionnaire</link> alone, before or after.

# Heads who is told what.
promise = Who may know who said what

# What is to know of it.
promise-hint = Everybody reads this before they answer, and it cannot change afterwards. Whoever collects answer codes can always see who sent which.

# A choice.
promise-nobody = Nobody

# What it means.
promise-nobody-more = Answers carry no name. When you close the answers, what tells one person’s from another’s is deleted for good.

# A choice.
promise-coach = You could tell

# What it means.
promise-coach-more = Answers may carry initials that only you see. The room sees counts, never who said what.

# A choice.
promise-initials = Initials are shown

# What it means.
promise-initials-more = Each gives up to three letters, and these stand beside the answers for all to see.

# Asks for roles.
roles = Ask for roles

# What it means.
roles-hint = Such as development, operations or product; nobody has to say. Differences between roles are shown from five people in each.

# The coach answers, too.
takes-part = I answer, too

# What it means.
takes-part-hint = You answer on your own screen and count like everybody else.

# Heads the agenda.
agenda = Agenda

# What its minutes are.
agenda-hint = Minutes are advice: nothing ends by itself. With 0 a part is left out.

# How long the whole takes.
# Variables:
#   $minutes (Number) - how many minutes
agenda-takes = Together { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.

# Minutes that cannot be.
agenda-wrong = Write whole minutes from 0 to 240.

# A part of the agenda.
segment-look-back = Look back at last time’s experiments

# A part of the agenda.
segment-purpose = Say what it is for

# A part of the agenda.
segment-answer = Answer in silence

# A part of the agenda.
segment-reveal = Show the answers

# A part of the agenda.
segment-discuss = Talk about the differences

# A part of the agenda.
segment-ideas = Find ideas, alone and then together

# A part of the agenda.
segment-decide = Choose what to try

# A part of the agenda.
segment-close = Close, and name the next day

# Heads what the workshop takes up again.
follows = Follow-up

# What it is good for.
follows-hint = Then only you see how answers moved since, and the workshop begins with what was tried.

# Names the choice.
follows-what = It follows

# The workshop follows nothing.
follows-nothing = Nothing: it is the first

# A workshop to follow.
# Variables:
#   $name (Text) - its name
#   $day (Text) - its day
follows-workshop = The workshop { $name }, { $day }

# An assessment to follow.
# Variables:
#   $name (Text) - its name
#   $day (Text) - its day
follows-assessment = The assessment { $name }, { $day }

# Stands for a day that nobody has written.
no-day = no date

# There is nothing to follow.
follows-none = There is nothing of this team yet that it could follow.

# Heads the experiments of last time.
tried = What became of last time’s experiments?

# An experiment without words.
unnamed-experiment = An experiment without a name

# What became of an experiment.
fate-running = Still running

# What became of an experiment.
fate-kept = Kept

# What became of an experiment.
fate-dropped = Dropped

# The step forward.
begin = Begin

# It cannot begin yet.
wrong = Something is missing. See what is marked above.

## Invite

# What people answer.
# Variables:
#   $questions (Number) - how many questions it asks
#   $questionnaire (Text) - of which questionnaire
asks-what = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
 } of { $questionnaire }.

# Heads the ways in.
join = Let people in

# How people answer.
join-more = People open this link on their phones, answer, and send you a code of letters: in a chat, by mail, or read aloud. The link holds the whole workshop, and nothing is sent to a server.

# Names the link.
join-link = Link to the workshop

# Copies the link.
join-copy = Copy the link

# The link was copied.
join-copied = The link is copied.

# Names the picture of the link.
# Variables:
#   $name (Text) - the name of the workshop
join-picture = QR code that leads to the workshop { $name }

# The link is too long.
join-too-long = This questionnaire of your own is too long for a link. Take hands, paper, or one device that goes round. Or send people its file: whoever opens it in Waymark can read the questions there.

# Saves the questionnaire.
join-save = Save the questionnaire

# The questionnaire of the workshop is not here.
join-no-questionnaire = The questionnaire of this workshop is not in this browser, so no link can be made. Open its file first.

# Opens the Wi-Fi form.
wifi = The room’s Wi-Fi as a QR code

# What it does.
wifi-more = Phones join the network when they see it. It is kept nowhere and gone when you leave this page.

# Names a field.
wifi-network = Name of the network

# Names a field.
wifi-password = Password

# What it is good for.
wifi-password-hint = Leave it empty for an open network.

# Names the picture.
# Variables:
#   $network (Text) - the name of the network
wifi-picture = QR code to join the Wi-Fi { $network }

# Heads the second window.
projector-heading = Projector

# Opens the second window.
projector = Open the projector

# What it shows.
projector-more = A second window for everybody to see. It shows the invitation now and follows you from step to step, never a name unless that was promised, and no answer before you show it.

# The browser opened no window.
projector-blocked = This browser opened no second window. Allow it for this site, or open the link to the projector in a new tab.

# Leads to the projector.
projector-link = Projector in this tab

# Heads what came in.
arrived = What came in

# How many have handed in.
# Variables:
#   $count (Number) - how many people
arrived-people = { $count ->
    [0] No answers yet.
    [one] { $count } person has answered.
   *[other] { $count } people have answered.
}

# Opens the list.
arrived-each = See each

# What the list is.
arrived-order = In an order that says nothing about who came first.

# Somebody without initials.
someone = Someone

# How much somebody answered.
# Variables:
#   $answers (Number) - how many questions have an answer
#   $of (Number) - of how many
arrived-answers = { $answers } of { $of ->
    [one] { $of } question
   *[other] { $of } questions
}

# More people than are listed.
# Variables:
#   $count (Number) - how many more
more-people = And { $count } more.

# Takes somebody's answers out.
take-out = Take out

# Somebody's answers were taken out.
# Variables:
#   $who (Text) - their initials, or Someone
taken-out = The answers of { $who } are taken out.

# They were put back.
put-back-failed = They could not be put back: the same person has answered again, or the answers are closed.

# Heads the box for codes.
codes = Take in answer codes

# Names the box.
codes-paste = Paste codes

# What may be pasted.
codes-hint = One code or a whole chat: whatever stands around the codes does not matter. A second code of the same person takes the place of the first.

# Takes them in.
codes-take = Take them in

# There is nothing in the box.
codes-empty = Paste something first.

# The text is too long.
codes-too-long = This is longer than a million letters and was not looked through. Paste it in parts.

# No code was found.
codes-none = There is no answer code in it.

# Turns the camera on.
camera = Read codes with the camera

# What one does with it.
camera-more = People hold up the picture on their phone, one after the other or several at once.

# Where codes came from that the camera has read.
camera-source = Camera

# Opens files.
codes-files = Open files

# What may be opened.
codes-files-hint = Or drop text files here, as many as you like.

# A file could not be read.
file-lost = This browser could not read it.

# A file is too long.
file-too-long = It is longer than a million letters and was not looked through.

# A file holds no code.
file-none = No answer code in it.

# Heads what happened.
happened = What happened

# What the pasted text is called.
pasted = Pasted

# How many codes became what; each is left out where it is none.
# Variables:
#   $count (Number) - how many
count-added = { $count } added

# How many codes became what.
# Variables:
#   $count (Number) - how many
count-replaced = { $count } replaced

# How many codes became what.
# Variables:
#   $count (Number) - how many
count-unchanged = { $count } already there

# How many codes became what.
# Variables:
#   $count (Number) - how many
count-refused = { $count } not taken

# How many codes became what.
# Variables:
#   $count (Number) - how many
count-unread = { $count } could not be read

# Opens the list of codes.
# Variables:
#   $count (Number) - how many codes
each-code = { $count ->
    [one] See the code
   *[other] See all { $count } codes
}

# More codes than are listed.
# Variables:
#   $count (Number) - how many more
more-codes = And { $count } more.

# What became of a code.
became-added = Added.

# What became of a code.
became-replaced = Replaced the earlier answers of the same person.

# What became of a code.
became-unchanged = Already there.

# A code was not taken.
refused-closed = Not taken: the answers are closed.

# A code was not taken.
refused-misfit = Not taken: it answers other questions.

# A code was not taken.
refused-full = Not taken: there is no room for more than 10,000 people.

# A code was not taken.
refused-coach = Not taken: you said that you would not answer.

# A code could not be read.
fault-foreign = It is of another workshop, or of other questions.

# A code could not be read.
fault-typo = A letter is wrong. Ask for it again.

# A code could not be read.
fault-cut-off = The end is missing. Ask for it again.

# A code could not be read.
fault-too-long = It has too many letters. Ask for it again.

# A code could not be read.
fault-newer = It was made by a newer Waymark. Load this page again to get it, too.

# A code could not be read.
fault-impossible = It says something that nobody can answer. Ask for it again.

# Heads what works without phones.
without = Without a phone

# Opens the counting of hands.
hands = Count hands

# How hands are counted.
hands-more = Read a level aloud, count the hands, go on. These counts stand beside the answers that came in otherwise.

# Names the choice of the question.
hands-question = Question

# A question to choose.
# Variables:
#   $number (Number) - its number
#   $title (Text) - its title
numbered = { $number }. { $title }

# One hand less.
fewer = One less

# One hand more.
more = One more

# How many hands at a question.
# Variables:
#   $count (Number) - how many
hands-counted = { $count ->
    [0] No hands counted here.
    [one] { $count } hand counted here.
   *[other] { $count } hands counted here.
}

# The question before.
back = Back

# The question after.
next = Next

# Opens the form for one device.
device = Pass this device round

# How it works.
device-more = Each answers here, hands in, and gives the device to the next. Nobody sees the answers of those before.

# Begins with the first person.
device-begin = Start with the first person

# Opens the sheets.
paper = Paper

# How it works.
# Variables:
#   $sheet (Slot) - leads to the sheets to print
paper-more = <sheet>Print the questions</sheet>, let people tick, and enter each sheet as if that person had this device, or count the ticks as hands.

# Enters a sheet.
paper-enter = Enter a sheet

# Heads the coach's own answers.
own = Your own answers

# They are not there yet.
own-open = You take part and have not answered yet.

# They are there.
own-there = You have answered. Your answers count and are not shown here.

# Begins to answer.
own-answer = Answer now

# Changes the answers.
own-change = Change your answers

# Heads the end of answering.
close-heading = When all have answered

# Ends answering.
close = Close the answers

# What it does.
close-more = Then nothing more is taken, and nothing can be taken out. You can go on to show them without closing.

# Asks once more.
close-title = Close the answers?

# What happens then.
close-forgets = Nothing more is taken. What tells one person’s answers from another’s is deleted for good, as you promised: a second code of the same person could not take the place of the first any more.

# What happens then.
close-keeps = Nothing more is taken, and nothing can be taken out. This cannot be undone.

# Does it.
close-do = Close them

# Leaves it.
close-cancel = Keep them open

# It is closed.
closed-now = The answers are closed. Nothing more is taken.

# The step forward.
to-show = Show the answers

## Answering on this device

# Before a person answers.
curtain = Your turn

# What the person does.
curtain-more = Answer for yourself what you see today. Nobody who had this device before you can be seen here, and nobody after you sees your answers.

# Asks for the role.
curtain-role = What you do in the team

# Nobody has to say.
curtain-no-role = I’d rather not say

# Asks for initials.
curtain-initials = Your initials

# What they are good for.
curtain-initials-hint = Up to three letters from A to Z. You may leave it empty.

# They are no initials.
curtain-initials-wrong = Write up to three letters from A to Z.

# Begins.
curtain-begin = Begin

# Which question this is.
# Variables:
#   $at (Number) - its number
#   $of (Number) - how many there are
form-place = Question { $at } of { $of }

# Goes on without an answer.
form-skip = Skip

# Hands in.
form-hand-in = Hand in

# Where it is kept until then.
form-memory = Your answers are kept once you hand them in. Reloading the page before loses them.

# Stops.
form-stop = Stop without handing in

# Stopped.
form-stopped = Stopped. Nothing was handed in.

# Heads what stands after the last question.
form-ready = That was the last question

# How much is answered, before one hands in.
# Variables:
#   $answers (Number) - how many have an answer
#   $of (Number) - of how many
form-answered = { $answers } of { $of } answered. What is skipped counts as said nothing.

# Handed in.
form-done = Handed in. Thank you.

# What now.
form-done-more = Give the device to the next person, or back to the coach.

# The next one.
form-next-person = Next person

# Back.
form-to-coach = Back to the coach’s page

# It was not taken.
form-refused = Your answers were not taken: the answers are closed.

# What happens here.
lede = Answer what you observe, see how your team delivers software, drawn as a map, and leave with one to three things to try.

# The step forward.
start = Start an assessment

# Opens a document.
open-file = Open a file

# Marks the place on the map.
here = you are here

# Marks the aim on the map.
ahead = next quarter

# Heads the list.
yours = Your assessments

# Nothing is here yet.
empty = There is nothing here yet. Start an assessment, or open a file that someone sent you.

# Downloads everything.
save-all = Save a copy of all

# Heads the sample.
look = Look before you start

# What the sample is.
look-more = A made-up team, Harbour, answered nearly everything twice, a year apart. Walk through its map and its roadmap; it joins your list, marked as a sample, and you can delete it.

# Opens the sample.
open-sample = Open the sample

# The sample did not arrive.
sample-failed = The sample could not be loaded. Check the connection and try again.

# Heads what Waymark is not.
is-not = What this is not

# No test.
is-not-more = It is not a test, and there is no pass mark. A team that ships twice a year for good reasons will score low on frequency, and low can be right.

# Heads the questionnaires.
lenses = Several ways to look at the same answers

# One set of answers.
lenses-more = Answer once. Each questionnaire reads the same answers from another side, so a second map is mostly drawn already.

# Goes on with answering.
continue = Continue

# Opens the results.
results = Open the results

# Opens the menu of a row.
more = More

# Changes team, scope, questionnaires.
details = Edit details

# A copy.
duplicate = Duplicate

# The next visit.
again = Assess again

# Downloads one.
save-copy = Save a copy

# Forgets one.
delete = Delete

# An assessment without a team's name.
unnamed = Unnamed team

# Heads the preview of an import.
import = Open a file

# What is new.
import-new = New here

# What is already here with other contents.
import-changed = Already here, with other contents

# How to deal with what is already here.
import-changed-hint = Replacing puts the version of the file in place of yours. You can undo it until you leave the page.

# Keeps both versions.
keep-both = Add as a copy

# Takes the file's version.
replace = Replace mine

# Leaves things as they are.
leave = Keep mine

# Adds what was chosen.
import-add = Add to this browser

# Leaves.
cancel = Cancel

# Nothing would change.
import-nothing = Everything in this file is here already. Nothing would change.

# The file holds nothing.
import-empty = This file holds no assessment.

# A file that could not be read.
import-failed = This file could not be opened

# What to do with it.
import-failed-more = Nothing here has changed. Choose a file that Waymark saved, ending in .json.

# A file that another page reads.
import-elsewhere = This file belongs on another page

# What to do with it.
import-elsewhere-more = Nothing here has changed. Choose the file again on that page.

# Heads the calculators' sheets that come along.
import-sheets = Sheets of the calculators that come along

# Heads those that are here with other contents.
import-sheets-changed = Sheets you have with other contents

# Names the choice between them.
import-sheets-whose = Whose sheets

# Why no choice of columns for event files comes along.
# Variables:
#   $reason (Text) - what is wrong with them, a sentence
import-mappings-unreadable = The choices of columns for event files in it cannot be read and stay out. { $reason }

# Data that could not be read at start.
unreadable = Something kept in this browser could not be read. It was moved aside, not deleted.

# Downloads it.
save-unreadable = Save what was found

# Heads the questionnaires that come with a file.
import-own = Questionnaires that come along

# What becomes of them.
import-own-hint = The assessments in this file ask them, so they are kept with yours.

# Heads questionnaires that are here with another text.
import-own-changed = Questionnaires you have in another version

# What taking the file's means.
import-own-changed-hint = Answers stay whichever you keep. Those to questions that the kept one does not ask are listed as from an older version.

# What DORA's metrics tell.
delivery-more = DORA’s five metrics, from lead time to rework, scored as DORA’s Quick Check does.

# A copy was made.
duplicated = Copied.

# Leaves a dialog.
close = Close

# The browser could not hand a file over.
import-lost = The browser could not read the file. It may have been moved.

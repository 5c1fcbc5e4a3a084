## results

# Heads the dialog.
share-title = Share by link

# Heads the choice of what travels.
portion = What goes along

# A choice: no answers.
questions = The questions only

# What whoever has the link learns then.
questions-more = Which questionnaires, and which round. Nothing that your team said.

# A choice: the answers.
answers = The answers, without notes

# What whoever has the link learns then.
answers-more = Team, title, scope, industry, size, day, levels, targets and delivery metrics. No notes, no reasons, no other names.

# A choice: all there is.
everything = Everything

# What whoever has the link learns then.
everything-more = Also notes, evidence, reasons, who takes part, the roadmap with its owners, the value stream.

# What a link without a passphrase means, whatever travels in it.
reveals = Whoever has the link can read this. It stays in chats and in the history of browsers; no server learns it.

# Opens the field for a passphrase.
lock-it = Lock it with a passphrase

# Names the field with a passphrase.
passphrase = Passphrase

# What a passphrase does.
passphrase-hint = The link then opens only for those who know it. Take four words that nobody would guess, and send them another way. If they are forgotten, nobody can open it.

# Begins to lock the link.
lock = Lock the link

# It is being locked.
locking = Locking the link…

# The passphrase that a link was locked with.
locked-now = This link opens with the passphrase only.

# This browser cannot lock.
cannot-lock = This browser cannot lock or unlock links on this page. Pages that were loaded over https can.

# Names the field with the link.
address = The link

# How long the link is.
# Variables:
#   $count (Number) - how many characters it has
length = { $count ->
    [one] { $count } character.
   *[other] { $count } characters.
}

# Copies the link.
copy-it = Copy

# It was copied.
copied = The link is copied.

# The browser did not copy it.
copy-by-hand = This browser gives no access to the clipboard. The link is selected: copy it with your keyboard or from its menu.

# The link would be cut.
# Variables:
#   $count (Number) - how many characters it would have
#   $most (Number) - how many it may have
too-long = { $count ->
    [one] The link would have { $count } character.
   *[other] The link would have { $count } characters, and chats and mails cut those of more than { $most }. Let less go along, or send a file.
}

# No link can carry it.
own-questionnaire = It asks a questionnaire of your own, and no link has room for its questions. Send a file.

# Downloads what would travel.
save-file = Save as a file

# The file could not be made.
save-failed = The browser could not make this file. Your answers are safe.

# Closes the dialog.
close = Close

## home

# Heads the dialog about a link that was opened.
opened-title = Opened from a link

# The link holds questions only.
opened-blank = An assessment for you to fill in. It asks:

# Nothing has happened yet.
opened-nothing-changed = Nothing here has changed. Saved as new, it stands beside what is here and replaces nothing.

# The same is here.
opened-same = It is here already, and says the same.

# The assessment that the link was made of is here.
opened-source = The assessment that it was made of is here too, and says something else. That one stays as it is.

# Keeps it.
save-as-new = Save as new

# Leads to the one that is here.
show-here = Show the one here

# Leaves everything as it is.
cancel = Cancel

# It was kept.
saved = The assessment of the link is saved.

# The title of an assessment that came by a link.
# Variables:
#   $name (Text) - what it was called
title-of = { $name } (from a link)

# Heads the dialog about a link that cannot be read.
refused-title = This link cannot be opened

# What to do about it.
refused-more = Nothing here has changed. Ask for the link again, or for a file.

# It holds something else.
refused-other = It does not hold one assessment of Waymark.

# It is too large.
refused-too-large = It holds more than any assessment.

# A part is missing.
refused-incomplete = It is incomplete: its end is missing. Chats and mails cut long links. Copy all of it, to its last letter.

# Letters are wrong.
refused-damaged = It is damaged: letters were changed or added on its way.

# A newer Waymark made it.
refused-newer = It was made by a newer Waymark. Load this page again to get the newest one.

# Heads the dialog about a locked link.
locked-title = This link is locked

# What it takes.
locked = It opens with the passphrase that it was locked with.

# Names the field for the passphrase.
its-passphrase = Its passphrase

# Opens it.
unlock = Open

# It is being opened.
unlocking = Opening the link…

# The passphrase does not fit.
wrong-passphrase = It does not open with this passphrase. Small and capital letters and spaces count.

## about

# The page's heading.
about-title = About Waymark

# What Waymark is for.
about-lede = Waymark helps a team see how it delivers software today, agree on it, and choose the next few things to improve.

# What the table of boundaries shows.
about-boundaries = Where a band begins, by the year of the report

# Heads the column of years.
about-year = Year

# Heads the traps.
about-traps-title = Where the popular sources trip

# Heads the sources.
about-sources = Sources

# How the sources were used.
about-sources-more = Questions, levels and practices are written in our own words. The ideas and figures come from others:

# Opens the list of all sources.
about-all-sources = Every source of the questionnaires, questions and practices

# Leads to a source.
about-read = Read on

# The page's heading.
title = Settings

# What settings are.
lede = They belong to this browser and change no answer.

# Heads how Waymark looks.
appearance = Appearance

# Names the choice of theme.
theme = Theme

# The theme of the system.
system = As the system says

# The light theme.
light = Light

# The dark theme.
dark = Dark

# Heads the choice of the year.
bands = Bands

# Names the choice of the year.
edition = Name the bands after DORA’s clusters of

# Heads how questions are asked.
questions = Questions

# Names the choice of layout.
paging = Show

# Switches the keys.
keys = Answer with single keys

# What the keys do.
# Variables:
#   $dont-know (Text) - the key that answers don’t know
#   $next (Text) - the key that goes on
#   $back (Text) - the key that goes back
keys-hint = The digits choose a level, { $dont-know } is don’t know, { $next } goes on, { $back } goes back. Switch them off if a key is pressed by accident, or if you dictate.

# Heads what is kept.
data = What is kept here

# What is kept besides assessments.
data-more = Besides, Waymark keeps the calculators’ sheets, the columns you chose for event files, and these settings, and nothing else. Clearing the browser’s data deletes it, and some browsers tidy up sites that were not visited for a while, so save a copy now and then.

# Downloads everything.
save-all = Save a copy of everything

# Forgets everything.
erase = Erase everything

# Asks before everything is erased.
erase-title = Erase everything that Waymark keeps here?

# What stays.
erase-stays = Only Waymark’s own data goes: other sites, other projects at this address, and files you saved stay as they are. There is no undo.

# Offers a copy before everything is erased.
erase-copy = A saved copy holds all of it but the settings, and can be opened again at any time, here or in another browser.

# Leaves everything as it is.
cancel = Cancel

# Everything is erased.
erased = Everything Waymark kept here is erased.

## folder: copies that Waymark writes to a folder of the person's

# Heads the row about them.
folder = Copies in a folder

# No folder was chosen.
absent = Choose a folder, and Waymark writes a copy there after changes: one file a day, the last 30.

# Opens the browser's dialog.
choose = Choose a folder

# The same, where the folder that was chosen fails.
choose-other = Choose another folder

# No more copies are written.
stop = Stop

# The browser forgets the permission when it restarts.
# Variables:
#   $folder (Text) - the folder's name
asleep = Copies to “{ $folder }” wait: this browser asks again whether Waymark may write there.

# Asks the browser.
allow = Allow it again

# A folder was chosen, and nothing written yet.
# Variables:
#   $folder (Text) - the folder's name
awake = Copies go to “{ $folder }”, one file a day, the last 30.

# Something was written.
# Variables:
#   $folder (Text) - the folder's name
#   $when (Text) - when, such as today, or 3 days ago
written = Copies go to “{ $folder }”, one file a day, the last 30. Last written { $when }.

# The last copy was not written.
# Variables:
#   $folder (Text) - the folder's name
#   $reason (Text) - why, a sentence
failed = The last copy was not written to “{ $folder }”. { $reason }

# Why nothing was written.
refused = This browser or the system did not allow it.
gone = The folder is not there any more.
full = There is no room for it.

# Why nothing was written, in the browser's own word.
# Variables:
#   $name (Text) - what the browser calls the error
unknown = The browser calls the reason { $name }.

### The coach's camera, which reads answer codes.

# Names the picture.
picture = What the camera sees

# The person is asked by the browser.
asking = The browser asks whether this page may use the camera. Its pictures stay on this computer.

# How many codes it has read.
# Variables:
#   $count (Number) - how many
count = { $count ->
    [0] Hold a phone’s code before the camera. Several may be in the picture at once.
    [one] { $count } code read. The next, please.
   *[other] { $count } codes read. The next, please.
 }

# The browser has none for this page.
missing = This browser gives no camera to this page. It does so only where the page came by https. People can send their codes, or read them aloud.

# The person does not allow it.
refused = The camera is not allowed for this page. Allow it in the browser’s settings for this site, or let people send their codes.

# There is none, or another program has it.
failed = No camera answers. Another program may be using it.

# Turns it off.
stop = Turn the camera off

### How scores are shown wherever one stands: the badge, the ruler, the lowest dimension, the map.

## badge

# Nothing is answered.
no-score = No score yet

# Too little is answered. Stands beside a score.
provisional = provisional

## ruler

# The score now on its scale, for those who do not see the ruler.
# Variables:
#   $score (Text) - the score
ruler = { $score } on the scale from 0 to 10.

# The same, with the score's band.
# Variables:
#   $score (Text) - the score
#   $band (Text) - its band, such as Medium
ruler-in-band = { $score } on the scale from 0 to 10, { $band }.

# The score of the assessment before, in the next sentence.
# Variables:
#   $when (Text) - what that assessment is called, such as August
#   $score (Text) - the score
ruler-before = Before, { $when }: { $score }.

# What the roadmap would bring, in the next sentence.
# Variables:
#   $score (Text) - the score
ruler-projected = Projected: { $score }.

# Over the mark of the score now. Room is short.
# Variables:
#   $score (Text) - the score
ruler-mark-now = now { $score }

# Over the mark of the score before. Room is short.
# Variables:
#   $score (Text) - the score
ruler-mark-before = before { $score }

# Over the mark of the projected score. Room is short.
# Variables:
#   $score (Text) - the score
ruler-mark-projected = then { $score }

## lowest

# Beside the score of a questionnaire: its lowest dimension, or several of the same height.
# Variables:
#   $names (Text) - the dimensions in a row
#   $score (Text) - their score
lowest = Lowest: { $names }, { $score }

# The same, where every dimension is one answer.
# Variables:
#   $dimension (Text) - the dimension
#   $score (Text) - its score
lowest-of-one-answer = Lowest: { $dimension }, { $score }, on one answer

# The same, where all dimensions have the same score.
# Variables:
#   $score (Text) - their score
all-level = All level at { $score }

## map

# A dimension without a score, beside its name.
map-no-score = no score yet

# A dimension's score, beside its name.
# Variables:
#   $score (Text) - the score
#   $band (Text) - its band, such as Medium
map-in-band = { $score } { $band }

## saved pictures

# Unfolds the ways to save a picture.
save = Save picture

# Saves the picture as a drawing.
save-svg = Save picture as SVG

# Saves the picture as pixels.
save-png = Save picture as PNG

# Saves one picture of several.
# Variables:
#   $what (Text) - Save picture as SVG, or as PNG
#   $name (Slot) - only read aloud where there is one picture
#   $picture (Text) - what the picture shows
save-picture = { $what }<name>: { $picture }</name>

# A file could not be made.
save-failed = The browser could not make this file. Your answers are safe.

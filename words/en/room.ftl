### What everybody in the room of a workshop is told: who will see what, and the roles they may name.

## The promise

# Nobody is told.
told-nobody = Nobody is told who said what. Everybody sees how many chose each level. When the coach closes the answers, what tells one person’s from another’s is deleted.

# The coach could tell.
told-coach = The coach could tell which answers are whose. Everybody else sees only how many chose each level.

# Initials for all to see.
told-initials = Initials stand beside answers, for everybody in the room to see.

# What no promise can change.
honest = Answers are handed in as codes. Whoever collects the codes can see who sent which.

## Roles

role-dev = Development
role-ops = Operations
role-qa = Quality and testing
role-security = Security
role-product = Product
role-lead = Lead

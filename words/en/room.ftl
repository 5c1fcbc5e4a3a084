### What everybody in the room of a workshop is told: who will see what, and the roles they may name.

## The promise

# Nobody is to know who said what.
told-nobody = Nobody will know who said what. Answers carry no name. Whoever collects answer codes could still tell who sent which, so send yours in a way you are happy with.

# The coach could tell.
told-coach = Only the coach could tell who said what. The room sees counts.

# Initials for all to see.
told-initials = Your initials stand beside your answers, for all in the room to see.

## Roles

role-dev = Dev
role-ops = Ops
role-qa = QA
role-security = Security
role-product = Product
role-lead = Lead

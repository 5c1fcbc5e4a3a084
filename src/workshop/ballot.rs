//! What one person says to the questions of a workshop.

use std::fmt;
use std::str::FromStr;

use super::Invitation;
use crate::questionnaire::Level;

/// What one person says to one question; saying nothing is the absence of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vote {
    /// The level that describes the team, from 1.
    Level(Level),
    /// They cannot tell.
    DontKnow,
    /// The question does not apply.
    NotApplicable,
}

/// What somebody does in the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Development.
    Dev,
    /// Operations.
    Ops,
    /// Quality and testing.
    Qa,
    /// Security.
    Security,
    /// Product.
    Product,
    /// Leads the team or the department.
    Lead,
}

impl Role {
    /// Every role, in the order they are offered and numbered in codes.
    pub const ALL: [Self; 6] = [
        Self::Dev,
        Self::Ops,
        Self::Qa,
        Self::Security,
        Self::Product,
        Self::Lead,
    ];
}

/// Up to three letters that somebody goes by; none is nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Initials([u8; Initials::MOST]);

/// A text that is no initials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InitialsError;

impl Initials {
    /// The most letters.
    pub const MOST: usize = 3;
    /// No letters.
    pub const NONE: Self = Self([0; Self::MOST]);

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// Five bits for each letter: 1 for A to 26 for Z, 0 for none.
    pub(super) fn numbers(self) -> [u8; Self::MOST] {
        self.0
    }

    /// The initials of those numbers, if letters come first and are letters.
    pub(super) fn from_numbers(numbers: [u8; Self::MOST]) -> Option<Self> {
        let is_letter = numbers.iter().all(|number| *number <= 26);
        let mut letters = numbers.iter().skip_while(|number| **number > 0);
        (is_letter && letters.all(|number| *number == 0)).then_some(Self(numbers))
    }
}

impl FromStr for Initials {
    type Err = InitialsError;

    /// Letters from A to Z, upper or lower case; spaces and full stops do not count.
    fn from_str(text: &str) -> Result<Self, InitialsError> {
        let mut numbers = [0; Self::MOST];
        let mut places = numbers.iter_mut();
        for letter in text.chars().filter(|letter| !" .".contains(*letter)) {
            let number = u8::try_from(letter.to_ascii_uppercase()).ok();
            let number = number.filter(u8::is_ascii_uppercase).ok_or(InitialsError)?;
            *places.next().ok_or(InitialsError)? = number - b'A' + 1;
        }
        Ok(Self(numbers))
    }
}

impl fmt::Display for Initials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = self.0.iter().filter(|number| **number > 0);
        letters
            .map(|number| char::from(b'A' + number - 1))
            .try_for_each(|letter| write!(f, "{letter}"))
    }
}

/// Tells one person's answers from another's: 32 random bits, given from outside. A second ballot
/// under the same one takes the place of the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nonce(pub u32);

/// Why something is no ballot of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// It has more or fewer votes than the workshop has questions.
    Length,
    /// It votes for a level that the ladder of this question, counted from 0, does not have.
    Level(usize),
}

/// What one person says to all the questions of a workshop.
///
/// It knows no more of who they are than they were promised.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ballot {
    role: Option<Role>,
    initials: Initials,
    votes: Vec<Option<Vote>>,
}

impl Ballot {
    /// A ballot with a vote, or none, for each question in their order.
    ///
    /// Initials are dropped where nobody is to know, and the role where it is not asked.
    ///
    /// # Errors
    /// Where there are other than as many votes as questions, or one is off its ladder.
    pub fn new(
        invitation: &Invitation,
        role: Option<Role>,
        initials: Initials,
        votes: Vec<Option<Vote>>,
    ) -> Result<Self, Misfit> {
        if votes.len() != invitation.items().len() {
            return Err(Misfit::Length);
        }
        let is_off = |(vote, item): (&Option<Vote>, &super::Item)| match vote {
            Some(Vote::Level(level)) => !item.has(*level),
            _ => false,
        };
        if let Some(at) = votes.iter().zip(invitation.items()).position(is_off) {
            return Err(Misfit::Level(at));
        }
        let has_name = invitation.anonymity() != super::Anonymity::Nobody;
        Ok(Self {
            role: role.filter(|_| invitation.asks_roles()),
            initials: if has_name { initials } else { Initials::NONE },
            votes,
        })
    }

    /// What the person does in the team, where they said so.
    pub fn role(&self) -> Option<Role> {
        self.role
    }

    /// What the person goes by, where that may be known.
    pub fn initials(&self) -> Initials {
        self.initials
    }

    /// What they say to each question, in the order of asking.
    pub fn votes(&self) -> &[Option<Vote>] {
        &self.votes
    }

    /// What they say to a question, counted from 0.
    pub fn vote(&self, at: usize) -> Option<Vote> {
        self.votes.get(at).copied().flatten()
    }
}

/// A ballot with what tells it from another person's: what an answer code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Whose it is.
    pub nonce: Nonce,
    /// What they say.
    pub ballot: Ballot,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::Anonymity;
    use crate::workshop::tests::sample;

    #[test]
    fn initials_are_up_to_three_letters() {
        let written = |text: &str| text.parse::<Initials>().map(|it| it.to_string());
        assert_eq!(written("ab"), Ok("AB".into()));
        assert_eq!(written("J. R. T."), Ok("JRT".into()));
        assert_eq!(written(""), Ok(String::new()));
        for text in ["ABCD", "Ä", "A1", "A-B"] {
            assert_eq!(written(text), Err(InitialsError), "{text}");
        }
        assert_eq!(Initials::from_numbers([1, 0, 2]), None);
        assert_eq!(Initials::from_numbers([27, 0, 0]), None);
        assert_eq!(Initials::from_numbers([1, 26, 0]), "AZ".parse().ok());
    }

    #[test]
    fn a_ballot_keeps_no_more_than_was_promised() {
        let votes = vec![Some(Vote::Level(2)), None];
        let initials = "ABC".parse().unwrap();
        let ballot = |invitation: &Invitation| {
            Ballot::new(invitation, Some(Role::Ops), initials, votes.clone()).unwrap()
        };
        let silent = ballot(&sample::invitation(&[5, 5], Anonymity::Nobody));
        assert_eq!((silent.role(), silent.initials()), (None, Initials::NONE));
        let told = ballot(&sample::invitation(&[5, 5], Anonymity::Coach).asking_roles());
        assert_eq!((told.role(), told.initials()), (Some(Role::Ops), initials));
    }

    #[test]
    fn a_ballot_fits_the_questions_and_their_ladders() {
        let invitation = sample::invitation(&[5, 3], Anonymity::Nobody);
        let ballot = |votes: &[Option<Vote>]| {
            Ballot::new(&invitation, None, Initials::NONE, votes.to_vec()).map(|_| ())
        };
        let level = |level| Some(Vote::Level(level));
        assert_eq!(ballot(&[level(5), level(3)]), Ok(()));
        assert_eq!(ballot(&[Some(Vote::DontKnow), None]), Ok(()));
        assert_eq!(ballot(&[level(5)]), Err(Misfit::Length));
        assert_eq!(ballot(&[level(5), level(4)]), Err(Misfit::Level(1)));
        assert_eq!(ballot(&[level(0), level(3)]), Err(Misfit::Level(0)));
    }
}

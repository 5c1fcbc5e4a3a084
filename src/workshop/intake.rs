//! What comes in at a workshop: answer codes in texts of any kind, taken one after the other.

use super::{Added, Fault, Workshop, find};

/// A text that is longer than [`Workshop::LONGEST_TEXT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

/// What became of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// Everything in it that is an answer code, or was one, in its order.
    pub taken: Vec<TakenIn>,
}

/// Something in a text that is an answer code, or was one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenIn {
    /// How the text has it.
    pub text: String,
    /// What became of it.
    pub became: Became,
}

/// What became of an answer code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It was read.
    Read(Added),
    /// It was not, and why.
    Unread(Fault),
}

/// How many codes of a text became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// They are new.
    pub added: usize,
    /// They took the place of earlier ones.
    pub replaced: usize,
    /// They were there already.
    pub unchanged: usize,
    /// They were read and not taken.
    pub refused: usize,
    /// They could not be read.
    pub unread: usize,
}

impl Intake {
    /// How many became what.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for taken in &self.taken {
            let count = match taken.became {
                Became::Read(Added::Added) => &mut counts.added,
                Became::Read(Added::Replaced) => &mut counts.replaced,
                Became::Read(Added::Unchanged) => &mut counts.unchanged,
                Became::Read(Added::Refused(_)) => &mut counts.refused,
                Became::Unread(_) => &mut counts.unread,
            };
            *count += 1;
        }
        counts
    }
}

impl Workshop {
    /// The longest text that is looked through, in bytes: a chat of ten thousand people's codes.
    pub const LONGEST_TEXT: usize = 1 << 20;

    /// Takes every answer code of a text, whatever stands around them.
    ///
    /// # Errors
    /// Where the text is longer than any that people paste; nothing is taken then.
    pub fn take_in(&mut self, text: &str) -> Result<Intake, TooLong> {
        if text.len() > Self::LONGEST_TEXT {
            return Err(TooLong);
        }
        let found = find(self.session.invitation(), text);
        let take = |found: super::Found<'_>| TakenIn {
            text: found.text.to_owned(),
            became: match found.read {
                Ok(submission) => Became::Read(self.ballots.add(submission)),
                Err(fault) => Became::Unread(fault),
            },
        };
        let taken = found.into_iter().map(take).collect();
        Ok(Intake { taken })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::sample;
    use crate::workshop::{Code, Session};

    #[test]
    fn each_code_of_a_chat_is_told_by_what_became_of_it() {
        let invitation = sample::five_levels(15);
        let code =
            |number| Code::of(&invitation, &sample::submission(&invitation, number)).unwrap();
        let (first, second) = (code(1), code(2));
        let mut workshop = Workshop::new(Session::new(invitation.clone(), false));
        let typo = second.grouped().replacen(&second.as_str()[7..8], "?", 1);
        let wrong = typo.replace(
            '?',
            if second.as_str()[7..8] == *"A" {
                "B"
            } else {
                "A"
            },
        );
        let chat = format!(
            "Ines, 9:41: {}\nTom: here is mine {wrong}\nInes: again {}",
            first.grouped(),
            first.as_str()
        );
        let intake = workshop.take_in(&chat).unwrap();
        let counts = Counts {
            added: 1,
            unchanged: 1,
            unread: 1,
            ..Counts::default()
        };
        assert_eq!(intake.counts(), counts);
        assert_eq!(intake.taken[1].became, Became::Unread(Fault::Typo));
        assert_eq!(workshop.ballots.people(), 1);
    }

    #[test]
    fn what_nobody_pastes_is_not_looked_through() {
        let mut workshop = Workshop::new(Session::new(sample::five_levels(15), false));
        let longest = "W".repeat(Workshop::LONGEST_TEXT);
        assert_eq!(workshop.take_in(&longest), Ok(Intake::default()));
        assert_eq!(workshop.take_in(&(longest + "W")), Err(TooLong));
    }
}

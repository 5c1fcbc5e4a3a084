//! What one person has said so far, where they answer for themselves.

use super::{Ballot, Code, Initials, Invitation, Misfit, Nonce, Role, SessionId, Submission, Vote};
use crate::ordered::SortedMap;
use crate::questionnaire::QuestionId;

/// What somebody who was invited has said so far, as their own browser keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation {
    /// Which workshop it is.
    pub id: SessionId,
    /// What people call the workshop.
    pub name: String,
    /// The fragment of the link that invited them, so that they find back without it.
    pub link: String,
    /// What tells their answers from another person's. Drawn once, so that whoever changes their mind takes
    /// nobody's place but their own.
    pub nonce: Nonce,
    /// What they do in the team, where they said so.
    pub role: Option<Role>,
    /// What they go by.
    pub initials: Initials,
    /// What they say to each question that they have answered.
    pub votes: SortedMap<QuestionId, Vote>,
    /// The question they look at; nothing before the first and after the last.
    pub position: Option<QuestionId>,
    /// Whether they have come to the end once.
    pub is_done: bool,
}

impl Participation {
    /// That of somebody who has said nothing yet.
    pub fn begin(invitation: &Invitation, link: &str, nonce: Nonce) -> Self {
        Self {
            id: invitation.id(),
            name: invitation.name().to_owned(),
            link: link.to_owned(),
            nonce,
            role: None,
            initials: Initials::NONE,
            votes: SortedMap::new(),
            position: None,
            is_done: false,
        }
    }

    /// What they say to a question; nothing for a level that its ladder does not have.
    pub fn vote(&self, invitation: &Invitation, at: usize) -> Option<Vote> {
        let item = invitation.items().get(at)?;
        let vote = self.votes.get(&item.question).copied()?;
        match vote {
            Vote::Level(level) => item.has(level).then_some(vote),
            Vote::DontKnow | Vote::NotApplicable => Some(vote),
        }
    }

    /// How many of the questions they have answered.
    pub fn answered(&self, invitation: &Invitation) -> usize {
        let all = 0..invitation.items().len();
        all.filter(|at| self.vote(invitation, *at).is_some())
            .count()
    }

    /// The code of what they say.
    ///
    /// # Errors
    /// As those of [`Code::of`]; never for what was said to this invitation.
    pub fn code(&self, invitation: &Invitation) -> Result<Code, Misfit> {
        let all = 0..invitation.items().len();
        let votes = all.map(|at| self.vote(invitation, at)).collect();
        let submission = Submission {
            nonce: self.nonce,
            ballot: Ballot::new(invitation, self.role, self.initials, votes)?,
        };
        Code::of(invitation, &submission)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::Anonymity;
    use crate::workshop::tests::sample;

    #[test]
    fn the_code_says_what_was_answered_and_nothing_else() {
        let invitation = sample::invitation(&[5, 3, 5, 7], Anonymity::Coach);
        let mut mine = Participation::begin(&invitation, "j=x", Nonce(77));
        let question = |at: usize| invitation.items()[at].question.clone();
        mine.role = Some(Role::Ops);
        mine.votes.insert(question(0), Vote::Level(4));
        // Made on another ladder.
        mine.votes.insert(question(1), Vote::Level(4));
        mine.votes.insert(question(3), Vote::NotApplicable);
        mine.votes.insert("elsewhere".into(), Vote::DontKnow);
        assert_eq!(mine.answered(&invitation), 2);
        let code = mine.code(&invitation).unwrap();
        let read = Code::read(&invitation, code.as_str()).unwrap();
        assert_eq!(read.nonce, Nonce(77));
        // Nobody asks for it.
        assert_eq!(read.ballot.role(), None);
        let expected = [Some(Vote::Level(4)), None, None, Some(Vote::NotApplicable)];
        assert_eq!(read.ballot.votes(), expected);
    }
}

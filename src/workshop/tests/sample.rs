//! Made-up workshops that the tests share.

use crate::assessment::ChosenQuestionnaire;
use crate::questionnaire::Level;
use crate::workshop::{
    Anonymity, Ballot, Initials, Invitation, Item, Nonce, Role, Session, SessionId, Submission,
    Vote, Workshop,
};

pub(crate) fn calms() -> ChosenQuestionnaire {
    ChosenQuestionnaire {
        id: "calms".into(),
        version: 1,
    }
}

/// A question for each ladder.
pub(crate) fn items(ladders: &[Level]) -> Vec<Item> {
    let item = |(at, levels): (usize, &Level)| Item {
        question: format!("question-{at}").as_str().into(),
        levels: *levels,
        reversed: false,
    };
    ladders.iter().enumerate().map(item).collect()
}

/// An invitation to a workshop with a question for each ladder.
pub(crate) fn invitation(ladders: &[Level], anonymity: Anonymity) -> Invitation {
    Invitation::new(SessionId(0x5eed), calms(), items(ladders), anonymity).unwrap()
}

/// An invitation to so many questions of five levels.
pub(crate) fn five_levels(questions: usize) -> Invitation {
    invitation(&vec![5; questions], Anonymity::Coach).asking_roles()
}

/// Somebody's votes that look as if they were drawn: every vote comes up.
pub(crate) fn submission(invitation: &Invitation, number: u32) -> Submission {
    let mut state = number.wrapping_mul(0x9e37_79b9) ^ 0x85eb_ca6b;
    let mut draw = |below: u32| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state % below
    };
    let vote = |item: &Item, drawn: u32| match drawn {
        0 => None,
        1 => Some(Vote::DontKnow),
        2 => Some(Vote::NotApplicable),
        _ => Some(Vote::Level(
            1 + Level::try_from(drawn % u32::from(item.levels)).unwrap(),
        )),
    };
    let items = invitation.items().iter();
    let votes = items.map(|item| vote(item, draw(24))).collect();
    let letters = [0, 1, 2].map(|_| u8::try_from(draw(26)).unwrap() + 1);
    let initials = Initials::from_numbers(letters).unwrap();
    let role = Role::ALL.get(draw(7) as usize).copied();
    Submission {
        nonce: Nonce(draw(u32::MAX)),
        ballot: Ballot::new(invitation, role, initials, votes).unwrap(),
    }
}

/// A workshop of three questions with different ladders that so many people have answered.
pub(crate) fn workshop(anonymity: Anonymity, people: u32) -> Workshop {
    let invitation = invitation(&[5, 3, 7], anonymity).asking_roles();
    let mut workshop = Workshop::new(Session::new(invitation.clone(), true));
    for number in 0..people {
        workshop.ballots.add(submission(&invitation, number));
    }
    workshop
}

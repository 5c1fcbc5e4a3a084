//! Answer codes as they were first written. A code that a phone makes is read by another build on a laptop, so
//! these hold natively and in a browser, and none of them ever changes.

use waymark::assessment::ChosenQuestionnaire;
use waymark::questionnaire::Level;
use waymark::workshop::{
    Anonymity, Ballot, Code, Fault, Initials, Invitation, Item, Nonce, Role, SessionId, Submission,
    Vote, find,
};

/// What somebody says: a letter for each question, and the code of it.
const CODES: [(&str, u32, &str); 4] = [
    ("135?-.7", 1, "WG17XQXDG000004780QEY3PAF7RVG"),
    ("5555555", 0xffff_ffff, "WG17XQXDZZZZZZW782VDATQECV68W"),
    (".......", 0, "WG17XQXDG00000078000003QJZYF8"),
    ("1-2?3.4", 0x1234_5678, "WG17XQXDH4D2PF0780YP6296ZVJ9R"),
];

fn invitation() -> Invitation {
    let chosen = ChosenQuestionnaire {
        id: "calms".into(),
        version: 3,
    };
    let ladders: [Level; 7] = [5, 5, 5, 5, 6, 3, 7];
    let items = ladders.iter().enumerate().map(|(at, levels)| Item {
        question: format!("question-{at}").as_str().into(),
        levels: *levels,
        reversed: at == 2,
    });
    let invitation = Invitation::new(
        SessionId(0x0bad_cafe),
        chosen,
        items.collect(),
        Anonymity::Coach,
    );
    invitation.unwrap().asking_roles()
}

fn submission(invitation: &Invitation, votes: &str, nonce: u32) -> Submission {
    let votes = votes.chars().zip(invitation.items());
    let votes = votes.map(|(letter, item)| match letter {
        '.' => None,
        '?' => Some(Vote::DontKnow),
        '-' => Some(Vote::NotApplicable),
        level => {
            let level = level.to_digit(10).unwrap();
            Some(Vote::Level(u8::try_from(level).unwrap().min(item.levels)))
        }
    });
    let initials: Initials = "AZ".parse().unwrap();
    let ballot = Ballot::new(invitation, Some(Role::Security), initials, votes.collect());
    Submission {
        nonce: Nonce(nonce),
        ballot: ballot.unwrap(),
    }
}

/// Every code is written and read as ever, in both cases, with hyphens and with letters that look alike; one
/// wrong letter is one too many.
pub(crate) fn hold() {
    let invitation = invitation();
    for (votes, nonce, expected) in CODES {
        let submission = submission(&invitation, votes, nonce);
        let code = Code::of(&invitation, &submission).unwrap();
        assert_eq!(code.as_str(), expected);
        let alike = code
            .grouped()
            .to_lowercase()
            .replace('0', "o")
            .replace('1', "l");
        assert_eq!(Code::read(&invitation, &alike).as_ref(), Ok(&submission));
        for at in 0..expected.len() {
            let other = |letter| if letter == 'Z' { 'Y' } else { 'Z' };
            let letters = expected.chars().enumerate();
            let wrong =
                letters.map(|(place, letter)| if place == at { other(letter) } else { letter });
            let wrong: String = wrong.collect();
            assert!(Code::read(&invitation, &wrong).is_err(), "{wrong}");
        }
        let cut = expected.get(..expected.len() - 3).unwrap();
        assert_eq!(Code::read(&invitation, cut), Err(Fault::CutOff));
        let chat = format!("[9:41] me: {}, thanks", code.grouped());
        let found: Vec<_> = find(&invitation, &chat);
        assert_eq!(found.len(), 1);
    }
}

//! What a join link holds, and what it refuses however well it is made.

use super::*;
use crate::assessment::ChosenQuestionnaire;
use crate::exchange::link::letters::{from_letters, to_letters};
use crate::exchange::link::packed::{MAX_BYTES, deflated, framed, unframed};
use crate::exchange::link::{END, MAX_ADDRESS};
use crate::questionnaire::{
    Catalogue, Dimension, Entry, Level, LevelText, Question, Questionnaire,
};
use crate::workshop::{Anonymity, Invitation, Item, SessionId};

const PAGE: &str = "https://example.org/join/";

fn question(at: usize, levels: Level) -> Question {
    let level = |name: &str| LevelText {
        name: name.to_owned(),
        text: String::new(),
    };
    Question {
        id: format!("question-{at}").as_str().into(),
        title: String::new(),
        prompt: String::new(),
        why: String::new(),
        ask: None,
        context: None,
        levels: vec![level("A rung"); usize::from(levels)],
        reversed: false,
        practices: Vec::new(),
        sources: Vec::new(),
    }
}

/// A questionnaire of so many questions with so many levels each.
fn catalogue(questions: usize, version: u32, levels: Level) -> Catalogue {
    let questions: Vec<Question> = (0..questions).map(|at| question(at, levels)).collect();
    let entry = |question: &Question| Entry {
        question: question.id.clone(),
        weight: 1.0,
        quick: true,
    };
    let questionnaire = Questionnaire {
        id: "sea".into(),
        title: String::new(),
        version,
        summary: String::new(),
        origin: None,
        use_when: None,
        not_when: None,
        sources: Vec::new(),
        dimensions: vec![Dimension {
            id: "all".into(),
            title: String::new(),
            summary: String::new(),
            weight: 1.0,
            entries: questions.iter().map(entry).collect(),
        }],
        bands: Vec::new(),
        alone: false,
    };
    Catalogue::new(questions, vec![questionnaire])
}

fn invitation(places: &[usize], anonymity: Anonymity) -> Invitation {
    let item = |at: &usize| Item::of(&question(*at, 5));
    let questionnaire = ChosenQuestionnaire {
        id: "sea".into(),
        version: 3,
    };
    let items = places.iter().map(item).collect();
    let invitation = Invitation::new(SessionId(0xfeed_beef), questionnaire, items, anonymity);
    invitation.unwrap().named("Tide & Söhne")
}

fn written(invitation: &Invitation, file: Option<&str>) -> Result<String, NoJoin> {
    let catalogue = catalogue(20, 3, 5);
    write_join(PAGE, invitation, &catalogue.questionnaires()[0], file)
}

fn fragment(invitation: &Invitation) -> String {
    let address = written(invitation, None).unwrap();
    address.split_once('#').unwrap().1.to_owned()
}

#[test]
fn whatever_an_invitation_holds_comes_back() {
    let here = catalogue(20, 3, 5);
    let all: Vec<usize> = (0..20).collect();
    for places in [&[0][..], &[19], &[3, 7, 8], &[8, 3, 7], &all] {
        for anonymity in Anonymity::ALL {
            let silent = invitation(places, anonymity);
            for invitation in [silent.clone(), silent.asking_roles()] {
                let joined = open_join(&fragment(&invitation)).unwrap();
                assert_eq!(joined.name(), invitation.name());
                assert_eq!(joined.id(), invitation.id());
                assert_eq!(joined.questionnaire(), invitation.questionnaire());
                assert_eq!(joined.invitation(&here), Ok(invitation));
            }
        }
    }
}

#[test]
fn an_authors_file_travels_as_long_as_there_is_room() {
    let invitation = invitation(&[1, 2], Anonymity::Nobody);
    let file = "title = \"Sea\"\r\n# ä\n".repeat(50);
    let address = written(&invitation, Some(&file)).unwrap();
    let joined = open_join(address.split_once('#').unwrap().1).unwrap();
    assert_eq!(joined.file(), Some(file.as_str()));
    assert_eq!(
        joined.invitation(&catalogue(20, 3, 5)),
        Ok(invitation.clone())
    );
    // What looks drawn cannot be packed.
    let mut state = 1_u32;
    let drawn = |_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b' ' + u8::try_from(state >> 24).unwrap() % 90)
    };
    let drawn: String = (0..2_000).map(drawn).collect();
    let Err(NoJoin::TooLong(letters)) = written(&invitation, Some(&drawn)) else {
        panic!("there is no room");
    };
    assert!(letters > MAX_ADDRESS);
}

#[test]
fn what_the_questionnaire_does_not_ask_has_no_link() {
    let other = invitation(&[1, 20], Anonymity::Nobody);
    assert_eq!(written(&other, None), Err(NoJoin::OtherQuestions));
}

#[test]
fn another_questionnaire_here_is_told_from_the_coachs() {
    let link = open_join(&fragment(&invitation(&[1, 2], Anonymity::Coach))).unwrap();
    for (here, expected) in [
        (Catalogue::default(), Mismatch::Unknown),
        (catalogue(20, 2, 5), Mismatch::OlderHere),
        (catalogue(20, 4, 5), Mismatch::NewerHere),
        (catalogue(21, 3, 5), Mismatch::OtherQuestions),
        (catalogue(20, 3, 4), Mismatch::OtherQuestions),
    ] {
        assert_eq!(link.invitation(&here), Err(expected));
    }
}

#[test]
fn every_cut_and_every_changed_letter_is_refused() {
    let whole = fragment(&invitation(&[3, 7, 8], Anonymity::Initials));
    let joined = open_join(&whole).unwrap();
    for end in 0..whole.len() {
        let cut = open_join(&whole[..end]);
        let is_told = matches!(
            cut,
            Err(JoinError::NoLink | JoinError::Incomplete | JoinError::Damaged)
        );
        assert!(is_told, "{end}: {cut:?}");
    }
    for at in 0..whole.len() {
        for letter in "ABXZabxz0189-_ %.".chars() {
            let mut changed: Vec<char> = whole.chars().collect();
            changed[at] = letter;
            let changed: String = changed.into_iter().collect();
            let read = open_join(&changed);
            assert!(
                read.is_err() || read.as_ref() == Ok(&joined),
                "{changed}: {read:?}"
            );
            assert_ne!(read, Err(JoinError::Newer), "{changed}");
        }
    }
}

#[test]
fn what_a_chat_adds_is_left_out() {
    let whole = fragment(&invitation(&[3], Anonymity::Nobody));
    let joined = open_join(&whole);
    let (start, end) = whole.split_at(20);
    for text in [
        format!("#{whole}"),
        format!("{start}\r\n {end}"),
        format!("{whole})."),
    ] {
        assert_eq!(open_join(&text), joined, "{text}");
    }
    assert!(is_join(&whole) && is_join(&format!("#{whole}")));
    for other in ["", "#", "waymark=abc", "q=1"] {
        assert!(!is_join(other));
        assert_eq!(open_join(other), Err(JoinError::NoLink));
    }
}

/// The fragment of any content, with a header that fits it.
fn made(version: u8, kind: u8, content: &[u8]) -> String {
    format!("{MARK}{}{END}", to_letters(&framed(version, kind, content)))
}

#[test]
fn what_is_whole_and_says_what_nobody_means_is_refused() {
    let whole = fragment(&invitation(&[8, 3], Anonymity::Nobody));
    let bytes = from_letters(whole.strip_prefix(MARK).unwrap(), END).unwrap();
    let (.., content) = unframed(&bytes).unwrap();
    assert!(open_join(&made(1, BARE, content)).is_ok());
    assert_eq!(open_join(&made(2, BARE, content)), Err(JoinError::Newer));
    assert_eq!(open_join(&made(1, 2, content)), Err(JoinError::Newer));
    // Cut inside, with something behind, or any byte another.
    for end in 0..content.len() {
        let cut = made(1, BARE, &content[..end]);
        assert_eq!(open_join(&cut), Err(JoinError::Damaged), "{end}");
    }
    let longer = [content, &[0]].concat();
    assert_eq!(open_join(&made(1, BARE, &longer)), Err(JoinError::Damaged));
    let here = catalogue(20, 3, 5);
    for at in 0..content.len() {
        for byte in 0..=u8::MAX {
            let mut changed = content.to_vec();
            changed[at] = byte;
            if let Ok(joined) = open_join(&made(1, BARE, &changed)) {
                // Only an id or a key that nobody can check, and a name, may be others and read.
                let _: Result<Invitation, Mismatch> = joined.invitation(&here);
            }
        }
    }
}

#[test]
fn a_file_that_unfolds_to_too_much_is_refused() {
    let whole = fragment(&invitation(&[3], Anonymity::Nobody));
    let bytes = from_letters(whole.strip_prefix(MARK).unwrap(), END).unwrap();
    let (.., content) = unframed(&bytes).unwrap();
    let with = |file: &[u8]| open_join(&made(1, WITH_FILE, &[content, file].concat()));
    let most = with(&deflated(&vec![b' '; MAX_BYTES])).unwrap();
    assert_eq!(most.file().map(str::len), Some(MAX_BYTES));
    assert_eq!(
        with(&deflated(&vec![b' '; 40_000_000])),
        Err(JoinError::TooLarge)
    );
    assert_eq!(
        with(&deflated(&vec![b' '; 200_000_000])),
        Err(JoinError::TooLarge)
    );
    assert_eq!(with(&[]), Err(JoinError::Damaged));
    assert_eq!(with(b"\xff\xff"), Err(JoinError::Damaged));
}

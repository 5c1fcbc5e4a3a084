//! What links may hold, and what is refused however well it is packed.

use super::letters::to_letters;
use super::packed::{LOCKED, MAX_BYTES, PLAIN, deflated, framed, inflated, pack};
use super::*;
use crate::exchange::{Limit, OpenError};

fn link(bytes: &[u8]) -> String {
    format!("{MARK}{}{END}", to_letters(bytes))
}

fn refusal(bytes: &[u8]) -> LinkError {
    read_link(&link(bytes)).unwrap_err()
}

#[test]
fn f39_a_bomb_is_refused_by_its_limit() {
    // 200 MB of zeros have too many letters to be looked at; what fits into them still unfolds to
    // twenty times the limit.
    let bomb = deflated(&vec![0; 200_000_000]);
    assert!(matches!(inflated(&bomb), Err(LinkError::TooLarge)));
    assert_eq!(refusal(&framed(1, PLAIN, &bomb)), LinkError::TooLong);
    let smaller = framed(1, PLAIN, &deflated(&vec![0; 40_000_000]));
    assert!(link(&smaller).len() < MAX_LETTERS);
    assert_eq!(refusal(&smaller), LinkError::TooLarge);
}

#[test]
fn the_limit_itself_is_read() {
    let most = deflated(&vec![b' '; MAX_BYTES]);
    assert_eq!(inflated(&most).map(|text| text.len()), Ok(MAX_BYTES));
    let more = deflated(&vec![b' '; MAX_BYTES + 1]);
    assert_eq!(inflated(&more), Err(LinkError::TooLarge));
}

#[test]
fn what_is_newer_or_locked_is_told_and_damage_is_not_taken_for_it() {
    let content = deflated(b"{}");
    assert_eq!(
        refusal(&framed(1, LOCKED, &content)),
        LinkError::Locked(content.clone())
    );
    assert_eq!(refusal(&framed(1, 7, &content)), LinkError::Newer);
    assert_eq!(refusal(&framed(2, PLAIN, &content)), LinkError::Newer);
    let mut damaged = framed(1, PLAIN, &content);
    damaged[0] = 2;
    assert_eq!(refusal(&damaged), LinkError::Damaged);
}

#[test]
fn what_holds_no_document_or_too_many_is_refused() {
    let holding = |text: &str| refusal(&pack(text.as_bytes()));
    let head = r#"{"format":"waymark","schema":1"#;
    assert_eq!(holding("{}"), LinkError::Document(OpenError::Foreign));
    assert_eq!(holding(""), LinkError::Document(OpenError::Empty));
    assert_eq!(
        holding(r#"{"format":"waymark","schema":9}"#),
        LinkError::Document(OpenError::Newer(9))
    );
    assert_eq!(holding(&format!("{head}}}")), LinkError::NotOne);
    assert_eq!(
        holding(&format!(
            r#"{head},"assessments":[{{"id":"a"}},{{"id":"b"}}]}}"#
        )),
        LinkError::NotOne
    );
    assert_eq!(
        holding(&format!(
            r#"{head},"assessments":[{{"id":"a"}}],"questionnaires":[{{"id":"own","text":"x"}}]}}"#
        )),
        LinkError::NotOne
    );
    let deep = format!(
        "{head},\"x\":{}{}}}",
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    assert!(matches!(
        holding(&deep),
        LinkError::Document(OpenError::Limit(Limit::Depth { .. }))
    ));
    assert_eq!(
        refusal(&framed(1, PLAIN, &deflated(&[0xff]))),
        LinkError::Damaged
    );
    assert_eq!(
        refusal(&framed(1, PLAIN, b"\xff\xff\xff")),
        LinkError::Damaged
    );
}

#[test]
fn more_answers_than_anyone_gives_are_refused() {
    let with = |count: usize| {
        let answers: Vec<String> = (0..count)
            .map(|at| format!("\"q{at}\":{{\"level\":1}}"))
            .collect();
        let text = format!(
            r#"{{"format":"waymark","schema":1,"assessments":[{{"id":"a","answers":{{{}}}}}]}}"#,
            answers.join(",")
        );
        read_link(&link(&pack(text.as_bytes())))
    };
    assert!(with(MAX_ANSWERS).is_ok());
    assert_eq!(with(MAX_ANSWERS + 1), Err(LinkError::TooLarge));
}

#[test]
fn what_was_locked_is_read_as_what_was_not() {
    let assessment = Assessment::new("a".into());
    let content = content_to_lock(&assessment, Portion::Everything);
    assert_eq!(read_unlocked(&content), Ok(assessment));
    let locked = [7; 60];
    let link = write_locked(&locked);
    assert_eq!(read_link(&link), Err(LinkError::Locked(locked.to_vec())));
    assert_eq!(
        read_link(&link[..link.len() - 2]),
        Err(LinkError::Incomplete)
    );
    // The browser says whether a passphrase fits; what it hands over is looked at like any link.
    let bomb = deflated(&vec![b' '; MAX_BYTES + 1]);
    assert_eq!(read_unlocked(&bomb), Err(LinkError::TooLarge));
}

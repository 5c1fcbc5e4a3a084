//! The summary: a draft from the facts, or a person's own words in its place.

use waymark::assessment::Assessment;
use waymark::report::briefing::{Block, Part, Wanted, draft, paragraphs};

use super::{of, sample, told};
use crate::teams::{choose, questions, shipped};

#[test]
fn the_draft_says_where_the_team_stands_how_sure_that_is_and_what_is_not_known() {
    let mut team = sample();
    let said = told(&team, None, draft);
    assert_eq!(paragraphs(&said).count(), 5, "{said}");
    assert!(
        said.contains("questions that apply have a level."),
        "{said}"
    );
    assert!(said.contains("Nobody could answer"), "{said}");
    assert!(said.contains("to try: “"), "{said}");
    team.answers = team.answers.into_iter().take(2).collect();
    team.delivery = None;
    let little = told(&team, None, draft);
    assert!(
        little.contains("have a level, so this will move")
            || little.contains("rests on one answer"),
        "{little}"
    );
}

#[test]
fn own_words_stand_in_the_place_of_the_draft_and_the_draft_beside_them_once_the_facts_move_on() {
    let mut team = sample();
    let first = told(&team, None, draft);
    team.summary = "We are proud.\n\nOne thing\nhurts.".into();
    team.summary_draft.clone_from(&first);
    let summary = |team: &Assessment| {
        let wanted = Wanted {
            parts: vec![Part::Summary],
            ..Wanted::default()
        };
        let mut blocks = of(team, &wanted).chapters.remove(0).blocks;
        // Where the team stands comes first, whoever writes the words.
        assert!(matches!(blocks.remove(0), Block::Glances(_)));
        blocks
    };
    let own = [
        Block::Words("We are proud.".into()),
        Block::Words("One thing hurts.".into()),
    ];
    assert_eq!(summary(&team), own);
    for question in questions(shipped()).iter().take(30) {
        choose(&mut team, question, 5);
    }
    let moved = summary(&team);
    assert_eq!(&moved[..2], &own);
    assert!(matches!(&moved[2], Block::Note(note) if note.starts_with("The facts have changed")));
    assert!(moved.len() > 5);
}

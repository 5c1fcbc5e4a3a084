//! The summary: a draft from the facts, or a person's own words in its place.

use waymark::assessment::{Assessment, ChosenQuestionnaire};
use waymark::report::briefing::{Block, Part, Wanted, draft, paragraphs};

use super::harmless::is_harmless;
use super::{html, of, sample, told, visits, whole};
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

/// A team that answered every question of every shipped questionnaire.
fn everything() -> Assessment {
    let mut team = sample();
    let all = shipped().catalogue.questionnaires().iter();
    team.questionnaires = all
        .map(|it| ChosenQuestionnaire {
            id: it.id.clone(),
            version: it.version,
        })
        .collect();
    for (at, question) in shipped().catalogue.questions().enumerate() {
        choose(&mut team, &question.id, [2, 4, 1, 5, 3, 2, 2][at % 7]);
    }
    team
}

#[test]
fn of_many_questionnaires_the_summary_stays_short_and_the_contents_lead_to_each() {
    let team = everything();
    let many = team.questionnaires.len();
    let before = visits().remove(0);
    for before in [None, Some(&before)] {
        let said = told(&team, before, draft);
        assert!(said.len() < 1_500, "{said}");
        assert!(
            said.starts_with(&format!(
                "{many} questionnaires are asked, each scored apart."
            )),
            "{said}"
        );
    }
    let briefing = whole(&team);
    let html = html(&briefing);
    is_harmless(&html);
    let scores = briefing.chapters.iter().find(|it| it.part == Part::Scores);
    let within = scores.unwrap().within();
    assert_eq!(within.len(), many);
    for (address, title) in within {
        assert!(
            html.contains(&format!("<a href=\"#{address}\" dir=\"auto\">{title}</a>")),
            "{title}"
        );
        assert!(html.contains(&format!("<h3 id=\"{address}\"")), "{title}");
    }
    let insights = briefing
        .chapters
        .iter()
        .find(|it| it.part == Part::Insights);
    let blocks = &insights.unwrap().blocks;
    let lists = blocks.iter().filter_map(|it| match it {
        Block::List(items) => Some(items.len()),
        _ => None,
    });
    assert_eq!(lists.collect::<Vec<_>>(), [8]);
    assert!(
        matches!(blocks.last(), Some(Block::Words(words)) if words.ends_with("stand among the results."))
    );
    // Of the two of the sample each is told, and the contents stay a list of chapters.
    let few = sample();
    assert!(told(&few, None, draft).starts_with("CALMS is "));
    assert!(whole(&few).chapters.iter().all(|it| it.within().is_empty()));
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

//! What is wanted of a report is told, and nothing else.

use waymark::assessment::{Answer, Evidence};
use waymark::report::briefing::{Paper, Part, Wanted};
use waymark::roadmap::Column;

use super::{html, of, sample, whole};
use crate::teams::{plan, shipped};

#[test]
fn what_is_chosen_is_told_and_nothing_else() {
    let sample = sample();
    for part in Part::ALL {
        let mut wanted = Wanted {
            parts: vec![part],
            ..Wanted::default()
        };
        wanted.paper = Paper::Letter;
        let briefing = of(&sample, &wanted);
        let parts: Vec<Part> = briefing
            .chapters
            .iter()
            .map(|chapter| chapter.part)
            .collect();
        // Without a visit before there is nothing to compare.
        let expected = if part == Part::Changes {
            vec![]
        } else {
            vec![part]
        };
        assert_eq!(parts, expected);
        assert!(html(&briefing).contains("@page{size:letter}"));
    }
    let none = Wanted {
        parts: Vec::new(),
        ..Wanted::default()
    };
    assert_eq!(of(&sample, &none).chapters, []);
}

#[test]
fn names_and_notes_stay_out_where_they_are_not_wanted() {
    let mut team = sample();
    team.participants = "Ada and Brín".into();
    team.respond(&"toil".into(), |response| {
        response.answer = Some(Answer::NotApplicable("a secret reason".into()));
        response.note = "a secret note".into();
        response.evidence = vec![Evidence {
            title: "a secret board".into(),
            url: "https://board.example/secret".into(),
            ..Evidence::default()
        }];
    });
    let first = plan(shipped(), &team)
        .column(Column::Now)
        .next()
        .unwrap()
        .practice
        .clone();
    team.plan
        .decide(&first, |card| card.owner = "Ines Owner".into());
    let all = html(&whole(&team));
    for said in [
        "Ada and Brín",
        "Ines Owner",
        "a secret reason",
        "a secret note",
    ] {
        assert!(all.contains(said), "{said}");
    }
    assert!(all.contains(
        "<a href=\"https://board.example/secret\" rel=\"external noopener noreferrer\">"
    ));
    let wanted = Wanted {
        with_names: false,
        with_notes: false,
        ..Wanted::default()
    };
    let briefing = of(&team, &wanted);
    for text in [html(&briefing), briefing.to_markdown()] {
        for unsaid in ["Ada", "Ines", "secret"] {
            assert!(!text.contains(unsaid), "{unsaid}");
        }
    }
}

//! A team over time: visits set side by side by what they share, and what is told of how they moved.

use std::fmt::Write as _;

use proptest::prelude::*;
use waymark::assessment::{Answer, Assessment, Card, Depth, Status};
use waymark::portfolio::{
    Aim, Apart, Became, Between, Met, Progress, Standing, actions, aimed, answers_over_time,
    differently_answered, dimension_lines, in_line, like_for_like,
};
use waymark::questionnaire::{Catalogue, QuestionId};
use waymark::scoring::{Comparison, Score};

use crate::teams::{asking, assert_near, blank, cases, choose, library, question, say, shipped};

/// A questionnaire of two dimensions, whose questions name a practice each.
const TWO: &str = r#"
id = "two"
title = "Two"
version = 1
summary = "Two dimensions."

[[dimension]]
id = "one"
title = "One"
summary = "The first."
questions = [{ id = "a" }, { id = "b" }, { id = "c" }, { id = "d" }]

[[dimension]]
id = "other"
title = "Other"
summary = "The second."
questions = [{ id = "e" }, { id = "f" }]

[[practice]]
id = "look"
title = "Look"
summary = "Somebody looks."
first_step = "Look once."
next_steps = ["Look again."]
done_when = "All have looked."
pitfalls = ["Nobody looks."]
effort = "small"
improves = { recovery = 2 }
phase = "pilot"
sources = ["Made up"]
"#;

fn catalogue() -> Catalogue {
    let mut text = TWO.to_owned();
    for id in ["a", "b", "c", "d", "e", "f"] {
        write!(text,
            "\n[[question]]\nid = \"{id}\"\ntitle = \"{id}\"\nprompt = \"How is {id}?\"\nwhy = \"It is.\"\npractices = [\"look\"]\nlevels = [\n"
        ).unwrap();
        for level in 1..=5 {
            writeln!(
                text,
                "  {{ name = \"Level {level}\", text = \"One sees {level}.\" }},"
            )
            .unwrap();
        }
        text.push_str("]\n");
    }
    library(&text).catalogue
}

fn visit(catalogue: &Catalogue, id: &str, day: &str, levels: &[(&str, u8)]) -> Assessment {
    let mut visit = Assessment::new(id.into());
    visit.team = "Tide".into();
    visit.date = day.parse().ok();
    visit.depth = Depth::Full;
    let chosen = catalogue.questionnaires().iter();
    visit.questionnaires = chosen
        .map(|it| waymark::assessment::ChosenQuestionnaire {
            id: it.id.clone(),
            version: it.version,
        })
        .collect();
    for (question, level) in levels {
        choose(&mut visit, &QuestionId::from(*question), *level);
    }
    visit
}

#[test]
fn only_what_every_visit_answered_is_set_side_by_side() {
    let catalogue = catalogue();
    let all = [
        visit(
            &catalogue,
            "a",
            "2026-01-01",
            &[("a", 1), ("b", 1), ("e", 2)],
        ),
        visit(
            &catalogue,
            "b",
            "2026-04-01",
            &[("a", 2), ("b", 2), ("c", 5), ("e", 2), ("f", 2)],
        ),
        visit(
            &catalogue,
            "c",
            "2026-07-01",
            &[("a", 3), ("b", 5), ("c", 5), ("d", 1), ("f", 5)],
        ),
    ];
    let visits: Vec<&Assessment> = all.iter().collect();
    let told = like_for_like(&catalogue, &visits);
    let one = &told[0].dimensions[0].1;
    assert_eq!((one.shared, one.asked), (2, 4));
    let scores: Vec<f64> = one.scores().unwrap().iter().map(|it| it.value()).collect();
    assert_eq!(scores, [0.0, 2.5, 7.5]);
    // Nothing of the other is answered in all three.
    let other = &told[0].dimensions[1].1;
    assert_eq!((other.shared, other.scores()), (0, None));
    assert_eq!(
        differently_answered(&catalogue, &visits),
        ["a", "b", "f"].map(QuestionId::from)
    );
    // With one more that is asked and applies, less than half is shared.
    let two = like_for_like(&catalogue, &[&all[0], &all[2]]);
    assert!(two[0].dimensions[0].1.scores().is_some());
    let single = like_for_like(&catalogue, &[&all[1], &all[2]]);
    assert!(single[0].dimensions[1].1.is_provisional());
}

#[test]
fn what_sets_visits_apart_is_named() {
    let catalogue = catalogue();
    let mut before = visit(&catalogue, "a", "2026-01-01", &[]);
    before.questionnaires[0].id = "gone".into();
    before.scope = "Booking".into();
    let mut now = visit(&catalogue, "b", "2026-04-01", &[]);
    now.scope = " booking ".into();
    let apart = Apart::of(&catalogue, &[&before, &now]);
    assert_eq!(apart.only_last, ["two".into()]);
    assert_eq!(apart.only_before, []);
    assert_eq!(apart.unknown, ["gone".into()]);
    assert!(!apart.are_of_several_scopes);
    now.scope = "Payments".into();
    assert!(Apart::of(&catalogue, &[&before, &now]).are_of_several_scopes);
}

#[test]
fn each_answer_is_told_by_what_became_of_it() {
    let catalogue = catalogue();
    let before = visit(
        &catalogue,
        "a",
        "2026-01-01",
        &[("a", 1), ("b", 3), ("c", 3), ("d", 2), ("e", 2)],
    );
    let mut now = visit(
        &catalogue,
        "b",
        "2026-04-01",
        &[("a", 2), ("b", 5), ("c", 3), ("d", 1), ("f", 4)],
    );
    say(&mut now, &"e".into(), Answer::DontKnow);
    let told = answers_over_time(&catalogue, &before, &now);
    let told: Vec<(&str, Became, i16)> = told
        .iter()
        .map(|it| (it.question.as_str(), it.became, it.by))
        .collect();
    assert_eq!(
        told,
        [
            ("b", Became::Rose, 2),
            ("a", Became::Rose, 1),
            ("d", Became::Fell, -1),
            ("c", Became::Same, 0),
            ("f", Became::New, 0),
            ("e", Became::Gone, 0),
        ]
    );
}

#[test]
fn a_target_is_met_where_the_level_is_reached_and_good_enough_counts() {
    let catalogue = catalogue();
    let before = visit(&catalogue, "a", "2026-01-01", &[("a", 2), ("b", 1)]);
    let mut now = visit(
        &catalogue,
        "b",
        "2026-04-01",
        &[("a", 2), ("b", 2), ("c", 5)],
    );
    for (id, level) in [("a", 2), ("b", 4), ("c", 3), ("f", 3)] {
        now.targets.questions.insert(id.into(), level);
    }
    let key = ("two".into(), "one".into());
    now.targets.dimensions.insert(key, 5.0);
    let told = aimed(&catalogue, &now, Some(&before));
    let standings: Vec<(Standing, Option<Standing>)> =
        told.iter().map(|it| (it.now, it.before)).collect();
    assert_eq!(
        standings,
        [
            // 2.5, 2.5 and 10: exactly 5.
            (Standing::Met, Some(Standing::Open)),
            (Standing::Met, Some(Standing::Met)),
            (Standing::Open, Some(Standing::Open)),
            (Standing::Met, Some(Standing::Unknown)),
            (Standing::Unknown, Some(Standing::Unknown)),
        ]
    );
    let Aim::Question { left, .. } = told[2].aim else {
        panic!("a question");
    };
    assert_eq!(left, 2);
    let met = Met::of(told.iter().map(|it| it.now));
    assert_eq!((met.met, met.open, met.unknown, met.all()), (3, 1, 1, 5));
}

#[test]
fn a_trend_joins_only_visits_of_one_service_that_answered_the_same() {
    let catalogue = catalogue();
    let mut all = [
        visit(&catalogue, "d", "2026-10-01", &[("c", 4), ("d", 4)]),
        visit(&catalogue, "c", "2026-07-01", &[("a", 3), ("b", 3)]),
        visit(&catalogue, "b", "2026-04-01", &[("a", 5), ("b", 5)]),
        visit(&catalogue, "a", "2026-01-01", &[("a", 1), ("b", 1)]),
    ];
    all[2].scope = "Elsewhere".into();
    // The questionnaire was chosen later; the answers are there all the same.
    all[3].questionnaires.clear();
    let visits: Vec<&Assessment> = all.iter().collect();
    let visits = in_line(&visits);
    let lines = dimension_lines(&catalogue, &visits);
    let told: Vec<(&str, f64, bool)> = lines[0]
        .points
        .iter()
        .map(|it| (it.assessment.as_str(), it.score.value(), it.is_joined))
        .collect();
    assert_eq!(
        told,
        [("a", 0.0, false), ("c", 5.0, true), ("d", 7.5, false)]
    );
    assert!(lines[1].points.is_empty());
}

#[test]
fn what_is_overdue_stands_before_what_was_done_and_beside_what_it_should_move() {
    let library = shipped();
    let catalogue = &library.catalogue;
    let mut before = blank();
    let named = catalogue.questions().find(|it| it.practices.len() > 1);
    let named = named.unwrap();
    choose(&mut before, &named.id, 2);
    let mut now = before.repeated("now".into(), None);
    choose(&mut now, &named.id, 3);
    let [one, other] = [&named.practices[0], &named.practices[1]];
    let card = |status: Status, due: &str| Card {
        status,
        due: due.parse().ok(),
        ..Card::default()
    };
    now.plan
        .cards
        .insert(one.clone(), card(Status::Done, "2026-01-01"));
    now.plan
        .cards
        .insert(other.clone(), card(Status::Started, "2026-05-01"));
    let mut elsewhere = card(Status::Open, "2026-04-01");
    now.plan.cards.insert("elsewhere".into(), elsewhere.clone());
    elsewhere.deferred = true;
    now.plan.cards.insert("put-off".into(), elsewhere);
    let between = Between {
        catalogue,
        ahead: None,
        before: &before,
        now: &now,
    };
    let told = actions(between, "2026-05-11".parse().ok());
    let progress: Vec<Progress> = told.iter().map(|it| it.progress).collect();
    assert_eq!(
        progress,
        [Progress::Overdue(40), Progress::Overdue(10), Progress::Done]
    );
    assert!(told[0].questions.is_empty());
    assert!(told[2].questions.contains(&named.id));
    assert!(!told[2].dimensions.is_empty());
    // What was done before the earlier visit began is not of this time.
    let ahead = now.clone();
    let told = actions(
        Between {
            ahead: Some(&ahead),
            ..between
        },
        None,
    );
    let progress: Vec<Progress> = told.iter().map(|it| it.progress).collect();
    assert_eq!(progress, [Progress::Begun]);
}

/// Two visits that answer some of what ships.
fn any_pair() -> impl Strategy<Value = (Assessment, Assessment)> {
    let ids: Vec<QuestionId> = shipped()
        .catalogue
        .questions()
        .map(|it| it.id.clone())
        .collect();
    let count = ids.len();
    let answers = prop::collection::vec(prop::option::of(1_u8..=3), count);
    (answers.clone(), answers).prop_map(move |(one, other)| {
        let [before, now] = [one, other].map(|levels| {
            let mut visit = asking(shipped());
            for (id, level) in ids.iter().zip(levels) {
                if let Some(level) = level {
                    choose(&mut visit, id, level.min(question(id).top()));
                }
            }
            visit
        });
        (before, now)
    })
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn two_visits_are_set_side_by_side_as_every_comparison_has_them((before, now) in any_pair()) {
        let catalogue = &shipped().catalogue;
        let comparison = Comparison::of(catalogue, &before, &now);
        for told in like_for_like(catalogue, &[&before, &now]) {
            let compared = comparison.questionnaire(&told.questionnaire).unwrap();
            let pairs = told.dimensions.iter().map(|(id, shared)| {
                (shared, compared.dimension(id).unwrap().compared)
            });
            for (shared, compared) in pairs.chain([(&told.whole, compared.whole)]) {
                prop_assert_eq!((shared.shared, shared.asked), (compared.shared, compared.asked));
                let ends = [shared.ends(), compared.change()];
                let ends = ends.map(|it| it.map(|it| (it.before().value(), it.now().value())));
                match ends {
                    [Some(one), Some(other)] => {
                        assert_near(one.0, other.0);
                        assert_near(one.1, other.1);
                    }
                    [one, other] => prop_assert_eq!(one, other),
                }
            }
        }
    }

    #[test]
    fn compared_with_itself_everything_is_the_same((visit, _) in any_pair()) {
        let catalogue = &shipped().catalogue;
        let told = answers_over_time(catalogue, &visit, &visit);
        prop_assert!(told.iter().all(|it| it.became == Became::Same && it.by == 0));
        for told in like_for_like(catalogue, &[&visit, &visit, &visit]) {
            for (_, shared) in &told.dimensions {
                let scores: Vec<Score> = shared.scores().unwrap_or_default().to_vec();
                prop_assert!(scores.windows(2).all(|two| two[0] == two[1]));
            }
        }
        prop_assert!(differently_answered(catalogue, &[&visit, &visit]).is_empty());
    }

    #[test]
    fn with_its_sides_swapped_every_answer_goes_the_other_way((before, now) in any_pair()) {
        let catalogue = &shipped().catalogue;
        let there = answers_over_time(catalogue, &before, &now);
        let back = answers_over_time(catalogue, &now, &before);
        prop_assert_eq!(there.len(), back.len());
        for one in there {
            let other = back.iter().find(|it| it.question == one.question).unwrap();
            let turned = match one.became {
                Became::Rose => Became::Fell,
                Became::Fell => Became::Rose,
                Became::Same => Became::Same,
                Became::New => Became::Gone,
                Became::Gone => Became::New,
            };
            prop_assert_eq!((other.became, other.by), (turned, -one.by));
        }
    }
}

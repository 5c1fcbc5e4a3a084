//! The order and the columns of the roadmap on small cases worked by hand.

use std::collections::BTreeSet;

use waymark::assessment::{Answer, Assessment, Card, Measure, Metric, Reading, Status};
use waymark::content::Library;
use waymark::questionnaire::{Level, PracticeId, QuestionId};
use waymark::roadmap::{Column, Outcome, Proposal, Roadmap};

use crate::teams::{
    TOLERANCE, asking, assert_near, blank, choose, library, path, plan, practice_text,
    question_text, questions, say, shipped,
};

fn column(roadmap: &Roadmap, column: Column) -> Vec<&str> {
    roadmap
        .column(column)
        .map(|proposal| proposal.practice.as_str())
        .collect()
}

/// A questionnaire with one dimension for each question given, as `(question, practices)`, and these practices.
fn small(asked: &[(&str, &[&str])], practices: &str) -> Library {
    let mut text = String::from("id = \"small\"\ntitle = \"Small\"\nsummary = \"Small.\"\n");
    text.extend(asked.iter().map(|(id, _)| {
        [
            "[[dimension]]\nid = \"of-",
            id,
            "\"\ntitle = \"One\"\nsummary = \"One.\"\nquestions = [{ id = \"",
            id,
            "\" }]\n",
        ]
        .concat()
    }));
    text.extend(
        asked
            .iter()
            .map(|(id, practices)| question_text(id, practices)),
    );
    library(&(text + practices))
}

fn at_levels(library: &Library, levels: &[(&str, Level)]) -> Assessment {
    let mut assessment = asking(library);
    for (id, level) in levels {
        choose(&mut assessment, &QuestionId::from(*id), *level);
    }
    assessment
}

#[test]
fn a_blocker_goes_first_on_the_priority_that_it_blocks() {
    // `roof` ranks highest, and waits for `wall`, which waits for `floor`; `paint` ranks above either of those.
    let practices = [
        practice_text("roof", "small", &["wall"]),
        practice_text("wall", "large", &["floor"]),
        practice_text("floor", "large", &[]),
        practice_text("paint", "medium", &[]),
    ]
    .concat();
    let library = small(
        &[
            ("a", &["roof"]),
            ("b", &["wall"]),
            ("c", &["floor"]),
            ("d", &["paint"]),
        ],
        &practices,
    );
    let roadmap = plan(
        &library,
        &at_levels(&library, &[("a", 1), ("b", 1), ("c", 2), ("d", 1)]),
    );
    assert_eq!(column(&roadmap, Column::Now), ["floor", "paint"]);
    assert_eq!(column(&roadmap, Column::Next), ["wall", "roof"]);
    let roof = roadmap.proposal(&"roof".into()).unwrap();
    let waits: Vec<&str> = roof
        .waits_for
        .iter()
        .map(|waiting| waiting.practice.as_str())
        .collect();
    assert_eq!(waits, ["floor", "wall"]);
}

#[test]
fn a_prerequisite_at_five_or_of_unknown_score_does_not_block() {
    let practices = [
        practice_text("roof", "small", &["wall"]),
        practice_text("wall", "small", &[]),
    ]
    .concat();
    let library = small(&[("a", &["roof"]), ("b", &["wall"])], &practices);
    for levels in [[("a", 1), ("b", 3)].as_slice(), &[("a", 1)]] {
        let roadmap = plan(&library, &at_levels(&library, levels));
        assert!(
            roadmap
                .proposal(&"roof".into())
                .unwrap()
                .waits_for
                .is_empty()
        );
        assert!(column(&roadmap, Column::Now).contains(&"roof"));
    }
    let roadmap = plan(&library, &at_levels(&library, &[("a", 1), ("b", 2)]));
    assert_eq!(column(&roadmap, Column::Now), ["wall"]);
}

#[test]
fn a_prerequisite_just_under_five_blocks() {
    let practices = [
        practice_text("roof", "small", &["wall"]),
        practice_text("wall", "small", &[]),
    ]
    .concat();
    let asked: [(&str, &[&str]); 4] = [
        ("a", &["roof"]),
        ("b", &["wall"]),
        ("c", &["wall"]),
        ("d", &["wall"]),
    ];
    let library = small(&asked, &practices);
    for (lowest, blocks) in [(2, true), (3, false)] {
        let levels = [("a", 1), ("b", 3), ("c", 3), ("d", lowest)];
        let roadmap = plan(&library, &at_levels(&library, &levels));
        assert_eq!(
            !roadmap
                .proposal(&"roof".into())
                .unwrap()
                .waits_for
                .is_empty(),
            blocks
        );
    }
}

#[test]
fn a_prerequisite_that_is_done_or_dismissed_does_not_block() {
    let practices = [
        practice_text("roof", "small", &["wall"]),
        practice_text("wall", "small", &[]),
    ]
    .concat();
    let library = small(&[("a", &["roof"]), ("b", &["wall"])], &practices);
    for card in [
        Card {
            status: Status::Done,
            ..Card::default()
        },
        Card {
            dismissed: Some("we live in a tent".into()),
            ..Card::default()
        },
    ] {
        let mut assessment = at_levels(&library, &[("a", 1), ("b", 1)]);
        assessment.plan.cards.insert("wall".into(), card);
        let roadmap = plan(&library, &assessment);
        assert_eq!(column(&roadmap, Column::Now), ["roof"]);
        assert_eq!(roadmap.settled, ["wall".into()]);
    }
}

#[test]
fn a_blocker_without_priority_of_its_own_is_listed() {
    let practices = [
        practice_text("roof", "small", &["wall"]),
        practice_text("wall", "small", &[]),
    ]
    .concat();
    let library = small(&[("a", &["roof"]), ("b", &["wall"])], &practices);
    let mut assessment = at_levels(&library, &[("a", 1), ("b", 2)]);
    assessment.targets.questions.insert("b".into(), 2);
    let roadmap = plan(&library, &assessment);
    let wall = roadmap.proposal(&"wall".into()).unwrap();
    assert_eq!(
        (wall.column, wall.unblocks.as_slice()),
        (Column::Now, ["roof".into()].as_slice())
    );
    assert_near(wall.priority.value(), 0.0);
    assert_near(wall.inherited.unwrap(), 1.0);
}

/// The ids in the order that they are listed in.
fn listed(roadmap: &Roadmap) -> Vec<&str> {
    let proposals = roadmap.proposals.iter();
    proposals.map(|p| p.practice.as_str()).collect()
}

#[test]
fn of_equals_the_one_that_lifts_the_weakest_dimension_comes_first() {
    // Both questions lie at level 3; `z` stands in a dimension that another answer pulls down.
    let practices = ["apt", "zest", "rest"]
        .map(|id| practice_text(id, "small", &[]))
        .concat();
    let questions = ["a", "z", "low", "high"]
        .into_iter()
        .zip(["apt", "zest", "rest", "rest"])
        .map(|(id, practice)| question_text(id, &[practice]));
    let text: String = questions.collect();
    let library = library(&format!(
        r#"
        id = "own"
        title = "Own"
        summary = "Own."
        [[dimension]]
        id = "weak"
        title = "Weak"
        summary = "Weak."
        questions = [{{ id = "z" }}, {{ id = "low" }}]
        [[dimension]]
        id = "strong"
        title = "Strong"
        summary = "Strong."
        questions = [{{ id = "a" }}, {{ id = "high" }}]

        {text}{practices}"#
    ));
    let levels = [("a", 3), ("z", 3), ("low", 4), ("high", 5)];
    let roadmap = plan(&library, &at_levels(&library, &levels));
    assert_eq!(listed(&roadmap), ["zest", "apt", "rest"]);
}

#[test]
fn of_equals_in_equal_dimensions_the_earlier_phase_comes_first() {
    let practices = [
        practice_text("apt", "small", &[]),
        practice_text("zest", "small", &[]).replace("\"pilot\"", "\"map\""),
    ]
    .concat();
    let library = small(&[("a", &["apt"]), ("z", &["zest"])], &practices);
    let roadmap = plan(&library, &at_levels(&library, &[("a", 3), ("z", 3)]));
    assert_eq!(listed(&roadmap), ["zest", "apt"]);
}

#[test]
fn of_equals_of_one_phase_the_one_that_more_answers_tell_of_comes_first_and_then_the_id_decides() {
    let practices = ["apt", "bold", "zest"]
        .map(|id| practice_text(id, "small", &[]))
        .concat();
    let asked: [(&str, &[&str]); 4] = [
        ("a", &["apt"]),
        ("b", &["bold"]),
        ("y", &["zest"]),
        ("z", &["zest"]),
    ];
    let library = small(&asked, &practices);
    let levels = [("b", 3), ("a", 3), ("y", 3), ("z", 3)];
    let roadmap = plan(&library, &at_levels(&library, &levels));
    assert_eq!(listed(&roadmap), ["zest", "apt", "bold"]);
}

#[test]
fn of_practices_that_would_lift_the_same_single_answer_the_first_alone_stands_in_now() {
    let practices = ["apt", "bold", "calm", "dear"]
        .map(|id| practice_text(id, "small", &[]))
        .concat();
    let asked: [(&str, &[&str]); 3] = [
        ("a", &["apt", "bold", "calm"]),
        ("b", &["calm"]),
        ("d", &["dear"]),
    ];
    let library = small(&asked, &practices);
    let mut team = at_levels(&library, &[("a", 1), ("b", 1), ("d", 4)]);
    let roadmap = plan(&library, &team);
    // `calm` would lift another answer too, and so does not count among them.
    assert_eq!(column(&roadmap, Column::Now), ["calm", "apt", "dear"]);
    assert_eq!(column(&roadmap, Column::Next), ["bold"]);
    let bold = roadmap.proposal(&"bold".into()).unwrap();
    assert_eq!(bold.same_answer, Some("apt".into()));

    // What the team keeps in Now rests on the answer first, wherever it is ranked.
    team.plan.decide(&"bold".into(), |card| card.pinned = true);
    let roadmap = plan(&library, &team);
    assert_eq!(column(&roadmap, Column::Now), ["calm", "bold", "dear"]);
    // And both stand there if the team keeps both.
    team.plan
        .decide(&"apt".into(), |card| card.owner = "Ines".into());
    let roadmap = plan(&library, &team);
    assert_eq!(column(&roadmap, Column::Now), ["calm", "apt", "bold"]);
}

/// The questionnaires that the hand-worked priorities speak of: `wide` asks all three questions,
/// `narrow` the second again.
fn worked() -> Library {
    let improves = |id: &str, effort: &str, improves: &str| {
        practice_text(id, effort, &[]).replace("{ lead_time = 1 }", improves)
    };
    let practices = [
        improves("p", "small", "{ lead_time = 2, recovery = 1 }"),
        improves("q", "medium", "{ change_fail_rate = 3 }"),
        improves("r", "large", "{ reliability = 3 }"),
    ]
    .concat();
    let questions = [
        question_text("a", &["p"]),
        question_text("b", &["p", "q"]),
        question_text("c", &["q", "r"]),
    ]
    .concat();
    library(&format!(
        r#"
        [[questionnaire]]
        id = "wide"
        title = "Wide"
        version = 1
        summary = "Wide."
        [[questionnaire.dimension]]
        id = "made"
        title = "Made"
        summary = "Made."
        weight = 2
        questions = [{{ id = "a" }}, {{ id = "b", weight = 2 }}]
        [[questionnaire.dimension]]
        id = "kept"
        title = "Kept"
        summary = "Kept."
        questions = [{{ id = "c" }}]

        [[questionnaire]]
        id = "narrow"
        title = "Narrow"
        version = 1
        summary = "Narrow."
        [[questionnaire.dimension]]
        id = "only"
        title = "Only"
        summary = "Only."
        questions = [{{ id = "b" }}]

        {questions}{practices}"#
    ))
}

#[test]
fn priorities_and_gains_are_those_worked_by_hand() {
    let library = worked();
    let table = std::fs::read_to_string(path("tests/fixtures/roadmap/worked.csv")).unwrap();
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .collect();
    assert!(rows.len() >= 9, "the table lost its rows");
    for line in rows {
        let cells: Vec<&str> = line.split(',').map(str::trim).collect();
        let number = |at: usize| cells[at].parse::<f64>().ok();
        let level = |at: usize| cells[at].parse::<Level>().ok();
        let mut team = asking(&library);
        for (at, id) in ["a", "b", "c"].into_iter().enumerate() {
            match (cells[at], level(at)) {
                ("?", _) => say(&mut team, &id.into(), Answer::DontKnow),
                (_, Some(level)) => choose(&mut team, &id.into(), level),
                _ => {}
            }
        }
        team.targets
            .questions
            .extend(level(3).map(|level| (QuestionId::from("b"), level)));
        let made = ("wide".into(), "made".into());
        let score = number(4).map(|score| (made, score));
        team.targets.dimensions.extend(score);
        let measures = [
            (Metric::LeadTime, level(5).map(Measure::Code)),
            (Metric::Recovery, level(6).map(Measure::Code)),
            (Metric::ChangeFailRate, number(7).map(Measure::Percent)),
        ];
        let measures = measures.into_iter();
        let measures: Vec<_> = measures
            .filter_map(|(m, found)| Some((m, found?)))
            .collect();
        team.delivery = measured(&measures).delivery;

        let roadmap = plan(&library, &team);
        for (at, id) in ["p", "q", "r"].into_iter().enumerate() {
            let proposal = roadmap.proposal(&id.into());
            let found = [
                proposal.map(|p| p.priority.value()),
                proposal.map(Proposal::gain),
            ];
            for (found, expected) in found.into_iter().zip([8 + 2 * at, 9 + 2 * at]) {
                let found = found.unwrap_or(0.0);
                let expected = number(expected).unwrap_or(0.0);
                assert!(
                    (found - expected).abs() < TOLERANCE,
                    "{line}: {id} has {found}, by hand {expected}"
                );
            }
            assert_eq!(
                proposal.is_none(),
                cells[8 + 2 * at] == "-",
                "{line}: {id} is listed or not"
            );
        }
    }
}

#[test]
fn effort_puts_off_by_its_root_and_takes_nothing_from_the_gain() {
    let practices = ["small", "medium", "large"]
        .map(|effort| practice_text(effort, effort, &[]))
        .concat();
    let library = small(&[("a", &["small", "medium", "large"])], &practices);
    let roadmap = plan(&library, &at_levels(&library, &[("a", 1)]));
    let of = |read: fn(&Proposal) -> f64| roadmap.proposals.iter().map(read).collect::<Vec<_>>();
    let priorities = of(|proposal| proposal.priority.value());
    for (found, expected) in priorities.iter().zip([1.0, 0.5_f64.sqrt(), 0.5]) {
        assert_near(*found, expected);
    }
    assert_eq!(of(Proposal::gain), [2.5; 3]);
}

#[test]
fn a_question_in_two_questionnaires_needs_once_and_gains_in_both() {
    let question = QuestionId::from("batch-size");
    let mut assessment = blank();
    // CALMS and the Three Ways, which both ask it.
    assessment.questionnaires.truncate(2);
    choose(&mut assessment, &question, 1);
    let small_batches = |assessment: &Assessment| {
        let roadmap = plan(shipped(), assessment);
        roadmap.proposal(&"small-batches".into()).unwrap().clone()
    };
    let both = small_batches(&assessment);
    assessment.questionnaires.truncate(1);
    let one = small_batches(&assessment);
    assert_near(both.gain(), 2.0 * one.gain());
    assert_eq!(both.gains.len(), 2);
    assert_near(both.priority.value(), one.priority.value());
}

#[test]
fn what_is_asked_only_by_a_questionnaire_that_was_not_chosen_has_no_need() {
    let library = small(
        &[("a", &["one", "other"]), ("b", &["other"])],
        &["one", "other"]
            .map(|id| practice_text(id, "small", &[]))
            .concat(),
    );
    let mut assessment = at_levels(&library, &[("a", 3), ("b", 1)]);
    let priority = |assessment: &Assessment| {
        let roadmap = plan(&library, assessment);
        roadmap
            .proposal(&"other".into())
            .map(|p| p.priority.value())
    };
    assert_near(
        priority(&assessment).unwrap(),
        f64::midpoint(20.0 / 48.0, 1.0),
    );
    assessment.questionnaires.clear();
    assert_eq!(priority(&assessment), None);
}

#[test]
fn a_target_reached_leaves_nothing_to_do() {
    let mut assessment = blank();
    for id in questions(shipped()) {
        choose(&mut assessment, &id, 3);
        assessment.targets.questions.insert(id, 3);
    }
    assert_eq!(plan(shipped(), &assessment), Roadmap::default());

    // A question's own target wins over its dimension's.
    assessment
        .targets
        .dimensions
        .insert(("calms".into(), "lean".into()), 10.0);
    assert_eq!(plan(shipped(), &assessment), Roadmap::default());

    // A dimension's target is reached by the lowest level whose score is there: level 4 for 6.0.
    let mut assessment = blank();
    assessment
        .targets
        .dimensions
        .insert(("calms".into(), "lean".into()), 6.0);
    let lean = &shipped().catalogue.questionnaires()[0].dimensions[2];
    for entry in &lean.entries {
        choose(&mut assessment, &entry.question, 4);
    }
    assert_eq!(plan(shipped(), &assessment), Roadmap::default());
    choose(&mut assessment, &lean.entries[0].question, 3);
    assert_eq!(
        plan(shipped(), &assessment)
            .column(Column::Now)
            .next()
            .unwrap()
            .reasons
            .len(),
        1
    );
}

#[test]
fn a_roadmap_without_answers_is_empty() {
    assert_eq!(plan(shipped(), &blank()), Roadmap::default());
    let mut assessment = blank();
    for id in questions(shipped()) {
        say(&mut assessment, &id, Answer::DontKnow);
    }
    assert_eq!(plan(shipped(), &assessment), Roadmap::default());
}

fn measured(measures: &[(Metric, Measure)]) -> Assessment {
    let mut assessment = blank();
    let readings = measures.iter().map(|(metric, measure)| {
        (
            *metric,
            Reading {
                measure: Some(measure.clone()),
                ..Reading::default()
            },
        )
    });
    assessment.delivery = Some(readings.collect());
    assessment
}

#[test]
fn delivery_answers_alone_rank_by_the_largest_push_over_the_root_of_the_effort() {
    let mut assessment = measured(&[
        (Metric::LeadTime, Measure::Code(6)),
        (Metric::Recovery, Measure::Code(2)),
    ]);
    let roadmap = plan(shipped(), &assessment);
    assert_eq!(roadmap.column(Column::Now).count(), 3);
    for practice in shipped().guidance.practices() {
        let strength = practice
            .improves
            .iter()
            .find(|(outcome, _)| *outcome == Outcome::Delivery(Metric::Recovery))
            .map_or(0.0, |(_, strength)| f64::from(*strength));
        let proposal = roadmap.proposal(&practice.id);
        let found = proposal.map_or(0.0, |proposal| proposal.priority.value());
        // Recovery stands at 2.0; lead time, at 10.0, pushes nothing.
        assert_near(found, strength / 3.0 * 0.8 / practice.effort.root());
        assert_near(proposal.map_or(0.0, Proposal::gain), 0.0);
    }
    let found: Vec<f64> = roadmap
        .proposals
        .iter()
        .map(|proposal| proposal.priority.value())
        .collect();
    assert!(
        found.windows(2).all(|pair| pair[0] >= pair[1] - TOLERANCE),
        "{found:?}"
    );

    // As soon as a level is chosen, levels rank.
    choose(&mut assessment, &QuestionId::from("work-in-progress"), 1);
    let question = shipped()
        .catalogue
        .question(&"work-in-progress".into())
        .unwrap();
    for proposal in &plan(shipped(), &assessment).proposals {
        assert!(
            question.practices.contains(&proposal.practice),
            "{}",
            proposal.practice
        );
    }
}

#[test]
fn the_best_delivery_pushes_nothing() {
    let best = Metric::ALL.map(|metric| {
        (
            metric,
            if metric.is_percentage() {
                Measure::Percent(0.0)
            } else {
                Measure::Code(6)
            },
        )
    });
    assert_eq!(plan(shipped(), &measured(&best)), Roadmap::default());
}

#[test]
fn a_person_may_keep_more_than_three() {
    let mut assessment = blank();
    for id in questions(shipped()) {
        choose(&mut assessment, &id, 2);
    }
    let pinned: Vec<PracticeId> = plan(shipped(), &assessment)
        .column(Column::Later)
        .take(4)
        .map(|p| p.practice.clone())
        .collect();
    for id in &pinned {
        assessment.plan.decide(id, |card| card.pinned = true);
    }
    let roadmap = plan(shipped(), &assessment);
    let now: BTreeSet<&str> = column(&roadmap, Column::Now).into_iter().collect();
    assert_eq!(now, pinned.iter().map(PracticeId::as_str).collect());
}

//! What holds of the roadmap whatever is answered and decided.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use waymark::assessment::{Answer, Assessment, Card, Measure, Metric, Reading, Status};
use waymark::questionnaire::{
    DimensionId, Level, PracticeId, Question, QuestionId, QuestionnaireId,
};
use waymark::roadmap::{Column, Library, Outcome, Practice, Proposal, Roadmap, projected};
use waymark::scoring::Score;

use crate::teams::{
    TOLERANCE, any_assessment, asking, assert_near, blank, cases, choose, library, plan,
    practice_text, question_text, questions, say, shipped, total,
};

/// Any targets, some of them below what is answered.
fn with_targets() -> impl Strategy<Value = Assessment> {
    let ids = questions(shipped());
    let paths: Vec<(QuestionnaireId, DimensionId)> = shipped()
        .catalogue
        .questionnaires()
        .iter()
        .flat_map(|lens| {
            lens.dimensions
                .iter()
                .map(|dimension| (lens.id.clone(), dimension.id.clone()))
        })
        .collect();
    let levels = prop::collection::btree_map(prop::sample::select(ids), 1_u8..=5, 0..12);
    let scores = prop::collection::btree_map(prop::sample::select(paths), 0.0_f64..=10.0, 0..4);
    (any_assessment(), levels, scores).prop_map(|(mut assessment, levels, scores)| {
        assessment.targets.questions = levels;
        assessment.targets.dimensions = scores;
        assessment
    })
}

/// Any decisions about any practices.
fn with_decisions() -> impl Strategy<Value = Assessment> {
    let ids: Vec<PracticeId> = shipped()
        .guidance
        .practices()
        .map(|practice| practice.id.clone())
        .collect();
    let card = prop::sample::select(vec![
        Card {
            pinned: true,
            ..Card::default()
        },
        Card {
            owner: "Ines".into(),
            ..Card::default()
        },
        Card {
            status: Status::Started,
            ..Card::default()
        },
        Card {
            status: Status::Done,
            ..Card::default()
        },
        Card {
            deferred: true,
            ..Card::default()
        },
        Card {
            deferred: true,
            owner: "Ines".into(),
            ..Card::default()
        },
        Card {
            dismissed: Some("not now".into()),
            pinned: true,
            ..Card::default()
        },
        Card {
            first_step: "ask around".into(),
            ..Card::default()
        },
    ]);
    let cards = prop::collection::btree_map(prop::sample::select(ids.clone()), card, 0..12);
    let order = prop::sample::subsequence(ids, 0..6).prop_shuffle();
    (with_targets(), cards, order).prop_map(|(mut assessment, cards, order)| {
        assessment.plan.cards = cards;
        assessment.plan.order = order;
        assessment
    })
}

/// The target of a question by the rule's own words: its own, else the lowest level that reaches its dimension's,
/// else the top.
fn target(library: &Library, assessment: &Assessment, question: &Question) -> Level {
    if let Some(level) = assessment.targets.questions.get(&question.id) {
        return *level;
    }
    let wanted = library
        .catalogue
        .questionnaires()
        .iter()
        .flat_map(|lens| {
            lens.entries()
                .map(move |(dimension, entry)| (lens, dimension, entry))
        })
        .filter(|(_, _, entry)| entry.question == question.id)
        .filter_map(|(lens, dimension, _)| {
            assessment
                .targets
                .dimensions
                .get(&(lens.id.clone(), dimension.id.clone()))
        })
        .copied()
        .reduce(f64::max);
    wanted.map_or(question.top(), |wanted| {
        (1..=5)
            .find(|level| f64::from(level - 1) * 2.5 >= wanted - TOLERANCE)
            .unwrap_or(5)
    })
}

fn named_by<'l>(
    library: &'l Library,
    practice: &'l PracticeId,
) -> impl Iterator<Item = &'l Question> {
    library
        .catalogue
        .questions()
        .filter(move |question| question.practices.contains(practice))
}

/// The gain by scoring the raised answers anew.
fn rescored_gain(library: &Library, assessment: &Assessment, practice: &Practice) -> f64 {
    let mut raised = assessment.clone();
    for question in named_by(library, &practice.id) {
        if let Some(level) = assessment.level(&question.id)
            && level < target(library, assessment, question)
        {
            choose(&mut raised, &question.id, level + 1);
        }
    }
    (total(library, &raised) - total(library, assessment)) / practice.effort.divisor()
}

fn practice_score(
    library: &Library,
    assessment: &Assessment,
    practice: &PracticeId,
) -> Option<f64> {
    let levels: Vec<f64> = named_by(library, practice)
        .filter_map(|q| assessment.level(&q.id))
        .map(f64::from)
        .collect();
    #[allow(clippy::cast_precision_loss, reason = "a handful of questions")]
    let count = levels.len() as f64;
    (!levels.is_empty())
        .then(|| levels.iter().map(|level| (level - 1.0) * 2.5).sum::<f64>() / count)
}

fn prerequisites(library: &Library, practice: &PracticeId) -> BTreeSet<PracticeId> {
    let mut found = BTreeSet::new();
    let mut open = library
        .guidance
        .practice(practice)
        .unwrap()
        .requires
        .clone();
    while let Some(id) = open.pop() {
        open.extend(library.guidance.practice(&id).unwrap().requires.clone());
        found.insert(id);
    }
    found
}

fn column(roadmap: &Roadmap, column: Column) -> Vec<&str> {
    roadmap
        .column(column)
        .map(|proposal| proposal.practice.as_str())
        .collect()
}

fn practice_of(proposal: &Proposal) -> &'static Practice {
    shipped().guidance.practice(&proposal.practice).unwrap()
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_gain_is_what_scoring_anew_would_add(assessment in with_targets()) {
        let roadmap = plan(shipped(), &assessment);
        for practice in shipped().guidance.practices() {
            let expected = rescored_gain(shipped(), &assessment, practice);
            let gain = roadmap.proposal(&practice.id).map_or(0.0, |proposal| proposal.gain);
            prop_assert!((gain - expected).abs() < TOLERANCE, "{}: {gain}, scored anew {expected}", practice.id);
        }
    }

    #[test]
    fn the_reasons_add_up_to_the_gain_and_quote_where_the_team_is(assessment in with_targets()) {
        for proposal in &plan(shipped(), &assessment).proposals {
            let sum: f64 = proposal.reasons.iter().map(|reason| reason.adds).sum();
            assert_near(sum / practice_of(proposal).effort.divisor(), proposal.gain);
            let distinct: BTreeSet<_> = proposal.reasons.iter().map(|reason| &reason.question).collect();
            prop_assert_eq!(distinct.len(), proposal.reasons.len());
            for reason in &proposal.reasons {
                let question = shipped().catalogue.question(&reason.question).unwrap();
                prop_assert!(question.practices.contains(&proposal.practice));
                prop_assert_eq!(assessment.level(&reason.question), Some(reason.level));
                prop_assert!(reason.level < target(shipped(), &assessment, question));
                prop_assert!(question.level(reason.level + 1).is_some(), "there is a next level to read");
            }
            let largest_first = proposal.reasons.windows(2).all(|pair| pair[0].adds >= pair[1].adds);
            prop_assert!(largest_first);
        }
    }

    #[test]
    fn at_most_three_are_now_and_five_next(assessment in with_targets()) {
        let roadmap = plan(shipped(), &assessment);
        let now = roadmap.column(Column::Now).count();
        prop_assert!(now <= 3);
        prop_assert!(roadmap.column(Column::Next).count() <= 5);
        // Something can always be begun, if anything is worth doing.
        prop_assert_eq!(now > 0, !roadmap.proposals.is_empty());
    }

    #[test]
    fn what_is_now_waits_for_nothing(assessment in with_targets()) {
        let roadmap = plan(shipped(), &assessment);
        for proposal in roadmap.column(Column::Now) {
            for required in prerequisites(shipped(), &proposal.practice) {
                let score = practice_score(shipped(), &assessment, &required);
                prop_assert!(score.is_none_or(|s| s >= 5.0 - TOLERANCE), "{} needs {required}", proposal.practice);
            }
        }
        for proposal in &roadmap.proposals {
            let expected: BTreeSet<PracticeId> = prerequisites(shipped(), &proposal.practice)
                .into_iter()
                .filter(|id| practice_score(shipped(), &assessment, id).is_some_and(|score| score < 5.0 - TOLERANCE))
                .collect();
            let found: BTreeSet<PracticeId> = proposal.waits_for.iter().map(|w| w.practice.clone()).collect();
            prop_assert_eq!(found, expected);
            let score = practice_score(shipped(), &assessment, &proposal.practice);
            prop_assert_eq!(proposal.score.is_some(), score.is_some());
            assert_near(proposal.score.map_or(0.0, Score::value), score.unwrap_or(0.0));
        }
    }

    #[test]
    fn nothing_comes_before_what_it_waits_for(assessment in with_targets()) {
        let roadmap = plan(shipped(), &assessment);
        let turn: BTreeMap<&PracticeId, usize> =
            roadmap.proposals.iter().enumerate().map(|(at, proposal)| (&proposal.practice, at)).collect();
        for proposal in roadmap.proposals.iter().filter(|proposal| proposal.gain > TOLERANCE) {
            for waiting in &proposal.waits_for {
                prop_assert!(turn[&waiting.practice] < turn[&proposal.practice]);
                prop_assert!(roadmap.proposal(&waiting.practice).unwrap().unblocks.contains(&proposal.practice));
            }
        }
    }

    #[test]
    fn what_adds_nothing_is_listed_only_where_it_blocks_something(assessment in with_targets()) {
        for proposal in &plan(shipped(), &assessment).proposals {
            prop_assert!(proposal.gain > TOLERANCE || !proposal.unblocks.is_empty(), "{}", proposal.practice);
        }
    }

    #[test]
    fn a_practice_that_no_answer_tells_of_adds_nothing(assessment in with_targets()) {
        let roadmap = plan(shipped(), &assessment);
        for practice in shipped().guidance.practices() {
            if practice_score(shipped(), &assessment, &practice.id).is_none() {
                prop_assert_eq!(roadmap.proposal(&practice.id), None);
            }
        }
    }

    #[test]
    fn swapped_strengths_give_disjoint_lists(strong in prop::collection::vec(any::<bool>(), shipped().guidance.practices().count())) {
        let is_first: BTreeMap<&PracticeId, bool> =
            shipped().guidance.practices().map(|practice| &practice.id).zip(strong).collect();
        let (mut one, mut other) = (blank(), blank());
        for question in shipped().catalogue.questions() {
            let sides: BTreeSet<bool> = question.practices.iter().map(|practice| is_first[practice]).collect();
            // A question about practices of both halves tells of neither.
            if sides.len() == 1 {
                let first = sides.contains(&true);
                choose(&mut one, &question.id, if first { 5 } else { 1 });
                choose(&mut other, &question.id, if first { 1 } else { 5 });
            }
        }
        let (one, other) = (plan(shipped(), &one), plan(shipped(), &other));
        let (one, other) = (column(&one, Column::Now), column(&other, Column::Now));
        prop_assert!(one.iter().all(|practice| !other.contains(practice)), "{one:?} {other:?}");
        prop_assert!(one.len() + other.len() >= 2);
    }

    #[test]
    fn the_same_answers_give_the_same_roadmap(assessment in with_decisions()) {
        prop_assert_eq!(plan(shipped(), &assessment), plan(shipped(), &assessment.clone()));
    }

    #[test]
    fn what_the_team_keeps_stays_now_and_counts(assessment in with_decisions()) {
        let roadmap = plan(shipped(), &assessment);
        let kept: BTreeSet<&PracticeId> =
            assessment.plan.cards.iter().filter(|(_, card)| card.keeps_its_place()).map(|(id, _)| id).collect();
        let now: BTreeSet<&PracticeId> = roadmap.column(Column::Now).map(|proposal| &proposal.practice).collect();
        prop_assert!(kept.is_subset(&now), "{kept:?} {now:?}");
        prop_assert!(now.len() <= kept.len().max(3));
    }

    #[test]
    fn what_is_done_dismissed_or_deferred_is_out_of_the_way(assessment in with_decisions()) {
        let roadmap = plan(shipped(), &assessment);
        for (id, card) in &assessment.plan.cards {
            if card.is_settled() {
                prop_assert!(roadmap.proposal(id).is_none());
                prop_assert!(roadmap.settled.contains(id));
                prop_assert!(roadmap.proposals.iter().all(|p| p.waits_for.iter().all(|w| w.practice != *id)));
            } else if card.deferred {
                prop_assert!(roadmap.proposal(id).is_none_or(|proposal| proposal.column == Column::Later));
            }
        }
    }

    #[test]
    fn an_order_by_hand_holds_within_each_column(assessment in with_decisions()) {
        let roadmap = plan(shipped(), &assessment);
        for turn in Column::ALL {
            let listed = column(&roadmap, turn);
            let by_hand: Vec<&str> = assessment
                .plan
                .order
                .iter()
                .map(PracticeId::as_str)
                .filter(|practice| listed.contains(practice))
                .collect();
            prop_assert_eq!(&listed[..by_hand.len()], by_hand.as_slice());
        }
    }

    #[test]
    fn the_projection_lifts_each_question_of_now_once(assessment in with_decisions()) {
        let roadmap = plan(shipped(), &assessment);
        let after = projected(&assessment, &roadmap);
        let lifted: BTreeSet<&QuestionId> =
            roadmap.column(Column::Now).flat_map(|p| p.reasons.iter().map(|reason| &reason.question)).collect();
        for id in questions(shipped()) {
            let (before, now) = (assessment.level(&id), after.level(&id));
            if lifted.contains(&id) {
                prop_assert_eq!(now, before.map(|level| level + 1));
                prop_assert!(now.unwrap() <= 5);
            } else {
                prop_assert_eq!(assessment.answer(&id), after.answer(&id));
            }
        }
        prop_assert!(total(shipped(), &after) >= total(shipped(), &assessment) - TOLERANCE);
    }
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
fn a_blocker_goes_first_on_the_gain_that_it_blocks() {
    // `roof` would add most, but needs `wall`, which needs `floor`; `paint` adds more than either of those.
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
fn a_blocker_without_gain_of_its_own_is_listed() {
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
    assert_near(wall.gain, 0.0);
}

#[test]
fn ties_go_to_the_weakest_dimension_and_then_by_id() {
    let practices = ["first", "second", "third"]
        .map(|id| practice_text(id, "small", &[]))
        .concat();
    let library = small(
        &[("a", &["second"]), ("b", &["first"]), ("c", &["third"])],
        &practices,
    );
    let roadmap = plan(
        &library,
        &at_levels(&library, &[("a", 3), ("b", 3), ("c", 2)]),
    );
    assert_eq!(column(&roadmap, Column::Now), ["third", "first", "second"]);
}

#[test]
fn effort_divides_the_gain() {
    let practices = ["small", "medium", "large"]
        .map(|effort| practice_text(effort, effort, &[]))
        .concat();
    let library = small(&[("a", &["small", "medium", "large"])], &practices);
    let roadmap = plan(&library, &at_levels(&library, &[("a", 1)]));
    let gains: Vec<f64> = roadmap
        .proposals
        .iter()
        .map(|proposal| proposal.gain)
        .collect();
    assert_eq!(gains, [2.5, 1.25, 0.625]);
}

#[test]
fn a_question_in_two_questionnaires_counts_in_both() {
    let question = QuestionId::from("batch-size");
    let mut assessment = blank();
    // CALMS and the Three Ways, which both ask it.
    assessment.questionnaires.truncate(2);
    choose(&mut assessment, &question, 1);
    let both = plan(shipped(), &assessment)
        .proposal(&"small-batches".into())
        .unwrap()
        .gain;
    assessment.questionnaires.truncate(1);
    let one = plan(shipped(), &assessment)
        .proposal(&"small-batches".into())
        .unwrap()
        .gain;
    assert_near(both, 2.0 * one);
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
fn delivery_answers_alone_rank_by_what_the_metrics_leave_to_gain() {
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
        let gain = roadmap
            .proposal(&practice.id)
            .map_or(0.0, |proposal| proposal.gain);
        assert_near(gain, strength * 8.0 / practice.effort.divisor());
    }
    let now: Vec<f64> = roadmap
        .proposals
        .iter()
        .map(|proposal| proposal.gain)
        .collect();
    assert!(
        now.windows(2).all(|pair| pair[0] >= pair[1] - TOLERANCE),
        "{now:?}"
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
fn the_best_delivery_leaves_nothing_to_gain() {
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

//! What holds of the roadmap whatever is answered and decided.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use waymark::assessment::{Assessment, Card, Measure, Metric, Reading, Status};
use waymark::content::Library;
use waymark::delivery::performance;
use waymark::questionnaire::{
    DimensionId, Level, PracticeId, Question, QuestionId, QuestionnaireId,
};
use waymark::roadmap::{Column, Effort, Outcome, Practice, Proposal, Roadmap, projected};
use waymark::scoring::Score;

use crate::teams::{
    TOLERANCE, any_assessment, assert_near, blank, cases, choose, plan, question, questions,
    shipped, total, worth,
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
        assessment.targets.questions = levels.into_iter().collect();
        assessment.targets.dimensions = scores.into_iter().collect();
        assessment
    })
}

/// Any delivery measurements beside any answers.
fn with_delivery() -> impl Strategy<Value = Assessment> {
    let measure = |metric: Metric| {
        let measure = if metric.is_percentage() {
            (0.0_f64..=100.0).prop_map(Measure::Percent).boxed()
        } else {
            (1_u8..=6).prop_map(Measure::Code).boxed()
        };
        prop::option::of(measure).prop_map(move |measure| (metric, measure))
    };
    let measures: Vec<_> = Metric::ALL.into_iter().map(measure).collect();
    (with_targets(), measures).prop_map(|(mut assessment, measures)| {
        let readings = measures.into_iter().filter_map(|(metric, measure)| {
            let reading = Reading {
                measure: Some(measure?),
                ..Reading::default()
            };
            Some((metric, reading))
        });
        assessment.delivery = Some(readings.collect());
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
        assessment.plan.cards = cards.into_iter().collect();
        assessment.plan.order = order;
        assessment
    })
}

/// The target of a question by the rule's own words: its own, else the worst level that reaches its dimension's,
/// else the best.
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
    let mut from_worst: Vec<Level> = (1..=question.top()).collect();
    if question.reversed {
        from_worst.reverse();
    }
    let best = from_worst[from_worst.len() - 1];
    wanted.map_or(best, |wanted| {
        let mut levels = from_worst.into_iter();
        levels
            .find(|level| worth(question, *level) >= wanted - TOLERANCE)
            .unwrap_or(best)
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

/// The gain by scoring the raised answers anew, whatever the effort.
fn rescored_gain(library: &Library, assessment: &Assessment, practice: &Practice) -> f64 {
    let mut raised = assessment.clone();
    for question in named_by(library, &practice.id) {
        if let Some(level) = assessment.level(&question.id)
            && worth(question, level) < worth(question, target(library, assessment, question))
        {
            choose(&mut raised, &question.id, question.next(level).unwrap());
        }
    }
    total(library, &raised) - total(library, assessment)
}

/// The priority by the rule's own words.
fn priority(library: &Library, assessment: &Assessment, practice: &Practice) -> f64 {
    let needs: Vec<f64> = named_by(library, &practice.id)
        .filter_map(|question| {
            let score = |level: Level| worth(question, level);
            let level = assessment.level(&question.id)?;
            let wanted = score(target(library, assessment, question));
            let gap = f64::max(0.0, wanted - score(level)) / 10.0;
            Some(((1.0 + gap).powi(2) - 1.0) / 3.0)
        })
        .collect();
    let scores = assessment.delivery.as_ref().map(performance);
    let scores = scores.unwrap_or_default();
    let pushes = practice.improves.iter().filter_map(|(outcome, strength)| {
        let Outcome::Delivery(metric) = outcome else {
            return None;
        };
        Some(f64::from(*strength) / 3.0 * (10.0 - scores.score(*metric)?.value()) / 10.0)
    });
    let push = pushes.fold(0.0, f64::max);
    let has_levels = questions(library)
        .iter()
        .any(|id| assessment.level(id).is_some());
    #[allow(clippy::cast_precision_loss, reason = "a handful of questions")]
    let mean = needs.iter().sum::<f64>() / needs.len().max(1) as f64;
    let drive = if has_levels {
        mean * (1.0 + push)
    } else {
        push
    };
    drive
        / match practice.effort {
            Effort::Small => 1.0,
            Effort::Medium => std::f64::consts::SQRT_2,
            Effort::Large => 2.0,
        }
}

fn practice_score(
    library: &Library,
    assessment: &Assessment,
    practice: &PracticeId,
) -> Option<f64> {
    let worths: Vec<f64> = named_by(library, practice)
        .filter_map(|q| Some(worth(q, assessment.level(&q.id)?)))
        .collect();
    #[allow(clippy::cast_precision_loss, reason = "a handful of questions")]
    let count = worths.len() as f64;
    (!worths.is_empty()).then(|| worths.iter().sum::<f64>() / count)
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

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_gain_is_what_scoring_anew_would_add(assessment in with_targets()) {
        let roadmap = plan(shipped(), &assessment);
        for practice in shipped().guidance.practices() {
            let expected = rescored_gain(shipped(), &assessment, practice);
            let gain = roadmap.proposal(&practice.id).map_or(0.0, Proposal::gain);
            prop_assert!((gain - expected).abs() < TOLERANCE, "{}: {gain}, scored anew {expected}", practice.id);
        }
    }

    #[test]
    fn a_priority_is_the_mean_need_pushed_by_delivery_over_the_root_of_the_effort(assessment in with_delivery()) {
        let roadmap = plan(shipped(), &assessment);
        for practice in shipped().guidance.practices() {
            let expected = priority(shipped(), &assessment, practice);
            let found = roadmap.proposal(&practice.id).map_or(0.0, |proposal| proposal.priority.value());
            prop_assert!((found - expected).abs() < TOLERANCE, "{}: {found}, by the rule {expected}", practice.id);
        }
    }

    #[test]
    fn a_lower_answer_never_lowers_the_priority_of_a_practice_that_it_speaks_of(
        assessment in with_delivery(),
        lowered in prop::sample::select(questions(shipped())),
    ) {
        let question = question(&lowered);
        let rank = assessment.level(&lowered).and_then(|level| question.rank(level));
        let Some(level) = rank.and_then(|rank| question.ranked(rank - 1)) else { return Ok(()) };
        let mut worse = assessment.clone();
        choose(&mut worse, &lowered, level);
        let (before, after) = (plan(shipped(), &assessment), plan(shipped(), &worse));
        for practice in &question.practices {
            let of = |roadmap: &Roadmap| roadmap.proposal(practice).map_or(0.0, |proposal| proposal.priority.value());
            prop_assert!(of(&after) >= of(&before) - TOLERANCE, "{practice}");
        }
    }

    #[test]
    fn the_reasons_say_where_the_team_is_the_greatest_need_first(assessment in with_targets()) {
        for proposal in &plan(shipped(), &assessment).proposals {
            let at_target = proposal.at_target.iter().map(|(question, _)| question);
            let all: Vec<_> = proposal.reasons.iter().map(|reason| &reason.question).chain(at_target).collect();
            let distinct: BTreeSet<_> = all.iter().collect();
            prop_assert_eq!(distinct.len(), all.len());
            let answered = named_by(shipped(), &proposal.practice).filter(|q| assessment.level(&q.id).is_some());
            prop_assert_eq!(answered.count(), all.len(), "every answered question is told");
            for reason in &proposal.reasons {
                let question = shipped().catalogue.question(&reason.question).unwrap();
                let wanted = target(shipped(), &assessment, question);
                prop_assert_eq!(assessment.level(&reason.question), Some(reason.distance.level));
                prop_assert_eq!(reason.distance.target, wanted);
                prop_assert!(worth(question, reason.distance.level) < worth(question, wanted));
                prop_assert_eq!(Some(reason.next), question.next(reason.distance.level));
                prop_assert!(question.level(reason.next).is_some(), "there is a next level to read");
            }
            for (id, level) in &proposal.at_target {
                let question = question(id);
                let wanted = target(shipped(), &assessment, question);
                prop_assert_eq!(assessment.level(id), Some(*level));
                prop_assert!(worth(question, *level) >= worth(question, wanted));
            }
            let needs = proposal.reasons.windows(2);
            let greatest_first = needs.into_iter().all(|pair| pair[0].distance.need() >= pair[1].distance.need());
            prop_assert!(greatest_first);
        }
    }

    #[test]
    fn two_places_of_now_never_rest_on_the_same_single_answer(assessment in with_decisions()) {
        let roadmap = plan(shipped(), &assessment);
        let kept = |p: &&Proposal| assessment.plan.card(&p.practice).is_some_and(Card::keeps_its_place);
        let only = |p: &Proposal| (p.reasons.len() == 1).then(|| p.reasons[0].question.clone());
        let kept_on: Vec<_> = roadmap.column(Column::Now).filter(kept).filter_map(only).collect();
        let chosen_on: Vec<_> = roadmap.column(Column::Now).filter(|p| !kept(p)).filter_map(only).collect();
        let distinct: BTreeSet<_> = chosen_on.iter().collect();
        prop_assert_eq!(distinct.len(), chosen_on.len());
        prop_assert!(chosen_on.iter().all(|answer| !kept_on.contains(answer)));
        for proposal in &roadmap.proposals {
            let Some(other) = &proposal.same_answer else { continue };
            let other = roadmap.proposal(other).unwrap();
            prop_assert!(proposal.column != Column::Now && other.column == Column::Now);
            prop_assert_eq!(only(proposal), only(other));
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
        for proposal in roadmap.proposals.iter().filter(|proposal| proposal.priority.value() > TOLERANCE) {
            for waiting in &proposal.waits_for {
                prop_assert!(turn[&waiting.practice] < turn[&proposal.practice]);
                prop_assert!(roadmap.proposal(&waiting.practice).unwrap().unblocks.contains(&proposal.practice));
            }
        }
    }

    #[test]
    fn what_has_no_priority_is_listed_only_where_it_blocks_something(assessment in with_targets()) {
        for proposal in &plan(shipped(), &assessment).proposals {
            prop_assert!(proposal.priority.value() > TOLERANCE || !proposal.unblocks.is_empty(), "{}", proposal.practice);
        }
    }

    #[test]
    fn a_practice_that_no_answer_tells_of_is_not_listed(assessment in with_targets()) {
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
                prop_assert!(now.is_some());
                prop_assert_eq!(now, before.and_then(|level| question(&id).next(level)));
            } else {
                prop_assert_eq!(assessment.answer(&id), after.answer(&id));
            }
        }
        prop_assert!(total(shipped(), &after) >= total(shipped(), &assessment) - TOLERANCE);
    }
}

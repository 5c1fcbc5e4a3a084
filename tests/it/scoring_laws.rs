//! What holds of scores whatever is answered.

use std::collections::BTreeMap;

use proptest::prelude::*;
use waymark::assessment::{Answer, Assessment, Depth};
use waymark::content::Library;
use waymark::questionnaire::QuestionId;
use waymark::scoring::{BandEdition, Score, Scorecard, State};

use crate::teams::{
    TOLERANCE, any_answer, any_assessment, asking, assert_near, blank, cases, choose, library,
    practice_text, question, question_text, questions, say, scores, shipped, worth,
};

/// Every score of a result: dimensions, then the whole, questionnaire by questionnaire.
fn all_scores(scorecards: &[Scorecard]) -> Vec<Option<f64>> {
    scorecards
        .iter()
        .flat_map(|scorecard| {
            let dimensions = scorecard.dimensions.iter().map(|dimension| dimension.score);
            dimensions
                .chain([scorecard.score])
                .map(|score| score.map(Score::value))
        })
        .collect()
}

fn same(left: &[Option<f64>], right: &[Option<f64>]) -> bool {
    left.len() == right.len()
        && left.iter().zip(right).all(|pair| match pair {
            (None, None) => true,
            (Some(left), Some(right)) => (left - right).abs() < TOLERANCE,
            _ => false,
        })
}

/// One questionnaire of two dimensions with these weights, asking five questions.
fn weighted(dimensions: [f64; 2], entries: [f64; 5]) -> Library {
    let ids = ["a", "b", "c", "d", "e"];
    let listed: Vec<String> = ids
        .iter()
        .zip(entries)
        .map(|(id, weight)| format!("{{ id = \"{id}\", weight = {weight:?} }}"))
        .collect();
    let dimension = |id: &str, weight: f64, entries: &[String]| {
        format!(
            "[[dimension]]\nid = \"{id}\"\ntitle = \"{id}\"\nsummary = \"A side.\"\nweight = {weight:?}\n\
             questions = [{}]\n",
            entries.join(", ")
        )
    };
    library(&format!(
        "id = \"own\"\ntitle = \"Own\"\nsummary = \"Own.\"\n{}{}{}{}",
        dimension("one", dimensions[0], &listed[..3]),
        dimension("two", dimensions[1], &listed[3..]),
        ids.map(|id| question_text(id, &["p"])).concat(),
        practice_text("p", "small", &[]),
    ))
}

fn answered(library: &Library, answers: &[Option<Answer>]) -> Assessment {
    let mut assessment = asking(library);
    for (id, answer) in questions(library).iter().zip(answers) {
        if let Some(answer) = answer {
            say(&mut assessment, id, answer.clone());
        }
    }
    assessment
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn every_score_lies_between_zero_and_ten(assessment in any_assessment()) {
        for score in all_scores(&scores(shipped(), &assessment)).into_iter().flatten() {
            prop_assert!((0.0..=10.0).contains(&score), "{score}");
        }
    }

    #[test]
    fn raising_one_answer_never_lowers_a_score(assessment in any_assessment(), at in any::<prop::sample::Index>()) {
        let answered: Vec<QuestionId> = questions(shipped())
            .into_iter()
            .filter(|id| assessment.level(id).is_some_and(|level| question(id).next(level).is_some()))
            .collect();
        prop_assume!(!answered.is_empty());
        let raised_on = at.get(&answered);
        let before = all_scores(&scores(shipped(), &assessment));
        let mut raised = assessment.clone();
        let level = assessment.level(raised_on).and_then(|level| question(raised_on).next(level));
        choose(&mut raised, raised_on, level.unwrap());
        let after = all_scores(&scores(shipped(), &raised));
        for (before, after) in before.iter().zip(&after) {
            prop_assert!(after.unwrap_or(0.0) >= before.unwrap_or(0.0) - TOLERANCE);
            prop_assert_eq!(after.is_some(), before.is_some());
        }
        prop_assert!(after.iter().flatten().sum::<f64>() > before.iter().flatten().sum::<f64>());
    }

    #[test]
    fn the_order_of_answering_is_irrelevant(assessment in any_assessment(), seed in any::<u64>()) {
        let mut answers: Vec<(QuestionId, Answer)> = assessment
            .answers
            .iter()
            .filter_map(|(id, response)| Some((id.clone(), response.answer.clone()?)))
            .collect();
        answers.sort_by_key(|(id, _)| {
            id.as_str().bytes().fold(seed, |mix, byte| mix.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(byte.into()))
        });
        let mut other = blank();
        other.depth = assessment.depth;
        for (id, answer) in answers {
            other.respond(&id, |response| response.answer = Some(answer));
        }
        prop_assert_eq!(scores(shipped(), &assessment), scores(shipped(), &other));
    }

    #[test]
    fn the_order_of_a_dimensions_questions_is_irrelevant(
        answers in prop::collection::vec(any_answer(), 5),
        weights in prop::array::uniform5(0.25_f64..4.0),
    ) {
        let forward = weighted([1.0, 2.0], weights);
        let mut turned = weights;
        turned[..3].reverse();
        let backward = weighted([1.0, 2.0], turned);
        let mut turned = answers.clone();
        turned[..3].reverse();
        let one = all_scores(&scores(&forward, &answered(&forward, &answers)));
        let other = all_scores(&scores(&backward, &answered(&backward, &turned)));
        prop_assert!(same(&one, &other), "{one:?} {other:?}");
    }

    #[test]
    fn only_the_proportions_of_weights_count(
        answers in prop::collection::vec(any_answer(), 5),
        entries in prop::array::uniform5(0.25_f64..4.0),
        dimensions in prop::array::uniform2(0.25_f64..4.0),
        factor in 0.01_f64..100.0,
    ) {
        let one = weighted(dimensions, entries);
        let other = weighted(dimensions.map(|w| w * factor), entries.map(|w| w * factor));
        let one = all_scores(&scores(&one, &answered(&one, &answers)));
        let other = all_scores(&scores(&other, &answered(&other, &answers)));
        prop_assert!(same(&one, &other), "{one:?} {other:?}");
    }

    #[test]
    fn unknown_and_open_questions_change_coverage_only(assessment in any_assessment()) {
        // Full depth, so that taking an answer away does not take the question away with it.
        let mut assessment = assessment;
        assessment.depth = Depth::Full;
        let unknown: Vec<QuestionId> = questions(shipped())
            .into_iter()
            .filter(|id| assessment.answer(id) == Some(&Answer::DontKnow))
            .collect();
        let mut open = assessment.clone();
        for id in &unknown {
            open.answers.remove(id);
        }
        let mut not_applicable = assessment.clone();
        for id in &unknown {
            say(&mut not_applicable, id, Answer::NotApplicable("not here".into()));
        }
        let (one, two, three) =
            (scores(shipped(), &assessment), scores(shipped(), &open), scores(shipped(), &not_applicable));
        prop_assert!(same(&all_scores(&one), &all_scores(&two)));
        prop_assert!(same(&all_scores(&one), &all_scores(&three)));
        for ((one, two), three) in one.iter().zip(&two).zip(&three) {
            prop_assert_eq!(one.coverage.share(), two.coverage.share());
            prop_assert_eq!(one.coverage.asked(), three.coverage.asked());
            prop_assert!(three.coverage.share().unwrap_or(1.0) >= one.coverage.share().unwrap_or(0.0));
        }
    }

    #[test]
    fn a_quick_assessment_asks_the_quick_entries_and_what_was_answered(assessment in any_assessment()) {
        let mut assessment = assessment;
        assessment.depth = Depth::Quick;
        for (questionnaire, scorecard) in
            shipped().catalogue.questionnaires().iter().zip(scores(shipped(), &assessment))
        {
            for (dimension, result) in questionnaire.dimensions.iter().zip(&scorecard.dimensions) {
                let expected: Vec<&QuestionId> = dimension
                    .entries
                    .iter()
                    .filter(|entry| entry.quick || assessment.answer(&entry.question).is_some())
                    .map(|entry| &entry.question)
                    .collect();
                let asked: Vec<&QuestionId> = result.entries.iter().map(|entry| &entry.question).collect();
                prop_assert_eq!(asked, expected);
            }
        }
    }

    #[test]
    fn the_working_shown_makes_the_score(assessment in any_assessment()) {
        for scorecard in scores(shipped(), &assessment) {
            let mut whole = Vec::new();
            for dimension in &scorecard.dimensions {
                let parts: Vec<(f64, f64)> = dimension
                    .entries
                    .iter()
                    .filter_map(|entry| match entry.state {
                        State::Answered(level, score) => {
                            assert_near(score.value(), worth(question(&entry.question), level));
                            Some((score.value(), entry.weight))
                        }
                        State::DontKnow | State::NotApplicable | State::Open => None,
                    })
                    .collect();
                let mean = mean(&parts);
                prop_assert_eq!(mean.is_some(), dimension.score.is_some());
                if let (Some(mean), Some(score)) = (mean, dimension.score) {
                    assert_near(mean, score.value());
                    whole.push((mean, dimension.weight));
                }
            }
            match (mean(&whole), scorecard.score) {
                (None, None) => {}
                (Some(mean), Some(score)) => assert_near(mean, score.value()),
                (found, shown) => prop_assert!(false, "{found:?} {shown:?}"),
            }
        }
    }

    #[test]
    fn coverage_counts_every_question_asked_once(assessment in any_assessment()) {
        for scorecard in scores(shipped(), &assessment) {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            for entry in scorecard.dimensions.iter().flat_map(|dimension| &dimension.entries) {
                let state = match entry.state {
                    State::Answered(..) => "answered",
                    State::DontKnow => "unknown",
                    State::NotApplicable => "not applicable",
                    State::Open => "open",
                };
                *counts.entry(state).or_default() += 1;
            }
            let count = |state: &str| counts.get(state).copied().unwrap_or_default();
            let coverage = scorecard.coverage;
            prop_assert_eq!(coverage.answered, count("answered"));
            prop_assert_eq!(coverage.dont_know, count("unknown"));
            prop_assert_eq!(coverage.not_applicable, count("not applicable"));
            prop_assert_eq!(coverage.open, count("open"));
        }
    }

    #[test]
    fn a_higher_score_never_has_a_lower_band(one in 0.0_f64..=10.0, other in 0.0_f64..=10.0) {
        let (low, high) = (Score::new(one.min(other)).unwrap(), Score::new(one.max(other)).unwrap());
        for edition in BandEdition::ALL {
            prop_assert!(edition.band(low) <= edition.band(high));
        }
    }

    #[test]
    fn a_score_has_the_band_of_the_nearest_cluster(value in 0.0_f64..=10.0) {
        for edition in BandEdition::ALL {
            let means = edition.cluster_means();
            let (at, distance) = means
                .iter()
                .map(|mean| (value - mean).abs())
                .enumerate()
                .min_by(|a, b| a.1.total_cmp(&b.1))
                .unwrap();
            let band = edition.band(Score::new(value).unwrap());
            let chosen = (value - means[band as usize]).abs();
            prop_assert!(band as usize == at || (chosen - distance).abs() < 1e-8, "{edition:?} {value}");
        }
    }
}

#[test]
fn where_nothing_applies_there_is_no_score_and_no_coverage() {
    let mut assessment = blank();
    for id in questions(shipped()) {
        say(
            &mut assessment,
            &id,
            Answer::NotApplicable("not our kind of work".into()),
        );
    }
    for scorecard in scores(shipped(), &assessment) {
        assert_eq!(scorecard.score, None);
        assert_eq!(scorecard.coverage.share(), None);
        assert_eq!(scorecard.weakest(), None);
    }
}

#[test]
fn where_nothing_is_answered_there_is_no_score_rather_than_zero() {
    for scorecard in scores(shipped(), &blank()) {
        assert_eq!(scorecard.score, None);
        assert_eq!(scorecard.coverage.share(), Some(0.0));
        assert_eq!(scorecard.weakest(), None);
    }
}

#[test]
fn the_weakest_dimension_is_the_one_with_the_lowest_score() {
    let mut assessment = blank();
    for (dimension, entry) in shipped().catalogue.questionnaires()[0].entries() {
        let level = if dimension.id.as_str() == "lean" {
            2
        } else {
            4
        };
        choose(&mut assessment, &entry.question, level);
    }
    let scorecard = scores(shipped(), &assessment).remove(0);
    assert_eq!(scorecard.weakest().unwrap().dimension.as_str(), "lean");
}

#[test]
fn a_level_that_the_ladder_does_not_have_counts_as_nothing_yet() {
    let mut assessment = blank();
    let question = QuestionId::from("after-an-incident");
    choose(&mut assessment, &question, 7);
    let scorecard = scores(shipped(), &assessment).remove(0);
    assert_eq!(scorecard.score, None);
    assert_eq!(scorecard.coverage.answered, 0);
}

#[test]
fn one_answer_serves_every_questionnaire_that_asks_for_it() {
    let mut assessment = blank();
    choose(&mut assessment, &QuestionId::from("batch-size"), 4);
    let scorecards = scores(shipped(), &assessment);
    let mut served = 0;
    for (scorecard, questionnaire) in scorecards.iter().zip(shipped().catalogue.questionnaires()) {
        let mut entries = questionnaire.entries();
        let asks = entries.any(|(_, entry)| entry.question.as_str() == "batch-size");
        assert_eq!(
            scorecard.coverage.answered,
            usize::from(asks),
            "{}",
            questionnaire.id
        );
        assert_eq!(
            scorecard.score,
            Score::new(7.5).filter(|_| asks),
            "{}",
            questionnaire.id
        );
        served += usize::from(asks);
    }
    assert!(served >= 2, "asked {served} times");
}

fn mean(parts: &[(f64, f64)]) -> Option<f64> {
    let weights: f64 = parts.iter().map(|(_, weight)| weight).sum();
    (weights > 0.0).then(|| {
        parts
            .iter()
            .map(|(score, weight)| score * weight)
            .sum::<f64>()
            / weights
    })
}

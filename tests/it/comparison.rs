//! Two assessments compared like for like, whatever was answered either time.

use proptest::prelude::*;
use waymark::assessment::{Answer, Assessment, Depth};
use waymark::questionnaire::QuestionId;
use waymark::roadmap::projected;
use waymark::scoring::{BandEdition, Change, Compared, Comparison, Score};
use waymark::text::number;
use waymark::text::results::changes;
use waymark::text::results::headline::{Headline, Told, of_questionnaire};

use crate::teams::{
    TOLERANCE, any_assessment, blank, cases, choose, plan, question, questions, say, scores,
    shipped,
};

const EDITION: BandEdition = BandEdition::Y2023;

fn compare(before: &Assessment, now: &Assessment) -> Comparison {
    Comparison::of(&shipped().catalogue, before, now)
}

/// Every part of a comparison: the dimensions, then the whole, questionnaire by questionnaire.
fn parts(comparison: &Comparison) -> Vec<Compared> {
    comparison
        .questionnaires
        .iter()
        .flat_map(|questionnaire| {
            let dimensions = questionnaire.dimensions.iter();
            dimensions
                .map(|(dimension, _)| dimension.compared)
                .chain([questionnaire.whole])
        })
        .collect()
}

fn shown(change: Change) -> String {
    number::moved(change, waymark::scoring::Bands::Dora(EDITION)).signed()
}

fn headline(before: &Assessment, now: &Assessment) -> Headline {
    let comparison = compare(before, now);
    let scorecard = scores(shipped(), now).remove(0);
    of_questionnaire(Told {
        scorecard: &scorecard,
        since: Some((&comparison.questionnaires[0], "earlier that day")),
        edition: EDITION,
    })
}

/// An assessment of CALMS alone.
fn calms(depth: Depth) -> Assessment {
    let mut assessment = blank();
    assessment
        .questionnaires
        .retain(|chosen| chosen.id.as_str() == "calms");
    assessment.depth = depth;
    assessment
}

fn entries() -> Vec<(QuestionId, bool)> {
    let lens = shipped().catalogue.questionnaire(&"calms".into()).unwrap();
    lens.entries()
        .map(|(_, entry)| (entry.question.clone(), entry.quick))
        .collect()
}

/// The quick round answered with 4 throughout; repeated, made full, what is new answered with 2.
#[test]
fn going_deeper_with_lower_answers_is_no_fall() {
    let mut quick = calms(Depth::Quick);
    for (id, _) in entries().iter().filter(|(_, quick)| *quick) {
        choose(&mut quick, id, 4);
    }
    let mut full = quick.repeated("next".into(), None);
    full.depth = Depth::Full;
    for (id, _) in entries().iter().filter(|(_, quick)| !*quick) {
        choose(&mut full, id, 2);
    }
    let comparison = compare(&quick, &full);
    assert_eq!(
        (comparison.shared, comparison.new, comparison.gone),
        (15, 28, 0)
    );
    assert_eq!(comparison.changes, []);
    for part in parts(&comparison) {
        assert!(part.change().is_none_or(|change| shown(change) == "same"));
        assert_eq!(
            part.before(),
            None,
            "no earlier score stands beside one of other answers"
        );
    }
    let whole = comparison.questionnaires[0].whole;
    assert_eq!((whole.shared, whole.new, whole.asked), (15, 28, 43));
    assert_eq!(whole.change(), None);
    let Headline { heading, lede } = headline(&quick, &full);
    for word in ["fell", "Down", "rose", "Up"] {
        assert!(
            !heading.contains(word) && !lede.contains(word),
            "{heading} {lede}"
        );
    }
    assert!(
        lede.contains("15 of the 43 questions asked now have a level both times"),
        "{lede}"
    );
    assert_eq!(
        changes::summary(&comparison, "earlier that day"),
        "Since earlier that day, no level changed, of 15 questions with a level both times. 28 questions are answered for the first time."
    );
}

#[test]
fn a_change_of_a_dimension_is_that_of_its_shared_questions() {
    let mut before = calms(Depth::Full);
    let lens = shipped().catalogue.questionnaire(&"calms".into()).unwrap();
    let culture: Vec<QuestionId> = lens.dimensions[0]
        .entries
        .iter()
        .map(|entry| entry.question.clone())
        .collect();
    let half = culture.len().div_ceil(2);
    for id in &culture[..half] {
        choose(&mut before, id, 2);
    }
    let mut now = before.repeated("next".into(), None);
    for id in &culture[..half] {
        choose(&mut now, id, 4);
    }
    for id in &culture[half..] {
        choose(&mut now, id, 1);
    }
    let comparison = compare(&before, &now);
    let (dimension, _) = &comparison.questionnaires[0].dimensions[0];
    assert_eq!(dimension.answers.len(), half);
    let change = dimension.compared.change().unwrap();
    assert_eq!((change.before().value(), change.now().value()), (2.5, 7.5));
    assert_eq!(shown(change), "+5.0");
}

#[test]
fn answers_that_rose_and_fell_are_counted_by_their_plurals() {
    let ids: Vec<QuestionId> = entries().into_iter().map(|(id, _)| id).take(4).collect();
    let with = |levels: [u8; 4]| {
        let mut assessment = calms(Depth::Full);
        for (id, level) in ids.iter().zip(levels) {
            choose(&mut assessment, id, level);
        }
        assessment
    };
    let before = with([2, 2, 2, 2]);
    for (levels, said) in [
        (
            [3, 1, 4, 2],
            "Since August, 2 answers rose and 1 answer fell, of 4 questions with a level both times.",
        ),
        (
            [3, 2, 2, 2],
            "Since August, 1 answer rose, of 4 questions with a level both times.",
        ),
        (
            [1, 1, 2, 2],
            "Since August, 2 answers fell, of 4 questions with a level both times.",
        ),
    ] {
        let comparison = compare(&before, &with(levels));
        assert_eq!(changes::summary(&comparison, "August"), said);
    }
}

#[test]
fn what_no_longer_has_a_level_is_counted_apart() {
    let mut before = calms(Depth::Full);
    for (id, _) in entries() {
        choose(&mut before, &id, 3);
    }
    let mut now = before.repeated("next".into(), None);
    let ids: Vec<QuestionId> = entries().into_iter().map(|(id, _)| id).collect();
    say(&mut now, &ids[0], Answer::DontKnow);
    say(&mut now, &ids[1], Answer::NotApplicable("not ours".into()));
    now.answers.remove(&ids[2]);
    let comparison = compare(&before, &now);
    assert_eq!(
        (comparison.shared, comparison.new, comparison.gone),
        (40, 0, 3)
    );
    let whole = comparison.questionnaires[0].whole;
    // What does not apply is not asked.
    assert_eq!(whole.asked, 42);
    assert_eq!(whole.change().map(Change::by), Some(0.0));
}

#[test]
fn another_version_of_a_questionnaire_is_told() {
    let before = calms(Depth::Full);
    let mut now = before.repeated("next".into(), None);
    assert_eq!(compare(&before, &now).questionnaires[0].versions, None);
    let version = now.questionnaires[0].version;
    now.questionnaires[0].version = version + 1;
    let versions = compare(&before, &now).questionnaires[0].versions;
    assert_eq!(versions, Some((version, version + 1)));
    let words = changes::versions("CALMS", versions.unwrap());
    assert!(
        words.starts_with(&format!("CALMS was version {version} then")),
        "{words}"
    );
}

/// Two assessments of everything that ships.
fn any_two() -> impl Strategy<Value = (Assessment, Assessment)> {
    (any_assessment(), any_assessment())
}

/// The second one in answers of the first, some of them raised.
fn raised(before: &Assessment, raises: &[bool]) -> Assessment {
    let mut now = before.repeated("next".into(), None);
    for (id, raise) in questions(shipped()).iter().zip(raises.iter().cycle()) {
        let better = before.level(id).and_then(|level| question(id).next(level));
        if let Some(level) = better.filter(|_| *raise) {
            choose(&mut now, id, level);
        }
    }
    now
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn raising_answers_is_never_told_as_a_fall(
        before in any_assessment(),
        raises in prop::collection::vec(any::<bool>(), 7),
        new in 1_u8..=5,
    ) {
        let mut now = raised(&before, &raises);
        // What is answered for the first time may be as low as it likes.
        for id in questions(shipped()) {
            if before.level(&id).is_none() && id.as_str().len() % 2 == 0 {
                choose(&mut now, &id, new);
            }
        }
        let comparison = compare(&before, &now);
        prop_assert!(comparison.changes.iter().all(|change| change.by() > 0));
        for change in parts(&comparison).iter().filter_map(Compared::change) {
            prop_assert!(change.by() >= -TOLERANCE);
            prop_assert!(!shown(change).starts_with('−'));
        }
        let Headline { heading, lede } = headline(&before, &now);
        prop_assert!(!heading.contains("own") && !lede.contains("fell"), "{heading} {lede}");
    }

    #[test]
    fn what_is_answered_for_the_first_time_changes_no_change(
        (before, now) in any_two(),
        level in 1_u8..=5,
        at in any::<prop::sample::Index>(),
    ) {
        let open: Vec<QuestionId> = questions(shipped())
            .into_iter()
            .filter(|id| before.level(id).is_none() && now.level(id).is_none())
            .collect();
        prop_assume!(!open.is_empty());
        let mut more = now.clone();
        choose(&mut more, at.get(&open), level);
        let (one, other) = (compare(&before, &now), compare(&before, &more));
        prop_assert_eq!(&one.changes, &other.changes);
        prop_assert_eq!((one.new + 1, one.shared), (other.new, other.shared));
        for (one, other) in parts(&one).iter().zip(parts(&other)) {
            // It may be that too little is shared then; nothing else is said instead.
            if let (Some(one), Some(other)) = (one.change(), other.change()) {
                prop_assert_eq!(one, other);
            }
        }
    }

    #[test]
    fn the_other_way_round_every_change_is_its_opposite((before, now) in any_two()) {
        let (there, back) = (compare(&before, &now), compare(&now, &before));
        prop_assert_eq!((there.shared, there.new, there.gone), (back.shared, back.gone, back.new));
        let levels = |comparison: &Comparison, sign: i16| {
            let mut levels: Vec<_> = comparison
                .changes
                .iter()
                .map(|change| (change.question.clone(), change.by() * sign))
                .collect();
            levels.sort();
            levels
        };
        prop_assert_eq!(levels(&there, 1), levels(&back, -1));
        for (there, back) in parts(&there).iter().zip(parts(&back)) {
            prop_assert_eq!((there.shared, there.new), (back.shared, back.gone));
            if let (Some(there), Some(back)) = (there.change(), back.change()) {
                prop_assert_eq!((there.before(), there.now()), (back.now(), back.before()));
                let signs = [shown(there), shown(back)];
                let turned = signs[0].replace('+', "?").replace('−', "+").replace('?', "−");
                prop_assert_eq!(&turned, &signs[1]);
            }
        }
    }

    #[test]
    fn a_change_shown_beside_a_score_ends_at_that_score((before, now) in any_two()) {
        let comparison = compare(&before, &now);
        for (compared, scorecard) in comparison.questionnaires.iter().zip(scores(shipped(), &now)) {
            let dimensions = compared.dimensions.iter().zip(&scorecard.dimensions);
            let dimensions = dimensions.map(|((compared, _), card)| (compared.compared, card.score, card.coverage));
            let whole = [(compared.whole, scorecard.score, scorecard.coverage)];
            for (compared, score, coverage) in dimensions.chain(whole) {
                prop_assert_eq!(compared.shared + compared.new, coverage.answered);
                prop_assert_eq!(compared.asked, coverage.applicable());
                if compared.is_whole() && let (Some(change), Some(score)) = (compared.change(), score) {
                    prop_assert!((change.now().value() - score.value()).abs() < TOLERANCE);
                }
            }
        }
    }

    #[test]
    fn a_projection_has_levels_on_the_same_questions(assessment in any_assessment()) {
        let then = projected(&assessment, &plan(shipped(), &assessment));
        let comparison = compare(&assessment, &then);
        prop_assert_eq!((comparison.new, comparison.gone), (0, 0));
        for (card, compared) in scores(shipped(), &then).iter().zip(&comparison.questionnaires) {
            let end = compared.whole.change().map(|change| change.now().value());
            if let (Some(end), Some(score)) = (end, card.score.map(Score::value)) {
                prop_assert!((end - score).abs() < TOLERANCE);
            }
        }
        prop_assert!(comparison.changes.iter().all(|change| change.by() > 0));
    }
}

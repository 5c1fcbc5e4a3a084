//! What headlines say, and what they must not.

use super::*;
use crate::scoring::{Compared, ComparedDimension, Coverage, DimensionScore, Score, Sides};

/// A dimension by name and score, on so many answers.
type Row<'a> = (&'a str, Option<f64>, usize);

fn dimension((name, score, answered): Row<'_>) -> DimensionScore {
    DimensionScore {
        dimension: name.to_lowercase().as_str().into(),
        title: name.to_owned(),
        weight: 1.0,
        score: score.and_then(Score::new),
        coverage: Coverage {
            answered,
            ..Coverage::default()
        },
        entries: Vec::new(),
    }
}

/// A scorecard of these dimensions.
pub(in crate::text::results) fn thin_card(rows: &[Row<'_>]) -> Scorecard {
    let dimensions: Vec<_> = rows.iter().map(|row| dimension(*row)).collect();
    let means = dimensions.iter().filter_map(|d| Some((d.score?, d.weight)));
    let mut coverage = Coverage::default();
    for dimension in &dimensions {
        coverage += dimension.coverage;
    }
    Scorecard {
        questionnaire: "calms".into(),
        title: "CALMS".to_owned(),
        score: Score::mean(means),
        coverage,
        dimensions,
        own_bands: Vec::new(),
        alone: false,
    }
}

/// A scorecard of dimensions with four answers each.
pub(in crate::text::results) fn card(scores: &[(&str, Option<f64>)]) -> Scorecard {
    let rows: Vec<_> = scores
        .iter()
        .map(|(name, score)| (*name, *score, score.map_or(0, |_| 4)))
        .collect();
    thin_card(&rows)
}

/// The answers of a dimension before and now, alike but for what is given: answers that were worth
/// `before` and are worth `now`, so many both times, so many new.
fn compared(rows: &[(&str, f64, f64, usize, usize)]) -> ComparedQuestionnaire {
    let sides = |before: Option<f64>, now| Sides {
        before: before.and_then(Score::new),
        now: Score::new(now),
        is_asked: true,
        weight: 1.0,
    };
    let dimensions: Vec<(ComparedDimension, f64)> = rows
        .iter()
        .map(|(name, before, now, shared, new)| {
            let both = std::iter::repeat_n(sides(Some(*before), *now), *shared);
            let all = both.chain(std::iter::repeat_n(sides(None, *now), *new));
            let dimension = ComparedDimension {
                dimension: name.to_lowercase().as_str().into(),
                compared: Compared::of(all),
                answers: Vec::new(),
            };
            (dimension, 1.0)
        })
        .collect();
    let parts = dimensions.iter().map(|(d, weight)| (d.compared, *weight));
    ComparedQuestionnaire {
        questionnaire: "calms".into(),
        versions: None,
        whole: Compared::together(parts),
        dimensions,
    }
}

fn told<'a>(scorecard: &'a Scorecard, since: Option<&'a ComparedQuestionnaire>) -> Told<'a> {
    Told {
        scorecard,
        since: since.map(|since| (since, "August")),
        edition: BandEdition::Y2023,
    }
}

fn said(scorecard: &Scorecard, since: Option<&ComparedQuestionnaire>) -> Headline {
    of_questionnaire(told(scorecard, since))
}

#[test]
fn with_an_assessment_before_the_heading_says_what_moved() {
    let now = card(&[
        ("Culture", Some(6.5)),
        ("Lean", Some(3.5)),
        ("Sharing", Some(5.0)),
    ]);
    let since = compared(&[
        ("Culture", 6.0, 6.5, 4, 0),
        ("Lean", 3.5, 3.5, 4, 0),
        ("Sharing", 5.5, 5.0, 4, 0),
    ]);
    let said = said(&now, Some(&since));
    assert_eq!(said.heading, "One up, one down. Lean is lowest.");
    assert_eq!(
        said.lede,
        "One of three dimensions rose since August, one fell. Lean did not move, and it is the lowest ground on the map."
    );
}

#[test]
fn what_is_answered_for_the_first_time_moves_no_headline() {
    let now = card(&[("Culture", Some(7.5)), ("Lean", Some(3.5))]);
    let since = compared(&[("Culture", 7.5, 7.5, 2, 2), ("Lean", 3.5, 3.5, 3, 1)]);
    let told = said(&now, Some(&since));
    assert_eq!(told.heading, "Where it was. Lean is lowest.");
    assert!(
        told.lede
            .ends_with("Three questions are answered for the first time."),
        "{}",
        told.lede
    );
    assert!(told.lede.contains("over what was answered both times"));
}

#[test]
fn where_less_than_half_is_shared_the_headline_says_nothing_of_moves() {
    let now = card(&[("Culture", Some(7.5)), ("Lean", Some(3.5))]);
    let since = compared(&[("Culture", 9.0, 1.0, 1, 3), ("Lean", 9.0, 1.0, 1, 3)]);
    let told = said(&now, Some(&since));
    assert_eq!(told.heading, "Culture stands highest, Lean lowest.");
    assert!(
        told.lede.ends_with(
            "Two of the 8 questions asked now have a level both times, too few to say what moved since August."
        ),
        "{}",
        told.lede
    );
}

#[test]
fn a_dimension_that_shares_too_little_is_in_no_count() {
    let now = card(&[
        ("Culture", Some(7.5)),
        ("Lean", Some(3.5)),
        ("Sharing", Some(5.0)),
    ]);
    let since = compared(&[
        ("Culture", 5.0, 7.5, 4, 0),
        ("Lean", 2.5, 3.5, 4, 0),
        ("Sharing", 10.0, 0.0, 1, 3),
    ]);
    let told = said(&now, Some(&since));
    assert_eq!(told.heading, "Two of two up. Lean is lowest.");
    assert!(
        told.lede
            .starts_with("Two of two dimensions that can be compared rose since August."),
        "{}",
        told.lede
    );
}

#[test]
fn ties_are_named_as_ties() {
    let level = card(&[
        ("Culture", Some(7.5)),
        ("Lean", Some(7.5)),
        ("Sharing", Some(7.5)),
    ]);
    let alone = said(&level, None);
    assert_eq!(alone.heading, "All level at 7.5.");
    assert!(
        alone
            .lede
            .starts_with("All three dimensions lie at the same height.")
    );
    let since = compared(&[
        ("Culture", 7.5, 7.5, 4, 0),
        ("Lean", 7.5, 7.5, 4, 0),
        ("Sharing", 7.5, 7.5, 4, 0),
    ]);
    let told = said(&level, Some(&since));
    assert_eq!(told.heading, "Where it was. All level at 7.5.");
    let two = card(&[
        ("Culture", Some(7.5)),
        ("Automation", Some(5.0)),
        ("Measurement", Some(5.0)),
    ]);
    assert_eq!(
        said(&two, None).heading,
        "Culture stands highest, Automation and Measurement lowest at 5.0."
    );
    let high = card(&[
        ("Lean", Some(7.5)),
        ("Sharing", Some(7.5)),
        ("Culture", Some(5.0)),
    ]);
    assert_eq!(
        said(&high, None).heading,
        "Lean and Sharing stand highest at 7.5, Culture lowest."
    );
}

#[test]
fn no_headline_rests_on_one_answer() {
    let now = thin_card(&[
        ("Culture", Some(0.0), 1),
        ("Lean", Some(5.0), 3),
        ("Sharing", Some(7.5), 3),
    ]);
    let alone = said(&now, None);
    assert_eq!(alone.heading, "Sharing stands highest, Lean lowest.");
    assert!(
        alone.lede.contains("Culture rests on one answer"),
        "{}",
        alone.lede
    );
    let only = thin_card(&[("Culture", Some(0.0), 1)]);
    let only = said(&only, None);
    assert_eq!(only.heading, "Too little to tell high from low.");
    assert!(
        only.lede
            .ends_with("It rests on one answer, so it has no band and will move."),
        "{}",
        only.lede
    );
    for band in ["Low", "Medium", "High", "Elite"] {
        assert!(!only.lede.contains(band));
    }
    // One answer both times is no move of a dimension.
    let since = compared(&[
        ("Culture", 10.0, 0.0, 1, 0),
        ("Lean", 5.0, 5.0, 3, 0),
        ("Sharing", 7.5, 7.5, 3, 0),
    ]);
    let told = said(&now, Some(&since));
    assert!(
        told.heading.starts_with("Where it was."),
        "{}",
        told.heading
    );
}

#[test]
fn without_one_it_names_both_ends() {
    let now = card(&[
        ("Culture", Some(6.6)),
        ("Lean", Some(3.5)),
        ("Sharing", None),
    ]);
    let said = said(&now, None);
    assert_eq!(said.heading, "Culture stands highest, Lean lowest.");
    assert!(
        said.lede
            .ends_with("CALMS is 5.1, Medium, mean of two dimensions."),
        "{}",
        said.lede
    );
}

#[test]
fn nothing_answered_is_said_and_never_zero() {
    let now = card(&[("Culture", None), ("Lean", None)]);
    let said = said(&now, None);
    assert_eq!(said.heading, "Nothing to draw yet.");
    assert!(!said.lede.contains('0'));
}

#[test]
fn the_changes_of_several_are_the_differences_of_what_is_shown() {
    let calms = card(&[("Culture", Some(5.86)), ("Lean", Some(3.86))]);
    let since = compared(&[("Culture", 4.24, 5.86, 4, 0), ("Lean", 2.24, 3.86, 4, 0)]);
    let other = card(&[("Flow", Some(3.0)), ("Learning", Some(2.0))]);
    let wider = compared(&[("Flow", 4.0, 5.0, 3, 1), ("Learning", 2.0, 3.0, 3, 1)]);
    let headline = of_several(&[told(&calms, Some(&since)), told(&other, Some(&wider))]);
    assert_eq!(headline.heading, "One set of answers, two maps.");
    assert_eq!(
        headline.lede,
        "CALMS is 4.9, +1.7 since August, and lowest in Lean. CALMS is 2.5, and lowest in Learning. Over the 6 questions answered both times it went from 3.0 to 4.0, +1.0 since August."
    );
}

#[test]
fn many_questionnaires_are_told_by_their_ends_and_ties_by_name() {
    let named = |title: &str, score| {
        let mut scorecard = card(&[("One", Some(score)), ("Two", Some(score))]);
        title.clone_into(&mut scorecard.title);
        scorecard
    };
    let single = {
        let mut scorecard = thin_card(&[("One", Some(0.0), 1)]);
        "Thin".clone_into(&mut scorecard.title);
        scorecard
    };
    let cards = [named("A", 7.5), named("B", 2.5), named("C", 2.5), single];
    let all: Vec<Told<'_>> = cards.iter().map(|card| told(card, None)).collect();
    assert_eq!(
        of_several(&all).lede,
        "A stands highest at 7.5. B and C stand lowest at 2.5. One has no score of more than one answer yet."
    );
}

//! What headlines say, and what they must not.

use super::*;
use crate::scoring::Bands;
use crate::scoring::{Compared, ComparedDimension, Coverage, DimensionScore, Score, Sides};
use crate::text::results::told::standing;

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
        "One of three dimensions rose since August, one fell. Lean did not move, and it is the lowest on the map."
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
    let stands = standing(&only, Bands::Dora(BandEdition::Y2023)).unwrap();
    let only = said(&only, None);
    assert_eq!(only.heading, "Too little to tell high from low.");
    assert!(
        stands.ends_with("It rests on one answer, so it has no band and will move."),
        "{stands}"
    );
    for band in ["Low", "Medium", "High", "Elite"] {
        assert!(!only.lede.contains(band) && !stands.contains(band));
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
    assert_eq!(
        said.lede,
        "Culture reaches 6.6, High. Lean lies at 3.5, Low."
    );
    assert_eq!(
        standing(&now, Bands::Dora(BandEdition::Y2023)).as_deref(),
        Some("CALMS is 5.1, Medium, mean of two dimensions.")
    );
}

#[test]
fn nothing_answered_is_said_and_never_zero() {
    let now = card(&[("Culture", None), ("Lean", None)]);
    let said = said(&now, None);
    assert_eq!(said.heading, "Nothing to draw yet.");
    assert!(!said.lede.contains('0'));
}

/// A scorecard under another title.
fn named(title: &str, mut scorecard: Scorecard) -> Scorecard {
    title.clone_into(&mut scorecard.title);
    scorecard
}

#[test]
fn several_say_what_moved_over_all_their_dimensions_and_what_lies_lowest() {
    let calms = card(&[("Culture", Some(5.86)), ("Lean", Some(3.86))]);
    let since = compared(&[("Culture", 4.24, 5.86, 4, 0), ("Lean", 2.24, 3.86, 4, 0)]);
    let ways = named(
        "Three Ways",
        card(&[("Flow", Some(3.0)), ("Learning", Some(2.0))]),
    );
    let wider = compared(&[("Flow", 4.0, 5.0, 3, 1), ("Learning", 3.0, 2.0, 3, 1)]);
    let headline = of_several(&[told(&calms, Some(&since)), told(&ways, Some(&wider))]);
    assert_eq!(headline.heading, "Three up, one down. Learning is lowest.");
    assert_eq!(
        headline.lede,
        "Three of four dimensions rose since August, one fell. Learning lies at 2.0, Low. Over the 6 questions answered both times Three Ways went from 3.5 to 3.5, as it was (August)."
    );
}

#[test]
fn several_without_one_before_are_told_by_their_ends() {
    let ways = named(
        "Three Ways",
        card(&[("Flow", Some(3.0)), ("Learning", Some(2.0))]),
    );
    let calms = card(&[("Culture", Some(6.6)), ("Lean", Some(2.0))]);
    let none = named("SRE", card(&[("Toil", None)]));
    let headline = of_several(&[told(&calms, None), told(&ways, None), told(&none, None)]);
    assert_eq!(
        headline.heading,
        "Culture stands highest, Lean and Learning lowest at 2.0."
    );
    assert_eq!(
        headline.lede,
        "Culture reaches 6.6, High. Lean and Learning lie at 2.0, Low. SRE has no score yet."
    );
    assert_eq!(
        of_several(&[told(&none, None), told(&none, None)]).heading,
        "Nothing to draw yet."
    );
}

#[test]
fn dimensions_of_the_same_name_are_told_with_their_questionnaires() {
    let calms = card(&[("Culture", Some(6.6)), ("Lean", Some(2.0))]);
    let other = named("Perceptions", card(&[("Culture", Some(4.0))]));
    let headline = of_several(&[told(&calms, None), told(&other, None)]);
    assert_eq!(
        headline.heading,
        "Culture in CALMS stands highest, Lean lowest."
    );
}

#[test]
fn where_one_of_several_shares_too_little_nothing_is_said_of_moves() {
    let calms = card(&[("Culture", Some(6.6)), ("Lean", Some(2.0))]);
    let same = compared(&[("Culture", 6.6, 6.6, 4, 0), ("Lean", 2.0, 2.0, 4, 0)]);
    let ways = named("Three Ways", card(&[("Flow", Some(3.0))]));
    let little = compared(&[("Flow", 9.0, 3.0, 1, 3)]);
    let headline = of_several(&[told(&calms, Some(&same)), told(&ways, Some(&little))]);
    assert_eq!(headline.heading, "Culture stands highest, Lean lowest.");
    assert!(
        headline.lede.ends_with(
            "Too little of Three Ways was answered both times to say how it moved since August."
        ),
        "{}",
        headline.lede
    );
}

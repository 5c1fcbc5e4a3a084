//! Figures that others published or that were worked by hand, and what holds of all.

use proptest::prelude::*;

use super::*;
use crate::rounding::is_same;

fn of(counts: &[u32]) -> Distribution {
    Distribution::of(counts).unwrap()
}

/// Vectors A-10: values published by van der Eijk and with the R package agrmt. Fractions of
/// answers are counted in tenths.
#[test]
fn agreement_is_what_was_published() {
    let vectors: [(&[u32], f64, f64); 7] = [
        (&[30, 40, 210, 130, 530, 50, 10], 0.611_333_3, 1e-7),
        (&[24, 28, 32, 62, 135, 304, 416], 0.609_723_6, 1e-7),
        (&[16, 26, 82, 210, 293, 270, 103], 0.482_333_3, 1e-7),
        (&[2, 0, 1, 1], 0.083_333_3, 1e-7),
        (&[2, 0, 0, 2], -1.0, 1e-9),
        (&[1, 1, 1, 1, 1], 0.0, 1e-9),
        (&[0, 0, 9, 0, 0], 1.0, 1e-9),
    ];
    for (counts, expected, tolerance) in vectors {
        let agreement = of(counts).agreement().unwrap();
        assert!(
            (agreement - expected).abs() < tolerance,
            "{counts:?}: {agreement}"
        );
    }
}

/// One line of vectors A-11: counts, mean, medians, quartiles, `AD_Md`, A and polarization.
type Row = ([u32; 5], f64, (Level, Level), (f64, f64), f64, f64, f64);

#[test]
fn figures_of_five_levels_are_the_worked_ones() {
    let rows: [Row; 5] = [
        ([0, 0, 1, 3, 1], 4.0, (4, 4), (4.0, 4.0), 0.4, 0.7, 0.15),
        ([1, 1, 1, 1, 1], 3.0, (3, 3), (2.0, 4.0), 1.2, 0.0, 0.5),
        ([2, 0, 0, 0, 2], 3.0, (1, 5), (1.0, 5.0), 2.0, -1.0, 1.0),
        ([0, 0, 0, 1, 1], 4.5, (4, 5), (4.25, 4.75), 0.5, 0.75, 0.125),
        (
            [1, 2, 1, 3, 1],
            3.125,
            (3, 4),
            (2.0, 4.0),
            1.125,
            1.0 / 6.0,
            5.0 / 12.0,
        ),
    ];
    for (counts, mean, medians, quartiles, deviation, agreement, polarization) in rows {
        let here = of(&counts);
        let near = |figure: Option<f64>, expected| is_same(figure.unwrap(), expected);
        assert!(near(here.mean(), mean), "{counts:?}");
        assert_eq!(here.medians(), Some(medians), "{counts:?}");
        let (first, third) = here.quartiles().unwrap();
        assert!(
            is_same(first, quartiles.0) && is_same(third, quartiles.1),
            "{counts:?}"
        );
        assert!(near(here.average_deviation(), deviation), "{counts:?}");
        assert!(near(here.agreement(), agreement), "{counts:?}");
        assert!(near(here.polarization(), polarization), "{counts:?}");
    }
}

#[test]
fn of_one_answer_nothing_is_said_but_the_answer() {
    let one = of(&[0, 0, 0, 1, 0]);
    assert_eq!(one.medians(), Some((4, 4)));
    assert_eq!(one.quartiles(), None);
    assert_eq!(one.average_deviation(), None);
    assert_eq!((one.agreement(), one.polarization()), (None, None));
    assert_eq!(one.accord(), Some(Accord::Single));
    let none = Distribution::empty(5);
    assert_eq!((none.medians(), none.mean()), (None, None));
    assert_eq!((none.agreement(), none.accord()), (None, None));
}

#[test]
fn of_two_levels_in_the_middle_the_worse_stands() {
    let two = of(&[0, 1, 0, 1, 0]);
    assert_eq!(two.lower_median(false), Some(2));
    assert_eq!(two.lower_median(true), Some(4));
}

#[test]
fn a_split_room_is_told_from_a_spread_one() {
    let accords: [(&[u32], Accord); 12] = [
        (&[0, 4, 0, 0, 0], Accord::Unanimous),
        (&[0, 0, 1, 3, 1], Accord::Close),
        (&[0, 0, 0, 1, 1], Accord::Near),
        (&[1, 0, 0, 4, 0], Accord::Near),
        (&[1, 1, 1, 1, 1], Accord::Spread),
        (&[1, 2, 1, 3, 1], Accord::Spread),
        (&[3, 0, 0, 0, 3], Accord::Camps),
        (&[4, 1, 0, 0, 4], Accord::Camps),
        // Too few for camps, and one against three.
        (&[1, 0, 0, 0, 2], Accord::Spread),
        (&[1, 0, 0, 0, 1], Accord::Spread),
        (&[1, 0, 0, 0, 3], Accord::Spread),
        (&[3, 0, 3], Accord::Camps),
    ];
    for (counts, expected) in accords {
        let accord = of(counts).accord();
        assert_eq!(accord, Some(expected), "{counts:?}");
    }
}

#[test]
fn a_level_off_the_ladder_is_not_counted() {
    let mut here = Distribution::empty(3);
    assert!(here.add(3) && !here.add(0) && !here.add(4) && !here.add(Level::MAX));
    assert_eq!((here.counts(), here.answers()), (&[0, 0, 1][..], 1));
    assert_eq!(Distribution::of(&[0; 8]), None);
    assert_eq!(Distribution::empty(200).levels(), Question::MAX_LEVEL);
}

fn any_counts() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(0_u32..40, 2..=7)
        .prop_filter("two answers", |counts| counts.iter().sum::<u32>() > 1)
}

proptest! {
    #[test]
    fn agreement_has_its_bounds_and_its_ends(counts in any_counts(), many in 2_u32..100) {
        let agreement = of(&counts).agreement().unwrap();
        prop_assert!((-1.0..=1.0).contains(&agreement));
        let levels = counts.len();
        for level in 0..levels {
            let mut one = vec![0; levels];
            one[level] = many;
            prop_assert_eq!(of(&one).agreement(), Some(1.0));
        }
        if levels > 2 {
            let mut ends = vec![0; levels];
            ends[0] = many;
            ends[levels - 1] = many;
            prop_assert_eq!(of(&ends).agreement(), Some(-1.0));
        }
    }

    #[test]
    fn figures_are_the_same_from_both_ends_and_for_any_number_of_rooms(
        counts in any_counts(),
        rooms in 1_u32..20,
    ) {
        let here = of(&counts);
        let reversed: Vec<u32> = counts.iter().rev().copied().collect();
        let scaled: Vec<u32> = counts.iter().map(|count| count * rooms).collect();
        for other in [of(&reversed), of(&scaled)] {
            for figure in [Distribution::agreement, Distribution::average_deviation] {
                prop_assert!(is_same(figure(&here).unwrap(), figure(&other).unwrap()));
            }
        }
        prop_assert_eq!(here.accord(), of(&reversed).accord());
        let top = here.levels() + 1;
        prop_assert_eq!(
            here.lower_median(false).map(|level| top - level),
            of(&reversed).lower_median(true)
        );
    }

    #[test]
    fn the_order_of_answers_makes_no_difference(
        answers in prop::collection::vec(1_u8..=5, 0..30),
        seed: u64,
    ) {
        let counted = |answers: &[Level]| {
            let mut here = Distribution::empty(5);
            for level in answers {
                here.add(*level);
            }
            here
        };
        let mut other = answers.clone();
        let step = usize::try_from(seed % 29).unwrap_or(0);
        other.rotate_left(step.min(answers.len()));
        other.reverse();
        prop_assert_eq!(counted(&answers), counted(&other));
        let (one, two) = answers.split_at(answers.len() / 2);
        let mut both = counted(one);
        both.extend(&counted(two));
        prop_assert_eq!(both, counted(&answers));
    }

    /// By the definition, over the answers one by one.
    #[test]
    fn medians_and_deviation_are_those_of_the_sorted_answers(
        answers in prop::collection::vec(1_u8..=7, 2..30),
    ) {
        let mut here = Distribution::empty(7);
        let mut sorted = answers.clone();
        sorted.sort_unstable();
        for level in answers {
            here.add(level);
        }
        let n = sorted.len();
        let middle = (sorted[(n - 1) / 2], sorted[n / 2]);
        prop_assert_eq!(here.medians(), Some(middle));
        let median = f64::midpoint(f64::from(middle.0), f64::from(middle.1));
        let sum: f64 = sorted.iter().map(|x| (f64::from(*x) - median).abs()).sum();
        #[expect(clippy::cast_precision_loss, reason = "thirty at most")]
        let expected = sum / n as f64;
        prop_assert!(is_same(here.average_deviation().unwrap(), expected));
    }
}

#[test]
fn the_ends_are_the_levels_that_somebody_chose() {
    let ends = |counts: &[u32]| Distribution::of(counts).unwrap().ends();
    assert_eq!(ends(&[0, 0, 0]), None);
    assert_eq!(ends(&[0, 3, 0]), Some((2, 2)));
    assert_eq!(ends(&[1, 0, 4, 2, 0]), Some((1, 4)));
}

//! The return on an investment.

use proptest::prelude::*;
use waymark::calculator::{
    Estimate, Quantity, Roi, RoiCurve, RoiGaps, RoiGroup, RoiInput, RoiSheet, return_of_a_year,
};

use super::quantity;
use crate::teams::{assert_near, cases};

/// The numbers that DORA's calculator begins with, and what its own test says comes of them.
const PUBLISHED: [f64; RoiInput::ALL.len()] = [
    500.0,
    176_000.0,
    100_000_000.0,
    100_000.0,
    50.0,
    5.0,
    4.0,
    50.0,
    56.0,
    6.0,
    4.0,
    56.0,
    12.5,
    33.0,
    0.5,
    250.0,
    80.0,
    9_600.0,
    100_000.0,
    15.0,
    3.0,
];

fn sheet(numbers: [f64; RoiInput::ALL.len()]) -> RoiSheet {
    let mut sheet = RoiSheet::default();
    for (input, number) in RoiInput::ALL.into_iter().zip(numbers) {
        sheet.set(input, Estimate::sure(input.read(number)));
    }
    sheet
}

fn likely(sheet: &RoiSheet) -> Roi {
    sheet.outlook().unwrap().likely
}

#[test]
fn the_published_example_comes_out() {
    let roi = likely(&sheet(PUBLISHED));
    assert_near(roi.hard, 5_065_000.0);
    assert_near(roi.dip, 3_300_000.0);
    assert_near(roi.investment(), 8_365_000.0);
    assert_near(roi.time, 11_000_000.0);
    assert_near(roi.features, 990_000.0);
    assert_near(roi.downtime, -344_000.0);
    assert_near(roi.value(), 11_646_000.0);
    assert_near(roi.benefit(), 3_281_000.0);
    super::assert_rounded(roi.rate().unwrap(), 0.392, 0.001);
    super::assert_rounded(roi.payback_years().unwrap(), 0.718, 0.001);
}

#[test]
fn the_curve_falls_while_people_learn_and_rises_by_a_twelfth_a_month() {
    let roi = likely(&sheet(PUBLISHED));
    let curve = RoiCurve::of(roi);
    assert_eq!(curve.bends(24.0), [0.0, 3.0, 24.0]);
    assert_near(curve.at(0.0), -5_065_000.0);
    assert_near(curve.at(1.5), -6_715_000.0);
    assert_near(curve.at(3.0), -8_365_000.0);
    assert_near(curve.at(15.0), 3_281_000.0);
    let even = curve.even().unwrap();
    assert_near(curve.at(even), 0.0);
    assert_near(even, 3.0 + 12.0 * 8_365_000.0 / 11_646_000.0);
    assert_near(RoiCurve::months(&[curve]), RoiCurve::SHORT);
    let slow = RoiCurve::of(Roi {
        time: 4_000_000.0,
        ..roi
    });
    assert_near(RoiCurve::months(&[curve, slow]), RoiCurve::LONG);
    let hopeless = RoiCurve::of(Roi { time: 0.0, ..roi });
    assert_near(RoiCurve::months(&[curve, hopeless]), RoiCurve::SHORT);
    // Without a dip there is no bend, and nothing is divided by its months.
    let steep = RoiCurve::of(Roi {
        dip: 0.0,
        dip_months: 0.0,
        ..roi
    });
    assert_eq!(steep.bends(24.0), [0.0, 24.0]);
    assert_near(steep.at(0.0), -5_065_000.0);
    let never = RoiCurve::of(Roi {
        time: 0.0,
        features: 0.0,
        ..roi
    });
    assert_eq!(never.even(), None);
}

#[test]
fn what_is_missing_or_not_in_order_is_named_and_gives_no_number() {
    let every = RoiInput::ALL.to_vec();
    let nothing = RoiGaps {
        missing: every,
        crossed: Vec::new(),
    };
    assert_eq!(RoiSheet::default().outlook(), Err(nothing));
    let mut gaps = sheet(PUBLISHED);
    gaps.change(RoiInput::Lift, |lift| lift.likely = None);
    // A low and a high number do not stand for the likely one.
    gaps.change(RoiInput::Lift, |lift| lift.low = Some(quantity(0.1)));
    gaps.change(RoiInput::People, |people| {
        people.low = Some(quantity(501.0));
    });
    gaps.change(RoiInput::Salary, |salary| salary.high = Some(quantity(1.0)));
    assert_eq!(
        gaps.outlook(),
        Err(RoiGaps {
            missing: vec![RoiInput::Lift],
            crossed: vec![RoiInput::People, RoiInput::Salary],
        })
    );
    // The ends alone can be out of order, too.
    let mut ends = Estimate::default();
    (ends.low, ends.high) = (Some(quantity(2.0)), Some(quantity(1.0)));
    assert!(ends.is_crossed());
}

#[test]
fn nothing_invested_has_no_return_and_no_value_never_pays_back() {
    let mut free = sheet(PUBLISHED);
    for input in [
        RoiInput::Licence,
        RoiInput::Extra,
        RoiInput::Training,
        RoiInput::Infrastructure,
        RoiInput::Drop,
    ] {
        free.set(input, Estimate::sure(Quantity::new(0.0)));
    }
    let outlook = free.outlook().unwrap();
    assert_eq!(outlook.likely.rate(), None);
    assert_eq!(outlook.swings, []);
    let mut idle = sheet(PUBLISHED);
    for input in [RoiInput::TimeSaved, RoiInput::Lift] {
        idle.set(input, Estimate::sure(Quantity::new(0.0)));
    }
    assert_eq!(likely(&idle).payback_years(), None);
    assert!(likely(&idle).rate().unwrap() < -1.0);
}

#[test]
fn the_guess_that_moves_the_return_most_comes_first() {
    let outlook = return_of_a_year().outlook().unwrap();
    assert!(outlook.has_range());
    let first = outlook.swings.first().unwrap();
    assert_eq!(first.input, RoiInput::TimeSaved);
    let moved: Vec<f64> = outlook.swings.iter().map(|swing| swing.moved()).collect();
    assert!(moved.is_sorted_by(|a, b| a >= b), "{moved:?}");
    assert!(
        outlook
            .swings
            .iter()
            .all(|swing| swing.input != RoiInput::People)
    );
    let sure = sheet(PUBLISHED).outlook().unwrap();
    assert!(!sure.has_range());
    assert_eq!(sure.swings, []);
}

#[test]
fn every_input_belongs_to_one_group_and_has_a_name_of_its_own() {
    let grouped: Vec<RoiInput> = RoiGroup::ALL
        .into_iter()
        .flat_map(RoiGroup::inputs)
        .collect();
    assert_eq!(grouped, RoiInput::ALL);
    let keys: std::collections::BTreeSet<&str> = RoiInput::ALL.map(RoiInput::key).into();
    assert_eq!(keys.len(), RoiInput::ALL.len());
}

/// Three numbers in order around each input of the published example, or that alone.
pub(super) fn any_sheet() -> impl Strategy<Value = RoiSheet> {
    let around = (0.2_f64..=1.0, 1.0_f64..=1.8, any::<bool>(), any::<bool>());
    proptest::collection::vec(around, RoiInput::ALL.len()).prop_map(|all| {
        let mut sheet = sheet(PUBLISHED);
        for (input, (down, up, has_low, has_high)) in RoiInput::ALL.into_iter().zip(all) {
            sheet.change(input, |estimate| {
                let likely = estimate.likely.unwrap().value();
                let end = |by: f64, is_there: bool| input.read(likely * by).filter(|_| is_there);
                (estimate.low, estimate.high) = (end(down, has_low), end(up, has_high));
            });
        }
        sheet
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_likely_return_lies_between_worse_and_better(sheet in any_sheet()) {
        let outlook = sheet.outlook().unwrap();
        let rate = |roi: Roi| roi.rate().unwrap();
        let (worse, likely, better) = (rate(outlook.worse), rate(outlook.likely), rate(outlook.better));
        prop_assert!(worse <= likely + 1e-9 && likely <= better + 1e-9, "{worse} {likely} {better}");
    }

    #[test]
    fn the_return_rises_with_the_time_saved(sheet in any_sheet(), by in 0.1_f64..50.0) {
        let mut more = sheet.clone();
        more.change(RoiInput::TimeSaved, |time| {
            let likely = time.likely.unwrap().value() + by;
            *time = Estimate::sure(Quantity::new(likely));
        });
        prop_assert!(likely(&more).rate() > likely(&sheet).rate());
    }

    #[test]
    fn one_missing_input_is_enough_for_no_number(sheet in any_sheet(), at in 0..RoiInput::ALL.len()) {
        let input = RoiInput::ALL[at];
        let mut gap = sheet.clone();
        gap.change(input, |estimate| estimate.likely = None);
        prop_assert_eq!(gap.outlook().unwrap_err().missing, [input]);
    }
}

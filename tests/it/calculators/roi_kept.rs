//! The sheet of a return on investment in documents, and what is taken into it from an assessment.

use proptest::prelude::*;
use serde_json::{Value, json};
use waymark::assessment::{Assessment, Certainty, Exact, Measure, Metric, Reading, UnknownFields};
use waymark::calculator::{
    Estimate, Quantity, RoiInput, Sheets, measured_for_return, return_of_a_year,
};
use waymark::exchange::{Beside, OpenError, open_sheets, write_everything, write_sheets};
use waymark::ordered::SortedMap;
use waymark::questionnaire::OwnFile;

use super::quantity;
use super::roi::any_sheet;
use crate::schema::Published;
use crate::teams::cases;

fn exact(value: f64, unit: &str, interval95: Option<(f64, f64)>) -> Exact {
    Exact {
        value,
        unit: unit.into(),
        source: "deployments.csv".into(),
        certainty: Some(Certainty {
            counted: 120,
            interval95,
        }),
        bound: None,
    }
}

fn reading(measure: Measure, exact: impl Into<Option<Exact>>) -> Reading {
    Reading {
        measure: Some(measure),
        exact: exact.into(),
        unknown: UnknownFields::new(),
    }
}

#[test]
fn only_what_was_measured_is_taken_from_an_assessment() {
    let mut assessment = Assessment::new("a".into());
    assert_eq!(measured_for_return(&assessment), []);
    let mut delivery = SortedMap::new();
    let weekly = exact(3.0, "per_week", None);
    delivery.insert(
        Metric::DeploymentFrequency,
        reading(Measure::Code(4), weekly),
    );
    let share = exact(8.0, "percent", Some((4.5, 13.9)));
    delivery.insert(
        Metric::ChangeFailRate,
        reading(Measure::Percent(8.0), share),
    );
    // An answer option is no number.
    delivery.insert(Metric::Recovery, reading(Measure::Code(5), None));
    assessment.delivery = Some(delivery.clone());
    let taken = measured_for_return(&assessment);
    let inputs: Vec<RoiInput> = taken.iter().map(|(input, _)| *input).collect();
    assert_eq!(inputs, [RoiInput::DeploymentsNow, RoiInput::FailRateNow]);
    assert_eq!(taken[0].1.likely, Some(quantity(156.536)));
    assert_eq!(taken[0].1.source, "deployments.csv");
    assert_eq!(
        (taken[1].1.low, taken[1].1.high),
        (Some(quantity(4.5)), Some(quantity(13.9)))
    );
    delivery.insert(
        Metric::Recovery,
        reading(Measure::Code(5), exact(90.0, "minutes", None)),
    );
    // An interval that does not hold the number is left out.
    let torn = exact(8.0, "percent", Some((9.0, 13.9)));
    delivery.insert(Metric::ChangeFailRate, reading(Measure::Percent(8.0), torn));
    assessment.delivery = Some(delivery.clone());
    let taken = measured_for_return(&assessment);
    assert_eq!(taken[1].1.likely, Some(quantity(8.0)));
    assert_eq!((taken[1].1.low, taken[1].1.high), (None, None));
    assert_eq!(taken[2].1.likely, Some(quantity(1.5)));
    let unknown = exact(8.0, "percent", None);
    delivery.insert(Metric::ChangeFailRate, reading(Measure::DontKnow, unknown));
    assessment.delivery = Some(delivery);
    let inputs = measured_for_return(&assessment);
    let inputs: Vec<RoiInput> = inputs.into_iter().map(|(input, _)| input).collect();
    assert_eq!(inputs, [RoiInput::DeploymentsNow, RoiInput::RecoveryNow]);
}

#[test]
fn a_sheet_is_opened_as_it_was_written_and_keeps_what_nobody_knows() {
    let mut roi = return_of_a_year();
    roi.change(RoiInput::FailRateNow, |rate| {
        rate.source = "Harbour, deployments.csv".into();
    });
    let sheets = Sheets {
        roi,
        ..Sheets::default()
    };
    assert_eq!(open_sheets(&write_sheets(&sheets)).unwrap(), sheets);
    let text = json!({
        "format": "waymark-tools", "schema": 1,
        "return_on_investment": {
            "people": { "likely": 9.0, "agreed_by": "Ines" },
            "salary": { "thought_over": true },
            "discount": { "likely": 3.0 },
        },
        "insurance": { "premium": 4.0 },
    });
    let opened = open_sheets(&text.to_string()).unwrap();
    let people = opened.roi.estimate(RoiInput::People).unwrap();
    assert_eq!(people.likely, Some(quantity(9.0)));
    let written: Value = serde_json::from_str(&write_sheets(&opened)).unwrap();
    assert_eq!(written, text);
    // A bare number is the likely one.
    let bare =
        json!({ "format": "waymark-tools", "schema": 1, "return_on_investment": { "people": 9 } });
    let opened = open_sheets(&bare.to_string()).unwrap();
    let people = opened.roi.estimate(RoiInput::People);
    assert_eq!(people, Some(&Estimate::sure(Quantity::new(9.0))));
}

#[test]
fn numbers_that_cannot_be_are_refused_with_their_place_and_are_not_as_described() {
    let published = Published::read();
    for (input, value, place) in [
        ("people", json!(-1), "people.likely"),
        ("people", json!({ "low": 1e16 }), "people.low"),
        ("time_saved", json!({ "high": 101 }), "time_saved.high"),
        ("drop", json!({ "likely": "much" }), "drop.likely"),
        ("salary", json!("much"), "salary"),
    ] {
        let sheet = json!({ input: value });
        let file = json!({ "format": "waymark-tools", "schema": 1, "return_on_investment": sheet });
        match open_sheets(&file.to_string()) {
            Err(OpenError::Shape { path, .. }) => {
                assert_eq!(path, format!("return_on_investment.{place}"));
            }
            other => panic!("{file}: {other:?}"),
        }
        let copy =
            json!({ "format": "waymark", "schema": 1, "tools": { "return_on_investment": sheet } });
        assert!(published.check(&copy).is_err(), "described: {copy}");
    }
    let sheets = Sheets {
        roi: return_of_a_year(),
        ..Sheets::default()
    };
    let none: [&OwnFile; 0] = [];
    let beside = Beside {
        sheets: Some(&write_sheets(&sheets)),
        ..Beside::default()
    };
    let copy = write_everything([], none, &beside);
    assert_eq!(
        published.check(&serde_json::from_str(&copy).unwrap()),
        Ok(())
    );
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_sheet_is_opened_as_it_was_written(roi in any_sheet()) {
        let sheets = Sheets { roi, ..Sheets::default() };
        prop_assert_eq!(open_sheets(&write_sheets(&sheets)).unwrap(), sheets);
    }
}

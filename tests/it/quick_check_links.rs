//! Links of DORA's Quick Check: whatever a link carries is read, passed over on purpose, or named.

use proptest::prelude::*;
use proptest::sample::select;
use waymark::assessment::Metric;
use waymark::delivery::{EarlierAnswer, link_query, quick_check, wrapped_link};

use crate::teams::{assert_near, cases};

fn fields(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query.split('&').filter_map(|field| field.split_once('='))
}

#[test]
fn a_link_of_today_in_a_sentence_gives_doras_numbers() {
    let text = "Our result (https://dora.dev/quickcheck/?v=2025&amp;leadtime=5&amp;deployfreq=6&amp;failurerecovery=6&amp;changefailure=4&amp;rework=2&amp;industry=energy).";
    let query = link_query(text);
    let link = quick_check(fields(&query));
    assert!(link.has_means());
    let scores = link.performance();
    assert_near(scores.throughput().unwrap().value(), 28.0 / 3.0);
    assert_near(scores.stability().unwrap().value(), 9.7);
    assert_near(
        scores.overall().unwrap().value(),
        (8.0 + 10.0 + 10.0 + 9.6 + 9.8) / 5.0,
    );
    assert_eq!((link.year.year(), link.industry.as_str()), (2025, "energy"));
}

#[test]
fn a_link_of_before_2023_gives_neither_todays_metrics_nor_a_mean_of_the_rest() {
    let query = link_query(
        "https://example.org/performance.html?leadtime=3&deployfreq=4&ttr=5&chgfail=6&industry=nonprofit",
    );
    let link = quick_check(fields(&query));
    for metric in [Metric::Recovery, Metric::ChangeFailRate, Metric::ReworkRate] {
        assert!(!link.readings.contains_key(&metric), "{metric:?}");
    }
    let earlier: Vec<EarlierAnswer> = link.earlier.iter().map(|it| it.answer).collect();
    assert_eq!(
        earlier,
        [EarlierAnswer::Code(5), EarlierAnswer::Range(0.0, 15.0)]
    );
    assert!(!link.has_means());
    assert_eq!(link.industry, "non_profit");
    assert_near(link.official_2019().unwrap().average, 4.5);
}

/// Names that links carry, and some that none does.
const NAMES: [&str; 20] = [
    "leadtime",
    "deployfreq",
    "failurerecovery",
    "changefailure",
    "rework",
    "ttr",
    "chgfail",
    "ci",
    "arch",
    "culture",
    "v",
    "industry",
    "comp",
    "utm_source",
    "step",
    "displayMode",
    "changefail",
    "leadTime",
    "mttr",
    "",
];
/// Those that no edition knows.
const UNKNOWN: [&str; 4] = ["changefail", "leadTime", "mttr", ""];

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn nothing_that_a_link_says_is_lost(
        fields in prop::collection::vec(
            (
                select(NAMES.to_vec()),
                prop_oneof![
                    select(vec!["1", "6", "7", "-1", "0", "100", "12.5", "2024", "all", "size", "NaN", "1e3"])
                        .prop_map(str::to_owned),
                    "\\PC{0,6}",
                ],
            ),
            0..8,
        ),
    ) {
        let pairs = fields.iter().map(|(name, value)| (*name, value.as_str()));
        let link = quick_check(pairs);
        let is_said = |value: &str| !value.trim().is_empty() && value.trim() != "-1";
        let mut lost = 0;
        for (at, (name, value)) in fields.iter().enumerate() {
            let is_first = fields.iter().position(|(other, _)| other == name) == Some(at);
            if is_first && is_said(value) && UNKNOWN.contains(name) {
                let named = format!("{name}={}", value.trim());
                prop_assert!(link.refused.contains(&named), "{named} of {link:?}");
                lost += 1;
            }
        }
        prop_assert!(lost == 0 || !link.has_means());
        for reading in link.readings.values() {
            prop_assert!(reading.measure.is_some() && reading.exact.is_none());
        }
        for score in link.performance().scores.values() {
            prop_assert!((0.0..=10.0).contains(&score.value()));
        }
    }

    #[test]
    fn no_text_is_too_odd_for_a_link(text in "(?s).{0,60}") {
        let query = link_query(&text);
        prop_assert!(query.len() <= text.len());
        let link = quick_check(fields(&query));
        prop_assert!(link.has_means() || !link.refused.is_empty() || !link.earlier.is_empty());
        let _ = wrapped_link(fields(&query));
    }
}

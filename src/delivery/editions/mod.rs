//! The editions of DORA's Quick Check: what their links say, and what respondents scored.
//!
//! Each is a TOML file of this folder, which `build.rs` turns into constants.

use super::quick_check::Capability;
use crate::assessment::Metric;

include!(concat!(env!("OUT_DIR"), "/editions.rs"));

/// One edition.
#[derive(Debug)]
pub(super) struct Edition {
    /// The year of the survey, or the first year of its links.
    pub(super) year: u16,
    /// Fields of its links that answer nothing.
    pub(super) harmless: &'static [&'static str],
    /// The metrics as its links call them.
    pub(super) fields: &'static [(&'static str, Metric)],
    /// The capabilities as its links call them.
    pub(super) capabilities: &'static [(&'static str, Capability)],
    /// Industries of its links, with the id that later editions have for each.
    pub(super) industries: &'static [(&'static str, &'static str)],
    /// Metrics that it asked in another way than is done today.
    pub(super) otherwise: &'static [Otherwise],
    /// What the respondents of each industry scored.
    pub(super) industry: &'static [Row],
    /// What the respondents of organisations of each size scored.
    pub(super) size: &'static [Row],
}

/// A metric that an edition asked in another way than is done today.
#[derive(Debug)]
pub(super) struct Otherwise {
    /// What its links call it.
    pub(super) field: &'static str,
    /// The metric that took its place.
    pub(super) metric: Metric,
    /// The percentages of each option, lowest and highest, from option 1 on; none where the options
    /// are those of today.
    pub(super) ranges: &'static [(f64, f64)],
}

/// A group of respondents: lead time, frequency, recovery, change fail rate, rework rate, throughput,
/// stability, each with mean and standard deviation where the survey asked.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    /// The group's name in links.
    pub(super) id: &'static str,
    /// What the survey calls it.
    pub(super) name: &'static str,
    /// Means and standard deviations, 0 to 10, high is good.
    pub(super) values: [Option<(f64, f64)>; 7],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editions_are_told_apart_and_the_newest_comes_first() {
        let years: Vec<u16> = EDITIONS.iter().map(|edition| edition.year).collect();
        assert!(
            years.is_sorted_by(|newer, older| newer > older),
            "{years:?}"
        );
        for edition in EDITIONS {
            let mut names: Vec<&str> = edition.fields.iter().map(|(name, _)| *name).collect();
            names.extend(edition.otherwise.iter().map(|asked| asked.field));
            names.extend(edition.capabilities.iter().map(|(name, _)| *name));
            names.extend(edition.harmless);
            let distinct: std::collections::BTreeSet<&str> = names.iter().copied().collect();
            assert_eq!(distinct.len(), names.len(), "{}", edition.year);
        }
    }

    #[test]
    fn every_figure_lies_on_its_scale() {
        for edition in EDITIONS {
            for row in edition.industry.iter().chain(edition.size) {
                for (mean, deviation) in row.values.iter().flatten() {
                    assert!((0.0..=10.0).contains(mean), "{} {}", edition.year, row.id);
                    assert!(
                        (0.0..=5.0).contains(deviation),
                        "{} {}",
                        edition.year,
                        row.id
                    );
                }
            }
            for asked in edition
                .otherwise
                .iter()
                .filter(|asked| !asked.ranges.is_empty())
            {
                assert_eq!(asked.ranges.len(), 6, "{}", asked.field);
                assert!(asked.ranges.iter().all(|(low, high)| low < high));
            }
            for (_, id) in edition.industries {
                let later = EDITIONS
                    .iter()
                    .take_while(|later| later.year > edition.year);
                let is_known = later
                    .flat_map(|later| later.industry)
                    .any(|row| row.id == *id);
                assert!(is_known, "no later edition has the industry {id}");
            }
        }
    }
}

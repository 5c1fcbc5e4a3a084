//! Words of how long answering takes.

use crate::assessment::{Metric, Workload};
use crate::words::first as words;

/// What some of the five delivery metrics take. Their words in English stand here as numbers, since
/// the start page tells the time and does not fetch them.
pub fn delivery(metrics: impl IntoIterator<Item = Metric>) -> Workload {
    let mut workload = Workload::default();
    for metric in metrics {
        workload.decisions += 1;
        workload.words += match metric {
            Metric::LeadTime => 38,
            Metric::DeploymentFrequency => 53,
            Metric::Recovery => 39,
            Metric::ChangeFailRate => 11,
            Metric::ReworkRate => 13,
        };
    }
    workload
}

/// How long something takes, alone and in a team: `about 11 minutes for one person, 30 for a team
/// that talks it through`. Of what each answers alone nobody talks.
pub fn time(workload: Workload) -> String {
    match workload.minutes_aloud() {
        0 => words::pace_alone(workload.minutes_alone()),
        aloud => words::pace(workload.minutes_alone(), aloud),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::delivery;

    #[test]
    fn the_words_of_delivery_are_counted_as_they_are_read() {
        let read = |metric: Metric| {
            let options = (1..=6).map(|code| delivery::option(metric, code));
            let texts = std::iter::once(delivery::prompt(metric)).chain(options);
            texts
                .map(|text| text.split_whitespace().count())
                .sum::<usize>()
        };
        for metric in Metric::ALL {
            let workload = super::delivery([metric]);
            assert_eq!((workload.decisions, workload.words), (1, read(metric)));
        }
        let all = super::delivery(Metric::ALL);
        assert_eq!(all.decisions, 5);
        assert_eq!(all.words, Metric::ALL.into_iter().map(read).sum::<usize>());
    }

    #[test]
    fn both_paces_are_told() {
        let workload = |decisions, words| Workload {
            decisions,
            words,
            alone: 0,
        };
        assert_eq!(
            time(workload(15, 1921)),
            "about 11 minutes for one person, 30 for a team that talks it through"
        );
        assert_eq!(
            time(workload(1, 20)),
            "about 1 minute for one person, 2 for a team that talks it through"
        );
        let alone = |decisions, alone| Workload {
            alone,
            ..workload(decisions, 600)
        };
        assert_eq!(time(alone(11, 11)), "about 5 minutes for one person");
        assert_eq!(
            time(alone(12, 11)),
            "about 5 minutes for one person, 2 for a team that talks it through"
        );
    }
}

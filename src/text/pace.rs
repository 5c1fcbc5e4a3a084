//! Words of how long answering takes.

use super::delivery as words;
use crate::assessment::{Metric, Workload};

/// What some of the five delivery metrics take. Their words are counted when building, so that a
/// page tells the time without carrying them.
pub fn delivery(metrics: impl IntoIterator<Item = Metric>) -> Workload {
    let mut workload = Workload::default();
    for metric in metrics {
        workload.decisions += 1;
        workload.words += match metric {
            Metric::LeadTime => const { words_of(Metric::LeadTime) },
            Metric::DeploymentFrequency => const { words_of(Metric::DeploymentFrequency) },
            Metric::Recovery => const { words_of(Metric::Recovery) },
            Metric::ChangeFailRate => const { words_of(Metric::ChangeFailRate) },
            Metric::ReworkRate => const { words_of(Metric::ReworkRate) },
        };
    }
    workload
}

/// The words of a metric's prompt, and of its options where it has any.
const fn words_of(metric: Metric) -> usize {
    let mut words = count(words::prompt(metric));
    let mut options = words::options(metric);
    while let Some((option, rest)) = options.split_first() {
        words += count(option);
        options = rest;
    }
    words
}

/// Words set apart by single spaces.
const fn count(text: &str) -> usize {
    let mut words = 1;
    let mut bytes = text.as_bytes();
    while let Some((byte, rest)) = bytes.split_first() {
        if *byte == b' ' {
            words += 1;
        }
        bytes = rest;
    }
    words
}

/// How long something takes, alone and in a team: `about 11 minutes for one person, 30 for a team
/// that talks it through`.
pub fn time(workload: Workload) -> String {
    crate::words::first::pace(workload.minutes_alone(), workload.minutes_aloud())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_delivery_are_counted_as_they_are_read() {
        let read = |metric: Metric| {
            let options = words::options(metric).iter();
            let texts = std::iter::once(words::prompt(metric)).chain(options.copied());
            texts
                .map(|text| text.split_whitespace().count())
                .sum::<usize>()
        };
        for metric in Metric::ALL {
            let workload = delivery([metric]);
            assert_eq!((workload.decisions, workload.words), (1, read(metric)));
        }
        let all = delivery(Metric::ALL);
        assert_eq!(all.decisions, 5);
        assert_eq!(all.words, Metric::ALL.into_iter().map(read).sum::<usize>());
    }

    #[test]
    fn both_paces_are_told() {
        let workload = |decisions, words| Workload { decisions, words };
        assert_eq!(
            time(workload(15, 1921)),
            "about 11 minutes for one person, 30 for a team that talks it through"
        );
        assert_eq!(
            time(workload(1, 20)),
            "about 1 minute for one person, 2 for a team that talks it through"
        );
    }
}

//! Which of the measured metrics are taken over.

use reactive_graph::prelude::*;

use super::EventDesk;
use crate::assessment::Metric;
use crate::delivery::events::{FileKind, Measured};
use crate::ordered::SortedMap;
use crate::state::Figures;

impl EventDesk {
    /// Whether a metric is taken over: by a person's decision, or else unless it may flatter.
    #[track_caller]
    pub fn is_taken(self, metric: Metric) -> bool {
        let decided = self.taken.with(|taken| taken.get(&metric).copied());
        let is_safe = |measured: Option<&Measured>| {
            measured.is_some_and(|measured| !measured.may_flatter(metric))
        };
        decided.unwrap_or_else(|| self.with_measured(is_safe))
    }

    /// Decides whether a metric is taken over.
    pub fn take(self, metric: Metric, is_taken: bool) {
        self.taken.update(|taken| {
            taken.insert(metric, is_taken);
        });
    }

    /// The names of the files that are used; a file that holds several kinds is named once.
    #[track_caller]
    pub fn file_names(self) -> Vec<String> {
        let files = FileKind::ALL.into_iter();
        let files = files.filter_map(|kind| self.file_of(kind));
        let name = |file| {
            self.given.with(|given| {
                let given = given.iter().find(|given| given.id == file)?;
                Some(given.name.clone())
            })
        };
        let mut names: Vec<String> = files.filter_map(name).collect();
        names.dedup();
        names
    }

    /// What is taken over: each reading with its exact value, and the words that `source` has for where
    /// it was read and how sure it is.
    #[track_caller]
    pub fn figures(self, source: impl Fn(Metric, &Measured) -> String) -> Figures {
        let readings = self.with_measured(|measured| {
            let Some(measured) = measured else {
                return SortedMap::new();
            };
            let mut readings = measured.readings(|metric| source(metric, measured));
            readings.retain(|metric, _| self.is_taken(*metric));
            readings
        });
        Figures {
            readings,
            scope: self.service().unwrap_or_default(),
            ..Figures::default()
        }
    }
}

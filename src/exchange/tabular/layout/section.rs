//! A sheet, what its rows are of, and the paths of its columns.

use crate::exchange::tabular::column::Kind;
use crate::exchange::tabular::part::Part;
use crate::exchange::tabular::path::{Path, Step};
use Way::{Any, To};

/// A sheet, of whose rows each tells of one thing of an assessment.
pub(in crate::exchange::tabular) struct Section {
    pub(in crate::exchange::tabular) part: Part,
    /// The headings of what a row is of.
    pub(in crate::exchange::tabular) keys: &'static [Key],
    pub(in crate::exchange::tabular) columns: &'static [Column],
}

/// What a row is of.
pub(in crate::exchange::tabular) struct Key {
    pub(in crate::exchange::tabular) heading: &'static str,
    /// Whether it is the place in a list, which is counted from 1.
    pub(in crate::exchange::tabular) is_item: bool,
}

/// A column with the path of its values below the assessment.
pub(in crate::exchange::tabular) struct Column {
    pub(in crate::exchange::tabular) heading: &'static str,
    pub(in crate::exchange::tabular) kind: Kind,
    pub(super) path: &'static [Way],
}

/// A step of a column's paths.
pub(super) enum Way {
    /// The field of this name.
    To(&'static str),
    /// Any field or item: the next of the row's keys.
    Any,
}

impl Column {
    /// What the row of a path is of, where the path is one of the column.
    pub(super) fn keys(&self, path: &[Step]) -> Option<Vec<Step>> {
        if path.len() != self.path.len() {
            return None;
        }
        let mut keys = Vec::new();
        for (way, step) in self.path.iter().zip(path) {
            match (way, step) {
                (Any, step) => keys.push(step.clone()),
                (To(name), Step::Name(other)) if name == other => {}
                _ => return None,
            }
        }
        Some(keys)
    }

    /// The path of a row's value below the assessment.
    pub(in crate::exchange::tabular) fn path(&self, keys: &[Step]) -> Path {
        let mut keys = keys.iter();
        let steps = self.path.iter().filter_map(|way| match way {
            To(name) => Some(Step::Name((*name).to_owned())),
            Any => keys.next().cloned(),
        });
        steps.collect()
    }
}

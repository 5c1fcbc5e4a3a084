//! Where a value stands.

use super::section::Section;
use super::sections::SECTIONS;
use crate::exchange::sheet::fits;
use crate::exchange::tabular::leaf::Leaf;
use crate::exchange::tabular::path::Step;
use crate::exchange::tabular::rows::in_assessment;

/// Where a value stands.
pub(in crate::exchange::tabular) struct Place {
    pub(in crate::exchange::tabular) section: &'static Section,
    /// Which of the section's columns.
    pub(in crate::exchange::tabular) column: usize,
    /// What the row is of.
    pub(in crate::exchange::tabular) keys: Vec<Step>,
}

/// The place of a value below its assessment.
fn place(path: &[Step], leaf: &Leaf) -> Option<Place> {
    SECTIONS.iter().find_map(|section| {
        let mut columns = section.columns.iter().enumerate();
        columns.find_map(|(column, known)| {
            let keys = known.keys(path)?;
            let mut pairs = keys.iter().zip(section.keys);
            let are_keys = pairs.all(|(step, key)| match step {
                Step::Name(name) => !key.is_item && fits(name),
                Step::Item(_) => key.is_item,
            });
            (are_keys && known.kind.takes(leaf)).then_some(Place {
                section,
                column,
                keys,
            })
        })
    })
}

/// The assessment and the column of a value that has one.
pub(in crate::exchange::tabular) fn in_column(
    path: &[Step],
    leaf: &Leaf,
) -> Option<(usize, Place)> {
    let (at, below) = in_assessment(path)?;
    Some((at, place(below, leaf)?))
}

impl Section {
    /// Its place among the sections.
    pub(in crate::exchange::tabular) fn at(&self) -> usize {
        let mut sections = SECTIONS.iter();
        let found = sections.position(|other| other.part == self.part);
        found.unwrap_or_default()
    }
}

//! What only the whole set of files can tell of ids: whether one stands twice, is taken already, or
//! leads nowhere.

use super::reader::Reader;
use super::{ProblemKind, Thing};
use crate::ordered::SortedSet;

/// A reference that can be checked only when every file has been read.
#[derive(Debug)]
pub(super) struct Reference {
    pub(super) file: usize,
    pub(super) offset: usize,
    pub(super) id: String,
}

/// Reports every id that something of its kind beside these files has.
pub(super) fn report_taken<'a>(
    what: Thing,
    ids: impl Iterator<Item = (&'a str, usize, usize)>,
    is_taken: impl Fn(&str) -> bool,
    readers: &mut [Reader<'_>],
) {
    for (id, file, offset) in ids.filter(|(id, ..)| is_taken(id)) {
        if let Some(reader) = readers.get_mut(file) {
            let id = id.to_owned();
            reader.report(offset, ProblemKind::Taken { what, id });
        }
    }
}

/// Reports every id that has stood before.
pub(super) fn report_duplicates<'a>(
    ids: impl Iterator<Item = (&'a str, usize, usize)>,
    readers: &mut [Reader<'_>],
) {
    for (id, (file, offset)) in repeated(ids.map(|(id, file, offset)| (id, (file, offset)))) {
        if let Some(reader) = readers.get_mut(file) {
            reader.report(offset, ProblemKind::DuplicateId(id.to_owned()));
        }
    }
}

/// The ids that have stood before, each with its place.
pub(super) fn repeated<'a, P>(
    ids: impl Iterator<Item = (&'a str, P)>,
) -> impl Iterator<Item = (&'a str, P)> {
    let mut seen = SortedSet::new();
    ids.filter(move |(id, _)| !id.is_empty() && !seen.insert(*id))
}

/// Reports every reference whose id is not `known`.
#[allow(
    clippy::needless_pass_by_value,
    reason = "callers hand over an iterator they just made"
)]
pub(super) fn check_references<'a>(
    references: &[Reference],
    what: Thing,
    known: impl Iterator<Item = &'a str> + Clone,
    readers: &mut [Reader<'_>],
) {
    let ids: SortedSet<&str> = known.clone().collect();
    for Reference { file, offset, id } in references {
        if !id.is_empty()
            && !ids.contains(id.as_str())
            && let Some(reader) = readers.get_mut(*file)
        {
            reader.unknown_reference(what, id, *offset, known.clone());
        }
    }
}

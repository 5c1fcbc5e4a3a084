//! The values that rows give, put together to a document.

use std::collections::BTreeMap;

use super::leaf::{Conflict, Leaf, document};
use super::path::{Path, Step, written};
use super::{Spot, TabularError};
use crate::exchange::Format;

/// The most values of a file.
const MAX_LEAVES: usize = 1_000_000;

/// The values of a document on their way in.
#[derive(Default)]
pub(super) struct Gathered {
    leaves: BTreeMap<Path, Leaf>,
    /// In whatever order their rows stand by now.
    pieces: BTreeMap<(Path, usize), String>,
}

impl Gathered {
    /// Adds a value.
    pub(super) fn put(&mut self, path: Path, leaf: Leaf, spot: &Spot) -> Result<(), TabularError> {
        if self.leaves.len() >= MAX_LEAVES {
            return Err(TabularError::TooLarge);
        }
        match self.leaves.get(&path) {
            Some(known) if *known != leaf => Err(TabularError::Twice(spot.clone())),
            Some(_) => Ok(()),
            None => {
                self.leaves.insert(path, leaf);
                Ok(())
            }
        }
    }

    /// Adds a further piece of a text that is too long for a cell, by its number from 2.
    pub(super) fn put_piece(
        &mut self,
        path: Path,
        number: usize,
        piece: String,
        spot: &Spot,
    ) -> Result<(), TabularError> {
        match self.pieces.insert((path, number), piece) {
            Some(_) => Err(TabularError::Twice(spot.clone())),
            None => Ok(()),
        }
    }

    /// The document as JSON text.
    pub(super) fn document(mut self) -> Result<String, TabularError> {
        for ((path, _), piece) in self.pieces {
            match self.leaves.get_mut(&path) {
                Some(Leaf::Text(text)) => text.push_str(&piece),
                _ => return Err(TabularError::Conflict(in_short(&path))),
            }
        }
        let format = [Step::Name("format".to_owned())];
        let name = Leaf::Text(Format::DOCUMENT.name.to_owned());
        if self.leaves.get(&format[..]) != Some(&name) {
            return Err(TabularError::Foreign);
        }
        // An assessment of which every value was deleted is gone; the list stays.
        let list = vec![Step::Name("assessments".to_owned())];
        let has_some = self.leaves.keys().any(|path| path.starts_with(&list));
        if !has_some {
            self.leaves.insert(list, Leaf::NoItems);
        }
        let value = document(self.leaves);
        let value = value.map_err(|Conflict(path)| TabularError::Conflict(in_short(&path)))?;
        Ok(value.to_string())
    }
}

/// A path as far as a person can follow it: a file may have names without end.
fn in_short(path: &[Step]) -> String {
    const MOST: usize = 100;
    let line = written(path);
    if line.chars().count() <= MOST {
        return line;
    }
    line.chars().take(MOST - 1).chain(['…']).collect()
}

/// The path of an assessment in a document, from 0.
pub(super) fn of_assessment(at: usize) -> Path {
    vec![Step::Name("assessments".to_owned()), Step::Item(at)]
}

/// Which assessment a path leads into, and the rest of the way.
pub(super) fn in_assessment(path: &[Step]) -> Option<(usize, &[Step])> {
    match path {
        [Step::Name(list), Step::Item(at), rest @ ..] if list == "assessments" => Some((*at, rest)),
        _ => None,
    }
}

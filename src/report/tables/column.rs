//! A column: what it is called, what it means, and how its cell is read from a row.

use super::cell::Cell;

/// A column as the codebook describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name, in small letters and underscores; never changed.
    pub name: String,
    /// What its cells hold.
    pub kind: Kind,
    /// Whether every row has a value.
    pub required: bool,
    /// What it means.
    pub about: String,
}

/// What the cells of a column hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Words.
    Text,
    /// A whole number from the lowest to the highest, where there is one.
    Whole(u64, Option<u64>),
    /// A number from the lowest to the highest, where there is one.
    Number(f64, Option<f64>),
    /// `true` or `false`.
    Flag,
    /// A day, as in 2026-11-30.
    Day,
    /// One of a few words, each with its meaning.
    Choice(Vec<(&'static str, &'static str)>),
}

impl Kind {
    /// A score: 0 to 10, unrounded.
    pub(super) const SCORE: Self = Self::Number(0.0, Some(10.0));

    /// A share: 0 to 1, unrounded.
    pub(super) const SHARE: Self = Self::Number(0.0, Some(1.0));

    /// A count.
    pub(super) const COUNT: Self = Self::Whole(0, None);
}

/// A column of a table whose rows are made of `R`.
pub(super) struct Column<R> {
    pub(super) field: Field,
    pub(super) cell: Box<dyn for<'r> Fn(&'r R) -> Cell<'r>>,
}

impl<R> Column<R> {
    /// A column that a row may leave empty.
    pub(super) fn new(
        name: impl Into<String>,
        kind: Kind,
        about: impl Into<String>,
        cell: impl for<'r> Fn(&'r R) -> Cell<'r> + 'static,
    ) -> Self {
        Self {
            field: Field {
                name: name.into(),
                kind,
                required: false,
                about: about.into(),
            },
            cell: Box::new(cell),
        }
    }

    /// A column of words that are read from every row, and may be none.
    pub(super) fn text(
        name: &str,
        about: &str,
        cell: impl for<'r> Fn(&'r R) -> &'r str + 'static,
    ) -> Self {
        Self::new(name, Kind::Text, about, move |row| cell(row).into())
    }

    /// The column, where every row has a value.
    pub(super) fn required(mut self) -> Self {
        self.field.required = true;
        self
    }
}

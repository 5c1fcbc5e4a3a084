//! Another tool's own score, by its own formula.

/// A score of the tool, with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnScore {
    /// What is scored, as the tool calls it; empty for the whole.
    pub name: String,
    /// The score by the tool's formula, from 0 to `most`, unrounded unless the formula itself rounds.
    /// Nothing where the formula gives none, or where something that it needs could not be read.
    pub value: Option<f64>,
    /// The highest score there is.
    pub most: f64,
    /// How many of its items were answered.
    pub answered: usize,
    /// How many items the tool asks, or the input holds where the tool does not say.
    pub asked: usize,
    /// Whether something could not be read that may raise it.
    pub is_least: bool,
    /// What it is made of.
    pub parts: Vec<OwnScore>,
}

/// What a score is made from, one item after the other.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) sum: f64,
    pub(super) answered: usize,
    pub(super) asked: usize,
    pub(super) unreadable: usize,
}

impl Tally {
    /// Adds what was answered with a value.
    pub(super) fn add(&mut self, value: f64) {
        self.sum += value;
        self.answered += 1;
        self.asked += 1;
    }

    /// Adds what was not answered.
    pub(super) fn skip(&mut self) {
        self.asked += 1;
    }

    /// Adds what could not be read.
    pub(super) fn fail(&mut self) {
        self.asked += 1;
        self.unreadable += 1;
    }

    /// A score with this value.
    pub(super) fn score(self, name: &str, value: Option<f64>, most: f64) -> OwnScore {
        OwnScore {
            name: name.to_owned(),
            value,
            most,
            answered: self.answered,
            asked: self.asked,
            is_least: self.unreadable > 0,
            parts: Vec::new(),
        }
    }
}

/// The mean of the parts that have a value, with what all of them rest on.
pub(super) fn mean_of(name: &str, most: f64, parts: Vec<OwnScore>) -> OwnScore {
    let values: Vec<f64> = parts.iter().filter_map(|part| part.value).collect();
    let is_whole = !parts.is_empty() && values.len() == parts.len();
    OwnScore {
        name: name.to_owned(),
        value: is_whole.then(|| values.iter().sum::<f64>() / as_f64(values.len())),
        most,
        answered: parts.iter().map(|part| part.answered).sum(),
        asked: parts.iter().map(|part| part.asked).sum(),
        is_least: parts.iter().any(|part| part.is_least),
        parts,
    }
}

/// A count as a number to divide by.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of rows are far below 2^52"
)]
pub(super) fn as_f64(count: usize) -> f64 {
    count as f64
}

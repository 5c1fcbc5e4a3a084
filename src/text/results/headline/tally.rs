//! How many dimensions moved which way, in words.

use super::super::number;

/// How many dimensions moved which way.
pub(super) struct Tally {
    pub(super) rose: usize,
    pub(super) fell: usize,
    /// Those that can be compared.
    pub(super) of: usize,
    /// Those of the questionnaire.
    pub(super) all: usize,
}

impl Tally {
    /// A few words.
    pub(super) fn heading(&self) -> String {
        let Self { rose, fell, of, .. } = *self;
        let is_all = of == self.all;
        let (up, down) = (number::sentence_word(rose), number::sentence_word(fell));
        match (rose, fell) {
            (0, 0) => "Where it was.".to_owned(),
            (1, 0) if of == 1 => "Up.".to_owned(),
            (0, 1) if of == 1 => "Down.".to_owned(),
            (rose, 0) if rose == of && is_all => "Up everywhere.".to_owned(),
            (0, fell) if fell == of && is_all => "Down everywhere.".to_owned(),
            (rose, 0) if rose + 1 == of && of > 3 && is_all => "Up almost everywhere.".to_owned(),
            (_, 0) => format!("{up} of {} up.", number::word(of)),
            (0, _) => format!("{down} of {} down.", number::word(of)),
            _ => format!("{up} up, {} down.", number::word(fell)),
        }
    }

    /// A sentence, with what the assessment before is called.
    pub(super) fn sentence(&self, when: &str) -> String {
        let Self {
            rose,
            fell,
            of,
            all,
        } = *self;
        let dimensions = if of == all {
            number::count_word(of, "dimension", "dimensions")
        } else {
            format!(
                "{} that can be compared",
                number::count_word(of, "dimension", "dimensions")
            )
        };
        match (rose, fell) {
            (0, 0) if of == 1 && all == 1 => format!("The dimension has not moved since {when}."),
            (0, 0) => format!("None of {dimensions} moved since {when}."),
            (rose, 0) => format!(
                "{} of {dimensions} rose since {when}.",
                number::sentence_word(rose)
            ),
            (0, fell) => format!(
                "{} of {dimensions} fell since {when}.",
                number::sentence_word(fell)
            ),
            (rose, fell) => format!(
                "{} of {dimensions} rose since {when}, {} fell.",
                number::sentence_word(rose),
                number::word(fell)
            ),
        }
    }
}

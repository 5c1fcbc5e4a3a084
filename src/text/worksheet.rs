//! Words of what is printed to be filled in by hand, and how much of it fits on a page.

use crate::words::paper as words;

/// Five pages hold so many questions in full, more or less.
const ON_FIVE_PAGES: usize = 18;
/// A page of a tally holds so many questions, more or less; the first two fewer, for the head.
const TALLIED_ON_A_PAGE: usize = 15;
/// How many rows of boxes a slip of half a page's height holds.
const ROWS: usize = 18;
/// How many such columns stand beside each other.
const COLUMNS: usize = 3;
/// How many rows of boxes a column of a whole page holds.
const ROWS_OF_A_PAGE: usize = 40;

/// The small print below the form.
pub fn imprint(title: &str, version: u32, questions: usize) -> String {
    words::imprint(title, &version.to_string(), questions)
}

/// How many pages so many questions in full take, more or less.
pub fn pages_of_questions(questions: usize) -> usize {
    (questions * 5).div_ceil(ON_FIVE_PAGES)
}

/// How many pages the tally of so many questions takes, more or less.
pub fn pages_of_tally(questions: usize) -> usize {
    (questions + 2).div_ceil(TALLIED_ON_A_PAGE)
}

/// How slips for votes lie on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slips {
    /// How many people a page serves.
    pub on_a_page: usize,
    /// How many rows stand below each other, before the next column.
    pub rows: usize,
}

impl Slips {
    /// Those of so many questions: four on a page where they fit, else two, else one.
    pub fn of(questions: usize) -> Self {
        if questions <= ROWS {
            Self {
                on_a_page: 4,
                rows: ROWS,
            }
        } else if questions <= ROWS * COLUMNS {
            Self {
                on_a_page: 2,
                rows: questions.div_ceil(questions.div_ceil(ROWS)),
            }
        } else {
            Self {
                on_a_page: 1,
                rows: ROWS_OF_A_PAGE,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_print_says_what_was_printed() {
        assert_eq!(
            imprint("CALMS", 2, 1),
            "CALMS, version 2, 1 question. Waymark, CC BY 4.0."
        );
        assert!(imprint("CALMS", 2, 30).contains(", 30 questions."));
    }

    #[test]
    fn slips_hold_every_question() {
        for questions in 1..=54 {
            let Slips { on_a_page, rows } = Slips::of(questions);
            assert!(rows <= ROWS);
            let columns = questions.div_ceil(rows);
            assert!(columns <= if on_a_page == 4 { 1 } else { COLUMNS });
        }
        assert_eq!(Slips::of(55).on_a_page, 1);
    }
}

//! Words of what stands out on a map.

use std::cmp::Ordering;

use super::number::{self, Difference};
use crate::words::results::{self as words, FindingsMovedWay};

/// Dimensions with how far they moved: `Culture and Lean, up 1.7`.
pub fn moved(names: &[String], by: Difference) -> String {
    let way = match by.direction() {
        Ordering::Less => FindingsMovedWay::Fell,
        Ordering::Equal | Ordering::Greater => FindingsMovedWay::Rose,
    };
    words::findings_moved(&number::list(names), way, &by.size())
}

/// Introduces the highest answers of one dimension or of several: as many as are cited, or all.
pub fn highest_answers(of: usize, cited: usize, dimensions: usize) -> String {
    if of > cited {
        words::findings_highest_answers(dimensions)
    } else {
        words::findings_answers_from_highest(dimensions)
    }
}

/// How many answers of one dimension or of several are low, and introduces the lowest: as many as
/// are cited, or all.
pub fn lowest_answers(low: usize, of: usize, cited: usize, dimensions: usize) -> String {
    let is_more = of > cited;
    let list = || {
        if is_more {
            words::findings_the_lowest().to_owned()
        } else {
            words::findings_answers_from_lowest(dimensions)
        }
    };
    let all = number::word(of);
    match low {
        0 if is_more => words::findings_lowest_answers(dimensions),
        0 => list(),
        low if low == of && !is_more => words::findings_all_low_answers(of, &all),
        low if low == of => number::sentences([words::findings_all_low(of, &all), list()]),
        low => {
            let some = words::findings_some_low(low, &number::word(low), &all);
            number::sentences([number::sentence_start(&some), list()])
        }
    }
}

/// How many of the practices in Now lift a dimension.
pub fn starts_here(here: usize, of: usize) -> String {
    match of {
        1 => words::findings_suggestion_starts_here().to_owned(),
        _ => number::sentence_start(&words::findings_suggestions_start_here(
            here,
            &number::word(here),
            &number::word(of),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_all_answers_is_not_called_the_highest_ones() {
        assert_eq!(highest_answers(3, 3, 1), "Its answers, from the highest:");
        assert_eq!(highest_answers(4, 3, 1), "Its highest answers:");
        assert_eq!(highest_answers(6, 3, 2), "Their highest answers:");
        assert_eq!(
            lowest_answers(1, 3, 3, 1),
            "One of three answers scores 2.5 or less. Its answers, from the lowest:"
        );
        assert_eq!(
            lowest_answers(2, 5, 3, 1),
            "Two of five answers score 2.5 or less. The lowest:"
        );
        assert_eq!(
            lowest_answers(3, 3, 3, 1),
            "All three answers score 2.5 or less:"
        );
        assert_eq!(
            lowest_answers(5, 5, 3, 1),
            "All five answers score 2.5 or less. The lowest:"
        );
        assert_eq!(lowest_answers(0, 2, 3, 1), "Its answers, from the lowest:");
        assert_eq!(lowest_answers(0, 9, 3, 1), "Its lowest answers:");
    }
}

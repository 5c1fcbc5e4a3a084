//! Words of what stands out on a map.

use std::cmp::Ordering;

use super::number::{self, Difference};

/// Dimensions with how far they moved: `Culture and Lean, up 1.7`.
pub fn moved(names: &[String], by: Difference) -> String {
    let direction = match by.direction() {
        Ordering::Less => "down",
        Ordering::Equal | Ordering::Greater => "up",
    };
    format!("{}, {direction} {}", number::list(names), by.size())
}

/// Introduces the highest answers of one dimension or of several: as many as are cited, or all.
pub fn highest_answers(of: usize, cited: usize, dimensions: usize) -> String {
    let whose = whose(dimensions);
    if of > cited {
        format!("{whose} highest answers:")
    } else {
        format!("{whose} answers, from the highest:")
    }
}

/// How many answers of one dimension or of several are low, and introduces the lowest: as many as
/// are cited, or all.
pub fn lowest_answers(low: usize, of: usize, cited: usize, dimensions: usize) -> String {
    let whose = whose(dimensions);
    let list = if of > cited {
        "The lowest:".to_owned()
    } else {
        format!("{whose} answers, from the lowest:")
    };
    match low {
        0 if of > cited => format!("{whose} lowest answers:"),
        0 => list,
        low if low == of && of <= cited => {
            format!("All {} answers score 2.5 or less:", number::word(of))
        }
        low if low == of => format!("All {} answers score 2.5 or less. {list}", number::word(of)),
        low => {
            let verb = if low == 1 { "scores" } else { "score" };
            format!(
                "{} of {} answers {verb} 2.5 or less. {list}",
                number::sentence_word(low),
                number::word(of)
            )
        }
    }
}

fn whose(dimensions: usize) -> &'static str {
    if dimensions == 1 { "Its" } else { "Their" }
}

/// How many of the practices in Now lift a dimension.
pub fn starts_here(here: usize, of: usize) -> String {
    let verb = if here == 1 { "starts" } else { "start" };
    match of {
        1 => "The first suggestion starts here".to_owned(),
        _ => format!(
            "{} of {} suggestions {verb} here",
            number::sentence_word(here),
            number::word(of)
        ),
    }
}

/// When staying low is a choice, for one dimension or several.
pub fn leave_alone(names: &str, dimensions: usize) -> String {
    if dimensions == 1 {
        format!("If {names} hurts nobody where it is, leave it there.")
    } else {
        format!("If {names} hurt nobody where they are, leave them there.")
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

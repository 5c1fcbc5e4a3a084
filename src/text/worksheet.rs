//! Words of a questionnaire on paper.

use crate::words::library as words;

/// The small print below the form.
pub fn imprint(title: &str, version: u32, questions: usize) -> String {
    words::worksheet_imprint(title, &version.to_string(), questions)
}

#[cfg(test)]
mod tests {
    use super::imprint;

    #[test]
    fn the_small_print_says_what_was_printed() {
        assert_eq!(
            imprint("CALMS", 2, 1),
            "CALMS, version 2, 1 question. Waymark, CC BY 4.0."
        );
        assert!(imprint("CALMS", 2, 30).contains(", 30 questions."));
    }
}

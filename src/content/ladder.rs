//! Refuses ladders whose rungs differ only in words of degree or frequency.

use crate::questionnaire::LevelText;

/// Words that say how much or how often, and small words that carry no observation.
const DEGREE: &[&str] = &[
    "a",
    "all",
    "almost",
    "always",
    "an",
    "and",
    "any",
    "are",
    "at",
    "completely",
    "constantly",
    "entirely",
    "every",
    "few",
    "frequently",
    "fully",
    "generally",
    "hardly",
    "in",
    "is",
    "it",
    "largely",
    "less",
    "many",
    "more",
    "most",
    "mostly",
    "much",
    "nearly",
    "never",
    "no",
    "none",
    "normally",
    "not",
    "occasionally",
    "of",
    "often",
    "or",
    "partially",
    "partly",
    "rarely",
    "regularly",
    "seldom",
    "several",
    "some",
    "sometimes",
    "somewhat",
    "the",
    "they",
    "to",
    "totally",
    "usually",
    "very",
    "well",
];

/// The lower level (from 1) of each pair of neighbours that say the same once words of degree are
/// left out.
pub(super) fn alike_neighbors(levels: &[LevelText]) -> Vec<usize> {
    let observed: Vec<Vec<String>> = levels
        .iter()
        .map(|level| observation(&level.text))
        .collect();
    observed
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| matches!(pair, [lower, upper] if lower == upper))
        .map(|(index, _)| index + 1)
        .collect()
}

/// The words that say what is observed, sorted.
fn observation(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty() && !DEGREE.contains(&word.as_str()))
        .collect();
    words.sort();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ladder(texts: &[&str]) -> Vec<LevelText> {
        texts
            .iter()
            .map(|text| LevelText {
                name: "name".into(),
                text: (*text).into(),
            })
            .collect()
    }

    #[test]
    fn neighbors_that_differ_only_in_degree_are_refused() {
        let levels = ladder(&[
            "Tests are partly automated.",
            "Tests are largely automated.",
            "It waits.",
        ]);
        assert_eq!(alike_neighbors(&levels), [1]);
    }

    #[test]
    fn neighbors_that_observe_something_else_pass() {
        let levels = ladder(&["The nightly run notices.", "The build refuses the change."]);
        assert!(alike_neighbors(&levels).is_empty());
    }
}

//! Texts as words, the same way for the glossary and for the search.

/// A word of a text, folded so that case does not matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) folded: String,
    /// The byte where it begins.
    pub(super) start: usize,
    /// The byte after it.
    pub(super) end: usize,
}

/// The words of a text in order: runs of letters and digits.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    for (at, character) in text.char_indices() {
        if !character.is_alphanumeric() {
            continue;
        }
        let end = at + character.len_utf8();
        match found.last_mut() {
            Some(word) if word.end == at => {
                word.end = end;
                word.folded.extend(character.to_lowercase());
            }
            _ => found.push(Word {
                folded: character.to_lowercase().collect(),
                start: at,
                end,
            }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_and_digits_with_their_places() {
        let text = "SLOs, CI/CD: Größe 10";
        let found = words(text);
        let folded: Vec<&str> = found.iter().map(|word| word.folded.as_str()).collect();
        assert_eq!(folded, ["slos", "ci", "cd", "größe", "10"]);
        let places: Vec<&str> = found.iter().map(|w| &text[w.start..w.end]).collect();
        assert_eq!(places, ["SLOs", "CI", "CD", "Größe", "10"]);
    }
}

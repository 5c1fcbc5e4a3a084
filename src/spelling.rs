//! Finds the known word that a misspelt one was perhaps meant to be.

/// The one of the `known` words that is most like `word`, if any is like it at all: at most a third
/// of its letters differ (Levenshtein distance).
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    known
        .map(|candidate| (edit_distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= word.chars().count() / 3)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}

fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for (y, pair) in b.iter().zip(row.windows(2)) {
            let [diagonal, above] = *pair else { continue };
            let left = next.last().copied().unwrap_or(usize::MAX - 1);
            let substituted = diagonal + usize::from(x != *y);
            next.push(substituted.min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_offered_only_when_it_is_near() {
        let known = ["trunk-based-development", "small-batches"];
        assert_eq!(
            nearest("trunk-base-development", known.into_iter()).as_deref(),
            Some("trunk-based-development")
        );
        assert_eq!(nearest("chaos", known.into_iter()), None);
    }
}

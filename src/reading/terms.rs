//! Finds the glossary's terms where they are used.

use super::words::{Word, words};
use super::{Handbook, Term};

/// What may stand between the words of one term; a full stop or a comma separates.
const JOINTS: &str = " -/&\u{2010}\u{2011}\u{a0}";

impl Handbook {
    /// The terms that texts use, each once, in the order they first appear.
    ///
    /// A term is found by its title and by what else it goes by: whole words, whatever their case,
    /// the last one also with a plural s. Where two overlap the longer one counts: an error budget
    /// policy is no mention of an error budget.
    pub fn terms_in<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Vec<&Term> {
        let names = self.names();
        let mut found: Vec<&Term> = Vec::new();
        for text in texts {
            let words = words(text);
            let mut rest = words.as_slice();
            while !rest.is_empty() {
                let longest = names
                    .iter()
                    .filter(|(name, _)| begins_with(text, rest, name))
                    .max_by_key(|(name, _)| name.len());
                if let Some((_, term)) = longest
                    && !found.iter().any(|other| other.id == term.id)
                {
                    found.push(term);
                }
                let taken = longest.map_or(1, |(name, _)| name.len());
                rest = rest.get(taken..).unwrap_or_default();
            }
        }
        found
    }

    /// Every name of every term, as words.
    fn names(&self) -> Vec<(Vec<Word>, &Term)> {
        self.terms()
            .iter()
            .flat_map(|term| term.names().map(move |name| (words(name), term)))
            .filter(|(name, _)| !name.is_empty())
            .collect()
    }
}

/// Whether the words of a text, from here on, are those of a name.
fn begins_with(text: &str, here: &[Word], name: &[Word]) -> bool {
    let Some(here) = here.get(..name.len()) else {
        return false;
    };
    let last = name.len().saturating_sub(1);
    let is_same = here.iter().zip(name).enumerate().all(|(at, (word, name))| {
        word.folded == name.folded
            || at == last && word.folded.strip_suffix('s') == Some(name.folded.as_str())
    });
    is_same && here.windows(2).all(|pair| is_joined(text, pair))
}

/// Whether nothing stands between two words that would separate them.
fn is_joined(text: &str, pair: &[Word]) -> bool {
    let [left, right] = pair else { return true };
    let between = text.get(left.end..right.start).unwrap_or_default();
    between.chars().all(|character| JOINTS.contains(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary() -> Handbook {
        let term = |title: &str, also: &[&str]| Term {
            id: title.into(),
            title: title.to_owned(),
            also: also.iter().map(|name| (*name).to_owned()).collect(),
            text: "What it is.".to_owned(),
            sources: Vec::new(),
        };
        Handbook::new(
            vec![
                term("Error budget", &[]),
                term("Error budget policy", &[]),
                term("Continuous integration", &["CI"]),
                term("Toil", &[]),
                term("CI/CD", &[]),
            ],
            Vec::new(),
        )
    }

    fn found(text: &str) -> Vec<String> {
        let glossary = glossary();
        let terms = glossary.terms_in([text]);
        terms.iter().map(|term| term.title.clone()).collect()
    }

    #[test]
    fn a_term_is_found_whatever_its_case_and_number() {
        assert_eq!(
            found("Two ERROR BUDGETS and one error-budget."),
            ["Error budget"]
        );
    }

    #[test]
    fn a_term_is_found_by_what_else_it_goes_by() {
        assert_eq!(
            found("CI runs on every commit."),
            ["Continuous integration"]
        );
    }

    #[test]
    fn only_whole_words_count() {
        assert!(found("A toilsome precision.").is_empty());
    }

    #[test]
    fn the_longest_name_takes_its_words() {
        assert_eq!(
            found("The error budget policy says so."),
            ["Error budget policy"]
        );
        assert_eq!(found("CI/CD in one word"), ["CI/CD"]);
    }

    #[test]
    fn words_of_two_sentences_are_no_term() {
        assert!(found("That was an error. Budget for it.").is_empty());
    }

    #[test]
    fn terms_come_in_the_order_they_appear_and_once() {
        let found = found("Toil eats the error budget; toil again.");
        assert_eq!(found, ["Toil", "Error budget"]);
    }
}

//! Words of the articles.

use super::number;
use crate::assessment::Workload;

/// What the page is for.
pub const LEDE: &str = "Short articles: where it all came from, what it is not, how teams begin. Each takes a few minutes.";
/// Introduces where to go on from a section.
pub const SEE: &str = "More on this:";
/// Heads where to go on.
pub const SEE_ALSO: &str = "Go on from here";
/// Heads the sources.
pub const SOURCES: &str = "Sources";
/// Names the way to other articles.
pub const MORE_ARTICLES: &str = "More articles";
/// The article before.
pub const BEFORE: &str = "Before";
/// The article after.
pub const NEXT: &str = "Next";
/// Back to the list.
pub const ALL: &str = "All articles";
/// What a page of the app is, among things to read.
pub const PAGE: &str = "Tool";
/// Prints the article.
pub const PRINT: &str = "Print";
/// Names the sections.
pub const CONTENTS: &str = "In this article";
/// There is no article of this name.
pub const MISSING: &str = "There is no article of this name";
/// What to do about it.
pub const MISSING_MORE: &str = "It may have been renamed. The list has all there are.";
/// How long reading takes: `3 minutes`.
pub fn minutes(words: usize) -> String {
    let minutes = words.div_ceil(Workload::WORDS_A_MINUTE).max(1);
    number::count(minutes, "minute", "minutes")
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn reading_takes_at_least_a_minute() {
        assert_eq!(minutes(0), "1 minute");
        assert_eq!(minutes(230), "1 minute");
        assert_eq!(minutes(231), "2 minutes");
    }
}

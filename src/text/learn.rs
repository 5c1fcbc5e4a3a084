//! Words of the articles.

use super::number;
use crate::assessment::Workload;

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

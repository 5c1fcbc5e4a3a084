//! Words of the articles.

use crate::assessment::Workload;
use crate::words::library as words;

/// How long reading so many words takes: `3 minutes`.
pub fn minutes(count: usize) -> String {
    words::learn_minutes(count.div_ceil(Workload::WORDS_A_MINUTE).max(1))
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

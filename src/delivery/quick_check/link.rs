//! The query of a link as people hand it on: out of a sentence, an e-mail, a page's source.

/// How an ampersand is written in a page's source.
const AMPERSANDS: [&str; 3] = ["&amp;", "&#38;", "&#x26;"];
/// What stands behind a link in a sentence, a list or another language.
const BEHIND: &[char] = &[
    ')', ']', '}', '>', '<', ',', '.', ';', ':', '!', '?', '"', '\'', '`', '’', '”', '»', '|', '*',
    '_', '\\',
];

/// The query of a link, without what stands around it: text, brackets, punctuation, the fragment, and
/// the ampersands of a page's source.
///
/// ```
/// use waymark::delivery::link_query;
/// let text = "as here (https://dora.dev/quickcheck/?leadtime=6&amp;deployfreq=5).";
/// assert_eq!(link_query(text), "leadtime=6&deployfreq=5");
/// ```
pub fn link_query(text: &str) -> String {
    let words = || text.split_whitespace();
    let word = words()
        .find(|word| word.contains('?') && word.contains('='))
        .or_else(|| words().find(|word| word.contains('=')))
        .or_else(|| words().next())
        .unwrap_or_default();
    let query = word.split_once('?').map_or(word, |(_, query)| query);
    let mut query = query.to_owned();
    // Copied from a page's source of a page's source, an ampersand is written so more than once.
    while let Some(written) = AMPERSANDS.iter().find(|written| query.contains(**written)) {
        query = query.replace(written, "&");
    }
    let query = query.split('#').next().unwrap_or_default();
    query
        .trim_end_matches(BEHIND)
        .trim_end_matches('&')
        .to_owned()
}

/// The link within a link: mail programs and search engines send people by way of their own pages.
pub fn wrapped_link<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<&'a str> {
    let mut values = fields.into_iter().map(|(_, value)| value);
    values.find(|value| value.contains("://") && value.contains('?'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_a_link_is_taken_off() {
        const BARE: &str = "v=2025&leadtime=6&rework=1";
        for around in [
            format!("https://dora.dev/quickcheck/?{BARE}"),
            format!("  https://dora.dev/quickcheck/?{BARE}  "),
            format!("<https://dora.dev/quickcheck/?{BARE}>"),
            format!("(https://dora.dev/quickcheck/?{BARE})."),
            format!("[our result](https://dora.dev/quickcheck/?{BARE}), of May"),
            format!("https://dora.dev/quickcheck/?{BARE};"),
            format!("https://dora.dev/quickcheck/?{BARE}],"),
            format!("\"https://dora.dev/quickcheck/?{BARE}\""),
            format!("https://dora.dev/quickcheck/?{BARE}#results"),
            format!("?{BARE}"),
            format!("Is this good? See https://dora.dev/quickcheck/?{BARE} of May"),
            BARE.to_owned(),
            format!(
                "https://dora.dev/quickcheck/?{}",
                BARE.replace('&', "&amp;")
            ),
            format!(
                "https://dora.dev/quickcheck/?{}",
                BARE.replace('&', "&amp;amp;")
            ),
            format!(
                "https://dora.dev/quickcheck/?{}",
                BARE.replace('&', "&#38;")
            ),
            format!("https://dora.dev/quickcheck/?{BARE}&amp;"),
        ] {
            assert_eq!(link_query(&around), BARE, "{around}");
        }
        assert_eq!(link_query("https://dora.dev/"), "https://dora.dev/");
        assert_eq!(link_query(""), "");
    }

    #[test]
    fn a_link_by_way_of_another_page_is_found() {
        let fields = [
            ("data", "05|02"),
            ("url", "https://dora.dev/quickcheck/?leadtime=6"),
        ];
        assert_eq!(
            wrapped_link(fields),
            Some("https://dora.dev/quickcheck/?leadtime=6")
        );
        assert_eq!(wrapped_link([("leadtime", "6")]), None);
    }
}

//! The fields of a link.

/// The fields of a link's query, decoded, in their order. The query may stand behind a `#`, as single-page
/// apps write it.
pub(super) fn fields(text: &str) -> Vec<(String, String)> {
    let query = query(text);
    let fields = query.split('&').filter(|field| !field.is_empty());
    let pair = |field: &str| {
        let (name, value) = field.split_once('=').unwrap_or((field, ""));
        // What is left of `&amp;` in a page's source.
        let name = name.trim_start_matches("amp;");
        (decoded(name), decoded(value))
    };
    fields.map(pair).collect()
}

/// What stands behind the question mark of the first word that has one.
fn query(text: &str) -> &str {
    let mut words = text.split_whitespace();
    let word = words.find(|word| word.contains('=')).unwrap_or_default();
    let query = word.rsplit_once('?').map_or(word, |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    query.trim_end_matches([')', ']', '}', '>', ',', '.', ';', '"', '\''])
}

/// A text with its percent signs and pluses taken back. What is no letter in UTF-8 then is told as one that
/// cannot be shown.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let after = rest.clone();
                let pair: Vec<u8> = after.take(2).collect();
                let code = std::str::from_utf8(&pair).ok();
                let code = code.filter(|code| code.len() == 2);
                match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
                    Some(code) => {
                        bytes.push(code);
                        rest.next();
                        rest.next();
                    }
                    None => bytes.push(b'%'),
                }
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_is_found_wherever_the_link_has_it() {
        for link in [
            "https://example.org/a/?x=1&y=two+words",
            "https://example.org/a/#/?x=1&y=two%20words",
            "see (https://example.org/?x=1&amp;y=two%20words).",
            "x=1&y=two%20words",
        ] {
            let found = fields(link);
            let expected = [("x", "1"), ("y", "two words")];
            let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
            assert_eq!(found, expected, "{link}");
        }
        assert_eq!(fields("https://example.org/"), []);
    }

    #[test]
    fn a_percent_sign_that_stands_for_nothing_is_itself() {
        assert_eq!(decoded("5%"), "5%");
        assert_eq!(decoded("%zz%4"), "%zz%4");
        assert_eq!(decoded("%c3%bc%ff"), "ü\u{fffd}");
    }
}

//! Where in a file something stands, and the line around it.

/// A place in a file, both counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The place of byte `offset` in `text`; the end of the text for anything beyond it.
    pub fn of(text: &str, offset: usize) -> Self {
        let mut prefixes = (0..=offset.min(text.len())).rev();
        let before = prefixes.find_map(|end| text.get(..end)).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        Self { line, column }
    }

    /// Where the place and the rest of its line lie in `text`, counted as browsers count: in UTF-16.
    pub fn in_utf16(self, text: &str) -> (usize, usize) {
        let length = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();
        let lines = || text.split('\n');
        let before: usize = lines()
            .take(self.line.saturating_sub(1))
            .map(|line| length(line) + 1)
            .sum();
        let line = lines().nth(self.line.saturating_sub(1)).unwrap_or_default();
        let skipped = line
            .chars()
            .take(self.column.saturating_sub(1))
            .map(char::len_utf16);
        (before + skipped.sum::<usize>(), before + length(line))
    }
}

/// The line that a problem stands in, ready to be shown above a caret.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Excerpt {
    /// The line, with a space for whatever would move the caret; a long line is cut around the
    /// place.
    pub text: String,
    /// How many characters stand before the place.
    pub before: usize,
}

impl Excerpt {
    /// The most characters that are shown before the place, and the most from it on.
    const REACH: (usize, usize) = (60, 80);

    /// The line around byte `offset` of `text`.
    pub fn of(text: &str, offset: usize) -> Self {
        let (before, after) = text.split_at_checked(offset).unwrap_or((text, ""));
        let on_line = |c: &char| *c != '\n';
        let start: Vec<char> = before.chars().rev().take_while(on_line).collect();
        let (reach, ahead) = Self::REACH;
        let is_cut = start.len() > reach;
        let shown = start.iter().take(reach).rev().copied();
        let end = after.chars().take_while(on_line).take(ahead);
        let plain = |c: char| if c.is_control() { ' ' } else { c };
        let text: String = is_cut
            .then_some('…')
            .into_iter()
            .chain(shown)
            .chain(end)
            .map(plain)
            .collect();
        Self {
            text: text.trim_end().to_owned(),
            before: start.len().min(reach) + usize::from(is_cut),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_characters_from_one() {
        let text = "a = 1\nß = é\n";
        assert_eq!(Place::of(text, 0), Place { line: 1, column: 1 });
        assert_eq!(Place::of(text, 11), Place { line: 2, column: 5 });
        assert_eq!(Place::of(text, 999), Place { line: 3, column: 1 });
    }

    #[test]
    fn a_browser_finds_the_rest_of_a_line_by_its_own_count() {
        let text = "a = 1\nß = \u{1f600} # é\nc";
        let at = |line, column| Place { line, column }.in_utf16(text);
        assert_eq!([at(1, 1), at(2, 6), at(3, 1)], [(0, 5), (12, 16), (17, 18)]);
        assert_eq!(
            at(9, 4),
            (
                text.encode_utf16().count() + 1,
                text.encode_utf16().count() + 1
            )
        );
    }

    #[test]
    fn a_caret_stands_under_the_place() {
        let text = "one\r\n\tß = 3 # a\r\nthree";
        let excerpt = Excerpt::of(text, 10);
        assert_eq!((excerpt.text.as_str(), excerpt.before), (" ß = 3 # a", 4));
        assert_eq!(Excerpt::of(text, 999), Excerpt::of(text, text.len()));
        assert_eq!(Excerpt::of("", 0).before, 0);
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}!{}", "a".repeat(100_000), "b".repeat(100_000));
        let excerpt = Excerpt::of(&text, 100_000);
        assert_eq!(excerpt.text.chars().nth(excerpt.before), Some('!'));
        assert!(excerpt.text.starts_with('…') && excerpt.text.chars().count() == 141);
    }
}

//! Where the headers of a separated file stand, and what sets off its cells.

use super::split::{Quoting, Split, split};

/// What may set off cells, the likeliest first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many lines are looked at.
const LOOKED_AT: usize = 25;

/// The layout of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) separator: u8,
    /// The byte at which the headers begin.
    pub(super) start: usize,
    /// The lines above them, empty ones aside.
    pub(super) above: u32,
}

/// One of the first lines.
struct Line {
    start: usize,
    row: Split,
}

impl Layout {
    /// Finds the layout of a text. A line of remark begins with `#`; the title of a report is a line
    /// with far fewer cells than most. Nothing for a text of one column.
    pub(super) fn of(text: &[u8]) -> Option<Self> {
        if let Some((separator, length)) = told_separator(text) {
            let found = Self::with(text, length, separator);
            return Some(found.map_or(
                Self {
                    separator,
                    start: length,
                    above: 1,
                },
                |(found, _)| Self {
                    above: found.above + 1,
                    ..found
                },
            ));
        }
        let mut likely: Option<(Self, usize)> = None;
        for separator in SEPARATORS {
            let Some(found) = Self::with(text, 0, separator) else {
                continue;
            };
            let key = |(layout, cells): &(Self, usize)| (usize::MAX - layout.start, *cells);
            if likely.is_none_or(|likely| key(&found) > key(&likely)) {
                likely = Some(found);
            }
        }
        likely.map(|(layout, _)| layout)
    }

    /// Headers in the first line.
    pub(super) fn plain(separator: u8) -> Self {
        Self {
            separator,
            start: 0,
            above: 0,
        }
    }

    /// The layout with a separator, and how many headers there are; nothing if most lines have one cell.
    fn with(text: &[u8], from: usize, separator: u8) -> Option<(Self, usize)> {
        let lines = first_lines(text, from, separator);
        let usual = usual_width(&lines).filter(|usual| *usual > 1)?;
        let (above, headers) = (0..).zip(&lines).find(|(at, line)| {
            let next = lines.get(at + 1);
            let is_narrow = has_only_names(text, line, next) && line.row.filled > 1;
            (line.row.filled * 2 > usual || is_narrow) && !is_remark(text, line, next)
        })?;
        let layout = Self {
            separator,
            start: headers.start,
            above: u32::try_from(above).ok()?,
        };
        Some((layout, headers.row.cells))
    }
}

/// The first lines that say something.
fn first_lines(text: &[u8], from: usize, separator: u8) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = from;
    while lines.len() < LOOKED_AT && start < text.len() {
        let row = split(text, start, separator, Quoting::Usual, |_, _| {});
        if row.filled > 0 && !is_rule(text, start, row.next) {
            lines.push(Line { start, row });
        }
        start = row.next;
    }
    lines
}

/// How many cells most lines have, empty ones at their end aside.
fn usual_width(lines: &[Line]) -> Option<usize> {
    let widths = || lines.iter().map(|line| line.row.width);
    let frequency = |width: usize| widths().filter(|other| *other == width).count();
    widths().max_by_key(|width| (frequency(*width), *width))
}

/// Whether a line has no figure in it and the next one has, as headers and the first row below them.
fn has_only_names(text: &[u8], line: &Line, next: Option<&Line>) -> bool {
    let has_figures = |line: &Line| {
        let bytes = text.get(line.start..line.row.next).unwrap_or_default();
        bytes.iter().any(u8::is_ascii_digit)
    };
    !has_figures(line) && next.is_some_and(has_figures)
}

/// Whether a line is a remark: it begins with `#`, and if it has as many cells as the next line, that
/// one looks like headers.
fn is_remark(text: &[u8], line: &Line, next: Option<&Line>) -> bool {
    let bytes = |line: &Line| text.get(line.start..line.row.next).unwrap_or_default();
    let is_marked = bytes(line).trim_ascii_start().starts_with(b"#");
    is_marked
        && next.is_some_and(|next| {
            let has_figures = bytes(next).iter().any(u8::is_ascii_digit);
            line.row.width < next.row.width || !has_figures
        })
}

/// A text whose columns are lined up with spaces, as command lines print them, with a tab in place of
/// each gap; nothing for a text of another kind. The cells of its headers stand at least two spaces
/// apart, and those of its rows below them.
pub(super) fn unaligned(text: &[u8]) -> Option<Vec<u8>> {
    let mut lines = text.split(|b| *b == b'\n').map(<[u8]>::trim_ascii_end);
    let headers = lines.find(|line| !line.is_empty())?;
    let starts = column_starts(headers);
    let mut unaligned = joined(headers, &starts);
    for line in lines.filter(|line| !line.is_empty()) {
        let has_gaps = starts.iter().all(|start| {
            let before = start.checked_sub(1).and_then(|before| line.get(before));
            before.is_none_or(|byte| *byte == b' ')
        });
        if !has_gaps || starts.is_empty() {
            return None;
        }
        unaligned.push(b'\n');
        unaligned.extend(joined(line, &starts));
    }
    Some(unaligned)
}

/// Where the columns after the first begin: behind two spaces or more.
fn column_starts(headers: &[u8]) -> Vec<usize> {
    let is_start = |at: &usize| {
        let before = at.checked_sub(2).and_then(|from| headers.get(from..*at));
        before == Some(b"  ") && headers.get(*at).is_some_and(|byte| *byte != b' ')
    };
    (0..headers.len()).filter(is_start).collect()
}

/// The columns of a line, joined by tabs.
fn joined(line: &[u8], starts: &[usize]) -> Vec<u8> {
    let ends = starts.iter().copied().chain([line.len()]);
    let begins = [0].into_iter().chain(starts.iter().copied());
    let cells = begins.zip(ends).map(|(begin, end)| {
        let cell = line.get(begin..end.min(line.len())).unwrap_or_default();
        cell.trim_ascii()
    });
    cells.collect::<Vec<_>>().join(&b'\t')
}

/// Whether a line is drawn: `----+----`, as databases print below headers.
pub(super) fn is_rule(text: &[u8], start: usize, end: usize) -> bool {
    let line = text.get(start..end).unwrap_or_default().trim_ascii();
    let is_drawn = |b: &u8| matches!(b, b'-' | b'+' | b'|' | b'=' | b':' | b' ');
    matches!(line.first(), Some(b'-' | b'+' | b'|' | b'='))
        && line.iter().all(is_drawn)
        && line
            .windows(3)
            .any(|three| matches!(three, b"---" | b"==="))
}

/// The separator that Excel writes above the headers as `sep=;`, and the length of that line.
fn told_separator(text: &[u8]) -> Option<(u8, usize)> {
    let end = text.iter().position(|b| matches!(b, b'\n' | b'\r'))?;
    let line = text.get(..end)?;
    let separator = match line.trim_ascii_end() {
        [b's', b'e', b'p', b'=', separator] => *separator,
        // A tab is a space at the line's end.
        b"sep=" => b'\t',
        _ => return None,
    };
    let is_pair = text.get(end..end + 2) == Some(b"\r\n");
    Some((separator, end + 1 + usize::from(is_pair)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_columns_are_set_off_by_their_gaps() {
        let text = b"ID  DATE                           REVISION\n0   2025-03-03 09:12:00 +0000 UTC  a1b2\n10                                 c3\n";
        let expected = b"ID\tDATE\tREVISION\n0\t2025-03-03 09:12:00 +0000 UTC\ta1b2\n10\t\tc3";
        assert_eq!(unaligned(text).unwrap(), expected);
        for text in [
            &b"alone\n1\n"[..],
            b"",
            b"ID  DATE\nsomething else\n",
            b"one two\n1 2\n",
        ] {
            assert_eq!(unaligned(text), None);
        }
    }
}

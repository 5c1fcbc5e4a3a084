//! Headings, sentences, tables and lists, written for a terminal or as Markdown.

use std::fmt::Write as _;

use super::markdown::escaped;

/// A part of what is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) heading: String,
    /// Sentences above the table.
    pub(super) before: Vec<String>,
    pub(super) table: Option<Table>,
    pub(super) list: Vec<String>,
    /// Sentences below it.
    pub(super) after: Vec<String>,
}

/// Rows under headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) heads: Vec<String>,
    /// How many of the first columns hold words; the others hold numbers.
    pub(super) words: usize,
    pub(super) rows: Vec<Vec<String>>,
    /// Rows that sum up those above.
    pub(super) sums: Vec<Vec<String>>,
}

/// The sections for a terminal: columns in line, however wide.
pub(super) fn plain(sections: &[Section]) -> String {
    let mut out = String::new();
    for (at, section) in sections.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        line(&mut out, 0, &section.heading);
        for sentence in &section.before {
            line(&mut out, 2, sentence);
        }
        if let Some(table) = &section.table {
            table.write_plain(&mut out);
        }
        for item in section.list.iter().chain(&section.after) {
            line(&mut out, 2, item);
        }
    }
    out
}

/// The sections as Markdown, in which no name that somebody typed means anything.
pub(super) fn markdown(sections: &[Section]) -> String {
    let mut out = String::new();
    for (at, section) in sections.iter().enumerate() {
        let (gap, level) = if at > 0 { ("\n", "##") } else { ("", "#") };
        // Writing to a text cannot fail.
        let _ = writeln!(out, "{gap}{level} {}", escaped(&section.heading));
        for sentence in &section.before {
            let _ = writeln!(out, "\n{}", escaped(sentence));
        }
        if let Some(table) = &section.table {
            table.write_markdown(&mut out);
        }
        for (at, item) in section.list.iter().enumerate() {
            let gap = if at > 0 { "" } else { "\n" };
            let _ = writeln!(out, "{gap}- {}", escaped(item));
        }
        for sentence in &section.after {
            let _ = writeln!(out, "\n{}", escaped(sentence));
        }
    }
    out
}

impl Table {
    fn lines(&self) -> impl Iterator<Item = &Vec<String>> + Clone {
        self.rows.iter().chain(&self.sums)
    }

    fn write_plain(&self, out: &mut String) {
        let all = std::iter::once(&self.heads).chain(self.lines());
        let mut widths = vec![0_usize; self.heads.len()];
        for cells in all.clone() {
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = (*width).max(cell.chars().count());
            }
        }
        for (at, cells) in all.enumerate() {
            // A gap sets apart what sums up.
            if at == self.rows.len() + 1 && !self.rows.is_empty() {
                out.push('\n');
            }
            let padded = cells.iter().zip(&widths).enumerate();
            let padded: Vec<String> = padded
                .map(|(column, (cell, width))| {
                    let cell = one_line(cell);
                    if column < self.words {
                        format!("{cell:<width$}")
                    } else {
                        format!("{cell:>width$}")
                    }
                })
                .collect();
            line(out, 2, &padded.join("  "));
        }
    }

    fn write_markdown(&self, out: &mut String) {
        out.push('\n');
        row(out, &self.heads);
        let rules = (0..self.heads.len()).map(|at| if at < self.words { "---|" } else { "--:|" });
        let _ = writeln!(out, "|{}", rules.collect::<String>());
        for cells in self.lines() {
            row(out, cells);
        }
    }
}

fn row(out: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
    let _ = writeln!(out, "| {} |", cells.join(" | "));
}

fn line(out: &mut String, indent: usize, text: &str) {
    let text = one_line(text);
    let _ = writeln!(out, "{:indent$}{}", "", text.trim_end());
}

/// A name that somebody typed must neither break a line nor steer a terminal.
fn one_line(text: &str) -> String {
    let plain = |sign: char| if sign.is_control() { ' ' } else { sign };
    text.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section() -> Section {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        Section {
            heading: "A *star*".to_owned(),
            table: Some(Table {
                heads: row(["Team", "Score"]),
                words: 1,
                rows: vec![row(["Ebb | x\n", "5.0"])],
                sums: vec![row(["Median", "10.0"])],
            }),
            list: vec!["one\u{1b}[2J".to_owned()],
            ..Section::default()
        }
    }

    #[test]
    fn a_terminal_gets_columns_and_no_sign_that_steers_it() {
        assert_eq!(
            plain(&[section()]),
            "A *star*\n  Team      Score\n  Ebb | x     5.0\n\n  Median     10.0\n  one [2J\n"
        );
    }

    #[test]
    fn markdown_gets_a_table_and_words_that_mean_nothing() {
        assert_eq!(
            markdown(&[section()]),
            "# A \\*star\\*\n\n| Team | Score |\n|---|--:|\n| Ebb \\| x | 5.0 |\n| Median | 10.0 |\n\n- one\u{1b}\\[2J\n"
        );
    }
}

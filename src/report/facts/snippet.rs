//! A snippet of Markdown for a README or a wiki.

use super::Facts;
use crate::report::badge::badge;
use crate::report::markdown::escaped;
use crate::report::scored::Scored;
use crate::text::number;
use crate::words::{export as words, results};

impl Facts<'_> {
    /// A snippet of Markdown: a row for each questionnaire, with a badge for each where `badges` are
    /// the names of their files.
    pub fn to_snippet(&self, badges: &[String]) -> String {
        let mut lines = Vec::new();
        for (card, file) in self.scorecards.iter().zip(badges) {
            let badge = badge(card, self.assessment.date, self.edition);
            lines.push(format!("![{}](<{file}>)", escaped(&badge.title)));
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let heads = [
            results::column_questionnaire(),
            results::column_answered(),
            results::column_score(),
            results::column_band(),
        ];
        lines.push(row(&heads.map(str::to_owned)));
        lines.push("|---|---|--:|---|".to_owned());
        for card in self.scorecards {
            let total = Scored::of(card, self.assessment, None, self.edition).total();
            let score = if total.is_provisional {
                results::report_provisional(&total.score)
            } else {
                total.score
            };
            lines.push(row(&[total.name, total.answered, score, total.band]));
        }
        lines.push(String::new());
        let year = self.edition.year().to_string();
        lines.push(escaped(&match self.assessment.date {
            Some(date) => words::snippet_of_day(&number::day(date), &year),
            None => words::snippet(&year),
        }));
        lines.join("\n") + "\n"
    }
}

fn row(cells: &[String; 4]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
    format!("| {} |", cells.join(" | "))
}

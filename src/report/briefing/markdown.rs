//! The report as Markdown, for a wiki or a mail.

use super::{Block, Briefing, Cell, Figure, Glance, Line, Table};
use crate::report::markdown::{escaped, line};
use crate::text::number;
use crate::words::roadmap as cards;

impl Briefing {
    /// The report in Markdown; no name or note means anything in it, and addresses stay words.
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        line(&mut out, format_args!("# {}", escaped(&self.title)));
        for remark in &self.remarks {
            line(&mut out, format_args!("\n**{}**", escaped(remark)));
        }
        for (at, (name, so)) in self.facts.iter().enumerate() {
            let gap = if at == 0 { "\n" } else { "" };
            line(&mut out, format_args!("{gap}- {}", point(name, so)));
        }
        for chapter in &self.chapters {
            line(&mut out, format_args!("\n## {}", chapter.heading));
            for block in &chapter.blocks {
                write_block(&mut out, block);
            }
        }
        out
    }
}

fn point(name: &str, so: &str) -> String {
    cards::checklist_point(&escaped(name), &escaped(so))
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(words) => line(out, format_args!("\n### {}", escaped(words))),
        Block::Minor(words) => line(out, format_args!("\n#### {}", escaped(words))),
        Block::Words(words) => line(out, format_args!("\n{}", escaped(words))),
        Block::Lead(words) => line(out, format_args!("\n**{}**", escaped(words))),
        Block::Note(words) => line(out, format_args!("\n*{}*", escaped(words))),
        Block::Facts(facts) => {
            out.push('\n');
            for (name, so) in facts {
                line(out, format_args!("- {}", point(name, &joined(so))));
            }
        }
        Block::Step(name, so) => line(out, format_args!("- {}", point(name, &joined(so)))),
        Block::Glances(glances) => {
            out.push('\n');
            for glance in glances {
                line(
                    out,
                    format_args!("- {}", point(&glance.name, &stands(glance))),
                );
            }
        }
        Block::List(items) => {
            out.push('\n');
            for item in items {
                line(out, format_args!("- {}", escaped(&item.words)));
            }
        }
        Block::Table(table) => write_table(out, table),
        Block::Figure(figure) => write_figure(out, figure),
    }
}

/// Where a team stands, in a line.
fn stands(glance: &Glance) -> String {
    let parts = [&glance.score, &glance.band, &glance.rests];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    number::apart(parts.cloned())
}

/// A drawing in words.
fn write_figure(out: &mut String, figure: &Figure) {
    line(
        out,
        format_args!("\n{}", point(&figure.title, &figure.summary)),
    );
}

/// The lines of a cell, one after the other.
fn joined(cell: &Cell) -> String {
    let words: Vec<&str> = cell
        .iter()
        .map(|Line { words, .. }| words.as_str())
        .collect();
    words.join(" / ")
}

fn write_table(out: &mut String, table: &Table) {
    line(out, format_args!("\n*{}*\n", escaped(&table.caption)));
    write_row(out, table.heads.iter().map(|head| escaped(head)));
    let rules = table.numbers.iter();
    let rules: String = rules.map(|is| if *is { "--:|" } else { "---|" }).collect();
    line(out, format_args!("|{rules}"));
    let columns = table.heads.len();
    for (name, rows) in table.bodies() {
        if let Some(name) = name {
            let rest = std::iter::repeat_with(String::new).take(columns.saturating_sub(1));
            write_row(
                out,
                std::iter::once(format!("**{}**", escaped(name))).chain(rest),
            );
        }
        write_rows(out, rows);
    }
    write_rows(out, &table.sums);
}

fn write_rows(out: &mut String, rows: &[Vec<Cell>]) {
    for row in rows {
        write_row(out, row.iter().map(|cell| escaped(&joined(cell))));
    }
}

fn write_row(out: &mut String, cells: impl Iterator<Item = String>) {
    let cells: Vec<String> = cells.collect();
    line(out, format_args!("| {} |", cells.join(" | ")));
}

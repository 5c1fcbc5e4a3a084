//! How it was worked out, where it comes from, and how to cite it.

use super::{Block, Line, cell};
use crate::exchange::elsewhere::origin_of;
use crate::report::Summary;
use crate::roadmap::Column;
use crate::text::{foreign, home, number};
use crate::words::{first, report as words, results};

pub(super) fn blocks(facts: &Summary<'_>) -> Vec<Block> {
    let chosen: Vec<String> = chosen(facts);
    let mut blocks = vec![
        Block::Words(results::working_levels().to_owned()),
        Block::Words(words::method_mean().to_owned()),
        Block::Words(words::method_roadmap().to_owned()),
    ];
    let mut rows = Vec::new();
    if !chosen.is_empty() {
        rows.push((words::fact_questionnaires(), number::list(&chosen)));
    }
    rows.push((words::fact_bands(), words::bands_of_dora(&year(facts))));
    rows.extend(taken_over(facts));
    rows.push((words::fact_made_with(), words::made_with(version())));
    let rows = rows.into_iter();
    blocks.push(Block::Facts(
        rows.map(|(name, so)| (name.to_owned(), cell(so))).collect(),
    ));
    blocks.push(Block::Heading(words::sources().to_owned()));
    blocks.push(Block::List(
        sources(facts).into_iter().map(linked).collect(),
    ));
    blocks.push(Block::Heading(words::cite().to_owned()));
    blocks.push(Block::Words(citation(facts, &chosen)));
    blocks
}

fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

fn year(facts: &Summary<'_>) -> String {
    facts.edition.year().to_string()
}

/// The tool in which the team answered before Waymark, with that tool's own score by its own formula.
fn taken_over(facts: &Summary<'_>) -> Option<(&'static str, String)> {
    let origin = origin_of(facts.assessment)?;
    let tool = foreign::tool(origin.tool);
    let named = origin.read.map_or_else(
        || tool.to_owned(),
        |read| words::origin_read(tool, &number::day(read)),
    );
    let score = foreign::whole(origin.tool, &origin.scores);
    let score = score.map(|score| words::origin_score(&score, foreign::formula(origin.tool)));
    let told = std::iter::once(named).chain(score);
    Some((words::fact_origin(), number::sentences(told)))
}

/// The questionnaires with their versions.
fn chosen(facts: &Summary<'_>) -> Vec<String> {
    let chosen = facts.assessment.questionnaires.iter().map(|chosen| {
        let known = facts.standing.catalogue.questionnaire(&chosen.id);
        let title = known.map_or(chosen.id.as_str(), |known| &known.title);
        words::version_of(title, &chosen.version.to_string())
    });
    chosen.collect()
}

/// DORA's, and those of the practices in Now, each once.
fn sources(facts: &Summary<'_>) -> Vec<String> {
    let mut sources = vec![words::source_dora(&year(facts))];
    let now = facts.roadmap.column(Column::Now);
    let practices = now.filter_map(|it| facts.guidance.practice(&it.practice));
    for source in practices.flat_map(|practice| &practice.sources) {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    sources
}

/// A source that leads to the address in it, if there is one.
fn linked(source: String) -> Line {
    let words = source.split(' ');
    let address = words.map(|word| word.trim_end_matches([',', '.', ';', ')']));
    let link = address
        .into_iter()
        .find(|word| word.starts_with("https://"));
    Line {
        link: link.map(str::to_owned),
        words: source,
    }
}

/// All that tells this assessment from another, in a line.
fn citation(facts: &Summary<'_>, chosen: &[String]) -> String {
    let assessment = facts.assessment;
    let day = assessment.date.map(number::day);
    let parts = [
        Some(home::name(assessment)),
        Some(assessment.scope.trim().to_owned()),
        Some(number::clauses(chosen.iter().cloned())),
        day,
        assessment
            .sample
            .then(|| first::shell_sample_label().to_owned()),
        Some(words::made_with(version())),
    ];
    let parts = parts.into_iter().flatten();
    number::apart(parts.filter(|part| !part.is_empty()))
}

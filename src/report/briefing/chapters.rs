//! What the report begins with: whose it is, what it comes to, how to read it.

use super::glance::glances;
use super::{Block, Part, Wanted, draft};
use crate::assessment::Assessment;
use crate::report::Summary;
use crate::text::results::told;
use crate::text::{home, number};
use crate::words::{first, report as words, results};

/// The heading of a part.
pub(super) fn heading(part: Part) -> &'static str {
    match part {
        Part::Summary => words::part_summary(),
        Part::Reading => words::part_reading(),
        Part::Scores => words::part_scores(),
        Part::Delivery => words::part_delivery(),
        Part::Insights => words::part_insights(),
        Part::Roadmap => words::part_roadmap(),
        Part::Answers => words::part_answers(),
        Part::Changes => words::part_changes(),
        Part::Method => words::part_method(),
    }
}

/// Whose report it is.
pub fn title(assessment: &Assessment) -> String {
    words::title(&home::name(assessment))
}

/// Of what, when, how deep and with whom.
pub(super) fn facts(facts: &Summary<'_>, wanted: &Wanted) -> Vec<(&'static str, String)> {
    let assessment = facts.assessment;
    let titles = facts.standing.scorecards.iter().map(|it| it.title.clone());
    let asked = facts.asked.0;
    // A title takes the team's place as the name of the assessment.
    let team = Some(&assessment.team).filter(|_| !assessment.title.trim().is_empty());
    let people = Some(&assessment.participants).filter(|_| wanted.with_names);
    let before = facts.previous.map(|(_, when)| when.to_owned());
    let all = [
        (first::start_team(), team.cloned()),
        (first::start_scope(), Some(assessment.scope.clone())),
        (first::start_date(), assessment.date.map(number::day)),
        (
            words::fact_questionnaires(),
            Some(number::list(&titles.collect::<Vec<_>>())),
        ),
        (
            words::fact_depth(),
            (asked > 0).then(|| told::depth(assessment, asked)),
        ),
        (words::fact_before(), before),
        (first::start_participants(), people.cloned()),
    ];
    let said = all.into_iter().filter_map(|(name, so)| Some((name, so?)));
    said.filter(|(_, so)| !so.trim().is_empty()).collect()
}

/// What must be known before anything is read.
pub(super) fn remarks(facts: &Summary<'_>) -> Vec<String> {
    let cards = facts.standing.scorecards;
    let sample = facts.assessment.sample.then(words::sample);
    let alone = cards.iter().any(|card| card.alone).then(results::alone);
    let is_scored = cards.iter().any(|card| card.score.is_some());
    let is_measured = facts.standing.performance.overall().is_some();
    let nothing = (!is_scored && !is_measured).then(words::nothing);
    let all = [sample, nothing, alone].into_iter().flatten();
    all.map(str::to_owned).collect()
}

/// What it comes to: the team's own words, else the draft; and that the facts have moved on, where they have.
pub(super) fn summary(facts: &Summary<'_>) -> Vec<Block> {
    let own = facts.assessment.summary.as_str();
    let draft = draft(facts);
    let text = if own.trim().is_empty() { &draft } else { own };
    let glances = glances(facts);
    let glances = (!glances.is_empty()).then_some(Block::Glances(glances));
    let words = paragraphs(text).map(Block::Words);
    let mut blocks: Vec<Block> = glances.into_iter().chain(words).collect();
    if super::is_outdated(facts.assessment, &draft) {
        blocks.push(Block::Note(words::outdated().to_owned()));
        blocks.extend(paragraphs(&draft).map(Block::Note));
    }
    blocks
}

/// The paragraphs of a text, which a blank line sets apart.
pub fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    let mut paragraphs = vec![Vec::new()];
    for line in text.lines() {
        match (line.trim(), paragraphs.last_mut()) {
            ("", _) => paragraphs.push(Vec::new()),
            (line, Some(paragraph)) => paragraph.push(line),
            (_, None) => {}
        }
    }
    let told = paragraphs.into_iter().filter(|lines| !lines.is_empty());
    told.map(|lines| lines.join(" "))
}

/// How to read what follows.
pub(super) fn reading(facts: &Summary<'_>) -> Vec<Block> {
    let year = facts.edition.year().to_string();
    let mut cards = facts.standing.scorecards.iter();
    let is_of_dora = cards.any(|card| card.own_bands.is_empty());
    let mut told = vec![words::reading_scale().to_owned()];
    told.push(words::reading_coverage().to_owned());
    if is_of_dora {
        told.push(words::reading_bands(&year));
    }
    told.push(words::reading_apart().to_owned());
    told.into_iter().map(Block::Words).collect()
}

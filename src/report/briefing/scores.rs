//! The scores of each questionnaire: the map, the table, what stands out.

use super::{Block, Figure, Table, cell};
use crate::chart::{Radar, SeriesRole, rings};
use crate::report::Summary;
use crate::report::map::ScoreMap;
use crate::report::scored::{ScoreRow, Scored};
use crate::text::results::ground::{Ends, thin};
use crate::text::results::headline::{Headline, of_questionnaire};
use crate::text::results::{self, figure, told};
use crate::words::{report as words, results as labels};

pub(super) fn blocks(facts: &Summary<'_>) -> Vec<Block> {
    facts
        .scored()
        .iter()
        .flat_map(|scored| questionnaire(facts, scored))
        .collect()
}

fn questionnaire(facts: &Summary<'_>, scored: &Scored<'_>) -> Vec<Block> {
    let card = scored.told.scorecard;
    let bands = scored.bands();
    let Headline { heading, lede } = of_questionnaire(scored.told);
    let mut blocks = vec![Block::Heading(card.title.clone()), Block::Lead(heading)];
    let stands = told::standing(card, bands);
    let sentences = stands.into_iter().chain([lede]);
    blocks.extend(sentences.filter(|it| !it.is_empty()).map(Block::Words));
    let ends = Ends::of(card, bands);
    let end = |name: &str, ground: Option<_>| {
        let ground: &crate::text::results::ground::Ground<'_> = ground?;
        Some((name.to_owned(), cell(ground.named())))
    };
    let found = [
        end(labels::findings_strongest(), ends.highest()),
        end(labels::findings_lowest(), ends.lowest()),
    ];
    let found: Vec<_> = found.into_iter().flatten().collect();
    if !found.is_empty() {
        blocks.push(Block::Facts(found));
    }
    let lowest = ends.lowest();
    let lowest = lowest.and_then(|it| told::lowest_answers(it, facts.standing.catalogue));
    blocks.extend(lowest.map(Block::Words));
    if card.score.is_some() {
        blocks.push(Block::Figure(Box::new(drawn(facts, scored))));
    }
    blocks.push(Block::Table(table(scored)));
    let rests = [Some(figure::edition(bands)), thin(card)];
    blocks.extend(rests.into_iter().flatten().map(Block::Note));
    blocks
}

fn drawn(facts: &Summary<'_>, scored: &Scored<'_>) -> Figure {
    let card = scored.told.scorecard;
    let bands = scored.bands();
    let ScoreMap {
        title,
        summary,
        axes,
        series,
    } = scored.map(facts.assessment.date);
    let is_radar = Radar::is_for(axes.len());
    let mut now = series.iter().filter(|one| one.role == SeriesRole::Now);
    let is_broken = now.any(|one| one.values.iter().any(Option::is_none));
    let broken = (is_radar && is_broken).then(|| labels::figure_broken().to_owned());
    Figure {
        id: format!("map-{}", card.questionnaire),
        title,
        summary,
        axes,
        rings: rings(bands),
        series,
        notes: [figure::collar(bands, is_radar)]
            .into_iter()
            .chain(broken)
            .collect(),
    }
}

fn table(scored: &Scored<'_>) -> Table {
    let card = scored.told.scorecard;
    let when = scored.told.since.map(|(_, when)| when);
    let mut heads = vec![
        labels::column_dimension().to_owned(),
        labels::column_answered().to_owned(),
        labels::column_score().to_owned(),
        results::band_column(scored.bands()),
    ];
    heads.extend(
        scored
            .has_targets()
            .then(|| labels::figure_legend_target().to_owned()),
    );
    heads.extend(when.map(labels::changes_since));
    let row = |row: ScoreRow| {
        let score = if row.is_provisional {
            labels::report_provisional(&row.score)
        } else {
            row.score
        };
        let mut cells = vec![row.name, row.answered, score, row.band];
        cells.extend(scored.has_targets().then_some(row.target));
        cells.extend(when.map(|_| row.moved));
        cells.into_iter().map(cell).collect()
    };
    Table {
        caption: words::scores_caption(&card.title),
        numbers: (0..heads.len()).map(|at| at == 2 || at > 3).collect(),
        heads,
        rows: scored.rows().into_iter().map(row).collect(),
        groups: Vec::new(),
        sums: vec![row(scored.total())],
    }
}

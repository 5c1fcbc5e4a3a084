//! The dimensions of each questionnaire.

use leptos::prelude::*;

use super::{columns, group};
use crate::assessment::Assessment;
use crate::chart::TOP;
use crate::portfolio::DimensionLine;
use crate::questionnaire::QuestionnaireId;
use crate::scoring::Bands;
use crate::text::{number, over_time};
use crate::ui::page::compare::axis::{Axis, Line, Mark};
use crate::ui::page::compare::cell::or_nothing;
use crate::ui::page::compare::desk::Desk;
use crate::ui::page::compare::grid::{AreNumbers, Row, grid};
use crate::words::compare as words;

/// The lines and the numbers of each questionnaire's dimensions.
pub(super) fn of_dimensions(
    desk: Desk,
    visits: &[&Assessment],
    lines: &[DimensionLine],
    axis: Memo<Axis>,
) -> impl IntoView + use<> {
    let mut questionnaires: Vec<&QuestionnaireId> = Vec::new();
    for line in lines {
        if !questionnaires.contains(&&line.questionnaire) {
            questionnaires.push(&line.questionnaire);
        }
    }
    let sections = questionnaires.into_iter().map(|questionnaire| {
        let own = lines
            .iter()
            .filter(|line| line.questionnaire == *questionnaire);
        let naming = desk.naming(questionnaire);
        let drawn = own
            .clone()
            .map(|line| line_of(line, naming.bands()).drawn(axis));
        let drawn = view! { <div class="trend-grid">{drawn.collect_view()}</div> };
        let rows = own.map(|line| row_of(line, visits, naming.bands()));
        let title = desk.title(questionnaire);
        let table = grid(
            words::trend_table(&title),
            columns(desk, visits, words::column_dimension()),
            rows.collect(),
            AreNumbers::Yes,
        );
        group(title, None, drawn.into_any(), table.into_any())
    });
    sections.collect_view()
}

fn line_of(line: &DimensionLine, bands: Bands<'_>) -> Line {
    Line {
        id: format!("{}-{}", line.questionnaire, line.dimension),
        name: line.title.clone(),
        told: over_time::trend(line.points.iter(), bands),
        top: TOP,
        marks: line.points.iter().map(Mark::of).collect(),
    }
}

/// The score of a dimension at each visit, said to be provisional where it is.
fn row_of(line: &DimensionLine, visits: &[&Assessment], bands: Bands<'_>) -> Row {
    let cells = visits.iter().map(|visit| {
        let point = line.points.iter().find(|it| it.assessment == visit.id);
        or_nothing(point.map(|point| {
            let score = number::score_among(point.score, bands);
            if point.is_provisional {
                words::trend_provisional(&score).into_any()
            } else {
                score.into_any()
            }
        }))
    });
    Row {
        name: line.title.clone().into_any(),
        cells: cells.collect(),
    }
}

//! What was tried, and what of it was kept.

use leptos::prelude::*;

use super::group;
use crate::assessment::Assessment;
use crate::portfolio::{Tried, tried};
use crate::text::over_time;
use crate::ui::page::compare::axis::{Axis, Line, Mark};
use crate::ui::page::compare::desk::Desk;
use crate::ui::page::compare::grid::{AreNumbers, Row, grid};
use crate::words::compare as words;

/// What was tried and kept; nothing where nothing was tried.
pub(super) fn of_tried(
    desk: Desk,
    visits: &[&Assessment],
    axis: Memo<Axis>,
) -> Option<impl IntoView + use<>> {
    let all = tried(visits);
    let most = all.iter().map(Tried::all).max().unwrap_or_default();
    if most == 0 {
        return None;
    }
    let count = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    let marks = all.iter().enumerate().map(|(at, one)| Mark {
        at: one.assessment.clone(),
        value: count(one.kept),
        is_hollow: false,
        is_joined: at > 0,
    });
    let title = words::trend_tried();
    let line = Line {
        id: "tried".to_owned(),
        name: title.to_owned(),
        told: over_time::tried(&all),
        top: count(most),
        marks: marks.collect(),
    };
    let drawn = view! { <div class="trend-grid">{line.drawn(axis)}</div> };
    let rows = all.iter().map(|one| {
        let cells = [one.kept, one.begun, one.dropped];
        Row {
            name: desk.day_of(&one.assessment).into_any(),
            cells: cells.map(|count| count.to_string().into_any()).into(),
        }
    });
    let columns = [
        words::column_assessment(),
        words::column_kept(),
        words::column_begun(),
        words::column_dropped(),
    ];
    let table = grid(
        words::tried_table().to_owned(),
        columns.map(str::to_owned).into(),
        rows.collect(),
        AreNumbers::Yes,
    );
    let how = Some(words::trend_tried_how());
    Some(group(
        title.to_owned(),
        how,
        drawn.into_any(),
        table.into_any(),
    ))
}

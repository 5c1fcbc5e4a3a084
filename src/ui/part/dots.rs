//! Answers of a room as dots: one dot, one person, stacked by level.

use leptos::prelude::*;

use super::Cairn;
use crate::questionnaire::{Level, shade};
use crate::workshop::Distribution;

/// The most dots that stand in a column; where there are more, every column is a bar with its count.
const MOST_DOTS: u32 = 12;
/// More dots than this stand two abreast.
const MOST_IN_A_ROW: u32 = 6;

/// A distribution. Its words stand for it where nobody sees it.
#[component]
pub(crate) fn Dots(
    /// How often each level was chosen.
    levels: Distribution,
    /// Whether the first level is the best.
    reversed: bool,
    /// The names of the levels, the first one first; fewer where there is no room for them.
    names: Vec<String>,
    /// What the dots say.
    told: String,
) -> impl IntoView {
    let median = levels.lower_median(reversed);
    let tallest = levels.counts().iter().copied().max().unwrap_or_default();
    let is_abreast = (MOST_IN_A_ROW + 1..=MOST_DOTS).contains(&tallest);
    let top = levels.levels();
    let columns = levels.chosen().zip(
        names
            .into_iter()
            .map(Some)
            .chain(std::iter::repeat_with(|| None)),
    );
    let columns = columns.map(|((level, count), name)| {
        let rank = if reversed { top + 1 - level } else { level };
        let people = if tallest > MOST_DOTS {
            bar(count, tallest).into_any()
        } else {
            (0..count)
                .map(|_| view! { <span class="dots__dot"></span> })
                .collect_view()
                .into_any()
        };
        column(level, shade(rank, top), median == Some(level), people, name)
    });
    view! {
        <div
            class="dots"
            role="img"
            aria-label=told
            data-abreast=is_abreast.then_some("")
            data-bars=(tallest > MOST_DOTS).then_some("")
        >
            {columns.collect_view()}
        </div>
    }
}

fn column(
    level: Level,
    shade: u8,
    is_median: bool,
    people: AnyView,
    name: Option<String>,
) -> impl IntoView {
    view! {
        <div class="dots__column" data-shade=shade.to_string() data-median=is_median.then_some("")>
            <div class="dots__people">{people}</div>
            <div class="dots__label">
                <span class="dots__level"><Cairn shade /> {level.to_string()}</span>
                {name.map(|name| view! { <span class="dots__name">{name}</span> })}
            </div>
        </div>
    }
}

/// How many there are, as the height of a bar beside the tallest.
fn bar(count: u32, tallest: u32) -> impl IntoView {
    let percent = f64::from(count) / f64::from(tallest.max(1)) * 100.0;
    view! {
        <span class="dots__count">{count.to_string()}</span>
        <span class="dots__bar" style:block-size=format!("{percent:.2}%")></span>
    }
}

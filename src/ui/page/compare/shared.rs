//! The scores of what all chosen assessments answered: a map, what moved, and a table.

use leptos::prelude::*;

use super::cell::or_nothing;
use super::desk::Desk;
use super::grid::{AreNumbers, Row, grid};
use crate::chart::{Axis, DumbbellRow, Dumbbells, RadarSize, Series, SeriesRole, rings};
use crate::portfolio::{Apart, LikeForLike, Shared, like_for_like};
use crate::questionnaire::{Catalogue, QuestionnaireId};
use crate::scoring::Score;
use crate::text::results::{figure, file_name};
use crate::text::{number, over_time};
use crate::ui::part::{ChartFigure, Drawing, Naming, Picture, SaveDrawing, SavePicture, control};
use crate::words::{charts, compare as words};

/// How many assessments a map shows at most: each needs a look of its own.
pub(super) const MOST_ON_A_MAP: usize = 4;

/// The looks of the newest and of those before it.
const LOOKS: [SeriesRole; MOST_ON_A_MAP] = [
    SeriesRole::Now,
    SeriesRole::Before,
    SeriesRole::Projected,
    SeriesRole::Target,
];

/// The id of the heading of a questionnaire.
pub(super) fn heading(questionnaire: &QuestionnaireId) -> String {
    format!("of-{questionnaire}")
}

/// What sets the chosen assessments apart, and each questionnaire of the newest over them.
#[component]
pub(super) fn SharedScores(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    move || {
        let catalogue = desk.catalogue();
        let (shared, apart) = desk.of_chosen(|visits| {
            (
                like_for_like(&catalogue, visits),
                Apart::of(&catalogue, visits),
            )
        });
        let apart = over_time::apart(&catalogue, &apart, &shared);
        let apart = (!apart.is_empty()).then(|| {
            let lines = apart.into_iter().map(|line| view! { <li>{line}</li> });
            view! {
                <aside class="notice stack stack--tight" aria-label=words::apart()>
                    <ul>{lines.collect_view()}</ul>
                </aside>
            }
        });
        let year = crate::state::Preferences::expect().edition().year();
        let days = desk.days();
        let sections = shared
            .iter()
            .map(|one| section(desk, &catalogue, one, &days));
        view! {
            <div class="stack">
                {apart}
                <p class="aside-note">{words::how(&year.to_string())}</p>
            </div>
            {sections.collect_view()}
        }
    }
}

/// A dimension's title with what all share of it.
type Dimension<'a> = (String, &'a Shared);

fn section(
    desk: Desk,
    catalogue: &Catalogue,
    one: &LikeForLike,
    days: &[String],
) -> impl IntoView + use<> {
    let title = desk.title(&one.questionnaire);
    let whose = untrack(|| desk.whose()).unwrap_or_default();
    let naming = desk.naming(&one.questionnaire);
    let known = catalogue.questionnaire(&one.questionnaire);
    let dimensions: Vec<Dimension<'_>> = one
        .dimensions
        .iter()
        .map(|(id, shared)| {
            let mut all = known.into_iter().flat_map(|it| &it.dimensions);
            let title = all.find(|it| it.id == *id);
            (
                title.map_or_else(|| id.to_string(), |it| it.title.clone()),
                shared,
            )
        })
        .collect();
    let is_any = dimensions
        .iter()
        .any(|(_, shared)| shared.scores().is_some());
    let pictures = is_any.then(|| {
        view! {
            <div class="split split--even">
                {drawn(map(one, &title, &dimensions, days, &naming), &whose)}
                {moved(one, &title, &dimensions, days, &naming)}
            </div>
        }
    });
    let too_little = (!is_any).then(|| {
        view! { <p class="notice">{words::too_little(one.whole.shared, one.whole.asked)}</p> }
    });
    let heading = heading(&one.questionnaire);
    let labelled_by = heading.clone();
    view! {
        <section class="stack" aria-labelledby=labelled_by>
            <div class="section-head">
                <h2 id=heading>{title.clone()}</h2>
            </div>
            {too_little}
            {pictures}
            {table(one, &title, &dimensions, days, &naming)}
        </section>
    }
}

/// The map: the newest four over each other.
fn map(
    one: &LikeForLike,
    title: &str,
    dimensions: &[Dimension<'_>],
    days: &[String],
    naming: &Naming,
) -> Picture {
    let bands = naming.bands();
    let from = days.len().saturating_sub(MOST_ON_A_MAP);
    let shown = days.get(from..).unwrap_or_default();
    let axes = dimensions.iter().map(|(name, shared)| Axis {
        name: name.clone(),
        detail: match shared.ends() {
            Some(ends) => number::score_among(ends.now(), bands),
            None => charts::map_no_score().to_owned(),
        },
    });
    let of_visit = |at: usize| {
        let values = dimensions.iter().map(move |(_, shared)| {
            let score: Option<&Score> = shared.scores().and_then(|scores| scores.get(at));
            score.map(|score| score.value())
        });
        values.collect()
    };
    let series = shown.iter().enumerate().rev().zip(LOOKS);
    let series = series.map(|((at, day), role)| Series {
        role,
        name: day.clone(),
        values: of_visit(from + at),
    });
    let count = dimensions.len();
    let described = dimensions
        .iter()
        .map(|(name, shared)| over_time::map_described(name, shared, days, bands));
    let first = figure::spokes(count, Picture::is_radar(count));
    Picture {
        id: format!("map-{}", one.questionnaire),
        title: words::map_title(title, &number::clauses(shown.iter().cloned())),
        summary: number::sentences(std::iter::once(first).chain(described)),
        axes: axes.collect(),
        series: series.collect(),
        naming: naming.clone(),
    }
}

/// What moved from the first to the last.
fn moved(
    one: &LikeForLike,
    title: &str,
    dimensions: &[Dimension<'_>],
    days: &[String],
    naming: &Naming,
) -> impl IntoView + use<> {
    let bands = naming.bands();
    let row = |(name, shared): &Dimension<'_>| DumbbellRow {
        name: name.clone(),
        detail: over_time::moved_row(shared.ends(), bands),
        ends: shared
            .ends()
            .map(|ends| (ends.before().value(), ends.now().value())),
        is_provisional: shared.is_provisional(),
    };
    let described = dimensions
        .iter()
        .map(|(name, shared)| over_time::moved_described(name, shared.ends(), bands));
    let end = |day: Option<&String>| day.cloned().unwrap_or_default();
    let heading = words::moved_title(title, &end(days.first()), &end(days.last()));
    let chart = Dumbbells {
        id: format!("moved-{}", one.questionnaire),
        title: heading.clone(),
        summary: number::sentences(described),
        rows: dimensions.iter().map(row).collect(),
        rings: rings(bands),
        size: RadarSize::Wide,
    };
    let compact = Dumbbells {
        size: RadarSize::Compact,
        ..chart.clone()
    };
    let (drawing, notes) = (chart.draw(), vec![words::moved_signs().to_owned()]);
    let file = chart.id;
    let saved = drawing.clone();
    let draw = Callback::new(move |()| Some(saved.clone()));
    view! {
        <figure class="map-sheet stack">
            <Drawing markup=drawing compact=compact.draw() class="map-sheet__frame" />
            <figcaption class="stack stack--tight">
                <p>{heading.clone()}</p>
                <p class="aside-note">{words::moved_signs()}</p>
            </figcaption>
            <SaveDrawing title=heading file notes draw is_folded=true />
        </figure>
    }
}

/// The map, and a way to save it.
fn drawn(picture: Picture, team: &str) -> impl IntoView + use<> {
    let names = ["svg", "png"].map(|ending| file_name(team, &picture.id, None, ending));
    let (saved, team) = (picture.clone(), team.to_owned());
    let title = picture.title.clone();
    let draw = Callback::new(move |()| {
        let caption = saved.caption(saved.title.clone(), team.clone());
        Some((saved.draw(RadarSize::Wide), caption))
    });
    view! {
        <ChartFigure picture>
            <details class="off-paper">
                <summary>{control(charts::save(), &title)}</summary>
                <p class="cluster">
                    <SavePicture title=title.clone() draw names is_only=false />
                </p>
            </details>
        </ChartFigure>
    }
}

/// Every number, with a column for each assessment.
fn table(
    one: &LikeForLike,
    title: &str,
    dimensions: &[Dimension<'_>],
    days: &[String],
    naming: &Naming,
) -> impl IntoView + use<> {
    let bands = naming.bands();
    let columns = [words::column_dimension(), words::column_shared()].map(str::to_owned);
    let columns = columns.into_iter().chain(days.iter().cloned());
    let columns = columns.chain([words::column_change().to_owned()]).collect();
    let row = |name: String, shared: &Shared| {
        let of = words::shared_of(shared.shared, shared.asked).into_any();
        let scores = (0..days.len()).map(|at| {
            let score = shared.scores().and_then(|scores| scores.get(at));
            let written = score.map(|score| {
                let written = number::score_among(*score, bands);
                let provisional = shared.is_provisional();
                let provisional = provisional.then(|| {
                    view! { " " <span class="provisional">{charts::provisional()}</span> }
                });
                view! {
                    {written}
                    {provisional}
                }
                .into_any()
            });
            or_nothing(written)
        });
        let change = shared
            .ends()
            .map(|ends| number::moved(ends, bands).signed());
        let change = or_nothing(change.map(IntoAny::into_any));
        Row {
            name: name.into_any(),
            cells: std::iter::once(of).chain(scores).chain([change]).collect(),
        }
    };
    let rows = dimensions
        .iter()
        .map(|(name, shared)| row(name.clone(), shared));
    let whole = row(title.to_owned(), &one.whole);
    let rows = rows.chain([whole]).collect();
    grid(words::table(title), columns, rows, AreNumbers::Yes)
}

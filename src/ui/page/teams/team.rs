//! One team: its assessments, from one to the next.

use std::sync::Arc;

use leptos::html::Dialog;
use leptos::prelude::*;

use super::cells::Shown;
use super::rows::cell;
use super::view::{Columns, View};
use crate::assessment::{Assessment, AssessmentId, Metric};
use crate::browser::focus;
use crate::delivery::performance;
use crate::portfolio::rollup::{Visited, course};
use crate::state::Notices;
use crate::state::teams::TeamsDesk;
use crate::text::{home, teams as text, term};
use crate::ui::follow::{once_closed, open_while};
use crate::ui::keyboard::focus_once_shown;
use crate::ui::late::{Given, LatePart, Part};
use crate::ui::part::Shown as While;
use crate::ui::route::Route;
use crate::words;

/// A team's assessments, as soon as one is looked into.
#[component]
pub(super) fn TeamDialog(
    /// What is on the page.
    desk: TeamsDesk,
    /// How teams are shown.
    view: View,
) -> impl IntoView {
    let notices = Notices::expect();
    let element = NodeRef::<Dialog>::new();
    open_while(element, move || view.opened.with(Option::is_some));
    let given = RwSignal::new(None);
    let is_asked_for = Memo::new(move |before: Option<&bool>| {
        given.with(Option::is_some) || before.copied().unwrap_or(false)
    });
    let body = move || {
        let id = view.opened.get()?;
        let visits = desk.visits(&id);
        let name = text::name(visits.first()?);
        let count = words::teams::visits(visits.len());
        let shown = untrack(|| over_time(desk, view, &visits));
        let ways = visits.iter().map(|visit| way(desk, view, visit, given));
        let called = name.clone();
        let is_brought = visits.iter().any(|visit| !desk.is_own(&visit.id));
        let delete = move |_| delete(desk, view, notices, (&id, &called));
        Some(view! {
            <div class="dialog__body">
                <h2 class="dialog__title" id="team-title" dir="auto">
                    {name}
                </h2>
                <p>{count}</p>
                {shown}
                <ul class="plain-list stack stack--tight">{ways.collect_view()}</ul>
                <p class="dialog__actions">
                    <button
                        class="button"
                        type="button"
                        on:click=move |_| view.opened.set(None)
                    >
                        {words::teams::close()}
                    </button>
                    {is_brought
                        .then(|| {
                            view! {
                                <button class="button button--plain" type="button" on:click=delete>
                                    {words::teams::delete_team()}
                                </button>
                            }
                        })}
                </p>
            </div>
        })
    };
    view! {
        <dialog
            class="dialog teams-dialog"
            aria-labelledby="team-title"
            node_ref=element
            on:close=once_closed(move || view.opened.set(None))
        >
            {body}
        </dialog>
        <While when=move || is_asked_for.get()>
            <LatePart part=Part::Import(given) waiting=|line| line />
        </While>
    }
}

fn delete(desk: TeamsDesk, view: View, notices: Notices, (id, name): (&AssessmentId, &str)) {
    view.opened.set(None);
    let removed = desk.remove_team(id);
    let said = words::teams::deleted_team(name);
    notices.say_with_undo(said, move || desk.put_back(&removed));
    focus::on("main h1");
    focus_once_shown(".toast button");
}

/// The way into an assessment: to its results where it is one of this browser, else to take it there.
fn way(
    desk: TeamsDesk,
    view: View,
    visit: &Arc<Assessment>,
    given: RwSignal<Option<Given>>,
) -> impl IntoView + use<> {
    let (id, day) = (visit.id.clone(), text::visit(visit));
    let way = if desk.is_own(&id) {
        view! { <a href=Route::Results.of(&id)>{words::teams::to_results(&day)}</a> }.into_any()
    } else {
        let open = move |_| {
            let Some(text) = desk.document_of(&id) else {
                return;
            };
            view.opened.set(None);
            given.set(Some(Given::Bytes(text.into_bytes())));
        };
        view! {
            <button class="button button--plain" type="button" on:click=open>
                {words::teams::open_here(&day)}
            </button>
        }
        .into_any()
    };
    view! { <li>{way}</li> }
}

/// The scores of the assessments beside each other, by what the table shows.
fn over_time(desk: TeamsDesk, view: View, visits: &[Arc<Assessment>]) -> Option<AnyView> {
    match view.columns()? {
        Columns::Dimensions(id) => {
            let catalogue = desk.catalogue()?;
            let questionnaire = catalogue.questionnaire(&id)?;
            let all: Vec<&Assessment> = visits.iter().map(AsRef::as_ref).collect();
            let visited = course(&catalogue, questionnaire, &all);
            if visited.is_empty() {
                return Some(view! { <p>{words::teams::visits_none()}</p> }.into_any());
            }
            let dimensions = questionnaire.dimensions.iter().map(|it| it.title.clone());
            let mut rows: Vec<(String, Vec<Shown>)> = Vec::new();
            let whole = visited.iter().map(|visit| Shown::of(&visit.whole));
            rows.push((questionnaire.title.clone(), whole.collect()));
            for (at, title) in dimensions.enumerate() {
                let cells = visited.iter().filter_map(|visit| visit.cells.get(at));
                rows.push((title, cells.map(Shown::of).collect()));
            }
            let heads = visited.iter().map(|visit| head_of(visits, visit)).collect();
            let caption = words::teams::visits_caption(&questionnaire.title);
            let corner = words::teams::dimension();
            Some(table(caption, corner, heads, rows, &visited))
        }
        Columns::Delivery => {
            let oldest_first = visits.iter().rev();
            let measured: Vec<&Arc<Assessment>> =
                oldest_first.filter(|it| it.delivery.is_some()).collect();
            if measured.is_empty() {
                return Some(view! { <p>{words::teams::visits_none()}</p> }.into_any());
            }
            let rows = Metric::ALL.map(|metric| {
                let scores = measured.iter().map(|visit| {
                    let readings = visit.delivery.as_ref();
                    let scores = readings.map(performance).unwrap_or_default();
                    Shown::of_metric(scores.score(metric))
                });
                (term::metric(metric).to_owned(), scores.collect())
            });
            let heads = measured.iter().map(|visit| text::visit(visit)).collect();
            let caption = words::teams::visits_caption(words::delivery::title());
            let corner = words::teams::metric();
            Some(table(caption, corner, heads, rows.to_vec(), &[]))
        }
    }
}

/// The day of a visit, with its round.
fn head_of(visits: &[Arc<Assessment>], visited: &Visited) -> String {
    let found = visits.iter().find(|it| it.id == visited.assessment);
    found.map_or_else(|| home::day(visited.date), |it| text::visit(it))
}

/// Rows of dimensions or metrics, columns of visits.
fn table(
    caption: String,
    corner: &'static str,
    heads: Vec<String>,
    rows: Vec<(String, Vec<Shown>)>,
    visited: &[Visited],
) -> AnyView {
    let head = |name: String| view! { <th scope="col" data-kind="number">{name}</th> };
    let row = |(title, cells): (String, Vec<Shown>)| {
        let cells: Vec<AnyView> = cells.iter().map(cell).collect();
        view! {
            <tr>
                <th scope="row">{title}</th>
                {cells}
            </tr>
        }
    };
    let like = (visited.len() > 1).then(|| {
        let cells = visited.iter().enumerate().map(|(at, visit)| {
            let said = match (at, visit.is_like_the_one_before) {
                (0, _) => words::teams::like_first(),
                (_, true) => words::teams::like_yes(),
                (_, false) => words::teams::like_no(),
            };
            view! { <td data-kind="number">{said}</td> }
        });
        view! {
            <tfoot>
                <tr>
                    <th scope="row">{words::teams::like_before()}</th>
                    {cells.collect_view()}
                </tr>
            </tfoot>
        }
    });
    let scored = (!visited.is_empty())
        .then(|| view! { <p class="aside-note">{words::teams::visits_scored()}</p> });
    let label = caption.clone();
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=label>
            <table class="data-table">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{corner}</th>
                        {heads.into_iter().map(head).collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                {like}
            </table>
        </div>
        {scored}
    }
    .into_any()
}

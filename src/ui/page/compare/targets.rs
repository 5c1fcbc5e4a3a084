//! The targets of the team's newest chosen assessment: where it is, how far, and where it was.

use leptos::prelude::*;

use super::desk::Desk;
use super::grid::{AreNumbers, Row, grid};
use crate::assessment::Assessment;
use crate::portfolio::{Aim, Aimed, Met, Standing, aimed};
use crate::questionnaire::Catalogue;
use crate::state::Preferences;
use crate::text::{number, over_time};
use crate::ui::part::Naming;
use crate::words::compare as words;

/// The section.
#[component]
pub(super) fn TargetsMet(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    let body = move || {
        let catalogue = desk.catalogue();
        // Where nothing is chosen, the newest counts.
        let of_newest = |visits: &[&Assessment]| {
            let (now, before) = match visits {
                [only] => (*only, None),
                [before, .., now] => (*now, Some(*before)),
                [] => return None,
            };
            let all = aimed(&catalogue, now, before);
            let day = before.map(|before| desk.day_of(&before.id));
            Some(told(desk, &catalogue, &all, day))
        };
        if desk.chosen.with(Vec::is_empty) {
            desk.of_all(|all| of_newest(all.get(..1).unwrap_or_default()))
        } else {
            desk.of_chosen(of_newest)
        }
    };
    view! {
        <section class="stack" aria-labelledby="targets">
            <div class="section-head">
                <h2 id="targets">{words::targets()}</h2>
                <p class="aside-note">{words::targets_hint()}</p>
            </div>
            {body}
        </section>
    }
}

fn told(desk: Desk, catalogue: &Catalogue, all: &[Aimed], day: Option<String>) -> AnyView {
    if all.is_empty() {
        return view! { <p>{words::targets_nothing()}</p> }.into_any();
    }
    let met = Met::of(all.iter().map(|it| it.now));
    let was = Met::of(all.iter().filter_map(|it| it.before));
    let before = day
        .as_ref()
        .map(|day| words::targets_before(day, was.met, was.all()));
    let unknown = (met.unknown > 0).then(|| words::targets_unknown(met.unknown));
    let counted = format!("{}.", words::targets_met(met.met, met.all()));
    let counted = number::sentences([counted].into_iter().chain(before).chain(unknown));
    let columns = [
        words::column_aim(),
        words::column_target(),
        words::column_now(),
        words::column_standing(),
    ];
    let columns = columns.map(str::to_owned).into_iter();
    let columns = columns.chain(day.is_some().then(|| words::column_before().to_owned()));
    let rows = all.iter().map(|one| row(desk, catalogue, one));
    let rows = rows.collect();
    let caption = words::targets_table().to_owned();
    view! {
        <p>{counted}</p>
        {grid(caption, columns.collect(), rows, AreNumbers::No)}
    }
    .into_any()
}

fn row(desk: Desk, catalogue: &Catalogue, aimed: &Aimed) -> Row {
    let naming = match &aimed.aim {
        Aim::Dimension { questionnaire, .. } => desk.naming(questionnaire),
        Aim::Question { .. } => Naming::from(Preferences::expect().edition()),
    };
    let bands = naming.bands();
    let target = over_time::target(&aimed.aim, catalogue, bands);
    // The text tells what one would see there.
    let text = match &aimed.aim {
        Aim::Question {
            question, target, ..
        } => catalogue
            .question(question)
            .and_then(|it| it.level(*target))
            .map(|level| level.text.clone())
            .filter(|text| !text.is_empty()),
        Aim::Dimension { .. } => None,
    };
    let text = text.map(|text| view! { <p class="aim-text aside-note">{text}</p> });
    let target = view! {
        <span>{target}</span>
        {text}
    };
    let [now, before] = over_time::stands(&aimed.aim, catalogue, bands);
    let standing = over_time::standing(aimed, bands);
    let is_met = (aimed.now == Standing::Met).then_some("");
    let standing = view! {
        <span class="aim-standing" data-met=is_met>
            {standing}
        </span>
    };
    let mut cells = vec![target.into_any(), now.into_any(), standing.into_any()];
    cells.extend(aimed.before.map(|_| before.into_any()));
    Row {
        name: name(desk, catalogue, &aimed.aim),
        cells,
    }
}

fn name(desk: Desk, catalogue: &Catalogue, aim: &Aim) -> AnyView {
    match aim {
        Aim::Dimension {
            questionnaire,
            dimension,
            ..
        } => {
            let known = catalogue.questionnaire(questionnaire);
            let mut all = known.into_iter().flat_map(|it| &it.dimensions);
            let title = all.find(|it| it.id == *dimension);
            let title = title.map_or_else(|| dimension.to_string(), |it| it.title.clone());
            view! { {title} " " <span class="tag">{words::aim_dimension()}</span> }.into_any()
        }
        Aim::Question { question, .. } => {
            let known = catalogue.question(question);
            let title = known.map_or_else(|| question.to_string(), |it| it.title.clone());
            view! { <a href=desk.href(question)>{title}</a> }.into_any()
        }
    }
}

//! Slips to cut, one for each person: numbers and boxes, no names.

use leptos::prelude::*;

use super::{Asked, Tick};
use crate::text::worksheet::Slips;
use crate::words;

/// The sheet.
pub(super) fn sheet(asked: &Asked<'_>) -> impl IntoView + use<> {
    let slips = Slips::of(asked.count());
    // All are the same: whoever listens hears one.
    let copies = (0..slips.on_a_page).map(|at| {
        let is_hidden = (at > 0).then_some("true");
        view! { <section class="slip" aria-hidden=is_hidden>{slip(asked, slips.rows)}</section> }
    });
    view! {
        <article
            class="worksheet slips"
            data-on-a-page=slips.on_a_page.to_string()
            aria-label=words::paper::form_votes()
        >
            {copies.collect_view()}
        </article>
    }
}

/// What one person has, in columns of so many rows.
fn slip(asked: &Asked<'_>, rows: usize) -> impl IntoView + use<> {
    let ladders: Vec<usize> = asked
        .questions()
        .map(|question| question.rungs().count())
        .collect();
    let levels = asked.levels();
    let columns = ladders.chunks(rows).enumerate();
    let columns = columns.map(|(at, ladders)| column(at * rows, ladders, levels));
    let extent = asked.extent.name();
    let extent = extent.map(|name| view! { <span class="map-name">{name}</span> });
    view! {
        <p class="slip__title">
            <strong>{asked.lens.title.clone()}</strong>
            " "
            {extent}
        </p>
        <p class="slip__how">{words::paper::how_votes()}</p>
        <div class="slip__columns">{columns.collect_view()}</div>
        <p class="slip__signs">{words::paper::votes_signs()}</p>
    }
}

fn column(before: usize, ladders: &[usize], levels: usize) -> impl IntoView + use<> {
    let heads = (1..=levels).map(|level| view! { <th scope="col">{level}</th> });
    let rows = ladders.iter().enumerate().map(|(at, own)| {
        let number = before + at + 1;
        let boxes = (0..levels).map(|level| {
            view! { <td>{(level < *own).then(|| view! { <Tick /> })}</td> }
        });
        view! {
            <tr>
                <th scope="row" aria-label=words::paper::numbered(number)>
                    {number}
                </th>
                {boxes.collect_view()}
                <td class="slip__instead">
                    <Tick />
                </td>
                <td>
                    <Tick />
                </td>
            </tr>
        }
    });
    view! {
        <table class="slip__votes">
            <thead>
                <tr>
                    <td></td>
                    {heads.collect_view()}
                    <th class="slip__instead" scope="col" aria-label=words::paper::dont_know()>
                        {words::paper::vote_dont_know()}
                    </th>
                    <th scope="col" aria-label=words::paper::not_applicable_short()>
                        {words::paper::vote_not_applicable()}
                    </th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

//! Where whoever leads a room counts its votes and writes down what it agrees on.

use leptos::prelude::*;

use super::{Asked, running};
use crate::text::worksheet;
use crate::ui::part::partly_aloud;
use crate::words;

/// The sheet.
pub(super) fn sheet(asked: &Asked<'_>) -> impl IntoView + use<> {
    let levels = asked.levels();
    let heads = (1..=levels).map(
        |level| view! { <th scope="col">{partly_aloud(words::first::assess_level(level))}</th> },
    );
    let rows = asked.questions().enumerate().map(|(at, question)| {
        let own = question.rungs().count();
        let strokes = (0..levels).map(|level| {
            view! { <td class=(level >= own).then_some("tally__none")></td> }
        });
        view! {
            <tr>
                <th scope="row">{words::paper::question(at + 1, &question.prompt)}</th>
                {strokes.collect_view()}
                <td></td>
                <td></td>
                <td class="tally__agreed"></td>
                <td></td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let lens = asked.lens;
    view! {
        <article class="worksheet" aria-label=words::paper::form_tally()>
            {running(lens.title.clone(), asked.extent)}
            <div class="worksheet__body">
                <p class="tally__how">{words::paper::how_tally()}</p>
                <div class="tally-frame" tabindex="0" role="region" aria-label=words::paper::tally()>
                    <table class="tally">
                        <thead>
                            <tr>
                                <th scope="col">{words::paper::tally_question()}</th>
                                {heads.collect_view()}
                                <th scope="col">{words::paper::dont_know()}</th>
                                <th scope="col">{words::paper::not_applicable_short()}</th>
                                <th scope="col">{words::paper::tally_agreed()}</th>
                                <th scope="col">{words::paper::tally_note()}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <footer class="worksheet__imprint">
                    {worksheet::imprint(&lens.title, lens.version, asked.count())}
                </footer>
            </div>
        </article>
    }
}

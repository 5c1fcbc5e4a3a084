//! The assessments that were taken over before, with the other tools' scores.

use leptos::prelude::*;

use crate::exchange::elsewhere::origin_of;
use crate::state::Assessments;
use crate::text::{foreign as text, home};
use crate::ui::route::Route;
use crate::words;

/// A list of them; nothing where there are none.
#[component]
pub(super) fn Before() -> impl IntoView {
    let assessments = Assessments::expect();
    let list = move || {
        let all = assessments.list().into_iter();
        let rows: Vec<_> = all
            .filter_map(|assessment| {
                let origin = origin_of(&assessment)?;
                let tool = text::tool(origin.tool);
                let whole = text::whole(origin.tool, &origin.scores);
                let told = whole.map_or_else(
                    || tool.to_owned(),
                    |score| words::foreign::before_score(tool, &score),
                );
                Some(view! {
                    <div>
                        <dt dir="auto">
                            <a href=Route::Assess.of(&assessment.id)>{home::name(&assessment)}</a>
                        </dt>
                        <dd>{told}</dd>
                    </div>
                })
            })
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="stack" aria-labelledby="before">
                    <h2 id="before">{words::foreign::before()}</h2>
                    <dl class="fact-list">{rows}</dl>
                </section>
            }
        })
    };
    view! { {list} }
}

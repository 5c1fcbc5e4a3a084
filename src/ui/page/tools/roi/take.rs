//! Takes what a team has measured from its assessment.

use leptos::prelude::*;

use crate::assessment::{Assessment, AssessmentId};
use crate::calculator::{RoiInput, Sheets, measured_for_return};
use crate::state::{Assessments, Notices, Tools};
use crate::text::home;
use crate::text::tools::{self, roi as text};
use crate::ui::page::tools::assessment::AssessmentChoice;
use crate::ui::page::tools::sheet::replace;
use crate::ui::part::Shown;
use crate::words;

/// The choice of an assessment with numbers; nothing where there is none.
#[component]
pub(super) fn Take() -> impl IntoView {
    let (assessments, tools, notices) = (Assessments::expect(), Tools::expect(), Notices::expect());
    let named = Memo::new(move |_| {
        let list = assessments.list();
        let measured = list
            .iter()
            .filter(|assessment| !measured_for_return(assessment).is_empty());
        let named = measured.map(|one| (one.id.clone(), tools::assessment(one)));
        named.collect::<Vec<_>>()
    });
    let take = Callback::new(move |(id, _): (AssessmentId, String)| {
        if let Some(assessment) = untrack(|| assessments.find(&id)) {
            take_from(tools, notices, &assessment);
        }
    });
    view! {
        <Shown when=move || named.with(|named| !named.is_empty())>
            <details class="whose">
                <summary>{words::tools::roi_take()}</summary>
                <div class="stack stack--tight">
                    <p class="measure">{words::tools::roi_take_more()}</p>
                    <AssessmentChoice
                        id="take-from"
                        label=words::tools::roi_take_from()
                        button=words::tools::roi_take_in()
                        named
                        on_chosen=take
                    />
                </div>
            </details>
        </Shown>
    }
}

/// Fills in what was measured and nothing else, with a way back.
fn take_from(tools: Tools, notices: Notices, assessment: &Assessment) {
    let measured = measured_for_return(assessment);
    let inputs: Vec<RoiInput> = measured.iter().map(|(input, _)| *input).collect();
    let said = words::tools::roi_taken(&home::name(assessment), &text::names(&inputs));
    let from = tools::assessment(assessment);
    let fill = |sheets: &mut Sheets| {
        for (input, mut estimate) in measured {
            estimate.source = text::taken_from(&from, &estimate.source);
            sheets.roi.set(input, estimate);
        }
    };
    replace(tools, notices, said, fill, |sheets, before| {
        sheets.roi.clone_from(&before.roi);
    });
}

//! The calculator of a return on investment.

mod curve;
mod inputs;
mod result;
mod swings;
mod take;

use leptos::prelude::*;

use super::sheet::{SheetActions, SheetHead};
use crate::calculator::{RoiGaps, RoiOutlook, RoiSheet, return_of_a_year};
use crate::state::Tools;
use crate::words;
use curve::MonthByMonth;
use inputs::Inputs;
use result::Return;
use swings::Swings;
use take::Take;

/// The return of what is on the sheet.
type Outlook = Memo<Result<RoiOutlook, RoiGaps>>;

/// The page.
#[component]
pub(crate) fn ReturnOnInvestmentPage() -> impl IntoView {
    let tools = Tools::expect();
    let outlook = Memo::new(move |_| tools.read(|sheets| sheets.roi.outlook()));
    view! {
        <div class="page stack stack--section">
            <SheetHead
                title=words::tools::roi_title()
                lede=words::tools::roi_lede()
                example=|sheets| sheets.roi = return_of_a_year()
                restore=|sheets, before| sheets.roi.clone_from(&before.roi)
            />
            <Take />
            <div class="split">
                <Inputs />
                <Return outlook />
            </div>
            <MonthByMonth outlook />
            <Swings outlook />
            <Honest />
            <SheetActions
                clear=|sheets| sheets.roi = RoiSheet::default()
                restore=|sheets, before| sheets.roi.clone_from(&before.roi)
            />
        </div>
    }
}

/// What the number cannot know, and where the formula comes from.
#[component]
fn Honest() -> impl IntoView {
    let all = [
        words::tools::roi_honest_time(),
        words::tools::roi_honest_around(),
        words::tools::roi_honest_guesses(),
        words::tools::roi_honest_people(),
        words::tools::roi_honest_year(),
    ];
    let all = all.map(|one| view! { <li>{one}</li> });
    view! {
        <section class="stack measure" aria-labelledby="honest-head">
            <div class="section-head">
                <h2 id="honest-head">{words::tools::roi_honest()}</h2>
            </div>
            <div class="prose">
                <ul>{all}</ul>
            </div>
            <p class="aside-note">{words::tools::roi_formula()}</p>
        </section>
    }
}

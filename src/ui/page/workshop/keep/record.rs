//! The workshop becomes an assessment, and stays what it became.

use leptos::prelude::*;

use crate::assessment::AssessmentId;
use crate::state::{Assessments, Content, KeptAs, Notices, OpenWorkshop};
use crate::text::home;
use crate::ui::page::workshop::steps::Step;
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words::closing as words;
use crate::workshop::{Experiment, Standing, Workshop};

/// How many questions have something that stands, how many there are, and how many are agreed on.
fn counts(workshop: &Workshop) -> (usize, usize, usize) {
    let outcomes = workshop.outcomes();
    let stands = outcomes.iter().filter_map(|outcome| outcome.standing);
    let is_agreed = |it: &Standing| matches!(it, Standing::Agreed(_));
    let agreed = stands.clone().filter(is_agreed).count();
    (stands.count(), outcomes.len(), agreed)
}

/// Keeps a workshop, and says so with a way back.
fn keep(workshop: OpenWorkshop, assessments: Assessments, content: Content, notices: Notices) {
    let kept = untrack(|| {
        let catalogue = content.catalogue();
        workshop.keep_as_assessment(assessments, &catalogue, words::not_applicable())
    });
    let said = match &kept {
        None => return,
        Some(KeptAs::New(_)) => words::kept(),
        Some(KeptAs::Again(_)) => words::kept_again(),
    };
    notices.say_with_undo(said, move || {
        if let Some(kept) = &kept {
            workshop.take_back(assessments, kept);
        }
    });
}

/// What is kept, and the ways on from there.
#[component]
pub(super) fn Record(
    /// The workshop.
    workshop: OpenWorkshop,
) -> impl IntoView {
    let (assessments, content) = (Assessments::expect(), Content::expect());
    let notices = Notices::expect();
    let counted = Memo::new(move |_| workshop.read(counts));
    let became = Memo::new(move |_| workshop.read(|it| it.became.clone()));
    let here = Memo::new(move |_| {
        assessments
            .find(&became.get()?)
            .map(|it| (home::name(&it), it.id))
    });
    let is_known = Memo::new(move |_| {
        let chosen = workshop.read(|it| it.session.invitation().questionnaire().id.clone());
        content.catalogue().questionnaire(&chosen).is_some()
    });
    let incomplete = Memo::new(move |_| {
        workshop.read(|workshop| {
            let experiments = workshop.experiments.as_slice().iter();
            experiments
                .filter(|it| Experiment::is_incomplete(it))
                .count()
        })
    });
    let is_any_incomplete = Memo::new(move |_| incomplete.get() > 0);
    let told = move || {
        let (stands, of, agreed) = counted.get();
        if stands == 0 {
            words::keep_nothing().to_owned()
        } else {
            words::keep_counts(stands, of, agreed)
        }
    };
    let can_keep = move || counted.with(|(stands, ..)| *stands > 0) && is_known.get();
    let is_here = Memo::new(move |_| here.with(Option::is_some));
    let decide = StoredValue::new(Step::Decide.href(workshop.id()));
    view! {
        <div class="stack">
            <p>{told}</p>
            <Shown when=is_any_incomplete>
                <p class="notice">
                    {move || words::keep_incomplete(incomplete.get())} " "
                    <a href=decide.get_value()>{words::to_experiments()}</a>
                </p>
            </Shown>
            <Shown when=move || !is_known.get() && content.field().is_here()>
                <p class="notice">{words::keep_absent()}</p>
            </Shown>
            <Shown when=move || became.with(Option::is_some) && !is_here.get()>
                <p class="notice">{words::became_gone()}</p>
            </Shown>
            <Shown when=can_keep>
                <p>
                    <button
                        class=move || if is_here.get() { "button" } else { "signpost" }
                        type="button"
                        on:click=move |_| keep(workshop, assessments, content, notices)
                    >
                        {move || {
                            if is_here.get() { words::keep_again() } else { words::keep_now() }
                        }}
                    </button>
                </p>
            </Shown>
            {move || here.get().map(|(name, id)| ways(&name, &id))}
            <p class="aside-note measure">{words::keep_record()}</p>
        </div>
    }
}

/// What it became, and its pages.
fn ways(name: &str, id: &AssessmentId) -> impl IntoView + use<> {
    let report = format!("{}&see=summary", Route::Results.of(id));
    view! {
        <p dir="auto">
            <strong>{words::became(name)}</strong>
        </p>
        <p class="cluster">
            <a class="signpost" href=Route::Results.of(id)>
                {words::to_results()}
            </a>
            <a href=Route::Roadmap.of(id)>{words::to_roadmap()}</a>
            <a href=report>{words::to_report()}</a>
        </p>
    }
}

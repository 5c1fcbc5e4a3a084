//! What is taken on: one to three experiments.

use leptos::prelude::*;

use super::plan::Plan;
use crate::text::number;
use crate::ui::part::{Shown, control};
use crate::words::closing as words;
use crate::workshop::Experiment;

/// The longest text of an experiment.
const LONGEST: &str = "1000";

/// The experiments, to be written.
#[component]
pub(super) fn Experiments(
    /// What is decided.
    plan: Plan,
) -> impl IntoView {
    let count = Memo::new(move |_| plan.workshop.read(|it| it.experiments.as_slice().len()));
    let is_empty = Memo::new(move |_| count.get() == 0);
    let forms = move || (0..count.get()).map(|at| form(plan, at)).collect_view();
    view! {
        <section class="stack" aria-labelledby="experiments">
            <div class="section-head">
                <h3 id="experiments" tabindex="-1">
                    {words::experiments()}
                </h3>
                <p class="aside-note measure">{words::experiments_more()}</p>
            </div>
            <Shown when=is_empty>
                <p>{words::experiments_none()}</p>
            </Shown>
            {forms}
            <p>
                <button
                    class="button"
                    type="button"
                    on:click=move |_| plan.add(Experiment::default())
                >
                    {words::experiment_add()}
                </button>
            </p>
        </section>
    }
}

/// What an experiment still lacks, by name.
fn missing(experiment: &Experiment) -> Vec<String> {
    let is_empty = |text: &String| text.trim().is_empty();
    [
        (is_empty(&experiment.what), words::missing_what()),
        (is_empty(&experiment.signal), words::missing_signal()),
        (is_empty(&experiment.owner), words::missing_owner()),
        (experiment.review.is_none(), words::missing_review()),
        (
            is_empty(&experiment.first_step),
            words::missing_first_step(),
        ),
    ]
    .into_iter()
    .filter(|(is_missing, _)| *is_missing)
    .map(|(_, name)| name.to_owned())
    .collect()
}

/// An experiment, to be written.
fn form(plan: Plan, at: usize) -> AnyView {
    let experiment = Memo::new(move |_| {
        let experiment = plan
            .workshop
            .read(|it| it.experiments.as_slice().get(at).cloned());
        experiment.unwrap_or_default()
    });
    let lacks = move || {
        let missing = experiment.with(missing);
        (!missing.is_empty()).then(|| words::experiment_missing(&number::list(&missing)))
    };
    let delete = move |_| {
        let workshop = plan.workshop;
        let before = workshop.snapshot().experiments;
        workshop.change(|workshop| {
            workshop.experiments.remove(at);
        });
        crate::browser::focus::on("#experiments");
        plan.notices
            .say_with_undo(words::experiment_deleted(), move || {
                let before = before.clone();
                workshop.change(|workshop| workshop.experiments = before);
            });
    };
    let name = words::experiment(at + 1);
    let heading = format!("experiment-{at}");
    let write_day = move |event| {
        let day = event_target_value(&event).parse().ok();
        write(plan, at, |experiment| experiment.review = day);
    };
    let day = move || experiment.with(|it| it.review.map(|day| day.to_string()));
    let review = format!("experiment-{at}-review");
    view! {
        <section class="panel" aria-labelledby=heading.clone()>
            <div class="cluster cluster--spread">
                <h4 id=heading.clone()>{name.clone()}</h4>
                <button class="button button--plain" type="button" on:click=delete>
                    {control(words::experiment_delete(), &name)}
                </button>
            </div>
            <p class="experiment__missing" role="status">
                {lacks}
            </p>
            {field(
                plan,
                at,
                experiment,
                ("what", words::experiment_what(), None),
                |it| &it.what,
                |it, text| it.what = text,
            )}
            {field(
                plan,
                at,
                experiment,
                ("signal", words::experiment_signal(), None),
                |it| &it.signal,
                |it, text| it.signal = text,
            )}
            {field(
                plan,
                at,
                experiment,
                (
                    "owner",
                    words::experiment_owner(),
                    Some(words::experiment_owner_more()),
                ),
                |it| &it.owner,
                |it, text| it.owner = text,
            )}
            <div class="field field--short">
                <label for=review.clone()>{words::experiment_review()}</label>
                <input
                    id=review
                    type="date"
                    prop:value=move || day().unwrap_or_default()
                    on:change=write_day
                />
            </div>
            {field(
                plan,
                at,
                experiment,
                ("first-step", words::experiment_first_step(), None),
                |it| &it.first_step,
                |it, text| it.first_step = text,
            )}
        </section>
    }
    .into_any()
}

fn write(plan: Plan, at: usize, change: impl FnOnce(&mut Experiment)) {
    plan.workshop.change(|workshop| {
        if let Some(experiment) = workshop.experiments.as_mut_slice().get_mut(at) {
            change(experiment);
        }
    });
}

/// A text of an experiment.
fn field(
    plan: Plan,
    at: usize,
    experiment: Memo<Experiment>,
    (name, label, hint): (&'static str, &'static str, Option<&'static str>),
    read: fn(&Experiment) -> &String,
    put: fn(&mut Experiment, String),
) -> AnyView {
    let id = format!("experiment-{at}-{name}");
    let hint_id = format!("{id}-hint");
    let described = hint.map(|_| hint_id.clone());
    let hint = hint.map(|hint| {
        view! {
            <p class="field__hint" id=hint_id>
                {hint}
            </p>
        }
    });
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint}
            <textarea
                class="experiment__text"
                id=id
                dir="auto"
                rows="1"
                maxlength=LONGEST
                aria-describedby=described
                prop:value=move || experiment.with(|it| read(it).clone())
                on:input=move |event| {
                    let written = event_target_value(&event);
                    write(plan, at, |experiment| put(experiment, written));
                }
            ></textarea>
        </div>
    }
    .into_any()
}

//! The third step: one service, a span of days, a time zone.

use leptos::prelude::*;

use crate::assessment::Date;
use crate::browser::time_zone;
use crate::ordered::SortedSet;
use crate::state::event_files::{Days, EventDesk};
use crate::text::history::mapping;
use crate::ui::part::Shown;
use crate::words;

/// Months that are quick to choose.
const MONTHS: [u8; 3] = [3, 6, 12];

/// The third step, once deployments are read.
#[component]
pub(super) fn Scope(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let is_there = Memo::new(move |_| desk.covered().is_some());
    view! {
        <Shown when=move || is_there.get()>
            <section class="off-paper stack stack--wide" aria-labelledby="look">
                <div class="section-head">
                    <h2 id="look">{words::history::mapping_look()}</h2>
                    <p class="aside-note">{words::history::mapping_look_more()}</p>
                </div>
                <div class="field-row">
                    <ServiceField desk />
                    <ZoneField desk />
                </div>
                <DaysField desk />
            </section>
        </Shown>
    }
}

#[component]
fn ServiceField(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let services = Memo::new(move |_| desk.services());
    let choose = move |event| {
        let chosen: Option<usize> = event_target_value(&event).parse().ok();
        let name = services.with_untracked(|services| Some(services.get(chosen?)?.0.clone()));
        desk.set_service(name);
    };
    let options = move || {
        let services = services.get().into_iter().enumerate();
        let option = |(at, (name, rows)): (usize, (String, u32))| {
            let words = mapping::service(&name, rows);
            let is_chosen = move || desk.service().as_ref() == Some(&name);
            view! {
                <option value=at.to_string() prop:selected=is_chosen>
                    {words}
                </option>
            }
        };
        services.map(option).collect_view()
    };
    view! {
        <Shown when=move || services.with(|services| services.len() > 1)>
            <div class="field">
                <label for="service">{words::history::mapping_service()}</label>
                <select id="service" on:change=choose>
                    {options}
                    <option value="" prop:selected=move || desk.service().is_none()>
                        {words::history::mapping_all_services()}
                    </option>
                </select>
            </div>
        </Shown>
    }
}

#[component]
fn ZoneField(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let own = time_zone::own();
    let mut names = vec![own.clone(), "UTC".to_owned(), untrack(|| desk.zone())];
    names.extend(time_zone::names());
    let mut seen = SortedSet::new();
    names.retain(|name| seen.insert(name.clone()));
    let options = names.into_iter().map(|name| {
        let words = if name == own {
            words::history::zone_yours(&name)
        } else {
            name.clone()
        };
        let is_chosen = {
            let name = name.clone();
            move || desk.zone() == name
        };
        view! {
            <option value=name prop:selected=is_chosen>
                {words}
            </option>
        }
    });
    view! {
        <div class="field">
            <label for="zone">{words::history::mapping_zone()}</label>
            <p class="field__hint" id="zone-hint">
                {words::history::mapping_zone_more()}
            </p>
            <select
                id="zone"
                aria-describedby="zone-hint"
                on:change=move |event| desk.set_zone(event_target_value(&event))
            >
                {options.collect_view()}
            </select>
        </div>
    }
}

#[component]
fn DaysField(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let is_wrong = Memo::new(move |_| !desk.span().are_in_order());
    view! {
        <fieldset class="plain-fieldset stack stack--tight">
            <legend>{words::history::mapping_days()}</legend>
            <p class="field__hint" id="covered">
                {move || desk.covered().map(mapping::covered)}
            </p>
            <div class="field-row days">
                <div class="field">
                    <label for="from">{words::history::mapping_from()}</label>
                    <input
                        type="date"
                        id="from"
                        aria-describedby="covered days-error"
                        aria-invalid=move || is_wrong.get().then_some("true")
                        prop:value=move || written(desk.span().from)
                        on:change=move |event| desk.set_from(event_target_value(&event).parse().ok())
                    />
                </div>
                <div class="field">
                    <label for="to">{words::history::mapping_to()}</label>
                    <input
                        type="date"
                        id="to"
                        aria-describedby="covered days-error"
                        aria-invalid=move || is_wrong.get().then_some("true")
                        prop:value=move || written(desk.span().to)
                        on:change=move |event| desk.set_to(event_target_value(&event).parse().ok())
                    />
                </div>
            </div>
            <p class="field__error" id="days-error" role="alert">
                {move || is_wrong.get().then_some(words::history::mapping_wrong_days())}
            </p>
            <QuickChoices desk />
        </fieldset>
    }
}

/// The last months of the files, or all of them.
#[component]
fn QuickChoices(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let button = move |words: String, days: Signal<Days>| {
        view! {
            <button
                class="button"
                type="button"
                aria-pressed=move || (desk.days() == days.get()).to_string()
                on:click=move |_| desk.set_days(days.get_untracked())
            >
                {words}
            </button>
        }
    };
    let last = MONTHS.map(|months| {
        let days = Signal::derive(move || Days::last_months(months, desk.covered()));
        button(mapping::last_months(months), days)
    });
    let everything = Signal::derive(Days::default);
    view! {
        <div class="cluster" role="group" aria-label=words::history::mapping_quick()>
            {last} {button(words::history::mapping_everything().to_owned(), everything)}
        </div>
    }
}

fn written(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

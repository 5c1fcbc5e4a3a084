//! Which teams are looked at, and when.

use leptos::prelude::*;

use crate::browser::focus;
use crate::portfolio::rollup::{Choices, Wanted};
use crate::state::teams::TeamsDesk;
use crate::text::teams as text;
use crate::words;

/// What the option of everything is called in a form: no kind, region or round.
const ANY: &str = "/any";

/// A list to choose from, what of it is wanted, and how that is changed.
type Listed = (
    fn(&Choices) -> &Vec<String>,
    fn(&Wanted) -> &Option<String>,
    fn(&mut Wanted) -> &mut Option<String>,
);

/// The choices.
#[component]
pub(super) fn Choose(
    /// What is on the page.
    desk: TeamsDesk,
) -> impl IntoView {
    let kind: Listed = (|it| &it.kinds, |it| &it.kind, |it| &mut it.kind);
    let region: Listed = (|it| &it.regions, |it| &it.region, |it| &mut it.region);
    let round: Listed = (|it| &it.rounds, |it| &it.round, |it| &mut it.round);
    let find = move |event| desk.want(|wanted| wanted.text = event_target_value(&event));
    let set_day = move |event| {
        let day = event_target_value(&event).parse().ok();
        desk.want(|wanted| wanted.up_to = day);
    };
    let day = move || {
        let up_to = desk.wanted().up_to;
        up_to.map(|day| day.to_string()).unwrap_or_default()
    };
    let all = move |_| {
        desk.want(|wanted| *wanted = Wanted::default());
        focus::on("#find-team");
    };
    view! {
        <section class="stack" aria-labelledby="choose">
            <div class="section-head">
                <h2 id="choose">{words::teams::choose()}</h2>
            </div>
            <search class="field-row">
                <div class="field">
                    <label for="find-team">{words::teams::find()}</label>
                    <input
                        type="search"
                        id="find-team"
                        dir="auto"
                        autocomplete="off"
                        maxlength="200"
                        prop:value=move || desk.wanted().text
                        on:input=find
                    />
                </div>
                <Choice desk id="team-kind" label=words::teams::kind() listed=kind />
                <Choice desk id="team-region" label=words::teams::region() listed=region />
                <Choice desk id="team-round" label=words::teams::round() listed=round />
                <div class="field">
                    <label for="up-to">{words::teams::up_to()}</label>
                    <input
                        type="date"
                        id="up-to"
                        aria-describedby="up-to-hint"
                        prop:value=day
                        on:change=set_day
                    />
                    <p class="field__hint" id="up-to-hint">{words::teams::up_to_hint()}</p>
                </div>
            </search>
            <p hidden=move || desk.wanted().is_all()>
                <button class="button" type="button" on:click=all>
                    {words::teams::all_teams()}
                </button>
            </p>
        </section>
    }
}

/// One choice; nothing where no assessment says anything of it.
#[component]
fn Choice(
    /// What is on the page.
    desk: TeamsDesk,
    /// The field's id.
    id: &'static str,
    /// Its name.
    label: &'static str,
    /// What there is, and what of it is wanted.
    listed: Listed,
) -> impl IntoView {
    let (offered, wanted, change) = listed;
    let choices = Memo::new(move |_| {
        let picture = desk.picture();
        picture
            .map(|it| offered(&it.choices).clone())
            .unwrap_or_default()
    });
    let chosen = move || wanted(&desk.wanted()).clone();
    let choose = move |event| {
        let value = event_target_value(&event);
        let value = Some(value).filter(|value| value != ANY);
        desk.want(|wanted| *change(wanted) = value);
    };
    let options = move || {
        let option = |name: String| {
            let (value, shown) = (name.clone(), text::group(&name).to_owned());
            view! {
                <option value=value prop:selected=move || chosen().as_ref() == Some(&name)>
                    {shown}
                </option>
            }
        };
        choices.get().into_iter().map(option).collect_view()
    };
    view! {
        <div class="field" hidden=move || choices.with(Vec::is_empty)>
            <label for=id>{label}</label>
            <select id=id on:change=choose>
                <option value=ANY prop:selected=move || chosen().is_none()>
                    {words::teams::any()}
                </option>
                {options}
            </select>
        </div>
    }
}

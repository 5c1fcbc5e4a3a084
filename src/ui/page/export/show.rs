//! Badges, a table for a README, and facts for a catalogue.

use leptos::prelude::*;

use super::made::with_facts;
use super::row::{FileRow, Made, Row, SaveButton};
use crate::browser::clock;
use crate::report::{badge, entity_name};
use crate::scoring::Scorecard;
use crate::state::Current;
use crate::text::results;
use crate::ui::part::{CopyButton, TextField};
use crate::words::export as words;

/// The longest reference of an entity.
const MOST_CHARACTERS: usize = 200;

/// The section.
#[component]
pub(super) fn Show() -> impl IntoView {
    let current = Current::expect();
    let badges = move || {
        let cards = current.scorecards().into_iter();
        cards.map(|card| badge_row(current, card)).collect_view()
    };
    let snippet = Callback::new(move |()| {
        let files = untrack(|| current.scorecards()).into_iter();
        let files: Vec<String> = files.map(|card| badge_file(current, &card)).collect();
        with_facts(current, |facts| facts.to_snippet(&files))
    });
    view! {
        <section class="stack" aria-labelledby="show">
            <div class="section-head">
                <h2 id="show">{words::show()}</h2>
                <p class="aside-note">{words::show_more()}</p>
            </div>
            <dl class="fact-list">
                {badges}
                <Row format=words::readme() about=words::readme_for().to_owned()>
                    <p>
                        <CopyButton made=snippet copied=words::copied_readme()>
                            {words::copy_readme()}
                        </CopyButton>
                    </p>
                </Row>
                <Backstage />
            </dl>
        </section>
    }
}

/// What tells a badge's file from others.
fn badge_what(card: &Scorecard) -> String {
    format!("{} {}", words::file_badge(), card.questionnaire)
}

/// The name under which a badge is saved.
fn badge_file(current: Current, card: &Scorecard) -> String {
    let (team, date) =
        untrack(|| current.read(|it| (it.team.clone(), it.date))).unwrap_or_default();
    results::file_name(&team, &badge_what(card), date, "svg")
}

fn badge_row(current: Current, card: Scorecard) -> impl IntoView {
    let format = words::badge(&card.title);
    let what = badge_what(&card);
    let made = Callback::new(move |()| {
        let date = untrack(|| current.read(|it| it.date)).flatten();
        let drawn = badge(&card, date, untrack(|| current.edition())).draw();
        Some(Made::text(drawn, "image/svg+xml", "svg"))
    });
    view! { <FileRow format about=words::badge_for().to_owned() what made /> }
}

/// Facts, of an entity that a person names.
#[component]
fn Backstage() -> impl IntoView {
    let current = Current::expect();
    let named = untrack(|| current.read(entity_name));
    let entity = RwSignal::new(format!("component:default/{}", named.unwrap_or_default()));
    let made = Callback::new(move |()| {
        let now = clock::now();
        let facts = with_facts(current, |facts| {
            facts.to_backstage(&entity.get_untracked(), &now)
        });
        Some(Made::text(
            format!("{:#}\n", facts?),
            "application/json",
            "json",
        ))
    });
    let annotations = Callback::new(move |()| with_facts(current, |facts| facts.to_annotations()));
    view! {
        <Row format=words::facts() about=words::facts_for().to_owned()>
            <TextField
                id="entity"
                label=words::entity()
                hint=words::entity_hint()
                value=entity
                length=MOST_CHARACTERS
            />
            <p class="cluster">
                <SaveButton
                    format=words::facts().to_owned()
                    what=words::file_facts().to_owned()
                    made
                />
                <CopyButton made=annotations copied=words::copied_annotations()>
                    {words::copy_annotations()}
                </CopyButton>
            </p>
            <p class="field__hint">{words::annotations_for()}</p>
        </Row>
    }
}

//! An insight: what it suggests, and the observations that show it.

use leptos::prelude::*;

use super::{rows, section};
use crate::questionnaire::{PracticeId, QuestionId};
use crate::reading::Item;
use crate::roadmap::{Condition, Insight, Observation};
use crate::text::{library, term};
use crate::ui::frame::{Shelves, words_in};
use crate::ui::part::said;
use crate::words;

/// Everything about an insight.
pub(super) fn insight(shelves: &Shelves, item: &Item) -> Option<impl IntoView + use<>> {
    let insight = shelves.shelf().insight(item)?;
    let looked_at = insight.look_at.iter().filter_map(|id| look_at(shelves, id));
    Some(view! {
        <p class="lede">{insight.text.clone()}</p>
        {conditions(shelves, insight)}
        {rows(shelves, words::results::look_at(), looked_at)}
        {words_in(shelves, item)}
    })
}

/// A practice or question with what it is about.
fn look_at(shelves: &Shelves, id: &str) -> Option<(Item, String)> {
    let shelf = shelves.shelf();
    if let Some(practice) = shelf.guidance.practice(&PracticeId::from(id)) {
        let item = Item::Practice(practice.id.clone());
        return Some((item, practice.summary.clone()));
    }
    let question = shelf.catalogue.question(&QuestionId::from(id))?;
    Some((Item::Question(question.id.clone()), question.prompt.clone()))
}

fn conditions(shelves: &Shelves, insight: &Insight) -> impl IntoView + use<> {
    let list = |conditions: &[Condition]| {
        let rows = conditions
            .iter()
            .map(|condition| in_words(shelves, condition));
        let rows = rows.collect_view();
        (!conditions.is_empty()).then(|| view! { <ul class="prose library__steps">{rows}</ul> })
    };
    let heading = if insight.all.is_empty() {
        words::library::shows_when_only_any()
    } else {
        words::library::shows_when()
    };
    let is_joined = !insight.all.is_empty() && !insight.any.is_empty();
    let body = view! {
        <div class="stack">
            {list(&insight.all)}
            {is_joined.then(|| view! { <p>{words::library::shows_when_any()}</p> })}
            {list(&insight.any)}
            <p class="aside-note">{words::library::hypothesis()}</p>
        </div>
    };
    section(heading, body)
}

/// A condition in words, with links to what it looks at.
fn in_words(shelves: &Shelves, condition: &Condition) -> AnyView {
    let Condition {
        observation,
        threshold,
    } = condition;
    let threshold = *threshold;
    let on_delivery = |what: &str| library::at_delivery_score(what, threshold).into_any();
    let told = match observation {
        Observation::Level(id) => {
            let question = shelves.shelf().catalogue.question(id);
            let is_reversed = question.is_some_and(|question| question.reversed);
            let item = Item::Question(id.clone());
            let sentence = library::at_level(&shelves.title(&item), threshold, is_reversed);
            said(sentence, |_, title| shelves.link_as(&item, title))
        }
        Observation::Dimension(id, dimension) => {
            let lens = shelves.shelf().catalogue.questionnaire(id);
            let mut dimensions = lens.into_iter().flat_map(|lens| &lens.dimensions);
            let title = dimensions
                .find(|other| other.id == *dimension)
                .map_or_else(|| dimension.to_string(), |other| other.title.clone());
            let item = Item::Questionnaire(id.clone());
            let sentence = library::at_score(&title, &shelves.title(&item), threshold);
            said(sentence, |_, title| shelves.link_as(&item, title))
        }
        Observation::Metric(metric) => on_delivery(term::metric(*metric)),
        Observation::Throughput => on_delivery(words::library::delivery_throughput()),
        Observation::Stability => on_delivery(words::library::delivery_stability()),
        Observation::Delivery => on_delivery(words::library::delivery_overall()),
    };
    view! { <li>{told}</li> }.into_any()
}

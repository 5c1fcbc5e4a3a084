//! What several answers tell together.

use leptos::prelude::*;

use super::lens::Citations;
use crate::assessment::AssessmentId;
use crate::questionnaire::{PracticeId, QuestionId};
use crate::roadmap::{FiredInsight, Guidance, Observation, fired_insights};
use crate::scoring::{BandEdition, Score, Scorecard};
use crate::state::Current;
use crate::text::{number, term};
use crate::ui::frame::WithGuidance;
use crate::ui::part::{AnswerList, Cited, Naming, Sign};
use crate::ui::route::Route;
use crate::words;

/// How many are shown before one asks for more: nobody reads a dozen guesses to the end.
const AT_ONCE: usize = 4;

/// The section.
#[component]
pub(super) fn Insights() -> impl IntoView {
    view! {
        <section class="results__insights stack" aria-labelledby="insights">
            <div class="section-head">
                <h2 id="insights">{words::results::insights()}</h2>
            </div>
            <WithGuidance>
                <Fired />
            </WithGuidance>
        </section>
    }
}

/// What the cards of the section are made from.
struct Grounds {
    assessment: AssessmentId,
    scorecards: Vec<Scorecard>,
    edition: BandEdition,
    citations: Citations,
}

#[component]
fn Fired() -> impl IntoView {
    let current = Current::expect();
    move || {
        let (guidance, assessment) = (current.guidance()?, current.assessment()?);
        let grounds = Grounds {
            assessment: assessment.id.clone(),
            scorecards: current.scorecards(),
            edition: current.edition(),
            citations: Citations::of(current)?,
        };
        let performance = current.performance();
        let fired = fired_insights(
            &current.catalogue(),
            guidance.insights(),
            &assessment,
            &grounds.scorecards,
            &performance,
        );
        if fired.is_empty() {
            return Some(
                view! { <p class="measure">{words::results::no_insights()}</p> }.into_any(),
            );
        }
        let (first, rest) = fired.split_at(fired.len().min(AT_ONCE));
        let cards = |fired: &[FiredInsight<'_>]| {
            let cards = fired.iter().map(|fired| card(&grounds, &guidance, fired));
            view! { <div class="pair">{cards.collect_view()}</div> }
        };
        let rest = (!rest.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{words::results::more_insights(rest.len())}</summary>
                    {cards(rest)}
                </details>
            }
        });
        Some(view! { {cards(first)} {rest} }.into_any())
    }
}

fn card(grounds: &Grounds, guidance: &Guidance, fired: &FiredInsight<'_>) -> impl IntoView + use<> {
    let insight = fired.insight;
    let answers: Vec<Cited> = fired
        .evidence
        .iter()
        .filter_map(|(observation, value)| cited(grounds, observation, *value))
        .collect();
    let look_at: Vec<_> = insight
        .look_at
        .iter()
        .filter_map(|id| link(grounds, guidance, id))
        .collect();
    let look_at = (!look_at.is_empty()).then(|| {
        view! {
            <div class="insight__because">
                <p class="map-name">{words::results::look_at()}</p>
                <ul class="plain-list stack stack--tight">{look_at}</ul>
            </div>
        }
    });
    view! {
        <article class="insight">
            <h3>{insight.title.clone()}</h3>
            <p>{insight.text.clone()}</p>
            <div class="insight__because">
                <p class="map-name">{words::results::because()}</p>
                <AnswerList answers />
            </div>
            {look_at}
        </article>
    }
}

/// An observation with its value: a level, or a score. Nothing for a level of no ladder here.
fn cited(grounds: &Grounds, observation: &Observation, value: f64) -> Option<Cited> {
    let score = Score::new(value).unwrap_or(Score::MIN);
    let to_delivery = || Some(Route::Delivery.of(&grounds.assessment));
    let delivery = |name: &str| Cited {
        sign: Sign::Score(number::score(score), None),
        title: name.to_owned(),
        words: None,
        worth: None,
        href: to_delivery(),
    };
    Some(match observation {
        Observation::Level(question) => return cited_level(grounds, question, value),
        Observation::Dimension(questionnaire, dimension) => {
            let card = grounds
                .scorecards
                .iter()
                .find(|card| card.questionnaire == *questionnaire);
            let naming = match card {
                Some(card) => Naming::of(card, grounds.edition),
                None => grounds.edition.into(),
            };
            let found = card.and_then(|card| Some((card, card.dimension(dimension)?)));
            let coverage = found.map(|(_, dimension)| dimension.coverage);
            let title = found.map(|(card, dimension)| {
                words::results::evidence_dimension(&dimension.title, &card.title)
            });
            let mark = naming.mark(score, coverage.unwrap_or_default());
            Cited {
                sign: Sign::Score(number::score_among(score, naming.bands()), mark),
                title: title.unwrap_or_else(|| dimension.to_string()),
                words: None,
                worth: None,
                href: None,
            }
        }
        Observation::Metric(metric) => delivery(term::metric(*metric)),
        Observation::Throughput => delivery(words::delivery::throughput()),
        Observation::Stability => delivery(words::delivery::stability()),
        Observation::Delivery => delivery(words::delivery::title()),
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the observation of a level is the level itself, a small whole number"
)]
fn cited_level(grounds: &Grounds, question: &QuestionId, value: f64) -> Option<Cited> {
    grounds.citations.level(question, value as u8)
}

/// A question or a practice to look at; nothing for an id that is neither.
fn link(grounds: &Grounds, guidance: &Guidance, id: &str) -> Option<impl IntoView + use<>> {
    let question = QuestionId::from(id);
    let (href, title) = match guidance.practice(&PracticeId::from(id)) {
        Some(practice) => (
            Route::to_practice(&practice.id, Some(&grounds.assessment)),
            practice.title.clone(),
        ),
        None => (
            grounds.citations.href(&question)?,
            grounds.citations.title(&question),
        ),
    };
    Some(view! {
        <li>
            <a href=href>{title}</a>
        </li>
    })
}

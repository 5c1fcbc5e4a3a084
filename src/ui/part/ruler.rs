//! The band ruler and other drawings, as they go into the page.

use leptos::prelude::*;

use super::Naming;
use crate::chart::{ChartMarkup, Mark, Ruler, RulerForm, rings};
use crate::scoring::{Coverage, Score};
use crate::text::results;

/// A drawing in the page. The only place where markup goes in as text: [`ChartMarkup`] is made by
/// the charts alone.
#[component]
pub(crate) fn Drawing(
    /// The drawing.
    markup: ChartMarkup,
    /// The same drawing for a narrow place; the stylesheet shows one of them.
    #[prop(optional)]
    compact: Option<ChartMarkup>,
    /// The class of the element around it.
    #[prop(default = None, into)]
    class: Option<&'static str>,
) -> impl IntoView {
    let svg: String = std::iter::once(markup)
        .chain(compact)
        .map(|drawing| drawing.as_str().to_owned())
        .collect();
    view! { <div class=class inner_html=svg></div> }
}

/// One score on the scale from 0 to 10.
#[component]
pub(crate) fn BandRuler(
    /// The score now.
    now: Option<Score>,
    /// The score of the assessment before, and when that was.
    #[prop(default = None)]
    before: Option<(Score, String)>,
    /// What the roadmap would bring.
    #[prop(default = None)]
    projected: Option<Score>,
    /// What names the bands.
    naming: Naming,
    /// How much the score rests on.
    coverage: Coverage,
    /// Whether values and names are written out.
    #[prop(optional)]
    full: bool,
    /// Whether it stands beside its own number and need not be read aloud.
    #[prop(optional)]
    silent: bool,
) -> impl IntoView {
    let label = now.filter(|_| !silent).map(|score| {
        let before = before.as_ref().map(|(score, when)| (*score, when.as_str()));
        results::ruler((score, coverage), naming.bands(), before, projected)
    });
    let mark = |score: Score, label: String| Mark {
        value: score.value(),
        label,
    };
    let ruler = Ruler {
        label,
        rings: rings(naming.bands()),
        now: now.map(|score| mark(score, results::ruler_now(score, naming.bands()))),
        is_provisional: coverage.is_provisional(),
        before: before.map(|(score, _)| mark(score, results::ruler_before(score, naming.bands()))),
        projected: projected
            .map(|score| mark(score, results::ruler_projected(score, naming.bands()))),
        form: if full {
            RulerForm::Full
        } else {
            RulerForm::Row
        },
    };
    let frame = full.then_some("band-ruler-frame");
    view! { <Drawing markup=ruler.draw() class=frame /> }
}

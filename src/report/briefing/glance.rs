//! Where the team stands, to be seen at a glance: a score with its band, what it rests on, and its place on the scale.

use crate::chart::{ChartMarkup, Mark, Ring, Ruler, RulerForm, rings};
use crate::delivery::nearest_cluster;
use crate::report::Summary;
use crate::report::scored::Scored;
use crate::text::{delivery, number};
use crate::words::{charts, delivery as metrics, report as words, results};

/// A thing that has a score, or that lacks one.
#[derive(Clone, Debug, PartialEq)]
pub struct Glance {
    /// The questionnaire, or delivery performance.
    pub name: String,
    /// The score as it is written; that there is none, where there is none.
    pub score: String,
    /// The name of its band; empty where none may be told.
    pub band: String,
    /// What it rests on.
    pub rests: String,
    /// Where it stands on the scale; nothing without a score, and for what no band is told of.
    pub place: Option<Place>,
}

/// A place on the scale from 0 to 10.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The score.
    pub value: f64,
    /// Whether too little is answered to rely on it.
    pub is_provisional: bool,
    /// The score before that may be set beside it.
    pub before: Option<f64>,
    /// The bands.
    pub rings: Vec<Ring>,
}

impl Place {
    /// The ruler; what it shows stands in words beside it.
    pub fn draw(&self) -> ChartMarkup {
        let mark = |value| Mark {
            value,
            label: String::new(),
        };
        let ruler = Ruler {
            label: None,
            rings: self.rings.clone(),
            now: Some(mark(self.value)),
            is_provisional: self.is_provisional,
            before: self.before.map(mark),
            projected: None,
            form: RulerForm::Row,
        };
        ruler.draw()
    }
}

/// A line for each questionnaire, then one for delivery where that is looked at.
pub(super) fn glances(facts: &Summary<'_>) -> Vec<Glance> {
    let scored = facts.scored();
    let cards = scored.iter().map(questionnaire);
    cards.chain(delivered(facts)).collect()
}

fn questionnaire(scored: &Scored<'_>) -> Glance {
    let card = scored.told.scorecard;
    let row = scored.total();
    let place = card.score.map(|score| Place {
        value: score.value(),
        is_provisional: row.is_provisional,
        before: scored
            .told
            .since
            .and_then(|(since, _)| since.whole.before())
            .map(crate::scoring::Score::value),
        rings: rings(scored.bands()),
    });
    let score = if row.is_provisional {
        results::report_provisional(&row.score)
    } else {
        row.score
    };
    let moved = scored.told.since.map(|(_, when)| when);
    let moved = moved.filter(|_| !row.moved.is_empty());
    let moved = moved.map(|when| words::glance_since(&row.moved, when));
    Glance {
        name: row.name,
        score,
        band: row.band,
        rests: number::apart([Some(row.answered), moved].into_iter().flatten()),
        place,
    }
}

/// Its level is the nearest cluster, which is no band of this scale.
fn delivered(facts: &Summary<'_>) -> Option<Glance> {
    facts.assessment.delivery.as_ref()?;
    let performance = facts.standing.performance;
    let overall = performance.overall();
    let cluster = nearest_cluster(performance, facts.edition);
    let cluster = cluster.map(|cluster| delivery::cluster(cluster, facts.edition));
    Some(Glance {
        name: metrics::title().to_owned(),
        score: overall.map_or_else(|| charts::no_score().to_owned(), number::score),
        band: String::new(),
        rests: cluster.unwrap_or_else(|| metrics::no_cluster().to_owned()),
        place: None,
    })
}

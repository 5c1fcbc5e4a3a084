//! Scores as JSON, for the command line and whatever reads it.

use serde_json::{Map, Value, json};

use crate::assessment::{Assessment, Metric};
use crate::content::Library;
use crate::delivery::{Performance, nearest_cluster, performance};
use crate::roadmap::{Column, FiredInsight, Proposal, Roadmap, fired_insights, roadmap};
use crate::scoring::{BandEdition, BandName, Bands, Coverage, Score, Scorecard, scorecards};

/// Everything that is computed from one assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Report<'a> {
    /// The scores of its questionnaires.
    pub scorecards: Vec<Scorecard>,
    /// Its delivery performance.
    pub performance: Performance,
    /// What to do next.
    pub roadmap: Roadmap,
    /// The patterns in its answers.
    pub insights: Vec<FiredInsight<'a>>,
}

impl<'a> Report<'a> {
    /// Computes everything from an assessment.
    pub fn of(library: &'a Library, assessment: &Assessment) -> Self {
        let Library {
            catalogue,
            guidance,
        } = library;
        let scorecards = scorecards(catalogue, assessment);
        let performance = assessment
            .delivery
            .as_ref()
            .map(performance)
            .unwrap_or_default();
        let roadmap = roadmap(catalogue, guidance, assessment, &scorecards, &performance);
        let insights = fired_insights(
            catalogue,
            guidance.insights(),
            assessment,
            &scorecards,
            &performance,
        );
        Self {
            scorecards,
            performance,
            roadmap,
            insights,
        }
    }

    /// The report as JSON: unrounded numbers, DORA's bands in lower case and an author's as they
    /// are written, null where there is no value; a score that is one answer has no band.
    pub fn to_json(&self, assessment: &Assessment, edition: BandEdition) -> Value {
        let questionnaires: Map<String, Value> = self
            .scorecards
            .iter()
            .map(|scorecard| {
                (
                    scorecard.questionnaire.to_string(),
                    scorecard_value(scorecard, edition),
                )
            })
            .collect();
        let column =
            |column| -> Vec<Value> { self.roadmap.column(column).map(proposal_value).collect() };
        json!({
            "id": assessment.id.as_str(),
            "questionnaires": questionnaires,
            "delivery": delivery_value(&self.performance, edition),
            "roadmap": {
                "now": column(Column::Now),
                "next": column(Column::Next),
                "later": column(Column::Later),
            },
            "insights": self.insights.iter().map(|fired| fired.insight.id.as_str()).collect::<Vec<_>>(),
        })
    }
}

/// A practice's own priority, the better one it takes from what waits for it, and the sum of the
/// score changes that it would bring.
fn proposal_value(proposal: &Proposal) -> Value {
    json!({
        "practice": proposal.practice.as_str(),
        "priority": proposal.priority.value(),
        "inherited": proposal.inherited,
        "gain": proposal.gain(),
    })
}

fn scorecard_value(scorecard: &Scorecard, edition: BandEdition) -> Value {
    let bands = scorecard.bands(edition);
    let dimensions: Map<String, Value> = scorecard
        .dimensions
        .iter()
        .map(|dimension| {
            let value = result(dimension.score, dimension.coverage, bands);
            (dimension.dimension.to_string(), value.into())
        })
        .collect();
    let mut value = result(scorecard.score, scorecard.coverage, bands);
    value.insert("dimensions".into(), dimensions.into());
    value.into()
}

fn result(score: Option<Score>, coverage: Coverage, bands: Bands<'_>) -> Map<String, Value> {
    let mut value = Map::new();
    value.insert("score".into(), number(score));
    value.insert("coverage".into(), coverage.share().into());
    let band = score.and_then(|score| bands.name_covered(score, coverage));
    let band = band.map(|band| match band {
        BandName::Dora(band) => band.key(),
        BandName::Own(name) => name,
    });
    value.insert("band".into(), band.into());
    let provisional = score.map(|_| coverage.is_provisional());
    value.insert("provisional".into(), provisional.unwrap_or(false).into());
    value
}

fn number(score: Option<Score>) -> Value {
    score.map(Score::value).into()
}

fn delivery_value(performance: &Performance, edition: BandEdition) -> Value {
    let scores: Map<String, Value> = Metric::ALL
        .into_iter()
        .map(|metric| (metric.key().to_owned(), number(performance.score(metric))))
        .collect();
    let cluster = nearest_cluster(performance, edition);
    json!({
        "scores": scores,
        "overall": number(performance.overall()),
        "throughput": number(performance.throughput()),
        "stability": number(performance.stability()),
        "cluster": {
            "year": edition.year(),
            "level": cluster.map(|cluster| cluster.level.key()),
            "margin": cluster.map(|cluster| cluster.margin),
        },
    })
}

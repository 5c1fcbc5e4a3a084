//! Where the newest assessment of a team stands, and how it moved.

use leptos::prelude::*;

use super::desk::Desk;
use super::newest::{Visits, absent};
use crate::assessment::Assessment;
use crate::chart::{Sparkline, Visit};
use crate::delivery::{nearest_cluster, performance};
use crate::portfolio::{Trend, one_before, trends};
use crate::scoring::{Comparison, Scorecard, scorecards};
use crate::state::{Content, Preferences};
use crate::text::results::ground;
use crate::text::{home, number, term, visits};
use crate::ui::part::{BandRuler, Drawing, Naming, ScoreBadge};
use crate::words;

/// The assessment with which one is compared, and when that was.
type Earlier = Option<(Comparison, String)>;

/// Each questionnaire's score, its way there, and the delivery metrics.
#[component]
pub(super) fn Scores(
    /// The newest assessment.
    assessment: Memo<Option<Assessment>>,
    /// All of its team.
    all: Visits,
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let content = Content::expect();
    move || {
        let assessment = assessment.get()?;
        let catalogue = content.catalogue();
        let ids: Vec<_> = all.with(|all| all.iter().map(|(id, _)| id.clone()).collect());
        let (lines, earlier) = desk.assessments.with_several(&ids, |visits| {
            let older = visits.get(1..).unwrap_or_default();
            (
                trends(&catalogue, visits),
                one_before(&assessment, older).cloned(),
            )
        });
        let chosen = assessment.previous.as_ref();
        let chosen = chosen.and_then(|id| desk.assessments.find(id));
        let earlier: Earlier = chosen.or(earlier).map(|before| {
            let when = visits::since(assessment.date, before.date);
            (Comparison::of(&catalogue, &before, &assessment), when)
        });
        let cards = scorecards(&catalogue, &assessment).into_iter();
        let cards = cards.map(|card| {
            let line = lines
                .iter()
                .find(|it| it.questionnaire == card.questionnaire);
            score_line(earlier.as_ref(), card, line)
        });
        Some(view! {
            {cards.collect_view()}
            {delivery_line(&assessment)}
            {absent(content, &assessment)}
        })
    }
}

fn score_line(
    earlier: Option<&(Comparison, String)>,
    scorecard: Scorecard,
    line: Option<&Trend>,
) -> impl IntoView + use<> {
    let naming = Naming::of(&scorecard, Preferences::expect().edition());
    let lowest = ground::lowest(&scorecard, naming.bands());
    let coverage = scorecard.coverage;
    let moved = earlier.and_then(|(comparison, when)| {
        visits::moved(comparison, &scorecard.questionnaire, naming.bands(), when)
    });
    let over_time = line.filter(|line| line.points.len() > 1);
    let ruler = (over_time.is_none() && scorecard.score.is_some()).then(|| {
        view! { <BandRuler now=scorecard.score naming=naming.clone() coverage silent=true /> }
    });
    let over_time = over_time.map(|line| {
        let label = visits::trend(line, naming.bands());
        view! { <Drawing markup=sparkline(line, label).draw() class="score-line__trend" /> }
    });
    view! {
        <div class="score-line">
            {over_time}
            <div>
                <p class="score-line__head">
                    <span>{scorecard.title.clone()}</span>
                    <ScoreBadge score=scorecard.score naming coverage />
                </p>
                <p class="assessment__meta">{number::apart(moved.into_iter().chain(lowest))}</p>
            </div>
            {ruler}
        </div>
    }
}

fn sparkline(line: &Trend, label: String) -> Sparkline {
    // A visit without a day stands where the one before does.
    let mut day = 0.0;
    let visits = line.points.iter().map(|point| {
        if let Some(date) = point.date {
            // Days of some thousand years: exact.
            day = i32::try_from(date.days_since_1970()).map_or(day, f64::from);
        }
        Visit {
            day,
            value: point.score.value(),
            is_provisional: point.is_provisional,
            is_joined: point.is_joined,
        }
    });
    Sparkline {
        label,
        visits: visits.collect(),
    }
}

fn delivery_line(assessment: &Assessment) -> Option<impl IntoView + use<>> {
    let edition = Preferences::expect().edition();
    let performance = performance(assessment.delivery.as_ref()?);
    let overall = performance.overall()?;
    let cluster = nearest_cluster(&performance, edition)
        .map(|cluster| home::nearest(term::band(cluster.level), edition.year()));
    Some(view! {
        <div class="score-line">
            <div>
                <p class="score-line__head">
                    <span>{words::first::start_delivery()}</span>
                    <span class="score">
                        <span class="score__number">{number::score(overall)}</span>
                    </span>
                </p>
                <p class="assessment__meta">{cluster}</p>
            </div>
        </div>
    })
}

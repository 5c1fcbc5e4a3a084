//! The results in Markdown, for a wiki, an issue or a mail.

use std::fmt::Write as _;

use super::markdown::{escaped, line};
use super::planned::decided;
use super::scored::{ScoreRow, Scored};
use crate::assessment::{Assessment, Metric};
use crate::delivery::{Performance, nearest_cluster};
use crate::questionnaire::{Catalogue, Level, PracticeId, QuestionId};
use crate::roadmap::{
    Column, FiredInsight, Guidance, Observation, Roadmap, Standing, fired_insights,
};
use crate::scoring::{BandEdition, Comparison, LevelChange, Score, Scorecard};
use crate::text::results::headline::{self, Headline};
use crate::text::results::{changes, delivery as delivery_words, told};
use crate::text::{assess, delivery, home, number, roadmap as text, term};
use crate::words::{delivery as metrics, results as words, roadmap as cards};

/// An assessment with everything that its results tell.
#[derive(Clone, Copy, Debug)]
pub struct Summary<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// How many questions it asks, and how many more a full one would.
    pub asked: (usize, usize),
    /// Where the team stands.
    pub standing: Standing<'a>,
    /// The comparison with the assessment before, and what that is called.
    pub previous: Option<(&'a Comparison, &'a str)>,
    /// The assessment before itself, where it is at hand.
    pub earlier: Option<&'a Assessment>,
    /// The practices and the patterns.
    pub guidance: &'a Guidance,
    /// The ranked practices.
    pub roadmap: &'a Roadmap,
    /// The year whose clusters name the bands.
    pub edition: BandEdition,
}

impl Summary<'_> {
    /// The summary: where the team stands, what stands out, what changed, what is next.
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        let name = escaped(&home::name(self.assessment));
        line(&mut out, format_args!("# {}", words::report_title(&name)));
        self.write_of_what(&mut out);
        self.write_finding(&mut out);
        for scored in &self.scored() {
            write_scores(&mut out, scored);
        }
        self.write_delivery(&mut out);
        self.write_insights(&mut out);
        self.write_changes(&mut out);
        self.write_next(&mut out);
        out
    }

    /// The scores of each questionnaire.
    pub(super) fn scored(&self) -> Vec<Scored<'_>> {
        let cards = self.standing.scorecards.iter();
        cards
            .map(|card| Scored::of(card, self.assessment, self.previous, self.edition))
            .collect()
    }

    /// The day, the questionnaires and the depth; then whose view it is.
    fn write_of_what(&self, out: &mut String) {
        let cards = self.standing.scorecards;
        let titles: Vec<String> = cards.iter().map(|card| escaped(&card.title)).collect();
        let facts = [
            self.assessment.date.map(number::day),
            Some(escaped(&self.assessment.scope)),
            Some(number::list(&titles)),
            (self.asked.0 > 0).then(|| told::depth(self.assessment, self.asked.0)),
        ];
        let facts = facts.into_iter().flatten().filter(|fact| !fact.is_empty());
        line(out, format_args!("\n{}", number::apart(facts)));
        if cards.iter().any(|card| card.alone) {
            line(out, format_args!("\n{}", words::alone()));
        }
    }

    /// What the results come to.
    pub(super) fn headline(&self, scored: &[Scored<'_>]) -> Headline {
        let told: Vec<_> = scored.iter().map(|scored| scored.told).collect();
        match told.as_slice() {
            [] => headline::of_delivery(
                self.standing.performance,
                nearest_cluster(self.standing.performance, self.edition),
                self.edition,
            ),
            [only] => headline::of_questionnaire(*only),
            several => headline::of_several(several),
        }
    }

    fn write_finding(&self, out: &mut String) {
        let scored = self.scored();
        let told: Vec<_> = scored.iter().map(|scored| scored.told).collect();
        let Headline { heading, lede } = self.headline(&scored);
        line(out, format_args!("\n**{}**", escaped(&heading)));
        let stands = told.iter().filter_map(|told| {
            let bands = told.scorecard.bands(told.edition);
            told::standing(told.scorecard, bands)
        });
        let (asked, more) = self.asked;
        let quick = (more > 0 && !told.is_empty()).then(|| words::quick_round(asked, more));
        for sentences in [number::sentences(stands.chain(quick)), lede] {
            if !sentences.is_empty() {
                line(out, format_args!("\n{}", escaped(&sentences)));
            }
        }
    }

    fn write_delivery(&self, out: &mut String) {
        let Some(readings) = &self.assessment.delivery else {
            return;
        };
        let performance = self.standing.performance;
        line(out, format_args!("\n## {}\n", metrics::title()));
        let cluster = nearest_cluster(performance, self.edition);
        let cluster = cluster.map_or_else(
            || metrics::no_cluster().to_owned(),
            |cluster| delivery::cluster(cluster, self.edition),
        );
        line(out, format_args!("{}\n", escaped(&cluster)));
        let heads = [metrics::metric(), words::column_answer(), metrics::score()];
        cells(out, &heads.map(str::to_owned));
        line(out, format_args!("|---|---|--:|"));
        for metric in Metric::ALL {
            let measure = readings.get(&metric).and_then(|it| it.measure.as_ref());
            let answer = delivery_words::answer(metric, measure);
            let score = written(performance.score(metric));
            cells(out, &[term::metric(metric).to_owned(), answer, score]);
        }
        for (name, mean) in means(performance) {
            cells(out, &[name.to_owned(), String::new(), written(mean)]);
        }
    }

    /// The patterns in the answers.
    pub(super) fn fired(&self) -> Vec<FiredInsight<'_>> {
        let standing = &self.standing;
        fired_insights(
            standing.catalogue,
            self.guidance.insights(),
            self.assessment,
            standing.scorecards,
            standing.performance,
        )
    }

    fn write_insights(&self, out: &mut String) {
        let fired = self.fired();
        if fired.is_empty() {
            return;
        }
        line(out, format_args!("\n## {}", words::insights()));
        for fired in &fired {
            let FiredInsight { insight, evidence } = fired;
            line(out, format_args!("\n### {}\n", escaped(&insight.title)));
            line(out, format_args!("{}\n", escaped(&insight.text)));
            line(out, format_args!("{}\n", words::report_because()));
            for (observation, value) in evidence {
                if let Some(told) = self.observed(observation, *value) {
                    line(out, format_args!("- {}", escaped(&told)));
                }
            }
        }
    }

    /// An observation with its value, in words.
    pub(super) fn observed(&self, observation: &Observation, value: f64) -> Option<String> {
        let score = Score::new(value)?;
        let plain = |name: &str| words::delivery_line(name, &number::score(score));
        Some(match observation {
            Observation::Level(question) => {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "the observation of a level is the level itself, a small whole number"
                )]
                let level = value as Level;
                answer(self.standing.catalogue, question, level)?
            }
            Observation::Dimension(questionnaire, dimension) => {
                let mut cards = self.standing.scorecards.iter();
                let card = cards.find(|card| card.questionnaire == *questionnaire)?;
                let title = &card.dimension(dimension)?.title;
                let name = words::evidence_dimension(title, &card.title);
                let bands = card.bands(self.edition);
                words::delivery_line(&name, &number::score_among(score, bands))
            }
            Observation::Metric(metric) => plain(term::metric(*metric)),
            Observation::Throughput => plain(metrics::throughput()),
            Observation::Stability => plain(metrics::stability()),
            Observation::Delivery => plain(metrics::title()),
        })
    }

    fn write_changes(&self, out: &mut String) {
        let Some((comparison, when)) = self.previous else {
            return;
        };
        line(out, format_args!("\n## {}\n", words::changes_title()));
        let summary = changes::summary(comparison, when);
        line(out, format_args!("{}", escaped(&summary)));
        let (risen, mut fallen): (Vec<_>, Vec<_>) = comparison
            .changes
            .iter()
            .partition(|change| change.by() > 0);
        // The largest fall first.
        fallen.reverse();
        for (heading, changes) in [
            (words::changes_risen(risen.len()), risen),
            (words::changes_fallen(fallen.len()), fallen),
        ] {
            if changes.is_empty() {
                continue;
            }
            line(out, format_args!("\n### {heading}\n"));
            for change in changes {
                if let Some(told) = self.changed(change) {
                    line(out, format_args!("- {}", escaped(&told)));
                }
            }
        }
    }

    /// An answer that moved, in words.
    pub(super) fn changed(&self, change: &LevelChange) -> Option<String> {
        let question = self.standing.catalogue.question(&change.question)?;
        let [from, to] = [change.from, change.to].map(|level| question.rung(level));
        Some(words::report_change(
            &question.title,
            &assess::level(from?),
            &assess::level(to?),
        ))
    }

    fn write_next(&self, out: &mut String) {
        let known = self
            .roadmap
            .column(Column::Now)
            .filter_map(|proposal| Some((self.guidance.practice(&proposal.practice)?, proposal)));
        for (at, (practice, proposal)) in known.enumerate() {
            if at == 0 {
                line(out, format_args!("\n## {}\n", words::told_next_title()));
            }
            let card = self.assessment.plan.card(&practice.id);
            let card = card.cloned().unwrap_or_default();
            let grounds = self.standing.grounds(practice, proposal);
            let unblocks: Vec<String> = proposal.unblocks.iter().map(|id| self.title(id)).collect();
            let why = text::why(&grounds, &unblocks, self.edition);
            let title = format!("**{}**", escaped(&practice.title));
            let title = match decided(&card) {
                nothing if nothing.is_empty() => title,
                decided => cards::checklist_decided(&title, &decided),
            };
            line(out, format_args!("{}. {title}", at + 1));
            let first_step = if card.first_step.trim().is_empty() {
                &practice.first_step
            } else {
                &card.first_step
            };
            for (name, told) in [
                (cards::card_why(), &why),
                (cards::card_first_step(), first_step),
            ] {
                let point = cards::checklist_point(name, &escaped(told));
                line(out, format_args!("   - {point}"));
            }
        }
    }

    /// A practice's title; its id where it is not known here.
    pub(super) fn title(&self, practice: &PracticeId) -> String {
        let known = self.guidance.practice(practice);
        known.map_or_else(|| practice.to_string(), |practice| practice.title.clone())
    }
}

/// A level with its question and its name.
fn answer(catalogue: &Catalogue, question: &QuestionId, level: Level) -> Option<String> {
    let question = catalogue.question(question)?;
    let rung = question.rung(level)?;
    let name = &question.level(level)?.name;
    Some(words::report_answer(
        &question.title,
        &assess::level(rung),
        name,
    ))
}

/// The means of delivery performance.
pub(super) fn means(performance: &Performance) -> [(&'static str, Option<Score>); 3] {
    [
        (metrics::throughput(), performance.throughput()),
        (metrics::stability(), performance.stability()),
        (metrics::overall(), performance.overall()),
    ]
}

/// A score without bands; nothing where there is none.
fn written(score: Option<Score>) -> String {
    score.map(number::score).unwrap_or_default()
}

/// The table of a questionnaire's dimensions.
fn write_scores(out: &mut String, scored: &Scored<'_>) {
    let card: &Scorecard = scored.told.scorecard;
    line(out, format_args!("\n## {}\n", escaped(&card.title)));
    let since = scored.told.since;
    let mut heads = vec![
        words::column_dimension().to_owned(),
        words::column_answered().to_owned(),
        words::column_score().to_owned(),
        words::column_band().to_owned(),
    ];
    let mut rule = "|---|---|--:|---|".to_owned();
    if scored.has_targets() {
        heads.push(words::figure_legend_target().to_owned());
        rule.push_str("--:|");
    }
    if let Some((_, when)) = since {
        heads.push(words::changes_since(when));
        rule.push_str("--:|");
    }
    cells(out, &heads);
    line(out, format_args!("{rule}"));
    for row in scored.rows().into_iter().chain([scored.total()]) {
        let ScoreRow {
            name,
            answered,
            coverage: _,
            score,
            band,
            is_provisional,
            target,
            moved,
        } = row;
        let score = if is_provisional {
            words::report_provisional(&score)
        } else {
            score
        };
        let mut row = vec![name, answered, score, band];
        row.extend(scored.has_targets().then_some(target));
        row.extend(since.map(|_| moved));
        cells(out, &row);
    }
    let bands = crate::text::results::figure::edition(card.bands(scored.told.edition));
    line(out, format_args!("\n{bands}"));
}

fn cells(out: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
    // Writing to a text cannot fail.
    let _ = writeln!(out, "| {} |", cells.join(" | "));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Answer, ChosenQuestionnaire, Depth, Measure, Reading};
    use crate::content::{Library, shipped};
    use crate::delivery::performance;
    use crate::questionnaire::QuestionnaireId;
    use crate::roadmap::roadmap;
    use crate::scoring::scorecards;

    fn team(library: &Library, questionnaires: &[&str], levels: &[Level]) -> Assessment {
        let mut team = Assessment::new("harbour".into());
        team.team = "Harbour *north*".into();
        team.depth = Depth::Quick;
        team.date = Some("2026-11-11".parse().unwrap());
        for id in questionnaires {
            let id = QuestionnaireId::from(*id);
            let lens = library.catalogue.questionnaire(&id).unwrap();
            team.questionnaires.push(ChosenQuestionnaire {
                id,
                version: lens.version,
            });
            let quick = lens.entries().filter(|(_, entry)| entry.quick);
            for ((_, entry), level) in quick.zip(levels.iter().cycle()) {
                team.respond(&entry.question, |r| r.answer = Some(Answer::Level(*level)));
            }
        }
        team
    }

    fn told(library: &Library, team: &Assessment, before: Option<&Assessment>) -> String {
        let scores = scorecards(&library.catalogue, team);
        let performance = team.delivery.as_ref().map(performance).unwrap_or_default();
        let (catalogue, guidance) = (&library.catalogue, &library.guidance);
        let comparison = before.map(|before| Comparison::of(catalogue, before, team));
        let summary = Summary {
            assessment: team,
            asked: (team.answers.len(), 28),
            standing: Standing {
                catalogue,
                scorecards: &scores,
                performance: &performance,
            },
            previous: comparison.as_ref().map(|comparison| (comparison, "August")),
            earlier: None,
            guidance,
            roadmap: &roadmap(catalogue, guidance, team, &scores, &performance),
            edition: BandEdition::Y2023,
        };
        summary.to_markdown()
    }

    #[test]
    fn it_says_where_the_team_stands_how_sure_that_is_and_what_is_next() {
        let library = shipped::library().unwrap();
        let text = told(&library, &team(&library, &["calms"], &[2, 1, 3]), None);
        assert!(
            text.starts_with(
                "# Results: Harbour \\*north\\*\n\n11 November 2026 · CALMS · Quick round, 15 questions\n\n**"
            ),
            "{text}"
        );
        assert!(text.contains("\nCALMS is 2.5, Low, mean of five dimensions. This is the quick round: 15 questions. 28 more make it a full one"));
        assert!(text.contains("\n| Dimension | Answered | Score | Band |\n|---|---|--:|---|\n"));
        assert!(text.contains("\n| CALMS | 15 of 15 | 2.5 | Low |\n\nBands: DORA 2023\n"));
        assert!(text.contains("\n## What next\n\n1. **"));
        assert_eq!(text.matches("   - The first small step: ").count(), 3);
        // Nothing of a comparison, of delivery or of a target where there is none.
        for none in ["Since", "What changed", "Delivery", "Target"] {
            assert!(!text.contains(none), "{none}: {text}");
        }
    }

    #[test]
    fn a_score_of_few_answers_is_called_provisional_and_none_is_no_number() {
        let library = shipped::library().unwrap();
        let mut few = team(&library, &["calms"], &[2]);
        few.depth = Depth::Full;
        few.answers = few.answers.into_iter().take(2).collect();
        let text = told(&library, &few, None);
        assert!(text.contains("(provisional)"), "{text}");
        assert!(text.contains("have a level, so this will move"), "{text}");
        assert!(text.contains("| No score yet |"), "{text}");
        let none = told(&library, &team(&library, &["calms"], &[]), None);
        assert!(none.contains("**Nothing to draw yet.**"), "{none}");
        assert!(!none.contains("0.0"), "{none}");
    }

    #[test]
    fn what_moved_is_told_with_the_answers_that_moved() {
        let library = shipped::library().unwrap();
        let before = team(&library, &["calms", "three-ways"], &[2, 3]);
        let now = team(&library, &["calms", "three-ways"], &[3]);
        let text = told(&library, &now, Some(&before));
        assert!(
            text.contains("| Since August |\n|---|---|--:|---|--:|\n"),
            "{text}"
        );
        assert!(
            text.contains("\n## What changed\n\nSince August, "),
            "{text}"
        );
        assert!(text.contains(": level 2 → level 3\n") || text.contains(": level 2 → 3\n"));
        assert!(text.contains("CALMS is 5.0, Medium, mean of five dimensions. Three Ways is 5.0"));
    }

    #[test]
    fn delivery_stands_apart_and_without_bands() {
        let library = shipped::library().unwrap();
        let mut team = team(&library, &["calms"], &[3]);
        let reading = Reading {
            measure: Some(Measure::Code(5)),
            ..Reading::default()
        };
        team.delivery = Some([(Metric::LeadTime, reading)].into_iter().collect());
        let text = told(&library, &team, None);
        assert!(
            text.contains("\n| Metric | Answer | 0 to 10 |\n|---|---|--:|\n"),
            "{text}"
        );
        assert!(text.contains(" | 8.0 |\n"), "{text}");
    }
}

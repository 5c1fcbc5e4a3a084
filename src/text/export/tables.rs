//! What a workbook and a CSV file tell of an assessment beside its values: the questions in words, what
//! an answer says, what a practice is called, and the scores. None of it is read again.

use crate::assessment::{Answer, Assessment, Metric};
use crate::exchange::tabular::{Part, Told, ToldRow};
use crate::exchange::{Cell, NewSheet};
use crate::ordered::SortedSet;
use crate::questionnaire::{Catalogue, PracticeId, QuestionId};
use crate::roadmap::{Column, Guidance, Roadmap};
use crate::scoring::{BandEdition, Coverage, Score, Scorecard};
use crate::text::{assess, delivery, term};
use crate::words::{delivery as metrics, export as words, first, results};

/// An assessment with what is told of it.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The questions.
    pub catalogue: &'a Catalogue,
    /// The practices.
    pub guidance: &'a Guidance,
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its scores.
    pub scorecards: &'a [Scorecard],
    /// What it is to try.
    pub roadmap: &'a Roadmap,
    /// The year whose clusters name the bands.
    pub edition: BandEdition,
}

/// What is told of assessments, in the order in which a document has them.
pub fn told(subjects: &[Subject<'_>]) -> Told {
    let headings = |part: Part, headings: &[&str]| {
        (part, headings.iter().map(|it| (*it).to_owned()).collect())
    };
    let mut told = Told {
        headings: vec![
            headings(Part::Questionnaires, &[words::column_title()]),
            headings(
                Part::Answers,
                &[
                    words::column_question(),
                    words::column_prompt(),
                    words::column_says(),
                ],
            ),
            headings(Part::Evidence, &[words::column_question()]),
            headings(
                Part::Delivery,
                &[words::column_metric(), words::column_says()],
            ),
            headings(Part::Targets, &[words::column_title()]),
            headings(
                Part::Actions,
                &[
                    words::column_title(),
                    words::column_stands(),
                    words::column_first_step(),
                    words::column_done_when(),
                ],
            ),
        ],
        ..Told::default()
    };
    for (at, subject) in subjects.iter().enumerate() {
        let mut put = |part: Part, key: &str, cells: Vec<String>| {
            told.rows.push(ToldRow {
                assessment: at,
                part: Some(part),
                key: key.to_owned(),
                cells,
            });
        };
        subject.tell(&mut put);
    }
    told.sheets = vec![scores(subjects)];
    told
}

impl Subject<'_> {
    fn tell(&self, put: &mut impl FnMut(Part, &str, Vec<String>)) {
        for (number, chosen) in (1..).zip(&self.assessment.questionnaires) {
            if let Some(known) = self.catalogue.questionnaire(&chosen.id) {
                put(
                    Part::Questionnaires,
                    &i32::to_string(&number),
                    vec![known.title.clone()],
                );
            }
        }
        for id in self.questions() {
            let Some(question) = self.catalogue.question(&id) else {
                continue;
            };
            let cells = vec![
                question.title.clone(),
                question.prompt.clone(),
                self.said(&id),
            ];
            put(Part::Answers, id.as_str(), cells);
            put(Part::Evidence, id.as_str(), vec![question.title.clone()]);
        }
        if let Some(readings) = &self.assessment.delivery {
            for metric in Metric::ALL {
                let measure = readings.get(&metric).and_then(|it| it.measure.as_ref());
                let said = measure.map(|measure| delivery::answer(metric, measure));
                let cells = vec![term::metric(metric).to_owned(), said.unwrap_or_default()];
                put(Part::Delivery, metric.key(), cells);
            }
        }
        for questionnaire in self.assessment.chosen(self.catalogue) {
            for dimension in &questionnaire.dimensions {
                let key = format!("{}/{}", questionnaire.id, dimension.id);
                let title = words::of_questionnaire(&dimension.title, &questionnaire.title);
                put(Part::Targets, &key, vec![title]);
            }
        }
        for (practice, stands) in self.practices() {
            let Some(known) = self.guidance.practice(&practice) else {
                continue;
            };
            let cells = vec![
                known.title.clone(),
                stands.to_owned(),
                known.first_step.clone(),
                known.done_when.clone(),
            ];
            put(Part::Actions, practice.as_str(), cells);
        }
    }

    /// What is asked, in the order of asking, then whatever else has an answer or a target.
    fn questions(&self) -> Vec<QuestionId> {
        let mut found: SortedSet<QuestionId> = SortedSet::new();
        let mut order = Vec::new();
        let chosen = self.assessment.chosen(self.catalogue).into_iter();
        let asked = chosen.flat_map(|lens| {
            let entries = lens.entries().map(|(_, entry)| entry);
            entries.filter(|entry| self.assessment.asks(self.catalogue, entry))
        });
        let asked = asked.map(|entry| &entry.question);
        let beside = self.assessment.answers.keys();
        for id in asked
            .chain(beside)
            .chain(self.assessment.targets.questions.keys())
        {
            if found.insert(id.clone()) {
                order.push(id.clone());
            }
        }
        order
    }

    /// An answer in words.
    fn said(&self, id: &QuestionId) -> String {
        match self.assessment.answer(id) {
            None => words::not_answered().to_owned(),
            Some(Answer::NotApplicable(_)) => metrics::not_applicable().to_owned(),
            Some(Answer::DontKnow) => first::assess_dont_know().to_owned(),
            Some(Answer::Level(level)) => {
                let question = self.catalogue.question(id);
                let known = question.and_then(|question| {
                    let (rung, text) = (question.rung(*level)?, question.level(*level)?);
                    Some(words::level_says(
                        &assess::level(rung),
                        &text.name,
                        &text.text,
                    ))
                });
                known.unwrap_or_else(|| words::level_of_no_ladder().to_owned())
            }
        }
    }

    /// The practices that are proposed or decided about, with where each stands.
    fn practices(&self) -> Vec<(PracticeId, &'static str)> {
        let columns = Column::ALL.into_iter();
        let proposed = columns.flat_map(|column| {
            let ids = self.roadmap.column(column).map(|it| it.practice.clone());
            ids.map(move |id| (id, term::column(column)))
        });
        let cards = self.assessment.plan.cards.keys();
        let settled = self.roadmap.settled.iter();
        let decided = settled
            .chain(cards)
            .map(|id| (id.clone(), words::stands_aside()));
        let mut found: SortedSet<PracticeId> = SortedSet::new();
        let mut order = Vec::new();
        for (id, stands) in proposed.chain(decided) {
            let is_listed =
                stands != term::column(Column::Later) || self.assessment.plan.card(&id).is_some();
            if is_listed && found.insert(id.clone()) {
                order.push((id, stands));
            }
        }
        order
    }
}

/// The sheet of scores: unrounded, each with its coverage.
fn scores(subjects: &[Subject<'_>]) -> NewSheet {
    let heads = [
        words::column_assessment(),
        results::column_questionnaire(),
        results::column_dimension(),
        results::column_score(),
        results::column_band(),
        words::column_provisional(),
        words::column_answered(),
        words::column_applicable(),
    ];
    let mut rows = vec![heads.map(Cell::from).to_vec()];
    for (number, subject) in (1_u32..).zip(subjects) {
        for card in subject.scorecards {
            let bands = card.bands(subject.edition);
            let mut put = |dimension: &str, score: Option<Score>, coverage: Coverage| {
                let band = score.and_then(|score| bands.name_covered(score, coverage));
                let is_provisional = score.is_some() && coverage.is_provisional();
                let is_provisional = if is_provisional { words::yes() } else { "" };
                rows.push(vec![
                    Cell::Number(number.into()),
                    card.title.as_str().into(),
                    dimension.into(),
                    score.map_or(Cell::Empty, |score| Cell::Number(score.value())),
                    band.map_or("", term::band_name).into(),
                    is_provisional.into(),
                    count(coverage.answered),
                    count(coverage.applicable()),
                ]);
            };
            put("", card.score, card.coverage);
            for dimension in &card.dimensions {
                put(&dimension.title, dimension.score, dimension.coverage);
            }
        }
    }
    NewSheet {
        name: words::sheet_scores().to_owned(),
        widths: vec![12, 24, 24, 12, 12, 12, 12, 12],
        rows,
    }
}

fn count(count: usize) -> Cell {
    u32::try_from(count).map_or(Cell::Empty, |count| Cell::Number(count.into()))
}

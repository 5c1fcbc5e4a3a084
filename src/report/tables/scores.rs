//! The long table of scores: a row for each assessment, questionnaire and dimension.

use super::Subject;
use super::column::{Column, Kind};
use crate::scoring::{Coverage, DimensionScore, Score, Scorecard};
use crate::words::tables as words;

/// A questionnaire's result, or that of one of its dimensions.
pub(super) struct Row<'a> {
    subject: &'a Subject<'a>,
    card: &'a Scorecard,
    dimension: Option<&'a DimensionScore>,
    score: Option<Score>,
    coverage: Coverage,
}

impl Row<'_> {
    /// The score that the team wants to reach in the dimension.
    fn target(&self) -> Option<f64> {
        let dimension = self.dimension?;
        let side = (self.card.questionnaire.clone(), dimension.dimension.clone());
        let targets = &self.subject.assessment.targets.dimensions;
        targets.get(&side).copied()
    }

    /// The version of the questionnaire that the scores were made with.
    fn version(&self) -> Option<u32> {
        let catalogue = &self.subject.library.catalogue;
        let questionnaire = catalogue.questionnaire(&self.card.questionnaire);
        questionnaire.map(|questionnaire| questionnaire.version)
    }

    /// The version that it had when it was chosen.
    fn version_chosen(&self) -> Option<u32> {
        let mut chosen = self.subject.assessment.questionnaires.iter();
        let chosen = chosen.find(|chosen| chosen.id == self.card.questionnaire);
        chosen.map(|chosen| chosen.version)
    }
}

/// Each questionnaire, followed by its dimensions.
pub(super) fn rows<'a>(subject: &'a Subject<'a>) -> impl Iterator<Item = Row<'a>> {
    subject.scorecards.iter().flat_map(move |card| {
        let whole = Row {
            subject,
            card,
            dimension: None,
            score: card.score,
            coverage: card.coverage,
        };
        let dimensions = card.dimensions.iter().map(move |dimension| Row {
            subject,
            card,
            dimension: Some(dimension),
            score: dimension.score,
            coverage: dimension.coverage,
        });
        std::iter::once(whole).chain(dimensions)
    })
}

fn parts() -> Kind {
    Kind::Choice(vec![
        ("questionnaire", words::part_questionnaire()),
        ("dimension", words::part_dimension()),
    ])
}

/// Its columns, in their order.
pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    let mut columns = vec![
        Column::text("assessment", words::assessment(), |row: &Row<'a>| {
            row.subject.assessment.id.as_str()
        })
        .required(),
        Column::new("part", parts(), words::part(), |row: &Row<'a>| {
            let part = row.dimension.map_or("questionnaire", |_| "dimension");
            part.into()
        })
        .required(),
        Column::text("questionnaire", words::questionnaire(), |row: &Row<'a>| {
            row.card.questionnaire.as_str()
        })
        .required(),
        Column::new(
            "dimension",
            Kind::Text,
            words::dimension(),
            |row: &Row<'a>| row.dimension.map(|of| of.dimension.as_str()).into(),
        ),
        Column::new("score", Kind::SCORE, words::mean(), |row: &Row<'a>| {
            row.score.into()
        }),
        Column::new(
            "coverage",
            Kind::SHARE,
            words::coverage(),
            |row: &Row<'a>| row.coverage.share().into(),
        ),
        Column::new(
            "provisional",
            Kind::Flag,
            words::provisional(),
            |row: &Row<'a>| row.score.map(|_| row.coverage.is_provisional()).into(),
        ),
    ];
    columns.extend(counts());
    columns.extend([
        Column::new(
            "target",
            Kind::SCORE,
            words::dimension_target(),
            |row: &Row<'a>| row.target().into(),
        ),
        Column::new("version", Kind::COUNT, words::version(), |row: &Row<'a>| {
            row.version().into()
        }),
        Column::new(
            "version_chosen",
            Kind::COUNT,
            words::version_chosen(),
            |row: &Row<'a>| row.version_chosen().into(),
        ),
    ]);
    columns
}

fn counts<'a>() -> Vec<Column<Row<'a>>> {
    let count = |name: &str, about, of: fn(Coverage) -> usize| {
        let column = Column::new(name, Kind::COUNT, about, move |row: &Row<'a>| {
            of(row.coverage).into()
        });
        column.required()
    };
    vec![
        count("answered", words::answered(), |of| of.answered),
        count("asked", words::asked(), Coverage::asked),
        count("dont_know", words::dont_know(), |of| of.dont_know),
        count("not_applicable", words::not_applicable(), |of| {
            of.not_applicable
        }),
        count("not_answered", words::not_answered(), |of| of.open),
    ]
}

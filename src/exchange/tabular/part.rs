//! The parts of a document, as sheets and files name them.

/// A sheet of a workbook that is read again, and what the rows of a CSV file are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Whose assessment it is, and when.
    Assessments,
    /// Which questionnaires it asks.
    Questionnaires,
    /// What was answered, with notes and targets.
    Answers,
    /// What proves an answer.
    Evidence,
    /// The delivery metrics.
    Delivery,
    /// Targets of dimensions.
    Targets,
    /// What was decided about practices.
    Actions,
    /// The steps of a value stream.
    ValueStream,
    /// Everything that has no column of its own.
    Other,
}

impl Part {
    /// Its name in files, which is the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Assessments => "assessments",
            Self::Questionnaires => "questionnaires",
            Self::Answers => "answers",
            Self::Evidence => "evidence",
            Self::Delivery => "delivery",
            Self::Targets => "targets",
            Self::Actions => "actions",
            Self::ValueStream => "value_stream",
            Self::Other => "other fields",
        }
    }
}

//! Why a document, or a part of it, could not be read.

use super::tabular::TabularError;

/// A file of something else that Waymark knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// Rows such as of deployments, changes or incidents, as CSV or JSON: the deployment history
    /// reads them.
    Rows,
    /// A workbook, which holds such rows once it is saved as CSV.
    Spreadsheet,
    /// An author's questionnaire file.
    Questionnaire,
    /// The calculators' sheets, where only assessments are read.
    Sheets,
    /// Answers of another tool, which become assessments.
    OtherTool,
}

/// What a value of a document must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// An object.
    Object,
    /// A text.
    Text,
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// A whole number in a range.
    WholeBetween {
        /// The least.
        from: u64,
        /// The most.
        to: u64,
    },
    /// A number from 0 to 100.
    Percent,
    /// How long a day of work is: a number from 1 to 24.
    HoursOfDay,
    /// How long a week of work is: a number from 1 to 7.
    DaysOfWeek,
    /// A length of time: a number from 0 to [`Span::MAX`](crate::assessment::Span::MAX).
    Amount,
    /// A quantity of a calculator: a number of 0 or more.
    Quantity,
    /// A measured number, 0 or above.
    ZeroOrAbove,
    /// The two ends of an interval, 0 to 100.
    Interval,
    /// A score, 0 to 10.
    Score,
    /// True or false.
    Flag,
    /// A day as `YYYY-MM-DD`.
    Day,
    /// A reason in words.
    Reason,
    /// A list.
    List,
    /// A list of people's names.
    Names,
    /// A list of practices' ids.
    Practices,
    /// A list of tasks, no more than a sheet has room for.
    Tasks,
    /// A list of steps, no more than a value stream has room for.
    Steps,
    /// A list of these words, which are joined by commas.
    ListOf(String),
    /// One of these words, which are joined by commas.
    OneOf(String),
    /// How deep an assessment asks: `quick` or `full`.
    Depth,
    /// What an error budget counts: `time` or `requests`.
    Basis,
    /// How far a card of the roadmap is: `open`, `started` or `done`.
    Status,
    /// The id of an assessment.
    AssessmentId,
    /// The id of an author's questionnaire.
    QuestionnaireId,
    /// The text of an author's file.
    QuestionnaireText,
    /// What a target is for, as `questionnaire/dimension`.
    TargetName,
    /// Nothing beside the other answer to the same question.
    OnlyAnswer,
    /// The only one of its list.
    One,
    /// Nothing beside the other answer to the same metric.
    OnlyMetric,
}

/// Why a document could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// There is nothing in it.
    Empty,
    /// It is not text.
    NotText,
    /// It is text in an old encoding, whose accents nobody can tell.
    OldEncoding,
    /// It is a file that another page or command reads.
    Elsewhere(Elsewhere),
    /// It is not JSON, or was cut off.
    NotJson {
        /// Where, from 1.
        line: usize,
        /// Where, from 1.
        column: usize,
    },
    /// It is JSON of something else.
    Foreign,
    /// It is a text of something else, and never was JSON.
    OtherText,
    /// It was written by a newer Waymark.
    Newer(u64),
    /// It is of this earlier schema, and a step on the way to the present one did not understand it.
    NotBroughtUp(u64),
    /// It passes a limit.
    Limit(Limit),
    /// A value is not what it must be.
    Shape {
        /// The field.
        path: String,
        /// What it must be.
        expected: Expected,
    },
    /// Two assessments have one id.
    DuplicateId(String),
    /// Its tables are no document.
    Table(TabularError),
}

/// Why a part could not be read, while it is handed up through the whole.
///
/// What stops a reading is larger than most of what is read, and every step would carry it: in a box, the reading of
/// an assessment is a third shorter in WebAssembly.
#[derive(Debug)]
pub(super) struct Misread(Box<OpenError>);

impl From<OpenError> for Misread {
    fn from(error: OpenError) -> Self {
        Self(Box::new(error))
    }
}

impl From<Misread> for OpenError {
    fn from(misread: Misread) -> Self {
        *misread.0
    }
}

/// A limit that a file passes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// How much it weighs.
    File {
        /// The most, in bytes.
        most: usize,
    },
    /// How much a part of it weighs.
    Part {
        /// Where, such as `assessments[0]`.
        path: String,
        /// The most, in bytes.
        most: usize,
    },
    /// How many items a list has.
    Items {
        /// Which list.
        path: String,
        /// The most.
        most: usize,
    },
    /// How deep its values nest.
    Depth {
        /// The most.
        most: usize,
        /// Where the first lies that is deeper, from 1.
        line: usize,
        /// Where, from 1.
        column: usize,
    },
    /// How many values it has.
    Values {
        /// The most.
        most: usize,
        /// Where the first lies that is one too many, from 1.
        line: usize,
        /// Where, from 1.
        column: usize,
    },
}

/// What a saved copy of the browser's storage holds that does not come along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// What cannot be read.
    Unreadable {
        /// Under which key or id it was kept.
        name: String,
        /// Why.
        reason: OpenError,
        /// What it is.
        text: String,
    },
    /// What this build does not know, by its key.
    Unknown(String),
    /// Choices of columns for event files, for which there is no room beside those here.
    Mappings(usize),
}

impl OpenError {
    /// Whether what was to be opened was never a Waymark document, and so is not a broken one.
    pub fn is_of_something_else(&self) -> bool {
        match self {
            Self::Elsewhere(elsewhere) => match elsewhere {
                Elsewhere::Rows
                | Elsewhere::Spreadsheet
                | Elsewhere::Questionnaire
                | Elsewhere::Sheets
                | Elsewhere::OtherTool => true,
            },
            Self::Foreign | Self::OtherText | Self::NotText => true,
            Self::Empty
            | Self::OldEncoding
            | Self::NotJson { .. }
            | Self::Newer(_)
            | Self::NotBroughtUp(_)
            | Self::Limit(_)
            | Self::Table(_)
            | Self::Shape { .. }
            | Self::DuplicateId(_) => false,
        }
    }
}

//! Why a document could not be read.

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
    /// It was written by a newer Waymark.
    Newer(u64),
    /// It weighs more than [`MAX_ASSESSMENT_BYTES`](super::MAX_ASSESSMENT_BYTES) for each assessment.
    TooLarge,
    /// A value is not what it must be.
    Shape {
        /// The field.
        path: String,
        /// What it must be.
        expected: String,
    },
    /// Two assessments have one id.
    DuplicateId(String),
}

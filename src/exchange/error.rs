//! Why a document could not be read.

use super::MAX_ASSESSMENT_BYTES;

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
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is not text.
    #[error("the file is not text; it may be a picture or a program")]
    NotText,
    /// It is text in an old encoding, whose accents nobody can tell.
    #[error("the file is text, but neither in UTF-8 nor in UTF-16; save it as UTF-8 in an editor")]
    OldEncoding,
    /// It is a file that another page or command reads.
    #[error("{}", elsewhere_words(*.0))]
    Elsewhere(Elsewhere),
    /// It is not JSON, or was cut off.
    #[error(
        "the file is not JSON, or was cut off: it stops making sense at line {line}, column {column}"
    )]
    NotJson {
        /// Where, from 1.
        line: usize,
        /// Where, from 1.
        column: usize,
    },
    /// It is JSON of something else.
    #[error("the file was not made by Waymark")]
    Foreign,
    /// It was written by a newer Waymark.
    #[error("the file has schema {0}, which is newer than this Waymark")]
    Newer(u64),
    /// It weighs more than [`MAX_ASSESSMENT_BYTES`] for each assessment.
    #[error("the file is larger than {} MB for each assessment", MAX_ASSESSMENT_BYTES / 1_000_000)]
    TooLarge,
    /// A value is not what it must be.
    #[error("`{path}` must be {expected}")]
    Shape {
        /// The field.
        path: String,
        /// What it must be.
        expected: String,
    },
    /// Two assessments have one id.
    #[error("the id `{0}` stands twice in the file")]
    DuplicateId(String),
}

/// What a file is that is read elsewhere, for the command line.
fn elsewhere_words(elsewhere: Elsewhere) -> &'static str {
    match elsewhere {
        Elsewhere::Rows => {
            "the file is a table or a list, not assessments; `waymark deliver` reads deployments, changes and incidents"
        }
        Elsewhere::Spreadsheet => {
            "the file is a spreadsheet or a zip archive; save its rows as CSV for `waymark deliver`"
        }
        Elsewhere::Questionnaire => {
            "the file looks like a questionnaire in TOML, not assessments; `waymark check` reads it"
        }
        Elsewhere::Sheets => "the file holds the calculators' sheets and no assessments",
    }
}

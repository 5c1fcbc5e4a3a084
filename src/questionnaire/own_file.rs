//! An author's file as it is kept and carried.

use super::QuestionnaireId;

/// The text of an author's questionnaire file, with what its first questionnaire is called.
///
/// The text is what is kept, exported and read again: it alone says what the file holds. The other
/// fields are there to list it without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFile {
    /// The id of its first questionnaire.
    pub id: QuestionnaireId,
    /// What people call that questionnaire.
    pub title: String,
    /// The version of that questionnaire.
    pub version: u32,
    /// The whole file, as its author wrote it.
    pub text: String,
}

impl OwnFile {
    /// The most that such a file may weigh: five million bytes.
    pub const MAX_BYTES: usize = 5_000_000;

    /// What people call it: its title, or its id where a document brought it without one.
    pub fn name(&self) -> &str {
        let title = self.title.trim();
        if title.is_empty() {
            self.id.as_str()
        } else {
            title
        }
    }
}

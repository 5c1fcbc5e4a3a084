//! Makes a document of a workbook or a CSV file that a person brought. What reads them is fetched
//! then.

use leptos::prelude::*;

use crate::exchange::elsewhere::of_workbook;
use crate::exchange::tabular::document_of_tables;
use crate::exchange::{Elsewhere, OpenError, open};
use crate::ui::follow::follow;
use crate::ui::late::{Given, TableFile};

/// Gives the document in the place of the file, or why there is none.
#[component]
pub(crate) fn ReadTables(
    /// The file.
    file: TableFile,
) -> impl IntoView {
    follow(move || {
        let Some(bytes) = file.bytes.get() else {
            return;
        };
        file.given.set(Some(match document_of_tables(&bytes) {
            Ok(document) => Given::Bytes(document.into_bytes()),
            Err(error) => Given::Refused(refusal(error, &bytes)),
        }));
    });
}

/// Why a file is no document, and whose it is where another page reads it.
fn refusal(error: OpenError, bytes: &[u8]) -> OpenError {
    match error {
        OpenError::Table(table) if table.is_foreign() => match open(bytes).err() {
            Some(OpenError::Elsewhere(Elsewhere::Spreadsheet)) => {
                OpenError::Elsewhere(of_workbook(bytes))
            }
            other => other.unwrap_or(OpenError::Table(table)),
        },
        error => error,
    }
}

//! Tables of either kind become a document.

use super::{TabularError, comma, document_of_csv, document_of_workbook};
use crate::exchange::{MAX_FILE_BYTES, OpenError};

/// Whether a file's first bytes may be those of tables that [`document_of_tables`] reads.
///
/// ```
/// use waymark::exchange::tabular::may_be_tables;
/// assert!(may_be_tables(b"PK\x03\x04"));
/// assert!(!may_be_tables(b"{\"format\":\"waymark\"}"));
/// ```
pub fn may_be_tables(start: &[u8]) -> bool {
    start.starts_with(b"PK\x03\x04") || comma::is_ours(start)
}

/// The document that a workbook or a CSV file of Waymark's holds, as JSON text for [`open`](crate::exchange::open).
///
/// # Errors
/// When the file is neither, or holds what no document may.
pub fn document_of_tables(bytes: &[u8]) -> Result<String, OpenError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(OpenError::Table(TabularError::TooLarge));
    }
    let document = if bytes.starts_with(b"PK") {
        document_of_workbook(bytes)
    } else {
        document_of_csv(bytes)
    };
    document.map_err(OpenError::Table)
}

//! A file's bytes as UTF-8, or what they are instead, for the readers of tables.

use std::borrow::Cow;

use super::TableError;
pub use crate::encoding::Encoding;
use crate::encoding::{self, NoText};

/// A file's text as UTF-8 without a byte order mark. A file that is written so is not copied.
pub(super) fn decoded(mut bytes: Vec<u8>) -> Result<(Vec<u8>, Encoding), TableError> {
    let (text, encoding) = encoding::decoded(&bytes).map_err(TableError::from)?;
    let mark = match text {
        Cow::Owned(text) => return Ok((text.into_bytes(), encoding)),
        Cow::Borrowed(text) => bytes.len() - text.len(),
    };
    bytes.drain(..mark);
    Ok((bytes, encoding))
}

impl From<NoText> for TableError {
    fn from(mistake: NoText) -> Self {
        match mistake {
            NoText::Empty => Self::Empty,
            NoText::Spreadsheet => Self::Spreadsheet,
            NoText::OpenDocument => Self::OpenDocument,
            NoText::Numbers => Self::Numbers,
            NoText::Archive => Self::Zip,
            NoText::Pdf => Self::Pdf,
            NoText::Compressed => Self::Compressed,
            NoText::Other => Self::NotText,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_taken_off_and_other_encodings_are_brought_to_utf_8() {
        let text = "id,name\n1,Übung\n";
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, encoding) in [
            (text.into(), Encoding::Utf8),
            (format!("\u{feff}{text}").into_bytes(), Encoding::Utf8),
            (wide, Encoding::Utf16),
            (b"id,name\n1,\xdcbung\n".to_vec(), Encoding::Latin1),
        ] {
            assert_eq!(decoded(bytes), Ok((text.as_bytes().to_vec(), encoding)));
        }
    }

    #[test]
    fn what_is_no_table_is_named() {
        for (bytes, mistake) in [
            (&b"PK\x03\x04"[..], TableError::Spreadsheet),
            (b"%PDF-1.7", TableError::Pdf),
            (b"\x1f\x8b\x08", TableError::Compressed),
            (b"\x7fELF\x02\x01\x00\x00", TableError::NotText),
            (b"", TableError::Empty),
        ] {
            assert_eq!(decoded(bytes.to_vec()), Err(mistake));
        }
        let archive = |name: &str| {
            let mut bytes = b"PK\x03\x04".to_vec();
            bytes.extend([0; 80]);
            bytes.extend_from_slice(name.as_bytes());
            bytes
        };
        for (name, mistake) in [
            ("xl/worksheets/sheet1.xml", TableError::Spreadsheet),
            (
                "mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
                TableError::OpenDocument,
            ),
            ("Index/Document.iwa", TableError::Numbers),
            ("deployments.csv", TableError::Zip),
        ] {
            assert_eq!(decoded(archive(name)), Err(mistake), "{name}");
        }
    }
}

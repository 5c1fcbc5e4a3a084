//! Bytes as UTF-8 text, or what they are instead.

use super::TableError;

/// How the characters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// The usual one.
    Utf8,
    /// Two bytes for each character, as Excel's "Unicode text".
    Utf16,
    /// One byte for each character, as old Windows programs write; accents may be read wrongly.
    Latin1,
}

/// How files begin that people give by mistake.
const MISTAKES: [(&[u8], TableError); 6] = [
    (b"\xd0\xcf\x11\xe0", TableError::Spreadsheet),
    (b"%PDF", TableError::Pdf),
    (b"\x1f\x8b", TableError::Compressed),
    (b"7z\xbc\xaf", TableError::Compressed),
    (b"\x89PNG", TableError::NotText),
    (b"PAR1", TableError::NotText),
];

/// A file's text as UTF-8 without a byte order mark.
pub(super) fn decoded(bytes: Vec<u8>) -> Result<(Vec<u8>, Encoding), TableError> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Err(archive(&bytes));
    }
    for (magic, mistake) in MISTAKES {
        if bytes.starts_with(magic) {
            return Err(mistake);
        }
    }
    let (text, encoding) = match bytes.as_slice() {
        [] => return Err(TableError::Empty),
        [0xef, 0xbb, 0xbf, ..] => (without(bytes, 3), Encoding::Utf8),
        [0xff, 0xfe, rest @ ..] => (from_utf16(rest, u16::from_le_bytes), Encoding::Utf16),
        [0xfe, 0xff, rest @ ..] => (from_utf16(rest, u16::from_be_bytes), Encoding::Utf16),
        // Without a mark, a plain letter's other byte is zero.
        [1..=255, 0, 1..=255, 0, ..] => (from_utf16(&bytes, u16::from_le_bytes), Encoding::Utf16),
        [0, 1..=255, 0, 1..=255, ..] => (from_utf16(&bytes, u16::from_be_bytes), Encoding::Utf16),
        _ => (bytes, Encoding::Utf8),
    };
    if text.contains(&0) {
        return Err(TableError::NotText);
    }
    match std::str::from_utf8(&text) {
        Ok(_) => Ok((text, encoding)),
        Err(_) => Ok((from_latin1(&text), Encoding::Latin1)),
    }
}

/// What a zip archive is, by the names of the files in it, which stand in it as they are.
fn archive(bytes: &[u8]) -> TableError {
    // Too little to hold a name: as a rule, a workbook.
    const SHORT: usize = 64;
    let has = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    if bytes.len() < SHORT || has(b"xl/") {
        TableError::Spreadsheet
    } else if has(b"application/vnd.oasis.opendocument") {
        TableError::OpenDocument
    } else if has(b".iwa") {
        TableError::Numbers
    } else {
        TableError::Zip
    }
}

fn without(mut bytes: Vec<u8>, first: usize) -> Vec<u8> {
    bytes.drain(..first);
    bytes
}

fn from_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u8> {
    let (pairs, _) = bytes.as_chunks();
    let units = pairs.iter().map(|pair| unit(*pair));
    let mut text = String::with_capacity(bytes.len() / 2);
    text.extend(
        char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)),
    );
    text.into_bytes()
}

fn from_latin1(bytes: &[u8]) -> Vec<u8> {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    text.extend(bytes.iter().copied().map(char::from));
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_ends_as_the_same_text() {
        let text = "id,name\n1,Übung 🚀\n";
        let marked = format!("\u{feff}{text}");
        for (bytes, encoding) in [
            (text.into(), Encoding::Utf8),
            (marked.clone().into_bytes(), Encoding::Utf8),
            (utf16(&marked, u16::to_le_bytes), Encoding::Utf16),
            (utf16(&marked, u16::to_be_bytes), Encoding::Utf16),
            (utf16(text, u16::to_le_bytes), Encoding::Utf16),
            (utf16(text, u16::to_be_bytes), Encoding::Utf16),
        ] {
            let expected = (text.as_bytes().to_vec(), encoding);
            assert_eq!(decoded(bytes), Ok(expected));
        }
        let latin = decoded(b"id,name\n1,\xdcbung\n".to_vec()).unwrap();
        assert_eq!(latin, ("id,name\n1,Übung\n".into(), Encoding::Latin1));
    }

    #[test]
    fn what_is_no_text_is_told_by_its_first_bytes() {
        for (bytes, mistake) in [
            (&b"PK\x03\x04\x14\x00"[..], TableError::Spreadsheet),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", TableError::Spreadsheet),
            (b"%PDF-1.7", TableError::Pdf),
            (b"\x1f\x8b\x08", TableError::Compressed),
            (b"\x89PNG\r\n", TableError::NotText),
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

//! Bytes as text, or what they are instead.

use std::borrow::Cow;

/// How the characters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// The usual one.
    Utf8,
    /// Two bytes for each character, as Excel's "Unicode text" and PowerShell's `>` write.
    Utf16,
    /// One byte for each character, as old Windows programs write; accents may be read wrongly.
    Latin1,
}

/// What a file is that is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoText {
    /// Nothing is in it.
    Empty,
    /// A workbook of Excel, new or old.
    Spreadsheet,
    /// A table of `LibreOffice`, or another of its documents.
    OpenDocument,
    /// A table of Numbers, or another document of Apple's.
    Numbers,
    /// An archive of files.
    Archive,
    /// A page to read.
    Pdf,
    /// A compressed file.
    Compressed,
    /// A picture, a program or the like.
    Other,
}

/// How files begin that people give by mistake.
const MISTAKES: [(&[u8], NoText); 6] = [
    (b"\xd0\xcf\x11\xe0", NoText::Spreadsheet),
    (b"%PDF", NoText::Pdf),
    (b"\x1f\x8b", NoText::Compressed),
    (b"7z\xbc\xaf", NoText::Compressed),
    (b"\x89PNG", NoText::Other),
    (b"PAR1", NoText::Other),
];

/// A file's text without a byte order mark; borrowed where the file is written as text is here.
pub(crate) fn decoded(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), NoText> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Err(archive(bytes));
    }
    for (magic, mistake) in MISTAKES {
        if bytes.starts_with(magic) {
            return Err(mistake);
        }
    }
    let wide = |bytes, unit| Ok((Cow::Owned(from_utf16(bytes, unit)?), Encoding::Utf16));
    let narrow = match bytes {
        [] => return Err(NoText::Empty),
        [0xef, 0xbb, 0xbf, rest @ ..] => rest,
        [0xff, 0xfe, rest @ ..] => return wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => return wide(rest, u16::from_be_bytes),
        // Without a mark, a plain letter's other byte is zero.
        [1..=255, 0, 1..=255, 0, ..] => return wide(bytes, u16::from_le_bytes),
        [0, 1..=255, 0, 1..=255, ..] => return wide(bytes, u16::from_be_bytes),
        bytes => bytes,
    };
    if narrow.contains(&0) {
        return Err(NoText::Other);
    }
    Ok(match std::str::from_utf8(narrow) {
        Ok(text) => (Cow::Borrowed(text), Encoding::Utf8),
        Err(_) => (Cow::Owned(from_latin1(narrow)), Encoding::Latin1),
    })
}

/// What a zip archive is, by the names of the files in it, which stand in it as they are.
fn archive(bytes: &[u8]) -> NoText {
    // Too little to hold a name: as a rule, a workbook.
    const SHORT: usize = 64;
    let has = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    if bytes.len() < SHORT || has(b"xl/") {
        NoText::Spreadsheet
    } else if has(b"application/vnd.oasis.opendocument") {
        NoText::OpenDocument
    } else if has(b".iwa") {
        NoText::Numbers
    } else {
        NoText::Archive
    }
}

fn from_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, NoText> {
    let (pairs, _) = bytes.as_chunks();
    let units = pairs.iter().map(|pair| unit(*pair));
    let mut text = String::with_capacity(bytes.len() / 2);
    text.extend(
        char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)),
    );
    if text.contains('\0') {
        return Err(NoText::Other);
    }
    Ok(text)
}

fn from_latin1(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    text.extend(bytes.iter().copied().map(char::from));
    text
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
            assert_eq!(decoded(&bytes), Ok((text.into(), encoding)));
        }
        let latin = decoded(b"id,name\n1,\xdcbung\n").unwrap();
        assert_eq!(latin, ("id,name\n1,Übung\n".into(), Encoding::Latin1));
    }

    #[test]
    fn what_is_no_text_is_told_by_its_first_bytes() {
        for (bytes, mistake) in [
            (&b"PK\x03\x04\x14\x00"[..], NoText::Spreadsheet),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NoText::Spreadsheet),
            (b"%PDF-1.7", NoText::Pdf),
            (b"\x1f\x8b\x08", NoText::Compressed),
            (b"\x89PNG\r\n", NoText::Other),
            (b"\x7fELF\x02\x01\x00\x00", NoText::Other),
            (b"\xff\xfe\x00\x00a\x00", NoText::Other),
            (b"", NoText::Empty),
        ] {
            assert_eq!(decoded(bytes), Err(mistake));
        }
    }
}

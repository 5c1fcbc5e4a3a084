//! A file as rows and columns, whatever it was written by.

mod comma;
mod encoding;
mod json;
mod layout;
mod pick;
mod scan;
mod split;
mod survey;

use std::ops::Range;
use std::sync::Arc;

use comma::CommaRows;
pub use encoding::Encoding;
use encoding::decoded;
pub use json::Found;
use json::JsonRows;

use super::facts::Lines;

/// The largest file that is opened: rows are counted in 32 bits.
const LARGEST: usize = 2 << 30;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Cells set off by a comma, a semicolon, a tab or a bar.
    Separated(char),
    /// Objects.
    Json,
}

/// A file that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableError {
    /// Nothing is in it.
    Empty,
    /// Over two gigabytes.
    TooLarge,
    /// A workbook of Excel, new or old.
    Spreadsheet,
    /// A table of `LibreOffice`, or another of its documents.
    OpenDocument,
    /// A table of Numbers, or another document of Apple's.
    Numbers,
    /// An archive of files.
    Zip,
    /// A page to read.
    Pdf,
    /// A web page, such as the sign-in that stood before the export.
    WebPage,
    /// A compressed file.
    Compressed,
    /// A picture, a program or the like.
    NotText,
    /// The first line is of empty cells, or of figures.
    NoHeaders,
    /// JSON that is not written as JSON.
    Json {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// JSON, but no list of objects.
    NoList,
    /// JSON with a list, but not of objects.
    OtherList {
        /// The names from the outermost object to the list, joined by dots.
        at: String,
    },
}

/// A file's text, shared by those who read it.
#[derive(Clone, Debug)]
struct Text(Arc<Vec<u8>>);

impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// The rows of a file, one after another.
#[derive(Clone, Debug)]
enum Source {
    Comma(CommaRows),
    Json(JsonRows),
}

/// An opened file: its headers are known, its rows are still to be read.
#[derive(Debug)]
pub struct Table {
    source: Source,
    headers: Vec<String>,
    encoding: Encoding,
}

impl Table {
    /// Opens a file by its content; its name does not matter.
    ///
    /// ```
    /// use waymark::delivery::events::{Form, Table};
    /// let table = Table::open(b"id;when\n1;2024-01-12\n".to_vec()).unwrap();
    /// assert_eq!(table.form(), Form::Separated(';'));
    /// assert_eq!(table.headers(), ["id", "when"]);
    /// ```
    ///
    /// # Errors
    /// What the file is in place of a table.
    pub fn open(bytes: Vec<u8>) -> Result<Self, TableError> {
        if bytes.len() > LARGEST {
            return Err(TableError::TooLarge);
        }
        let (text, encoding) = decoded(bytes)?;
        let first = text
            .iter()
            .find(|byte| !byte.is_ascii_whitespace())
            .copied();
        let text = Text(Arc::new(text));
        let (source, headers) = match first {
            None => return Err(TableError::Empty),
            Some(b'<') => return Err(TableError::WebPage),
            Some(b'[' | b'{') => {
                let (rows, headers) = JsonRows::open(text)?;
                (Source::Json(rows), headers)
            }
            Some(_) => {
                let (rows, headers) = CommaRows::open(text)?;
                (Source::Comma(rows), headers)
            }
        };
        Ok(Self {
            source,
            headers,
            encoding,
        })
    }

    /// The names of the columns as the file writes them; fields below fields of a JSON object have a
    /// dotted path, such as `environment.name`.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// How the file is written.
    pub fn form(&self) -> Form {
        match &self.source {
            Source::Comma(rows) => Form::Separated(rows.separator()),
            Source::Json(_) => Form::Json,
        }
    }

    /// How its characters are written.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The first rows, to show what is in the columns; a cell for each header.
    pub fn preview(&self, rows: usize) -> Vec<Vec<String>> {
        let mut copy = self.source.clone();
        let mut cells = Cells::of(&self.headers, &self.headers);
        let mut preview = Vec::new();
        while preview.len() < rows && matches!(copy.next(&mut cells), Ok(Some(_))) {
            let row = (0..self.headers.len()).map(|at| {
                let text = String::from_utf8_lossy(cells.get(at));
                text.into_owned()
            });
            preview.push(row.collect());
        }
        preview
    }

    /// Reads the next row into cells.
    pub(super) fn next(&mut self, cells: &mut Cells) -> Result<Option<RowState>, TableError> {
        self.source.next(cells)
    }

    /// Where the rows of a JSON file were found.
    pub fn found(&self) -> Found {
        match &self.source {
            Source::Comma(_) => Found::default(),
            Source::Json(rows) => rows.found().clone(),
        }
    }

    /// The lines of a separated file that were read so far.
    pub(super) fn lines(&self) -> Lines {
        match &self.source {
            Source::Comma(rows) => rows.lines().clone(),
            Source::Json(_) => Lines::default(),
        }
    }

    /// How many bytes are read, of how many.
    pub(super) fn place(&self) -> (usize, usize) {
        match &self.source {
            Source::Comma(rows) => rows.place(),
            Source::Json(rows) => rows.place(),
        }
    }
}

impl Source {
    fn next(&mut self, cells: &mut Cells) -> Result<Option<RowState>, TableError> {
        match self {
            Self::Comma(rows) => Ok(rows.next(cells)),
            Self::Json(rows) => {
                cells.clear();
                rows.next(cells)
            }
        }
    }
}

/// A row that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RowState {
    /// Its number: in a separated file that of a spreadsheet, the headers being row 1 and empty lines left out; in JSON the
    /// object's, from 1.
    pub(super) number: u32,
    /// Whether it has the shape of its table: not more cells than headers, or an object.
    pub(super) is_whole: bool,
}

/// The cells of one row under the headers that are wanted, in their order.
#[derive(Debug)]
pub(super) struct Cells {
    wanted: Vec<String>,
    /// The columns of a separated file that are wanted, in their order, each with its cell.
    places: Vec<(usize, usize)>,
    text: Vec<u8>,
    /// The stretch of the text that each cell is.
    stretches: Vec<Range<usize>>,
    /// The first cell beyond the headers that says something.
    surplus: Vec<u8>,
}

impl Cells {
    /// Cells under some of the headers.
    pub(super) fn of(wanted: &[String], headers: &[String]) -> Self {
        let place = |(cell, name): (usize, &String)| {
            let column = headers.iter().position(|header| header == name)?;
            Some((column, cell))
        };
        let mut places: Vec<_> = wanted.iter().enumerate().filter_map(place).collect();
        places.sort_unstable();
        Self {
            wanted: wanted.to_vec(),
            places,
            text: Vec::new(),
            stretches: vec![0..0; wanted.len()],
            surplus: Vec::new(),
        }
    }

    /// A cell without the spaces around it; empty where the row has none.
    pub(super) fn get(&self, at: usize) -> &[u8] {
        let stretch = self.stretches.get(at).cloned().unwrap_or_default();
        self.text.get(stretch).unwrap_or_default().trim_ascii()
    }

    /// The first cell beyond the headers that says something; empty where none does.
    pub(super) fn surplus(&self) -> &[u8] {
        &self.surplus
    }

    fn clear(&mut self) {
        self.text.clear();
        self.stretches.fill(0..0);
        self.surplus.clear();
    }

    /// Fills a cell with what is written to the end of the text.
    fn put(&mut self, at: usize, write: impl FnOnce(&mut Vec<u8>)) {
        let start = self.text.len();
        write(&mut self.text);
        if let Some(stretch) = self.stretches.get_mut(at) {
            *stretch = start..self.text.len();
        }
    }
}

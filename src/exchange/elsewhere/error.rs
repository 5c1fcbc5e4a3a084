//! Why files of another tool could not be read.

/// Why files of another tool could not be read. Nothing was taken over then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForeignError {
    /// There is nothing in it.
    Empty(String),
    /// Together they weigh more than this many bytes.
    TooLarge(usize),
    /// They hold more than this many items.
    TooMany(usize),
    /// A file that is no text, and no workbook.
    NotText(String),
    /// A workbook that cannot be read.
    Workbook(String),
    /// JSON that stops making sense, at a line and a column from 1.
    Json(String, usize, usize),
    /// YAML that stops making sense, at a line from 1.
    Yaml(String, usize),
    /// YAML that nests deeper than this, or holds more than a person would write.
    Unfolds(String),
    /// A table whose quotes never close, from a row on.
    Unclosed(String, u32),
    /// Nothing that any of the tools writes.
    Unrecognised(String),
    /// A file of Waymark's own, which another page or command opens.
    Own(String),
    /// Nothing that the tool which was named writes.
    NotOfTool(String),
    /// Files of several tools at once.
    Several,
    /// A model without anything that was answered.
    ModelAlone,
    /// A table whose columns nobody has named, or which does not have a column that was named.
    NoColumn(String),
    /// A scale that has no two ends.
    NoScale,
}

//! Words that every calculator shares.

/// Fills in an example.
pub const EXAMPLE: &str = "Fill in the example";
/// The example was filled in.
pub const EXAMPLE_IN: &str = "The example is filled in.";
/// Empties the sheet.
pub const CLEAR: &str = "Empty the sheet";
/// The sheet was emptied.
pub const CLEARED: &str = "The sheet is empty.";
/// Saves all sheets.
pub const SAVE: &str = "Save the sheets";
/// The name of the saved file, without its ending.
pub const FILE_NAME: &str = "waymark-tools";
/// The file could not be made.
pub const SAVE_FAILED: &str = "The file could not be saved.";
/// Prints the page.
pub const PRINT: &str = "Print";
/// Opens the sums.
pub const WORKING: &str = "Show working";
/// The way back.
pub const TO_TOOLS: &str = "All tools";
/// Where the sheet is kept.
pub const KEPT: &str = "This sheet is kept in this browser and belongs to no assessment.";
/// What is wrong with a number.
pub const NUMBER_WRONG: &str =
    "Write a number of 0 or more, such as 2.5 or 2500000. Nothing was changed.";
/// What is wrong with a percentage.
pub const PERCENT_WRONG: &str = "Write a number from 0 to 100, such as 99.9. Nothing was changed.";
/// Stands where a number would, while something is missing.
pub const NOTHING: &str = "–";
/// Reads a missing number aloud.
pub const NOTHING_ALOUD: &str = "not known yet";
/// What was kept could not be read.
pub const UNREADABLE: &str = "What this browser kept of the tools cannot be read by this version. It stays where it is until you change something here, and is then moved aside, not thrown away.";
/// Moves a line up.
pub const MOVE_UP: &str = "Move up";
/// Moves a line down.
pub const MOVE_DOWN: &str = "Move down";
/// Takes a line away.
pub const REMOVE: &str = "Remove";

/// A line was removed.
pub fn removed(name: &str) -> String {
    format!("{} is removed.", quoted(name))
}

/// A line was moved.
pub fn moved(name: &str, place: usize, of: usize) -> String {
    format!("{} is now {place} of {of}.", quoted(name))
}

/// A name in a sentence, or what to say of something without one.
fn quoted(name: &str) -> String {
    match name.trim() {
        "" => "The line without a name".to_owned(),
        name => format!("“{name}”"),
    }
}

//! Words that every calculator shares.

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

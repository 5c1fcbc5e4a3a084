//! What holds of everything that a stranger may hand to Waymark: files, other tools' files, links, addresses, texts that a
//! browser kept, copies that were changed apart.
//!
//! A function for each reader takes any bytes and panics where something does not hold. Reading never
//! stops the app, what opens is written and opens as the same, what is refused is refused in words that
//! a page has room for, and no limit is passed. `cargo xtask fuzz` looks for bytes that break this. Beside
//! real files, `corpus/` keeps what has broken something; the normal tests try it all again, and what can
//! be made of it by chance.

mod addresses;
mod bundled;
mod documents;
mod events;
mod foreign;
mod joins;
mod links;
mod merge;
mod questionnaires;
mod results;
mod stored;
mod tables;

pub use addresses::{addresses, quick_check};
pub use bundled::bundled;
pub use documents::{documents, everything};
pub use events::events;
pub use foreign::foreign;
pub use joins::joins;
pub use links::links;
pub use merge::merge;
pub use questionnaires::questionnaires;
pub use stored::{kept, rescue};
pub use tables::tables;

/// What holds of a reader: it panics where that does not.
pub type Holds = fn(&[u8]);

/// What holds of each reader, by the name of its target and its folder in `corpus/`.
pub const ALL: [(&str, Holds); 14] = [
    ("addresses", addresses),
    ("bundled", bundled),
    ("documents", documents),
    ("events", events),
    ("everything", everything),
    ("foreign", foreign),
    ("joins", joins),
    ("kept", kept),
    ("links", links),
    ("merge", merge),
    ("questionnaires", questionnaires),
    ("quick_check", quick_check),
    ("rescue", rescue),
    ("tables", tables),
];

/// More letters than this are no sentence any more, whatever a file is called and whatever is in it.
const SENTENCE: usize = 2_000;

/// What a person is told of something that is refused.
fn is_told(words: &str) {
    assert!(!words.trim().is_empty(), "nothing is said");
    let letters = words.chars().count();
    assert!(letters <= SENTENCE, "{letters} letters are said");
}

/// Bytes as the parts that a zero byte sets off.
fn parts(bytes: &[u8]) -> Vec<String> {
    let parts = bytes.split(|byte| *byte == 0);
    let parts = parts.map(|part| String::from_utf8_lossy(part).into_owned());
    parts.collect()
}

//! The letters that do something while a question is on screen, beside the digits of its levels.
//! What a key does is in `page/assess/keys.rs`, which does not compile with two meanings for one
//! letter; whatever tells people of the keys takes them from here.

/// Answers that one does not know.
pub(super) const DONT_KNOW: &str = "D";

/// Goes on to the next question.
pub(super) const NEXT: &str = "N";

/// Goes back to the question before.
pub(super) const BACK: &str = "P";

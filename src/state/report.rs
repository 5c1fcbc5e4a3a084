//! What a person wants in reports, kept in this browser as the report writes it.

use super::Preferences;

/// The name under which it is remembered.
const REPORT: &str = "report";

impl Preferences {
    /// What was wanted the last time; nothing where nobody chose.
    pub fn report(self) -> Option<String> {
        self.remembered(REPORT)
    }

    /// Remembers what is wanted.
    pub fn set_report(self, wanted: &str) {
        self.remember(REPORT, wanted);
    }
}

//! Words of the about page.

use super::number;
use crate::scoring::BandEdition;
use crate::words::{Message, settings as words};

/// A heading with its paragraphs.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Its address on the page.
    pub id: &'static str,
    /// The heading.
    pub heading: Message,
    /// What stands below it.
    pub paragraphs: &'static [Message],
    /// What stands there behind a fold, for who wants to know exactly.
    pub more: &'static [Message],
}

/// What Waymark is and is not.
pub const WHAT: Section = Section {
    id: "what",
    heading: words::about_what_heading,
    paragraphs: &[words::about_what_1, words::about_what_2],
    more: &[],
};

/// How answers become scores.
pub const SCORES: Section = Section {
    id: "scores",
    heading: words::about_scores_heading,
    paragraphs: &[words::about_scores_1, words::about_scores_2],
    more: &[words::about_scores_3, words::about_scores_4],
};

/// What a band is; the table of boundaries follows what is behind the fold.
pub const BANDS: Section = Section {
    id: "bands",
    heading: words::about_bands_heading,
    paragraphs: &[words::about_bands_1],
    more: &[words::about_bands_2],
};

/// How delivery is scored.
pub const DELIVERY: Section = Section {
    id: "delivery",
    heading: words::about_delivery_heading,
    paragraphs: &[words::about_delivery],
    more: &[words::about_delivery_1, words::about_delivery_2],
};

/// How the roadmap comes about.
pub const ROADMAP: Section = Section {
    id: "roadmap",
    heading: words::about_roadmap_heading,
    paragraphs: &[words::about_roadmap],
    more: &[
        words::about_roadmap_1,
        words::about_roadmap_2,
        words::about_roadmap_3,
        words::about_roadmap_4,
        words::about_roadmap_5,
        words::about_roadmap_6,
    ],
};

/// What is often copied, and what holds.
pub const TRAPS: [(Message, Message); 7] = [
    (words::about_trap_table, words::about_trap_table_more),
    (words::about_trap_minutes, words::about_trap_minutes_more),
    (words::about_trap_waiting, words::about_trap_waiting_more),
    (words::about_trap_toil, words::about_trap_toil_more),
    (words::about_trap_recovery, words::about_trap_recovery_more),
    (words::about_trap_rework, words::about_trap_rework_more),
    (words::about_trap_calms, words::about_trap_calms_more),
];

/// Who is owed what, and where to read on.
pub const CREDITS: [(Message, Option<&str>); 4] = [
    (words::about_credit_dora, Some("https://dora.dev")),
    (
        words::about_credit_three_ways,
        Some("https://itrevolution.com/articles/the-three-ways-principles-underpinning-devops/"),
    ),
    (words::about_credit_westrum, None),
    (words::about_credit_sre, Some("https://sre.google/books/")),
];

/// What happens to what a person enters.
pub const PRIVACY: Section = Section {
    id: "privacy",
    heading: words::about_privacy_heading,
    paragraphs: &[
        words::about_privacy_1,
        words::about_privacy_3,
        words::about_privacy_4,
    ],
    more: &[words::about_privacy_2],
};

/// How accessible Waymark is.
pub const ACCESSIBILITY: Section = Section {
    id: "accessibility",
    heading: words::about_accessibility_heading,
    paragraphs: &[words::about_accessibility_1, words::about_accessibility_2],
    more: &[],
};

/// Under which terms Waymark may be used.
pub const LICENCES: Section = Section {
    id: "licences",
    heading: words::about_licences_heading,
    paragraphs: &[words::about_licences_1],
    more: &[],
};

/// Opens what is behind a section's fold.
pub fn more(heading: &str) -> String {
    words::about_more(heading)
}

/// Leads to a source, by the name of its site.
pub fn read_on(address: &str) -> String {
    let site = address.trim_start_matches("https://");
    words::about_read(site.split('/').next().unwrap_or(site))
}

/// The version.
pub fn version(version: &str) -> String {
    words::about_version(version)
}

/// The year of an edition and where its bands begin.
pub fn boundaries(edition: BandEdition) -> (String, [String; 3]) {
    (
        edition.year().to_string(),
        edition.boundaries().map(number::exact),
    )
}

/// Where a band begins, as the head of a column.
pub fn begins(band: &str) -> String {
    words::about_begins(band)
}

/// A source's words and its address, which stands last in it.
///
/// ```
/// use waymark::text::about::source;
/// assert_eq!(source("Diátaxis, https://diataxis.fr/"), ("Diátaxis", Some("https://diataxis.fr/")));
/// assert_eq!(source("Kanban, 2010"), ("Kanban, 2010", None));
/// ```
pub fn source(source: &str) -> (&str, Option<&str>) {
    match source.rfind("https://") {
        Some(at) => {
            let (words, address) = source.split_at(at);
            (words.trim_end_matches([' ', ',', ':']), Some(address))
        }
        None => (source, None),
    }
}

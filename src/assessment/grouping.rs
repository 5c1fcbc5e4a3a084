//! By what many teams are told apart.

/// By what many teams are told apart, in an organisation's own words; each is empty where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grouping {
    /// What kind of team it is, such as "product" or "platform".
    pub kind: String,
    /// Where it is, such as a country or a part of the organisation.
    pub region: String,
    /// In which round of assessments it was asked, such as "Autumn 2026".
    pub round: String,
}

impl Grouping {
    /// The longest of these texts that a form takes, in characters.
    pub const LENGTH: usize = 80;
}

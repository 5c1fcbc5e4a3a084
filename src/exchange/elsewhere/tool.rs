//! The tools whose files Waymark reads.

/// A tool whose answers can be taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tool {
    /// DORA's Quick Check: a link.
    QuickCheck,
    /// OWASP's `DevSecOps` Maturity Model: progress and evidence in YAML, with or without its model.
    Dsomm,
    /// OWASP SAMM 2: the Toolbox workbook, a SAMM document, or answers by their codes.
    Samm,
    /// The assessment of Atos (devopsassessment.net): a table.
    Atos,
    /// The platform engineering maturity assessment of the CNCF's working group: a link.
    Cncf,
    /// The cloud maturity assessment of GOV.UK: JSON.
    GovUk,
    /// Any table, in columns that a person names.
    Table,
}

impl Tool {
    /// Every tool, in the order in which they are told.
    pub const ALL: [Self; 7] = [
        Self::QuickCheck,
        Self::Dsomm,
        Self::Samm,
        Self::Atos,
        Self::Cncf,
        Self::GovUk,
        Self::Table,
    ];

    /// Its name in files and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::QuickCheck => "quick-check",
            Self::Dsomm => "dsomm",
            Self::Samm => "samm",
            Self::Atos => "atos",
            Self::Cncf => "cncf",
            Self::GovUk => "gov-uk",
            Self::Table => "table",
        }
    }

    /// The tool that is called so in files and on the command line.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.key() == key)
    }

    /// What leads its items in notes: a name of its own in every language. Nothing for a table, whose items
    /// are in its owner's words.
    pub fn sign(self) -> &'static str {
        match self {
            Self::QuickCheck => "DORA",
            Self::Dsomm => "DSOMM",
            Self::Samm => "SAMM",
            Self::Atos => "Atos",
            Self::Cncf => "CNCF",
            Self::GovUk => "GOV.UK",
            Self::Table => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_names_one_tool() {
        for tool in Tool::ALL {
            assert_eq!(Tool::from_key(tool.key()), Some(tool));
        }
        assert_eq!(Tool::from_key("SAMM"), None);
    }
}

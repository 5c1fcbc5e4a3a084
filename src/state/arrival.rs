//! Whether something that follows the first question is here.

/// Whether something that follows the first question is here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Arrival<T = ()> {
    /// Nobody has asked for it yet.
    #[default]
    Ahead,
    /// On its way.
    Waiting,
    /// It could not be loaded; it may be tried again.
    Failed,
    /// Here.
    Here(T),
}

impl<T> Arrival<T> {
    /// Whether it is here.
    pub fn is_here(&self) -> bool {
        matches!(self, Self::Here(_))
    }

    /// Whether it could not be loaded.
    pub fn has_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }

    /// Whether somebody has to ask for it.
    pub(super) fn is_wanting(&self) -> bool {
        matches!(self, Self::Ahead | Self::Failed)
    }

    /// What is here.
    pub fn here(self) -> Option<T> {
        match self {
            Self::Here(here) => Some(here),
            _ => None,
        }
    }
}

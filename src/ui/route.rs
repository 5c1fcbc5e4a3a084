//! The only place that knows paths.

use std::sync::OnceLock;

use crate::assessment::AssessmentId;
use crate::questionnaire::QuestionId;

/// The path that the site lies under; set once at start.
static BASE: OnceLock<String> = OnceLock::new();

/// The query field that names the assessment.
pub(crate) const ASSESSMENT: &str = "a";
/// The query field that names the question.
pub(crate) const QUESTION: &str = "q";

/// Remembers the path that the site lies under.
pub(crate) fn set_base(base: String) {
    // Set once; a second start of the same page lies under the same path.
    drop(BASE.set(base));
}

/// The path that the site lies under, without a closing slash; empty at the root of a host.
pub(crate) fn base() -> &'static str {
    BASE.get().map_or("", String::as_str)
}

/// The pages, each a real file of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    Home,
    Start,
    Assess,
    Review,
    Results,
    Roadmap,
    Delivery,
    Settings,
    About,
}

impl Route {
    pub(crate) const ALL: [Self; 9] = [
        Self::Home,
        Self::Start,
        Self::Assess,
        Self::Review,
        Self::Results,
        Self::Roadmap,
        Self::Delivery,
        Self::Settings,
        Self::About,
    ];

    /// The path below the base, with a closing slash, as the files lie.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Start => "/start/",
            Self::Assess => "/assess/",
            Self::Review => "/review/",
            Self::Results => "/results/",
            Self::Roadmap => "/roadmap/",
            Self::Delivery => "/delivery/",
            Self::Settings => "/settings/",
            Self::About => "/about/",
        }
    }

    /// The page of a full path, base included.
    pub(crate) fn of_path(path: &str) -> Option<Self> {
        let below = path.strip_prefix(base()).unwrap_or(path);
        let below = below.trim_end_matches("index.html").trim_end_matches('/');
        Self::ALL
            .into_iter()
            .find(|route| route.path().trim_end_matches('/') == below)
    }

    /// A link to the page.
    pub(crate) fn href(self) -> String {
        format!("{}{}", base(), self.path())
    }

    /// A link to the page of an assessment.
    pub(crate) fn of(self, assessment: &AssessmentId) -> String {
        format!(
            "{}?{ASSESSMENT}={}",
            self.href(),
            escape(assessment.as_str())
        )
    }

    /// A link to a question of an assessment.
    pub(crate) fn to_question(assessment: &AssessmentId, question: &QuestionId) -> String {
        format!(
            "{}&{QUESTION}={}",
            Self::Assess.of(assessment),
            escape(question.as_str())
        )
    }
}

/// An id as part of a query: imported documents may name theirs as they like.
fn escape(id: &str) -> String {
    js_sys::encode_uri_component(id).into()
}

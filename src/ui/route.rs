//! The only place that knows paths.

use std::sync::OnceLock;

use crate::assessment::AssessmentId;
use crate::questionnaire::{DimensionId, PracticeId, QuestionId, QuestionnaireId};
use crate::reading::{Item, Kind};

/// The path that the site lies under; set once at start.
static BASE: OnceLock<String> = OnceLock::new();

/// The query field that names the assessment.
pub(crate) const ASSESSMENT: &str = "a";
/// The query field that names the question.
pub(crate) const QUESTION: &str = "q";

/// The query field that names what the library is searched for.
pub(crate) const FIND: &str = "find";
/// The query field that names a kind of thing in the library.
pub(crate) const KIND: &str = "kind";
/// The query field that names a dimension of a questionnaire in the library.
pub(crate) const DIMENSION: &str = "dimension";
/// The query field that names the questionnaire which a new assessment begins with.
pub(crate) const CHOSEN: &str = "with";
/// The query field that tells a quick worksheet from a full one.
pub(crate) const DEPTH: &str = "depth";

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
    History,
    QuickCheck,
    Library,
    Learn,
    Worksheet,
    OwnQuestionnaires,
    Tools,
    ValueStream,
    ErrorBudget,
    Toil,
    CloudCost,
    Settings,
    About,
}

impl Route {
    pub(crate) const ALL: [Self; 20] = [
        Self::Home,
        Self::Start,
        Self::Assess,
        Self::Review,
        Self::Results,
        Self::Roadmap,
        Self::Delivery,
        Self::History,
        Self::QuickCheck,
        Self::Library,
        Self::Learn,
        Self::Worksheet,
        Self::OwnQuestionnaires,
        Self::Tools,
        Self::ValueStream,
        Self::ErrorBudget,
        Self::Toil,
        Self::CloudCost,
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
            Self::History => "/delivery/history/",
            Self::QuickCheck => "/quickcheck/",
            Self::Library => "/library/",
            Self::Learn => "/learn/",
            Self::Worksheet => "/worksheet/",
            Self::OwnQuestionnaires => "/questionnaires/",
            Self::Tools => "/tools/",
            Self::ValueStream => "/tools/value-stream/",
            Self::ErrorBudget => "/tools/error-budget/",
            Self::Toil => "/tools/toil/",
            Self::CloudCost => "/tools/cost/",
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

    /// The page of a path below the base: `tools/toil/`.
    pub(crate) fn below(path: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|route| route.path().strip_prefix('/') == Some(path))
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

    /// A link to an assessment that begins with a questionnaire.
    pub(crate) fn to_start(questionnaire: &QuestionnaireId) -> String {
        Self::Start.with(&[(CHOSEN, questionnaire.as_str())], None)
    }

    /// A link to a questionnaire in the library.
    pub(crate) fn to_questionnaire(id: &QuestionnaireId) -> String {
        Self::to_item(&Item::Questionnaire(id.clone()), None)
    }

    /// A link to a practice in the library, seen from an assessment.
    pub(crate) fn to_practice(id: &PracticeId, assessment: Option<&AssessmentId>) -> String {
        Self::to_item(&Item::Practice(id.clone()), assessment)
    }

    /// A link to a thing of the library, seen from an assessment if one is open.
    pub(crate) fn to_item(item: &Item, assessment: Option<&AssessmentId>) -> String {
        let page = match item.kind() {
            Kind::Article => Self::Learn,
            _ => Self::Library,
        };
        page.with(&[(item.kind().key(), item.id())], assessment)
    }

    /// A link to a dimension of a questionnaire in the library, seen from an assessment.
    pub(crate) fn to_dimension(
        questionnaire: &QuestionnaireId,
        dimension: &DimensionId,
        assessment: &AssessmentId,
    ) -> String {
        let fields = [
            (Kind::Questionnaire.key(), questionnaire.as_str()),
            (DIMENSION, dimension.as_str()),
        ];
        Self::Library.with(&fields, Some(assessment))
    }

    /// A link to a questionnaire on paper.
    pub(crate) fn to_worksheet(id: &QuestionnaireId, is_quick: bool) -> String {
        let quick = is_quick.then_some((DEPTH, "quick"));
        let id = (Kind::Questionnaire.key(), id.as_str());
        let fields: Vec<_> = [id].into_iter().chain(quick).collect();
        Self::Worksheet.with(&fields, None)
    }

    /// A link to the page with fields of a query, seen from an assessment if one is open.
    pub(crate) fn with(self, fields: &[(&str, &str)], assessment: Option<&AssessmentId>) -> String {
        let assessment = assessment.map(|id| (ASSESSMENT, id.as_str()));
        let fields = fields.iter().copied().chain(assessment);
        let fields: Vec<String> = fields
            .map(|(name, value)| format!("{name}={}", escape(value)))
            .collect();
        if fields.is_empty() {
            self.href()
        } else {
            format!("{}?{}", self.href(), fields.join("&"))
        }
    }
}

/// An id as part of a query: imported documents may name theirs as they like.
fn escape(id: &str) -> String {
    js_sys::encode_uri_component(id).into()
}

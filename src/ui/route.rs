//! Where the pages lie on this host, and the addresses of what they show.

use std::sync::OnceLock;

use crate::assessment::AssessmentId;
pub(crate) use crate::pages::Page as Route;
use crate::questionnaire::{DimensionId, PracticeId, QuestionId, QuestionnaireId};
use crate::reading::{Item, Kind};
use crate::workshop::{Invitation, SessionId};

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
/// The query field that tells a full worksheet from a quick one.
pub(crate) const DEPTH: &str = "depth";
/// The query field that names what kind of sheet is printed.
pub(crate) const SHEET: &str = "sheet";
/// The sheet of the delivery metrics, as the address names it.
pub(crate) const DELIVERY_SHEET: &str = "delivery";

/// The query field that names a workshop.
pub(crate) const WORKSHOP: &str = "w";
/// The query field that names a step of a workshop.
pub(crate) const STEP: &str = "step";

/// Remembers the path that the site lies under.
pub(crate) fn set_base(base: String) {
    // Set once; a second start of the same page lies under the same path.
    drop(BASE.set(base));
}

/// The path that the site lies under, without a closing slash; empty at the root of a host.
pub(crate) fn base() -> &'static str {
    BASE.get().map_or("", String::as_str)
}

impl Route {
    /// The page of a full path, base included.
    pub(crate) fn of_path(path: &str) -> Option<Self> {
        let below = path.strip_prefix(base()).unwrap_or(path);
        let below = below.strip_prefix('/').unwrap_or(below);
        Self::at(below.strip_suffix("index.html").unwrap_or(below))
    }

    /// A link to the page.
    pub(crate) fn href(self) -> String {
        format!("{}/{}", base(), self.path())
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

    /// A link to a questionnaire on paper, its quick round first.
    pub(crate) fn to_worksheet(id: &QuestionnaireId) -> String {
        Self::Worksheet.with(&[(Kind::Questionnaire.key(), id.as_str())], None)
    }

    /// A link to what a workshop asks, on paper.
    pub(crate) fn to_sheets_of(invitation: &Invitation) -> String {
        let questionnaire = invitation.questionnaire().id.as_str();
        let workshop = invitation.id().to_string();
        let fields = [
            (Kind::Questionnaire.key(), questionnaire),
            (WORKSHOP, &workshop),
        ];
        Self::Worksheet.with(&fields, None)
    }

    /// A link to the delivery metrics on paper.
    pub(crate) fn to_delivery_sheet() -> String {
        Self::Worksheet.with(&[(SHEET, DELIVERY_SHEET)], None)
    }

    /// A link to a step of a workshop.
    pub(crate) fn to_workshop(id: SessionId, step: &str) -> String {
        let id = id.to_string();
        Self::Workshop.with(&[(WORKSHOP, id.as_str()), (STEP, step)], None)
    }

    /// A link to what the projector shows of a workshop.
    pub(crate) fn to_stage(id: SessionId) -> String {
        Self::Stage.with(&[(WORKSHOP, &id.to_string())], None)
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

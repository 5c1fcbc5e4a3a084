//! Every handle of the app, in one value.

use reactive_graph::computed::Memo;
use reactive_graph::graph::untrack;
use reactive_graph::owner::{provide_context, use_context};

use super::{
    Assessments, Content, Current, Mappings, Notices, Outside, OwnFiles, Preferences, Saving,
    Shipped, Stored, Tools,
};
use crate::assessment::AssessmentId;
use crate::exchange::write_everything;
use crate::questionnaire::Catalogue;

/// Every handle of the app. Each is asked for by its own type; this is where they hang together.
#[derive(Clone, Copy, Debug)]
pub struct Handles {
    /// What the browser keeps.
    pub saving: Saving,
    /// Every assessment.
    pub assessments: Assessments,
    /// What ships with Waymark, as far as it is here.
    pub shipped: Shipped,
    /// The questionnaires that a person brought.
    pub own_files: OwnFiles,
    /// Both together.
    pub content: Content,
    /// How Waymark looks and behaves.
    pub preferences: Preferences,
    /// What just happened.
    pub notices: Notices,
    /// The calculators' sheets.
    pub tools: Tools,
    /// What was chosen for event files.
    pub mappings: Mappings,
    /// The assessment in the address.
    pub current: Current,
}

impl Handles {
    /// Takes up what the browser keeps, beside what travelled with the page; `id` is what the address
    /// names.
    pub fn open(
        outside: &'static Outside,
        stored: Stored,
        catalogue: Catalogue,
        id: Memo<Option<AssessmentId>>,
    ) -> Self {
        let Stored { storage, found } = stored;
        let saving = Saving::into(storage, found.unreadable);
        let assessments = Assessments::new(outside, saving, found.assessments);
        let shipped = Shipped::new(outside, catalogue);
        let own_files = OwnFiles::new(saving, shipped, found.own_files);
        let content = Content::new(shipped, own_files);
        let preferences = Preferences::new(outside, saving);
        Self {
            saving,
            assessments,
            shipped,
            own_files,
            content,
            preferences,
            notices: Notices::new(),
            tools: Tools::new(saving),
            mappings: Mappings::new(saving),
            current: Current::new(assessments, content, preferences, id),
        }
    }

    /// Makes the handles available to every page.
    pub fn provide(self) {
        provide_context(self);
    }

    /// The handles.
    ///
    /// # Panics
    /// Outside the app, which provides them before any page.
    #[expect(
        clippy::expect_used,
        reason = "the app provides them before any page exists"
    )]
    pub fn expect() -> Self {
        use_context().expect("the app provides the handles")
    }

    /// Everything that a person entered here, as one document: assessments, questionnaires of their own,
    /// the calculators' sheets, and what was chosen for event files.
    pub fn copy_of_everything(self) -> String {
        write_everything(
            &untrack(|| self.assessments.list()),
            &self.own_files.list(),
            self.tools.text().as_deref(),
            self.mappings.text().as_deref(),
        )
    }

    /// Erases everything that Waymark keeps in this browser.
    pub fn erase(self) {
        self.assessments.forget();
        self.own_files.forget();
        self.tools.forget();
        self.preferences.forget();
        self.saving.erase();
    }
}

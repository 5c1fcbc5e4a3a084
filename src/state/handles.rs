//! Every handle of the app, in one value.

use reactive_graph::computed::Memo;
use reactive_graph::graph::untrack;
use reactive_graph::owner::{provide_context, use_context};

use super::{
    Assessments, Backups, Content, Current, Draft, Joins, Mappings, Notices, Outside, OwnFiles,
    Preferences, Saving, Shipped, Stored, Tools, Workshops,
};
use crate::assessment::{Assessment, AssessmentId};
use crate::exchange::{Beside, write_beside, write_everything};
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
    /// The questionnaire that is being written.
    pub draft: Draft,
    /// What ships and what was brought, together.
    pub content: Content,
    /// How Waymark looks and behaves.
    pub preferences: Preferences,
    /// What just happened.
    pub notices: Notices,
    /// The calculators' sheets.
    pub tools: Tools,
    /// What was chosen for event files.
    pub mappings: Mappings,
    /// The workshops of a coach.
    pub workshops: Workshops,
    /// The workshops that a person was invited to.
    pub joins: Joins,
    /// Copies in a folder of the person's.
    pub backups: Backups,
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
        let notices = Notices::new();
        let assessments = Assessments::new(outside, saving, notices, found.assessments);
        let shipped = Shipped::new(outside, catalogue);
        let own_files = OwnFiles::new(saving, shipped, found.own_files);
        let content = Content::new(shipped, own_files);
        let preferences = Preferences::new(outside, saving);
        Self {
            saving,
            assessments,
            shipped,
            own_files,
            draft: Draft::new(),
            content,
            preferences,
            notices,
            tools: Tools::new(saving),
            mappings: Mappings::new(saving),
            workshops: Workshops::new(saving),
            joins: Joins::new(saving),
            backups: Backups::new(),
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

    /// Everything that this browser keeps of a person's, as one document: assessments, questionnaires of
    /// their own, the calculators' sheets, what was chosen for event files, preferences, and what could not
    /// be read.
    pub fn copy_of_everything(self) -> String {
        let assessments = untrack(|| self.assessments.list());
        let own_files = self.own_files.list();
        let later = self
            .saving
            .with(|storage| storage.beside_all(&assessments, &own_files));
        write_everything(
            &assessments,
            &own_files,
            &Beside {
                sheets: self.tools.text().as_deref(),
                mappings: self.mappings.text().as_deref(),
                preferences: self.preferences.text().as_deref(),
                workshops: &self.workshops.texts(),
                joined: &self.joins.texts(),
                aside: &self.saving.aside(),
                later: Some(&later),
            },
        )
    }

    /// Whether nothing of a person's is here yet.
    pub fn are_empty(self) -> bool {
        self.assessments.count() == 0
            && self.own_files.count() == 0
            && !self.tools.are_kept()
            && !self.workshops.are_kept()
            && !self.joins.are_kept()
    }

    /// One assessment as a document, with the questionnaires that are needed to open it elsewhere.
    pub fn copy_of(self, assessment: &Assessment) -> String {
        let files = self.own_files.needed_by(assessment);
        let later = self
            .saving
            .with(|storage| storage.beside_all([assessment], &files));
        write_beside([assessment], &files, &later)
    }

    /// Erases everything that Waymark keeps in this browser, and says whether all of it is gone, once it is.
    pub fn erase(self, done: impl FnOnce(bool) + 'static) {
        self.forget();
        let mark = (self.assessments.outside.new_id)();
        self.saving
            .with(|storage| storage.erase(mark.as_str(), Box::new(done)));
    }
}

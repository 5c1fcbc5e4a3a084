//! Links: an assessment goes out in an address, and one that came in is looked at before anything is kept.

use reactive_graph::prelude::*;

use super::Handles;
use crate::assessment::{Assessment, AssessmentId};
use crate::exchange::link::{
    LinkError, MAX_ADDRESS, Portion, read_link, read_unlocked, write_link, write_locked,
};
use crate::ordered::SortedMap;
use crate::questionnaire::QuestionnaireId;
use crate::text::{home, link as words};

/// Why there is no link of an assessment; a file does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoLink {
    /// It asks a questionnaire that a person brought, whose text no link has room for.
    OwnQuestionnaire,
    /// The address would have this many letters, more than [`MAX_ADDRESS`].
    TooLong(usize),
}

/// An assessment that came by a link, and what of it is here.
#[derive(Clone, Debug, PartialEq)]
pub struct Linked {
    /// What the link holds.
    pub assessment: Assessment,
    /// What is here already.
    pub here: Here,
}

/// What is here already of an assessment that came by a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Here {
    /// Nothing.
    Nothing,
    /// The same: the link was opened before, or made here, and nothing was changed since.
    Same(AssessmentId),
    /// The assessment of which the link was made, which says something else.
    Source(AssessmentId),
}

impl Linked {
    /// Whether it asks questions, and no team has said anything yet.
    pub fn is_blank(&self) -> bool {
        let it = &self.assessment;
        let is_unanswered =
            it.answers.is_empty() && it.delivery.as_ref().is_none_or(SortedMap::is_empty);
        is_unanswered && it.value_stream.is_none() && it.team.is_empty()
    }

    /// The questionnaires that it asks and `handles` does not know.
    pub fn absent(&self, handles: Handles) -> Vec<QuestionnaireId> {
        let catalogue = handles.content.catalogue();
        let ids = self.assessment.questionnaires.iter().map(|it| &it.id);
        ids.filter(|id| catalogue.questionnaire(id).is_none())
            .cloned()
            .collect()
    }
}

impl Handles {
    /// The address that carries a portion of an assessment to `home`, the address of the home page.
    ///
    /// # Errors
    /// When no link can carry it.
    pub fn link_to(
        self,
        home: &str,
        assessment: &Assessment,
        portion: Portion,
    ) -> Result<String, NoLink> {
        let own = self.own_files.list();
        let mut asked = assessment.questionnaires.iter();
        if asked.any(|asked| own.iter().any(|file| file.id == asked.id)) {
            return Err(NoLink::OwnQuestionnaire);
        }
        address(home, &write_link(assessment, portion))
    }

    /// Reads a link, and tells what of it is here; nothing is changed.
    ///
    /// # Errors
    /// When it cannot be read whole.
    pub fn preview_link(self, fragment: &str) -> Result<Linked, LinkError> {
        Ok(self.preview(read_link(fragment)?))
    }

    /// Reads what a passphrase has unlocked, as [`Self::preview_link`] does a link that is not locked.
    ///
    /// # Errors
    /// When it cannot be read whole.
    pub fn preview_unlocked(self, content: &[u8]) -> Result<Linked, LinkError> {
        Ok(self.preview(read_unlocked(content)?))
    }

    fn preview(self, assessment: Assessment) -> Linked {
        let mut linked = Linked {
            assessment,
            here: Here::Nothing,
        };
        let saved = self.beginning(&linked);
        let came = &linked.assessment;
        let here = self.assessments.all.with_untracked(|all| {
            let mut all = all.values();
            let same = all
                .clone()
                .find(|it| says_the_same(it, came) || says_the_same(it, &saved));
            same.map(|it| Here::Same(it.id.clone())).or_else(|| {
                let source = all.find(|it| it.id == came.id)?;
                Some(Here::Source(source.id.clone()))
            })
        });
        linked.here = here.unwrap_or(Here::Nothing);
        linked
    }

    /// Keeps what came by a link beside all that is here, under an id of its own, and tells that.
    pub fn save_linked(self, linked: &Linked) -> AssessmentId {
        let mut new = self.beginning(linked);
        new.id = (self.assessments.outside.new_id)();
        new.updated = (self.assessments.outside.now)();
        let id = new.id.clone();
        self.assessments.insert(new);
        id
    }

    /// What is kept of a link. What a team said is named as coming from one, so that it is not taken for
    /// the team's own copy; what nobody has answered begins today.
    fn beginning(self, linked: &Linked) -> Assessment {
        let mut new = Portion::Everything.of(&linked.assessment);
        if linked.is_blank() {
            new.date = (self.assessments.outside.today)();
        } else {
            new.title = words::title(&home::name(&new));
        }
        new
    }
}

/// The address that carries to `home` what a passphrase has locked.
///
/// # Errors
/// When it is too long.
pub fn locked_link(home: &str, locked: &[u8]) -> Result<String, NoLink> {
    address(home, &write_locked(locked))
}

fn address(home: &str, fragment: &str) -> Result<String, NoLink> {
    let address = format!("{home}#{fragment}");
    if address.len() > MAX_ADDRESS {
        return Err(NoLink::TooLong(address.len()));
    }
    Ok(address)
}

/// Whether two assessments say the same, whatever they are called in this browser and wherever a person
/// was in them.
fn says_the_same(here: &Assessment, other: &Assessment) -> bool {
    let mut here = Portion::Everything.of(here);
    here.id = other.id.clone();
    here == Portion::Everything.of(other)
}

//! What the areas bring, as the rest of the interface names it.

use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;

use crate::assessment::{AssessmentId, Depth, Grouping};
use crate::content::Gathered;
use crate::exchange::OpenError;
use crate::pages::Area;
use crate::questionnaire::{Catalogue, OwnFile, QuestionId};
use crate::state::{Handles, HeldFile};
use crate::ui::route::Route;

/// A part of the interface that an area brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A whole page.
    Page(Route),
    /// The map beside the home page's first words.
    HomeMap,
    /// How long the first assessment takes.
    HomeTakes,
    /// The button that opens a file.
    OpenFile,
    /// What a file or a link that a person gave would change.
    Import(RwSignal<Option<Given>>),
    /// Makes a document of a workbook or a CSV file that a person gave.
    Tables(TableFile),
    /// What becomes of other tools' files that a person gave.
    Foreign(RwSignal<Vec<HeldFile>>),
    /// Makes a link of the assessment on screen; whether it is wanted.
    Share(RwSignal<bool>),
    /// The home page below its first words.
    HomeBody,
    /// The assessments that this browser keeps.
    Assessments,
    /// What it keeps and nobody can read.
    Unreadable,
    /// The sample, opened as soon as this is here; whether it is wanted.
    Sample(RwSignal<bool>),
    /// A dimension on a page, by one of its questions.
    Dimension(QuestionId),
    /// What stands beside a question.
    Beside(QuestionId),
    /// How far one is, above the question on screen.
    Course(Memo<Option<QuestionId>>),
    /// What answers and moves by keys, and how one answers, below the question on screen.
    Answering(Memo<Option<QuestionId>>),
    /// What stands in the place of questions where none are asked.
    NothingAsked,
    /// Why a question does not apply, with what was given before another answer was tried.
    Reason(QuestionId, StoredValue<String>),
    /// How much a draft would ask at a depth.
    Extent(Asked, Depth),
    /// By what a draft is told apart among many teams.
    Grouping(GroupingDraft),
    /// Practices by their words, to copy their ids into a questionnaire.
    FindPractice,
    /// What every field of a questionnaire's file means.
    FieldReference,
    /// What stands in a page's place until a person's own questionnaires are read.
    OwnAwaited,
    /// Reads the questionnaire that the link to a workshop brings along.
    JoinFile(JoinFile),
    /// Reads the questionnaires that files of many teams bring along, and what was made of them.
    TeamsOwn(RwSignal<Vec<OwnFile>>, RwSignal<Option<Arc<Gathered>>>),
    /// What the teams say side by side.
    TeamsTable,
    /// The folder to which copies go.
    Folder,
    /// That copies to it wait for the person.
    FolderAsleep,
    /// The button that saves a copy of everything where nothing else is kept.
    SaveCopy,
    /// What two tabs did to one assessment.
    Clashes,
    /// The earlier states of an assessment, by its id once they are asked for.
    EarlierStates(RwSignal<Option<AssessmentId>>),
    /// What was deleted lately.
    DeletedLately,
    /// The coach's camera: what it has just read, and whether it is wanted.
    Camera(RwSignal<Vec<String>>, RwSignal<bool>),
    /// What a workshop decides to try.
    WorkshopDecide,
    /// What a workshop becomes.
    WorkshopKeep,
    /// How messages about what just happened leave, by the place of the first.
    Leaving(String),
}

/// What a person gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    /// What a file holds.
    Bytes(Vec<u8>),
    /// What was pasted: a link, or the text of a file.
    Text(String),
    /// What stood behind the `#` of a link.
    Link(String),
    /// The browser could not hand a file over.
    Lost,
    /// A file that was read elsewhere, and why it is no document.
    Refused(OpenError),
}

/// A workbook or a CSV file that a person gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TableFile {
    /// What it holds.
    pub(crate) bytes: RwSignal<Option<Vec<u8>>>,
    /// Receives the document that it is.
    pub(crate) given: RwSignal<Option<Given>>,
}

/// By what a draft is told apart among many teams, as it is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GroupingDraft {
    /// What kind of team it is.
    pub(crate) kind: RwSignal<String>,
    /// Where it is.
    pub(crate) region: RwSignal<String>,
    /// In which round it is asked.
    pub(crate) round: RwSignal<String>,
}

impl GroupingDraft {
    /// What is written in an assessment.
    pub(crate) fn of(grouping: &Grouping) -> Self {
        Self {
            kind: RwSignal::new(grouping.kind.clone()),
            region: RwSignal::new(grouping.region.clone()),
            round: RwSignal::new(grouping.round.clone()),
        }
    }

    /// What an assessment says of it, without space at its ends.
    pub(crate) fn grouping(self) -> Grouping {
        let [kind, region, round] =
            [self.kind, self.region, self.round].map(|it| it.get().trim().to_owned());
        Grouping {
            kind,
            region,
            round,
        }
    }
}

/// What a draft asks, as far as it tells how much that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The ids of the questionnaires that are chosen.
    pub(crate) questionnaires: RwSignal<Vec<String>>,
    /// Whether delivery is chosen.
    pub(crate) delivery: RwSignal<bool>,
}

/// The questionnaire that the link to a workshop brings along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct JoinFile {
    /// The text of the author's file.
    pub(crate) text: RwSignal<String>,
    /// What was made of it; nothing until it is read.
    pub(crate) read: RwSignal<Option<FileRead>>,
}

/// What was made of an author's file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FileRead {
    /// What ships, and what it brings.
    Good(Arc<Catalogue>),
    /// It has mistakes.
    Bad,
}

/// All that may be reached of an area's code.
#[derive(Clone, Copy)]
pub(crate) struct Brought {
    /// Draws what the area has of the parts.
    pub(crate) draw: fn(Part) -> AnyView,
    /// Begins to load what the area shows, once it is here.
    pub(crate) begin: fn(Handles),
}

/// The code of an area on its way; nothing when it does not come.
pub(crate) type Fetching = Pin<Box<dyn Future<Output = Option<Brought>>>>;

impl Part {
    /// What brings it.
    pub(super) fn area(&self) -> Area {
        match self {
            Self::Page(page) => page.area(),
            Self::HomeMap | Self::HomeTakes | Self::OpenFile | Self::HomeBody => Area::Home,
            Self::Assessments | Self::Unreadable => Area::List,
            Self::Import(_) | Self::Sample(_) | Self::Share(_) => Area::Import,
            Self::Course(_)
            | Self::Reason(..)
            | Self::NothingAsked
            | Self::Dimension(_)
            | Self::Beside(_)
            | Self::Answering(_)
            | Self::Extent(..)
            | Self::Grouping(_) => Area::Question,
            Self::Tables(_) => Area::Sheets,
            Self::Foreign(_) => Area::ForeignRead,
            Self::FindPractice | Self::FieldReference => Area::Author,
            Self::OwnAwaited => Area::OwnReader,
            Self::JoinFile(_) => Area::JoinOwn,
            Self::TeamsOwn(..) => Area::TeamsOwn,
            Self::TeamsTable => Area::TeamsTable,
            Self::Folder | Self::FolderAsleep | Self::SaveCopy => Area::Keeping,
            Self::Clashes => Area::Tabs,
            Self::EarlierStates(_) | Self::DeletedLately => Area::Past,
            Self::Camera(..) => Area::Camera,
            Self::WorkshopDecide | Self::WorkshopKeep => Area::WorkshopEnd,
            Self::Leaving(_) => Area::Notices,
        }
    }
}
